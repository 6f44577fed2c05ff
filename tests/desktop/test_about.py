"""How this aid measures up: every point is shown under its state, what is not met first."""

from collections.abc import Callable
from itertools import pairwise
from typing import get_args

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coaching_or_therapy.content.load import locales
from coaching_or_therapy.content.records import Content, State
from coaching_or_therapy.desktop.about import AboutDialog, StandardsDialog
from coaching_or_therapy.desktop.widgets.sources import SourcesDialog
from coaching_or_therapy.desktop.widgets.text import Heading, Prose
from coaching_or_therapy.desktop.window import Window

OpenWindow = Callable[..., Window]
Settled = Callable[[], None]


def about(window: Window, settled: Settled) -> AboutDialog:
    window.menu.about.trigger()
    settled()
    (dialog,) = window.findChildren(AboutDialog)
    return dialog


@pytest.fixture
def measure(open_window: OpenWindow, settled: Settled, press: Callable[..., None]) -> StandardsDialog:
    """The dialog as someone without a mouse opens it."""
    dialog = about(open_window(), settled)
    reach(dialog, "See each point: How this aid measures up", press)
    press(Qt.Key.Key_Space)
    settled()
    (found,) = dialog.findChildren(StandardsDialog)
    return found


def reach(dialog: QWidget, name: str, press: Callable[..., None]) -> None:
    """Press Tab until the button of this name has the focus."""
    for _ in range(12):
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and focused.accessibleName() == name:
            return
        press(Qt.Key.Key_Tab)
    pytest.fail(f"the Tab key does not lead to {name} in {dialog.windowTitle()}")


def test_each_point_stands_under_its_state_and_what_is_missing_first(
    measure: StandardsDialog, content: Content
) -> None:
    assert content.standards is not None
    heads = {content.phrases[f"standards.{state}"]: state for state in get_args(State)}
    rows = [(row.state, row.asks, row.where) for row in content.standards.criteria]
    told: dict[str, list[tuple[str, str, str]]] = {}
    texts = [each.words() for each in measure.findChildren(Prose) if each.isVisible()]
    for text, below in pairwise(texts):
        if text in heads:
            told[heads[text]] = []
        elif told and (row := (list(told)[-1], text, below)) in rows:
            told[row[0]].append(row)
    assert list(told) == ["not-yet", "partly", "met"]
    for state, shown in told.items():
        assert shown == [row for row in rows if row[0] == state]


def test_about_tells_in_short_how_many_are_met(
    open_window: OpenWindow, settled: Settled, content: Content
) -> None:
    assert content.standards is not None
    states = [row.state for row in content.standards.criteria]
    words = "\n".join(each.words() for each in about(open_window(), settled).findChildren(Prose))
    assert f"Met: {states.count('met')} of {len(states)}." in words
    assert f"Not yet: {states.count('not-yet')}." in words


def test_content_that_says_nothing_of_it_has_no_such_page(
    open_window: OpenWindow, settled: Settled, content: Content
) -> None:
    dialog = about(open_window(spoken=replace(content, standards=None)), settled)
    assert not [b for b in dialog.findChildren(QPushButton) if "measures up" in b.accessibleName()]


def test_who_asks_such_things_is_told(
    measure: StandardsDialog, content: Content, press: Callable[..., None], settled: Settled
) -> None:
    reach(measure, "Sources: How this aid measures up", press)
    press(Qt.Key.Key_Space)
    settled()
    (dialog,) = measure.findChildren(SourcesDialog)
    assert content.standards is not None
    facts = {fact.id: fact.text for fact in content.facts}
    assert facts[content.standards.lead.facts[0]] in "\n".join(
        each.words() for each in dialog.findChildren(Prose)
    )


def test_it_is_heard_whole_and_read_by_the_arrow_keys(
    measure: StandardsDialog, content: Content, press: Callable[..., None], settled: Settled
) -> None:
    assert content.standards is not None
    heard = QAccessible.queryAccessibleInterface(measure.ui.title)
    assert heard.text(QAccessible.Text.Name) == content.standards.title
    interfaces = map(QAccessible.queryAccessibleInterface, measure.findChildren(Heading))
    told = "".join(interface.text(QAccessible.Text.Description) for interface in interfaces)
    for row in content.standards.criteria:
        assert row.asks in told
        assert row.where in told
    bar = measure.ui.scroll.verticalScrollBar()
    assert bar.maximum() > 0
    measure.ui.scroll.setFocus()
    press(*[Qt.Key.Key_PageDown] * 40)
    settled()
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("locale", [*locales(), "en-XA", "ar-XB"])
def test_nothing_of_it_is_cut(
    open_window: OpenWindow, settled: Settled, speak: Callable[[str], Content], locale: str
) -> None:
    spoken = speak(locale)
    window = open_window(spoken=spoken)
    assert spoken.standards is not None
    for dialog in (AboutDialog(spoken, window), StandardsDialog(spoken, spoken.standards, window)):
        dialog.show()
        settled()
        for words in dialog.findChildren(Prose):
            assert words.height() >= words.heightForWidth(words.width()), words.words()
            assert words.width() >= words.minimumSizeHint().width(), words.words()
        assert dialog.ui.scroll.horizontalScrollBar().maximum() == 0
        dialog.close()


def test_escape_closes_one_after_the_other(measure: StandardsDialog) -> None:
    below = measure.parentWidget()
    assert isinstance(below, AboutDialog)
    QTest.keyClick(measure, Qt.Key.Key_Escape)
    assert below.isVisible()
    QTest.keyClick(below, Qt.Key.Key_Escape)
    assert not below.isVisible()
