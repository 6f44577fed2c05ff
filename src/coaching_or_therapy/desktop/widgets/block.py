"""What holds other widgets, and is as high as its width makes it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Block(QWidget):
    """Holds what is in its layout.

    Asked for its size, a widget of Qt lays out all its text at a width of its own choice, twice; so does each
    one around it. What a block gets in the end is a width, and its height follows from that.

    The style sheet says nothing of a block, but for one that is scrolled. Asked what it says, Qt would keep
    the answer for each block: 9 KB, three times as much as all else of it.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and not self._is_scrolled():
            self.setAttribute(Qt.WidgetAttribute.WA_WState_Polished)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()

    def _is_scrolled(self) -> bool:
        around = self.parentWidget()
        return around is not None and isinstance(around.parentWidget(), QScrollArea)
