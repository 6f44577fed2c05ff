"""Putting a file out of the way of a new one. Nothing is deleted or replaced."""

import os
from datetime import datetime
from pathlib import Path

from coaching_or_therapy.answers.faults import FileFault


def put_aside(path: Path, now: datetime) -> Path:
    """Give what stands at `path` a name with the date, `draft-2026-11-23-090507.json`; return where it is.

    It may be a folder, a pipe or a link as well as a file. Raises FileFault; then it stands where it stood.
    """
    stem = f"{path.stem}-{now:%Y-%m-%d-%H%M%S}"
    aside = path.with_name(f"{stem}{path.suffix}")
    number = 1
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{stem}-{number}{path.suffix}")
    try:
        return path.rename(aside)
    except OSError as error:
        raise FileFault.of(error, path, "write") from error
