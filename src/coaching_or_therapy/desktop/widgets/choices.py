"""Sentences of which one can be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.ticks import (
    BOX,
    Tick,
    TickRow,
    ground,
    hovered,
    outline,
    place,
    width,
)


class DotBox(QRadioButton):
    """A circle to choose with, without words of its own. A second press takes the choice back.

    Each stands in a row of its own, so that the arrow keys do not choose: they would answer in passing.
    """

    def sizeHint(self) -> QSize:
        return place(self)

    def hitButton(self, _at: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = width(self.fontMetrics())
        bold = wide / BOX
        circle = QRectF(0, 0, wide - 2, wide - 2)
        circle.moveCenter(QRectF(self.rect()).center())
        if self.hasFocus():
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.drawEllipse(circle.adjusted(-3, -3, 3, 3))
        under = hovered(self)
        painter.setPen(outline(wide, strong=self.isChecked() or under))
        painter.setBrush(ground(hovered=under))
        painter.drawEllipse(circle)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("ink"))
            inside = 4.5 * bold
            painter.drawEllipse(circle.adjusted(inside, inside, -inside, -inside))


class Choices(Block):
    """Sentences one below the other, of which one can be chosen. `chosen` tells its id, or None."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, TickRow] = {}
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._pile.setSpacing(4)

    def ask(self, question: str, choices: Sequence[Tick]) -> None:
        """Show these choices, once; who listens hears with each what is asked."""
        for key, text in choices:
            row = TickRow(text, self, box=DotBox())
            row.box.setAccessibleDescription(question)
            row.box.clicked.connect(lambda on, key=key: self.chosen.emit(key if on else None))
            self._pile.addWidget(row)
            self.rows[key] = row
        self._pile.addStretch(1)

    def show_chosen(self, chosen: str | None) -> None:
        """Show which one is chosen."""
        for key, row in self.rows.items():
            row.box.setChecked(key == chosen)
