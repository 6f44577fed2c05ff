"""What the window knows of one person: the content, their answers, and what follows from them."""

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coaching_or_therapy.answers.records import Answers, Knowledge, Notes, Readiness
from coaching_or_therapy.content.records import Content, Side
from coaching_or_therapy.decision.records import Decision
from coaching_or_therapy.desktop.settings import Settings

PAUSE = 1.0
"""Seconds after which a change of the same thing is another one, to be undone on its own."""

MOST = 1000
"""Changes that can be undone: more than anyone remembers, so that memory does not grow without end."""

FEW = 100
"""Own concerns up to which a decision is worked out at once: more take longer than a key press may."""

OTHERS = "others"
"""What a change is about that brought other answers in place of these."""


class Step(Struct, frozen=True):
    """An earlier (or undone) state, what the change away from it was about, and on which page it was made."""

    answers: Answers
    struck: frozenset[str]
    about: str
    place: str


def fresh(content: Content) -> Answers:
    """Return no answers yet. Which side stands left is drawn once, and kept with them."""
    about = content.about
    left: Side = random.choice(("therapy", "coaching"))
    return Answers(content=about.content, locale=about.locale, country=about.country, left=left)


class Known(NamedTuple):
    """What follows from answers, by whether the safety question was answered so that help comes first."""

    rests_on: Answers | None
    by: dict[bool, Decision]


