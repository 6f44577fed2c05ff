"""Nothing that a person made is taken away for good: Ctrl+Z brings it back, wherever it was."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.document import LIMIT, decode, encode
from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.records import (
    Answers,
    Knowledge,
    Notes,
    OwnConcern,
    OwnDecision,
    Readiness,
)
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import session as desktop_session
from coaching_or_therapy.desktop.concern import ConcernDialog
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.pages.decision import DecisionPage
from coaching_or_therapy.desktop.pages.dimension import DimensionPage
from coaching_or_therapy.desktop.pages.importance import ImportancePage
from coaching_or_therapy.desktop.pages.result import ResultPage
from coaching_or_therapy.desktop.reading import in_reading_order
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.what_if import WhatIfDialog
from coaching_or_therapy.desktop.widgets.rating import RatingRow
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OpenWindow = Callable[..., Window]
Press = Callable[..., None]
FilesDone = Callable[[Window], None]


@pytest.fixture
def everything(content: Content) -> Answers:
    """Someone who has left nothing open."""
    return Answers(
        content=content.about.content,
        ratings={s.id: 60 for d in content.dimensions for s in d.statements},
        needs={need.id: 30 for need in content.needs},
        importance={"needs": 40} | {d.id: 100 if d.id == "purpose" else 50 for d in content.dimensions},
        room_for_two=30,
        own_concerns=(
            OwnConcern(text="I want evenings", favours="coaching", strength=70, importance=50),
            OwnConcern(text="Near my home", favours="therapy", strength=20, importance=30),
        ),
        notes=Notes(
            bring="I sleep badly.",
            questions=tuple(question.id for question in content.ask),
            own_questions=("Do you have evenings?", "Is there parking?"),
            when="Thursday",
            with_whom="Dr. Abiodun",
            name="Sam",
        ),
        decision=OwnDecision(choice="therapy", why="It is time.", look_again=date(2027, 3, 1)),
        knowledge=Knowledge(chosen={q.id: q.choices[0].id for q in content.knowledge}, in_summary=True),
        readiness=Readiness(
            before={area.id: 40 for area in content.readiness},
            after={area.id: 70 for area in content.readiness},
        ),
    )


def undo(window: QWidget) -> None:
    """Press Ctrl+Z wherever the program has left the keyboard."""
    QTest.keyClick(QApplication.focusWidget() or window, Key.Key_Z, CTRL)


def redo(window: QWidget) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, Key.Key_Z, CTRL | SHIFT)


def made(window: Window) -> tuple[Answers, frozenset[str]]:
    """Return what the person has made in it."""
    return window.session.answers, window.session.struck


def row_of(window: Window, statement: str) -> RatingRow:
    page = window.page()
    assert isinstance(page, DimensionPage)
    return page.ui.statements.rows[statement]


def button(within: QWidget, words: str) -> QPushButton:
    found = [b for b in within.findChildren(QPushButton) if b.isVisible() and b.text() == words]
    return found[0]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


# Everything at once


def ways_to_press(widget: QWidget) -> tuple[Callable[[], None], ...]:
    """Return what a person may do to a thing that has the focus, and that may take something away."""

    def key(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget, key, modifiers)

    def empty() -> None:
        key(Key.Key_A, CTRL)
        key(Key.Key_Delete)

    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return (empty,)
    if isinstance(widget, QComboBox):
        return (lambda: key(Key.Key_Up), lambda: key(Key.Key_Down))
    if isinstance(widget, QTreeWidget):
        widget.setCurrentIndex(widget.model().index(0, 0))
    return (lambda: key(Key.Key_Delete), lambda: key(Key.Key_Space))


def back_to(window: Window, at: int) -> None:
    """Close what has come up, and return to a page."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.close()
            window.activateWindow()
    if window.at != at:
        window.go(at)


