"""One side of a dimension: what it is like, one hard point, how sure this is, and where it comes from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy.content.records import Panel, Side, Term
from coaching_or_therapy.desktop.widgets.bullets import Bullets
from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.text import Heading, Prose


class SidePanel(Card):
    """The panel of one side. Both sides look alike but for the colour of their edge and name."""

    sources_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading()
        self.points = Bullets()
        self.hard = Prose()
        self.evidence = Prose(kind="note")
        self.sources = QPushButton(QCoreApplication.translate("SidePanel", "Sources"))
        self.sources.setProperty("kind", "link")
        self.sources.clicked.connect(self.sources_wanted)
        self.heading.setContentsMargins(0, 3, 0, 0)  # level with the words beside it
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 12, 16, 10)
        rows.setSpacing(6)
        rows.addLayout(top)
        rows.addWidget(self.points)
        rows.addWidget(self.hard)
        rows.addStretch(1)
        rows.addWidget(self.evidence)

    def show_panel(self, side: Side, name: str, panel: Panel, glossary: Sequence[Term]) -> None:
        """Show what `side`, called `name`, is like."""
        self.set_edge(side)
        self.heading.setProperty("kind", side)
        self.heading.setText(name)
        self.points.show_texts([point.text for point in panel.points], glossary)
        hard = QCoreApplication.translate("SidePanel", "Hard part: {what}").format(what=panel.hard.text)
        self.hard.setText(hard)
        self.hard.explain(glossary)
        self.evidence.setText(panel.evidence)
        words = QCoreApplication.translate("SidePanel", "Sources: {name}")
        self.sources.setAccessibleName(words.format(name=name))
