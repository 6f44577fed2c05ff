"""How to reach help now: numbers to read, call and copy, for the country that the person picks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coaching_or_therapy.content.records import Country, Line
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.changes import in_country
from coaching_or_therapy.desktop.forms.ui_help import Ui_Help
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.card import Card
from coaching_or_therapy.desktop.widgets.contacts import contact_heading
from coaching_or_therapy.desktop.widgets.fitted import FittedDialog
from coaching_or_therapy.desktop.widgets.pile import empty
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.summary.wording import month


class HelpDialog(FittedDialog):
    """Shows whom one can reach."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.ui = Ui_Help()
        self.ui.setupUi(self)
        theme.size(self, 36, 34)
        self.ui.country.show_countries(session.content.help, session.answers.country)
        self.ui.country.chosen.connect(self._choose)
        self._show_lines()
        self.ui.title.setFocus()

    def _choose(self, country: str) -> None:
        self.session.change(in_country(self.session.answers, country))
        self._show_lines()

    def _show_lines(self) -> None:
        empty(self.ui.lines)
        for line in self._country().lines:
            self.ui.lines.addWidget(self._card(line))
        self.ui.lines.addStretch(1)

    def _country(self) -> Country:
        countries = self.session.content.help
        return next((c for c in countries if c.id == self.session.answers.country), countries[-1])

    def _card(self, line: Line) -> Card:
        card = Card()
        rows = QVBoxLayout(card)
        rows.setContentsMargins(20, 14, 20, 14)
        rows.setSpacing(0)
        rows.addWidget(contact_heading(line, card))
        told = Prose(card, f"{line.service} · {line.how}")
        told.setAccessibleName(line.how)
        rows.addWidget(told)
        rows.addWidget(Prose(card, self._source(line), "note"))
        return card

    def _source(self, line: Line) -> str:
        checked = month(self.session.content, line.checked)
        told = self.tr("Source: {source}. As of {checked}.")
        if line.weak:
            told = self.tr("Source: {source}. As of {checked}. This is a weak source: check the number.")
        return told.format(source=line.source, checked=checked)
