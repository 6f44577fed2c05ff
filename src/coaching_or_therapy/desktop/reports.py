"""What is noted of a fault of the program: where it arose, in which versions. Never what it was about.

A report holds no message of an error, no value and no text of a person: those could be answers. It is kept
only where answers are, is shown at the next start, and is sent by nobody but the person.
"""

import platform
import re
import traceback
from pathlib import PurePath

import PySide6

from coaching_or_therapy import __version__

PLACE = re.compile(r'File "([^"]*)"')
"""Where Python, at its end, writes the path of a file."""


def of(error: BaseException) -> str:
    """Return the report of an error, and of those that led to it."""
    lines = [versions()]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        frames = traceback.walk_tb(seen.__traceback__)
        lines += [f"  {short(f.f_code.co_filename)} {line} {f.f_code.co_name}" for f, line in frames]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"


def shown(report: str) -> str:
    """Return a report as it may be sent: without the folders of the person's own in it."""
    text = PLACE.sub(lambda match: f'File "{short(match[1])}"', report).strip()
    return text if text.startswith("coaching-or-therapy") else f"{versions()}\n{text}"


def versions() -> str:
    """Return the versions of the program and of what it stands on."""
    return (
        f"coaching-or-therapy {__version__}, Python {platform.python_version()}, Qt {PySide6.__version__}, "
        f"{platform.system()} {platform.machine()}"
    )


def short(path: str) -> str:
    """Return the end of a path: the folders before it tell whose computer it is."""
    return "/".join(PurePath(path).parts[-3:])
