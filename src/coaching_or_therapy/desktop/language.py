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
"""Who gives the words now. Nobody else holds them, so that one that is not spoken any more is freed."""


def decimal(number: float) -> str:
    """Return a number with one decimal place, as the language writes it."""
    return f"{number:.1f}".replace(".", QLocale().decimalPoint())


def wanted(chosen: str) -> str:
    """Return the locale to speak: what is set, or for `system` the first of the system's that ships."""
    return best(QLocale.system().uiLanguages() if chosen == "system" else [chosen])


def files(locale: str) -> tuple[str, ...]:
    """Return the files with a language's words: Qt's, what those lack, and the window's own."""
    if locale == SOURCE:
        return ()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = shipped.resources() / "translations"
    lacking = ours / "qt" / f"{locale}.qm"
    added = (str(lacking),) if lacking.exists() else ()
    return (f"{qt}/qtbase_{locale}.qm", *added, str(ours / f"{locale}.qm"))


def speak(app: QApplication, about: About) -> None:
    """Let the window speak a content's language from now on, and stand the way that it is read."""
    while _spoken:
        app.removeTranslator(_spoken.pop())
    locale = QLocale(f"{about.locale}-{about.country}")
    QLocale.setDefault(locale)  # dates, numbers, and the language that a screen reader is told
    if locale.textDirection() != QLocale(SOURCE).textDirection():
        theme.load_fonts("Noto")
    app.setLayoutDirection(locale.textDirection())
    for file in files(about.locale):
        translator = QTranslator()
        if translator.load(file):
            app.installTranslator(translator)
            _spoken.append(translator)