class Session(QObject):
    """One person's answers, replaced and never edited in place. Pages read them and send changes here."""

    changed = Signal()
    settings_changed = Signal(object)
    """With the settings before."""

    def __init__(
        self,
        content: Content,
        answers: Answers | None = None,
        practice: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.content = content
        self.practice = practice
        """Where a practice's own content stands; None: it is the one that comes along."""
        self.found_of: date | None = None
        """The day from which the answers are that were found at the start; None: there were none."""
        self.place = ""
        """The id of the page that is shown: a change is made there."""
        self._answers = answers or fresh(content)
        self._bare = Answers()
        """The answers of someone who has given none."""
        self._struck: frozenset[str] = frozenset()
        self._safety: str | None = None
        self._settings = Settings()
        self._known = Known(None, {})
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        self._changed_at = 0.0

    @property
    def answers(self) -> Answers:
        """The answers as they are now."""
        return self._answers

    @property
    def anything_given(self) -> bool:
        """Whether the person has given anything that answers in a file hold."""
        bare = self._bare
        head = {"content": bare.content, "locale": bare.locale, "country": bare.country, "left": bare.left}
        return replace(self._answers, **head) != bare

    @property
    def struck(self) -> frozenset[str]:
        """The ids of the parts that are left out of a summary."""
        return self._struck

    @property
    def safety(self) -> str | None:
        """The id of the answer to the safety question (None: not answered). In memory and nowhere else."""
        return self._safety

    @property
    def help_now(self) -> bool:
        """Whether the safety question was answered so that help comes first."""
        return any(answer.help_now for answer in self.content.safety.answers if answer.id == self._safety)

    def answer_safety(self, answer: str | None) -> None:
        """Take the id of an answer to the safety question, or (None) take the answer back."""
        if answer != self._safety:
            self._safety = answer
            self._renew()

    @property
    def settings(self) -> Settings:
        """What the person set for the program."""
        return self._settings

    def change_settings(self, settings: Settings) -> None:
        """Replace the settings."""
        if settings != self._settings:
            before, self._settings = self._settings, settings
            self.settings_changed.emit(before)

    def speak(self, content: Content) -> None:
        """Go on in another language: the same answers, what follows from them, and changes to take back."""
        self.content = content
        self.amend(lambda answers: replace(answers, locale=content.about.locale))

    def amend(self, amended: Callable[[Answers], Answers]) -> None:
        """Change what the person has not made: in the answers, and in those that undo and redo lead to."""
        self._answers, self._bare = amended(self._answers), amended(self._bare)
        for steps in (self._undo, self._redo):
            steps[:] = [replace(step, answers=amended(step.answers)) for step in steps]
        self._renew()

    def start_over(self) -> None:
        """Forget every answer, the safety answer too, and what could be undone."""
        self._undo.clear()
        self._redo.clear()
        self._safety = None
        self.found_of = None
        self._struck = frozenset()
        self._answers, self._bare = replace(fresh(self.content), country=self._answers.country), Answers()
        self._renew()

    def change(self, answers: Answers, about: str = "") -> None:
        """Replace the answers. Changes in a row that are `about` the same thing are undone as one.

        What takes something away is to be about nothing: it comes back on its own.
        """
        self._change(answers, self._struck, about)

    def strike(self, part: str, *, out: bool) -> None:
        """Leave a part out of the summary, or take it in again."""
        self._change(self._answers, self._struck | {part} if out else self._struck - {part}, "")

    def take_over(self, answers: Answers) -> None:
        """Go on with other answers in place of these. It is undone as one change."""
        self.found_of = None
        self._change(answers, frozenset(), OTHERS)

    def undo(self) -> Step | None:
        """Go back to before the last change, and return what it was; None: there was none."""
        return self._step(self._undo, self._redo)

    def redo(self) -> Step | None:
        """Make the change again that was undone last, and return what it was; None: there was none."""
        return self._step(self._redo, self._undo)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone change to make again."""
        return bool(self._redo)

    def decision(self) -> Decision:
        """Return what follows from the answers; worked out anew only when what it rests on has changed."""
        return self._decided(help_now=self.help_now)

    def decision_for_paper(self) -> Decision:
        """Return what follows from what may stand in a file: the safety answer is in none."""
        return self._decided(help_now=False)

    @property
    def decided(self) -> bool:
        """Whether `decision` and `decision_for_paper` return at once: very many own concerns take a while."""
        few = len(self._answers.own_concerns) <= FEW
        return few or (
            self._rests_on() == self._known.rests_on and {self.help_now, False} <= {*self._known.by}
        )

    def deciding(self) -> Callable[[], Known]:
        """Return what works the decisions out, to be done on another thread, and then to be taken in."""
        content, answers, rests_on = self.content, self._answers, self._rests_on()
        wanted = {self.help_now, False}

        def work() -> Known:
            from coaching_or_therapy.decision.decide import decide  # not needed to start

            return Known(rests_on, {now: decide(content, answers, help_now=now) for now in wanted})

        return work

    @property
    def known(self) -> Known:
        """What was worked out last."""
        return self._known

    def take_in(self, known: Known) -> None:
        """Take decisions that were worked out elsewhere. They serve as long as the answers are those."""
        self._known = known

    def _rests_on(self) -> Answers:
        """Return the answers that the decision rests on."""
        bare = {"notes": Notes(), "decision": None, "knowledge": Knowledge(), "readiness": Readiness()}
        return replace(self._answers, locale="", **bare)

    def _decided(self, *, help_now: bool) -> Decision:
        rests_on = self._rests_on()
        if rests_on != self._known.rests_on:
            self._known = Known(rests_on, {})
        if help_now not in self._known.by:
            from coaching_or_therapy.decision.decide import decide  # not needed to start

            self._known.by[help_now] = decide(self.content, self._answers, help_now=help_now)
        return self._known.by[help_now]

    def _change(self, answers: Answers, struck: frozenset[str], about: str) -> None:
        if (answers, struck) == (self._answers, self._struck):
            return
        before, self._changed_at = self._changed_at, monotonic()
        goes_on = about and self._undo and self._undo[-1].about == about and not self._redo
        if not goes_on or about == OTHERS or self._changed_at - before > PAUSE:
            self._undo.append(Step(self._answers, self._struck, about, self.place))
            del self._undo[:-MOST]
        self._redo.clear()
        self._answers, self._struck = answers, struck
        self._renew()

    def _step(self, take: list[Step], give: list[Step]) -> Step | None:
        if not take:
            return None
        step = take.pop()
        give.append(replace(step, answers=self._answers, struck=self._struck))
        self._answers, self._struck = step.answers, step.struck
        self._renew()
        return step

    def _renew(self) -> None:
        self.changed.emit()
