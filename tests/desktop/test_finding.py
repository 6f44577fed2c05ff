"""Finding someone: everything is told, nothing is opened unasked, and the facts lead to their sources."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content, Side
from coaching_or_therapy.desktop import finding
from coaching_or_therapy.desktop.finding import FindingDialog
from coaching_or_therapy.desktop.widgets.sources import SourcesDialog
from coaching_or_therapy.desktop.widgets.text import Heading, Prose
from coaching_or_therapy.desktop.window import Window

OpenWindow = Callable[..., Window]


@pytest.fixture
def dialog(open_window: OpenWindow, settled: Callable[[], None]) -> FindingDialog:
    """The dialog as the menu opens it."""
    window = open_window()
    window.menu.finding.trigger()
    settled()
    found: FindingDialog = window.findChildren(FindingDialog)[0]
    return found


def button(dialog: FindingDialog, name: str) -> QPushButton:
    (found,) = (b for b in dialog.findChildren(QPushButton) if b.accessibleName() == name)
    return found


def test_every_way_is_told_whole(dialog: FindingDialog, content: Content) -> None:
    shown = "\n".join(words.words() for words in dialog.findChildren(Prose) if words.isVisible())
    for search in content.finding.ways:
        told = (*search.where, *search.check, *search.letters, *search.money)
        for words in (*(each.text for each in told), *search.ask, search.message):
            assert words in shown
        for address in search.addresses:
            assert address.address in shown


def test_an_address_is_opened_only_when_pressed(
    dialog: FindingDialog, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(finding, "open_address", opened.append)
    way = content.finding.ways[1]
    address = way.addresses[0]
    button(dialog, f"Copy: {address.name}, {way.title}").click()
    assert QGuiApplication.clipboard().text() == address.address
    assert opened == []
    button(dialog, f"Open: {address.name}, {way.title}").click()
    assert opened == [address.address]


def test_a_first_contact_can_be_copied(dialog: FindingDialog, content: Content) -> None:
    for search in content.finding.ways:
        button(dialog, f"Copy: {search.title}").click()
        assert QGuiApplication.clipboard().text() == search.message
        said = [
            each.accessibleName() for each in dialog.findChildren(QPushButton) if each.text() == "Copied."
        ]
        assert said == [f"Copy: {search.title}"], "it is seen at what was copied last, and there alone"


def test_the_facts_lead_to_their_sources(dialog: FindingDialog, content: Content) -> None:
    button(dialog, "Sources: A coach").click()
    sources = dialog.findChildren(SourcesDialog)[0]
    shown = "\n".join(words.words() for words in sources.findChildren(Prose))
    facts = {fact.id: fact.text for fact in content.facts}
    for sentence in content.finding.ways[1].money:
        assert all(facts[fact] in shown for fact in sentence.facts)


@pytest.mark.parametrize("stop", ["result", "appointment"])
def test_it_is_reached_from_where_one_looks_for_someone(
    open_window: OpenWindow, settled: Callable[[], None], content: Content, stop: str
) -> None:
    window = open_window()
    window.go_to(stop)
    settled()
    link = getattr(window.page(), "ui").finding  # noqa: B009  no page has all
    assert link.text() == content.finding.title
    assert link.isVisible()
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    settled()
    dialog = window.findChild(FindingDialog)
    assert dialog is not None
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settled()
    assert window.focusWidget() is link, "one goes on where one was"


@pytest.mark.parametrize(("left", "first"), [("therapy", "A therapist"), ("coaching", "A coach")])
def test_the_side_that_stands_left_comes_first(
    open_window: OpenWindow, settled: Callable[[], None], left: Side, first: str
) -> None:
    window = open_window(Answers(left=left))
    window.menu.finding.trigger()
    settled()
    dialog = window.findChild(FindingDialog)
    assert dialog is not None
    titles = [h.words() for h in dialog.findChildren(Heading) if h.words().startswith("A ")]
    assert titles[0] == first
    assert titles[-1] == "A doctor, a guide or a group"
