"""Answers in and out of files that the person chooses."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from coaching_or_therapy.answers.attached import document_in
from coaching_or_therapy.answers.document import PAGE_LIMIT, decode, decode_for
from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.protection import is_protected
from coaching_or_therapy.answers.reading import read_file
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.clock import changed_on
from coaching_or_therapy.content.records import Content


class Fetched(NamedTuple):
    """What a file holds, and the day on which it was last changed."""

    data: bytes
    changed: date


class Opened(NamedTuple):
    """The answers in a file, and whether it is protected."""

    answers: Answers
    protected: bool


class Earlier(NamedTuple):
    """Answers in a file, perhaps to another version of the content."""

    answers: Answers
    left_out: int
    """How many more there are, to what is no longer asked."""
    changed: date
    """The day on which the file was last changed."""


def fetched(path: Path) -> Fetched:
    """Return what a file holds, to look at it later. Raises FileFault."""
    data = read_file(path, PAGE_LIMIT)
    try:
        return Fetched(data, changed_on(path))
    except OSError as error:
        raise FileFault.of(error, path, "read") from error


def earlier(file: Fetched, content: Content, unlock: Callable[[bytes], bytes | None]) -> Earlier | None:
    """Return the answers in a file that `content` asks too. All else is as in `opened`."""
    document, _ = _document(file.data, content, unlock)
    if document is None:
        return None
    answers, left_out = decode_for(document, content)
    return Earlier(answers, left_out, file.changed)


def opened(file: Fetched, content: Content, unlock: Callable[[bytes], bytes | None]) -> Opened | None:
    """Return the answers in a file: an answers document, protected or not, or a summary that carries one.

    `unlock` opens what is protected; where it returns None (the person would rather not), there are none.
    Raises AnswersFault where it holds no valid answers.
    """
    document, protected = _document(file.data, content, unlock)
    return None if document is None else Opened(decode(document, content), protected)


def _document(
    data: bytes, content: Content, unlock: Callable[[bytes], bytes | None]
) -> tuple[bytes | None, bool]:
    """Return the answers document in a file (None: it stays locked), and whether it is protected."""
    data = document_in(data, content)
    return (unlock(data), True) if is_protected(data) else (data, False)
