"""A box to tick with a few words."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.ticks import draw_button, place

GAP = 4
FAR = 10_000
WRAPPED = int(Qt.TextFlag.TextShowMnemonic) | int(Qt.TextFlag.TextWordWrap)


class CheckBox(QCheckBox):
    """A check box whose outline is seen in every color scheme, and whose words wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return self._size(width).height()

    def sizeHint(self) -> QSize:
        return self._size(FAR)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._size(0).width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()  # its least height follows from its width

    def hitButton(self, _at: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        letters, side = self.fontMetrics(), place(self).width()
        box = QRectF(0, 0, side, min(self.height(), side))
        words = QRectF(self.rect()).adjusted(side + GAP, 0, 0, 0)
        if self.height() > side:
            words.adjust(0, (side - letters.height()) / 2, 0, 0)  # the first line beside the box
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width())
            words.moveLeft(0)
        draw_button(painter, box, self)
        painter.setPen(theme.color("ink"))
        upright = Qt.AlignmentFlag.AlignVCenter if self.height() <= side else Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(upright) | int(Qt.AlignmentFlag.AlignLeft) | WRAPPED, self.text())

    def _size(self, across: int) -> QSize:
        """Return what is taken up in this width, or in the least width that holds the longest word."""
        side = place(self).width()
        room = QRect(0, 0, max(0, across - side - 2 * GAP), FAR)
        words = self.fontMetrics().boundingRect(room, WRAPPED, self.text())
        above = side - self.fontMetrics().height()
        return QSize(side + 2 * GAP + words.width(), max(side, words.height() + above))
