"""Walk through the window at random, again and again, and see that it neither breaks nor grows.

soak.py [WALKS] [SEED] [FIRST] [--keep]    1,000 walks, seed 7, from the first, if not told

One window, with all that belongs to it: a draft that is kept, files that are opened and saved, a clock that
runs on. A walk presses keys, clicks, jumps, answers, sets, speaks other languages, saves, opens good files
and bad ones, and then erases everything, so that the next begins where the first did. What it does is drawn
from its number: a walk that failed is walked again by `soak.py 1 SEED NUMBER`. An exception, a warning of
Python or any message of Qt ends it with 1. With --keep, docs/reliability.md gets the figures.
"""

import faulthandler
import os
import random
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")

from msgspec.structs import force_setattr, replace
from PySide6.QtCore import QPoint, QSize, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

import reliability
from coaching_or_therapy.answers.records import Rating
from coaching_or_therapy.content.load import load, locales
from coaching_or_therapy.desktop import application, dialogs, finding, language
from coaching_or_therapy.desktop.changes import noted, rated
from coaching_or_therapy.desktop.cycles import search, search_here
from coaching_or_therapy.desktop.errand import Errand
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.settings import TEXT_SIZES, Settings
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.window import Window

ROOT = Path(__file__).parents[1]
WARM = 50
"""Walks after which all that is made once is made."""

ALLOWED = 1.10
"""How much of the memory after the first walks there may be at the end."""

STEPS = 30
"""Things that are done in a walk."""

TYPESET = 200
"""Milliseconds in which the page to take along may be typeset."""

REST = 1000
"""Milliseconds before the memory is looked at: a page of the last walk may still be typeset."""

MEMORY = Path("/dev/shm")
"""Where files lie in memory, on Linux: a thousand walks need not wait for a disk."""

TOLD = ("This plugin does not support ",)
"""What Qt's platform without a screen says of windows that are raised or sized."""

Key, Modifier, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton

KEYS = [
    *[Key.Key_Tab] * 8,
    *[Key.Key_Backtab] * 3,
    *[Key.Key_Space] * 5,
    *[Key.Key_Return] * 3,
    *[Key.Key_Escape] * 3,
    Key.Key_Left,
    Key.Key_Right,
    Key.Key_Up,
    Key.Key_Down,
    Key.Key_PageUp,
    Key.Key_PageDown,
    Key.Key_Home,
    Key.Key_End,
    Key.Key_Delete,
    Key.Key_Backspace,
    Key.Key_Enter,
    Key.Key_F1,
    Key.Key_Menu,
    *range(Key.Key_0, Key.Key_9 + 1),
    Key.Key_A,
    Key.Key_E,
    Key.Key_N,
    Key.Key_O,
    Key.Key_S,
    Key.Key_T,
    Key.Key_Z,
    Key.Key_Comma,
    Key.Key_Question,
]
MODIFIERS = [
    *[Modifier.NoModifier] * 8,
    Modifier.ShiftModifier,
    Modifier.AltModifier,
    Modifier.ControlModifier,
    Modifier.ControlModifier | Modifier.ShiftModifier,
]
WORDS = (
    "I sleep badly.",
    "Été, 夏, שלום, 😀",
    "x" * 300,
    "a\tb",
    "0",
    "<b>no</b> &amp; {path}",
    "\u202eturned",
)


class Figures(NamedTuple):
    """What came of the walks."""

    steps: int
    first: int
    """Bytes of memory after the first walks, or after the first of fewer."""
    last: int


