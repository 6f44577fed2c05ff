"""The choice of the country that help is shown for. It is the person's alone: nothing guesses it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.content.records import Country
from coaching_or_therapy.desktop.widgets.choice_box import ChoiceBox


class CountryBox(ChoiceBox):
    """The countries by name. `chosen` tells the id of the one that the person picks."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def show_countries(self, countries: tuple[Country, ...], chosen: str) -> None:
        """Offer these countries, `chosen` picked."""
        if [self.itemText(at) for at in range(self.count())] != [country.name for country in countries]:
            self.clear()
            for country in countries:
                self.addItem(country.name, country.id)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the page; it must not change the country in passing
