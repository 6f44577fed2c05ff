"""What a person has to be told where it is asked, and where the way begins."""

from collections.abc import Callable

import pytest
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


@pytest.mark.parametrize(
    "make",
    [
        NeedsPage,
        *(lambda session, at=at: DimensionPage(session, session.content.dimensions[at]) for at in range(6)),
    ],
)
def test_where_it_is_asked_it_is_told_what_each_answer_does(
    make: Callable[[Session], Page], qtbot: QtBot, session: Session
) -> None:
    page = make(session)
    qtbot.addWidget(page)
    words = [label.words() for label in page.findChildren(QLabel) if isinstance(label, Prose)]
    (told,) = (text for text in words if "Does not apply" in text)
    assert "Not sure" in told
    assert "no answer" in told