class Walker:
    """Takes one step after the other; each time the window is ready for it, also while a dialog waits."""

    def __init__(self, app: QApplication, window: Window, folder: Path) -> None:
        self.app, self.window, self.folder = app, window, folder
        self.drawn = random.Random()
        self.left = self.depth = self.steps = 0

    def walk(self, seed: int, number: int) -> None:
        """Take one walk, end it at the page to take along, and leave everything as it was before.

        Each begins at another size of text: Qt keeps the letters of each, which is no growth.
        """
        self.drawn.seed(f"{seed} {number}")
        session = self.window.session
        session.change_settings(replace(session.settings, text=TEXT_SIZES[number % len(TEXT_SIZES)]))
        self.left = STEPS
        self._next(0)
        self.app.exec()
        session.change(noted(session.answers, bring=self.drawn.choice(WORDS)))
        self.window.go_to("appointment")
        QTest.qWait(TYPESET)
        self.window.start_over()
        while self.window.keeper is not None and self.window.keeper.busy:
            QTest.qWait(1)
        session.change_settings(Settings(language="en", colors="light"))
        self.window.resize(1120, 760)
        QTest.qWait(20)

    def _next(self, after: int) -> None:
        QTimer.singleShot(after, self._step)

    def _step(self) -> None:
        """Do one thing. What it opens may wait here for an answer: the next step is on its way before."""
        if self.left <= 0:
            self._leave()
            return
        self.left -= 1
        self.steps += 1
        self._next(self.drawn.choices((0, 5, 60, 450), (75, 20, 4, 1))[0])
        self.depth += 1
        try:
            self.drawn.choices(DO, WEIGHTS)[0](self)
        finally:
            self.depth -= 1

    def _leave(self) -> None:
        """Close what is open, then end the walk, once all that was begun has told how it went."""
        open_now = self.app.activePopupWidget() or self.app.activeModalWidget()
        if open_now is not None:
            open_now.close()
        elif self.depth == 0 and not self.window.findChildren(Errand):
            self.app.exit()
            return
        self._next(1)

    def _there(self) -> QWidget:
        """Return what is in front: a menu, a dialog or the window."""
        return self.app.activePopupWidget() or self.app.activeModalWidget() or self.window

    def _focused(self) -> QWidget:
        """Return what hears a key that is pressed now."""
        there = self._there()
        focused: QWidget | None = there.focusWidget()
        popup = there.windowType() == Qt.WindowType.Popup
        return there if focused is None or popup else focused

    def key(self) -> None:
        """Press any key, with or without another."""
        QTest.keyClick(self._focused(), self.drawn.choice(KEYS), self.drawn.choice(MODIFIERS))

    def type(self) -> None:
        """Type something, as an input method brings it."""
        words = QInputMethodEvent()
        words.setCommitString(self.drawn.choice(WORDS))
        QApplication.sendEvent(self._focused(), words)

    def click(self) -> None:
        """Click on anything that is seen, mostly on what takes a click."""
        there = self._there()
        kinds: tuple[type[QWidget], ...] = (QAbstractButton, Slider, QComboBox)
        live = [each for kind in kinds for each in there.findChildren(kind) if each.isVisible()]
        if live and self.drawn.random() < 0.8:
            target = self.drawn.choice(live)
            del live  # who holds on to what Qt has freed meets it again in another's place
            QTest.mouseClick(target, LEFT, Modifier.NoModifier, self._place(target))
        else:
            place = self._place(there)
            target = there.childAt(place) or there
            QTest.mouseClick(target, LEFT, Modifier.NoModifier, target.mapFrom(there, place))

    def _place(self, widget: QWidget) -> QPoint:
        """Return any place in a widget."""
        return QPoint(
            self.drawn.randrange(max(1, widget.width())), self.drawn.randrange(max(1, widget.height()))
        )

    def jump(self) -> None:
        """Go to any page."""
        if self._there() is self.window:
            self.window.go(self.drawn.randrange(len(self.window.stops)))

    def answer(self) -> None:
        """Rate any statement."""
        session = self.window.session
        statement = self.drawn.choice(
            [each for part in session.content.dimensions for each in part.statements]
        )
        values: tuple[Rating, ...] = (self.drawn.randrange(101), "not-sure", "does-not-apply")
        session.change(rated(session.answers, statement.id, self.drawn.choice(values)))

    def undo(self) -> None:
        """Take something back, or do it again."""
        session = self.window.session
        self.drawn.choice((session.undo, session.redo))()

    def set(self) -> None:
        """Change one of the settings."""
        session, drawn = self.window.session, self.drawn
        changes: dict[str, Any] = drawn.choice(
            (
                {"language": drawn.choice(locales())},
                {"colors": drawn.choice(("system", "light", "dark", "contrast", "contrast-dark"))},
                {"text": drawn.choice(TEXT_SIZES)},
                {"keep": drawn.random() < 0.7},
            )
        )
        session.change_settings(replace(session.settings, **changes))

    def size(self) -> None:
        """Make the window larger or smaller."""
        self.window.resize(QSize(self.drawn.randrange(640, 1600), self.drawn.randrange(400, 1000)))

    def menu(self) -> None:
        """Choose anything from the menu."""
        if self._there() is self.window:
            self.drawn.choice(
                [each for each in self.window.menu.actions() if not each.isSeparator()]
            ).trigger()

    def save(self) -> None:
        """Save the answers, or open some."""
        if self._there() is self.window:
            self.drawn.choice((self.window.menu.save_answers, self.window.menu.open_answers))()

    def take(self) -> None:
        """Print or save the page to take along."""
        if self._there() is self.window:
            self.window.go_to("appointment")
            page = self.window.page()
            assert isinstance(page, AppointmentPage)
            self.drawn.choice((page.print, page.save)).trigger()

    def to_save(self, _parent: QWidget, *_suggested: Path) -> Path | None:
        """Return where something is saved: here, nowhere, or where it can't be."""
        places = (self.folder / "mine.json", self.folder / "page.pdf", None, self.folder, Path("/dev/full"))
        return self.drawn.choices(places, (6, 6, 1, 1, 1))[0]

    def to_open(self, _parent: QWidget) -> Path | None:
        """Return what is opened: what was saved here, an example, something hostile, or nothing."""
        return self.drawn.choice((self.folder / "mine.json", self.folder / "page.pdf", *FILES, None))


