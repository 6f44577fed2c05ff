"""One application for all tests of the window, in its own colors and fonts; no window outlives its test."""

import gc
import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.records import Answers, Rating
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.desktop import dialogs, keeping, language, more, theme
from coaching_or_therapy.desktop.about import StandardsDialog
from coaching_or_therapy.desktop.errand import Errand
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.preferences import SettingsDialog
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets import accessible
from coaching_or_therapy.desktop.widgets.option_card import OptionCard
from coaching_or_therapy.desktop.widgets.preview import Preview
from coaching_or_therapy.desktop.widgets.sources_button import SourcesButton
from coaching_or_therapy.desktop.window import Window

EXAMPLES = Path(__file__).parents[2] / "examples"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def _search_here() -> None:
    """As in the program, from the first test of the window on: see `desktop.cycles`."""
    gc.disable()


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    qapp.setStyle("fusion")
    theme.load_fonts()
    theme.apply(qapp, "light")


@pytest.fixture(autouse=True)
def _settings_of_its_own(own_user_folders: None) -> None:
    """What one test sets and keeps, no other finds, nor a window that is started as a process."""


@pytest.fixture(autouse=True)
def _leaving(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is asked when a test closes its windows, and a busy machine has time to keep what it shall."""
    monkeypatch.setattr(keeping, "PATIENCE", 60)
    monkeypatch.setattr(more, "how_to_leave", lambda _parent, _lost: "leave")


@pytest.fixture
def listening() -> Iterator[None]:
    """A screen reader listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def said(listening: None, monkeypatch: pytest.MonkeyPatch) -> list[str]:  # noqa: ARG001
    """What is announced to a screen reader that listens, in that order."""
    words: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(accessible, "tell", hear)
    monkeypatch.setattr(accessible.Voice, "say", lambda _voice, said: words.append(said))
    return words


@pytest.fixture
def session(content: Content) -> Session:
    """A person who has answered nothing yet."""
    return Session(content)


OpenWindow = Callable[..., Window]


@pytest.fixture
def open_window(qtbot: QtBot, content: Content) -> Iterator[OpenWindow]:
    """Opens a window of a size on answers."""
    opened: list[Window] = []

    def open_one(
        answers: Answers | None = None, width: int = 1120, height: int = 760, spoken: Content = content
    ) -> Window:
        window = Window(Session(spoken, answers), journey(spoken))
        opened.append(window)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        settle()
        return window

    yield open_one
    for window in opened:
        window.menu.how_to_leave = lambda _parent, _lost: "leave"  # whatever the test has put there
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Speak = Callable[[str], Content]


@pytest.fixture
def speak(
    qapp: QApplication,
    content: Content,
    pseudo_languages: tuple[str, ...],  # noqa: ARG001
) -> Iterator[Speak]:
    """Lets the window speak a language, real or not, and returns its content; English after the test."""

    def speak_one(locale: str) -> Content:
        spoken = load(locale)
        language.speak(qapp, spoken.about)
        theme.apply(qapp, "light")
        return spoken

    yield speak_one
    language.speak(qapp, content.about)
    theme.apply(qapp, "light")


@pytest.fixture
def files_done(qtbot: QtBot) -> Callable[[QObject], None]:
    """Waits until all that was to be read, written or erased by a window, a page or a keeper is, and told."""

    def errands(of: QObject | None) -> list[Errand]:
        return [] if of is None else of.findChildren(Errand) + errands(getattr(of, "keeper", None))

    def wait(of: QObject) -> None:
        qtbot.waitUntil(lambda: not errands(of), timeout=60_000)

    return wait


def settle() -> None:
    """Let layouts come to rest, and the page beside them be typeset: it moves them once more."""
    at_rest = 0
    while at_rest < 6:
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        previews = (each for each in QApplication.allWidgets() if isinstance(each, Preview))
        at_rest = 0 if any(each.isVisible() and each.busy() for each in previews) else at_rest + 1


@pytest.fixture
def press() -> Callable[..., None]:
    """Presses keys in whatever has the focus, as a person does."""

    def press_keys(*keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None, "nothing has the focus"
            QTest.keyClick(target, key, modifiers)

    return press_keys


@pytest.fixture
def settled() -> Callable[[], None]:
    """Lets layouts come to rest."""
    return settle


@pytest.fixture
def go_to() -> Callable[[Window, str], QWidget]:
    """Goes to a page by its id and returns it."""

    def go(window: Window, stop: str) -> QWidget:
        window.go([s.id for s in window.stops].index(stop))
        settle()
        return window.page()

    return go


def presses(button: str) -> Callable[[Window], object]:
    """Return what presses a button of the page."""
    return lambda window: getattr(window.page(), "ui").__dict__[button].click()  # noqa: B009  no page has all


def presses_sources(of: str) -> Callable[[Window], object]:
    """Return what presses the way to the sources of something."""

    def press(window: Window) -> None:
        buttons = window.page().findChildren(SourcesButton)
        next(button for button in buttons if button.isVisible() and of in button.accessibleName()).click()

    return press


def look_closer(window: Window) -> None:
    next(card for card in window.page().findChildren(OptionCard) if card.closer.isVisible()).closer.click()


def measure(window: Window) -> None:
    content = window.session.content
    assert content.standards is not None
    StandardsDialog(content, content.standards, window).open()


def compare(window: Window) -> None:
    window.menu.which_to_open = lambda _parent: EXAMPLES / "both.json"
    window.menu.compare()


def erase(window: Window) -> None:
    SettingsDialog(window.session, window).ui.erase.click()


def tell_sentence(window: Window) -> None:
    dialogs.tell(window, window.tr("Your answers in this window are as they were."), "")


HOW_TO_LEAVE = more.how_to_leave


def leave(window: Window) -> None:
    HOW_TO_LEAVE(window, window.tr("You have changed these answers since they were saved."))


DIALOGS: dict[str, tuple[str, Callable[[Window], object]]] = {
    "help": ("welcome", lambda window: window.get_help()),
    "settings": ("welcome", lambda window: window.menu.show_settings()),
    "help with a page": ("purpose", lambda window: window.menu.show_help()),
    "finding someone": ("result", presses("finding")),
    "about": ("welcome", lambda window: window.menu.show_about()),
    "how it measures up": ("welcome", measure),
    "sources": ("purpose", presses_sources("")),
    "sources of a topic": ("options", presses_sources(": ")),
    "an option, closer": ("options", look_closer),
    "own concern": ("importance", presses("add")),
    "what if": ("result", presses("whatIf")),
    "worked out": ("result", presses("workedOut")),
    "then and now": ("result", compare),
    "page in large": ("appointment", presses("large")),
    "erasing everything": ("welcome", erase),
    "what did not work": ("appointment", tell_sentence),
    "leaving": ("welcome", leave),
}
"""Each dialog: the page where it is opened, and how."""

LookAtDialogs = Callable[[Window, Callable[[QDialog], Any]], dict[str, Any]]


@pytest.fixture
def look_at_dialogs(qtbot: QtBot) -> LookAtDialogs:
    """Opens each dialog of a window, from the page where it is opened; returns what was found in each."""

    def look_at_all(window: Window, find: Callable[[QDialog], Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, (page, begin) in DIALOGS.items():
            window.go_to(page)
            settle()

            def look(name: str = name) -> None:
                settle()
                dialog = QApplication.activeModalWidget()
                if dialog is None:  # what it tells of is still being read
                    QTimer.singleShot(10, look)
                    return
                assert isinstance(dialog, QDialog), name
                found[name] = find(dialog)
                dialog.reject()

            QTimer.singleShot(0, look)  # some dialogs are waited for
            begin(window)
            qtbot.waitUntil(partial(found.__contains__, name))
        return found

    return look_at_all


Someone = Callable[[OutcomeId], Answers]


@pytest.fixture
def someone(content: Content) -> Someone:
    """Answers with this outcome; `help-first` also needs the safety question."""

    def answered(
        therapy: int, coaching: int, difficulty: int, well: int, room: int = 50, *, mixed: bool = False
    ) -> Answers:
        ratings: dict[str, Rating] = {}
        for at, dimension in enumerate(content.dimensions):
            turned = mixed and at % 2 == 1
            sides = {"therapy": coaching if turned else therapy, "coaching": therapy if turned else coaching}
            ratings |= {statement.id: sides[statement.side] for statement in dimension.statements}
        heavy = ("difficulty", "daily-life")
        needs: dict[str, Rating] = {
            need.id: difficulty if need.kind in heavy else well for need in content.needs
        }
        return Answers(content=content.about.content, ratings=ratings, needs=needs, room_for_two=room)

    people = {
        "help-first": lambda: answered(85, 20, 30, 30),
        "therapy-first": lambda: answered(80, 20, 90, 20),
        "both-therapy-first": lambda: answered(80, 90, 80, 60),
        "therapy": lambda: answered(85, 20, 30, 20),
        "coaching": lambda: answered(20, 85, 10, 90),
        "both": lambda: answered(90, 15, 30, 90, 100, mixed=True),
        "too-close": lambda: answered(60, 60, 40, 40, 0),
        "none-now": lambda: answered(20, 20, 10, 20, 0),
        "too-little": lambda: Answers(content=content.about.content),
    }
    return lambda outcome: people[outcome]()
