"""Then and now: saved answers beside today's."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.decision.records import Decision
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.brief import brief
from coaching_or_therapy.desktop.files import Earlier
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.pictured import Pictured, Rows
from coaching_or_therapy.desktop.widgets.points import Point, Points
from coaching_or_therapy.desktop.widgets.shift_chart import Shift, ShiftChart
from coaching_or_therapy.desktop.widgets.text import Heading, Prose
from coaching_or_therapy.summary import then_now, wording

FURTHEST = 3
"""How many answers are told in words below their picture; its table tells all."""

OTHERS = 40
"""Other changes that are told: a file may hold thousands of own concerns."""


class ThenNowDialog(TellingDialog):
    """Shows what has changed since earlier answers: the outcome, the line-up and the answers themselves."""

    def __init__(
        self, session: Session, then: Earlier, before: Decision, path: Path, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Then and now"), (), parent)
        theme.size(self, 40, 38)
        self.session = session
        self._tell_origin(then, path)
        self._tell_outcome(before, session.decision())
        self._tell_line_up(before, session.decision())
        self._tell_answers(then.answers, session.answers)

    def _tell_origin(self, then: Earlier, path: Path) -> None:
        content = self.session.content
        on = wording.day(content, self.session.answers.country, then.changed)
        words = self.tr("Then: {file}, last changed on {date}. Now: the answers in this window.")
        self.ui.parts.addWidget(Prose(None, words.format(file=path.name, date=on), "lead"))
        if self.session.help_now:
            self.ui.parts.addWidget(Prose(None, content.safety.when_yes))
        for words in then_now.origin(content, then.answers, then.left_out):
            self.ui.parts.addWidget(Prose(None, words))

    def _tell_outcome(self, then: Decision, now: Decision) -> None:
        self._head(self.tr("The outcome"))
        for words in then_now.outcome(self.session.content, then, now):
            self.ui.parts.addWidget(Prose(None, words))

    def _tell_line_up(self, then: Decision, now: Decision) -> None:
        name = self.session.content.phrases["summary.line-up"]
        self.ui.parts.addSpacing(12)
        moved = then_now.line_up(self.session.content, then, now)
        self._picture(name, moved)
        points = Points()
        points.show_points([Point(then_now.said(self.session.content, each)) for each in moved])
        self.ui.parts.addWidget(points)

    def _tell_answers(self, then: Answers, now: Answers) -> None:
        content = self.session.content
        name = self.tr("Your answers")
        self.ui.parts.addSpacing(12)
        moved = then_now.answers(content, then, now)
        others = then_now.others(content, brief(then), brief(now))
        if moved:
            count = content.phrases["then.count"].format(count=len(moved))
            self.ui.parts.addWidget(Prose(None, count))
            self._picture(name, moved)
            if len(moved) > FURTHEST:
                self.ui.parts.addWidget(Prose(None, content.phrases["then.furthest"]))
            furthest = Points()
            furthest.show_points([Point(then_now.said(content, each)) for each in moved[:FURTHEST]])
            self.ui.parts.addWidget(furthest)
        if others:
            points = Points()
            told = [Point(words) for words in others[:OTHERS]]
            if len(others) > OTHERS:
                told.append(Point(self.tr("And {count} more.").format(count=len(others) - OTHERS)))
            points.show_points(told)
            self.ui.parts.addWidget(points)
        if not moved and not others:
            self.ui.parts.addWidget(Prose(None, content.phrases["then.nothing"]))

    def _head(self, words: str) -> None:
        self.ui.parts.addSpacing(12)
        self.ui.parts.addWidget(Heading(None, words, "question"))

    def _picture(self, name: str, moved: Sequence[then_now.Moved]) -> None:
        """Show what moved, as a picture, in words to who listens, and as a table one press away."""
        options = ("therapy", "coaching", "both")
        chart = ShiftChart(self.tr("Then"), self.tr("Now"))
        chart.show_shifts(
            [
                Shift(each.label, each.then, each.now, each.key if each.key in options else "ink")  # type: ignore[arg-type]
                for each in moved
            ]
        )
        pictured = Pictured()
        pictured.hold(chart)
        head = (name, self.tr("Then"), self.tr("Now"))
        words = " ".join(then_now.said(self.session.content, each) for each in moved)
        body = tuple((each.label, each.then_said, each.now_said) for each in moved)
        pictured.tell(name, words, Rows(head, body))
        self.ui.parts.addWidget(pictured)
