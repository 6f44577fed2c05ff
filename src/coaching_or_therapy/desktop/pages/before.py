"""Before the facts: how ready the person feels to choose. It is asked again after the result."""

from PySide6.QtWidgets import QWidget

from coaching_or_therapy.answers.records import Percent
from coaching_or_therapy.desktop.changes import ready_before, sliding
from coaching_or_therapy.desktop.forms.ui_before import Ui_Before
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.pages.wording import rating_words
from coaching_or_therapy.desktop.session import Session


class BeforePage(Page):
    """Asks once, before anything is explained: afterwards nobody could tell any more."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_Before()
        self.ui.setupUi(self)
        areas = [(area.id, area.text) for area in session.content.readiness]
        self.ui.areas.ask(areas, rating_words(session.content), {})
        self.ui.areas.given.connect(self._rate)

    def title(self) -> str:
        return self.tr("Before you begin")

    def lead(self) -> str:
        return self.tr("How is it for you today? It is asked again at the end, so you see what has changed.")

    def help_words(self) -> str:
        return self.tr(
            "Say how true each sentence is for you. It is asked again at the end. Your result does not depend"
            " on it, and you can leave any of them open."
        )

    def refresh(self) -> None:
        self.ui.areas.show_ratings(self.session.answers.readiness.before)

    def _rate(self, area: str, value: Percent | None) -> None:
        about = sliding(f"readiness.before.{area}", value)
        self.session.change(ready_before(self.session.answers, area, value), about)
