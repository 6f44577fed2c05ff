"""A dialog as high as it needs to be."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.read import ReadDialog

MOST = 40
"""It is no higher than this, in the height of a letter; then it scrolls."""


class FittedDialog(ReadDialog):
    """A dialog whose words scroll. It comes up as high as they need, if the screen has the room."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the words need."""
        area, rows = self.findChild(QScrollArea), self.layout()
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if not isinstance(area, QScrollArea) or rows is None or inside is None:
            return
        rows.activate()
        room = area.viewport().size()
        needed = (
            inside.heightForWidth(room.width()) if inside.hasHeightForWidth() else inside.sizeHint().height()
        )
        needed = max(needed, area.minimumSizeHint().height())  # else it would take room from the title
        most = min(MOST * self.fontMetrics().height(), theme.room_for(self).height())
        self.resize(self.width(), min(self.height() + needed - room.height(), most))

    def stay_on_screen(self) -> None:
        """Move to where all of it is seen, once it has grown."""
        room, place = self.screen().availableGeometry(), self.frameGeometry()
        beyond = place.bottomRight() - room.bottomRight()
        to = place.topLeft() - QPoint(max(0, beyond.x()), max(0, beyond.y()))
        self.move(max(room.left(), to.x()), max(room.top(), to.y()))
