"""What the fuzzer found worth keeping, and whatever a reader once failed at, tried anew."""

import time
from pathlib import Path

import pytest

import readers

CORPUS = Path(__file__).parents[1] / "corpus"
QUICK = 20
"""Seconds of the processor in which a reader is done with any of them."""


@pytest.mark.parametrize("name", readers.READERS)
def test_every_reader_answers_for_what_was_kept(name: str) -> None:
    files = sorted((CORPUS / name).iterdir())
    assert files
    for file in files:
        start = time.process_time()
        readers.READERS[name](file.read_bytes())
        assert time.process_time() - start < QUICK, file.name


def test_what_is_kept_is_small_and_of_a_reader_that_there_is() -> None:
    assert {folder.name for folder in CORPUS.iterdir()} == set(readers.READERS)
    assert all(file.stat().st_size < 10_000 for file in CORPUS.rglob("*") if file.is_file())
