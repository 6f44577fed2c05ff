"""A card: an even ground with an outline, for what belongs together."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.block import Block

ROUND = 10
TOP_EDGE = 4


class Card(Block):
    """A card; its top edge may carry the color of an option."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge: theme.Role | None = None

    def set_edge(self, role: theme.Role | None) -> None:
        """Color the top edge."""
        self._edge = role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        painter.fillPath(outline, theme.color("card"))
        painter.strokePath(outline, QPen(theme.color("hairline"), 1))
        if self._edge is not None:
            painter.setClipRect(QRectF(0, 0, self.width(), TOP_EDGE))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(self._edge))
            painter.drawRoundedRect(QRectF(self.rect()), ROUND, ROUND)
