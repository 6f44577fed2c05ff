"""Ways to reach help: what to dial or type, large, whom one reaches, and how."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coaching_or_therapy.content.records import Line
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.fold import Fold
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
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        fold = Fold(self, gap=24, pile_gap=12)
        for line in lines:
            fold.add(_told(line, fold))
        self._box.addWidget(fold)

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines


def _told(line: Line, parent: QWidget) -> QWidget:
    told = Block(parent)
    rows = QVBoxLayout(told)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    contact = Heading(told, line.contact, "title")  # who listens finds each by the Tab key
    contact.setTextInteractionFlags(SELECTABLE)
    contact.setAccessibleName(f"{line.service}: {line.contact}")
    rows.addWidget(contact)
    service = Prose(told, line.service, "heading")
    service.elsewhere = True
    rows.addWidget(service)
    rows.addWidget(Prose(told, line.how, "note"))
    rows.addStretch(1)
    return told
