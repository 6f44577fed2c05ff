"""The picture of what stood elsewhere before: a ring where it was, a disc where it is, a line between."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.bars import GAP, BarChart
from coaching_or_therapy.summary.wording import whole

OPEN = "–"
ARROW = "→"
MARK = 0.62
"""Half of the ring's width, in the height of a bar."""
INSIDE = 0.62
"""How wide the disc is, in the width of the ring: where both stand at one place, both are seen."""
BETWEEN = 2.0
"""The width of the line between both marks, in pixels."""


class Shift(Struct, frozen=True):
    """Something from 0 to 100, before and now; None: it had, or has, no number."""

    label: str
    before: float | None
    now: float | None
    role: theme.Role = "ink"

    @property
    def numbers(self) -> tuple[str, str]:
        """Both values in whole numbers."""
        return _shown(self.before), _shown(self.now)


class ShiftChart(BarChart):
    """Paints shifts, each on a scale from 0 to 100. The marks differ in shape; a legend tells them."""

    row_height = 1.9

    def __init__(self, before: str, now: str) -> None:
        super().__init__()
        self._legend = before, now
        self._shifts: tuple[Shift, ...] = ()

    def show_shifts(self, shifts: Sequence[Shift]) -> None:
        """Show `shifts` from the top."""
        if self._shifts == tuple(shifts):
            return
        self._shifts = tuple(shifts)
        self.updateGeometry()
        self.update()

    def shifts(self) -> tuple[Shift, ...]:
        """Return what is shown."""
        return self._shifts

    def labels(self) -> Sequence[str]:
        return [shift.label for shift in self._shifts]

    def room_right(self) -> float:
        return GAP + QFontMetricsF(self._number_font()).horizontalAdvance(f"100 {ARROW} 100")

    def room_below(self) -> float:
        return 2.0 * QFontMetricsF(self.note_font()).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self.places(self.width())
        for shift, place in zip(self._shifts, places, strict=True):
            painter.setPen(theme.color("ink"))
            self.draw_label(painter, place, shift.label)
            self._draw_shift(painter, place.bar, shift)
            self._draw_numbers(painter, place.bar, shift)
        if places:
            self._draw_legend(painter, max(places[-1].label.bottom(), places[-1].bar.bottom() + GAP))
        painter.end()
        self.draw_focus()

    def _draw_shift(self, painter: QPainter, bar: QRectF, shift: Shift) -> None:
        radius = MARK * bar.height()
        track = QRectF(bar.left(), bar.center().y() - bar.height() / 6, bar.width(), bar.height() / 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("fill"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        spots = [
            None if value is None else QPointF(_at(bar, value, radius), bar.center().y())
            for value in (shift.before, shift.now)
        ]
        before, now = spots
        if before is not None and now is not None:
            painter.setPen(QPen(theme.color("muted"), BETWEEN))
            painter.drawLine(before, now)
        if before is not None:
            _draw_ring(painter, before, radius)
        if now is not None:
            _draw_disc(painter, now, radius, shift.role)

    def _draw_numbers(self, painter: QPainter, bar: QRectF, shift: Shift) -> None:
        painter.setFont(self._number_font())
        painter.setPen(theme.color("ink"))
        box = bar.adjusted(0, -GAP, 0, GAP)
        box.setRight(self.width())
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box, right, f" {ARROW} ".join(shift.numbers))

    def _draw_legend(self, painter: QPainter, top: float) -> None:
        """Say below the rows what ring and disc mean."""
        metrics = QFontMetricsF(self.note_font())
        radius = 0.4 * metrics.height()
        x, middle = radius + 1, top + 1.3 * metrics.height()
        painter.setFont(self.note_font())
        for words, draw in zip(self._legend, (_draw_ring, _draw_disc), strict=True):
            draw(painter, QPointF(x, middle), radius)
            painter.setPen(theme.color("muted"))
            width = metrics.horizontalAdvance(words) + 1
            words_box = QRectF(x + 2 * radius, middle - metrics.height(), width, 2 * metrics.height())
            painter.drawText(words_box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            x = words_box.right() + 3 * radius + GAP

    def _number_font(self) -> QFont:
        return theme.scaled(self.font(), 1.0, QFont.Weight.DemiBold)


def _draw_ring(painter: QPainter, at: QPointF, radius: float) -> None:
    painter.setPen(QPen(theme.color("ink"), 2))
    painter.setBrush(theme.color("card"))
    painter.drawEllipse(at, radius - 1, radius - 1)


def _draw_disc(painter: QPainter, at: QPointF, radius: float, role: theme.Role = "ink") -> None:
    """Draw a disc that leaves a ring at the same place in sight."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(role))
    painter.drawEllipse(at, INSIDE * radius, INSIDE * radius)


def _at(bar: QRectF, value: float, margin: float) -> float:
    return bar.left() + margin + (bar.width() - 2 * margin) * min(max(value, 0.0), 100.0) / 100


def _shown(value: float | None) -> str:
    return OPEN if value is None else whole(value)
