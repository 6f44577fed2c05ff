"""A person's own sentences, each to take away again."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.pile import empty
from coaching_or_therapy.desktop.widgets.text import Prose


class Removable(Block):
    """Sentences one below the other. `removed` tells which one is to go, from 0."""

    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.home: QWidget | None = None
        """Where the focus goes from a sentence that is gone."""
        self._shown: tuple[str, ...] = ()
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._pile.setSpacing(4)
        self.hide()

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these sentences."""
        if tuple(texts) == self._shown:
            return
        self._shown = tuple(texts)
        empty(self._pile, self.home)
        for at, text in enumerate(texts):
            self._pile.addWidget(self._row(at, text))
        self.setVisible(bool(texts))

    def _row(self, at: int, text: str) -> QWidget:
        row = Block(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        words = Prose(row, text)
        words.setContentsMargins(0, 3, 0, 0)  # level with the words beside it
        across.addWidget(words, 1)
        button = QPushButton(QCoreApplication.translate("Removable", "Remove"))
        button.setProperty("kind", "link")
        button.setAccessibleName(f"{button.text()}: {text}")
        words.elsewhere = True
        button.clicked.connect(lambda: self.removed.emit(at))
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row
