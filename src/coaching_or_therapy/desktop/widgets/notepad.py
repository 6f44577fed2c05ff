"""A field for several lines of one's own words."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

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
        self.textChanged.connect(self._keep_room)

    def show_text(self, text: str) -> None:
        """Show this text; the cursor stays where it is as long as the text does."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = min(max(self.document().lineCount() + 1, LEAST_LINES), MOST_LINES)
        around = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth() + 8
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

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
