"""One dimension: both sides in equal panels, then the statements about it."""

from PySide6.QtWidgets import QWidget

from coaching_or_therapy.answers.records import Rating
from coaching_or_therapy.content.records import Dimension, Side
from coaching_or_therapy.desktop.changes import rated, sliding
from coaching_or_therapy.desktop.forms.ui_dimension import Ui_Dimension
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.pages.wording import rating_words, unrated_words
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.panel import SidePanel
from coaching_or_therapy.desktop.widgets.rating import ASIDE


class DimensionPage(Page):
    """Shows and asks one dimension."""

    def __init__(self, session: Session, dimension: Dimension, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.dimension = dimension
        self.ui = Ui_Dimension()
        self.ui.setupUi(self)
        left: Side = session.answers.left
        right: Side = "coaching" if left == "therapy" else "therapy"
        for panel, side in ((self.ui.left, left), (self.ui.right, right)):
            self.ui.panels.add(panel)
            self._fill(panel, side)
        first = dimension == session.content.dimensions[0]
        self.ui.howToAnswer.setText(session.content.phrases["rating.how"])
        self.ui.howToAnswer.setVisible(first)
        self.ui.asking.part(ASIDE)  # so that the two stand just over the sentences and the sliders
        if first:
            self.ui.asking.add(self.ui.question, 2)
            self.ui.asking.add(self.ui.howToAnswer, 3)
        else:  # alone it would stand in the middle
            self.ui.asking.add(self.ui.question, 1000)
            self.ui.asking.add(QWidget(self.ui.asking))
        statements = [(statement.id, statement.text) for statement in dimension.statements]
        self.ui.statements.ask(statements, rating_words(session.content), unrated_words())
        self.ui.statements.given.connect(self._rate)

    def title(self) -> str:
        return self.dimension.title

    def lead(self) -> str:
        return self.dimension.question

    def help_words(self) -> str:
        read = self.tr(
            "First read what therapy and coaching are like here. Then say how true each sentence is for you."
        )
        phrases = self.session.content.phrases
        return f"{read} {phrases['rating.how']} {phrases['rating.open']}"

    def refresh(self) -> None:
        self.ui.statements.show_ratings(self.session.answers.ratings)

    def _fill(self, panel: SidePanel, side: Side) -> None:
        names = {"therapy": self.tr("In therapy"), "coaching": self.tr("In coaching")}
        shown = getattr(self.dimension.panels, side)
        panel.show_panel(self.session.content, side, names[side], self.dimension.title, shown)

    def _rate(self, statement: str, rating: Rating | None) -> None:
        self.session.change(rated(self.session.answers, statement, rating), sliding(statement, rating))
