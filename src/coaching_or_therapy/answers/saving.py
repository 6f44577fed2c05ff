"""Writing a file whole or not at all."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from coaching_or_therapy.answers.faults import FileFault

PREFIX = ".coaching-or-therapy-"
"""Begins the name of every file on its way, so that one that a power cut left can be known."""

PRIVATE = 0o600


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` so that at every moment `path` is the old file or the new one, whole.

    A link is followed. A file that stood there keeps its mode; a new one is for its user alone. A device or
    a pipe has nothing to keep, so it is written to as it is. Raises FileFault; then the old file stands and
    nothing is left beside it.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        raise FileFault.of(error, path, "write") from error


def _replace(target: Path, data: bytes) -> None:
    mode = target.stat().st_mode if target.exists() else PRIVATE
    if target.exists() and not os.access(target, os.W_OK):  # replacing it would go round its protection
        os.close(os.open(target, os.O_WRONLY))  # which says why: the whole disk may be read-only
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    descriptor, name = tempfile.mkstemp(prefix=PREFIX, dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):  # a stick, a phone or a share may know no modes: it has its own
            Path(name).chmod(mode & 0o7777)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink()
        raise
    # The new name is on the disk once its folder is. Not every system can do that; the file is whole anyway.
    with contextlib.suppress(OSError):
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
