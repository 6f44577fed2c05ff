"""Rows that are made anew when what they show has changed."""

from PySide6.QtWidgets import QApplication, QLayout, QWidget


def empty(pile: QLayout, home: QWidget | None = None) -> None:
    """Take all rows out of a pile. The focus, where it was in one, goes home: else it would be nowhere."""
    focused = QApplication.focusWidget()
    while (item := pile.takeAt(0)) is not None:
        if (row := item.widget()) is None:
            continue
        if home is not None and focused is not None and row.isAncestorOf(focused):
            home.setFocus()
        row.hide()
        row.deleteLater()
