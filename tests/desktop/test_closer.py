"""An option looked at closely: told whole, with its sources, from each page that speaks of it."""

from collections.abc import Callable
from typing import Literal

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton, QWidget

from coaching_or_therapy.answers.records import Answers, OwnDecision
from coaching_or_therapy.content.records import Closer, Content, Side
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.desktop.closer import CloserDialog
from coaching_or_therapy.desktop.pages.decision import DecisionPage
from coaching_or_therapy.desktop.pages.result import ResultPage
from coaching_or_therapy.desktop.widgets.sources import SourcesDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window
from coaching_or_therapy.summary.sections.facts import WAY

OpenWindow = Callable[..., Window]
GoTo = Callable[[Window, str], QWidget]
Someone = Callable[[OutcomeId], Answers]

CLOSER: tuple[Literal["both", "none"], ...] = ("both", "none")
"""The options that are looked at closely."""


def closer(content: Content, option: str) -> Closer:
    found = next(each.closer for each in content.options if each.id == option)
    assert found is not None
    return found


def opened(page: QWidget, link: QPushButton) -> CloserDialog:
    assert link.isVisible()
    link.click()
    (dialog,) = page.findChildren(CloserDialog)
    return dialog


def shown(dialog: QWidget) -> str:
    return "\n".join(words.words() for words in dialog.findChildren(Prose) if words.isVisible())


@pytest.mark.parametrize("option", CLOSER)
def test_every_form_of_an_option_is_told_whole_from_its_card(
    option: str, open_window: OpenWindow, go_to: GoTo, content: Content, settled: Callable[[], None]
) -> None:
    page = go_to(open_window(), "options")
    told = closer(content, option)
    (link,) = (b for b in page.findChildren(QPushButton) if b.text() == told.title)
    dialog = opened(page, link)
    settled()
    words = shown(dialog)
    for way in told.ways:
        assert way.title in words
        assert all(getattr(way, part).text in words for part in WAY)


@pytest.mark.parametrize("left", ["therapy", "coaching"])
def test_of_two_at_once_it_is_told_who_does_what_the_side_on_the_left_first(
    left: Side, open_window: OpenWindow, go_to: GoTo, content: Content
) -> None:
    page = go_to(open_window(Answers(left=left)), "options")
    told = closer(content, "both")
    assert told.together is not None
    (link,) = (b for b in page.findChildren(QPushButton) if b.text() == told.title)
    words = shown(opened(page, link))
    sides = {"therapy": told.together.therapy, "coaching": told.together.coaching}
    for part in ("does", "hears"):
        places = {side: words.index(getattr(beside, part)[0].text) for side, beside in sides.items()}
        assert min(places, key=lambda side: places[side]) == left
        assert all(each.text in words for beside in sides.values() for each in getattr(beside, part))
    assert all(text in words for text in told.together.yours)


def test_the_facts_lead_to_their_sources(open_window: OpenWindow, go_to: GoTo, content: Content) -> None:
    page = go_to(open_window(), "options")
    told = closer(content, "none")
    (link,) = (b for b in page.findChildren(QPushButton) if b.text() == told.title)
    dialog = opened(page, link)
    way = told.ways[1]
    (sources,) = (
        b for b in dialog.findChildren(QPushButton) if b.accessibleName() == f"Sources: {way.title}"
    )
    sources.click()
    (found,) = dialog.findChildren(SourcesDialog)
    words = "\n".join(label.words() for label in found.findChildren(Prose))
    facts = {fact.id: fact.text for fact in content.facts}
    cited = [fact for part in WAY for fact in getattr(way, part).facts]
    assert cited
    assert all(facts[fact] in words for fact in cited)


LEADS: dict[OutcomeId, str] = {"both": "both", "both-therapy-first": "both", "none-now": "none"}
"""The outcomes that lead to such an option."""


@pytest.mark.parametrize("outcome", LEADS)
def test_the_result_leads_to_a_closer_look(
    outcome: OutcomeId, open_window: OpenWindow, go_to: GoTo, someone: Someone, content: Content
) -> None:
    page = go_to(open_window(someone(outcome)), "result")
    assert isinstance(page, ResultPage)
    assert opened(page, page.ui.closer).windowTitle() == closer(content, LEADS[outcome]).title


@pytest.mark.parametrize("outcome", ["therapy", "coaching", "too-close"])
def test_a_result_that_the_pages_before_explain_leads_to_none(
    outcome: OutcomeId, open_window: OpenWindow, go_to: GoTo, someone: Someone
) -> None:
    page = go_to(open_window(someone(outcome)), "result")
    assert isinstance(page, ResultPage)
    assert not page.ui.closer.isVisible()


@pytest.mark.parametrize("option", CLOSER)
def test_so_does_a_decision_against_the_answers(
    option: Literal["both", "none"], open_window: OpenWindow, go_to: GoTo, someone: Someone, content: Content
) -> None:
    window = open_window(someone("therapy"))
    page = go_to(window, "decision")
    assert isinstance(page, DecisionPage)
    assert not page.ui.closer.isVisible()
    window.session.change(replace(window.session.answers, decision=OwnDecision(choice=option)))
    dialog = opened(page, page.ui.closer)
    assert dialog.windowTitle() == closer(content, option).title
