"""A box to tick with a few words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.ticks import HIT, draw_box

GAP = 4


class CheckBox(QCheckBox):
    """A check box whose outline is seen in every color scheme. Its words stand on one line."""

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(HIT + GAP + words.width() + GAP, max(HIT, words.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _at: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(0, 0, HIT, self.height())
        words = QRectF(self.rect()).adjusted(HIT + GAP, 0, 0, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width())
            words.moveLeft(0)
        draw_box(painter, box, ticked=self.isChecked(), focused=self.hasFocus())
        painter.setPen(theme.color("ink"))
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(aligned) | int(Qt.TextFlag.TextShowMnemonic), self.text())
