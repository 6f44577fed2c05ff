"""What the command line prints, and where."""

import sys
from typing import Any

import msgspec

from coaching_or_therapy.answers.faults import STANDARD, FileFault


def pretty(document: Any) -> bytes:
    """Return JSON for reading."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def put(data: bytes) -> int:
    """Write to standard output. A reader who has gone away ends the program quietly."""
    try:
        with open(1, "wb", closefd=False) as output:
            output.write(data)
    except BrokenPipeError:
        sys.exit(1)
    except OSError as error:
        raise FileFault.of(error, STANDARD, "write") from error
    return 0


def complain(sentence: str) -> int:
    """Say on standard error why it could not be done; return the exit status for that."""
    print(sentence, file=sys.stderr)
    return 1
