"""The window takes the desktop's colors, and takes others when these change while it is open."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from coaching_or_therapy.desktop import theme

WATCHED = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from coaching_or_therapy.content.load import load
from coaching_or_therapy.desktop import application, window

class Watched(window.Window):
    said = ""

    def showEvent(self, event):
        super().showEvent(event)
        self.watch = QTimer(self, interval=50)
        self.watch.timeout.connect(self.look)
        self.watch.start()

    def look(self):
        corner = self.grab().toImage().pixelColor(self.width() - 20, 5).name().upper()
        now = f"{QGuiApplication.styleHints().colorScheme().name} {corner}"
        if now != self.said:
            self.said = now
            print(now, flush=True)

application.Window = Watched
application.run(load())
"""
"""The program itself; it says what the system wishes for and the color that its window then has."""


def test_the_window_follows_the_colors_of_the_desktop(session: dict[str, str], systems_python: str) -> None:
    script = Path(__file__).with_name("desktop_settings.py")
    with subprocess.Popen(
        ["dbus-run-session", "--", systems_python, script, sys.executable, "-c", WATCHED],
        env=session | {"QT_QPA_PLATFORMTHEME": "gnome"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:  # at its end, the desktop ends the program and itself
        assert process.stdin
        assert process.stdout
        dark = f"Dark {theme.SCHEMES['dark'].paper}"
        light = f"Light {theme.SCHEMES['light'].paper}"
        until(process.stdout.readline, dark)
        for wish, told in (("2", light), ("1", dark)):
            process.stdin.write(f"{wish}\n")
            process.stdin.flush()
            until(process.stdout.readline, told)


def until(read: Callable[[], str], wanted: str) -> None:
    """Read lines until one is the wanted one; the test's own limit of time ends the wait."""
    lines = []
    while (line := read()).strip() != wanted:
        lines.append(line)
        assert line, f"it ended without {wanted}: {lines}"
