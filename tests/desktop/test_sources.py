"""From any statement of fact, one press leads to its source, with its date and how strong it is."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coaching_or_therapy.answers.records import Answers, Rating, Readiness
from coaching_or_therapy.content.records import Content, Term
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.desktop.pages.check import CheckPage
from coaching_or_therapy.desktop.pages.welcome import WelcomePage
from coaching_or_therapy.desktop.widgets.explanation import Explanation
from coaching_or_therapy.desktop.widgets.option_card import OptionCard
from coaching_or_therapy.desktop.widgets.sources import SourcesDialog
from coaching_or_therapy.desktop.widgets.sources_button import SourcesButton
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window
from coaching_or_therapy.summary.wording import month

OpenWindow = Callable[..., Window]
Someone = Callable[[OutcomeId], Answers]
GoTo = Callable[[Window, str], QWidget]
Settled = Callable[[], None]


def cited(value: Any, where: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the ids of facts that each part of the content names, with the place of the part."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key == "evidence_facts" or (key == "facts" and where):
                yield f"{where}.{key}".removesuffix(".facts"), part
            else:
                yield from cited(part, f"{where}.{key}" if where else key)
    elif isinstance(value, tuple):
        for part in value:
            yield from cited(part, where)


def shown(dialog: QWidget) -> str:
    return "\n".join(words.words() for words in dialog.findChildren(Prose))


def led_to(within: QWidget) -> str:
    """Press each way to sources that is seen, and return all that the dialogs say."""
    said = []
    for button in within.findChildren(SourcesButton):
        if button.isVisible():
            button.click()
            dialog = button.window().findChildren(SourcesDialog)[-1]
            assert dialog.isVisible()
            said.append(shown(dialog))
            dialog.close()
            dialog.setParent(None)
    return "\n".join(said)


Led = Callable[[Window, GoTo, Settled], str]


def first_page(window: Window, go_to: GoTo, _settled: Settled) -> str:
    page = go_to(window, "welcome")
    assert isinstance(page, WelcomePage)
    page.ui.more.click()
    return led_to(page)


def page_of(stop: str) -> Led:
    return lambda window, go_to, _settled: led_to(go_to(window, stop))


def dimensions(window: Window, go_to: GoTo, _settled: Settled) -> str:
    return "\n".join(led_to(go_to(window, d.id)) for d in window.session.content.dimensions)


def check(window: Window, go_to: GoTo, settled: Settled) -> str:
    page = go_to(window, "check")
    assert isinstance(page, CheckPage)
    assert led_to(page) == "", "before an answer nothing is stated"
    for card in page.cards.values():
        next(iter(card.choices.rows.values())).box.click()
    settled()
    return led_to(page)


def decision(window: Window, go_to: GoTo, settled: Settled) -> str:
    page, answers = go_to(window, "decision"), window.session.answers
    low = dict.fromkeys((area.id for area in window.session.content.readiness), 10)
    window.session.change(replace(answers, readiness=Readiness(after=low)))
    settled()
    return led_to(page)


def dialog_of(opened: Callable[[Window], object]) -> Led:
    def led(window: Window, _go_to: GoTo, settled: Settled) -> str:
        opened(window)
        settled()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        said = led_to(dialog)
        dialog.close()
        return said

    return led


def closer(window: Window, go_to: GoTo, settled: Settled) -> str:
    said = []
    for card in go_to(window, "options").findChildren(OptionCard):
        if card.closer.isVisible():
            card.closer.click()
            settled()
            dialog = QApplication.activeModalWidget()
            assert dialog is not None
            said.append(led_to(dialog))
            dialog.close()
    return "\n".join(said)


def measure(window: Window, _go_to: GoTo, settled: Settled) -> str:
    from coaching_or_therapy.desktop.about import StandardsDialog

    content = window.session.content
    assert content.standards is not None
    dialog = StandardsDialog(content, content.standards, window)
    dialog.open()
    settled()
    said = led_to(dialog)
    dialog.close()
    return said


WAYS: dict[str, Led] = {
    "about.evidence_facts": dialog_of(lambda window: window.menu.show_about()),
    "welcome.points": first_page,
    "dimensions.": dimensions,
    "options.": page_of("options"),
    "options.closer": closer,
    "finding.": dialog_of(lambda window: window.menu.show_finding()),
    "knowledge.explanation": check,
    "readiness.next": decision,
    "standards.lead": measure,
}
"""What shows a part of the content and leads to its sources. The result and a word explained stand below."""

ELSEWHERE = ("outcomes", "tensions", "glossary")


def test_no_part_of_the_content_names_facts_without_a_way_to_them(content: Content) -> None:
    parts = {where for where, _ in cited(msgspec.to_builtins(content))}
    without = {part for part in parts if not part.startswith((*WAYS, *ELSEWHERE))}
    assert without == set(), "show their sources where they are shown, and add the way here"


@pytest.mark.parametrize("way", WAYS)
def test_all_that_is_stated_leads_to_its_sources(
    open_window: OpenWindow, go_to: GoTo, settled: Settled, content: Content, way: str
) -> None:
    window = open_window()
    said = WAYS[way](window, go_to, settled)
    facts = {fact.id: fact for fact in content.facts}
    sources = {source.id: source for source in content.sources}
    told = cited(msgspec.to_builtins(content))
    named = {
        id_ for where, ids in told if max(filter(where.startswith, WAYS), default="") == way for id_ in ids
    }
    assert named
    for fact in (facts[id_] for id_ in named):
        source = sources[fact.source]
        for words in (fact.text, source.title.rstrip("?"), month(content, source.read), fact.strength):
            assert words in said, f"{fact.id}: {words}"


def test_each_sentence_of_a_table_stands_above_its_own_sources(
    open_window: OpenWindow, go_to: GoTo, content: Content
) -> None:
    said = led_to(go_to(open_window(), "options"))
    facts = {fact.id: fact.text for fact in content.facts}
    for option in content.options:
        for point in (*option.good, *option.hard):
            after = said.split(f"{option.title}: {point.text}")[1]
            assert re.search(re.escape(facts[point.facts[0]]), after[:1500])


@pytest.mark.parametrize("outcome", ["therapy-first", "both-therapy-first", "therapy", "both", "none-now"])
def test_a_result_leads_to_the_sources_of_its_words(
    open_window: OpenWindow, go_to: GoTo, someone: Someone, content: Content, outcome: OutcomeId
) -> None:
    page = go_to(open_window(someone(outcome)), "result")
    told = next(each for each in content.outcomes if each.id == outcome)
    facts = {fact.id: fact.text for fact in content.facts}
    said = led_to(page)
    named = [*told.facts, *(id_ for step in told.next_steps for id_ in step.facts)]
    assert named
    assert all(facts[id_] in said for id_ in named)


def test_tensions_lead_to_their_sources(open_window: OpenWindow, go_to: GoTo, content: Content) -> None:
    all_high: dict[str, Rating] = {statement.id: 90 for d in content.dimensions for statement in d.statements}
    window = open_window(Answers(ratings=all_high, needs={need.id: 90 for need in content.needs}))
    page = go_to(window, "result")
    facts = {fact.id: fact.text for fact in content.facts}
    assert len(window.session.decision().tensions) == len(content.tensions)
    said = led_to(page)
    assert all(facts[id_] in said for tension in content.tensions for id_ in tension.facts)


def reached_by_tab(settled: Settled) -> list[QWidget]:
    found: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in found[:-1]:
        if focused not in found:
            found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        settled()
    return found


@pytest.mark.parametrize("listening", [False, True], ids=["by keyboard", "by ear"])
def test_every_way_to_sources_is_reached_by_keyboard_and_says_of_what(
    open_window: OpenWindow, go_to: GoTo, settled: Settled, listening: bool
) -> None:
    QAccessible.setActive(listening)
    try:
        window = open_window()
        page = go_to(window, "options")
        buttons = [button for button in page.findChildren(SourcesButton) if button.isVisible()]
        names = [button.accessibleName() for button in buttons]
        assert len(set(names)) == len(names)
        assert all(name.startswith("Sources: ") for name in names)
        stops = [stop for stop in reached_by_tab(settled) if isinstance(stop, SourcesButton)]
        assert {id(stop) for stop in stops} == {id(button) for button in buttons}
        places = [stop.mapTo(page, QPoint(0, 0)).y() for stop in stops]
        assert places == sorted(places), "as one reads"
    finally:
        QAccessible.setActive(False)


def a_term(page: QWidget) -> tuple[Prose, Term]:
    text = next(each for each in page.findChildren(Prose) if each.isVisible() and each.terms())
    return text, text.terms()[0]


def assert_sources_of(term: Term, window: Window, content: Content) -> None:
    dialog = window.findChildren(SourcesDialog)[-1]
    assert dialog.isVisible()
    facts = {fact.id: fact.text for fact in content.facts}
    for words in (term.term, term.meaning, *(facts[id_] for id_ in term.facts)):
        assert words in shown(dialog)


def test_enter_on_an_explained_word_shows_its_sources(
    open_window: OpenWindow, go_to: GoTo, content: Content
) -> None:
    window = open_window()
    text, term = a_term(go_to(window, "options"))
    text.setFocus(Qt.FocusReason.TabFocusReason)
    explanation = window.findChild(Explanation)
    assert explanation is not None
    assert "Sources (Enter key)" in explanation.text()
    heard = QAccessible.queryAccessibleInterface(text)
    assert "The Enter key shows the sources." in heard.text(QAccessible.Text.Description)
    at = window.at
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert_sources_of(term, window, content)
    assert window.at == at, "Enter goes nowhere else"


def test_the_mouse_goes_from_a_word_to_its_explanation_and_presses_there(
    open_window: OpenWindow, go_to: GoTo, settled: Settled, content: Content
) -> None:
    window = open_window()
    text, term = a_term(go_to(window, "options"))
    start = hovered(window, text, settled)
    explanation = window.findChild(Explanation)
    assert explanation is not None
    end = explanation.mapTo(window, explanation.rect().center())
    for step in range(1, 21):
        QTest.mouseMove(window, start + (end - start) * step / 20)
        settled()
        assert explanation.isVisible(), "on the way to it"
    places = (
        QPoint(x, y)
        for y in range(explanation.height() - 4, 0, -6)
        for x in range(12, explanation.width(), 12)
    )
    for place in places:
        QTest.mouseClick(explanation, Qt.MouseButton.LeftButton, pos=place)
        if window.findChildren(SourcesDialog):
            break
    assert_sources_of(term, window, content)


def hovered(window: Window, text: Prose, settled: Settled) -> QPoint:
    """Move the mouse over a text until a word is explained; return where it is in the window."""
    for y in range(4, text.height(), 8):
        for x in range(2, text.width(), 6):
            place = text.mapTo(window, QPoint(x, y))
            QTest.mouseMove(window, place)
            settled()
            found = window.findChild(Explanation)
            if found is not None and found.isVisible():
                return place
    raise AssertionError("nothing is explained")
