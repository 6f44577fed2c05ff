"""Where facts come from, one press away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.forms.ui_sources import Ui_Sources
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.summary.wording import month


class SourcesDialog(QDialog):
    """Lists facts, each with its source, its year and how strong that is."""

    def __init__(
        self, content: Content, about: str, facts: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Sources()
        self.ui.setupUi(self)
        self.ui.about.setText(about)
        sources = {source.id: source for source in content.sources}
        wanted = [fact for fact in content.facts if fact.id in facts]
        for fact in wanted:
            source = sources[fact.source]
            line = content.phrases["source.line" if source.year else "source.undated"].format(
                author=source.author,
                year=source.year,
                title=source.title,
                read=month(content, source.read),
            )
            strength = content.phrases["source.strength"].format(strength=fact.strength)
            self.ui.rows.addWidget(Prose(self, fact.text))
            note = Prose(self, f"{line.replace('?.', '?')} {strength}\n{source.address}".rstrip(), "note")
            note.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.ui.rows.addWidget(note)
            self.ui.rows.addSpacing(2 * theme.GRID)
        self.ui.rows.addStretch(1)
        theme.size(self, 34, 32)
