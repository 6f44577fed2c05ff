"""The page at a size for reading."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.pages.wording import aloud
from coaching_or_therapy.desktop.widgets.preview import Preview
from coaching_or_therapy.summary.records import Document
from coaching_or_therapy.summary.typeset import Paper

WIDTH, HEIGHT = 960, 860


class LargeDialog(QDialog):
    """Shows one page as wide as the window, which can be made as large as the screen."""

    def __init__(self, make: Callable[[], Document], paper: Paper, at: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The page as it will be printed"))
        self.preview = Preview()
        self.preview.renewed.connect(lambda: self._arrive(at))
        area = QScrollArea()
        area.setWidget(self.preview)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        area.setAccessibleDescription(aloud(make()))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(area)
        rows.addWidget(buttons)
        room = parent.screen().availableGeometry()
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))
        self.preview.preview(make, paper, aloud)
        area.setFocus()

    def _arrive(self, at: int) -> None:
        self.preview.renewed.disconnect()
        self.preview.turn_to(at)
