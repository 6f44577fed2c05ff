"""A few questions on the facts, for who wants to check what they know. Nothing depends on them."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from coaching_or_therapy.answers.document import NOT_SURE
from coaching_or_therapy.content.records import KnowledgeQuestion
from coaching_or_therapy.desktop.changes import known, known_in_summary
from coaching_or_therapy.desktop.forms.ui_check import Ui_Check
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.pages.wording import unrated_words
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.knowledge_card import KnowledgeCard
from coaching_or_therapy.desktop.widgets.ticks import Tick
from coaching_or_therapy.summary.wording import explained

IN_SUMMARY = "in-summary"


class CheckPage(Page):
    """Asks what stayed of the facts. Each answer is explained at once; none is counted on the screen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_Check()
        self.ui.setupUi(self)
        self.cards: dict[str, KnowledgeCard] = {}
        words = self.tr("Put these questions and my answers in the summary that I print for myself")
        self.ui.inSummary.ask([Tick(IN_SUMMARY, words)])
        self.ui.inSummary.ticked.connect(self._want)

    def parts(self) -> Iterator[None]:
        for question in self.session.content.knowledge:
            self.cards[question.id] = self._card(question)
            yield

    def title(self) -> str:
        return self.tr("Check what you know")

    def lead(self) -> str:
        return self.tr("A few questions on the facts, if you like. Each answer is explained at once.")

    def help_words(self) -> str:
        return self.tr(
            "Choose an answer, and you read what the facts say and where they come from. Nothing is counted"
            " here, and your result does not depend on it. You can pass over all of it."
        )

    def refresh(self) -> None:
        content, knowledge = self.session.content, self.session.answers.knowledge
        for question in content.knowledge:
            chosen = knowledge.chosen.get(question.id)
            reply = "" if chosen is None else explained(content, question, chosen)
            self.cards[question.id].show_answer(chosen, reply)
        self.ui.inSummary.show_ticked([IN_SUMMARY] if knowledge.in_summary else [])

    def _card(self, question: KnowledgeQuestion) -> KnowledgeCard:
        choices = [Tick(choice.id, choice.text) for choice in question.choices]
        card = KnowledgeCard(question.text, [*choices, Tick(NOT_SURE, unrated_words()[NOT_SURE])], self)
        card.chosen.connect(lambda choice: self._choose(question, choice))
        card.sources.lead_to(self.session.content, question.text, [("", question.explanation.facts)])
        self.ui.questionsRows.addWidget(card)
        return card

    def _choose(self, question: KnowledgeQuestion, choice: str | None) -> None:
        self.session.change(known(self.session.answers, question.id, choice))
        reply = self.cards[question.id].reply
        if reply.words():
            announce(reply, reply.words())

    def _want(self, _key: str, wanted: bool) -> None:
        self.session.change(known_in_summary(self.session.answers, wanted=wanted))
