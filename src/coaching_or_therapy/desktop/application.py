"""Opens the window."""

import sys

from PySide6.QtWidgets import QApplication

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.window import Window


def run(content: Content, answers: Answers | None = None) -> int:
    """Open the window on these answers (None: a fresh start); return the exit status when it is closed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("coaching-or-therapy")
    app.setApplicationDisplayName("Coaching or Therapy")
    app.setDesktopFileName("coaching-or-therapy")
    app.setStyle("fusion")
    theme.load_fonts()
    theme.apply(app, theme.scheme_of_system())
    window = Window(Session(content, answers), journey(content))
    window.show()
    return app.exec()
