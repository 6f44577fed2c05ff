"""The draft: the answers as they are given, kept on the disk for this user alone."""

import contextlib
import os
import re
import stat
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

import msgspec
import platformdirs

from coaching_or_therapy.answers import aside
from coaching_or_therapy.answers.aside import put_aside
from coaching_or_therapy.answers.document import LIMIT, decode, encode
from coaching_or_therapy.answers.faults import AnswersFault, FileFault
from coaching_or_therapy.answers.reading import read_file
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.answers.saving import PREFIX, write_whole
from coaching_or_therapy.clock import changed_on
from coaching_or_therapy.content.records import Content

NAME = "draft.json"

RUNNING = "running"
"""What stands beside it while a window keeps answers there: see `desktop.running`."""

OWN = re.compile(r"-own-[0-9a-f]{12}")
"""What the name of a folder with answers to a practice's own content ends with."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What was found of an earlier draft: its answers, or where one that does not open was put and why."""

    answers: Answers | None = None
    moved_to: Path | None = None
    fault: AnswersFault | FileFault | None = None


def folder(practice: Path | None = None) -> Path:
    """Return the folder that this system gives the program for the user's data.

    Answers to a practice's own content, which stands in the folder `practice`, have one of their own: they
    may be to other questions.
    """
    ours = platformdirs.user_data_path("coaching-or-therapy", appauthor=False)
    if practice is None:
        return ours
    from hashlib import sha256  # noqa: PLC0415  for a practice's content alone

    return ours.with_name(f"{ours.name}-own-{sha256(os.fsencode(practice.resolve())).hexdigest()[:12]}")


def folders() -> list[Path]:
    """Return every folder in which answers are kept, whatever content they are to."""
    ours = folder()
    others = sorted(ours.parent.glob(f"{ours.name}-own-*"))
    own = [path for path in others if OWN.fullmatch(path.name.removeprefix(ours.name))]
    return [path for path in (ours, *own) if path.is_dir()]


def save(answers: Answers, folder: Path) -> None:
    """Keep the answers, whole or not at all, in a folder that only the user can enter. Raises FileFault."""
    make(folder)
    _hide(folder / NAME)
    write_whole(folder / NAME, encode(answers))


def load(content: Content, folder: Path, now: datetime) -> Found:
    """Return the draft. One that does not open is put aside under a name with the date, never deleted.

    What a kill or a power cut left half written goes: the draft before it is whole.

    Raises FileFault where it can't be put aside either.
    """
    _tidy(folder)
    draft = folder / NAME
    try:
        return Found(answers=decode(read_file(draft, LIMIT), content))
    except (AnswersFault, FileFault) as fault:
        if isinstance(fault, FileFault) and fault.reason == "no-file":
            return Found()
        return Found(moved_to=put_aside(draft, now), fault=fault)


def kept_on(folder: Path) -> date | None:
    """Return the day on which the draft was kept last; None where there is none."""
    try:
        return changed_on(folder / NAME)
    except OSError:
        return None


def set_aside(folder: Path, now: datetime) -> Path | None:
    """Let a new draft be saved; return where the one before is to be found, if there was one.

    It stands in its place until it is replaced: a power cut in between shall not hide it. Raises FileFault.
    """
    draft = folder / NAME
    return aside.keep_aside(draft, now) if os.path.lexists(draft) else None


def held(folder: Path) -> dict[Path, bytes]:
    """Return the draft and those put aside, each as it stands there. What is larger than a draft is none.

    Raises OSError.
    """
    found: dict[Path, bytes] = {}
    for path in aside.all_of(folder / NAME):
        with contextlib.suppress(FileFault):
            found[path] = read_file(path, LIMIT)
    return {path: data for path, data in found.items() if len(data) <= LIMIT}


def bring_back(held: Mapping[Path, bytes]) -> None:
    """Keep again what was held and erased. Where something stands in its place now, that stays.

    Raises FileFault.
    """
    for path, data in held.items():
        if not os.path.lexists(path):
            make(path.parent)
            write_whole(path, data)


def erase(folder: Path) -> None:
    """Remove the draft, the ones put aside, and what a crash or a power cut left. Raises FileFault."""
    aside.erase(folder, NAME, RUNNING)


def make(folder: Path) -> None:
    """Make the folder, or let only the user enter the one that is there. Raises FileFault."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise FileFault.of(error, folder, "write") from error


def _hide(draft: Path) -> None:
    """Let only the user read a draft that was put there from elsewhere."""
    with contextlib.suppress(OSError):
        mode = draft.stat().st_mode
        if mode & 0o077:
            draft.chmod(stat.S_IMODE(mode) & 0o700)


def _tidy(folder: Path) -> None:
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{PREFIX}*"):
            left.unlink()
