"""Whatever becomes of a disk, the window goes on, says what is safe and what to do, and loses nothing."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.document import decode, encode
from coaching_or_therapy.answers.reading import read_file
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import errand, files
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.pages.dimension import DimensionPage
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

Key = Qt.Key
OpenWindow = Callable[..., Window]
FilesDone = Callable[[Window], None]

ANSWERED = Answers(ratings={"purpose.relief": 80})
PATIENCE = 60_000


class Gate:
    """A disk that answers once it is let."""

    def __init__(self) -> None:
        self.open = threading.Event()

    def wait(self) -> None:
        assert threading.current_thread() is not threading.main_thread(), "the window waits for the disk"
        assert self.open.wait(PATIENCE / 1000)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """No file is written or read before the gate is open; that is told after no time at all."""
    gate, flush, read = Gate(), os.fsync, read_file

    def slow_flush(descriptor: int) -> None:
        gate.wait()
        flush(descriptor)

    def slow_read(path: Path, limit: int) -> bytes:
        gate.wait()
        return read(path, limit)

    monkeypatch.setattr(os, "fsync", slow_flush)
    monkeypatch.setattr(files, "read_file", slow_read)
    monkeypatch.setattr(errand, "SLOW", 1)
    yield gate
    gate.open.set()


def told(window: Window) -> str:
    """Return what the dialogs over a window say."""
    dialogs = [dialog for dialog in window.findChildren(TellingDialog) if dialog.isVisible()]
    labels = [label for dialog in dialogs for label in dialog.findChildren(QLabel)]
    return "\n".join(label.words() if isinstance(label, Prose) else label.text() for label in labels)


def close_told(window: Window) -> None:
    for dialog in window.findChildren(TellingDialog):
        QTest.keyClick(dialog, Key.Key_Escape)


def answer(window: Window, key: Key) -> None:
    """Answer a statement as a person does, and see it on the screen."""
    window.go_to("purpose")
    page = window.page()
    assert isinstance(page, DimensionPage)
    slider = page.ui.statements.rows["purpose.relief"].slider
    slider.setFocus()
    QTest.keyClick(slider, key)
    assert slider.value() == {Key.Key_Home: 0, Key.Key_End: 100}[key]


# Slow


@pytest.mark.parametrize("kind", ["plain", "protected"])
def test_the_window_goes_on_while_answers_are_saved_on_a_slow_disk(  # noqa: PLR0917
    qtbot: QtBot,
    open_window: OpenWindow,
    files_done: FilesDone,
    gate: Gate,
    tmp_path: Path,
    content: Content,
    kind: str,
) -> None:
    window, file = open_window(ANSWERED), tmp_path / "mine.json"
    window.menu.where_to_save = window.menu.where_to_protect = lambda _parent: file
    window.menu.protect = lambda plain: plain
    (window.menu.save if kind == "plain" else window.menu.save_with_passphrase).trigger()
    qtbot.waitUntil(lambda: str(file) in told(window))
    assert "Your answers are safe in this window" in told(window)
    close_told(window)
    answer(window, Key.Key_Home)
    elsewhere = tmp_path / "elsewhere.json"
    window.menu.where_to_save = lambda _parent: elsewhere
    window.menu.save.trigger()
    gate.open.set()
    files_done(window)
    assert decode(file.read_bytes(), content) == ANSWERED
    assert decode(elsewhere.read_bytes(), content).ratings == {"purpose.relief": 0}
    assert window.menu.protected is False
    assert told(window) == ""


def test_an_answer_given_while_a_slow_disk_saves_is_no_saved_one(
    open_window: OpenWindow, files_done: FilesDone, gate: Gate, tmp_path: Path
) -> None:
    window = open_window(ANSWERED)
    window.menu.where_to_save = lambda _parent: tmp_path / "mine.json"
    window.menu.save.trigger()
    answer(window, Key.Key_Home)
    gate.open.set()
    files_done(window)
    asked = iter(["stay"])
    window.menu.how_to_leave = lambda _parent: next(asked)  # type: ignore[arg-type]
    assert not window.close()
    assert next(asked, "asked") == "asked"


def test_the_window_goes_on_while_a_slow_disk_is_read_and_shows_it_when_it_comes(
    qtbot: QtBot, open_window: OpenWindow, files_done: FilesDone, gate: Gate, tmp_path: Path
) -> None:
    window, file = open_window(), tmp_path / "mine.json"
    file.write_bytes(encode(ANSWERED))
    window.menu.which_to_open = lambda _parent: file
    window.menu.open.trigger()
    qtbot.waitUntil(lambda: str(file) in told(window))
    assert "Your answers here are as they were" in told(window)
    gate.open.set()
    files_done(window)
    assert window.session.answers == ANSWERED
    assert told(window) == ""


def test_one_can_give_up_on_a_slow_disk(
    qtbot: QtBot, open_window: OpenWindow, files_done: FilesDone, gate: Gate, tmp_path: Path
) -> None:
    window, file = open_window(), tmp_path / "mine.json"
    file.write_bytes(encode(ANSWERED))
    window.menu.which_to_open = lambda _parent: file
    window.menu.open.trigger()
    qtbot.waitUntil(lambda: str(file) in told(window))
    close_told(window)
    files_done(window)
    answer(window, Key.Key_Home)
    before = window.session.answers
    gate.open.set()
    window.menu.open.trigger()
    files_done(window)
    assert window.session.answers == ANSWERED, "another try is as good as the first"
    window.undo()
    assert window.session.answers == before


def test_the_window_goes_on_while_the_page_is_saved_on_a_slow_disk(
    qtbot: QtBot, open_window: OpenWindow, files_done: FilesDone, gate: Gate, tmp_path: Path
) -> None:
    window, file = open_window(ANSWERED), tmp_path / "page.pdf"
    window.go_to("appointment")
    page = window.page()
    assert isinstance(page, AppointmentPage)
    page.asking = type(page.asking)(where_to_save=lambda _parent, _suggested: file)
    page.save.trigger()
    qtbot.waitUntil(lambda: f"{file}: saving takes long" in page.ui.said.words(), timeout=PATIENCE)
    assert page.save.isEnabled(), "it can be saved in another place"
    answer(window, Key.Key_Home)
    assert not file.exists()
    gate.open.set()
    files_done(window)
    assert page.ui.said.words() == f"Saved as {file}"
    assert file.read_bytes().startswith(b"%PDF")
    assert QApplication.activeModalWidget() is None
