"""A word for someone who writes more than a field has room for; without it, keys would seem dead."""

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
