"""A list to choose from."""

from PySide6.QtWidgets import QComboBox, QWidget

from coaching_or_therapy.desktop.widgets.accessible import LINUX, announce


class ChoiceBox(QComboBox):
    """A list whose choice is heard while it is not unfolded: on Linux, nothing of Qt tells of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if LINUX:
            self.activated.connect(lambda _at: announce(self, self.currentText()))