def taken_back(window: Window, settled: Callable[[], None]) -> int:
    """Press each thing on the page that is shown, and Ctrl+Z; return how many presses changed something."""
    at, changes, place = window.at, 0, 0
    while place < len(things := [w for w in in_reading_order(window.page()) if w.isVisible()]):
        for way in range(len(ways_to_press(things[place]))):
            thing = [w for w in in_reading_order(window.page()) if w.isVisible()][place]
            before = made(window)
            thing.setFocus()
            words = thing.text() if isinstance(thing, QAbstractButton) else thing.accessibleName()
            told = f"{type(thing).__name__} {thing.objectName()} “{words}”, way {way}"
            ways_to_press(thing)[way]()
            settled()
            back_to(window, at)
            settled()
            after = made(window)
            if after == before:
                continue
            changes += 1
            undo(window)
            assert made(window) == before, told
            redo(window)
            assert made(window) == after, told
            undo(window)
            settled()
        place += 1
    return changes


def test_ctrl_z_takes_back_each_press_on_each_page(
    open_window: OpenWindow, everything: Answers, settled: Callable[[], None]
) -> None:
    window = open_window(everything)
    window.menu.which_to_open = lambda _parent: None
    changes: dict[str, int] = {}
    for stop in window.stops:
        window.go_to(stop.id)
        page = window.page()
        if isinstance(page, AppointmentPage):
            click(page.ui.leaveOut)
            click(page.ui.parts)
        changes[stop.id] = taken_back(window, settled)
    assert window.session.answers == everything
    content = window.session.content
    asked = {"before", *(d.id for d in content.dimensions), "check", "needs", "importance", "decision"}
    assert {stop for stop, count in changes.items() if count} == {"welcome", *asked, "appointment"}
    for dimension in content.dimensions:
        assert changes[dimension.id] == 3 * len(dimension.statements), "cleared, not sure, does not apply"


# Ratings


def test_a_rating_that_was_only_just_given_comes_back(open_window: OpenWindow, press: Press) -> None:
    window = open_window()
    window.go_to("purpose")
    row = row_of(window, "purpose.relief")
    row.slider.setFocus()
    press(Key.Key_7, Key.Key_2, Key.Key_Delete)
    assert row.slider.value() is None
    undo(window)
    assert row.slider.value() == 72
    click(row.choices["not-sure"])
    assert row.slider.value() is None
    undo(window)
    assert row.slider.value() == 72
    undo(window)
    assert row.slider.value() is None


