"""The window in another language: chosen by the system or by the person, changed while it is open."""

import gc
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import application, language, settings, theme
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.preferences import SettingsDialog
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.settings import Settings
from coaching_or_therapy.desktop.window import Window

ANSWERED = Answers(ratings={"purpose.relief": 80, "time.past": 30})

pytestmark = pytest.mark.usefixtures("pseudo_languages")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication, content: Content) -> Iterator[None]:
    yield
    language.speak(qapp, content.about)


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, content: Content, settled: Callable[[], None], tmp_path: Path
) -> Window:
    """The window as the program opens it, on answers, with settings that take effect."""
    session = Session(content, ANSWERED)
    window = Window(session, journey(content), Keeper(session, tmp_path, keep=True))
    qtbot.addWidget(window, before_close_func=lambda _: setattr(window, "in_file", None))
    session.settings_changed.connect(partial(application.change_settings, qapp, window))
    window.resize(1120, 760)
    with qtbot.waitExposed(window):
        window.show()
    settled()
    return window


def speak(window: Window, locale: str) -> None:
    window.session.change_settings(replace(window.session.settings, language=locale))


def buttons(window: QWidget) -> str:
    return " ".join(b.text() for b in window.findChildren(QPushButton) if b.isVisible())


def test_it_speaks_the_language_that_is_set_and_keeps_it(window: Window) -> None:
    speak(window, "en-XA")
    spanned = (window.ui.next.text(), window.page().title(), window.stops[1].name, window.menu.undo.text())
    assert all(text.startswith("[") and text.endswith("]") for text in spanned), spanned
    assert "[" in buttons(window)
    assert window.keeper is not None
    window.keeper.flush()
    assert settings.load(settings.folder(), datetime.now(UTC)).settings.language == "en-XA"
    speak(window, "en")
    assert (window.ui.next.text(), window.menu.undo.text()) == ("&Next", "&Undo")
    assert "[" not in buttons(window)
    assert window.page().title() == "Coaching or therapy?"


def test_nothing_is_lost_on_the_way(window: Window, settled: Callable[[], None]) -> None:
    window.in_file = window.session.answers
    window.session.change(replace(ANSWERED, ratings=ANSWERED.ratings | {"time.next": 60}))
    window.go(5)
    window.go(3)
    speak(window, "en-XA")
    settled()
    session = window.session
    assert (window.at, window.reached, window.ui.steps.currentRow()) == (3, 5, 3)
    assert session.answers.ratings == {**ANSWERED.ratings, "time.next": 60}
    assert session.answers.locale == "en-XA"
    session.undo()
    assert session.answers == replace(ANSWERED, locale="en-XA")
    assert session.answers == window.in_file, "the language alone is no change to save"
    session.redo()
    assert session.answers.ratings["time.next"] == 60
    assert session.answers.locale == "en-XA"


def test_what_was_left_out_of_the_page_stays_out(window: Window, settled: Callable[[], None]) -> None:
    window.go(len(window.stops) - 1)
    page = window.page()
    assert isinstance(page, AppointmentPage)
    window.session.strike("line-up", out=True)
    page.ui.form.setCurrentIndex(1)
    page.ui.paper.setCurrentIndex(0)
    QTest.keyClicks(page.ui.ownQuestion, "Who else is")
    window.session.change(
        replace(window.session.answers, notes=replace(window.session.answers.notes, questions=()))
    )
    speak(window, "en-XA")
    settled()
    page = window.page()
    assert isinstance(page, AppointmentPage)
    assert (window.session.struck, page.form(), page.paper()) == (frozenset({"line-up"}), "private", "a4")
    assert window.session.answers.notes.questions == (), "what was unticked is not ticked anew"
    assert page.ui.ownQuestion.text() == "Who else is", "nor is what is being written lost"


