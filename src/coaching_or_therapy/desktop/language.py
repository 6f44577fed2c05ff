"""The language of the window: which one it is, its words, and which way they are read."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from coaching_or_therapy import shipped
from coaching_or_therapy.content.load import best
from coaching_or_therapy.content.records import About
from coaching_or_therapy.desktop import theme

SOURCE = "en"
"""The language that the window's own words stand in where they are used."""

_spoken: list[QTranslator] = []


def decimal(number: float) -> str:
    """Return a number with one decimal place, as the language writes it."""
    return f"{number:.1f}".replace(".", QLocale().decimalPoint())


def wanted(chosen: str) -> str:
    """Return the locale to speak: what is set, or for `system` the first of the system's that ships."""
    return best(QLocale.system().uiLanguages() if chosen == "system" else [chosen])


def speak(app: QApplication, about: About) -> None:
    """Let the window speak a content's language from now on, and stand the way that it is read."""
    while _spoken:
        app.removeTranslator(_spoken.pop())
    locale = QLocale(f"{about.locale}-{about.country}")
    QLocale.setDefault(locale)  # dates, numbers, and the language that a screen reader is told
    if locale.textDirection() != QLocale(SOURCE).textDirection():
        theme.load_fonts("Noto")
    app.setLayoutDirection(locale.textDirection())
    if about.locale == SOURCE:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)  # the words of the system's dialogs
    ours = shipped.resources() / "translations"
    for file in (f"{qt}/qtbase_{about.locale}.qm", f"{ours}/{about.locale}.qm"):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
            _spoken.append(translator)
