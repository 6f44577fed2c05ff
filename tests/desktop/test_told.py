"""What a person has to be told where it is asked, and where the way begins."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from coaching_or_therapy.desktop.pages.dimension import DimensionPage
from coaching_or_therapy.desktop.pages.needs import NeedsPage
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.pages.welcome import WelcomePage
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.text import Prose


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


def test_on_every_page_of_ratings_help_tells_what_each_answer_does(qtbot: QtBot, session: Session) -> None:
    for dimension in session.content.dimensions:
        page = DimensionPage(session, dimension)
        qtbot.addWidget(page)
        assert session.content.phrases["rating.how"] in page.help_words()
