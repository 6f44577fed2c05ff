"""What matters most: each dimension beside the one that matters most, room for two, and own concerns."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from coaching_or_therapy.answers.records import Favoured, OwnConcern, Percent
from coaching_or_therapy.decision.contradictions import contradictions
from coaching_or_therapy.desktop.brief import brief, shortened
from coaching_or_therapy.desktop.changes import (
    MOST,
    concern_put,
    concern_removed,
    most,
    sliding,
    weighed,
    with_room,
)
from coaching_or_therapy.desktop.concern import Begun, ConcernDialog
from coaching_or_therapy.desktop.forms.ui_importance import Ui_Importance
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.pages.wording import importance_words, matters_most, room_words, swings
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.concerns import Told
from coaching_or_therapy.desktop.widgets.points import Point
from coaching_or_therapy.summary import wording

SECOND_LOOKS = 20
"""Of what is worth a second look, so much is told: a file may hold thousands of own concerns."""


class ImportancePage(Page):
    """Asks what matters, after everything was explained."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        content = session.content
        self._begun: dict[OwnConcern | None, Begun] = {}
        """What was said of each concern (None: of a new one) and not saved."""
        self.ui = Ui_Importance()
        self.ui.setupUi(self)
        self.ui.secondLookTitle.setText(content.phrases["contradiction.title"])
        self.ui.swings.ask(swings(content), importance_words(content), matters_most())
        self.ui.swings.given.connect(self._weigh)
        self.ui.swings.chosen.connect(self._choose)
        self.ui.room.set_words(room_words(content))
        self.ui.room.setAccessibleName(self.ui.roomWhy.words())
        self.ui.room.given.connect(self._make_room)
        self.ui.add.clicked.connect(lambda: self._edit(len(self.session.answers.own_concerns)))
        self.ui.concerns.home = self.ui.add
        self.ui.concerns.edit.connect(self._edit)
        self.ui.concerns.remove.connect(self._remove)

    def title(self) -> str:
        return self.tr("What matters most")

    def lead(self) -> str:
        return self.tr("Now that you know how they differ: what weighs most for you?")

    def help_words(self) -> str:
        return self.tr(
            "For each line, think of the change from its worst to its best. Press Matters most at"
            " the one where this change matters most, then set how much each other one matters "
            "beside it. Below you can say how much room you have for two people to see, and add "
            "something of your own."
        )

    def kept(self) -> dict[str, Any]:
        return {"begun": self._begun}

    def take_up(self, kept: dict[str, Any]) -> None:
        self._begun = kept.get("begun", {})

    def refresh(self) -> None:
        answers = self.session.answers
        self.ui.how.setText(self._how())
        self.ui.swings.show_importance(answers.importance)
        self.ui.room.show_value(answers.room_for_two)
        self.ui.concerns.show_concerns(answers.own_concerns, self._told)
        content = self.session.content
        found = contradictions(content, answers)
        told = [wording.contradiction(content, brief(answers), each) for each in found[:SECOND_LOOKS]]
        if len(found) > SECOND_LOOKS:
            more = self.tr("And {count} more.").format(count=len(found) - SECOND_LOOKS)
            told.append(more)
        self.ui.secondLookPoints.show_points([Point(words) for words in told])
        self.ui.secondLook.setVisible(bool(found))

    def _how(self) -> str:
        """Return what to do next: choose the one that matters most, then set the others beside it."""
        content, importance = self.session.content, self.session.answers.importance
        at_the_top = [swing.title for swing in swings(content) if importance.get(swing.id) == MOST]
        if not at_the_top:
            return self.tr(
                "Read what each could be at its worst and at its best for you. First choose the one where "
                "that change matters most to you."
            )
        words = self.tr(
            "What matters most to you stands at 100: {titles}. Now set each other one beside it. How much "
            "does its change, from worst to best, matter to you?"
        )
        return words.format(titles=wording.listed(content, at_the_top))

    def _told(self, concern: OwnConcern) -> Told:
        return Told(shortened(concern.text), self._note(concern))

    def _note(self, concern: OwnConcern) -> str:
        note = self.tr("{favours} would do better by {strength} of 100 · matters {importance} of 100")
        return note.format(
            favours=self._option(concern.favours), strength=concern.strength, importance=concern.importance
        )

    def _option(self, option: Favoured) -> str:
        return next(o.title for o in self.session.content.options if o.id == option)

    def _weigh(self, dimension: str, importance: Percent | None) -> None:
        about = sliding(f"importance.{dimension}", importance)
        self.session.change(weighed(self.session.answers, dimension, importance), about)

    def _choose(self, dimension: str) -> None:
        self.session.change(most(self.session.answers, dimension))
        announce(self.ui.how, self.ui.how.words())

    def _make_room(self, room: Percent | None) -> None:
        self.session.change(with_room(self.session.answers, room), sliding("room_for_two", room))

    def _edit(self, at: int) -> None:
        concerns = self.session.answers.own_concerns
        before = concerns[at] if at < len(concerns) else None
        left = self.session.answers.left
        dialog = ConcernDialog(self.session.content, left, before, self._begun.get(before), self)
        dialog.saved.connect(partial(self._put, at, before))
        dialog.left.connect(partial(self._leave, before))
        dialog.open()

    def _put(self, at: int, before: OwnConcern | None, concern: OwnConcern) -> None:
        self._begun.pop(before, None)
        self.session.change(concern_put(self.session.answers, at, concern))

    def _leave(self, before: OwnConcern | None, begun: Begun | None) -> None:
        """Go on from there the next time, or from the beginning."""
        self._begun.pop(before, None)
        if begun is not None:
            self._begun[before] = begun

    def _remove(self, at: int) -> None:
        gone = shortened(self.session.answers.own_concerns[at].text)
        self.session.change(concern_removed(self.session.answers, at))
        announce(self, self.tr("Removed: {text}").format(text=gone))
