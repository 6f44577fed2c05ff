"""A list of sentences, each with a mark before it and, where there is one, a number at the right edge."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.text import BULLET, Prose

TOP = Qt.AlignmentFlag.AlignTop


class Point(NamedTuple):
    """A sentence and what stands right of it; words of the sentence may be set apart, in a color.

    Who listens hears the two together: `heard` is the number with its unit, where that is not seen.
    """

    text: str
    number: str = ""
    stressed: str = ""
    role: theme.Role = "ink"
    heard: str = ""


class Points(Block):
    """Shows points one below the other. Text wraps under itself, numbers line up at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._rows: list[tuple[Prose, Prose, Prose]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1000)
        self._grid.setColumnStretch(2, 1)  # what a sentence, which is never too wide to read, leaves over
        self.hide()

    def show_points(self, points: Sequence[Point]) -> None:
        """Show `points` from the top. Without any, nothing of the list is left to see."""
        if self._points == tuple(points):
            return
        self._points = tuple(points)
        while len(self._rows) < len(points):
            self._rows.append(self._row(len(self._rows)))
        for at, row in enumerate(self._rows):
            shown = at < len(points)
            point = points[at] if shown else Point("")
            for label, text in zip(row, (BULLET, point.text, point.number), strict=True):
                label.setText(text)
                label.setVisible(shown and bool(text))
            row[1].stress(point.stressed, point.role)
            number = point.heard or point.number
            both = self.tr("{text} {number}").format(text=point.text, number=number)
            row[1].setAccessibleName(both if number else "")
        self.setVisible(bool(points))

    def points(self) -> tuple[Point, ...]:
        """Return what is shown."""
        return self._points

    def _row(self, at: int) -> tuple[Prose, Prose, Prose]:
        mark, text, number = Prose(self), Prose(self), Prose(self)  # made as they are read
        number.elsewhere = True
        for label in (mark, number):
            label.setWordWrap(False)
            label.setSizePolicy(label.sizePolicy().Policy.Fixed, label.sizePolicy().Policy.Preferred)
        self._grid.addWidget(mark, at, 0, TOP | Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(text, at, 1)
        self._grid.addWidget(number, at, 2, TOP | Qt.AlignmentFlag.AlignRight)
        return mark, text, number
