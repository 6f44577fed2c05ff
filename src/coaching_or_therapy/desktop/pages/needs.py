"""Whether the person is safe, asked once and first, and where they are now."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from coaching_or_therapy.answers.records import Rating
from coaching_or_therapy.content.records import Answer
from coaching_or_therapy.desktop.changes import need_rated, sliding
from coaching_or_therapy.desktop.forms.ui_needs import Ui_Needs
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.pages.wording import rating_words, unrated_words
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.rating import ASIDE


class NeedsPage(Page):
    """Asks how things are. The answer to the safety question stays in the session's memory alone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        content, safety = session.content, session.content.safety
        self.ui = Ui_Needs()
        self.ui.setupUi(self)
        self.ui.lately.setText(content.now.question)
        self.ui.howToAnswer.setText(content.phrases["rating.how"])
        self.ui.asking.part(ASIDE)
        self.ui.asking.add(self.ui.question, 2)
        self.ui.asking.add(self.ui.howToAnswer, 3)
        needs = [(need.id, need.text) for need in content.needs]
        self.ui.statements.ask(needs, rating_words(content), unrated_words())
        self.ui.statements.given.connect(self._rate)
        self.ui.safetyTitle.setText(safety.title)
        self.ui.why.setText(safety.why)
        self.ui.asked.setText(safety.question)
        self.ui.answers.fold_below(None)  # all three in sight in a small window, too
        self.choices = {answer.id: self._choice(answer) for answer in safety.answers}
        self.ui.showHelp.clicked.connect(self.help_wanted)

    def title(self) -> str:
        return self.session.content.now.title

    def lead(self) -> str:
        return self.tr("First whether you are safe, then how you have been lately.")

    def help_words(self) -> str:
        return self.tr(
            "The first question is about being safe; its answer is not saved. Then say how true each "
            "sentence is for you these days. You may leave any of them open."
        )

    def refresh(self) -> None:
        self.ui.statements.show_ratings(self.session.answers.needs)
        for answer, choice in self.choices.items():
            choice.setChecked(answer == self.session.safety)
        self.ui.reply.setText(self._reply())
        self.ui.reply.setVisible(self.session.safety is not None)
        self.ui.showHelp.setVisible(self.session.help_now)

    def _choice(self, answer: Answer) -> QPushButton:
        choice = QPushButton(answer.text, self.ui.answers)
        choice.setCheckable(True)
        choice.setProperty("kind", "answer")
        choice.setAccessibleDescription(self.session.content.safety.question)
        choice.clicked.connect(lambda checked: self._answer(answer if checked else None))
        self.ui.answers.add(choice)
        return choice

    def _answer(self, answer: Answer | None) -> None:
        self.session.answer_safety(answer.id if answer else None)
        if answer and answer.help_now:
            QTimer.singleShot(0, self, self.help_wanted.emit)  # after the answer's own words

    def _reply(self) -> str:
        safety = self.session.content.safety
        if self.session.help_now:
            return safety.when_yes
        return safety.when_no if self.session.safety == "no" else safety.when_unsaid

    def _rate(self, need: str, rating: Rating | None) -> None:
        self.session.change(need_rated(self.session.answers, need, rating), sliding(need, rating))
