"""The result: help and the gate first, then the line-up, where it comes from and what would change it."""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.answers.records import Answers, Notes
from coaching_or_therapy.clock import today
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import contributions
from coaching_or_therapy.decision.records import Change, Decision, OutcomeId, Reason
from coaching_or_therapy.desktop.brief import brief
from coaching_or_therapy.desktop.closer import look_closer, name_link
from coaching_or_therapy.desktop.forms.ui_result import Ui_Result
from coaching_or_therapy.desktop.language import decimal
from coaching_or_therapy.desktop.pages import pictures
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.what_if import WhatIfDialog
from coaching_or_therapy.desktop.widgets.dimension_chart import EVEN, DimensionChart
from coaching_or_therapy.desktop.widgets.line_up_chart import LineUpChart
from coaching_or_therapy.desktop.widgets.points import Point
from coaching_or_therapy.desktop.widgets.sources_button import cited
from coaching_or_therapy.desktop.worked_out import WorkedOutDialog
from coaching_or_therapy.summary import forms, wording

HEADINGS = {
    "helpCard": "help.title",
    "firstCard": "wording.because-yours",
    "changeCard": "change.title",
    "reasonsCard": "reason.title",
    "tensionsCard": "tension.title",
    "nextCard": "summary.next-yours",
}
"""What stands above each card, by its phrase."""


UNCHANGING: tuple[OutcomeId, ...] = ("help-first", "too-little")
"""Outcomes that no single answer changes, which is so little worth saying that it would only disturb."""

FOLLOWS = 20
"""Milliseconds after which the page follows the "what if" in front of it, whose own picture comes first."""

REASONS_SHOWN = 2
"""For each side, and against it: what the eye takes in at once. All of them are one press away."""

WORKED_OUT = ("reasons", "worked-out")
"""The sections of the private summary that tell how the result was worked out."""


