"""Folders as a person has them, and as someone without rights has them."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65534


@contextmanager
def _as_nobody() -> Iterator[None]:
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder with `draft.json` in it, neither of which the test may write; root becomes nobody for it."""
    folder = Path(tempfile.mkdtemp())
    (folder / "draft.json").write_bytes(b"old")
    (folder / "draft.json").chmod(0o000)
    folder.chmod(0o555)
    with _as_nobody():
        yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)
