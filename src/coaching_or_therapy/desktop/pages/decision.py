"""What the person decided, or that it takes more time; then how ready they feel, beside the start."""

from datetime import date
from typing import Final, Literal

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.answers.records import OwnDecision, Percent
from coaching_or_therapy.clock import today
from coaching_or_therapy.content.records import Area, OptionId
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.changes import decided, ready_after, sliding, writing
from coaching_or_therapy.desktop.closer import look_closer, name_link
from coaching_or_therapy.desktop.forms.ui_decision import Ui_Decision
from coaching_or_therapy.desktop.pages import pictures
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.pages.wording import leads, rating_words
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.full import say_when_longer
from coaching_or_therapy.desktop.widgets.next_steps import Help
from coaching_or_therapy.desktop.widgets.shift_chart import ShiftChart
from coaching_or_therapy.desktop.widgets.ticks import Tick
from coaching_or_therapy.summary import wording

LATER: Final = "later"

Choice = OptionId | Literal["later"]


class DecisionPage(Page):
    """Takes the person's own decision, whatever the answers line up with."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        content = session.content
        self.ui = Ui_Decision()
        self.ui.setupUi(self)
        left = session.answers.left
        places = (left, pictures.other(left), "both", "none")
        options = sorted(content.options, key=lambda option: places.index(option.id))
        choices = [*(Tick(option.id, option.title) for option in options), Tick(LATER, self.tr("Not yet"))]
        self.ui.choice.ask(self.ui.choiceTitle.words(), choices)
        self.ui.choice.chosen.connect(self._choose)
        self.ui.closer.clicked.connect(self._look_closer)
        self.ui.why.written.connect(self._give_why)
        self._why_longer = say_when_longer(self.ui.whyRows)
        for heading in (self.ui.whyLabel, self.ui.dayTitle):
            heading.setContentsMargins(0, theme.GRID, 0, 0)  # apart from what stands above
        self._ask_day()
        self.ui.day.given.connect(self._name_day)
        areas = [(area.id, area.text) for area in content.readiness]
        self.ui.areas.ask(areas, rating_words(content), {})
        self.ui.areas.given.connect(self._rate)
        self.chart = ShiftChart(content.phrases["readiness.before"], content.phrases["readiness.now"])
        self.ui.change.hold(self.chart)
        self.ui.lowNote.setText(content.phrases["readiness.low-note"])
        self.ui.fine.setText(content.phrases["readiness.fine"])
        self.ui.low.wanted.connect(self.stop_wanted)

    def title(self) -> str:
        return self.tr("Your decision")

    def lead(self) -> str:
        return self.tr("It is yours, whatever your answers line up with. “Not yet” is an answer, too.")

    def help_words(self) -> str:
        return self.tr(
            "Say what you have decided, and why, if you like. You can name a day on which you want to look"
            " again. Then say how ready you feel, and you see what has changed since the start. You can leave"
            " any of it open."
        )

    def refresh(self) -> None:
        self._show_choice()
        answers, content = self.session.answers, self.session.content
        self.ui.areas.show_ratings(answers.readiness.after)
        told = [
            (area, said)
            for area in content.readiness
            if (said := wording.readiness(content, answers, area)) and area.id in answers.readiness.after
        ]
        self._show_change([area for area, _ in told], [said for _, said in told])
        low = wording.low(content, answers)
        self.ui.lowCard.setVisible(bool(low))
        self.ui.low.show_groups(content, [(self._low_title(area), self._helps(area)) for area in low])
        self.ui.fine.setVisible(bool(told) and not low)
        self.ui.readyNote.setVisible(bool(answers.readiness.before))

    def _ask_day(self) -> None:
        phrases, country = self.session.content.phrases, self.session.answers.country
        months = [phrases[f"date.month-{number}"] for number in range(1, 13)]
        pattern = phrases.get(f"date.day-{country}", phrases["date.day"])
        first = pattern.index("{month}") < pattern.index("{day}")
        self.ui.day.ask(self.ui.dayTitle.words(), months, month_first=first)

    def _show_choice(self) -> None:
        content, own = self.session.content, self.session.answers.decision
        self.ui.choice.show_chosen(own.choice if own else None)
        reply = self._reply(own) if own else ""
        self.ui.reply.setText(reply)
        self.ui.reply.setVisible(bool(reply))
        name_link(self.ui.closer, content, own.choice if own else None)
        for part in (self.ui.why, self.ui.whyLabel, self.ui.dayTitle, self.ui.day):
            part.setVisible(own is not None)
        self.ui.why.show_text(own.why if own else "")
        self._why_longer.setVisible(self.ui.why.goes_on)
        day = own.look_again if own else None
        self.ui.day.show_day(day)
        note = wording.look_again(content, self.session.answers)
        if day is not None and day <= today():
            on = wording.day(content, self.session.answers.country, day)
            note = content.phrases["decided.day-come"].format(date=on)
        self.ui.dayNote.setText(note)
        self.ui.dayNote.setVisible(bool(note))

    def _reply(self, own: OwnDecision) -> str:
        """Return what is said to a choice, calmly."""
        if own.choice == LATER:
            return self.session.content.phrases["decided.later"]
        return wording.against(self.session.content, self.session.decision(), own)

    def _look_closer(self) -> None:
        own = self.session.answers.decision
        look_closer(self.session, own.choice if own else None, self)

    def _show_change(self, areas: list[Area], said: list[str]) -> None:
        self.ui.changeCard.setVisible(bool(areas))
        shifts = pictures.readiness(self.session.answers, areas)
        self.chart.show_shifts(shifts)
        phrases = self.session.content.phrases
        head = (phrases["readiness.title"], phrases["readiness.before"], phrases["readiness.now"])
        self.ui.change.tell(
            self.tr("What has changed since the start"), " ".join(said), pictures.shifts_as_rows(shifts, head)
        )

    def _low_title(self, area: Area) -> str:
        return self.session.content.phrases["readiness.low"].format(area=area.title)

    def _helps(self, area: Area) -> tuple[Help, ...]:
        return tuple(Help(step.text, step.leads, leads(step.leads), step.facts) for step in area.next)

    def _choose(self, choice: Choice | None) -> None:
        own = self.session.answers.decision
        made = None
        if choice is not None:
            made = replace(own or OwnDecision(choice=LATER), choice=choice)
        self.session.change(decided(self.session.answers, made))
        if self.ui.reply.words():
            announce(self.ui.reply, self.ui.reply.words())

    def _give_why(self, why: str) -> None:
        own = self.session.answers.decision
        if own is not None:
            about = writing("decision.why", own.why, why)
            self.session.change(decided(self.session.answers, replace(own, why=why)), about)

    def _name_day(self, day: date | None) -> None:
        own = self.session.answers.decision
        if own is not None:
            self.session.change(decided(self.session.answers, replace(own, look_again=day)))
            if self.ui.dayNote.words():
                announce(self.ui.dayNote, self.ui.dayNote.words())

    def _rate(self, area: str, value: Percent | None) -> None:
        about = sliding(f"readiness.after.{area}", value)
        self.session.change(ready_after(self.session.answers, area, value), about)