def test_another_number_after_a_pause_is_a_change_of_its_own(
    open_window: OpenWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = 100.0
    monkeypatch.setattr(desktop_session, "monotonic", lambda: moment)
    window = open_window()
    window.go_to("purpose")
    slider = row_of(window, "purpose.relief").slider
    slider.setFocus()
    press(Key.Key_7, Key.Key_2)
    moment += 30
    press(Key.Key_Left, Key.Key_Left)
    assert slider.value() == 62
    undo(window)
    assert slider.value() == 72


def test_the_window_shows_the_page_where_something_comes_back(open_window: OpenWindow, press: Press) -> None:
    window = open_window()
    window.go_to("purpose")
    row_of(window, "purpose.relief").slider.setFocus()
    press(Key.Key_7)
    window.go_to("options")
    undo(window)
    assert window.stops[window.at].id == "purpose"
    window.go_to("options")
    redo(window)
    assert window.stops[window.at].id == "purpose"
    assert row_of(window, "purpose.relief").slider.value() == 7


# Words


@pytest.fixture
def appointment(open_window: OpenWindow, everything: Answers) -> tuple[Window, AppointmentPage]:
    """The window at the first appointment."""
    window = open_window(everything)
    window.go_to("appointment")
    page = window.page()
    assert isinstance(page, AppointmentPage)
    return window, page


def test_a_deleted_note_comes_back_also_from_another_page(
    appointment: tuple[Window, AppointmentPage], press: Press
) -> None:
    window, page = appointment
    page.ui.bring.setFocus()
    press(Key.Key_End, modifiers=CTRL)
    QTest.keyClicks(page.ui.bring, " And I worry.")
    press(Key.Key_A, modifiers=CTRL)
    press(Key.Key_Delete)
    press(Key.Key_Left, modifiers=Qt.KeyboardModifier.AltModifier)
    assert window.session.answers.notes.bring == ""
    undo(window)
    assert window.page() is page
    assert page.ui.bring.toPlainText() == "I sleep badly. And I worry."
    undo(window)
    assert page.ui.bring.toPlainText() == "I sleep badly."


def test_one_writes_on_where_something_came_back(
    appointment: tuple[Window, AppointmentPage], press: Press
) -> None:
    window, page = appointment
    page.ui.bring.setFocus()
    page.ui.bring.selectAll()
    page.ui.bring.insertPlainText("One 🙂 two three")
    press(Key.Key_Home, modifiers=CTRL)
    for _ in "One 🙂":
        press(Key.Key_Right)
    for _ in " two":
        press(Key.Key_Delete)
    assert page.ui.bring.toPlainText() == "One 🙂 three"
    undo(window)
    assert page.ui.bring.hasFocus()
    QTest.keyClicks(page.ui.bring, "!")
    assert page.ui.bring.toPlainText() == "One 🙂 two! three"


def test_a_line_that_was_emptied_comes_back_while_one_is_in_it(
    appointment: tuple[Window, AppointmentPage], press: Press
) -> None:
    window, page = appointment
    for field, text in ((page.ui.when, "Thursday"), (page.ui.withWhom, "Dr. Abiodun"), (page.ui.name, "Sam")):
        field.setFocus()
        press(Key.Key_A, modifiers=CTRL)
        press(Key.Key_Delete)
        assert field.text() == ""
        undo(window)
        assert field.text() == text


def test_a_removed_question_comes_back_where_the_keyboard_is_left(
    appointment: tuple[Window, AppointmentPage],
) -> None:
    window, page = appointment
    before = window.session.answers
    click(button(page.ui.ownQuestions, "Remove"))
    assert window.session.answers.notes.own_questions == ("Is there parking?",)
    undo(window)
    assert window.session.answers == before


def test_a_question_in_the_making_has_its_own_undo_and_an_added_one_the_windows(
    appointment: tuple[Window, AppointmentPage], press: Press
) -> None:
    window, page = appointment
    before = window.session.answers
    page.ui.ownQuestion.setFocus()
    QTest.keyClicks(page.ui.ownQuestion, "Who else is told?")
    press(Key.Key_A, modifiers=CTRL)
    press(Key.Key_Delete)
    undo(window)
    assert page.ui.ownQuestion.text() == "Who else is told?"
    assert window.session.answers == before
    press(Key.Key_Return)
    assert window.session.answers.notes.own_questions[-1] == "Who else is told?"
    undo(window)
    assert window.session.answers == before
    assert page.ui.ownQuestion.text() == ""


def test_a_removed_concern_comes_back(open_window: OpenWindow, everything: Answers) -> None:
    window = open_window(everything)
    window.go_to("importance")
    page = window.page()
    assert isinstance(page, ImportancePage)
    click(button(page.ui.concerns, "Remove"))
    assert [c.text for c in window.session.answers.own_concerns] == ["Near my home"]
    undo(window)
    assert window.session.answers == everything


def test_a_changed_concern_is_what_it_was_before(open_window: OpenWindow, everything: Answers) -> None:
    window = open_window(everything)
    window.go_to("importance")
    click(button(window.page(), "Change…"))
    dialog = window.findChild(ConcernDialog)
    assert dialog is not None
    dialog.ui.text.setText("Something else")
    dialog.accept()
    assert window.session.answers.own_concerns[0].text == "Something else"
    undo(window)
    assert window.session.answers == everything


# Decisions


def test_a_decision_that_was_taken_out_comes_back_with_reason_and_day(
    open_window: OpenWindow, everything: Answers
) -> None:
    window = open_window(everything)
    window.go_to("decision")
    page = window.page()
    assert isinstance(page, DecisionPage)
    click(page.ui.choice.rows["therapy"].box)
    assert window.session.answers == replace(everything, decision=None)
    undo(window)
    assert window.session.answers == everything
    click(page.ui.day.none)
    assert window.session.answers == replace(
        everything, decision=OwnDecision(choice="therapy", why="It is time.")
    )
    undo(window)
    assert window.session.answers == everything


def test_a_choice_taken_back_at_once_comes_back(open_window: OpenWindow) -> None:
    window = open_window()
    window.go_to("decision")
    page = window.page()
    assert isinstance(page, DecisionPage)
    box = page.ui.choice.rows["coaching"].box
    click(box)
    chosen = window.session.answers
    click(box)
    assert window.session.answers == replace(chosen, decision=None)
    undo(window)
    assert window.session.answers == chosen


def test_what_was_left_out_of_the_page_comes_back(
    qtbot: QtBot, appointment: tuple[Window, AppointmentPage], press: Press
) -> None:
    window, page = appointment
    click(page.ui.leaveOut)
    page.ui.parts.choose("bring")
    with qtbot.waitSignal(page.ui.preview.renewed):
        press(Key.Key_Space)
    assert window.session.struck == {"bring"}
    assert page.ui.parts.item("bring").checkState(0) == Qt.CheckState.Unchecked
    with qtbot.waitSignal(page.ui.preview.renewed):
        undo(window)
    assert window.session.struck == frozenset()
    assert page.ui.parts.item("bring").checkState(0) == Qt.CheckState.Checked
    redo(window)
    assert window.session.struck == {"bring"}


def test_what_the_program_ticks_by_itself_is_not_in_the_way(open_window: OpenWindow, press: Press) -> None:
    window = open_window()
    window.go_to("purpose")
    row_of(window, "purpose.relief").slider.setFocus()
    press(Key.Key_7)
    undo(window)
    window.go_to("appointment")
    offered = window.session.answers.notes.questions
    assert offered
    redo(window)
    assert window.session.answers.ratings == {"purpose.relief": 7}
    window.go_to("appointment")
    undo(window)
    assert window.session.answers.ratings == {}
    assert window.session.answers.notes.questions == offered


# Trying


def test_put_back_is_itself_taken_back(
    open_window: OpenWindow, everything: Answers, settled: Callable[[], None]
) -> None:
    window = open_window(everything)
    window.go_to("result")
    page = window.page()
    assert isinstance(page, ResultPage)
    click(page.ui.whatIf)
    settled()
    dialog = window.findChild(WhatIfDialog)
    assert dialog is not None
    slider = dialog.ratings[0].rows["purpose.relief"].slider
    slider.setFocus()
    QTest.keyClick(slider, Key.Key_End)
    tried = dialog.answers
    click(dialog.ui.putBack)
    assert dialog.answers == everything
    undo(dialog)
    assert dialog.answers == tried
    assert slider.value() == 100
    redo(dialog)
    assert dialog.answers == everything
    assert window.session.answers == everything


# Other answers over these


def test_answers_that_others_were_opened_over_come_back_as_they_were(
    open_window: OpenWindow, everything: Answers, files_done: FilesDone, tmp_path: Path, press: Press
) -> None:
    window = open_window(everything)
    window.session.strike("bring", out=True)
    window.go_to("importance")
    other = Answers(content=everything.content, ratings={"purpose.relief": 10}, left="coaching")
    (tmp_path / "other.json").write_bytes(encode(other))
    window.menu.which_to_open = lambda _parent: tmp_path / "other.json"
    press(Key.Key_O, modifiers=CTRL)
    files_done(window)
    assert made(window) == (other, frozenset())
    assert window.at == 0
    undo(window)
    assert made(window) == (everything, frozenset({"bring"}))
    assert window.stops[window.at].id == "importance"
    redo(window)
    window.go_to("purpose")
    page = window.page()
    assert isinstance(page, DimensionPage)
    heard = page.ui.left.findChildren(Prose)
    assert made(window) == (other, frozenset())
    assert any(words.words() == "In coaching" for words in heard), "the side that stands left is theirs"


Kept = Callable[[Answers], tuple[Window, Keeper]]


@pytest.fixture
def kept(qtbot: QtBot, content: Content, tmp_path: Path) -> Kept:
    """The window on answers that are kept in a folder `kept`."""

    def open_one(answers: Answers) -> tuple[Window, Keeper]:
        session, folder = Session(content, answers), tmp_path / "kept"
        draft.save(answers, folder)
        keeper = Keeper(session, folder, keep=True)
        window = Window(session, journey(content), keeper)
        qtbot.addWidget(window)
        window.show()
        return window, keeper

    return open_one


def told(window: Window) -> str:
    return "\n".join(
        words.words() for dialog in window.findChildren(TellingDialog) for words in dialog.findChildren(Prose)
    )


def test_kept_answers_that_others_were_opened_over_are_found_after_closing_too(
    kept: Kept, content: Content, everything: Answers, files_done: FilesDone, tmp_path: Path
) -> None:
    window, keeper = kept(everything)
    other = Answers(content=everything.content, ratings={"purpose.relief": 10})
    (tmp_path / "other.json").write_bytes(encode(other))
    window.menu.which_to_open = lambda _parent: tmp_path / "other.json"
    window.menu.open_answers()
    files_done(window)
    window.close()
    aside, now = sorted(keeper.folder.glob("draft*.json"))
    assert decode(aside.read_bytes(), content) == everything
    assert decode(now.read_bytes(), content) == other
    assert str(aside) in told(window)


def test_answers_that_stand_in_a_file_are_not_kept_twice(
    kept: Kept, everything: Answers, files_done: FilesDone, tmp_path: Path
) -> None:
    window, keeper = kept(everything)
    window.menu.where_to_save = lambda _parent: tmp_path / "mine.json"
    window.menu.save_answers()
    files_done(window)
    (tmp_path / "other.json").write_bytes(encode(Answers(content=everything.content)))
    window.menu.which_to_open = lambda _parent: tmp_path / "other.json"
    window.menu.open_answers()
    files_done(window)
    window.close()
    assert [file.name for file in keeper.folder.iterdir()] == ["draft.json"]
    assert told(window) == ""


def test_kept_answers_stay_kept_when_a_file_of_the_very_same_is_opened(
    kept: Kept, content: Content, everything: Answers, files_done: FilesDone, tmp_path: Path
) -> None:
    window, keeper = kept(everything)
    (tmp_path / "same.json").write_bytes(encode(everything))
    window.menu.which_to_open = lambda _parent: tmp_path / "same.json"
    window.menu.open_answers()
    files_done(window)
    window.close()
    assert [file.name for file in keeper.folder.iterdir()] == ["draft.json"]
    assert decode((keeper.folder / draft.NAME).read_bytes(), content) == everything
    assert told(window) == ""


def test_where_kept_answers_cannot_be_put_aside_no_others_are_opened(
    kept: Kept, everything: Answers, files_done: FilesDone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, keeper = kept(everything)

    def refuse(folder: Path, _now: datetime) -> Path:
        raise FileFault(folder / draft.NAME, "write", "no-permission")

    monkeypatch.setattr(draft, "set_aside", refuse)
    (tmp_path / "other.json").write_bytes(encode(Answers(content=everything.content)))
    window.menu.which_to_open = lambda _parent: tmp_path / "other.json"
    window.menu.open_answers()
    files_done(window)
    assert window.session.answers == everything
    assert str(keeper.folder / draft.NAME) in told(window)


# What is kept


def test_keeping_that_was_turned_off_and_on_again_brings_back_all_that_was_kept(
    kept: Kept, content: Content, everything: Answers, files_done: FilesDone
) -> None:
    window, keeper = kept(everything)
    earlier = keeper.folder / "draft-2026-11-23-090507.json"
    earlier.write_bytes(b'{"half')
    earlier.chmod(0o600)
    (keeper.folder / "draft-2026-11-23-090508.json").write_bytes(b" " * (LIMIT + 1))
    keeper.keep(wanted=False)
    files_done(window)
    assert not keeper.folder.exists()
    keeper.keep(wanted=True)
    files_done(window)
    keeper.flush()
    assert earlier.read_bytes() == b'{"half'
    assert (
        draft.load(content, keeper.folder, datetime.now(UTC)).answers == window.session.answers == everything
    )
    assert not (keeper.folder / "draft-2026-11-23-090508.json").exists(), "this was no draft"


def test_what_was_erased_on_purpose_comes_back_in_no_way(
    kept: Kept, everything: Answers, files_done: FilesDone
) -> None:
    window, keeper = kept(everything)
    window.session.answer_safety("yes")
    (keeper.folder / "draft-2026-11-23-090507.json").write_bytes(b"{")
    window.start_over()
    files_done(window)
    undo(window)
    redo(window)
    assert window.session.answers.ratings == {}
    assert window.session.safety is None
    keeper.keep(wanted=True)
    files_done(window)
    keeper.flush()
    assert not list(keeper.folder.glob("draft-*"))


def test_undo_turns_no_keeping_on(kept: Kept, everything: Answers, files_done: FilesDone) -> None:
    window, keeper = kept(everything)
    keeper.keep(wanted=False)
    files_done(window)
    undo(window)
    assert keeper.state == "off"
