"""The result page: what comes first comes first, every number is the decision's, and "what if" is a copy."""

from collections.abc import Callable
from functools import partial
from typing import get_args

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.records import Answers, OwnConcern
from coaching_or_therapy.content.records import Content, Side
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.desktop.pages.result import ResultPage
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.what_if import WhatIfDialog
from coaching_or_therapy.desktop.widgets.pictured import Table
from coaching_or_therapy.desktop.widgets.sources import SourcesDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window
from coaching_or_therapy.desktop.worked_out import WorkedOutDialog
from coaching_or_therapy.summary import wording
from coaching_or_therapy.summary.wording import whole

OUTCOMES: tuple[OutcomeId, ...] = get_args(OutcomeId)
Someone = Callable[[OutcomeId], Answers]
OpenWindow = Callable[..., Window]
Settled = Callable[[], None]
Shown = Callable[..., ResultPage]


@pytest.fixture
def shown(qtbot: QtBot, content: Content) -> Shown:
    """The page on answers, as the window shows it."""

    def show(answers: Answers, *, unsafe: bool = False) -> ResultPage:
        session = Session(content, answers)
        if unsafe:
            session.answer_safety(next(answer.id for answer in content.safety.answers if answer.help_now))
        page = ResultPage(session)
        qtbot.addWidget(page)
        page.resize(820, 900)
        page.refresh()
        page.show()
        return page

    return show