def test_a_language_from_right_to_left_turns_the_window_round(window: Window, qapp: QApplication) -> None:
    speak(window, "ar-XB")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.ui.side.mapTo(window, window.ui.side.rect().center()).x() > window.width() / 2
    edge = window.ui.side.grab().toImage().pixelColor(0, window.ui.side.height() // 2)
    assert edge == theme.color("hairline"), "the line beside the steps stands between them and the page"
    speak(window, "en-XA")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_settings_offer_each_language_in_its_own_words_and_follow(
    window: Window, settled: Callable[[], None]
) -> None:
    window.menu.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    box = dialog.ui.language
    offered = {box.itemData(at): box.itemText(at) for at in range(box.count())}
    assert (offered["en"], offered["en-XA"]) == ("English", "[Éñğĺíšĥ óne]")
    box.setCurrentIndex(box.findData("en-XA"))
    box.activated.emit(box.currentIndex())
    settled()
    assert window.session.settings.language == "en-XA"
    assert dialog.ui.language.currentData() == "en-XA"
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    assert all(text.startswith("[") for text in shown), shown
    assert dialog.ui.colors.currentText().startswith("[")
    assert dialog.ui.country.currentText().startswith("[")


def test_the_system_is_followed_unless_another_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["fr-FR", "fr", "en-XA"])
    assert language.wanted("system") == "en-XA"
    assert language.wanted("ar-XB") == "ar-XB"
    assert language.wanted("nowhere") == "en", "a language that no longer ships"


def test_the_window_opens_in_the_language_that_was_set(
    qapp: QApplication, content: Content, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings.save(Settings(language="en-XA", keep=False), tmp_path)
    monkeypatch.setattr(settings, "folder", lambda: tmp_path)
    monkeypatch.setattr(application, "prepared", lambda: qapp)
    opened: list[Window] = []

    def stay(_app: QApplication) -> int:
        opened.extend(w for w in qapp.topLevelWidgets() if isinstance(w, Window) and w.isVisible())
        return 0

    monkeypatch.setattr(QApplication, "exec", stay)
    assert application.run(content, replace(ANSWERED, locale="ar-XB")) == 0
    (window,) = opened
    assert window.session.content == load("en-XA")
    assert window.session.answers == replace(ANSWERED, locale="en-XA")
    assert window.page().title().startswith("[")
    window.close()
    window.deleteLater()


def test_the_words_of_a_language_go_when_another_is_spoken(window: Window) -> None:
    def translators() -> int:
        return sum(isinstance(each, QTranslator) for each in gc.get_objects())

    before = translators()
    for _ in range(3):
        speak(window, "es")
        assert translators() > before
        speak(window, "en")
        assert translators() == before


def test_the_setting_is_in_the_file_by_its_name(window: Window) -> None:
    speak(window, "en-XA")
    assert window.keeper is not None
    window.keeper.flush()
    kept = json.loads((settings.folder() / settings.NAME).read_text("utf-8"))
    assert kept["language"] == "en-XA"


class Unsaid(QTranslator):
    """Is asked before all others, and notes what none of them can say."""

    def __init__(self, locale: str) -> None:
        super().__init__()
        self.others = [QTranslator() for _ in language.files(locale)]
        for other, file in zip(self.others, language.files(locale), strict=True):
            assert other.load(file), file
        self.found: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, told: str | None = None, number: int = -1) -> str:
        if text and not any(other.translate(context, text, told, number) for other in self.others):
            self.found.add((context, text))
        return ""


def test_the_dialogs_for_files_and_printing_leave_nothing_in_english(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    unsaid = Unsaid("es")
    qapp.installTranslator(unsaid)
    try:
        files = QFileDialog(directory=str(tmp_path))
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        printer = QPrinter()
        for dialog in (files, QPrintDialog(printer)):
            qtbot.addWidget(dialog)
            with qtbot.waitExposed(dialog):
                dialog.show()
    finally:
        qapp.removeTranslator(unsaid)
    assert unsaid.found == set()
