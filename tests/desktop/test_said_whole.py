"""What a person sees or hears is translated, and whole: told by the language with brackets round a text."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAction, QTextDocumentFragment
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QTableWidget, QWidget

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.desktop.window import Window
from coaching_or_therapy.summary import plain
from coaching_or_therapy.summary.forms import first_appointment, private
from coaching_or_therapy.summary.records import Document

ROOT = Path(__file__).parents[2]

Speak = Callable[[str], Content]
LookAtDialogs = Callable[[Window, Callable[[QDialog], Any]], dict[str, Any]]

SAID = (
    "text",
    "title",
    "placeholderText",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
    "plainText",
    "currentText",
)
"""Properties of widgets that a person sees or hears."""

HEARD = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)

BRACKETED = re.compile(r"\[[^\[\]]*\]")
LETTER = re.compile(r"[^\W\d_]")
FILLER = re.compile(r"(?: (?:óne|twó|thréé|fóúr|fíve|síx|séven|éíght|níne|tén))*(?: \w{1,4})?\]$")
"""What makes a text longer: it stands at the end of each."""
SENTENCE = re.compile(r"[.!?:…][”\"’)\]]*$")
APART = re.compile(r" ?[:·–] ?")
"""What stands between a name and what it names, or between two things in a list."""

NAMES = re.compile(r"https?://\S+|[\w.]+\.(?:com|org|gov|edu|net)\S*|Ctrl\+\S+|Alt\+\S+|F1")
"""What stays as it is in every language: addresses and keys."""


def written(answers: Answers) -> list[str]:
    """Return what the person wrote."""
    own = [answers.notes.bring, *answers.notes.own_questions, *(each.text for each in answers.own_concerns)]
    return [words for words in (*own, answers.decision.why if answers.decision else "") if words]


@pytest.fixture
def own_words(examples: Path, content: Content) -> list[str]:
    """What the person wrote whom the window is opened for."""
    return written(decode((examples / "therapy.json").read_bytes(), content))


@pytest.fixture
def window(open_window: Callable[..., Window], speak: Speak, examples: Path) -> Window:
    """The window in the language that nobody speaks, on answers."""
    content = speak("en-XA")
    return open_window(decode((examples / "therapy.json").read_bytes(), content), 1120, 760, content)


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield all that is said in a window or dialog, and where."""
    for widget in [top, *top.findChildren(QWidget)]:
        if not widget.isVisible() or isinstance(widget.parent(), QDialogButtonBox):
            continue  # Qt speaks for itself
        where = f"{type(widget).__name__} {widget.objectName()}"
        for what in SAID:
            if isinstance(said := widget.property(what), str):
                yield f"{where}, {what}", said
        if isinstance(widget, QComboBox) and widget.objectName() != "language":  # each in its own words
            for at in range(widget.count()):
                yield f"{where}, choice {at}", widget.itemText(at)
        if isinstance(widget, QTableWidget):
            for row in range(widget.rowCount()):
                for column in range(widget.columnCount()):
                    if (item := widget.item(row, column)) is not None:
                        yield f"{where}, {row} {column}", item.text()
        if (heard := QAccessible.queryAccessibleInterface(widget)) is not None:
            yield from ((f"{where}, heard", heard.text(kind)) for kind in HEARD)
    yield from (("an action", action.text()) for action in top.findChildren(QAction))


def without(said: str, own_words: list[str]) -> str:
    """Return a text without marks of layout, and without what the person wrote."""
    words = QTextDocumentFragment.fromHtml(said).toPlainText() if "<" in said else said
    words = words.replace("[ ] ", "")  # a box to tick on paper
    for own in own_words:
        words = words.replace(own, "")
    return NAMES.sub("", words)


def not_translated(words: str) -> str:
    """Return what stands in no brackets."""
    before = ""
    while before != words:
        before, words = words, BRACKETED.sub("", words)
    return words if LETTER.search(words) else ""


def pieces(words: str) -> list[str]:
    """Return each line on which a text that is neither a sentence nor a name is followed by another."""
    found = []
    for line in words.split("\n"):
        groups, depth, begin = [], 0, 0
        for at, sign in enumerate(line):
            depth += (sign == "[") - (sign == "]")
            if sign == "[" and depth == 1:
                begin = at
            elif sign == "]" and depth == 0:
                groups.append((begin, at + 1))
        for (begin, end), (after, _) in pairwise(groups):
            first, between = FILLER.sub("", line[begin:end]), line[end:after]
            aside = line[after + 1] == "("
            if not (SENTENCE.search(first) or APART.match(between) or aside):
                found.append(line)
    return found


def faults(top: QWidget, own_words: list[str]) -> list[str]:
    found = []
    for where, said in texts(top):
        words = without(said, own_words)
        if left := not_translated(words):
            found.append(f"{where}: not translated: {left!r}")
        found += [f"{where}: put together from pieces: {line!r}" for line in pieces(words)]
    return found


def test_every_page_says_what_is_translated_and_whole(
    window: Window, settled: Callable[[], None], own_words: list[str]
) -> None:
    found = {}
    for at, stop in enumerate(window.stops):
        window.go(at)
        settled()
        if here := faults(window, own_words):
            found[stop.id] = here
    assert found == {}


def test_every_dialog_says_what_is_translated_and_whole(
    window: Window, look_at_dialogs: LookAtDialogs, own_words: list[str]
) -> None:
    sources = window.session.content.sources
    named = [name for source in sources for name in (source.author, source.title.rstrip("?"))]
    own = [*own_words, *sorted(named, key=len, reverse=True)]
    found = look_at_dialogs(window, lambda dialog: faults(dialog, own))
    assert {name: here for name, here in found.items() if here} == {}


@pytest.mark.parametrize("form", [first_appointment, private])
@pytest.mark.parametrize("person", ["examples/both.json", "tests/personas/burned-out-after-coaching.json"])
def test_both_forms_of_the_summary_say_what_is_translated_and_whole(
    speak: Speak, form: Callable[..., Document], person: str
) -> None:
    content = speak("en-XA")
    answers = decode((ROOT / person).read_bytes(), content)
    said = plain.text(form(content, answers, decide(content, answers), date(2026, 11, 26))).decode()
    words = without(said, written(answers))
    assert not_translated(words) == ""
    assert pieces(words) == []
