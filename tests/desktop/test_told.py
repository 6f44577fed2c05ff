"""What a person has to be told where it is asked, and where the way begins."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.desktop.pages import welcome
from coaching_or_therapy.desktop.pages.dimension import DimensionPage
from coaching_or_therapy.desktop.pages.needs import NeedsPage
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.pages.welcome import WelcomePage
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.sources import SourcesDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window


def test_the_first_page_says_what_the_situation_is(qtbot: QtBot, session: Session) -> None:
    page = WelcomePage(session)
    qtbot.addWidget(page)
    assert session.content.about.situation in page.lead()
    assert session.content.welcome.lead in page.lead()


def told(page: Page) -> str:
    """What a page shows in words."""
    labels = [label for label in page.findChildren(QLabel) if isinstance(label, Prose)]
    return "\n".join(label.words() for label in labels if label.isVisibleTo(page))


def test_where_rating_begins_it_is_told_what_each_answer_does(qtbot: QtBot, session: Session) -> None:
    how = session.content.phrases["rating.how"]
    assert all(answer in how for answer in ("Not sure", "no answer", "Does not apply"))
    for page in (DimensionPage(session, session.content.dimensions[0]), NeedsPage(session)):
        qtbot.addWidget(page)
        assert how in told(page)


def test_the_lead_of_how_you_are_is_about_what_comes_first(qtbot: QtBot, session: Session) -> None:
    page = NeedsPage(session)
    qtbot.addWidget(page)
    question = session.content.now.question  # about the statements, so below the question on being safe
    assert question not in page.lead()
    assert "safe" in page.lead()
    assert told(page).index(session.content.safety.question) < told(page).index(question)


def test_on_every_page_of_ratings_help_tells_what_each_answer_does(qtbot: QtBot, session: Session) -> None:
    for dimension in session.content.dimensions:
        page = DimensionPage(session, dimension)
        qtbot.addWidget(page)
        assert session.content.phrases["rating.how"] in page.help_words()


def test_all_that_has_to_be_known_first_stands_on_the_first_screen(
    open_window: Callable[..., Window], session: Session
) -> None:
    window = open_window()
    page = window.page()
    assert isinstance(page, WelcomePage)
    first: tuple[QWidget, ...] = (
        page.ui.decision,
        page.ui.diagnosis,
        page.ui.country,
        page.ui.privacy,
        page.ui.keep,
        page.ui.countryBox,
        page.ui.more,
    )
    for widget in first:
        assert widget.visibleRegion().boundingRect() == widget.rect(), widget.objectName()
    assert len(told(page).split()) < 160, "a wall of text"
    page.ui.more.click()
    for point in session.content.welcome.points:
        assert point.text in told(page)
    page.ui.sources.click()
    (sources,) = page.window().findChildren(SourcesDialog)
    shown = "\n".join(each.words() for each in sources.findChildren(Prose))
    facts = {fact.id: fact.text for fact in session.content.facts}
    for point in session.content.welcome.points:
        assert all(facts[fact] in shown for fact in point.facts)
    sources.close()
    page.ui.more.click()
    assert session.content.welcome.points[0].text not in told(page)
    assert not page.ui.sources.isVisible()


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (date(2026, 11, 25), "earlier today"),
        (date(2026, 11, 23), "from Monday"),
        (date(2026, 11, 3), "from November 3, 2026"),
    ],
)
def test_who_comes_back_is_told_that_the_answers_are_here_and_can_go_on(
    monkeypatch: pytest.MonkeyPatch,
    open_window: Callable[..., Window],
    someone: Callable[[OutcomeId], Answers],
    found: date,
    words: str,
) -> None:
    monkeypatch.setattr(welcome, "today", lambda: date(2026, 11, 25))
    QLocale.setDefault(QLocale("en"))
    window = open_window(someone("therapy"))
    page = window.page()
    assert isinstance(page, WelcomePage)
    assert not page.ui.back.isVisible(), "nothing was found, so nothing is said of it"
    window.session.found_of = found
    page.refresh()
    assert page.ui.back.isVisible()
    assert words in page.ui.backWords.words()
    page.ui.goOn.click()
    assert window.stops[window.at].id == "needs", "the last page that has answers"
    window.start_over()
    fresh = window.page()
    assert isinstance(fresh, WelcomePage)
    assert not fresh.ui.back.isVisible()


def test_past_its_last_day_the_first_page_says_that_facts_may_have_changed(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, session: Session
) -> None:
    page = WelcomePage(session)
    qtbot.addWidget(page)
    for day, warned in ((date(2027, 11, 30), False), (date(2027, 12, 1), True)):
        monkeypatch.setattr(welcome, "today", lambda day=day: day)
        page.refresh()
        assert page.ui.expired.isVisibleTo(page) is warned
    assert "November 30, 2027" in page.ui.expired.words()


def test_all_statements_of_a_dimension_stand_on_the_first_screen(
    open_window: Callable[..., Window], session: Session, settled: Callable[[], None]
) -> None:
    window = open_window()
    for dimension in session.content.dimensions:
        window.go([stop.id for stop in window.stops].index(dimension.id))
        settled()
        page = window.page()
        assert isinstance(page, DimensionPage)
        for row in page.ui.statements.rows.values():
            assert row.visibleRegion().boundingRect() == row.rect(), (dimension.id, row.statement.words())