class ResultPage(Page):
    """Says how the answers line up, and why. Where help comes first, numbers show when they are asked for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._tried: tuple[Answers, Decision] | None = None
        self._follow = QTimer(self, singleShot=True, interval=FOLLOWS)
        self._follow.timeout.connect(self.renewed)
        self.ui = Ui_Result()
        self.ui.setupUi(self)
        self.line_up = LineUpChart(self.ui.lineUp)
        self.where = DimensionChart(self.ui.where)
        self.ui.lineUp.hold(self.line_up)
        self.ui.lineUp.turned.connect(self._say_what_is_open)
        self.ui.where.hold(self.where)
        for fold, cards in (
            (self.ui.above, (self.ui.lineUpCard, self.ui.changeCard)),
            (self.ui.below, (self.ui.whereCard, self.ui.reasonsCard)),
        ):
            for card in cards:
                fold.add(card)
        for name, phrase in HEADINGS.items():
            getattr(self.ui, f"{name}Heading").setText(session.content.phrases[phrase])
        for heading in (
            self.ui.changeCardHeading,
            self.ui.reasonsCardHeading,
            self.ui.tensionsCardHeading,
            self.ui.nextCardHeading,
        ):
            heading.setContentsMargins(0, 3, 0, 0)  # level with the words beside it
        self.ui.helpCard.set_edge("help")
        self.ui.show.setCheckable(True)
        self.ui.show.toggled.connect(self.refresh)
        self.ui.helpMore.clicked.connect(self.help_wanted)
        self.ui.whatIf.clicked.connect(self._what_if)
        self.ui.workedOut.clicked.connect(self._worked_out)
        self.ui.closer.clicked.connect(self._look_closer)
        self.ui.thenNow.clicked.connect(self.then_wanted)
        self.ui.finding.setText(session.content.finding.title)
        self.ui.finding.clicked.connect(self.finding_wanted)

    def parts(self) -> Iterator[None]:
        self.session.decision()  # kept there; working it out takes a while
        yield

    @property
    def answers(self) -> Answers:
        """The answers whose result is shown: the person's own, or those of a "what if"."""
        return self._tried[0] if self._tried else self.session.answers

    @property
    def decision(self) -> Decision:
        """What follows from them."""
        return self._tried[1] if self._tried else self.session.decision()

    def title(self) -> str:
        return wording.headline(self.session.content, self.decision, "yours")

    def lead(self) -> str:
        content, decision = self.session.content, self.decision
        parts = wording.steadiness(content, decision, "yours"), content.phrases["result.disclaimer"]
        return " ".join(part for part in parts if part)

    def help_words(self) -> str:
        return self.tr(
            "The bars show how far your answers speak for each option. “What if” lets you move an answer "
            "and watch. “All reasons and the arithmetic” shows every sum. Nothing here is a diagnosis, and "
            "nothing tells you what to choose."
        )

    def refresh(self) -> None:
        decision = self.decision
        helped = decision.outcome == "help-first"
        self._show_help(helped)
        self._show_first(decision)
        self.ui.numbers.setVisible(not helped or self.ui.show.isChecked())
        self._show_line_up(decision)
        self._show_changes(decision)
        self._show_where(decision)
        self._show_reasons(decision)
        told = wording.outcome(self.session.content, decision)
        self.ui.explanation.setText(told.explanation)
        self.ui.explanationSources.lead_to(self.session.content, told.title, [(told.explanation, told.facts)])
        steps = [Point(step.text) for step in told.next_steps]
        self.ui.helpSteps.show_points(steps if helped else [])
        self.ui.nextSteps.show_points(steps)
        next_heading = self.ui.nextCardHeading.words()
        self.ui.sources.lead_to(self.session.content, next_heading, cited(*told.next_steps))
        name_link(self.ui.closer, self.session.content, wording.LEADS.get(decision.outcome))
        self.ui.nextCard.setVisible(not helped)
        tensions = {tension.id: tension for tension in self.session.content.tensions}
        found = [tensions[each.id] for each in decision.tensions]
        self.ui.tensions.show_points([Point(each.text) for each in found])
        self.ui.tensionsSources.lead_to(
            self.session.content,
            self.ui.tensionsCardHeading.words(),
            [(each.text, each.facts) for each in found],
        )
        self.ui.tensionsCard.setVisible(bool(decision.tensions))

    def _show_help(self, helped: bool) -> None:
        content = self.session.content
        self.ui.helpCard.setVisible(helped)
        self.ui.show.setVisible(helped)
        self.ui.show.setText(
            self.tr("&Hide how my answers line up")
            if self.ui.show.isChecked()
            else self.tr("&Show how my answers line up")
        )
        self.ui.canWait.setVisible(helped)
        self.ui.canWait.setText(content.phrases["gate.help"])
        country = next((c for c in content.help if c.id == self.answers.country), content.help[-1])
        self.ui.helpLines.show_lines(country.lines)

    def _show_first(self, decision: Decision) -> None:
        """Say which answers put therapy first."""
        because = decision.gate.because if decision.gate.level == "therapy-first" else ()
        self.ui.firstCard.setVisible(bool(because))
        content, answers = self.session.content, self.answers
        self.ui.because.show_points(
            [
                Point(
                    wording.sentence(content, answers, need),
                    wording.value(content, wording.answer(answers, need)),
                )
                for need in because
            ]
        )
        self.ui.firstNote.setText(self.session.content.phrases["gate.kept"])

    def _show_line_up(self, decision: Decision) -> None:
        content = self.session.content
        bars = pictures.bars(content, self.answers.left, decision)
        self.line_up.show_bars(bars)
        self.ui.lineUp.tell(
            content.phrases["summary.line-up"],
            pictures.bars_in_words(content, bars),
            pictures.bars_as_rows(bars),
        )
        self._say_what_is_open()
        also = wording.also(content, decision)
        self.ui.alsoNote.setText(also)
        self.ui.alsoNote.setVisible(bool(also))

    def _say_what_is_open(self) -> None:
        """Say what the picture, or the table in its place, shows of the answers that were left open.

        Where there are none, only the table has something for them to explain: its last two columns.
        """
        left_open = len(open_answers(self.session.content, self.answers))
        self.ui.openNote.setVisible(bool(left_open) or self.ui.lineUp.tabled)
        if left_open and self.ui.lineUp.tabled:
            self.ui.openNote.setText(
                self.tr("“Least” and “Most” show how far it could move with what you left open.")
            )
            return
        phrase = "range.none" if not left_open else "range.one" if left_open == 1 else "range.many"
        self.ui.openNote.setText(self.session.content.phrases[phrase].format(count=left_open))

    def _show_where(self, decision: Decision) -> None:
        content, left = self.session.content, self.answers.left
        names = pictures.option_names(content)
        ends = names[left], names[pictures.other(left)]
        leans = pictures.leans(content, contributions(content, self.answers))
        self.where.show_leans(leans, left, ends, self.tr("not rated"))
        self.ui.where.tell(
            content.phrases["summary.dimensions"],
            pictures.leans_in_words(leans),
            pictures.leans_as_rows(leans, left, ends),
        )
        self.ui.whereNote.setText(self._lead_in_words(decision))

    def _lead_in_words(self, decision: Decision) -> str:
        if decision.outcome == "too-little":
            return self.tr("In points.")
        lead = decision.line_up.therapy - decision.line_up.coaching
        if abs(lead) < EVEN:
            return self.tr("In points. Together they put neither side ahead.")
        told = self.tr("In points. Together they put {ahead} {lead} ahead.")
        ahead = self.session.content.phrases["name.therapy" if lead > 0 else "name.coaching"]
        return told.format(ahead=ahead, lead=decimal(abs(lead)))

    def _show_changes(self, decision: Decision) -> None:
        told = [self._changed(change) for change in decision.would_change]
        if decision.outcome != "too-little":  # then all of it is open, and said to be
            told += [self._gate_could_open(need) for need in decision.gate.open]
        self.ui.changes.show_points(told)
        self.ui.noChange.setText(self.session.content.phrases["change.nothing"])
        self.ui.noChange.setVisible(not told)
        self.ui.changeCard.setVisible(bool(told) or decision.outcome not in UNCHANGING)

    def _changed(self, change: Change) -> Point:
        content, answers = self.session.content, self.answers
        if change.importance is not None:
            what = wording.dimension_title(content, answers, change.importance)
        else:
            what = wording.in_short(content, answers, change.statement or "")
        return Point(wording.change_in_short(content, answers, change), stressed=what)

    def _gate_could_open(self, need: str) -> Point:
        content = self.session.content
        what = wording.in_short(content, self.answers, need)
        return Point(content.phrases["change.short-gate-open"].format(answer=what), stressed=what)

    def _show_reasons(self, decision: Decision) -> None:
        """Show the strongest for and against each side, in the person's own order of sides."""
        answers = brief(self.answers)
        left = answers.left
        told = [
            self._reason(answers, reason)
            for side in (left, pictures.other(left))
            for supports in (True, False)
            for reason in wording.reasons(decision, side, supports=supports)[:REASONS_SHOWN]
        ]
        self.ui.reasons.show_points(told)
        self.ui.reasonsNote.setVisible(bool(told))
        self.ui.noReasons.setVisible(not told)

    def _reason(self, answers: Answers, reason: Reason) -> Point:
        content = self.session.content
        way = f"{'for' if reason.supports else 'against'}-{reason.option}"
        rating = wording.answer(answers, reason.statement)
        return Point(
            content.phrases[f"reason.{way}"].format(
                answer=wording.in_short(content, answers, reason.statement)
            ),
            "" if rating is None else str(rating),
            stressed=content.phrases[f"summary.reasons-{way}"],
            role=reason.option,
            heard="" if rating is None else content.phrases["summary.of-100"].format(value=rating),
        )

    def _what_if(self) -> None:
        dialog = WhatIfDialog(self.session, self)
        dialog.tried.connect(self._try)
        dialog.finished.connect(self._end_trial)
        dialog.open()

    def _try(self, answers: Answers, decision: Decision) -> None:
        self._tried = answers, decision
        self._follow.start()

    def _end_trial(self) -> None:
        self._tried = None
        self._follow.stop()
        if self.session.decided:  # else the window shows the page anew once it is
            self.renewed.emit()

    def _look_closer(self) -> None:
        look_closer(self.session, wording.LEADS.get(self.decision.outcome), self)

    def _worked_out(self) -> None:
        content = self.session.content
        answers = replace(brief(self.answers), notes=Notes())  # of which nothing stands there
        document = forms.private(content, answers, self.decision, today())
        told = [section for section in document.sections if section.id.partition(".")[0] in WORKED_OUT]
        WorkedOutDialog(content.phrases["summary.worked-out"], told, self).open()


def open_answers(content: Content, answers: Answers) -> tuple[str, ...]:
    """Return the ids of the statements and needs that are unanswered or not sure."""
    asked = [*(s.id for d in content.dimensions for s in d.statements), *(need.id for need in content.needs)]
    given = answers.ratings | answers.needs
    return tuple(key for key in asked if given.get(key, "not-sure") == "not-sure")
