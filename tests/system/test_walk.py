"""The whole way by keyboard in a real window: rehearsed in a window that nobody sees, then played."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.window import Window

KEYS = {Qt.Key.Key_Tab: "Tab", Qt.Key.Key_Space: "space", Qt.Key.Key_Return: "Return"}
FAR = 200
"""Presses of the Tab key that lead round any page."""
BRING, OWN = "I sleep badly.", "Do you have evenings?"


class Rehearsal:
    """Walks a window that nobody sees by keyboard, and notes what was pressed, as xdotool says it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.pressed: list[list[str]] = []

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._focused(), key)
        if self.pressed and self.pressed[-1][0] == "key":
            self.pressed[-1].append(KEYS[key])
        else:
            self.pressed.append(["key", KEYS[key]])

    def write(self, text: str) -> None:
        QTest.keyClicks(self._focused(), text)
        self.pressed.append(["type", text])

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> None:
        for _ in range(FAR):
            if wanted(self._focused()):
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail("the Tab key does not lead there")

    def rate(self, name: str, value: int) -> None:
        self.tab_to(lambda widget: isinstance(widget, Slider) and widget.accessibleName() == name)
        self.write(str(value))

    def go_on(self) -> None:
        self.alt(Qt.Key.Key_Right, "Right")

    def alt(self, key: Qt.Key, said: str) -> None:
        QTest.keyClick(self._focused(), key, Qt.KeyboardModifier.AltModifier)
        self.pressed.append(["key", f"alt+{said}"])

    def _focused(self) -> QWidget:
        QApplication.processEvents()  # what is new is shown, and can be reached
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget


def rehearse(rehearsal: Rehearsal, content: Content) -> Answers:
    """Answer all there is; return the answers that this makes."""
    for _ in range(3):
        rehearsal.go_on()
    for dimension in content.dimensions:
        for statement in dimension.statements:
            rehearsal.rate(statement.text, 85 if statement.side == "therapy" else 20)
        rehearsal.go_on()
    rehearsal.go_on()
    no = next(answer.text for answer in content.safety.answers if not answer.help_now)
    rehearsal.tab_to(lambda widget: isinstance(widget, QPushButton) and widget.text() == no)
    rehearsal.press(Qt.Key.Key_Space)
    for need in content.needs:
        rehearsal.rate(need.text, 30)
    rehearsal.go_on()
    for at, dimension in enumerate(content.dimensions):
        rehearsal.rate(dimension.title, 100 - 10 * at)
    for _ in range(3):
        rehearsal.go_on()
    page = rehearsal.window.page()
    assert isinstance(page, AppointmentPage)
    # By their letters: how many tabs it takes depends on whether the preview has come yet.
    rehearsal.alt(Qt.Key.Key_U, "u")
    assert QApplication.focusWidget() is page.ui.bring
    rehearsal.write(BRING)
    rehearsal.alt(Qt.Key.Key_O, "o")
    assert QApplication.focusWidget() is page.ui.ownQuestion
    rehearsal.write(OWN)
    rehearsal.press(Qt.Key.Key_Return)
    return rehearsal.window.session.answers


@pytest.fixture
def rehearsed(qtbot: QtBot, content: Content) -> tuple[list[list[str]], Answers]:
    """What is to be pressed, and the answers that it makes."""
    window = Window(Session(content), journey(content))
    qtbot.addWidget(window)
    window.resize(1120, 760)
    window.show()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    rehearsal = Rehearsal(window)
    answers = rehearse(rehearsal, content)
    return rehearsal.pressed, answers


class RealWindow:
    """The program as a process of its own, and a keyboard."""

    def __init__(self, screen: dict[str, str], folder: Path) -> None:
        self.screen = screen | {"XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config")}
        self.kept = folder / "coaching-or-therapy" / "draft.json"
        command = [sys.executable, "-m", "coaching_or_therapy"]
        self.process = subprocess.Popen(
            command, env=self.screen, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self.wait_for("--pid", str(self.process.pid), "--name", ".")

    def do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.screen, capture_output=True, timeout=60, check=False, text=True
        )
        assert done.returncode == 0, f"{words}: {done.stderr}"
        return done.stdout

    def wait_for(self, *told: str) -> None:
        """Wait until the window of which this is told is there and has the keyboard."""
        found = self.do("search", "--sync", "--onlyvisible", *told).split()
        self.do("windowactivate", found[0])
        self.until(lambda: self.do("getactivewindow").split() == found[:1], f"{told} is not active")

    def press(self, *words: str) -> None:
        self.do(words[0], "--delay", "15", *words[1:])

    def until(self, told: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + 60
        while not told():
            assert self.process.poll() is None, f"the program has ended: {self.process.communicate()}"
            assert time.monotonic() < end, f"{what}; kept is {self.answers()}"
            time.sleep(0.05)

    def answers(self) -> dict[str, object]:
        return json.loads(self.kept.read_bytes()) if self.kept.exists() else {}


@pytest.fixture
def real_window(screen: dict[str, str], tmp_path: Path) -> Iterator[RealWindow]:
    window = RealWindow(screen, tmp_path)
    yield window
    window.process.kill()
    window.process.communicate()


def test_from_the_first_page_to_a_saved_pdf_in_a_real_window(
    real_window: RealWindow, rehearsed: tuple[list[list[str]], Answers], content: Content, tmp_path: Path
) -> None:
    pressed, expected = rehearsed
    for words in pressed:
        real_window.press(*words)
    real_window.until(lambda: OWN in json.dumps(real_window.answers()), "not all arrived")
    kept = decode(real_window.kept.read_bytes(), content)
    assert (kept.ratings, kept.needs, kept.importance) == (
        expected.ratings,
        expected.needs,
        expected.importance,
    )
    assert kept.notes == expected.notes

    path = tmp_path / "out.pdf"
    real_window.press("key", "ctrl+s")
    real_window.wait_for("--name", "Save as PDF")
    real_window.press("type", str(path))
    real_window.press("key", "Return")
    real_window.until(path.exists, "the PDF did not come")
    text = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True
    ).stdout.decode()
    assert BRING in text
    assert OWN in text
    assert next(told.first_person for told in content.outcomes if told.id == "therapy") in text

    real_window.press("key", "alt+F4")
    output, errors = real_window.process.communicate(timeout=60)
    assert (real_window.process.returncode, output, errors) == (0, b"", b"")
