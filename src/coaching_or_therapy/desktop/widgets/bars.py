"""What the charts have in common: where labels, bars and numbers stand at a given width."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.accessible import as_role, draw_ring, reach

GAP = 12.0
"""Between a label, its bar and its number, in pixels."""

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Place(NamedTuple):
    """Where the parts of one row stand."""

    label: QRectF
    bar: QRectF


class BarChart(QWidget):
    """Rows of a label and a bar. A subclass says how many rows there are and paints them."""

    label_weight = QFont.Weight.Normal
    row_height = 1.6
    """The least height of a row, in lines of text."""
    label_share = 0.4
    """The most of the width that labels take beside the bars.

    Longer ones wrap; too long a word stands above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def labels(self) -> Sequence[str]:
        """Return the label of each row, from the top."""
        raise NotImplementedError

    def room_right(self) -> float:
        """Return the width that stays free right of the bars, for numbers."""
        return 0.0

    def room_below(self) -> float:
        """Return the height that stays free below the rows, for a legend."""
        return 0.0

    def label_font(self) -> QFont:
        """Return the font of the labels."""
        return theme.scaled(self.font(), 1.0, self.label_weight)

    def note_font(self) -> QFont:
        """Return the font of what is less important than a label."""
        return theme.scaled(self.font(), theme.NOTE)

    def stacked(self, width: float) -> bool:
        """Whether labels stand above their bars, because the longest word would leave these too little."""
        metrics = QFontMetricsF(self.label_font())
        words = [word for label in self.labels() for word in label.split()]
        return max(map(metrics.horizontalAdvance, words), default=0.0) > self.label_share * width - GAP

    def places(self, width: float) -> list[Place]:
        """Return where each row's parts stand in a chart of `width`."""
        line = QFontMetricsF(self.font()).height()
        thick = round(0.75 * line)
        stacked = self.stacked(width)
        room = width if stacked else self._label_column(width)
        left = 0.0 if stacked else room + GAP
        bars = width - self.room_right() - left
        top = 0.0
        found = []
        for text in self.labels():
            words = self._words_height(text, room)
            height = (
                words + 1.4 * thick + 0.4 * line
                if stacked
                else max(self.row_height * line, words + 0.3 * line)
            )
            middle = top + words + 0.7 * thick if stacked else top + height / 2
            label = QRectF(0, top, room, words if stacked else height)
            found.append(Place(label, QRectF(left, round(middle - thick / 2), bars, thick)))
            top += height
        return found

    def draw_label(self, painter: QPainter, place: Place, text: str) -> None:
        """Write a row's label where it stands."""
        painter.setFont(self.label_font())
        self.write(painter, place.label, WRAPPED, text)

    def turned(self) -> bool:
        """Whether the chart stands from right to left, as its language is read."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def begin(self) -> QPainter:
        """Return what paints the chart as it is laid out, from left to right, and turns it if need be."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.turned():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        return painter

    def write(self, painter: QPainter, box: QRectF, align: Qt.AlignmentFlag | int, text: str) -> None:
        """Write in a box of the layout. Letters are never turned."""
        painter.save()
        painter.resetTransform()
        if self.turned():
            box = QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
        painter.drawText(box, int(align), text)
        painter.restore()

    def draw_focus(self) -> None:
        """Show that the Tab key is here, which it is where a screen reader may listen."""
        if self.hasFocus():
            draw_ring(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self.places(width)
        return round(
            max((p.label.bottom() for p in places), default=0.0) + self._under_bar(places) + self.room_below()
        )

    def sizeHint(self) -> QSize:
        width = round(26 * QFontMetricsF(self.font()).averageCharWidth() + self.room_right()) * 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.label_font())
        words = [word for label in self.labels() for word in label.split()]
        widest = max(map(metrics.horizontalAdvance, words), default=0.0)
        narrow = round(max(widest, 8 * metrics.averageCharWidth() + self.room_right()))
        return QSize(narrow, self.heightForWidth(max(narrow, self.width())))

    def _label_column(self, width: float) -> float:
        metrics = QFontMetricsF(self.label_font())
        widest = max(map(metrics.horizontalAdvance, self.labels()), default=0.0)
        return min(widest + 1, self.label_share * width - GAP)

    def _words_height(self, text: str, room: float) -> float:
        return (
            QFontMetricsF(self.label_font()).boundingRect(QRectF(0, 0, room, 10_000), WRAPPED, text).height()
        )

    @staticmethod
    def _under_bar(places: Sequence[Place]) -> float:
        """Return how far the last bar, where it stands under its label, reaches below it."""
        return max(0.0, places[-1].bar.bottom() + GAP - places[-1].label.bottom()) if places else 0.0


as_role(BarChart, QAccessible.Role.Chart)
reach(BarChart)
