"""An option in short."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy.content.records import Content, Option, OptionId
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.bullets import Bullets
from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.sources_button import SourcesButton, cited
from coaching_or_therapy.desktop.widgets.text import Heading, Prose

EDGES: dict[OptionId, theme.Role] = {
    "therapy": "therapy",
    "coaching": "coaching",
    "both": "both",
    "none": "muted",
}


class OptionCard(Card):
    """What an option is, and the forms that it can take. All options look alike but for their color."""

    closer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(self)
        self.summary = Prose(self)
        self.ways = Bullets(self)
        self.sources = SourcesButton(self)
        self.closer = QPushButton()  # in the card only where there is a closer look
        self.closer.setProperty("kind", "link")
        self.closer.clicked.connect(self.closer_wanted)
        self.heading.setContentsMargins(0, 3, 0, 0)  # level with the words beside it
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignTop)
        self.rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 15, 16, 16)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addWidget(self.summary)
        rows.addWidget(self.ways)
        rows.addStretch(1)

    def show_option(self, content: Content, option: Option) -> None:
        """Show this option, once."""
        glossary = content.glossary
        self.set_edge(EDGES[option.id])
        self.heading.setProperty("kind", "heading" if option.id == "none" else option.id)
        self.heading.setText(option.title)
        self.summary.setText(option.summary.text)
        self.summary.explain(glossary)
        self.ways.show_texts([way.text for way in option.ways], glossary)
        self.ways.setVisible(bool(option.ways))
        if option.closer:
            self.closer.setText(option.closer.title)
            below = self.rows.indexOf(self.ways) + 1
            self.rows.insertWidget(below, self.closer, 0, Qt.AlignmentFlag.AlignLeft)
        self.sources.lead_to(content, option.title, cited(option.summary, *option.ways))
