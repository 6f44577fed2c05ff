"""The first page: what this is for, what it is not, and what stays private."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.text import Prose


class WelcomePage(Page):
    """Says in a minute what this is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(Prose(None, session.content.about.situation))
        rows.addWidget(Prose(None, session.content.about.decision))
        rows.addWidget(Prose(None, session.content.about.not_a_diagnosis))

    def title(self) -> str:
        return self.tr("Welcome")
