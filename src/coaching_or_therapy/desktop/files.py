"""Answers in and out of files that the person chooses."""

from pathlib import Path

from coaching_or_therapy.answers.document import LIMIT, decode
from coaching_or_therapy.answers.faults import AnswersFault
from coaching_or_therapy.answers.reading import read_up_to
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content


def opened(path: Path, content: Content) -> Answers:
    """Return the answers in a file: an answers document, or a summary that carries one.

    Raises FileFault where it can't be read, AnswersFault where it holds no valid answers.
    """
    data = read_up_to(path, 4 * LIMIT)  # a page adds its fonts to what it carries
    if data.startswith(b"%PDF-"):
        from coaching_or_therapy.summary.attached import answers_in  # for a page alone

        carried = answers_in(data)
        if carried is None:
            raise AnswersFault("", content.phrases["error.answers-none-carried"])
        data = carried
    return decode(data, content)
