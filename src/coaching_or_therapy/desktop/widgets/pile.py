"""Rows that are made anew when what they show has changed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.text import Prose

AT_ONCE = 20
"""Rows that are shown at once: more than anyone makes here, but a file may hold thousands."""


def empty(pile: QLayout, home: QWidget | None = None) -> None:
    """Take all rows out of a pile. The focus, where it was in one, goes home: else it would be nowhere."""
    focused = QApplication.focusWidget()
    while (item := pile.takeAt(0)) is not None:
        if (row := item.widget()) is None:
            continue
        if home is not None and focused is not None and row.isAncestorOf(focused):
            home.setFocus()
        row.hide()
        row.deleteLater()


class Pile(Block):
    """Rows one below the other; of very many so many at once, and two buttons that lead to the others."""

    def __init__(self, parent: QWidget | None, spacing: int) -> None:
        super().__init__(parent)
        self.home: QWidget | None = None
        """Where the focus goes from a row that is gone."""
        self._shown: tuple[Any, ...] = ()
        self._first = 0
        self._turner: Turner | None = None
        self._all = QVBoxLayout(self)
        self._pile = QVBoxLayout()
        for rows in (self._all, self._pile):
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(spacing)
        self._all.addLayout(self._pile)
        self.hide()

    def row(self, at: int, told: Any) -> QWidget:
        """Return the row that shows this, at this place of all, from 0."""
        raise NotImplementedError

    def show_rows(self, told: Sequence[Any]) -> None:
        """Show a row for each of these; where not all are shown, those around the first that is another."""
        before, self._shown = self._shown, tuple(told)
        if before == self._shown:
            return
        pairs = enumerate(zip(before, self._shown, strict=False))
        end = min(len(before), len(self._shown))
        changed = next((at for at, (one, other) in pairs if one != other), end)
        self._first = max(0, min(changed, len(self._shown) - 1)) // AT_ONCE * AT_ONCE
        self._show()

    def _show(self) -> None:
        empty(self._pile, self.home)
        for at, told in enumerate(self._shown[self._first :][:AT_ONCE], self._first):
            self._pile.addWidget(self.row(at, told))
        if len(self._shown) > AT_ONCE and self._turner is None:
            self._turner = Turner(self)
            self._all.addWidget(self._turner)
        if self._turner is not None:
            self._turner.show_place(self._first, len(self._shown))
        self.setVisible(bool(self._shown))

    def turn(self, by: int) -> None:
        """Show the rows before, or after."""
        self._first += by * AT_ONCE
        self._show()


class Turner(Block):
    """Leads through rows of which not all are shown."""

    def __init__(self, pile: Pile) -> None:
        super().__init__(pile)
        self.place = Prose(self, kind="note")
        self.before = self._button(self.tr("Show those before"))
        self.after = self._button(self.tr("Show those after"))
        self.before.clicked.connect(lambda: self._turn(pile, -1))
        self.after.clicked.connect(lambda: self._turn(pile, 1))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addWidget(self.place, 1)
        across.addWidget(self.before)
        across.addWidget(self.after)

    def show_place(self, first: int, count: int) -> None:
        """Say which of how many are shown; with no more than are shown at once, nothing is to be said."""
        last = min(first + AT_ONCE, count)
        self.place.setText(
            self.tr("{first} to {last} of {all}").format(first=first + 1, last=last, all=count)
        )
        self.before.setEnabled(first > 0)
        self.after.setEnabled(last < count)
        self.setVisible(count > AT_ONCE)

    def _turn(self, pile: Pile, by: int) -> None:
        pile.turn(by)
        pressed, other = (self.after, self.before) if by > 0 else (self.before, self.after)
        if not pressed.isEnabled():
            other.setFocus()
        announce(self, self.place.words())

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", "link")
        return button
