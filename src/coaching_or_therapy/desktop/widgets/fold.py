"""Things that stand side by side where there is room, and one below the other where there is not."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.block import Block

ROW, PILE = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Fold(Block):
    """A row of widgets that becomes a pile below a width, given in the height of a letter.

    Without a width it becomes one where the row has no room for what the widgets would like.
    """

    def __init__(
        self, parent: QWidget | None = None, *, width: float | None = 34, gap: int = 16, pile_gap: int = 16
    ) -> None:
        super().__init__(parent)
        self._width = width
        self._gaps = {ROW: gap, PILE: pile_gap}
        self._shares: list[int] = []
        self._box = QBoxLayout(ROW, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)

    def add(self, widget: QWidget, share: int = 1) -> None:
        """Add a widget, with its share of the width."""
        self._shares.append(share)
        self._box.addWidget(widget)
        self._box.setStretch(self._box.count() - 1, share if self._box.direction() == ROW else 0)

    def fold_below(self, width: float | None) -> None:
        """Fold below this width, in the height of a letter; None: where the widgets don't fit."""
        self._width = width
        self._fit(self.width())

    def part(self, gap: int) -> None:
        """Let so many pixels stay free between widgets that stand side by side."""
        self._gaps[ROW] = gap
        if self._box.direction() == ROW:
            self._box.setSpacing(gap)

    def has_room(self, width: int) -> bool:
        """Whether the widgets can stand side by side in this width."""
        if self._width is None:
            items = [self._box.itemAt(i) for i in range(self._box.count())]
            wanted = sum(item.sizeHint().width() for item in items if item is not None)
            return width >= wanted + self._gaps[ROW] * (len(items) - 1)
        return width >= self._width * self.fontMetrics().height()

    def minimumSizeHint(self) -> QSize:
        items = [self._box.itemAt(i) for i in range(self._box.count())]
        width = max((item.minimumSize().width() for item in items if item is not None), default=0)
        return QSize(width, self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit(self.width())

    def _fit(self, width: int) -> None:
        direction = ROW if self.has_room(width) else PILE
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing(self._gaps[direction])
            for i, share in enumerate(self._shares):
                self._box.setStretch(i, share if direction == ROW else 0)
            self.updateGeometry()
