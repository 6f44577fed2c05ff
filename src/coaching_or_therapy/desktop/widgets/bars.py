"""What the charts have in common: where labels, bars and numbers stand at a given width."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from coaching_or_therapy.desktop import theme

GAP = 12.0
"""Between a label, its bar and its number."""

LABEL_SHARE = 0.46
"""The most of the width that labels may take beside the bars; longer ones stand above them."""


class Place(NamedTuple):
    """Where the parts of one row stand."""

    label: QRectF
    bar: QRectF
    row: QRectF


class BarChart(QWidget):
    """Rows of a label and a bar. A subclass says how many rows and paints each."""

    label_font_weight = QFont.Weight.Normal

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
        return theme.scaled(self.font(), 1.0, self.label_font_weight)

    def label_width(self) -> float:
        """Return the width of the widest label."""
        metrics = QFontMetricsF(self.label_font())
        return max((metrics.horizontalAdvance(label) for label in self.labels()), default=0.0)

    def stacked(self, width: float) -> bool:
        """Whether labels stand above their bars, because beside them they would leave too little."""
        return self.label_width() + GAP > LABEL_SHARE * width

    def places(self, width: float) -> list[Place]:
        """Return where each row's parts stand in a chart of `width`."""
        line = QFontMetricsF(self.font()).height()
        thick = round(0.72 * line)
        stacked = self.stacked(width)
        left = 0.0 if stacked else self.label_width() + GAP
        right = width - self.room_right()
        height = line * (2.2 if stacked else 1.55)
        found = []
        for at in range(len(self.labels())):
            top = at * height
            middle = top + (1.7 * line if stacked else height / 2)
            label = QRectF(0, top, width, 1.1 * line) if stacked else QRectF(0, top, left - GAP, height)
            bar = QRectF(left, round(middle - thick / 2), right - left, thick)
            found.append(Place(label, bar, QRectF(0, top, width, height)))
        return found

    def draw_label(self, painter: QPainter, place: Place, text: str) -> None:
        """Write a row's label where it stands."""
        painter.setFont(self.label_font())
        painter.drawText(place.label, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self.places(width)
        rows = places[-1].row.bottom() if places else 0.0
        return round(rows + self.room_below())

    def sizeHint(self) -> QSize:
        width = round(
            24 * QFontMetricsF(self.font()).averageCharWidth() + self.label_width() + self.room_right()
        )
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        narrow = round(
            max(self.label_width(), 12 * QFontMetricsF(self.font()).averageCharWidth() + self.room_right())
        )
        return QSize(narrow, self.heightForWidth(max(narrow, self.width())))
