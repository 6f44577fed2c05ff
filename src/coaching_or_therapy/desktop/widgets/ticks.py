"""Sentences to tick."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.text import Prose

BOX, ROUND = 20, 8
"""Pixels that a box to tick is wide at least, and the room around it, which can be pressed too."""
GROWS = 1.05
"""How wide it is in the height of a letter, where that is more."""


class Tick(NamedTuple):
    """A sentence that can be ticked, by its id."""

    id: str
    text: str


class TickBox(QCheckBox):
    """A box to tick without words of its own, with an outline that is seen in every color scheme."""

    def sizeHint(self) -> QSize:
        return place(self)

    def hitButton(self, _at: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_button(painter, QRectF(self.rect()), self)


def width(letters: QFontMetrics) -> int:
    """Return how wide a box or circle is beside letters of this size."""
    return max(BOX, round(letters.height() * GROWS))


def place(box: QWidget) -> QSize:
    """Return the room of a box or circle, all of which can be pressed."""
    side = width(box.fontMetrics()) + ROUND
    return QSize(side, side)


def hovered(box: QWidget) -> bool:
    """Return whether a press of the mouse would reach a box now: it is on the box, or on its sentence."""
    row = box.parentWidget()
    return box.underMouse() or (isinstance(row, TickRow) and row.underMouse())


def outline(wide: int, *, strong: bool) -> QPen:
    """Return what a box or circle of this width is outlined with; `strong` where it is ticked or hovered."""
    return QPen(theme.color("ink" if strong else "outline"), 1.5 * wide / BOX)


def ground(*, hovered: bool) -> QColor:
    """Return what an empty box or circle is filled with."""
    return theme.color("hover" if hovered else "card")


def draw_button(painter: QPainter, place: QRectF, box: QAbstractButton) -> None:
    """Paint the box of a button in the middle of `place`, as the button is."""
    wide, ticked = width(box.fontMetrics()), box.isChecked()
    draw_box(painter, place, wide, ticked=ticked, focused=box.hasFocus(), hovered=hovered(box))


def draw_box(
    painter: QPainter, place: QRectF, wide: int, *, ticked: bool, focused: bool, hovered: bool
) -> None:
    """Paint a box of this width in the middle of `place`: filled and with a tick, or empty."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, wide, wide)
    box.moveCenter(place.center())
    box.adjust(1, 1, -1, -1)
    bold = wide / BOX
    if focused:
        painter.setPen(QPen(theme.color("ink"), 2))
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)
    painter.setPen(outline(wide, strong=ticked or hovered))
    painter.setBrush(theme.color("ink") if ticked else ground(hovered=hovered))
    painter.drawRoundedRect(box, 4, 4)
    if ticked:
        pen = QPen(
            theme.color("card"),
            2.2 * bold,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y, unit = box.left(), box.top(), box.width()
        corners = ((0.24, 0.53), (0.43, 0.72), (0.77, 0.31))
        painter.drawPolyline(QPolygonF([QPointF(x + a * unit, y + b * unit) for a, b in corners]))
    painter.restore()


class TickRow(Block):
    """A box to tick and its sentence, which wraps (a check box's own does not). A press on either ticks."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, box: QAbstractButton | None = None
    ) -> None:
        super().__init__(parent)
        self.box = box or TickBox(self)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.setAccessibleName(text)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = Prose(self, text)
        words.setContentsMargins(0, 3, 0, 0)  # so that its first line stands beside the box
        words.elsewhere = True  # no buddy: a choice's own words would be taken for those of its group, too
        across.addWidget(words, 1000)
        across.addStretch(1)  # words are no wider than is comfortable to read

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.box.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.box.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()


class Ticks(Block):
    """Sentences to tick, one below the other. `ticked` tells the id, and whether it is ticked now."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, TickRow] = {}
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._pile.setSpacing(4)

    def ask(self, ticks: Sequence[Tick]) -> None:
        """Show these sentences."""
        if [key for key, _ in ticks] == list(self.rows):
            return
        for row in self.rows.values():
            row.deleteLater()
        self.rows.clear()
        for key, text in ticks:
            row = TickRow(text, self)
            row.box.clicked.connect(lambda ticked, key=key: self.ticked.emit(key, ticked))
            self._pile.addWidget(row)
            self.rows[key] = row

    def show_ticked(self, ids: Collection[str]) -> None:
        """Show which are ticked."""
        for key, row in self.rows.items():
            row.box.setChecked(key in ids)
