"""A word for someone whose text is longer than a field has room for; without it, keys would seem dead.

Such a text comes from a file. Its beginning is shown, and can be changed; the rest of it is kept as it is.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QLineEdit

from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.text import Prose


def say_when_full(field: QLineEdit, rows: QBoxLayout) -> Prose:
    """Add a note at the end of `rows` that shows while `field` is full and more was tried; return it."""
    words = QCoreApplication.translate("Full", "This line is full. {count} signs have room here.")
    note = Prose(None, words.format(count=field.maxLength()), "note")
    note.hide()
    rows.addWidget(note)

    def show() -> None:
        note.show()
        announce(note, note.words())

    field.inputRejected.connect(show)
    field.textChanged.connect(
        lambda text: note.setVisible(note.isVisible() and len(text) >= field.maxLength())
    )
    return note


def say_when_longer(rows: QBoxLayout) -> Prose:
    """Add a note at the end of `rows`, to be shown while a field shows the beginning of a text; return it."""
    words = QCoreApplication.translate("Full", "There is more of this text than is shown. All of it is kept.")
    note = Prose(None, words, "note")
    note.hide()
    rows.addWidget(note)
    return note


def show_beginning(field: QLineEdit, text: str) -> bool:
    """Show as much of a text as a field has room for; tell whether there is more of it."""
    shown, longer = text[: field.maxLength()], len(text) > field.maxLength()
    if field.text() != shown:
        at = field.cursorPosition()
        field.setText(shown)
        if longer:  # what is deleted makes room for what comes after it, at the end
            field.setCursorPosition(at)
    return longer


def with_rest(field: QLineEdit, before: str) -> str:
    """Return what is in a field that shows the beginning of the text `before`, and the rest of that text."""
    return field.text() + before[field.maxLength() :]
