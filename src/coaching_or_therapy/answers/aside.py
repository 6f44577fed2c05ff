"""Putting a file out of the way of a new one, and erasing a file with all that was put out of its way."""

import contextlib
import os
import re
from datetime import datetime
from pathlib import Path

from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.saving import PREFIX


def put_aside(path: Path, now: datetime) -> Path:
    """Give what stands at `path` a name with the date, `draft-2026-11-23-090507.json`; return where it is.

    It may be a folder, a pipe or a link as well as a file. Raises FileFault; then it stands where it stood.
    """
    try:
        return path.rename(_free(path, now))
    except OSError as error:
        raise FileFault.of(error, path, "write") from error


def keep_aside(path: Path, now: datetime) -> Path:
    """Give a file that is to be replaced at once a second name, as `put_aside` does; return where it is.

    So there is no moment at which none stands at `path`. What is no file, or on a disk without second names,
    is put aside. Raises FileFault.
    """
    aside = _free(path, now)
    if path.is_file() and not path.is_symlink():
        with contextlib.suppress(OSError):
            aside.hardlink_to(path)
            return aside
    return put_aside(path, now)


def _free(path: Path, now: datetime) -> Path:
    """Return the name with the date that nothing has yet."""
    stem = f"{path.stem}-{now:%Y-%m-%d-%H%M%S}"
    aside = path.with_name(f"{stem}{path.suffix}")
    number = 1
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{stem}-{number}{path.suffix}")
    return aside


def erase(folder: Path, *names: str) -> None:
    """Remove the files of these names from a folder, those put aside from there, and those half written.

    The folder goes, too, once it is empty. Where the folder or a file is a link, because someone keeps it in
    another place, it goes there, too; but not what a link leads to that was put aside. What else is in the
    folder was never the program's, and stays. Raises FileFault.
    """
    real = Path(os.path.realpath(folder))
    try:
        ours = [path for name in names for path in all_of(real / name)]
        kept_elsewhere = [(real / name).resolve() for name in names if (real / name).is_symlink()]
        for path in [*filter(Path.is_file, kept_elsewhere), *ours, *real.glob(f"{PREFIX}*")]:
            if path.is_symlink() or not path.is_dir():
                path.unlink()
    except OSError as error:
        raise FileFault.of(error, folder, "write") from error
    with contextlib.suppress(OSError):  # an empty folder tells nothing, where it can't be taken away
        real.rmdir()
        if folder.is_symlink():
            folder.unlink()


def all_of(path: Path) -> list[Path]:
    """Return what stands at `path` and what was put aside from there; nothing where there is no folder.

    Raises OSError.
    """
    stem, suffix = re.escape(path.stem), re.escape(path.suffix)
    ours = re.compile(rf"{stem}(-\d{{4}}-\d\d-\d\d-\d{{6}}(-\d+)?)?{suffix}")
    try:
        return [each for each in sorted(path.parent.iterdir()) if ours.fullmatch(each.name)]
    except FileNotFoundError:
        return []
