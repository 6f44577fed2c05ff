"""The whole way by keyboard alone: from the first page to a PDF in which one's own words stand."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.document import encode
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.document import document
from coaching_or_therapy.desktop.dialogs import Dialogs
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.window import Window

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
FAR = 200
"""More than any page has to tab through."""

RATED = {"therapy": 85, "coaching": 20}
WHEN, WHOM, BRING, OWN = "Thursday at six", "Dr. Abiodun", "I sleep badly.", "Do you have evenings?"


class Walker:
    """Someone who has a keyboard and nothing else."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused, key, modifiers)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focused, text)

    def tab_to(self, wanted: Callable[[QWidget], bool], what: str) -> None:
        for _ in range(FAR):
            if wanted(self.focused):
                return
            self.press(Key.Key_Tab)
        pytest.fail(f"the Tab key does not lead to {what}")

    def rate(self, name: str, value: int) -> None:
        self.tab_to(lambda w: isinstance(w, Slider) and w.accessibleName() == name, name)
        self.write(str(value))

    def push(self, text: str) -> None:
        self.tab_to(lambda w: isinstance(w, QPushButton) and w.text().replace("&", "") == text, text)
        self.press(Key.Key_Space)

    def go_on(self) -> None:
        at = self.window.at
        self.press(Key.Key_Right, ALT)
        assert self.window.at == at + 1


def answer_everything(walker: Walker, content: Content) -> None:
    """Walk from the first page to the result, and answer each question on the way."""
    for _ in range(3):
        walker.go_on()
    for dimension in content.dimensions:
        for statement in dimension.statements:
            walker.rate(statement.text, RATED[statement.side])
        walker.go_on()
    walker.go_on()
    walker.push("No")
    for need in content.needs:
        walker.rate(need.text, 30)
    walker.go_on()
    for at, dimension in enumerate(content.dimensions):
        walker.rate(dimension.title, 100 - 10 * at)
    walker.rate(content.now.title, 50)
    walker.go_on()


@pytest.fixture
def walker(open_window: Callable[..., Window]) -> Walker:
    return Walker(open_window())


def test_from_the_first_page_to_a_saved_pdf(
    qtbot: QtBot, walker: Walker, content: Content, tmp_path: Path
) -> None:
    window, path = walker.window, tmp_path / "out.pdf"
    answer_everything(walker, content)
    result = next(told for told in content.outcomes if told.id == "therapy")
    assert window.page().title() == result.title
    walker.go_on()
    walker.go_on()
    page = window.page()
    assert isinstance(page, AppointmentPage)
    for field, text in (
        (page.ui.when, WHEN),
        (page.ui.withWhom, WHOM),
        (page.ui.bring, BRING),
        (page.ui.ownQuestion, OWN),
    ):
        walker.tab_to(lambda w, field=field: w is field, text)  # type: ignore[misc]
        walker.write(text)
    walker.press(Key.Key_Return)
    page.asking = Dialogs(where_to_save=lambda _parent, _suggested: path)
    walker.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.save.isEnabled)
    text = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True
    ).stdout.decode()
    for words in (WHEN, WHOM, BRING, OWN, result.first_person):
        assert words in text
    asked = {question.id: question.text for question in content.ask}
    for question in window.session.answers.notes.questions:
        assert " ".join(asked[question].split()) in " ".join(text.split())


def test_what_is_typed_in_the_window_and_the_same_by_score_decide_alike(
    walker: Walker,
    content: Content,
    tmp_path: Path,
    program: Callable[..., subprocess.CompletedProcess[bytes]],
) -> None:
    answer_everything(walker, content)
    session = walker.window.session
    path = tmp_path / "answers.json"
    path.write_bytes(encode(session.answers))
    scored = program("score", path)
    assert scored.returncode == 0
    assert json.loads(scored.stdout) == json.loads(json.dumps(document(session.decision())))


def test_help_asked_for_by_keyboard_comes_first_in_both(
    walker: Walker,
    content: Content,
    tmp_path: Path,
    program: Callable[..., subprocess.CompletedProcess[bytes]],
) -> None:
    window = walker.window
    window.go([stop.id for stop in window.stops].index("needs"))
    yes = next(answer for answer in content.safety.answers if answer.help_now)
    walker.push(yes.text)
    path = tmp_path / "answers.json"
    path.write_bytes(encode(window.session.answers))
    scored = json.loads(program("score", path, "--need-help-now").stdout)
    assert scored == json.loads(json.dumps(document(window.session.decision())))
    assert scored["outcome"] == "help-first"
    assert json.loads(program("score", path).stdout)["outcome"] != "help-first", "no file holds the answer"


def test_the_whole_way_can_be_walked_back_and_nothing_changes(walker: Walker, content: Content) -> None:
    answer_everything(walker, content)
    window = walker.window
    walker.go_on()
    before = window.session.answers
    for _ in window.stops[1:]:
        walker.press(Key.Key_Left, ALT)
    assert window.at == 0
    assert window.session.answers == before


def test_the_what_if_and_the_arithmetic_are_reached_by_keyboard(walker: Walker, content: Content) -> None:
    answer_everything(walker, content)
    for words in ("What if…", "All reasons and the arithmetic"):
        walker.push(words)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, words
        QTest.keyClick(dialog, Key.Key_Escape)
        assert QApplication.activeModalWidget() is None
