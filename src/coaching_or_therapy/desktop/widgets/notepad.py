"""A field for several lines of one's own words."""

from itertools import takewhile

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from coaching_or_therapy.desktop.widgets.scrolling import area_around
from coaching_or_therapy.desktop.widgets.undoing import undone_by_window

LEAST_LINES, MOST_LINES = 4, 12
"""It grows with the text between these, then scrolls."""

ROOM = 6000
"""The most signs that it takes: some two pages, more than a first appointment has time for."""


class Notepad(QPlainTextEdit):
    """Takes text while there is room. Tab leaves it. `written` tells the text, `full` that some was cut."""

    written = Signal(str)
    full = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        undone_by_window(self)
        self.textChanged.connect(self._keep_room)
        self.cursorPositionChanged.connect(self._stay_in_sight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stay_in_sight()

    def show_text(self, text: str) -> None:
        """Show this text; where one writes in it, the cursor goes to where it has changed."""
        before = self.toPlainText()
        if text == before:
            return
        self.blockSignals(True)
        self.setPlainText(text)
        if self.hasFocus():
            ends = zip(reversed(before), reversed(text), strict=False)
            same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], ends))
            self._put_cursor(text[: len(text) - same])
        self.blockSignals(False)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = min(max(self.document().lineCount() + 1, LEAST_LINES), MOST_LINES)
        around = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth() + 8
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _put_cursor(self, behind: str) -> None:
        cursor = self.textCursor()
        cursor.setPosition(len(behind.encode("utf-16-le")) // 2)  # as Qt counts
        self.setTextCursor(cursor)
        self._stay_in_sight()

    def _stay_in_sight(self) -> None:
        """Scroll the page to the line that is written: Qt scrolls the field alone, which grows instead."""
        area = area_around(self)
        page = None if area is None else area.widget()
        if area is not None and page is not None and self.hasFocus():
            line = self.cursorRect()
            at = self.viewport().mapTo(page, line.center())
            area.ensureVisible(at.x(), at.y(), 0, line.height())

    def _keep_room(self) -> None:
        text = self.toPlainText()
        if len(text) > ROOM:
            at = self.textCursor().position()
            self.blockSignals(True)
            self.setPlainText(text[:ROOM])
            cursor = self.textCursor()
            cursor.setPosition(min(at, ROOM), QTextCursor.MoveMode.MoveAnchor)
            self.setTextCursor(cursor)
            self.blockSignals(False)
            self.full.emit()
        self.updateGeometry()
        self.written.emit(text[:ROOM])
