"""A list of sentences, each with a mark before it and, where there is one, a number at the right edge."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

BULLET = "•"


class Point(NamedTuple):
    """A sentence and what stands right of it."""

    text: str
    number: str = ""


class Points(QWidget):
    """Shows points one below the other; text wraps and lines up with itself, numbers line up at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_points(self, points: Sequence[Point]) -> None:
        """Show `points` from the top. Without any, the widget hides."""
        if self._points == tuple(points):
            return
        self._points = tuple(points)
        for row, point in enumerate(self._points):
            for column, text in enumerate((BULLET, point.text, point.number)):
                self._cell(row, column).setText(text)
        for row in range(self._grid.rowCount()):
            for column in range(3):
                item = self._grid.itemAtPosition(row, column)
                if item is not None and (label := item.widget()) is not None:
                    label.setVisible(
                        row < len(self._points) and not (column == 2 and not self._points[row].number)
                    )
        self.setVisible(bool(self._points))

    def points(self) -> tuple[Point, ...]:
        """Return what is shown."""
        return self._points

    def _cell(self, row: int, column: int) -> QLabel:
        item = self._grid.itemAtPosition(row, column)
        if item is not None and isinstance(label := item.widget(), QLabel):
            return label
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if column == 1:
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, row, column, top if column == 1 else top | Qt.AlignmentFlag.AlignRight)
        return label
