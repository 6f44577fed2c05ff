"""The dialog of the settings. Each is applied at once."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from coaching_or_therapy.content.load import languages
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.asking import Choice, Role, ask
from coaching_or_therapy.desktop.changes import in_country
from coaching_or_therapy.desktop.forms.ui_settings import Ui_Settings
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.settings import TEXT_SIZES, Settings
from coaching_or_therapy.desktop.widgets.fitted import FittedDialog

SIZE = 28, 27
"""Width and height, in the height of a letter."""


class SettingsDialog(FittedDialog):
    """Shows the settings and changes them through the session."""

    erase_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.ui = Ui_Settings()
        self.ui.setupUi(self)
        for part in (self.ui.languageLabel, self.ui.language):
            part.setVisible(session.practice is None)  # a practice's own content is in one language
        self._show()
        for box in (self.ui.language, self.ui.colors, self.ui.text):
            box.activated.connect(self._apply)
        self.ui.keep.clicked.connect(self._apply)
        session.settings_changed.connect(self._show_kept)
        self.ui.country.chosen.connect(self._choose_country)
        self.ui.erase.clicked.connect(self._erase)
        theme.size(self, *SIZE)
        self.ui.title.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "ui"):
            self.ui.retranslateUi(self)
            self._show()

    def _show(self) -> None:
        """Offer what can be chosen, in the language that is spoken, and show what is."""
        ui, settings = self.ui, self.session.settings
        ui.keepNote.elsewhere = True  # under the title it would be heard far from what it is about
        ui.keep.setAccessibleDescription(ui.keepNote.words())
        as_system = (self.tr("As the system has it"), "system")
        own = [(name, locale) for locale, name in languages().items()]
        schemes = (
            as_system,
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast, light"), "contrast"),
            (self.tr("High contrast, dark"), "contrast-dark"),
        )
        sizes = [(self.tr("{size} %").format(size=size), size) for size in TEXT_SIZES]
        _offer(ui.language, [as_system, *own], settings.language)
        _offer(ui.colors, schemes, settings.colors)
        _offer(ui.text, sizes, settings.text)
        ui.country.show_countries(self.session.content.help, self.session.answers.country)
        ui.keep.setChecked(settings.keep)

    def _show_kept(self) -> None:
        """Show whether answers are kept, also where another choice could not be met."""
        self.ui.keep.setChecked(self.session.settings.keep)

    def _apply(self) -> None:
        ui, text = self.ui, self.session.settings.text
        self.session.change_settings(
            Settings(
                language=ui.language.currentData(),
                colors=ui.colors.currentData(),
                text=ui.text.currentData(),
                keep=ui.keep.isChecked(),
            )
        )
        if self.session.settings.text != text:  # by now the letters have that size
            theme.size(self, *SIZE)
            self.fit()
            self.stay_on_screen()

    def _choose_country(self, country: str) -> None:
        self.session.change(in_country(self.session.answers, country))

    def _erase(self) -> None:
        words = self.tr(
            "This removes your answers and settings from this computer, and empties every page. You can't"
            " undo it. It can't reach pages that you printed, PDFs and other files that you saved, or"
            " copies in a backup."
        )
        choices = (
            Choice("erase", self.tr("Erase"), Role.DestructiveRole),
            Choice("keep", self.tr("Keep them"), Role.RejectRole),
        )
        if ask(self.tr("Erase everything?"), [words], choices, "keep", self) == "erase":
            self.accept()  # what comes of it is seen in the window
            self.erase_wanted.emit()


def _offer(box: QComboBox, choices: Iterable[tuple[str, object]], chosen: object) -> None:
    box.clear()
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
