"""What can help: sentences under a title, some with a button that leads to the page they speak of."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.pile import empty
from coaching_or_therapy.desktop.widgets.sources_button import SourcesButton
from coaching_or_therapy.desktop.widgets.text import BULLET, Heading, Prose


class Help(NamedTuple):
    """A sentence; where it speaks of a page, its id and what stands on the button that leads there."""

    text: str
    leads: str = ""
    button: str = ""
    facts: tuple[str, ...] = ()
    """What it rests on, where it states something."""


class NextSteps(Block):
    """Groups of steps one below the other. `wanted` tells the id of a page."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, tuple[Help, ...]], ...] = ()
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._pile.setSpacing(6)
        self.hide()

    def show_groups(self, content: Content, groups: Sequence[tuple[str, tuple[Help, ...]]]) -> None:
        """Show these groups: a title, and its steps."""
        if tuple(groups) == self._shown:
            return
        self._shown = tuple(groups)
        empty(self._pile)
        for title, helps in groups:
            self._pile.addWidget(Heading(self, title, "heading"))
            for each in helps:
                self._pile.addWidget(self._row(content, each))
        self.setVisible(bool(groups))

    def _row(self, content: Content, told: Help) -> QWidget:
        row = Block(self)
        mark = Prose(row, BULLET)
        mark.setWordWrap(False)
        mark.setSizePolicy(mark.sizePolicy().Policy.Fixed, mark.sizePolicy().Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Prose(row, told.text))
        if told.leads:
            button = QPushButton(told.button, row)
            button.setProperty("kind", "link")
            button.setAccessibleDescription(told.text)
            button.clicked.connect(lambda: self.wanted.emit(told.leads))
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        sources = SourcesButton(row)
        sources.lead_to(content, told.text, [("", told.facts)])
        words.addWidget(sources, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1000)
        across.addStretch(1)
        return row
