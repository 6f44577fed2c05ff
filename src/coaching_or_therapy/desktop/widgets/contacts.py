"""Ways to reach help: what to dial or type, large, whom one reaches, and how."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coaching_or_therapy.content.records import Line
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.pile import empty
from coaching_or_therapy.desktop.widgets.text import Heading, Prose

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class Contacts(Block):
    """Shows lines side by side, or one below the other where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        empty(self._box)
        fold = Fold(self, gap=24, pile_gap=12)
        for line in lines:
            fold.add(_told(line, fold))
        self._box.addWidget(fold)

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines


def contact_heading(line: Line, parent: QWidget) -> Heading:
    """Return what to dial or type, to be copied too. Who listens finds each by the Tab key."""
    contact = Heading(parent, line.contact, "title")
    contact.setTextInteractionFlags(SELECTABLE)
    contact.setAccessibleName(f"{line.service}: {line.contact}")
    return contact


def _told(line: Line, parent: QWidget) -> QWidget:
    told = Block(parent)
    rows = QVBoxLayout(told)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addWidget(contact_heading(line, told))
    service = Prose(told, line.service, "heading")
    service.elsewhere = True
    rows.addWidget(service)
    rows.addWidget(Prose(told, line.how, "note"))
    rows.addStretch(1)
    return told
