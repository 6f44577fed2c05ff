"""What if: every answer to move, on a copy, and at each press what would follow."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.answers.records import Answers, Percent, Rating
from coaching_or_therapy.content.records import Need, Statement
from coaching_or_therapy.decision.records import Decision
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.background import Latest
from coaching_or_therapy.desktop.changes import most, need_rated, rated, sliding, weighed, with_room
from coaching_or_therapy.desktop.forms.ui_what_if import Ui_WhatIf
from coaching_or_therapy.desktop.pages import pictures
from coaching_or_therapy.desktop.pages.wording import (
    importance_words,
    matters_most,
    rating_words,
    room_words,
    swings,
    unrated_words,
)
from coaching_or_therapy.desktop.session import Known, Session
from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.rating import Ratings
from coaching_or_therapy.desktop.widgets.read import ReadDialog
from coaching_or_therapy.desktop.widgets.text import Heading
from coaching_or_therapy.summary import wording

Keys = QKeySequence.StandardKey


class WhatIfDialog(ReadDialog):
    """Lets a person try other answers. `tried` tells the answers and the decision that is shown.

    Nothing of it is kept unless they ask for it; then `tried` has told it, and the session has it. What is
    tried is undone as everywhere, in a session of its own.
    """

    tried = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.trial = Session(session.content, session.answers, parent=self)
        self.trial.answer_safety(session.safety)
        self.trial.take_in(session.known)
        self.trial.changed.connect(self._follow)
        self._decider = Latest[Known](self._decided)
        for keys, do in ((Keys.Undo, self.trial.undo), (Keys.Redo, self.trial.redo)):
            QShortcut(keys, self, do)
        self.ui = Ui_WhatIf()
        self.ui.setupUi(self)
        theme.size(self, 41, 39)
        self.ratings = [*self._dimensions(), self._needs()]
        self.ui.mattersHeading.setText(self.tr("What matters most"))
        self.ui.matters.ask(swings(session.content), importance_words(session.content), matters_most())
        self.ui.matters.given.connect(self._weigh)
        self.ui.matters.chosen.connect(lambda dimension: self.trial.change(most(self.answers, dimension)))
        self.ui.roomHeading.setText(self.tr("Room for two"))
        self.ui.room.set_words(room_words(session.content))
        self.ui.room.setAccessibleName(self.ui.roomHeading.words())
        self.ui.room.given.connect(self._make_room)
        self.ui.putBack.clicked.connect(lambda: self.trial.change(self.session.answers))
        self.ui.keep.clicked.connect(self.accept)
        self.ui.close.clicked.connect(self.reject)
        self._show()
        self.ui.outcome.setFocus()

    @property
    def answers(self) -> Answers:
        """The answers that are tried."""
        return self.trial.answers

    @property
    def decision(self) -> Decision:
        """What would follow from them."""
        return self.trial.decision()

    def accept(self) -> None:
        self.session.take_in(self.trial.known)
        self.session.change(self.answers)
        super().accept()

    def _dimensions(self) -> list[Ratings]:
        return [
            self._group(dimension.title, dimension.statements, self._rate)
            for dimension in self.session.content.dimensions
        ]

    def _needs(self) -> Ratings:
        content = self.session.content
        return self._group(content.now.title, content.needs, self._rate_need)

    def _group(self, title: str, statements: Sequence[Statement | Need], rate: object) -> Ratings:
        """Add the statements of a page below its title."""
        pile = self.ui.groupsRows
        pile.addWidget(Heading(None, title, "question"))
        ratings = Ratings()
        told = [(statement.id, statement.text) for statement in statements]
        ratings.ask(told, rating_words(self.session.content), unrated_words())
        ratings.given.connect(rate)
        pile.addWidget(ratings)
        return ratings

    def _rate(self, statement: str, rating: Rating | None) -> None:
        self.trial.change(rated(self.answers, statement, rating), sliding(statement, rating))

    def _rate_need(self, need: str, rating: Rating | None) -> None:
        self.trial.change(need_rated(self.answers, need, rating), sliding(need, rating))

    def _weigh(self, dimension: str, importance: Percent | None) -> None:
        self.trial.change(weighed(self.answers, dimension, importance), sliding(dimension, importance))

    def _make_room(self, room: Percent | None) -> None:
        self.trial.change(with_room(self.answers, room), sliding("room", room))

    def _follow(self) -> None:
        """Tell what would follow; where very many own concerns make that take long, once it is worked out."""
        if self.trial.decided:
            self._tell()
        else:
            self._show_answers()
            self._decider.ask(self.trial.deciding())

    def _decided(self, known: Known) -> None:
        self.trial.take_in(known)
        if self.trial.decided:
            self._tell()

    def _tell(self) -> None:
        """Show what would follow, and have it said: the outcome where it is another, else the line-up."""
        before = self.ui.outcome.words()
        self._show()
        same = self.ui.outcome.words() == before
        announce(self, self.ui.lineUp.accessibleDescription() if same else self.ui.outcome.words())
        self.tried.emit(self.answers, self.decision)

    def _show(self) -> None:
        content, before = self.session.content, self.session.decision().line_up
        bars = pictures.bars(content, self.answers.left, self.decision, before)
        self.ui.outcome.setText(wording.headline(content, self.decision, "yours"))
        self.ui.steadiness.setText(wording.steadiness(content, self.decision, "yours"))
        self.ui.lineUp.show_bars(bars)
        self.ui.lineUp.setAccessibleName(content.phrases["summary.line-up"])
        self.ui.lineUp.setAccessibleDescription(pictures.bars_in_words(content, bars))
        self._show_answers()

    def _show_answers(self) -> None:
        for ratings in self.ratings:
            ratings.show_ratings(self.answers.ratings | self.answers.needs)
        self.ui.matters.show_importance(self.answers.importance)
        self.ui.room.show_value(self.answers.room_for_two)
        changed = self.answers != self.session.answers
        self.ui.keep.setEnabled(changed)
        self.ui.putBack.setEnabled(changed)
