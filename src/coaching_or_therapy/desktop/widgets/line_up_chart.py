"""The picture of how each option lines up: a bar, a bracket for what is still open, and the numbers."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.decision.records import Lineable
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.bars import GAP, BarChart
from coaching_or_therapy.summary.wording import whole


class Bar(Struct, frozen=True):
    """One option's line-up, None while it can't be told, and how far open answers could move it, 0 to 100."""

    option: Lineable
    label: str
    value: float | None
    low: float
    high: float
    before: float | None = None
    """Where the line-up stood before a "what if"; marked below the bar."""

    @property
    def open(self) -> bool:
        """Whether answers that are still open could move the line-up."""
        return whole(self.low) != whole(self.high)

    @property
    def number(self) -> str:
        """The line-up in whole points; a dash while it can't be told."""
        return "–" if self.value is None else whole(self.value)

    @property
    def range_text(self) -> str:
        """The range in whole points, such as 64–80; nothing where it is closed."""
        return f"{whole(self.low)}–{whole(self.high)}" if self.open else ""


class LineUpChart(BarChart):
    """Paints the line-ups, each on the same scale from 0 to 100."""

    label_weight = QFont.Weight.DemiBold
    row_height = 1.9

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show `bars` from the top."""
        if self._bars == tuple(bars):
            return
        resized = [(b.label, b.open) for b in self._bars] != [(b.label, b.open) for b in bars]
        self._bars = tuple(bars)
        if resized:
            self.updateGeometry()
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """Return what is shown."""
        return self._bars

    def labels(self) -> Sequence[str]:
        return [bar.label for bar in self._bars]

    def room_right(self) -> float:
        room = GAP + QFontMetricsF(self.label_font()).horizontalAdvance("100")
        if any(bar.open for bar in self._bars):
            room += GAP + QFontMetricsF(self.note_font()).horizontalAdvance("100–100")
        return room

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        for bar, place in zip(self._bars, self.places(self.width()), strict=True):
            painter.setPen(theme.color(bar.option))
            self.draw_label(painter, place, bar.label)
            self._draw_bar(painter, place.bar, bar)
            if bar.open:
                self._draw_bracket(painter, place.bar, bar)
            if bar.before is not None:
                self._draw_before(painter, place.bar, bar.before)
            self._draw_numbers(painter, place.bar, bar)
        painter.end()
        self.draw_focus()

    def _draw_bar(self, painter: QPainter, track: QRectF, bar: Bar) -> None:
        radius = track.height() / 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("fill"))
        painter.drawRoundedRect(track, radius, radius)
        if bar.value is None:
            return
        filled = QRectF(track)
        filled.setWidth(_at(track, bar.value) - track.left())
        painter.setBrush(theme.color(bar.option))
        painter.save()
        painter.setClipRect(filled)
        painter.drawRoundedRect(track, radius, radius)
        painter.restore()

    def _draw_bracket(self, painter: QPainter, track: QRectF, bar: Bar) -> None:
        """Draw the bracket across the bar: two posts and a beam, with a rim that parts it from the bar."""
        low, high, middle = _at(track, bar.low), _at(track, bar.high), track.center().y()
        above, below = track.top() - 4, track.bottom() + 4
        lines = [
            QLineF(low, above, low, below),
            QLineF(high, above, high, below),
            QLineF(low, middle, high, middle),
        ]
        rim_and_line: tuple[tuple[theme.Role, float], ...] = (("card", 4.0), ("ink", 2.0))
        for role, width in rim_and_line:
            painter.setPen(QPen(theme.color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLines(lines)

    def _draw_before(self, painter: QPainter, track: QRectF, before: float) -> None:
        """Draw a small mark above the bar, pointing at where it stood."""
        x, y, side = _at(track, before), track.top() - 1, max(5.0, 0.35 * track.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted"))
        painter.drawPolygon(
            QPolygonF([QPointF(x, y), QPointF(x - side, y - side), QPointF(x + side, y - side)])
        )

    def _draw_numbers(self, painter: QPainter, track: QRectF, bar: Bar) -> None:
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        value = QFontMetricsF(self.label_font()).horizontalAdvance("100")
        box = QRectF(track.right() + GAP, track.top() - GAP, value + 1, track.height() + 2 * GAP)
        painter.setFont(self.label_font())
        painter.setPen(theme.color("ink"))
        self.write(painter, box, right, bar.number)
        if bar.open:
            painter.setFont(self.note_font())
            painter.setPen(theme.color("muted"))
            box.setRight(self.width())
            # Numbers stay in their order, whatever is read around them.
            self.write(
                painter, box, right, f"\u2066{bar.range_text}\u2069" if self.turned() else bar.range_text
            )


def _at(track: QRectF, value: float) -> float:
    return track.left() + track.width() * min(max(value, 0.0), 100.0) / 100
