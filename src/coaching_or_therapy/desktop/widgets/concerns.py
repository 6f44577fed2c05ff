"""The person's own concerns, each to change or remove."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.pile import empty
from coaching_or_therapy.desktop.widgets.text import Prose


class Told(NamedTuple):
    """A concern in its own words, and what was said of it."""

    text: str
    note: str


class Concerns(Block):
    """Cards, one for each concern. `edit` and `remove` tell which one is meant, from 0."""

    edit = Signal(int)
    remove = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.home: QWidget | None = None
        """Where the focus goes from a concern that is gone."""
        self._shown: tuple[Told, ...] = ()
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._pile.setSpacing(8)
        self.hide()

    def show_concerns(self, concerns: Sequence[Told]) -> None:
        """Show these concerns."""
        if tuple(concerns) == self._shown:
            return
        self._shown = tuple(concerns)
        empty(self._pile, self.home)
        for at, told in enumerate(concerns):
            self._pile.addWidget(self._card(at, told))
        self.setVisible(bool(concerns))

    def _card(self, at: int, told: Told) -> Card:
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Prose(card, told.text))
        words.addWidget(Prose(card, told.note, "note"))
        across = QHBoxLayout(card)
        across.setContentsMargins(20, 12, 16, 12)
        across.setSpacing(16)
        across.addLayout(words, 1)
        translate = QCoreApplication.translate
        for text, signal in (
            (translate("Concerns", "Change…"), self.edit),
            (translate("Concerns", "Remove"), self.remove),
        ):
            button = QPushButton(text)
            button.setProperty("kind", "link")
            button.setAccessibleName(f"{text} {told.text}")
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(at))
            across.addWidget(button)
        return card
