"""What the menu of every page does: answers out and in, undo, settings, help, about."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

import licenses
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.desktop.preferences import SettingsDialog
from coaching_or_therapy.desktop.settings import Settings
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

OpenWindow = Callable[..., Window]
Press = Callable[..., None]
FilesDone = Callable[[Window], None]

ANSWERED = Answers(ratings={"purpose.relief": 80})
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def told(window: Window) -> str:
    dialogs = [dialog for dialog in window.findChildren(TellingDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    return "\n".join(w.words() if isinstance(w, Prose) else w.text() for w in dialogs[0].findChildren(QLabel))


def test_answers_are_saved_and_opened_again(
    open_window: OpenWindow, press: Press, files_done: FilesDone, tmp_path: Path
) -> None:
    window = open_window(ANSWERED)
    window.menu.where_to_save = lambda _parent: tmp_path / "mine.json"
    press(Qt.Key.Key_S, modifiers=CTRL | SHIFT)
    files_done(window)
    other = open_window()
    other.menu.which_to_open = lambda _parent: tmp_path / "mine.json"
    press(Qt.Key.Key_O, modifiers=CTRL)
    files_done(other)
    assert other.session.answers == ANSWERED
    assert other.stops[other.reached].id == "purpose"
    other.session.undo()
    assert other.session.answers.ratings == {}


def test_about_names_the_license_of_every_part(open_window: OpenWindow) -> None:
    window = open_window()
    window.menu.show_about()
    words = set(re.findall(r"\w{5,}", told(window).lower()))
    for part in licenses.parts():
        named = "pyside6" if part.name == "shiboken6" else part.name.lower()  # which is a part of it
        assert any(word in named for word in words), part.name


def test_choosing_no_file_does_nothing(open_window: OpenWindow) -> None:
    window = open_window(ANSWERED)
    window.menu.where_to_save = window.menu.which_to_open = lambda _parent: None
    window.menu.save_answers()
    window.menu.open_answers()
    assert window.session.answers == ANSWERED


def test_a_file_without_valid_answers_is_told_and_changes_nothing(
    open_window: OpenWindow, files_done: FilesDone, tmp_path: Path
) -> None:
    window = open_window(ANSWERED)
    bad = tmp_path / "bad.json"
    bad.write_text(
        '{"format": "coaching-or-therapy/answers", "version": 1, "ratings": {"purpose.relief": 140}}'
    )
    window.menu.which_to_open = lambda _parent: bad
    window.menu.open_answers()
    files_done(window)
    assert "ratings.purpose.relief: expected 0 to 100, got 140" in told(window)
    assert window.session.answers == ANSWERED


def test_a_place_that_cannot_be_written_is_told(
    open_window: OpenWindow, files_done: FilesDone, tmp_path: Path
) -> None:
    window = open_window(ANSWERED)
    window.menu.where_to_save = lambda _parent: tmp_path / "no folder" / "mine.json"
    window.menu.save_answers()
    files_done(window)
    assert "no folder" in told(window)


def test_f1_explains_the_page_one_is_on(open_window: OpenWindow, press: Press) -> None:
    window = open_window()
    window.go(2)
    press(Qt.Key.Key_F1)
    assert window.page().title() in told(window)
    assert window.page().help_words() in told(window)


def test_every_page_has_help_of_its_own(open_window: OpenWindow) -> None:
    window = open_window()
    for stop in window.stops:
        window.go_to(stop.id)
        assert len(window.page().help_words().split()) > 12, stop.id


def test_about_tells_who_made_it_and_until_when_it_counts(open_window: OpenWindow) -> None:
    window = open_window()
    window.menu.show_about()
    about = window.session.content.about
    for words in (
        about.decision,
        about.not_a_diagnosis,
        about.authors,
        about.funding,
        about.update_policy,
        about.how_evidence_was_chosen,
        "facts of November 2026, current until November 30, 2027",
        "MIT",
    ):
        assert words in told(window)


def test_settings_are_changed_in_their_dialog(open_window: OpenWindow, press: Press) -> None:
    window = open_window()
    press(Qt.Key.Key_Comma, modifiers=CTRL)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    for box, down in ((dialog.ui.colors, 2), (dialog.ui.text, 1)):
        for _ in range(down):
            QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(dialog.ui.keep, Qt.Key.Key_Space)
    assert window.session.settings == Settings(colors="dark", text=110, keep=False)


def test_undo_stands_in_the_menu_when_there_is_something_to_undo(open_window: OpenWindow) -> None:
    window = open_window()
    window.menu.aboutToShow.emit()
    assert not window.menu.undo.isEnabled()
    window.menu.aboutToHide.emit()
    window.session.change(ANSWERED)
    window.menu.aboutToShow.emit()
    assert window.menu.undo.isEnabled()
    assert not window.menu.redo.isEnabled()


@pytest.mark.parametrize(("wanted", "closed"), [("stay", False), ("leave", True), ("save", True)])
def test_changes_to_answers_from_a_file_are_not_lost_unasked(
    open_window: OpenWindow,
    files_done: FilesDone,
    tmp_path: Path,
    wanted: Literal["save", "leave", "stay"],
    closed: bool,
) -> None:
    file = tmp_path / "mine.json"
    window = open_window(ANSWERED)
    window.menu.where_to_save = lambda _parent: file
    window.menu.save_answers()
    files_done(window)
    window.session.change(replace(ANSWERED, ratings={"purpose.relief": 10}))
    window.menu.how_to_leave = lambda _parent, _lost: wanted
    assert window.close() is (wanted == "leave")
    files_done(window)
    assert window.isVisible() is not closed, "it closes once they are saved"
    assert decode(file.read_bytes(), window.session.content).ratings["purpose.relief"] == (
        10 if wanted == "save" else 80
    )


def test_saving_that_was_called_off_does_not_close_the_window(open_window: OpenWindow) -> None:
    window = open_window(ANSWERED)
    window.in_file = ANSWERED
    window.session.change(replace(ANSWERED, ratings={"purpose.relief": 10}))
    window.menu.how_to_leave = lambda _parent, _lost: "save"
    window.menu.where_to_save = lambda _parent: None
    assert not window.close()


def test_answers_that_did_not_change_are_no_reason_to_ask(open_window: OpenWindow) -> None:
    window = open_window(ANSWERED)
    window.in_file = ANSWERED
    window.menu.how_to_leave = lambda _parent, _lost: pytest.fail("nothing is lost by closing")
    assert window.close()


def test_a_dialog_is_as_high_as_its_words(open_window: OpenWindow, settled: Callable[[], None]) -> None:
    window = open_window()
    window.tell("A title", "One sentence.")
    window.tell("Another title", *["A sentence of some length that goes on for more than one line." * 3] * 4)
    settled()
    short, long = (each for each in window.findChildren(TellingDialog))
    for dialog in (short, long):
        assert dialog.ui.scroll.verticalScrollBar().maximum() == 0, "all of it is seen"
    assert short.height() < long.height()
