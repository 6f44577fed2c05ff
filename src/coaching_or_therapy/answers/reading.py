"""Reading a file that may be anything, up to a size."""

from pathlib import Path

from coaching_or_therapy.answers.faults import FileFault


def read_up_to(path: Path, limit: int) -> bytes:
    """Return what the file holds, but at most `limit` bytes and one, which tells that it is larger.

    Raises FileFault where it can't be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise FileFault.of(error, path, "read") from error
