"""A question on the facts: its choices, and at once after any of them what the facts say."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.choices import Choices
from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.sources_button import SourcesButton
from coaching_or_therapy.desktop.widgets.text import Heading, Prose
from coaching_or_therapy.desktop.widgets.ticks import Tick


class KnowledgeCard(Card):
    """One question, and beside its choices what is said to the one that is made: nothing moves for it.

    `chosen` tells the id of a choice, or None.
    """

    chosen = Signal(object)

    def __init__(self, question: str, choices: Sequence[Tick], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        beside = Fold(self, width=30, gap=24, pile_gap=8)
        self.choices = Choices(beside)
        self.choices.ask(question, choices)
        self.choices.chosen.connect(self.chosen)
        told = Block(beside)
        self.reply = Prose(told)
        self.sources = SourcesButton(told)
        below = QVBoxLayout(told)
        below.setContentsMargins(0, 3, 0, 0)  # level with the first choice
        below.setSpacing(8)
        below.addWidget(self.reply)
        below.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignLeft)
        below.addStretch(1)
        beside.add(self.choices, 2)
        beside.add(told, 3)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 16, 14)
        rows.setSpacing(8)
        rows.addWidget(Heading(self, question, "heading"))
        rows.addWidget(beside)
        self.show_answer(None, "")

    def show_answer(self, chosen: str | None, reply: str) -> None:
        """Show what is chosen, and what is said to it; without a choice nothing is said."""
        self.choices.show_chosen(chosen)
        self.reply.setText(reply)
        self.reply.setVisible(bool(reply))
        self.sources.setVisible(bool(reply))