FILES = sorted((ROOT / "examples").glob("*.json")) * 4 + sorted((ROOT / "tests/hostile").glob("*.json"))

DO: list[Callable[[Walker], None]] = [
    Walker.key,
    Walker.type,
    Walker.click,
    Walker.jump,
    Walker.answer,
    Walker.undo,
    Walker.set,
    Walker.size,
    Walker.menu,
    Walker.save,
    Walker.take,
]
WEIGHTS = [50, 4, 20, 6, 6, 3, 4, 2, 4, 2, 2]


def walks(count: int, seed: int, first: int, folder: Path, told: Callable[[str], None]) -> Figures:
    """Take so many walks; raise AssertionError with the number of the first that fails."""
    app = application.prepared()
    content = load()
    language.speak(app, content.about)
    session = Session(content)
    session.change_settings(Settings(language="en", colors="light"))
    application.dress(app, session.settings)
    window = Window(session, journey(content), Keeper(session, folder / "kept", keep=True))
    session.settings_changed.connect(lambda before: application.change_settings(app, window, before))
    window.show()
    window.activateWindow()
    search_here(app)
    walker = Walker(app, window, folder)
    answer_for(window, walker)
    faults = watched()
    memory: list[int] = []
    for walked in range(1, count + 1):
        number = first + walked - 1
        walker.walk(seed, number)
        assert not faults, f"walk {number}: {faults[0]}"
        assert window.isVisible(), f"walk {number} closed the window"
        if walked % WARM == 0 or walked == count:
            QTest.qWait(REST)
            search()  # as the program does from time to time, and the walks leave no time for
            memory.append(used())
            told(f"{walked:,} walks, {walker.steps:,} steps, {memory[-1] >> 20} MiB")
    window.close()
    return Figures(walker.steps, memory[0], memory[-1])


def answer_for(window: Window, walker: Walker) -> None:
    """Answer in place of the system's own dialogs, which would write and read anywhere, and of a browser."""
    window.menu.where_to_save = window.menu.where_to_protect = walker.to_save
    window.menu.which_to_open = walker.to_open
    window.menu.how_to_leave = lambda _parent, _lost: "leave"
    force_setattr(dialogs.SYSTEM, "where_to_save", walker.to_save)
    finding.open_address = lambda address: None  # noqa: ARG005


def watched() -> list[str]:
    """Return a list into which every exception and every warning comes, of Python and of Qt."""
    faults: list[str] = []
    faulthandler.enable()
    warnings.simplefilter("error")

    def raised(_kind: type[BaseException], error: BaseException, _trace: object = None) -> None:
        faults.append("".join(traceback.format_exception(error)))

    def said(kind: QtMsgType, _context: object, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:  # Qt ends the process itself
            os.write(2, f"Qt says: {message}\n".encode())
        if not message.startswith(TOLD):
            faults.append(f"Qt says: {message}")

    sys.excepthook = raised
    sys.unraisablehook = lambda told: faults.append(f"{told.err_msg}: {told.exc_value!r}")
    threading.excepthook = lambda told: faults.append(f"{told.thread}: {told.exc_value!r}")
    qInstallMessageHandler(said)
    return faults


def used() -> int:
    """Return the bytes of memory that this process has now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main() -> int:
    numbers = [int(word) for word in sys.argv[1:] if word != "--keep"]
    count, seed, first = [*numbers, *(1000, 7, 0)[len(numbers) :]]
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        for name in ("DATA", "CONFIG", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = f"{folder}/{name.lower()}"
        os.environ["HOME"] = folder
        os.environ["CUPS_SERVER"] = f"{folder}/no-printer"  # nothing comes out of anybody's printer
        start = time.monotonic()
        try:
            done = walks(count, seed, first, Path(folder), lambda line: print(line, flush=True))
        except AssertionError as fault:
            print(fault)
            os._exit(1)
    growth = done.last / done.first
    words = (
        f"{done.steps:,} steps without an exception or a message of Qt;"
        f" {'**missed**: ' if growth > ALLOWED else ''}{done.last >> 20} MiB at the end,"
        f" {growth:.2f} times what it was after {min(WARM, count)} walks"
    )
    print(f"{words}, in {time.monotonic() - start:.0f} s")
    if "--keep" in sys.argv:
        what, wanted = (
            f"{count:,} random walks through the window",
            "no exception, no warning, memory within 10 %",
        )
        reliability.write(what, "make soak", wanted, words)
    sys.stdout.flush()
    os._exit(int(growth > ALLOWED))


if __name__ == "__main__":
    main()
