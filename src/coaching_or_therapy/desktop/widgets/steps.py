"""The list of steps: where one is, what is done, what is still to come."""

from typing import Literal

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coaching_or_therapy.desktop import theme

State = Literal["done", "open", "to-come"]
"""Seen and answered; seen with something left open; not seen yet."""

STATE = Qt.ItemDataRole.UserRole
HERE = Qt.ItemDataRole.UserRole + 1

PADDINGS = (8, 4, 3)
"""The room above and below a step: the most with which all fit, or else the least, and the list scrolls."""

MARK = 32
"""Where the words begin, right of the mark."""

HERE_WEIGHT = QFont.Weight.DemiBold

Index = QModelIndex | QPersistentModelIndex


class StepList(QListWidget):
    """The steps from first to last. `itemActivated` (press, Enter, Space) says that one is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: dict[int, tuple[State, bool, str]] = {}
        self._heights: dict[str, int] = {}
        self._padding = PADDINGS[0]
        self.setItemDelegate(StepDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.itemClicked.connect(self.itemActivated)

    def height_of(self, name: str) -> int:
        """Return the height of a step: its name on as many lines as it needs, and room above and below."""
        return self._heights[name] + 2 * self._padding

    def width_of_all(self) -> int:
        """Return how wide a step is.

        The viewport knows, but to hand it out Qt for Python first sets up every kind of widget that there is:
        11 ms at the start.
        """
        bar = self.verticalScrollBar()
        return self.contentsRect().width() - (bar.width() if bar.isVisible() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        """Find the height of each name, and the room around it: less where all would not fit otherwise.

        Each has the room that it needs when one is there, in heavier letters: so nothing moves on the way.
        """
        heavy = QFont(self.font())
        heavy.setWeight(HERE_WEIGHT)
        letters, width = QFontMetrics(heavy), self.width_of_all() - MARK - 8
        names = [self.item(row).text() for row in range(self.count())]
        wrap = Qt.TextFlag.TextWordWrap
        self._heights = {
            name: letters.boundingRect(0, 0, width, 10_000, wrap, name).height() for name in names
        }
        room = self.height() - sum(self._heights.values())
        fits = (padding for padding in PADDINGS if 2 * padding * len(names) <= room)
        self._padding = next(fits, PADDINGS[-1])
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.itemActivated.emit(self.currentItem())  # and the key goes no further
        else:
            super().keyPressEvent(event)

    def show_steps(self, names: tuple[str, ...]) -> None:
        """List the steps by name, all still to come."""
        self.clear()
        self._marked.clear()
        for name in names:
            self._heights[name] = 0
            self.addItem(QListWidgetItem(name))
        self._measure()

    def mark(self, at: int, states: tuple[State, ...], spoken: tuple[str, ...]) -> None:
        """Show where one is and each step's state; `spoken` is what a screen reader says of it."""
        for row, (state, words) in enumerate(zip(states, spoken, strict=True)):
            marked = state, row == at, words
            if self._marked.get(row) == marked:
                continue
            self._marked[row] = marked
            self._mark(self.item(row), state, words, here=row == at)
        if self.currentRow() != at:
            self.setCurrentRow(at)
            self._keep_in_sight()

    def _mark(self, item: QListWidgetItem, state: State, words: str, *, here: bool) -> None:
        # Told of each change, the list would lay itself out anew and paint every step. Who listens is told.
        self.model().blockSignals(not QAccessible.isActive())
        item.setData(STATE, state)
        item.setData(HERE, here)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        reachable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(Qt.ItemFlag.NoItemFlags if state == "to-come" else reachable)
        self.model().blockSignals(False)
        self.update(self.indexFromItem(item))

    def _keep_in_sight(self) -> None:
        """Scroll, where all do not fit, so that the step one is at shows with the next."""
        following = self.item(min(self.currentRow() + 1, self.count() - 1))
        for item in (following, self.currentItem()):
            self.scrollToItem(item)


class StepDelegate(QStyledItemDelegate):
    """Paints a step: its mark (tick, part-filled ring, dot, ring) and its name on as many lines as needed."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, StepList)
        return QSize(view.width_of_all(), view.height_of(index.data()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, rect, state = self.parent(), QRectF(option.rect), index.data(STATE)
        assert isinstance(view, StepList)
        here = bool(index.data(HERE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if here or (hovered and state != "to-come"):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("fill" if here else "hover"))
            painter.drawRoundedRect(rect, 8, 8)
        if view.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)
        font = QFont(option.font)
        font.setWeight(HERE_WEIGHT if here else QFont.Weight.Normal)
        painter.setFont(font)
        ink = theme.color("ink" if here else "muted")
        painter.setPen(ink)
        words, mark = rect.adjusted(MARK, 0, -8, 0), rect.left() + MARK / 2
        if option.direction == Qt.LayoutDirection.RightToLeft:
            words, mark = rect.adjusted(8, 0, -MARK, 0), rect.right() - MARK / 2
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, index.data())
        _paint_mark(painter, QPointF(mark, rect.center().y()), state, here)
        painter.restore()


def _paint_mark(painter: QPainter, middle: QPointF, state: State, here: bool) -> None:
    ink = theme.color("ink" if here else "muted")
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if here:
        painter.setBrush(ink)
        painter.drawEllipse(middle, 3.5, 3.5)
    elif state == "done":
        tick = (QPointF(-4.5, 0.5), QPointF(-1.5, 3.5), QPointF(4.5, -3.5))
        painter.drawPolyline(QPolygonF([middle + point for point in tick]))
    else:
        painter.drawEllipse(middle, 3.5, 3.5)
        if state == "open":
            painter.setBrush(ink)
            painter.drawPie(QRectF(middle.x() - 3.5, middle.y() - 3.5, 7, 7), 90 * 16, 180 * 16)
