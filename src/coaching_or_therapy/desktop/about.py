"""About: what this program is, by whom, until when its facts count, and how it measures up."""

from datetime import date
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy import __version__
from coaching_or_therapy.content.records import Content, Standards, State
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.text import Heading, Prose
from coaching_or_therapy.summary import wording


class AboutDialog(TellingDialog):
    """Tells it in short; each point of how it measures up is one press away."""

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        about = content.about
        version = self.tr("{program} · facts of {date}, current until {expires}").format(
            program=__version__,
            date=wording.month(content, about.content),
            expires=wording.day(content, about.country, date.fromisoformat(about.expires)),
        )
        parts = [
            ("", about.decision),
            ("", about.not_a_diagnosis),
            (self.tr("Version"), version),
            (self.tr("By whom"), about.authors),
            (self.tr("Who paid"), about.funding),
            (self.tr("How current it is"), about.update_policy),
            (self.tr("Where the facts come from"), about.how_evidence_was_chosen),
        ]
        super().__init__(self.tr("About"), parts, parent)
        self.content = content
        self.add_sources(content, parts[-1][0], [("", about.evidence_facts)])
        if content.standards is not None:
            self._show_measure(content.standards)
        licenses = self.tr(
            "The program: MIT. Qt and PySide6: LGPL 3. Typst and PDFium: Apache 2.0. msgspec: BSD."
            " pyrage and platformdirs: MIT. The fonts Inter and Noto: SIL Open Font License."
        )
        self.tell([(self.tr("Licenses"), licenses)])

    def _show_measure(self, standards: Standards) -> None:
        self.tell([(standards.title, wording.measure(self.content, standards))])
        button = link(self.tr("See each point"), standards.title, self)
        button.clicked.connect(lambda: StandardsDialog(self.content, standards, self).open())
        self.ui.parts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class StandardsDialog(TellingDialog):
    """Tells what is asked of a decision aid and how far this one has it: what is not met comes first."""

    def __init__(self, content: Content, standards: Standards, parent: QWidget | None = None) -> None:
        super().__init__(standards.title, [("", standards.lead.text)], parent)
        self.add_sources(content, standards.title, [("", standards.lead.facts)])
        self.tell([("", wording.measure(content, standards))])
        for state in reversed(get_args(State)):
            self._show_all(content, standards, state)

    def _show_all(self, content: Content, standards: Standards, state: State) -> None:
        self.ui.parts.addSpacing(theme.GRID)
        self.ui.parts.addWidget(Heading(self, content.phrases[f"standards.{state}"], "question"))
        for criterion in standards.criteria:
            if criterion.state == state:
                row = QVBoxLayout()
                row.setSpacing(theme.GRID // 2)
                row.setContentsMargins(0, 0, 0, theme.GRID)
                row.addWidget(Prose(self, criterion.asks))
                row.addWidget(Prose(self, criterion.where, "note"))
                self.ui.parts.addLayout(row)


def link(words: str, about: str, parent: QWidget) -> QPushButton:
    """Return a button that looks like a link; who listens hears what it is about, too."""
    button = QPushButton(words, parent)
    button.setProperty("kind", "link")
    button.setAccessibleName(f"{words}: {about}")
    return button
