"""Reading a file that may be anything, up to a size. `-` is standard input."""

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
