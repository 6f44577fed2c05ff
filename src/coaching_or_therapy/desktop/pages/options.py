"""The four ways to go, told alike: what they are, and side by side what they are like."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from coaching_or_therapy.content.records import Option, Sourced
from coaching_or_therapy.desktop.forms.ui_options import Ui_Options
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.option_card import OptionCard
from coaching_or_therapy.desktop.widgets.sources import SourcesDialog


class OptionsPage(Page):
    """Shows every option before anything is asked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        content = session.content
        self.ui = Ui_Options()
        self.ui.setupUi(self)
        first, second = ("therapy", "coaching"), ("both", "none")
        if session.answers.left == "coaching":
            first = ("coaching", "therapy")
        options = {option.id: option for option in content.options}
        ordered = [options[i] for i in (*first, *second)]
        for option in ordered:
            row = self.ui.first if option.id in first else self.ui.second
            card = OptionCard()
            card.show_option(option, content.glossary)
            card.sources_wanted.connect(lambda option=option: self._show_sources(option))
            row.add(card)
        self.ui.comparison.show_rows([option.title for option in ordered], self._rows(ordered))

    def title(self) -> str:
        return self.tr("Your options")

    def lead(self) -> str:
        return self.tr("Four ways to go. Each has good and hard sides, and you may leave any of them.")

    def _rows(self, options: Sequence[Option]) -> list[tuple[str, list[str]]]:
        def lines(sentences: Sequence[Sourced]) -> str:
            return "\n".join(f"• {sentence.text}" for sentence in sentences)

        def of(part: str) -> list[str]:
            return [getattr(option.living, part).text for option in options]

        return [
            (self.tr("Good points"), [lines(option.good) for option in options]),
            (self.tr("Hard points"), [lines(option.hard) for option in options]),
            (self.tr("The first session"), of("first_session")),
            (self.tr("Time"), of("time")),
            (self.tr("Cost"), of("cost")),
            (self.tr("How it may feel"), of("feelings")),
            (self.tr("Who knows of it"), of("others_knowing")),
            (self.tr("Who sets the rules"), of("regulation")),
        ]

    def _show_sources(self, option: Option) -> None:
        living = option.living
        parts = (living.first_session, living.time, living.cost, living.feelings, living.others_knowing)
        told = (option.summary, *option.good, *option.hard, *option.ways, *parts, living.regulation)
        facts = [fact for sentence in told for fact in sentence.facts]
        SourcesDialog(self.session.content, option.title, facts, self).open()
