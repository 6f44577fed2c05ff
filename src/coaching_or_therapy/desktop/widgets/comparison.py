"""Options side by side, as a proper table."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

from coaching_or_therapy.desktop import theme

NARROWEST = 9
"""The least width of a column, in the height of a letter; below it the table scrolls sideways."""


class ComparisonTable(QTableWidget):
    """A column for each option, a row for each thing to compare. As high as its text, so the page scrolls, not it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().hide()

    def show_rows(self, columns: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show these columns, and rows of a name and a text for each column."""
        self.setColumnCount(len(columns) + 1)
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(["", *columns])
        for row, (name, cells) in enumerate(rows):
            for column, text in enumerate((name, *cells)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                if column == 0:
                    item.setFont(theme.scaled(self.font(), 1, QFont.Weight.DemiBold))
                self.setItem(row, column, item)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.isVisible() else 0
        height = (
            self.horizontalHeader().height() + self.verticalHeader().length() + below + 2 * self.frameWidth()
        )
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _fit(self) -> None:
        if self.columnCount() == 0:
            return
        least = NARROWEST * self.fontMetrics().height()
        wide = max(least, self.viewport().width() // self.columnCount())
        for column in range(self.columnCount()):
            self.setColumnWidth(column, wide)
        self.resizeRowsToContents()
        self.updateGeometry()
