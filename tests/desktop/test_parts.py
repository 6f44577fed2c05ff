"""A press on the page finds the part that stands there, held against where pdftotext finds the words."""

import re
import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.desktop.changes import noted
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.pages.parts import part_at, parts
from coaching_or_therapy.desktop.widgets.parts import Part
from coaching_or_therapy.desktop.widgets.preview import SHEETS
from coaching_or_therapy.desktop.window import Window
from coaching_or_therapy.summary import forms, typeset
from coaching_or_therapy.summary.records import Chart, Contact, Document, Item, Question, Room, Table, Text

TODAY = date(2026, 11, 23)
FORMS = {"first-appointment": forms.first_appointment, "private": forms.private}


class Word(NamedTuple):
    """A word of the PDF, and its middle, in points."""

    text: str
    page: int
    x: float
    y: float


def words_of(pdf: bytes) -> list[Word]:
    done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    found, page = [], 0
    for line in done.stdout.decode().splitlines():
        page += "<page " in line
        if told := re.search(r'xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.+)</word>', line):
            left, top, right, bottom = map(float, told.groups()[:4])
            found.append(Word(told[5], page, (left + right) / 2, (top + bottom) / 2))
    return found


def told_lines(document: Document) -> Iterator[tuple[str, str]]:
    """Yield each part that has words of its own, and its words."""
    for section in document.sections:
        if section.title:
            yield section.id, section.title
        for line in section.lines:
            if isinstance(line, Text | Item):
                yield line.id, f"{line.lead} {line.text}"
            elif isinstance(line, Question):
                yield line.id, line.text
            elif isinstance(line, Contact):
                yield line.id, line.how
            elif isinstance(line, Chart):
                yield from ((row.id, row.label) for row in line.rows)
            elif isinstance(line, Table):
                yield from ((row.id, row.cells[0]) for row in line.rows)


def ends(words: list[Word], text: str) -> tuple[Word, Word] | None:
    """Return the first and the last word of a text, where the text stands just once."""
    wanted = text.split()
    texts = [word.text.replace("&amp;", "&").replace("&quot;", '"') for word in words]
    at = [i for i in range(len(texts) - len(wanted) + 1) if texts[i : i + len(wanted)] == wanted]
    return (words[at[0]], words[at[0] + len(wanted) - 1]) if wanted and len(at) == 1 else None


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("example", ["therapy", "coaching", "both"])
def test_the_part_found_is_the_one_whose_words_stand_there(
    content: Content, examples: Path, example: str, form: str, paper: typeset.Paper
) -> None:
    answers = decode((examples / f"{example}.json").read_bytes(), content)
    document = FORMS[form](content, answers, decide(content, answers), TODAY)
    places = typeset.places(document, paper)
    words = words_of(typeset.pdf(document, paper))
    looked_at, wrong = 0, []
    for part, text in told_lines(document):
        for word in ends(words, text) or ():
            looked_at += 1
            found = part_at(document, places, word.page, word.x, word.y)
            if found != part:
                wrong.append((part, word, found))
    assert looked_at > (25 if form == "first-appointment" else 150)
    assert wrong == []


def test_what_goes_on_over_the_page_is_found_there_too(content: Content, examples: Path) -> None:
    answers = decode((examples / "therapy.json").read_bytes(), content)
    bring = " ".join(f"word{place}" for place in range(1500))
    answers = structs.replace(answers, notes=structs.replace(answers.notes, bring=bring))
    document = forms.first_appointment(content, answers, decide(content, answers), TODAY)
    words = words_of(typeset.pdf(document, "letter"))
    (word,) = (word for word in words if word.text == "word1400")
    assert word.page > 1
    found = part_at(document, typeset.places(document, "letter"), word.page, word.x, word.y)
    assert found == "bring.text"


