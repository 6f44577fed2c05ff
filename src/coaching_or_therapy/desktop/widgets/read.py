"""A dialog that can be read with the Tab key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QScrollArea

from coaching_or_therapy.desktop.reading import in_reading_order, set_tab_order, show_focus


class ReadDialog(QDialog):
    """The Tab key goes through it as one reads. Who listens hears it by its headings, and not all at once."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        if QAccessible.isActive():
            for area in self.findChildren(QScrollArea):
                inside = area.widget()
                scrolls = area.verticalScrollBar().maximum() > 0
                stops = inside is not None and any(each is not inside for each in in_reading_order(inside))
                if stops or not scrolls:
                    area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it would only say the title again
        set_tab_order(list(in_reading_order(self)))
        moved = super().focusNextPrevChild(forward)
        show_focus(self)
        return moved
