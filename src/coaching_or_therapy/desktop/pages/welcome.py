"""The first page: what this is for, what it is not, and what stays private."""

from datetime import date, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.clock import today
from coaching_or_therapy.desktop.changes import in_country
from coaching_or_therapy.desktop.forms.ui_welcome import Ui_Welcome
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.sources_button import cited


class WelcomePage(Page):
    """Says in ten seconds what this is; more of it is one press away."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        content = session.content
        self.ui = Ui_Welcome()
        self.ui.setupUi(self)
        self.ui.halves.part(24)
        self.ui.halves.add(self.ui.begin, 3)
        self.ui.halves.add(self.ui.know, 2)
        self.ui.decision.setText(content.about.decision)
        steps = (
            self.tr("Read what therapy and coaching are like."),
            self.tr("Say how true some sentences are for you."),
            self.tr("See how your answers line up, and why."),
            self.tr("Take a page along to your first appointment."),
        )
        self.ui.steps.show_texts(steps, numbered=True)
        self.ui.points.show_texts([point.text for point in content.welcome.points], content.glossary)
        self.ui.sources.lead_to(content, content.welcome.title, cited(*content.welcome.points))
        self.ui.aid.hide()
        self.ui.diagnosis.setText(content.about.not_a_diagnosis)
        self.ui.country.setText(content.about.country_note)
        self._tell_practice()
        self.ui.countryBox.chosen.connect(self._choose_country)
        self.ui.keep.clicked.connect(self._keep)
        self.ui.goOn.clicked.connect(self.resume_wanted)
        self.ui.more.clicked.connect(self._show_more)
        self._name_more()
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
        self._show_expired()
        found = self.session.found_of
        self.ui.back.setVisible(found is not None)
        if found is not None:
            self.ui.backWords.setText(self._welcome_back(found))

    def _tell_practice(self) -> None:
        """Say where the texts come from, and the answers go, that are not the program's own."""
        practice = self.session.practice
        self.ui.practice.setVisible(practice is not None)
        if practice is not None:
            words = self.tr(
                "The texts here are a practice's own, from “{folder}”. Your answers to them are kept apart"
                " from answers to the program's own texts."
            )
            self.ui.practice.setText(words.format(folder=practice.resolve().name))

    def _show_expired(self) -> None:
        content = self.session.content
        expires = date.fromisoformat(content.about.expires)
        self.ui.expired.setVisible(today() > expires)
        if today() > expires:
            self.ui.expired.setText(content.phrases["result.expired"].format(date=self._day(expires)))

    def _welcome_back(self, found: date) -> str:
        """Return a greeting that says from when the answers are."""
        if found >= today():
            return self.tr("Welcome back. Your answers from earlier today are here.")
        if found > today() - timedelta(days=7):
            when = QLocale().toString(QDate(found.year, found.month, found.day), "dddd")
        else:
            when = self._day(found)
        return self.tr("Welcome back. Your answers from {day} are here.").format(day=when)

    def _day(self, when: date) -> str:
        from coaching_or_therapy.summary.wording import day  # seldom needed, and not to start

        return day(self.session.content, self.session.content.about.country, when)

    def _choose_country(self, country: str) -> None:
        self.session.change(in_country(self.session.answers, country))

    def _keep(self, keep: bool) -> None:
        self.session.change_settings(replace(self.session.settings, keep=keep))

    def _show_more(self) -> None:
        self.ui.aid.setVisible(self.ui.aid.isHidden())
        self._name_more()

    def _name_more(self) -> None:
        hidden = self.ui.aid.isHidden()
        self.ui.more.setText(self.tr("More about &this aid") if hidden else self.tr("Less about &this aid"))
