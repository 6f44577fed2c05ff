"""Answers in and out of files that the person chooses."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from coaching_or_therapy.answers.document import LIMIT, decode
from coaching_or_therapy.answers.faults import AnswersFault
from coaching_or_therapy.answers.protection import is_protected
from coaching_or_therapy.answers.reading import read_file
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content


class Opened(NamedTuple):
    """The answers in a file, and whether it is protected."""

    answers: Answers
    protected: bool


def opened(path: Path, content: Content, unlock: Callable[[bytes], bytes | None]) -> Opened | None:
    """Return the answers in a file: an answers document, protected or not, or a summary that carries one.

    `unlock` opens what is protected; where it returns None (the person would rather not), there are none.
    Raises FileFault where it can't be read, AnswersFault where it holds no valid answers.
    """
    data = read_file(path, 4 * LIMIT)  # a page adds its fonts to what it carries
    if data.startswith(b"%PDF-"):
        from coaching_or_therapy.summary.attached import answers_in  # for a page alone

        carried = answers_in(data)
        if carried is None:
            raise AnswersFault("", content.phrases["error.answers-none-carried"])
        data = carried
    if is_protected(data):
        plain = unlock(data)
        return None if plain is None else Opened(decode(plain, content), protected=True)
    return Opened(decode(data, content), protected=False)
