"""A dialog that tells something in a few paragraphs: help on a page, about the program."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.forms.ui_telling import Ui_Telling
from coaching_or_therapy.desktop.widgets.bullets import Bullets
from coaching_or_therapy.desktop.widgets.fitted import FittedDialog
from coaching_or_therapy.desktop.widgets.sources_button import Cited, SourcesButton
from coaching_or_therapy.desktop.widgets.text import Heading, Prose

Part = tuple[str, str]
"""A heading (or nothing) and what stands under it (or nothing)."""


class TellingDialog(FittedDialog):
    """Shows a title and parts; one that shows more than words adds it to `ui.parts`."""

    def __init__(self, title: str, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Telling()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        self.ui.title.setText(title)
        self.ui.title.setContentsMargins(
            2, 0, 2, 0
        )  # level with the words, around which the focus has its ring
        self.tell(parts)
        self.ui.scroll.setAccessibleName(title)  # the arrow keys scroll it, so the Tab key stops there
        theme.size(self, 34, 32)
        self.ui.title.setFocus()

    def tell(self, parts: Sequence[Part]) -> None:
        """Show these parts below what is shown."""
        for heading, words in parts:
            if heading:
                self.ui.parts.addSpacing(theme.GRID)
                self.ui.parts.addWidget(Heading(self, heading, "heading"))
            if words:
                self.ui.parts.addWidget(Prose(self, words))

    def add_list(self, heading: str, texts: Sequence[str], kind: str = "heading") -> None:
        """Add sentences below a heading of this kind."""
        points = Bullets(self)
        points.show_texts(texts)
        self.ui.parts.addWidget(Heading(self, heading, kind))
        self.ui.parts.addWidget(points)

    def add_sources(self, content: Content, about: str, told: Sequence[Cited]) -> None:
        """Add the way to the sources of what is told above."""
        sources = SourcesButton(self)
        sources.lead_to(content, about, told)
        self.ui.parts.addWidget(sources, 0, Qt.AlignmentFlag.AlignLeft)
