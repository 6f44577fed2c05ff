"""A field for several lines of one's own words."""

from collections.abc import Iterable
from itertools import takewhile

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from coaching_or_therapy.desktop.widgets.scrolling import area_around
from coaching_or_therapy.desktop.widgets.undoing import undone_by_window

LEAST_LINES, MOST_LINES = 4, 12
"""It grows with the text between these, then scrolls."""

ROOM = 6000
"""The most signs that it takes: some two pages, more than a first appointment has time for."""


class Notepad(QPlainTextEdit):
    """Takes text while there is room. Tab leaves it. `written` tells the text, `full` that some was cut.

    Of a longer text, which comes from a file, it shows the beginning and keeps the rest: what is deleted
    there makes room for what comes after it.
    """

    written = Signal(str)
    full = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._shown = ""
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        undone_by_window(self)
        self.textChanged.connect(self._keep_room)
        self.cursorPositionChanged.connect(self._stay_in_sight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stay_in_sight()

    @property
    def goes_on(self) -> bool:
        """Whether there is more of the text than is shown."""
        return len(self._text) > ROOM

    def show_text(self, text: str) -> None:
        """Show this text; where one writes in it, the cursor goes to where it has changed."""
        if text == self._text:
            return
        before, self._text = self._shown, text
        self._put(text[:ROOM])
        if self.hasFocus():
            behind = self._shown[: self._changed_at(before)]
            self._set_cursor(len(behind.encode("utf-16-le")) // 2)  # as Qt counts
            self._stay_in_sight()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = min(max(self.document().lineCount() + 1, LEAST_LINES), MOST_LINES)
        around = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth() + 8
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _put(self, shown: str) -> None:
        """Show this, and tell nobody."""
        self.blockSignals(True)
        self.setPlainText(shown)
        self.blockSignals(False)
        self._shown = self.toPlainText()

    def _changed_at(self, before: str) -> int:
        """Return the sign behind the last one that is another than before."""
        if self.goes_on:
            return _alike(before, self._shown)
        return len(self._shown) - _alike(reversed(before), reversed(self._shown))

    def _set_cursor(self, at: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(at)
        self.blockSignals(True)
        self.setTextCursor(cursor)
        self.blockSignals(False)

    def _stay_in_sight(self) -> None:
        """Scroll the page to the line that is written: Qt scrolls the field alone, which grows instead."""
        area = area_around(self)
        page = None if area is None else area.widget()
        if area is not None and page is not None and self.hasFocus():
            line = self.cursorRect()
            at = self.viewport().mapTo(page, line.center())
            area.ensureVisible(at.x(), at.y(), 0, line.height())

    def _keep_room(self) -> None:
        """Take what was written, as far as there is room: before the rest of a longer text there is none."""
        shown, rest = self.toPlainText(), self._text[ROOM:]
        if shown == self._shown:
            return
        if len(shown) <= ROOM and not rest:
            self._text = self._shown = shown
        else:
            at, over = self.textCursor().position(), max(0, len(shown) - ROOM)
            if not rest:
                self._text = shown[:ROOM]
            elif not over:
                self._text = shown + rest
            self._put(self._text[:ROOM])
            self._set_cursor(max(0, at - over) if rest else min(at, ROOM))
            if over:
                self.full.emit()
        self.updateGeometry()
        self.written.emit(self._text)


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """Return how many signs two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
