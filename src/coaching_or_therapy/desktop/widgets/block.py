"""What holds other widgets, and is as high as its width makes it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Block(QWidget):
    """Holds what is in its layout.

    Asked for its size, a widget of Qt lays out all its text at a width of its own choice, twice; so does each
    one around it. What a block gets in the end is a width, and its height follows from that.
    """

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()
