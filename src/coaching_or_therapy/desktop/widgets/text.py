"""Words on a page."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.accessible import as_role


class Prose(QLabel):
    """Text that wraps, no wider than is comfortable to read."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setProperty("kind", kind)
        self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMaximumWidth(self.fontMetrics().averageCharWidth() * theme.MEASURE)


class Heading(Prose):
    """A heading, and heard as one."""


class Title(Heading):
    """The title of a page. It takes the focus when its page is shown, so that it is heard first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(kind="title", parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


as_role(Heading, QAccessible.Role.Heading)
