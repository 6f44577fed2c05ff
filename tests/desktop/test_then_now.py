"""Earlier answers beside today's, from the menu and from the result: what changed, told in every way."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from coaching_or_therapy.answers.document import encode
from coaching_or_therapy.answers.records import Answers, OwnDecision
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.desktop.pages.result import ResultPage
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.then_now import ThenNowDialog
from coaching_or_therapy.desktop.widgets.pictured import Pictured
from coaching_or_therapy.desktop.widgets.shift_chart import ShiftChart
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

OpenWindow = Callable[..., Window]
Someone = Callable[[OutcomeId], Answers]
FilesDone = Callable[[Window], None]


def said(widget: QWidget) -> str:
    seen = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.words() if isinstance(label, Prose) else label.text() for label in seen)


Compare = Callable[..., ThenNowDialog]


@pytest.fixture
def compare(
    open_window: OpenWindow, files_done: FilesDone, tmp_path: Path, settled: Callable[[], None]
) -> Compare:
    """Opens the dialog on a file and today's answers."""

    def opened(then: Answers | bytes, now: Answers, *, help_now: bool = False) -> ThenNowDialog:
        path = tmp_path / "earlier.json"
        path.write_bytes(then if isinstance(then, bytes) else encode(then))
        window = open_window(now)
        if help_now:
            window.session.answer_safety("yes")
        window.menu.which_to_open = lambda _parent: path
        window.menu.then.trigger()
        files_done(window)
        settled()
        dialog = window.findChild(ThenNowDialog)
        assert dialog is not None
        return dialog

    return opened


def test_outcome_line_up_and_answers_stand_side_by_side(compare: Compare, someone: Someone) -> None:
    then, now = someone("therapy"), someone("coaching")
    dialog = compare(then, replace(now, decision=OwnDecision(choice="coaching")))
    words = said(dialog)
    assert "Then: earlier.json, last changed on " in words
    assert "Then: Your answers line up most with therapy." in words
    assert "Now: Your answers line up most with coaching." in words
    assert "What you decided. Then: not said. Now: coaching." in words
    line_up, answers = dialog.findChildren(ShiftChart)
    assert [shift.label for shift in line_up.shifts()] == ["Therapy", "Coaching", "Both"]
    moved = [key for key in now.ratings if now.ratings[key] != then.ratings[key]]
    moved += [key for key in now.needs if now.needs[key] != then.needs[key]]
    assert f"Answers that have changed: {len(moved)}." in words
    assert len(answers.shifts()) == len(moved)
    furthest = words.split("These moved furthest:")[1]
    assert "I want help reaching a goal in life or work. – then: slightly true (20); now: " in furthest
    assert furthest.count("– then: ") == 3, "the picture and its table tell of all"


def test_each_picture_is_heard_in_words_and_is_a_table_one_press_away(
    compare: Compare, someone: Someone
) -> None:
    then = someone("therapy")
    now = replace(then, ratings=then.ratings | {"purpose.relief": 10, "purpose.goal": "not-sure"})
    dialog = compare(then, now)
    assert "These moved furthest:" not in said(dialog), "two answers are told without being chosen from more"
    assert "in life or work. – then: slightly true (20); now: not sure." in said(dialog)
    for chart, pictured in zip(dialog.findChildren(ShiftChart), dialog.findChildren(Pictured), strict=True):
        heard = QAccessible.queryAccessibleInterface(chart)
        assert heard.role() == QAccessible.Role.Chart
        assert heard.text(QAccessible.Text.Name)
        for label, *_ in pictured.table.rows().body:
            assert label in heard.text(QAccessible.Text.Description)
        QTest.mouseClick(pictured.button, Qt.MouseButton.LeftButton)
        assert pictured.table.isVisible()
        assert not chart.isVisible()
    body = dialog.findChildren(Pictured)[1].table.rows().body
    assert body == (
        ("I want relief from something that hurts inside.", "mostly true (85)", "slightly true (10)"),
        ("I want help reaching a goal in life or work.", "slightly true (20)", "not sure"),
    )


def test_where_nothing_has_changed_that_is_said(compare: Compare, someone: Someone) -> None:
    dialog = compare(someone("therapy"), someone("therapy"))
    assert "Then as now: Your answers line up most with therapy." in said(dialog)
    assert "None of your answers has changed." in said(dialog)
    assert len(dialog.findChildren(ShiftChart)) == 1


def test_answers_of_another_content_and_language_come_with_a_clear_word(
    compare: Compare, someone: Someone
) -> None:
    old = replace(someone("therapy"), content="2025.03", locale="es")
    gone = encode(old).replace(b'"ratings": {', b'"ratings": {"purpose.gone": 40, ')
    words = said(compare(gone, someone("therapy")))
    assert "These answers were given to the questions of March 2025." in words
    assert "Answers to what is no longer asked are left out here. In all: 1." in words
    assert "in another language (es)" in words


def test_nothing_changes_by_looking(compare: Compare, someone: Someone) -> None:
    now = someone("coaching")
    dialog = compare(someone("therapy"), now)
    assert dialog.session.answers == now
    assert not dialog.session.can_undo


def test_where_help_comes_first_it_is_said_first_here_too(compare: Compare, someone: Someone) -> None:
    dialog = compare(someone("therapy"), someone("therapy"), help_now=True)
    words = said(dialog)
    assert words.index(dialog.session.content.safety.when_yes) < words.index("The outcome")


def test_a_file_that_is_no_answers_is_told(
    open_window: OpenWindow, files_done: FilesDone, tmp_path: Path, someone: Someone
) -> None:
    window = open_window(someone("therapy"))
    bad = tmp_path / "bad.json"
    bad.write_text("{}")
    window.menu.which_to_open = lambda _parent: bad
    window.menu.compare()
    files_done(window)
    dialog = window.findChild(TellingDialog)
    assert dialog is not None
    assert "not an answers document" in said(dialog)
    assert window.findChild(ThenNowDialog) is None


def test_choosing_no_file_or_no_passphrase_shows_nothing(
    open_window: OpenWindow, files_done: FilesDone, tmp_path: Path
) -> None:
    window = open_window()
    window.menu.which_to_open = lambda _parent: None
    window.menu.compare()
    locked = tmp_path / "locked.age"
    locked.write_bytes(b"age-encryption.org/v1\n")
    window.menu.which_to_open = lambda _parent: locked
    window.menu.unlock = lambda _data: None
    window.menu.compare()
    files_done(window)
    assert window.findChild(ThenNowDialog) is None


def test_the_result_page_leads_there(
    open_window: OpenWindow,
    go_to: Callable[[Window, str], QWidget],
    files_done: FilesDone,
    someone: Someone,
    tmp_path: Path,
) -> None:
    path = tmp_path / "earlier.json"
    path.write_bytes(encode(someone("therapy")))
    window = open_window(someone("coaching"))
    window.menu.which_to_open = lambda _parent: path
    page = go_to(window, "result")
    assert isinstance(page, ResultPage)
    page.ui.thenNow.setFocus()
    QTest.keyClick(page.ui.thenNow, Qt.Key.Key_Space)
    files_done(window)
    assert window.findChild(ThenNowDialog) is not None
