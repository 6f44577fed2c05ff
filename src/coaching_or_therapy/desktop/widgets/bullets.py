"""A list of sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from coaching_or_therapy.content.records import Term
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.lines import Lines, laid_out
from coaching_or_therapy.desktop.widgets.text import BULLET, LEADING, Prose

GAP = 10
"""Pixels between a mark and its sentence."""


class Bullets(Block):
    """Sentences, each with a mark before it. A number is read; any other mark is only painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: list[Prose] = []
        self._mark: Lines | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1000)
        self._grid.setColumnStretch(2, 1)  # takes what is wider than a line of reading

    def show_texts(
        self, texts: Sequence[str], glossary: Sequence[Term] = (), *, numbered: bool = False
    ) -> None:
        """Show these texts, once; `numbered` where one comes after the other."""
        for row, text in enumerate(texts):
            if numbered:  # before its words: they are heard in the order in which they are made
                self._grid.addWidget(self._number(row + 1), row, 0, Qt.AlignmentFlag.AlignTop)
            words = Prose(self, text)
            words.explain(glossary)
            self._grid.addWidget(words, row, 1)
            if not numbered:
                self._marked.append(words)
        self._lay_out_mark()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._mark is None:
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        before = self.width() - self._mark.width if self.isRightToLeft() else 0
        for words in self._marked:
            self._mark.layout.draw(painter, QPointF(before, words.y()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out_mark()

    def _lay_out_mark(self) -> None:
        if self._marked:
            self._mark = laid_out(BULLET, self, LEADING)
            # Nothing stands in that column, so it gets no gap.
            self._grid.setColumnMinimumWidth(0, self._mark.width + GAP)

    def _number(self, number: int) -> Prose:
        mark = Prose(self, f"{number}.")
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        mark.setWordWrap(False)
        return mark
