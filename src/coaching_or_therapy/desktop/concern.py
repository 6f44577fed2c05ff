"""The dialog for an own concern."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from coaching_or_therapy.answers.records import Favoured, OwnConcern, Percent
from coaching_or_therapy.content.records import Content, Side
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.forms.ui_concern import Ui_Concern
from coaching_or_therapy.desktop.pages.pictures import other
from coaching_or_therapy.desktop.pages.wording import amount_words
from coaching_or_therapy.desktop.widgets.fitted import FittedDialog
from coaching_or_therapy.desktop.widgets.full import say_when_full, say_when_longer, show_beginning, with_rest


class Begun(NamedTuple):
    """A concern as far as it is said."""

    text: str
    favours: Favoured | None
    strength: Percent | None
    importance: Percent | None


class ConcernDialog(FittedDialog):
    """Adds a concern or changes one. `saved` tells what it became. Save waits until everything is said.

    Closed without, `left` tells what was said by then (None: nothing else than before). It goes on from that.
    """

    saved = Signal(object)
    left = Signal(object)

    def __init__(
        self,
        content: Content,
        left: Side,
        concern: OwnConcern | None,
        begun: Begun | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Concern()
        self.ui.setupUi(self)
        titles = {option.id: option.title for option in content.options}
        for favoured in (left, other(left), "both"):
            self.ui.favours.addItem(titles[favoured], favoured)
        self.ui.favours.setCurrentIndex(-1)  # what stood there from the start would be chosen in passing
        self.ui.strength.set_words(amount_words(content, self.tr("Hardly"), self.tr("Very much")))
        self.ui.importance.set_words(amount_words(content, self.tr("Not at all"), self.tr("Just as much")))
        self.save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save.setProperty("kind", "primary")
        self.save.style().polish(self.save)
        self._text = "" if concern is None else concern.text
        """The text whose beginning is in the field."""
        self._longer = say_when_longer(self.ui.textRows)
        if concern is not None:
            show_beginning(self.ui.text, concern.text)
            self._show(Begun(concern.text, concern.favours, concern.strength, concern.importance))
        self._before = self._said()
        if begun is not None:
            self._show(begun)
            back = self.ui.buttons.addButton(self.tr("&Put back"), QDialogButtonBox.ButtonRole.ResetRole)
            back.clicked.connect(lambda: self._show(self._before))
        self.ui.text.textChanged.connect(self._check)
        say_when_full(self.ui.text, self.ui.textRows)
        self.ui.favours.currentIndexChanged.connect(self._check)
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

    def reject(self) -> None:
        said = self._said()
        self.left.emit(None if said == self._before else said)
        super().reject()

    def _show(self, begun: Begun) -> None:
        self._text = begun.text
        beginning = begun.text[: self.ui.text.maxLength()]
        if self.ui.text.text() != beginning:
            self.ui.text.selectAll()
            self.ui.text.insert(beginning)  # so that Ctrl+Z brings back what stood there
        self._longer.setVisible(beginning != begun.text)
        self.ui.favours.setCurrentIndex(self.ui.favours.findData(begun.favours))
        self.ui.strength.show_value(begun.strength)
        self.ui.importance.show_value(begun.importance)
        self._check()

    def _said(self) -> Begun:
        return Begun(
            with_rest(self.ui.text, self._text),
            self.ui.favours.currentData(),
            self.ui.strength.value(),
            self.ui.importance.value(),
        )

    def _check(self) -> None:
        favours = self.ui.favours
        favours.setAccessibleDescription("" if favours.currentData() else favours.placeholderText())
        self.save.setEnabled(self._concern() is not None)

    def _concern(self) -> OwnConcern | None:
        text, favours, strength, importance = self._said()
        if not text.strip() or favours is None or strength is None or importance is None:
            return None
        return OwnConcern(text=text.strip(), favours=favours, strength=strength, importance=importance)
