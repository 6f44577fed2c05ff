"""Statements to rate: each with its slider, and beside it the two answers that are no number."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy.answers.records import Rating, Unrated
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.slider import Slider, Words
from coaching_or_therapy.desktop.widgets.text import Prose

SENTENCE = 9
"""The least width of a sentence beside its slider, in the height of a letter."""

ASIDE = 20
"""Pixels between a sentence and its slider."""


class RatingRow(Fold):
    """One statement and its answer: 0 to 100, one that is no number, or none. `given` tells the choice."""

    given = Signal(object)

    def __init__(self, text: str, words: Words, unrated: Mapping[Unrated, str], parent: QWidget) -> None:
        super().__init__(parent, width=32, gap=ASIDE, pile_gap=4)
        self.statement = Prose(self, text)
        self.answer = answer = Block(self)
        self.slider = Slider(answer)
        self.slider.set_words(words)
        self.slider.setAccessibleName(text)
        self.statement.setBuddy(self.slider)
        self.slider.given.connect(self.given)
        self.choices = {answer: self._choice(answer, text, words) for answer, words in unrated.items()}
        across = QHBoxLayout(answer)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addWidget(self.slider, 1, Qt.AlignmentFlag.AlignVCenter)  # level with what stands beside it
        beside = QHBoxLayout()
        beside.setSpacing(8)
        for choice in self.choices.values():
            beside.addWidget(choice)
        across.addLayout(beside)
        self.add(self.statement, 2)
        self.add(answer, 3)

    def has_room(self, width: int) -> bool:
        beside = width - self.answer.minimumSizeHint().width()
        return super().has_room(width) and beside >= SENTENCE * self.fontMetrics().height()

    def show_rating(self, rating: Rating | None) -> None:
        """Show an answer, or that there is none."""
        for answer, choice in self.choices.items():
            choice.setChecked(rating == answer)
        if isinstance(rating, str):
            self.slider.show_value(None, self.choices[rating].text())
        else:
            self.slider.show_value(rating)

    def _choice(self, answer: Unrated, statement: str, text: str) -> QPushButton:
        choice = QPushButton(text, self.answer)
        choice.setCheckable(True)
        choice.setProperty("kind", "choice")
        choice.setAccessibleDescription(statement)
        choice.clicked.connect(lambda checked: self.given.emit(answer if checked else None))
        return choice


class Ratings(Block):
    """Statements one below the other. `given` tells the id and the answer that was chosen."""

    given = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, RatingRow] = {}
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._pile.setSpacing(6)

    def ask(
        self, statements: Sequence[tuple[str, str]], words: Words, unrated: Mapping[Unrated, str]
    ) -> None:
        """Show these statements (id, text), in this order, and beside each the answers that are no number."""
        for key, text in statements:
            row = RatingRow(text, words, unrated, self)
            row.given.connect(lambda rating, key=key: self.given.emit(key, rating))
            line = QFrame(self)
            line.setProperty("kind", "line")
            self._pile.addWidget(line)
            self._pile.addWidget(row)
            self.rows[key] = row

    def show_ratings(self, ratings: Mapping[str, Rating]) -> None:
        """Show the answers that were given."""
        for key, row in self.rows.items():
            row.show_rating(ratings.get(key))
