"""The dialog of the settings. Each is applied at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.changes import in_country
from coaching_or_therapy.desktop.forms.ui_settings import Ui_Settings
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.settings import TEXT_SIZES, Settings


class SettingsDialog(QDialog):
    """Shows the settings and changes them through the session."""

    erase_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.ui = Ui_Settings()
        self.ui.setupUi(self)
        for words, scheme in (
            (self.tr("As the system has it"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast, light"), "contrast"),
            (self.tr("High contrast, dark"), "contrast-dark"),
        ):
            self.ui.colors.addItem(words, scheme)
        for size in TEXT_SIZES:
            self.ui.text.addItem(self.tr("{size} %").format(size=size), size)
        settings = session.settings
        self.ui.colors.setCurrentIndex(self.ui.colors.findData(settings.colors))
        self.ui.text.setCurrentIndex(max(0, self.ui.text.findData(settings.text)))
        self.ui.country.show_countries(session.content.help, session.answers.country)
        self.ui.keep.setChecked(settings.keep)
        for box in (self.ui.colors, self.ui.text):
            box.activated.connect(self._apply)
        self.ui.keep.clicked.connect(self._apply)
        self.ui.country.chosen.connect(self._choose_country)
        self.ui.erase.clicked.connect(self._erase)
        theme.size(self, 28, 27)
        self.ui.title.setFocus()

    def _apply(self) -> None:
        ui = self.ui
        self.session.change_settings(
            Settings(colors=ui.colors.currentData(), text=ui.text.currentData(), keep=ui.keep.isChecked())
        )

    def _choose_country(self, country: str) -> None:
        self.session.change(in_country(self.session.answers, country), "country")

    def _erase(self) -> None:
        box = QMessageBox(self)
        box.setText(self.tr("Erase everything?"))
        box.setInformativeText(
            self.tr(
                "This removes your answers and settings from this computer, and empties every page. You can't"
                " undo it. It can't reach pages that you printed, PDFs and other files that you saved, or"
                " copies in a backup."
            )
        )
        erase = box.addButton(self.tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Keep them"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if box.clickedButton() is erase:
            self.erase_wanted.emit()
