"""Where facts come from, one press away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.sources_button import Cited
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.summary.wording import month


class SourcesDialog(TellingDialog):
    """Lists facts, each with its source, its date and how strong that is."""

    def __init__(
        self, content: Content, about: str, cited: Sequence[Cited], parent: QWidget | None = None
    ) -> None:
        super().__init__(f"{content.phrases['summary.sources']}: {about}", (), parent)
        self.content = content
        for states, facts in cited:
            if facts:
                self._show(states, facts)

    def _show(self, states: str, facts: Sequence[str]) -> None:
        phrases, sources = self.content.phrases, {source.id: source for source in self.content.sources}
        if states:
            self.tell([(states, "")])
        for fact in (fact for fact in self.content.facts if fact.id in facts):
            source = sources[fact.source]
            line = phrases["source.line" if source.year else "source.undated"].format(
                author=source.author,
                year=source.year,
                title=source.title,
                read=month(self.content, source.read),
            )
            strength = phrases["source.strength"].format(strength=fact.strength)
            self.ui.parts.addWidget(Prose(self, fact.text))
            note = Prose(self, f"{line.replace('?.', '?')} {strength}\n{source.address}".rstrip(), "note")
            note.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.ui.parts.addWidget(note)
            self.ui.parts.addSpacing(theme.GRID)
