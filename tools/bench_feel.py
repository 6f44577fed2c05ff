"""Time from a key press until all is recomputed and painted, and from page to page; off the screen.

A frame is what a screen of 60 Hz gives: 16.7 ms. The slowest of a hundred presses counts (p99). Each page is
shown for the first time after a second on the page before: nobody reads one faster.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench_row import Row, shown
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.load import load
from coaching_or_therapy.desktop import application, theme
from coaching_or_therapy.desktop.cycles import search_here
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.what_if import WhatIfDialog
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.window import Window

ANSWERS: Final = Path(__file__).parents[1] / "examples/therapy.json"
PRESSES: Final = 2000
WALKS: Final = 15
READING: Final = 1000
FRAME: Final = 1 / 60


def p99(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]


def timed(act: Callable[[], object]) -> float:
    """Return the seconds that an act takes until it is painted."""
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return time.perf_counter() - start


def presses(slider: QWidget) -> float:
    """Return the p99 of arrow keys on a slider, to and fro."""
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Left)

    def press(key: Qt.Key) -> float:
        return timed(partial(QTest.keyClick, slider, key))

    return p99([press(keys[number // 10 % 2]) for number in range(PRESSES)])


def first_slider(under: QWidget) -> Slider:
    return next(slider for slider in under.findChildren(Slider) if slider.isVisible())


def rows() -> list[Row]:
    """Return each time in frames."""
    app = application.prepared()
    theme.apply(app, "light")
    content = load()
    session = Session(content, decode(ANSWERS.read_bytes(), content))
    with tempfile.TemporaryDirectory() as kept:
        keeper = Keeper(session, Path(kept), keep=True)
        window = Window(session, journey(content), keeper)
        window.show()
        app.processEvents()
        search_here(app)
        found = []
        round_trip = range(len(window.stops))
        firsts = [timed(partial(window.go, at)) for at in round_trip if QTest.qWait(READING) is None]
        walks = [timed(partial(window.go, at)) for _ in range(WALKS) for at in round_trip]
        found.append(("page to page, p99", p99(walks), 2.0))
        found.append(("a page shown for the first time, slowest", max(firsts), 2.0))
        window.go_to(content.dimensions[0].id)
        app.processEvents()
        found.append(("a key press on a slider, p99", presses(first_slider(window)), 1.0))
        dialog = WhatIfDialog(session, window)
        dialog.show()
        app.processEvents()
        found.append(("a key press in “what if”, p99", presses(first_slider(dialog)), 1.0))
        dialog.close()
    return [Row(name, seconds / FRAME, most, "frames of 16.7 ms") for name, seconds, most in found]


if __name__ == "__main__":
    sys.exit(shown(rows()))
