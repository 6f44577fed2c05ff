"""Ctrl+Z in a field: what is written there is an answer, so the window takes it back like any other."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

Keys = QKeySequence.StandardKey


class _ToWindow(QObject):
    """Keeps a field from taking the keys of undo and redo for itself."""

    def __init__(self, field: QWidget, draft: QLineEdit | None) -> None:
        super().__init__(field)
        self.draft = draft
        field.installEventFilter(self)

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo, redo = event.matches(Keys.Undo), event.matches(Keys.Redo)
        own = self.draft is not None and (
            (undo and self.draft.isUndoAvailable()) or (redo and self.draft.isRedoAvailable())
        )
        if own or not (undo or redo):
            return False
        event.ignore()
        return True


def undone_by_window(field: QWidget) -> None:
    """Leave undo and redo in this field to the window."""
    _ToWindow(field, None)


def undone_by_window_when_idle(field: QLineEdit) -> None:
    """Leave them to the window where the field itself, whose text is no answer yet, has nothing to undo."""
    _ToWindow(field, field)