def seen(widget: QWidget) -> str:
    """All that is seen in a widget, in one text."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    words = [label.words() if isinstance(label, Prose) else label.text() for label in labels]
    buttons = [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]
    return "\n".join([*words, *buttons])


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_each_outcome_is_told_in_the_words_of_the_content(
    shown: Shown, someone: Someone, content: Content, outcome: OutcomeId
) -> None:
    page = shown(someone(outcome), unsafe=outcome == "help-first")
    told = next(each for each in content.outcomes if each.id == outcome)
    assert page.session.decision().outcome == outcome
    assert page.title() == told.title
    assert content.phrases["result.disclaimer"] in page.lead()
    assert wording.steadiness(content, page.session.decision(), "yours") in page.lead()
    assert told.explanation in seen(page)
    assert all(step.text in seen(page) for step in told.next_steps)


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_what_an_outcome_says_leads_to_its_sources(
    shown: Shown, someone: Someone, content: Content, outcome: OutcomeId
) -> None:
    page = shown(someone(outcome), unsafe=outcome == "help-first")
    told = next(each for each in content.outcomes if each.id == outcome)
    facts = {fact.id: fact.text for fact in content.facts}
    explained = [(told.explanation, told.facts)]
    steps = [(step.text, step.facts) for step in told.next_steps if step.facts]
    for button, cited in ((page.ui.explanationSources, explained), (page.ui.sources, steps)):
        assert button.isVisible() == any(ids for _, ids in cited)
        if button.isVisible():
            press(button)
            dialog = page.findChildren(SourcesDialog)[-1]
            for words, ids in cited:
                assert all(text in seen(dialog) for text in (words, *(facts[each] for each in ids)))


@pytest.mark.parametrize("outcome", [outcome for outcome in OUTCOMES if outcome != "help-first"])
def test_the_pictures_say_what_the_decision_says(shown: Shown, someone: Someone, outcome: OutcomeId) -> None:
    page = shown(someone(outcome))
    decision = page.session.decision()
    for bar in page.line_up.bars():
        told = None if outcome == "too-little" else getattr(decision.line_up, bar.option)
        assert bar.value == told
        assert (bar.low, bar.high) == getattr(decision.range, bar.option)
        assert f"{bar.label}: " in page.line_up.accessibleDescription()
        if bar.value is not None:
            assert f"{bar.label}: {whole(bar.value)} of 100" in page.line_up.accessibleDescription()
    rows = page.ui.lineUp.table.rows().body
    assert [row[1] for row in rows] == [bar.number for bar in page.line_up.bars()]


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_the_leans_add_up_to_the_lead(shown: Shown, someone: Someone, outcome: OutcomeId) -> None:
    page = shown(someone(outcome))
    line_up = page.session.decision().line_up
    total = sum(lean.points or 0 for lean in page.where.leans())
    assert total == pytest.approx(line_up.therapy - line_up.coaching, abs=1e-6)


def test_an_own_concern_has_its_place_among_the_leans(shown: Shown, someone: Someone) -> None:
    concern = OwnConcern(text="I want evenings", favours="coaching", strength=100, importance=100)
    page = shown(replace(someone("therapy"), own_concerns=(concern,)))
    assert page.where.leans()[-1].toward == "coaching"
    line_up = page.session.decision().line_up
    total = sum(lean.points or 0 for lean in page.where.leans())
    assert total == pytest.approx(line_up.therapy - line_up.coaching, abs=1e-6)


def test_help_stands_before_every_number_and_the_line_up_comes_on_request(
    shown: Shown, someone: Someone, content: Content
) -> None:
    page = shown(someone("help-first"), unsafe=True)
    country = next(each for each in content.help if each.id == "US")
    for line in country.lines:
        assert line.contact in seen(page)
    assert page.ui.helpLines.y() < page.ui.helpSteps.y(), "whom to reach comes before all that could be read"
    assert not page.line_up.isVisible()
    assert not page.where.isVisible()
    press(page.ui.show)
    assert page.line_up.isVisible()
    assert country.lines[0].contact in seen(page), "the line-up never takes the place of help"
    assert page.ui.helpCard.y() < page.ui.numbers.y()
    press(page.ui.show)
    assert not page.line_up.isVisible()


def test_the_help_shown_is_that_of_the_country(shown: Shown, someone: Someone, content: Content) -> None:
    page = shown(replace(someone("help-first"), country="GB"), unsafe=True)
    assert page.ui.helpLines.lines() == next(each for each in content.help if each.id == "GB").lines


@pytest.mark.parametrize("outcome", ["therapy-first", "both-therapy-first"])
def test_what_puts_therapy_first_is_said_before_the_pictures(
    shown: Shown, someone: Someone, content: Content, outcome: OutcomeId
) -> None:
    page = shown(someone(outcome))
    texts = {need.id: need.text for need in content.needs}
    because = page.session.decision().gate.because
    assert because
    assert [point.text for point in page.ui.because.points()] == [texts[need] for need in because]
    assert not any(character.isdigit() for point in page.ui.because.points() for character in point.number)
    assert page.ui.firstCard.y() < page.ui.numbers.y()


@pytest.mark.parametrize("left", ["therapy", "coaching"])
def test_the_side_drawn_for_a_person_stands_first_everywhere(
    shown: Shown, someone: Someone, left: Side
) -> None:
    page = shown(replace(someone("too-close"), left=left))
    assert [bar.option for bar in page.line_up.bars()] == (
        ["therapy", "both", "coaching"] if left == "therapy" else ["coaching", "both", "therapy"]
    )
    reasons = [point.stressed for point in page.ui.reasons.points()]
    assert reasons
    assert reasons == sorted(reasons, key=lambda told: told.lower().endswith(left), reverse=True)
    assert page.ui.where.table.rows().head[1].lower().endswith(left)


def test_reasons_say_what_each_answer_is_about_and_the_persons_own_number(
    shown: Shown, someone: Someone, content: Content
) -> None:
    page = shown(someone("therapy"))
    keys = {s.short: s.id for d in content.dimensions for s in d.statements}
    keys |= {need.short: need.id for need in content.needs}
    answers = page.session.answers
    points = page.ui.reasons.points()
    assert points
    for point in points:
        way, _, about = point.text.partition(": ")
        assert way == point.stressed
        assert point.number == str((answers.ratings | answers.needs)[keys[about]])


def test_all_four_pictures_of_a_result_stand_on_the_first_screen(
    open_window: OpenWindow, someone: Someone, settled: Settled
) -> None:
    for outcome in ("therapy", "coaching"):
        window = open_window(someone(outcome))
        window.go([stop.id for stop in window.stops].index("result"))
        settled()
        page = window.page()
        assert isinstance(page, ResultPage)
        for card in (page.ui.lineUpCard, page.ui.changeCard, page.ui.whereCard, page.ui.reasonsCard):
            assert card.visibleRegion().boundingRect() == card.rect(), f"{outcome}: {card.objectName()}"


def test_answers_that_pull_apart_are_told(shown: Shown, someone: Someone, content: Content) -> None:
    page = shown(someone("both-therapy-first"))
    texts = {tension.id: tension.text for tension in content.tensions}
    found = page.session.decision().tensions
    assert found
    assert [point.text for point in page.ui.tensions.points()] == [texts[each.id] for each in found]
    assert not shown(someone("therapy")).ui.tensionsCard.isVisible()


def test_a_need_left_open_that_could_put_therapy_first_is_told(
    shown: Shown, someone: Someone, content: Content
) -> None:
    answers = someone("coaching")
    worry = next(need for need in content.needs if need.id == "needs.worry")
    page = shown(replace(answers, needs=answers.needs | {worry.id: "not-sure"}))
    assert any(point.stressed == worry.short for point in page.ui.changes.points())


def test_the_page_says_how_many_answers_are_open(shown: Shown, someone: Someone, content: Content) -> None:
    answers = someone("coaching")
    ratings = {key: value for key, value in answers.ratings.items() if key != "purpose.goal"}
    page = shown(replace(answers, ratings=ratings | {"time.past": "not-sure", "time.why": "does-not-apply"}))
    assert content.phrases["range.many"].format(count=2) in seen(page)


def test_where_none_is_open_only_the_table_speaks_of_it(
    shown: Shown, someone: Someone, content: Content
) -> None:
    page = shown(someone("coaching"))
    none = content.phrases["range.none"]
    assert none not in seen(page), "the picture has no range that would have to be explained"
    page.ui.lineUp.button.click()
    assert none in seen(page)
    page.ui.lineUp.button.click()
    assert none not in seen(page)


def test_beside_the_table_nothing_speaks_of_the_picture(
    shown: Shown, someone: Someone, content: Content
) -> None:
    answers = someone("coaching")
    ratings = {key: value for key, value in answers.ratings.items() if key != "purpose.goal"}
    page = shown(replace(answers, ratings=ratings))
    bracket = content.phrases["range.one"]
    assert bracket in seen(page)
    press(page.ui.lineUp.button)
    assert bracket not in seen(page)
    assert "“Least” and “Most”" in seen(page)
    press(page.ui.lineUp.button)
    assert bracket in seen(page)


# What if


@pytest.fixture
def trying(
    open_window: OpenWindow, someone: Someone, settled: Settled
) -> tuple[Window, ResultPage, WhatIfDialog]:
    window = open_window(someone("therapy"))
    window.go([stop.id for stop in window.stops].index("result"))
    page = window.page()
    assert isinstance(page, ResultPage)
    press(page.ui.whatIf)
    settled()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WhatIfDialog)
    return window, page, dialog


def rated_anew(dialog: WhatIfDialog, statement: str, key: Qt.Key) -> None:
    row = next(ratings.rows[statement] for ratings in dialog.ratings if statement in ratings.rows)
    row.slider.setFocus()
    QTest.keyClick(row.slider, key)


def shows(page: ResultPage, values: list[float | None]) -> bool:
    return [bar.value for bar in page.line_up.bars()] == values


def test_each_key_press_moves_the_picture_and_the_page(
    qtbot: QtBot, content: Content, trying: tuple[Window, ResultPage, WhatIfDialog]
) -> None:
    window, page, dialog = trying
    seen_before = [bar.value for bar in dialog.ui.lineUp.bars()]
    for _ in range(3):
        before = [bar.value for bar in dialog.ui.lineUp.bars()]
        rated_anew(dialog, "methods.structure", Qt.Key.Key_Right)
        after = [bar.value for bar in dialog.ui.lineUp.bars()]
        assert after != before
        expected = decide(content, dialog.answers)
        assert after == [getattr(expected.line_up, bar.option) for bar in dialog.ui.lineUp.bars()]
        qtbot.waitUntil(partial(shows, page, after))
    assert [bar.before for bar in dialog.ui.lineUp.bars()] == seen_before
    assert window.session.answers.ratings["methods.structure"] == 20, "tried on a copy"


def test_the_pages_title_follows_what_is_tried(
    qtbot: QtBot, content: Content, trying: tuple[Window, ResultPage, WhatIfDialog]
) -> None:
    window, _page, dialog = trying
    rated_anew(dialog, "needs.low-mood", Qt.Key.Key_End)
    told = next(each.title for each in content.outcomes if each.id == "therapy-first")
    assert dialog.ui.outcome.words() == told
    heading = window.ui.pages.currentWidget().heading  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: heading.words() == told)


def test_closing_puts_everything_back(qtbot: QtBot, trying: tuple[Window, ResultPage, WhatIfDialog]) -> None:
    window, page, dialog = trying
    before, title = window.session.answers, page.title()
    rated_anew(dialog, "needs.low-mood", Qt.Key.Key_End)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.title() == title)
    assert window.session.answers == before
    assert not window.session.can_undo


def test_keeping_takes_the_answers_over_as_one_step(
    qtbot: QtBot, trying: tuple[Window, ResultPage, WhatIfDialog]
) -> None:
    window, page, dialog = trying
    before = window.session.answers
    rated_anew(dialog, "needs.low-mood", Qt.Key.Key_End)
    rated_anew(dialog, "purpose.goal", Qt.Key.Key_End)
    tried = dialog.answers
    press(dialog.ui.keep)
    assert window.session.answers == tried
    qtbot.waitUntil(lambda: page.answers is window.session.answers)
    window.session.undo()
    assert window.session.answers == before


def test_put_back_starts_over_in_the_dialog(trying: tuple[Window, ResultPage, WhatIfDialog]) -> None:
    window, _page, dialog = trying
    assert not dialog.ui.keep.isEnabled()
    rated_anew(dialog, "needs.low-mood", Qt.Key.Key_End)
    assert dialog.ui.keep.isEnabled()
    press(dialog.ui.putBack)
    assert dialog.answers == window.session.answers
    assert not dialog.ui.keep.isEnabled()


def test_importance_and_room_can_be_tried_too(trying: tuple[Window, ResultPage, WhatIfDialog]) -> None:
    _window, _page, dialog = trying
    row = dialog.ui.matters.rows["methods"]
    QTest.keyClick(row.slider, Qt.Key.Key_Home)
    assert dialog.answers.importance == {"methods": 0}
    press(dialog.ui.matters.rows["purpose"].most)
    assert dialog.answers.importance == {"methods": 0, "purpose": 100}
    QTest.keyClick(dialog.ui.room, Qt.Key.Key_Home)
    assert dialog.answers.room_for_two == 0


# How it was worked out


def test_every_sum_can_be_checked_with_a_pocket_calculator(
    shown: Shown, someone: Someone, settled: Settled
) -> None:
    page = shown(someone("both"))
    press(page.ui.workedOut)
    settled()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WorkedOutDialog)
    line_up = page.session.decision().line_up
    sums = {}
    for table in dialog.findChildren(Table):
        *lines, total = table.rows().body
        sums[table.accessibleName()] = float(total[-1])
        points = [float(line[-1].replace("−", "-")) for line in lines]
        assert sum(points) == pytest.approx(float(total[-1]), abs=0.01 * len(lines))
    assert sorted(sums.values()) == pytest.approx(
        sorted(map(float, (line_up.therapy, line_up.coaching, line_up.both))), abs=0.01
    )
    dialog.close()
