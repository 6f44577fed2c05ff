"""A picture under its heading and, one press away, the same as a table."""

from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.accessible import read_current
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.text import Heading

NONE = "–"
"""What stands in a cell for nothing."""


class Rows(NamedTuple):
    """What a table holds. The first column is words; the others are numbers and stand right."""

    head: tuple[str, ...]
    body: tuple[tuple[str, ...], ...]


class Table(QTableWidget):
    """A table as high as its rows, to be read and not changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)  # Tab leaves the table; arrows walk in it
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows = Rows((), ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def show_rows(self, rows: Rows) -> None:
        """Show these rows."""
        if rows == self._rows:
            return
        if rows.head != self._rows.head:
            self._show_head(rows.head)
        self._rows = rows
        self.setRowCount(len(rows.body))
        for row, cells in enumerate(rows.body):
            for column, text in enumerate(cells):
                self.setItem(row, column, cell := _cell(text, column))
                if column:  # a row is read without its heads
                    said = self.tr("none") if text == NONE else text
                    cell.setData(Qt.ItemDataRole.AccessibleTextRole, f"{rows.head[column]}: {said}")
        self._fit()

    def _show_head(self, head: tuple[str, ...]) -> None:
        self.setColumnCount(len(head))
        for column, text in enumerate(head):
            self.setHorizontalHeaderItem(column, _cell(text, column))
            mode = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.Fixed
            self.horizontalHeader().setSectionResizeMode(column, mode)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        read_current(self)

    def _fit(self) -> None:
        """Give numbers the width that they need, words the rest, and each row the height that follows."""
        # Qt would measure the heads in the letters of the table; theirs are smaller.
        letters = QFontMetrics(theme.scaled(self.font(), theme.NOTE, QFont.Weight.DemiBold))
        for column, head in enumerate(self._rows.head[1:], 1):
            needed = max(self.sizeHintForColumn(column), letters.horizontalAdvance(head) + theme.GRID)
            self.horizontalHeader().resizeSection(column, needed + theme.GRID)
        self.resizeRowsToContents()
        self.updateGeometry()

    def rows(self) -> Rows:
        """Return what is shown."""
        return self._rows

    def sizeHint(self) -> QSize:
        height = (
            self.horizontalHeader().sizeHint().height()
            + self.verticalHeader().length()
            + 2 * self.frameWidth()
        )
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class Pictured(Block):
    """Shows a picture until the button above it asks for the table, and the other way round."""

    turned = Signal()
    """The table is shown instead of the picture, or the other way round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QWidget | None = None
        self._rows, self.tabled = Rows((), ()), False
        self.button = QPushButton()
        self.button.setProperty("kind", "link")
        self.button.clicked.connect(self._turn)
        self.heading = Heading(self, kind="heading")
        self.heading.setContentsMargins(0, 3, 0, 0)  # level with the words beside it
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.GRID)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1000)
        top.addStretch(1)  # takes what is wider than a heading
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(top)
        self._name_button()

    @cached_property
    def table(self) -> Table:
        """The table, made when it is first asked for: nothing else on a page takes as much memory."""
        table = Table(self)
        table.hide()
        self._box.addWidget(table)
        self._fill(table)
        return table

    def hold(self, picture: QWidget) -> None:
        """Show this picture."""
        self._picture = picture
        self._box.insertWidget(1, picture)

    def tell(self, name: str, words: str, rows: Rows) -> None:
        """Say what the picture shows: its name, all of it in words, and as rows."""
        assert self._picture is not None, "hold a picture first"
        self._rows = rows
        self.heading.setText(name)
        self._picture.setAccessibleName(name)
        self._picture.setAccessibleDescription(words)
        self._name_button()
        if "table" in vars(self):
            self._fill(self.table)

    def _fill(self, table: Table) -> None:
        table.setAccessibleName(self.heading.words())
        table.show_rows(self._rows)

    def _turn(self) -> None:
        self.tabled = not self.tabled
        self.table.setVisible(self.tabled)
        assert self._picture is not None, "hold a picture first"
        self._picture.setVisible(not self.tabled)
        self._name_button()
        self.turned.emit()

    def _name_button(self) -> None:
        self.button.setText(self.tr("As a picture") if self.tabled else self.tr("As a table"))
        self.button.setAccessibleName(f"{self.button.text()}: {self.heading.words()}")


def _cell(text: str, column: int) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setTextAlignment(_beside(column))
    return cell


def _beside(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
