"""Answers in and out of files that the person chooses."""

from collections.abc import Callable
from pathlib import Path

from coaching_or_therapy.answers.document import LIMIT, decode
from coaching_or_therapy.answers.faults import AnswersFault
from coaching_or_therapy.answers.protection import MARK
from coaching_or_therapy.answers.reading import read_up_to
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content


def opened(path: Path, content: Content, unlock: Callable[[bytes], bytes | None]) -> Answers | None:
    """Return the answers in a file: an answers document, protected or not, or a summary that carries one.

    `unlock` opens what is protected; where it returns None (the person would rather not), there are none.
    Raises FileFault where it can't be read, AnswersFault where it holds no valid answers.
    """
    data = read_up_to(path, 4 * LIMIT)  # a page adds its fonts to what it carries
    if data.startswith(b"%PDF-"):
        from coaching_or_therapy.summary.attached import answers_in  # for a page alone

        carried = answers_in(data)
        if carried is None:
            raise AnswersFault("", content.phrases["error.answers-none-carried"])
        data = carried
    if data.startswith(MARK):
        plain = unlock(data)
        return None if plain is None else decode(plain, content)
    return decode(data, content)
