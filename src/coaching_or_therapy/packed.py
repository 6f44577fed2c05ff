"""Which files were packed into an installed program, and whether they are still what they were."""

import hashlib
import json
from pathlib import Path

from coaching_or_therapy import shipped

LIST = "files.json"
"""What an installed program has beside its files: each name and its SHA-256, written when it was packed."""


def hashes(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file in a folder, by its name from there, in alphabetical order."""
    files = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    return {name: sha256(files[name].read_bytes()) for name in sorted(files)}


def sha256(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def listed() -> dict[str, str] | None:
    """Return the list as it was packed; None in a checkout, which has none."""
    file = shipped.resources() / LIST
    if not file.exists():
        return None
    packed: dict[str, str] = json.loads(file.read_bytes())
    return packed
