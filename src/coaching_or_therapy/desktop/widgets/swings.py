"""What matters most, by swing: one dimension from worst to best matters most, others are set beside it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.fold import Fold
from coaching_or_therapy.desktop.widgets.slider import MOST, Slider, Words
from coaching_or_therapy.desktop.widgets.text import Heading, Prose


class Swing(NamedTuple):
    """A dimension by id and title, from its worst to its best."""

    id: str
    title: str
    worst: str
    best: str


class SwingRow(Fold):
    """One swing, how much it matters, and whether it matters most."""

    given = Signal(object)
    chosen = Signal()

    def __init__(self, swing: Swing, words: Words, most: str, parent: QWidget) -> None:
        super().__init__(parent, width=32, gap=20, pile_gap=4)
        about, answer = Block(self), Block(self)
        rows = QVBoxLayout(about)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        worst = QCoreApplication.translate("Swings", "At worst: {worst}").format(worst=swing.worst)
        best = QCoreApplication.translate("Swings", "At best: {best}").format(best=swing.best)
        rows.addWidget(Heading(about, swing.title, "heading"))
        rows.addWidget(Prose(about, f"{worst}\n{best}", "note"))
        rows.addStretch(1)
        self.slider = Slider(answer)
        self.slider.set_words(words)
        self.slider.setAccessibleName(swing.title)
        self.slider.given.connect(self.given)
        self.most = QPushButton(most, answer)
        self.most.setCheckable(True)
        self.most.setProperty("kind", "choice")
        self.most.setAccessibleDescription(swing.title)
        self.most.clicked.connect(self._press)
        across = QHBoxLayout(answer)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addWidget(self.slider, 1, Qt.AlignmentFlag.AlignVCenter)  # level with what stands beside it
        across.addWidget(self.most)
        self.add(about)
        self.add(answer)

    def show_importance(self, importance: int | None) -> None:
        """Show how much it matters, or that this is not said yet."""
        self.slider.show_value(importance)
        self.most.setChecked(importance == MOST)

    def _press(self, checked: bool) -> None:
        if checked:
            self.chosen.emit()
        else:
            self.given.emit(None)


class Swings(Block):
    """All swings in a pile. `given` tells the id and the importance, `chosen` the id of what matters most."""

    given = Signal(str, object)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, SwingRow] = {}
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._pile.setSpacing(8)

    def ask(self, swings: Sequence[Swing], words: Words, most: str) -> None:
        """Show these swings, once; `most` is what stands on the button that chooses one."""
        for swing in swings:
            row = SwingRow(swing, words, most, self)
            row.given.connect(lambda importance, key=swing.id: self.given.emit(key, importance))
            row.chosen.connect(lambda key=swing.id: self.chosen.emit(key))
            line = QFrame(self)
            line.setProperty("kind", "line")
            self._pile.addWidget(line)
            self._pile.addWidget(row)
            self.rows[swing.id] = row

    def show_importance(self, importance: Mapping[str, int]) -> None:
        """Show how much each matters."""
        for key, row in self.rows.items():
            row.show_importance(importance.get(key))
