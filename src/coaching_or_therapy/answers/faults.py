"""What can be wrong with a file, as two exceptions: with what it says, and with reaching it."""

import errno
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

STANDARD = Path("-")
"""Standard input or output, as it is named on the command line."""

Doing = Literal["read", "write"]

Reason = Literal[
    "no-file",
    "no-content",
    "folder",
    "device",
    "no-permission",
    "held",
    "read-only",
    "full",
    "long-name",
    "long-page",
    "in-use",
    "away",
    "other",
]

REASONS: dict[int | None, Reason] = {
    errno.ENOENT: "no-file",
    errno.ENOTDIR: "no-file",
    errno.EISDIR: "folder",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.EBUSY: "held",
    errno.ETXTBSY: "held",
    errno.EROFS: "read-only",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.ENAMETOOLONG: "long-name",
    **dict.fromkeys(
        (
            errno.ESTALE,
            errno.ENOTCONN,
            errno.ETIMEDOUT,
            errno.EHOSTDOWN,
            errno.EHOSTUNREACH,
            errno.ENODEV,
            errno.ENXIO,
        ),
        "away",
    ),
}

HELD = {32, 33}
"""Windows' own numbers where another program holds a file; in `errno` it is no permission."""


class AnswersFault(Exception):
    """An answers document is not valid: at which field (empty: as a whole), and what is wrong there.

    The text of it is one line, `ratings.purpose.relief: expected 0 to 100, got 140`.
    """

    def __init__(self, where: str, fault: str) -> None:
        super().__init__(f"{where}: {fault}" if where else fault)
        self.where = where
        self.fault = fault


class FileFault(Exception):
    """A file can't be read or written: which one, which of the two, and for what reason."""

    def __init__(self, path: Path, doing: Doing, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{doing} {path}: {detail or reason}")
        self.path = path
        self.doing = doing
        self.reason = reason
        self.detail = detail

    @classmethod
    def of(cls, error: OSError, path: Path, doing: Doing) -> "FileFault":
        """Return the fault that the system's error stands for."""
        held = getattr(error, "winerror", None) in HELD
        reason = "held" if held else REASONS.get(error.errno, "other")
        return cls(path, doing, reason, error.strerror or str(error))

    def told(self, phrases: Mapping[str, str], doing: Doing | Literal["keep"] | None = None) -> str:
        """Return the sentence for a person: what happened, with which file, and what to do.

        What to do is another where a draft was to be kept, whose place nobody chooses.
        """
        doing = doing or self.doing
        sentence = phrases.get(f"error.{doing}-{self.reason}", phrases[f"error.{doing}-other"])
        name = phrases[f"error.{self.doing}-standard"] if self.path == STANDARD else plain(str(self.path))
        return sentence.format(path=name, detail=self.detail)


def plain(text: str) -> str:
    """Return text of unknown origin as one line without signs that steer a terminal or turn text round."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)
