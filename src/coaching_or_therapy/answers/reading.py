"""Reading a file that may be anything, up to a size. `-` is standard input."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from coaching_or_therapy.answers.faults import STANDARD, FileFault


def read_up_to(path: Path, limit: int) -> bytes:
    """Return what the file holds; of a larger one `limit` bytes and one more. Raises FileFault."""
    try:
        with _opened(path) as file:
            return file.read(limit + 1)
    except OSError as error:
        raise FileFault.of(error, path, "read") from error


def read_file(path: Path, limit: int) -> bytes:
    """Like `read_up_to`, of a real file alone: a device or a pipe may never answer. Raises FileFault."""
    try:
        with open(path, "rb", opener=_at_once) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise FileFault(path, "read", "device")
            # None comes from what looks like a file, and would have to be waited for.
            return file.read(limit + 1) or b""
    except OSError as error:
        if error.errno == errno.ENXIO:  # a socket, or a terminal that is not there
            raise FileFault(path, "read", "device") from error
        raise FileFault.of(error, path, "read") from error


def lines_up_to(path: Path, limit: int) -> Iterator[bytes]:
    """Yield the file line by line; of a longer line `limit` bytes and one more. Raises FileFault."""
    try:
        with _opened(path) as file:
            while line := file.readline(limit + 1):
                rest = line
                while rest and not rest.endswith(b"\n"):
                    rest = file.readline(limit)
                yield line
    except OSError as error:
        raise FileFault.of(error, path, "read") from error


def _opened(path: Path) -> BinaryIO:
    if path == STANDARD:
        return open(0, "rb", closefd=False)
    return path.open("rb")


def _at_once(path: str, flags: int) -> int:
    """Open without waiting for whoever is at the other end of a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
