"""A person's own sentences, each to take away again."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.pile import Pile
from coaching_or_therapy.desktop.widgets.text import Prose


class Removable(Pile):
    """Sentences one below the other. `removed` tells which one is to go, from 0."""

    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 4)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these sentences."""
        self.show_rows(texts)

    def row(self, at: int, told: str) -> QWidget:
        row = Block(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        words = Prose(row, told)
        words.setContentsMargins(0, 3, 0, 0)  # level with the words beside it
        across.addWidget(words, 1)
        button = QPushButton(QCoreApplication.translate("Removable", "Remove"))
        button.setProperty("kind", "link")
        button.setAccessibleName(f"{button.text()}: {told}")
        words.elsewhere = True
        button.clicked.connect(lambda: self.removed.emit(at))
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row
