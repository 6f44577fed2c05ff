"""Own words as far as the window shows them. What came from a file may be longer than anyone reads there.

The whole of them stays in the answers, and stands on the page that is saved or printed.
"""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from coaching_or_therapy.answers.records import Answers

MOST = 600
"""Signs of a text that are shown: twice as many as a line of the window takes."""

LINES = 12
"""Lines of it that are shown."""


def brief(answers: Answers) -> Answers:
    """Return the answers with own concerns and questions as they are shown; the same where none is long."""
    concerns, questions = answers.own_concerns, answers.notes.own_questions
    if any(_is_long(concern.text) for concern in concerns):
        told = tuple(replace(concern, text=shortened(concern.text)) for concern in concerns)
        answers = replace(answers, own_concerns=told)
    if any(map(_is_long, questions)):
        answers = replace(
            answers, notes=replace(answers.notes, own_questions=tuple(map(shortened, questions)))
        )
    return answers


def shortened(text: str) -> str:
    """Return the beginning of a long text, and that there is more of it; any other text as it is."""
    if not _is_long(text):
        return text
    beginning = "\n".join(text[:MOST].split("\n")[:LINES]).rstrip()
    words = QCoreApplication.translate("Brief", "{beginning} … (There is more of it. All of it is kept.)")
    return words.format(beginning=beginning)


def _is_long(text: str) -> bool:
    return len(text) > MOST or text.count("\n") >= LINES
