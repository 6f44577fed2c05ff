"""The four ways to go, told alike: what they are, and side by side what they are like."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.content.records import Option, Side
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.closer import look_closer
from coaching_or_therapy.desktop.forms.ui_options import Ui_Options
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.comparison import Column, Topic
from coaching_or_therapy.desktop.widgets.option_card import EDGES, OptionCard
from coaching_or_therapy.desktop.widgets.scrolling import area_around
from coaching_or_therapy.summary.sections.facts import LIVING

GAP = 2 * theme.GRID
"""What stays free above the table's title when one is led to it."""


class OptionsPage(Page):
    """Shows every option before anything is asked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_Options()
        self.ui.setupUi(self)
        self.ui.comparison.setAccessibleName(self.ui.compareTitle.words())
        self.ui.toComparison.clicked.connect(self._compare)

    def parts(self) -> Iterator[None]:
        content, left = self.session.content, self.session.answers.left
        ordered = sorted(content.options, key=lambda option: _place(option, left))
        for place, option in enumerate(ordered):
            row = self.ui.first if place < 2 else self.ui.second
            row.add(self._card(option, row))
            yield
        columns = [Column(option.title, EDGES[option.id]) for option in ordered]
        yield from self.ui.comparison.show_topics(content, columns, self._topics(ordered))

    def title(self) -> str:
        return self.tr("Your options")

    def lead(self) -> str:
        return self.tr("Four ways to go. Each has its good and its hard sides.")

    def help_words(self) -> str:
        return self.tr(
            "Each card tells one way to go. Below, the table sets their good and hard points and "
            "what they are like side by side. Sources shows where the facts come from."
        )

    def _compare(self) -> None:
        """Lead to the table: its title to the top of the window, and the keyboard to its cells."""
        area = area_around(self)
        if area is not None and (whole := area.widget()) is not None:
            area.verticalScrollBar().setValue(self.ui.compareTitle.mapTo(whole, QPoint()).y() - GAP)
        self.ui.comparison.setFocus()

    def _card(self, option: Option, parent: QWidget) -> OptionCard:
        card = OptionCard(parent)
        card.show_option(self.session.content, option)
        card.closer_wanted.connect(lambda: look_closer(self.session, option.id, self))
        return card

    def _topics(self, options: Sequence[Option]) -> list[Topic]:
        phrases = self.session.content.phrases

        def living(aspect: str) -> Topic:
            name = aspect.replace("-", "_")
            return Topic(phrases[f"options.{aspect}"], [(getattr(each.living, name),) for each in options])

        return [
            Topic(phrases["options.good"], [option.good for option in options]),
            Topic(phrases["options.hard"], [option.hard for option in options]),
            *map(living, LIVING),
        ]


def _place(option: Option, left: Side) -> int:
    """Return where an option stands: both sides first, as they stand on every page."""
    right: Side = "coaching" if left == "therapy" else "therapy"
    return [left, right, "both", "none"].index(option.id)
