"""The first page: what this is for, what it is not, and what stays private."""

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.desktop.changes import in_country
from coaching_or_therapy.desktop.forms.ui_welcome import Ui_Welcome
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.session import Session


class WelcomePage(Page):
    """Says in a minute what this is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        content = session.content
        self.ui = Ui_Welcome()
        self.ui.setupUi(self)
        self.ui.halves.add(self.ui.question, 3)
        self.ui.halves.add(self.ui.know, 2)
        self.ui.decision.setText(content.about.decision)
        self.ui.points.show_texts([point.text for point in content.welcome.points], content.glossary)
        self.ui.diagnosis.setText(content.about.not_a_diagnosis)
        self.ui.country.setText(content.about.country_note)
        self.ui.countryBox.chosen.connect(self._choose_country)
        self.ui.keep.clicked.connect(self._keep)
        session.settings_changed.connect(self.refresh)

    def title(self) -> str:
        return self.session.content.welcome.title

    def lead(self) -> str:
        content = self.session.content
        return f"{content.about.situation} {content.welcome.lead}"

    def help_words(self) -> str:
        return self.tr(
            "Read this page, and choose the country that help numbers are shown for. Then press Next."
        )

    def refresh(self) -> None:
        self.ui.keep.setChecked(self.session.settings.keep)
        self.ui.countryBox.show_countries(self.session.content.help, self.session.answers.country)

    def _choose_country(self, country: str) -> None:
        self.session.change(in_country(self.session.answers, country), "country")

    def _keep(self, keep: bool) -> None:
        self.session.change_settings(replace(self.session.settings, keep=keep))
