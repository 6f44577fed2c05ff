"""Options side by side, as a proper table."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QBrush, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coaching_or_therapy.content.records import Content, Sourced
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.accessible import read_current
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.bullets import Bullets
from coaching_or_therapy.desktop.widgets.sources_button import SourcesButton, cited
from coaching_or_therapy.desktop.widgets.text import Heading, Prose

NARROWEST = 8.4
"""The least width of a column, in the height of a letter; below it the table scrolls sideways."""

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Column(NamedTuple):
    """What is compared, and its color."""

    name: str
    color: theme.Role


class Topic(NamedTuple):
    """In what they are compared: for each column one sentence, or several as points."""

    name: str
    cells: Sequence[Sequence[Sourced]]


class ComparisonTable(QTableWidget):
    """A column for each option; for each topic a row with its name and sources, and a row of texts.

    As high as its text, so that the page scrolls and not the table. The texts are shown by widgets, which
    wrap and space them well; the table's items carry the same words for a screen reader.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[Column] = ()
        self._cells: dict[int, list[QWidget]] = {}
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        header.setSectionsClickable(False)

    def show_topics(
        self, content: Content, columns: Sequence[Column], topics: Sequence[Topic]
    ) -> Iterator[None]:
        """Show these columns and topics, once; one cell for each step."""
        self._columns = columns
        within = self.viewport()
        self.setColumnCount(len(columns))
        self.setRowCount(2 * len(topics))
        for at, column in enumerate(columns):
            self.setHorizontalHeaderItem(at, QTableWidgetItem(column.name))
        for at, topic in enumerate(topics):
            self._put(2 * at, 0, topic.name, _band(content, columns, topic, within))
            self.setSpan(2 * at, 0, 1, len(columns))
            self.setVerticalHeaderItem(2 * at + 1, QTableWidgetItem(topic.name))
            for place, told in enumerate(topic.cells):
                texts = [each.text for each in told]
                spoken = f"{columns[place].name}: {' '.join(texts)}"  # a row is read without its heads
                self._put(2 * at + 1, place, spoken, _cell(texts, within))
                yield
        self._color()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        read_current(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._color()
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide = self._wide(width)
        below = self.horizontalScrollBar().sizeHint().height() if wide * len(self._columns) > width else 0
        return self._head() + sum(self._high(row, wide) for row in self._cells) + below

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._head())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._head())

    def _put(self, row: int, column: int, spoken: str, shown: QWidget) -> None:
        item = QTableWidgetItem()
        item.setData(SPOKEN, spoken)
        self.setItem(row, column, item)
        self.setCellWidget(row, column, shown)
        self._cells.setdefault(row, []).append(shown)

    def _head(self) -> int:
        return self.horizontalHeader().sizeHint().height()

    def _color(self) -> None:
        for at, column in enumerate(self._columns):
            if (head := self.horizontalHeaderItem(at)) is not None:
                head.setForeground(QBrush(theme.color(column.color)))

    def _fit(self) -> None:
        wide = self._wide(self.viewport().width())
        for at in range(len(self._columns)):
            self.setColumnWidth(at, wide)
        for row in self._cells:
            self.setRowHeight(row, self._high(row, wide))

    def _wide(self, width: int) -> int:
        """Return the width of a column in a table of this width."""
        least = round(NARROWEST * self.fontMetrics().height())
        return max(least, width // len(self._columns)) if self._columns else least

    def _high(self, row: int, wide: int) -> int:
        """Return the height of a row where a column is so wide; every other row names a topic."""
        width = wide if row % 2 else wide * len(self._columns)
        return max(
            max(cell.heightForWidth(width), cell.minimumSizeHint().height()) for cell in self._cells[row]
        )


def _band(content: Content, columns: Sequence[Column], topic: Topic, within: QWidget) -> QWidget:
    band = Block(within)
    sources = SourcesButton(band)
    told = zip(columns, topic.cells, strict=True)
    sources.lead_to(
        content, topic.name, [each for one, cell in told for each in cited(*cell, by=f"{one.name}: {{text}}")]
    )
    line = QFrame(band)
    line.setProperty("kind", "line")
    rows = QVBoxLayout(band)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(theme.GRID)
    rows.addWidget(line)
    across = QHBoxLayout()
    across.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
    across.setSpacing(2 * theme.GRID)
    name = Heading(band, topic.name, "heading")
    name.setWordWrap(False)
    across.addWidget(name)
    across.addWidget(sources)
    across.addStretch(1)
    rows.addLayout(across)
    return band


def _cell(texts: Sequence[str], within: QWidget) -> QWidget:
    cell = Block(within)
    rows = QVBoxLayout(cell)
    rows.setContentsMargins(theme.GRID, theme.GRID // 2, theme.GRID, 2 * theme.GRID)
    if len(texts) == 1:
        rows.addWidget(Prose(cell, texts[0]))
    else:
        points = Bullets(cell)
        points.show_texts(texts)
        rows.addWidget(points)
    rows.addStretch(1)
    return cell
