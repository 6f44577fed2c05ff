"""The next page is made while one reads, so that it is there when it is wanted."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from coaching_or_therapy.desktop.window import Window


def test_the_next_page_is_made_while_this_one_is_read_and_no_more(
    qtbot: QtBot, open_window: Callable[..., Window]
) -> None:
    window = open_window()
    assert window.ui.pages.count() == 1
    qtbot.waitUntil(lambda: window.ui.pages.count() == 2)
    assert window.at == 0
    made = window.ui.pages.widget(1)
    window.next()
    assert window.ui.pages.currentWidget() is made
    qtbot.waitUntil(lambda: window.ui.pages.count() == 3)


def test_nothing_is_made_beyond_the_last_page(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.go(len(window.stops) - 1)
    qtbot.waitUntil(lambda: not window._ahead.isActive())
    assert window.ui.pages.count() == 2
