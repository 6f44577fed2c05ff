"""Whoever starts the program sees something, however long the disk or another window takes."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import application, settings, waiting
from coaching_or_therapy.desktop.running import Running
from coaching_or_therapy.desktop.settings import Settings
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.waiting import awaited
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

Start = Callable[[], Window | None]


@pytest.fixture
def start(qapp: QApplication, content: Content, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the program; returns the window that it opened, if it opened one."""
    monkeypatch.setattr(application, "let_nothing_be_kept", lambda: None)
    monkeypatch.setattr(waiting, "PATIENCE", 0.01)
    opened: list[Window] = []

    def stay(_app: QApplication) -> int:
        opened.extend(w for w in qapp.topLevelWidgets() if isinstance(w, Window) and w.isVisible())
        return 0

    monkeypatch.setattr(QApplication, "exec", stay)

    def start_one() -> Window | None:
        assert application.run(content) == 0
        return opened[-1] if opened else None

    yield start_one
    for window in opened:
        window.close()
        window.deleteLater()


def when_told(do: Callable[[TellingDialog], object]) -> list[str]:
    """Do this once a dialog is seen; what it says is in the list then."""
    words: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, TellingDialog):
            QTimer.singleShot(10, look)
            return
        words.extend(text.words() for text in dialog.findChildren(Prose))
        do(dialog)

    QTimer.singleShot(0, look)
    return words


def give_up(dialog: TellingDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A disk that answers once it is let."""
    answers, claim = threading.Event(), Running.claim

    def slow_claim(folder: Path) -> Running:
        assert threading.current_thread() is not threading.main_thread(), "the window waits for the disk"
        assert answers.wait(60)
        return claim(folder)

    monkeypatch.setattr(Running, "claim", slow_claim)
    yield answers
    answers.set()


def test_the_window_opens_as_soon_as_a_slow_disk_answers(start: Start, slow: threading.Event) -> None:
    draft.save(Answers(ratings={"purpose.relief": 80}), draft.folder())
    told = when_told(lambda _dialog: slow.set())
    window = start()
    assert "To look for what was kept takes long. The disk may be slow, or gone." in told
    assert window is not None
    assert window.session.answers.ratings == {"purpose.relief": 80}


def test_one_can_give_up_on_a_slow_disk_before_there_is_a_window(start: Start, slow: threading.Event) -> None:
    when_told(give_up)
    assert start() is None
    assert not slow.is_set()


def test_that_another_window_does_not_answer_is_told(start: Start) -> None:
    other = Running.claim(draft.folder())
    told = when_told(give_up)
    assert start() is None
    assert "The program is open already, and its window does not answer just now." in told
    other.let_go()


def test_a_window_opens_once_the_other_that_did_not_answer_has_ended(start: Start) -> None:
    other = Running.claim(draft.folder())
    when_told(lambda _dialog: other.let_go())
    window = start()
    assert window is not None
    assert window.keeper is not None
    assert window.keeper.right is not None


def test_who_wanted_nothing_kept_begins_with_nothing_and_waits_for_nobody(start: Start) -> None:
    draft.save(Answers(ratings={"purpose.relief": 80}), draft.folder())
    settings.save(Settings(keep=False), settings.folder())
    other = Running.claim(draft.folder())
    window = start()
    assert window is not None
    assert window.session.answers.ratings == {}
    other.let_go()


def test_a_fault_comes_to_whoever_waited() -> None:
    def fail() -> None:
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011  it has no words
        awaited(fail, lambda _done: None)
