"""One side of a dimension: what it is like, one hard point, how sure this is, and where it comes from."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coaching_or_therapy.content.records import Content, Panel, Side
from coaching_or_therapy.desktop.widgets.bullets import Bullets
from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.sources_button import SourcesButton, cited
from coaching_or_therapy.desktop.widgets.text import Heading, Prose


class SidePanel(Card):
    """The panel of one side. Both sides look alike but for the color of their edge and name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(self)
        self.points = Bullets(self)
        self.hard = Prose(self)
        self.evidence = Prose(self, kind="note")
        self.sources = SourcesButton(self)
        self.heading.setContentsMargins(0, 3, 0, 0)  # level with the words beside it
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 12, 16, 8)
        rows.setSpacing(6)
        rows.addLayout(top)
        rows.addWidget(self.points)
        rows.addWidget(self.hard)
        rows.addStretch(1)
        rows.addWidget(self.evidence)

    def show_panel(self, content: Content, side: Side, name: str, about: str, panel: Panel) -> None:
        """Show what `side`, called `name`, is like in what it is `about`."""
        glossary = content.glossary
        self.set_edge(side)
        self.heading.setProperty("kind", side)
        self.heading.setText(name)
        self.points.show_texts([point.text for point in panel.points], glossary)
        hard = QCoreApplication.translate("SidePanel", "Hard part: {what}").format(what=panel.hard.text)
        self.hard.setText(hard)
        self.hard.explain(glossary)
        self.evidence.setText(panel.evidence)
        told = [*cited(*panel.points, panel.hard), (panel.evidence, panel.evidence_facts)]
        self.sources.lead_to(content, f"{about}: {name}", told)
