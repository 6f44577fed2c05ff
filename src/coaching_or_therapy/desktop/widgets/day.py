"""A day to choose: a press for a usual one, and three lists for any other."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coaching_or_therapy.clock import today
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.choice_box import ChoiceBox
from coaching_or_therapy.desktop.widgets.fold import Fold

SOON = {"weeks": 14, "month": 30, "months": 91}
"""What each press means, in days from today."""

YEARS_AHEAD = 2


class DayField(Block):
    """Takes a day, or none. `given` tells a date, or None. A day that a month lacks becomes its last.

    The lists for any day show when they are asked for: most find theirs among the three presses.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._first: QWidget = self
        words = {
            "weeks": self.tr("In two weeks"),
            "month": self.tr("In a month"),
            "months": self.tr("In three months"),
        }
        self.soon = {key: self._button(text) for key, text in words.items()}
        presses = Fold(self, width=24, gap=8, pile_gap=8)
        for key, button in self.soon.items():
            button.clicked.connect(lambda _on, key=key: self._give(today() + timedelta(SOON[key])))
            presses.add(button)
        self.lists = Fold(self, width=24, gap=8, pile_gap=8)
        self.day, self.month, self.year = ChoiceBox(self.lists), ChoiceBox(self.lists), ChoiceBox(self.lists)
        self.links = Block(self)
        self.other = self._link(self.tr("Another day"))
        self.other.clicked.connect(self._show_lists)
        self.none = self._link(self.tr("Remove the day"))
        self.none.clicked.connect(self._take_out)
        across = QHBoxLayout(self.links)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(24)
        across.addWidget(self.other)
        across.addWidget(self.none)
        across.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(presses)
        rows.addWidget(self.lists)
        rows.addWidget(self.links)
        self.lists.hide()

    def ask(self, name: str, months: Sequence[str], *, month_first: bool) -> None:
        """Say what the day is for and how the months are called, once; they stand first or second."""
        for number in range(1, 32):
            self.day.addItem(str(number), number)
        for number, month in enumerate(months, 1):
            self.month.addItem(month, number)
        told = {self.day: self.tr("Day"), self.month: self.tr("Month"), self.year: self.tr("Year")}
        first = (self.month, self.day) if month_first else (self.day, self.month)
        self._first = first[0]
        for part in (*first, self.year):
            # On Linux the name of a list is what is chosen in it: a label alone says what it is.
            label = QLabel(f"{name}: {told[part]}", self.lists)
            label.setBuddy(part)
            label.hide()
            part.setAccessibleName(label.text())
            part.activated.connect(self._take)
            self.lists.add(part, 2 if part is self.month else 1)
        for button in (*self.soon.values(), self.other, self.none):
            button.setAccessibleDescription(name)

    def show_day(self, day: date | None) -> None:
        """Show this day, or that none is chosen."""
        self._day = day
        if day is not None:
            self._offer_years(day.year)
            for part, number in ((self.day, day.day), (self.month, day.month), (self.year, day.year)):
                part.setCurrentIndex(part.findData(number))
        else:
            self.lists.hide()
        self.links.setVisible(day is not None)
        self.other.setVisible(self.lists.isHidden())
        for key, button in self.soon.items():
            button.setChecked(day == today() + timedelta(SOON[key]))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setProperty("kind", "answer")
        return button

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text, self.links)
        button.setProperty("kind", "link")
        return button

    def _show_lists(self) -> None:
        self.lists.show()
        self.other.hide()
        self._first.setFocus()

    def _offer_years(self, chosen: int) -> None:
        """Offer this year, the next ones, and the one that is chosen."""
        this = today().year
        for year in sorted({chosen, *range(this, this + YEARS_AHEAD + 1)}):
            if self.year.findData(year) < 0:
                self.year.addItem(str(year), year)

    def _take(self) -> None:
        year, month = self.year.currentData(), self.month.currentData()
        last = monthrange(year, month)[1]
        self._give(date(year, month, min(self.day.currentData(), last)))

    def _take_out(self) -> None:
        self._give(None)
        next(iter(self.soon.values())).setFocus()

    def _give(self, day: date | None) -> None:
        changed = day != self._day
        self.show_day(day)  # also where a day that the month lacks became its last again
        if changed:
            self.given.emit(day)
