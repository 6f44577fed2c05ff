"""A list of sentences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from coaching_or_therapy.content.records import Term
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.text import BULLET, Prose


class Bullets(Block):
    """Sentences, each with a mark before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1000)
        self._grid.setColumnStretch(2, 1)  # takes what is wider than a line of reading

    def show_texts(
        self, texts: Sequence[str], glossary: Sequence[Term] = (), *, numbered: bool = False
    ) -> None:
        """Show these texts, once; `numbered` where one comes after the other."""
        for row, text in enumerate(texts):
            mark = Prose(self, f"{row + 1}." if numbered else BULLET)
            words = Prose(self, text)
            words.explain(glossary)
            mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            mark.setWordWrap(False)
            self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
