"""The next page is made while one reads, so that it is there when it is wanted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import application, theme
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.settings import Settings
from coaching_or_therapy.desktop.widgets.comparison import ComparisonTable
from coaching_or_therapy.desktop.widgets.option_card import OptionCard
from coaching_or_therapy.desktop.window import Window

OpenWindow = Callable[..., Window]


def test_the_next_page_is_made_while_this_one_is_read_and_no_more(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: window.ui.pages.count() == 2)
    qtbot.waitUntil(lambda: not window.leaves.busy())
    assert (window.at, window.ui.pages.count()) == (0, 2)
    made = window.ui.pages.widget(1)
    window.next()
    assert window.ui.pages.currentWidget() is made
    qtbot.waitUntil(lambda: window.ui.pages.count() == 3)


@pytest.fixture
def half_made(qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window at "before" while the page after it, with the most parts, is being made."""
    monkeypatch.setattr("coaching_or_therapy.desktop.leaves.STEP", 0)
    window = open_window()
    window.go_to("before")
    qtbot.waitUntil(lambda: any(cells(window)))
    assert max(cells(window)) < len(window.session.content.options)
    return window


def cells(window: Window) -> list[int]:
    """Return how many cards of options stand in each page that is made, or half made."""
    pages = (window.ui.pages.widget(at) for at in range(window.ui.pages.count()))
    return [len(page.findChildren(OptionCard)) for page in pages if page is not None]


def test_a_page_that_is_half_made_is_shown_whole(half_made: Window) -> None:
    half_made.next()
    assert len(half_made.page().findChildren(OptionCard)) == len(half_made.session.content.options)
    assert half_made.page().findChildren(ComparisonTable)[0].isVisible()


def test_between_two_parts_a_press_is_answered(half_made: Window, qtbot: QtBot) -> None:
    half_made.back()
    assert half_made.stops[half_made.at].id == "welcome"
    half_made.next()
    qtbot.waitUntil(lambda: len(half_made.session.content.options) in cells(half_made))


def test_a_page_that_is_half_made_is_given_up_for_another_language(
    half_made: Window, content: Content
) -> None:
    half_made.speak(content, half_made.stops)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert cells(half_made) == [0]
    half_made.next()
    assert len(half_made.page().findChildren(OptionCard)) == len(content.options)


def test_nothing_is_made_beyond_the_last_page(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.go(len(window.stops) - 1)
    qtbot.waitUntil(lambda: not window.leaves.busy())
    assert window.ui.pages.count() == 2


def test_another_size_of_text_dresses_the_page_that_is_shown_alone(
    qapp: QApplication, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    for stop in window.stops:
        window.go_to(stop.id)
    appointment = window.page()
    assert isinstance(appointment, AppointmentPage)
    appointment.ui.ownQuestion.setText("How long")
    window.go_to("purpose")
    qtbot.waitUntil(lambda: not window.leaves.busy())
    shown = window.page()
    application.change_settings(qapp, window, window.session.settings)
    assert window.ui.pages.count() == len(window.stops), "what looks as before is not dressed anew"
    window.session.change_settings(Settings(text=125))
    application.change_settings(qapp, window, Settings())
    try:
        assert window.page() is shown
        assert [window.ui.pages.widget(at) for at in range(window.ui.pages.count())] == [
            window.ui.pages.currentWidget()
        ]
        assert not isValid(appointment)
        window.go_to("appointment")
        again = window.page()
        assert isinstance(again, AppointmentPage)
        assert again.ui.ownQuestion.text() == "How long"
    finally:
        theme.apply(qapp, "light")


def test_erasing_leaves_nothing_for_a_page_that_is_made_anew(
    qapp: QApplication, open_window: OpenWindow
) -> None:
    window = open_window()
    window.go_to("appointment")
    appointment = window.page()
    assert isinstance(appointment, AppointmentPage)
    appointment.ui.ownQuestion.setText("How long")
    window.go_to("welcome")
    application.change_settings(qapp, window, Settings(text=150))
    window.start_over()
    window.go_to("appointment")
    again = window.page()
    assert isinstance(again, AppointmentPage)
    assert not again.ui.ownQuestion.text()
