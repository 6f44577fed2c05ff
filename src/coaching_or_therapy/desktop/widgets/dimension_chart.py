"""The picture of where the line-up comes from: for each dimension, how far it leans and to which side."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.content.records import Side
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.language import decimal
from coaching_or_therapy.desktop.widgets.bars import GAP, BarChart

LEAST_SCALE = 10.0
"""Half of the chart's width is never less than this many points, so that a small lean looks small."""

EVEN = 0.05
"""A lean below this, in points, reads 0.0 and is drawn as none."""


class Lean(Struct, frozen=True):
    """How many points a dimension adds to therapy more than to coaching (None: nothing in it is rated)."""

    label: str
    points: float | None

    @property
    def toward(self) -> Side | None:
        """The side that it leans to; None where it is even or nothing was rated."""
        if self.points is None or abs(self.points) < EVEN:
            return None
        return "therapy" if self.points > 0 else "coaching"


class DimensionChart(BarChart):
    """Paints the leans from a middle line outward, all on one scale, each side where it always stands.

    The numbers stand in a column of their own: beside a bar's end they would seem to point the other way.
    """

    row_height = 1.35
    label_share = 0.5

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leans: tuple[Lean, ...] = ()
        self._left: Side = "therapy"
        self._ends = ("", "")
        self._unrated = ""

    def show_leans(self, leans: Sequence[Lean], left: Side, ends: tuple[str, str], unrated: str) -> None:
        """Show `leans` from the top; `ends` names the sides from the left, `unrated` what is not rated."""
        shown = (tuple(leans), left, ends, unrated)
        if shown == (self._leans, self._left, self._ends, self._unrated):
            return
        resized = [lean.label for lean in self._leans] != [lean.label for lean in leans]
        self._leans, self._left, self._ends, self._unrated = shown
        if resized:
            self.updateGeometry()
        self.update()

    def leans(self) -> tuple[Lean, ...]:
        """Return what is shown."""
        return self._leans

    def labels(self) -> Sequence[str]:
        return [lean.label for lean in self._leans]

    def label_font(self) -> QFont:
        return self.note_font()

    def room_right(self) -> float:
        return GAP + QFontMetricsF(self.note_font()).horizontalAdvance("00.0")

    def room_below(self) -> float:
        return 1.4 * QFontMetricsF(self.note_font()).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        places = self.places(self.width())
        for lean, place in zip(self._leans, places, strict=True):
            painter.setPen(theme.color("ink"))
            self.draw_label(painter, place, lean.label)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("fill"))
            painter.drawRoundedRect(place.bar, 3, 3)
            self._draw_lean(painter, place.bar, lean)
            self._draw_middle(painter, place.bar)
        if places:
            self._draw_ends(painter, places[-1].bar)
        painter.end()
        self.draw_focus()

    def _scale(self, track: QRectF) -> float:
        """Return how many pixels a point is wide; the longest bar goes nearly to the end."""
        most = max((abs(lean.points) for lean in self._leans if lean.points is not None), default=0.0)
        return 0.46 * track.width() / max(most, LEAST_SCALE)

    def _draw_lean(self, painter: QPainter, track: QRectF, lean: Lean) -> None:
        if lean.points is None:
            beside = track.adjusted(track.width() / 2 + GAP / 2, -GAP, 0, GAP)
            self._write(painter, beside, Qt.AlignmentFlag.AlignLeft, self._unrated)
            return
        number = QRectF(track.right(), track.top() - GAP, self.room_right(), track.height() + 2 * GAP)
        self._write(painter, number, Qt.AlignmentFlag.AlignRight, decimal(abs(lean.points)))
        if lean.toward is None:
            return
        middle, length = track.center().x(), abs(lean.points) * self._scale(track)
        left = middle - length if lean.toward == self._left else middle
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(lean.toward))
        painter.drawRoundedRect(QRectF(left, track.top(), length, track.height()), min(3, length / 2), 3)

    def _write(self, painter: QPainter, box: QRectF, side: Qt.AlignmentFlag, text: str) -> None:
        painter.setFont(self.note_font())
        painter.setPen(theme.color("muted"))
        self.write(painter, box, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_middle(self, painter: QPainter, track: QRectF) -> None:
        middle = round(track.center().x()) + 0.5
        painter.setPen(QPen(theme.color("ink"), 1))
        painter.drawLine(QPointF(middle, track.top() - 3), QPointF(middle, track.bottom() + 3))

    def _draw_ends(self, painter: QPainter, last: QRectF) -> None:
        right: Side = "coaching" if self._left == "therapy" else "therapy"
        painter.setFont(theme.scaled(self.font(), theme.NOTE, QFont.Weight.DemiBold))
        first, last_one = "▸◂" if self.turned() else "◂▸"  # no script turns these
        texts = f"{first} {self._ends[0]}", f"{self._ends[1]} {last_one}"
        letters = QFontMetricsF(painter.font())
        width = max(last.width(), sum(map(letters.horizontalAdvance, texts)) + GAP)
        box = QRectF(0, last.bottom() + 6, width, self.room_below())
        box.moveLeft(min(last.center().x() - width / 2, self.width() - width))  # wider than a short bar
        for side, text, align in (
            (self._left, texts[0], Qt.AlignmentFlag.AlignLeft),
            (right, texts[1], Qt.AlignmentFlag.AlignRight),
        ):
            painter.setPen(theme.color(side))
            self.write(painter, box, align | Qt.AlignmentFlag.AlignVCenter, text)
