"""The dialog for an own concern."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from coaching_or_therapy.answers.records import OwnConcern
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.forms.ui_concern import Ui_Concern
from coaching_or_therapy.desktop.pages.wording import amount_words
from coaching_or_therapy.desktop.widgets.fitted import FittedDialog
from coaching_or_therapy.desktop.widgets.full import say_when_full


class ConcernDialog(FittedDialog):
    """Adds a concern or changes one. `saved` tells what it became. Save waits until everything is said."""

    saved = Signal(object)

    def __init__(self, content: Content, concern: OwnConcern | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Concern()
        self.ui.setupUi(self)
        for option in content.options:
            if option.id != "none":
                self.ui.favours.addItem(option.title, option.id)
        self.ui.strength.set_words(amount_words(content, self.tr("Hardly"), self.tr("Very much")))
        self.ui.importance.set_words(amount_words(content, self.tr("Not at all"), self.tr("As much")))
        self.save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save.setProperty("kind", "primary")
        if concern is not None:
            self.ui.text.setText(concern.text)
            self.ui.favours.setCurrentIndex(self.ui.favours.findData(concern.favours))
            self.ui.strength.show_value(concern.strength)
            self.ui.importance.show_value(concern.importance)
        self.ui.text.textChanged.connect(self._check)
        say_when_full(self.ui.text, self.ui.textRows)
        self.ui.strength.given.connect(self._check)
        self.ui.importance.given.connect(self._check)
        self._check()
        theme.size(self, 32, 28)
        self.ui.text.setFocus()

    def accept(self) -> None:
        concern = self._concern()
        if concern is not None:
            self.saved.emit(concern)
            super().accept()

    def _check(self) -> None:
        self.save.setEnabled(self._concern() is not None)

    def _concern(self) -> OwnConcern | None:
        text, strength, importance = (
            self.ui.text.text().strip(),
            self.ui.strength.value(),
            self.ui.importance.value(),
        )
        if not text or strength is None or importance is None:
            return None
        favours = self.ui.favours.currentData()
        return OwnConcern(text=text, favours=favours, strength=strength, importance=importance)
