"""The place where one page is shown at a time."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QStackedWidget

from coaching_or_therapy.desktop.widgets.accessible import as_role


class Stack(QStackedWidget):
    """Shows one page. Who listens is not told of the stack: else "layered pane" is said before each title."""


as_role(Stack, QAccessible.Role.Client)
