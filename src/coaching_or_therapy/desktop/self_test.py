"""The window's part of the self-test."""

import os

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontDatabase

from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import application, language, theme
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.window import Window


def pages(content: Content) -> int:
    """Make and draw every page in a content's language, unseen; return how many there are.

    Raises LookupError for what is lacking.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application.prepared()
    if not QFontDatabase.hasFamily("Inter"):
        raise LookupError("Inter")
    for file in language.files(content.about.locale):
        if not QTranslator().load(file):
            raise LookupError(file)
    language.speak(app, content.about)
    theme.apply(app, "light")
    window = Window(Session(content), journey(content))
    for at, stop in enumerate(window.stops):
        window.go(at)
        drawn = window.page().grab().toImage()
        raster = ((x, y) for x in range(0, drawn.width(), 8) for y in range(0, drawn.height(), 8))
        if len({drawn.pixel(x, y) for x, y in raster}) < 2:  # nothing is on it
            raise LookupError(stop.id)
    return len(window.stops)
