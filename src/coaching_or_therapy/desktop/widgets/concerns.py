"""The person's own concerns, each to change or remove."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.pile import Pile
from coaching_or_therapy.desktop.widgets.text import Prose

T = TypeVar("T")


class Told(NamedTuple):
    """A concern in its own words, and what was said of it."""

    text: str
    note: str


class Concerns(Pile):
    """Cards, one for each concern. `edit` and `remove` tell which one is meant, from 0."""

    edit = Signal(int)
    remove = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 8)
        self._tell: Callable[[Any], Told]

    def show_concerns(self, concerns: Sequence[T], tell: Callable[[T], Told]) -> None:
        """Show these concerns, each as `tell` tells it: only of those that are in sight it is asked."""
        self._tell = tell
        self.show_rows(concerns)

    def row(self, at: int, concern: Any) -> QWidget:
        told = self._tell(concern)
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