def test_above_everything_is_nothing(content: Content, examples: Path) -> None:
    answers = decode((examples / "therapy.json").read_bytes(), content)
    document = forms.first_appointment(content, answers, decide(content, answers), TODAY)
    assert part_at(document, typeset.places(document, "a4"), 1, 300, 5) is None


def test_empty_lines_to_write_on_are_found_and_move_nothing(content: Content) -> None:
    answers = Answers(content=content.about.content)
    document = forms.first_appointment(content, answers, decide(content, answers), TODAY)
    places = typeset.places(document, "a4")
    words = words_of(typeset.pdf(document, "a4"))
    for part, text in told_lines(document):
        for word in ends(words, text) or ():
            assert part_at(document, places, word.page, word.x, word.y) == part
    room = next(line.id for section in document.sections for line in section.lines if isinstance(line, Room))
    heading = ends(words, next(section.title for section in document.sections if section.lines[0].id == room))
    assert heading
    assert part_at(document, places, 1, 100, heading[0].y + 30) == room


@pytest.fixture
def page(
    qtbot: QtBot, open_window: Callable[..., Window], content: Content, examples: Path
) -> AppointmentPage:
    window = open_window(decode((examples / "therapy.json").read_bytes(), content))
    window.go(len(window.stops) - 1)
    page = window.page()
    assert isinstance(page, AppointmentPage)
    qtbot.waitUntil(lambda: page.ui.preview.count > 0)
    return page


def press_on(page: AppointmentPage, text: str) -> None:
    """Press the page where these words stand."""
    found = ends(words_of(typeset.pdf(page.document(), page.paper())), text)
    assert found, text
    scale = page.ui.preview.width() / (72 * SHEETS[page.paper()][0])
    at = QPoint(round(found[0].x * scale), round(found[0].y * scale))
    QTest.mouseClick(page.ui.preview, Qt.MouseButton.LeftButton, pos=at)


def test_a_press_on_a_line_leads_to_its_tick_and_space_leaves_it_out(
    qtbot: QtBot, page: AppointmentPage
) -> None:
    question = page.session.answers.notes.own_questions[0]
    press_on(page, question)
    qtbot.waitUntil(page.ui.parts.hasFocus)
    current = page.ui.parts.currentItem()
    assert current is not None
    assert current.text(0) == question
    qtbot.waitUntil(lambda: not page.ui.parts.visibleRegion().isEmpty())
    with qtbot.waitSignal(page.ui.preview.renewed):
        QTest.keyClick(page.ui.parts, Qt.Key.Key_Space)
    assert page.session.struck == {"questions.own.0"}
    assert ends(words_of(typeset.pdf(page.document(), page.paper())), question) is None


def test_a_part_that_went_while_it_was_searched_for_leads_to_the_list(
    qtbot: QtBot, page: AppointmentPage
) -> None:
    press_on(page, page.session.answers.notes.own_questions[0])
    page.session.change(noted(page.session.answers, own_questions=()))
    qtbot.waitUntil(page.ui.parts.hasFocus)
    assert page.ui.parts.isVisible()


def test_the_parts_are_seen_in_many_lines_wherever_the_press_leads(
    qtbot: QtBot, page: AppointmentPage, settled: Callable[[], None]
) -> None:
    tree = page.ui.parts
    for text in ("The same", page.session.answers.notes.own_questions[0], "The same"):
        press_on(page, text)
        qtbot.waitUntil(tree.hasFocus)
        page.ui.bring.setFocus()
        settled()
        assert tree.height() >= 10 * tree.fontMetrics().lineSpacing(), text


def test_every_part_is_told_in_words(content: Content, examples: Path) -> None:
    answers = decode((examples / "both.json").read_bytes(), content)
    document = forms.private(content, answers, decide(content, answers), TODAY)

    def untold(told: tuple[Part, ...]) -> list[str]:
        return [part.id for part in told if not part.text.strip()] + [
            each for part in told for each in untold(part.inside)
        ]

    assert untold(parts(document)) == []
