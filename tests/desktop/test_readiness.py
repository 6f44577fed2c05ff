"""How ready one feels, what one knows, what one decides: asked, kept, explained, taken back, and no gate."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from coaching_or_therapy.answers.records import Answers, Knowledge, OwnDecision, Readiness
from coaching_or_therapy.clock import today
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.desktop.pages.before import BeforePage
from coaching_or_therapy.desktop.pages.check import IN_SUMMARY, CheckPage
from coaching_or_therapy.desktop.pages.decision import DecisionPage
from coaching_or_therapy.desktop.widgets.next_steps import NextSteps
from coaching_or_therapy.desktop.widgets.sources import SourcesDialog
from coaching_or_therapy.desktop.widgets.sources_button import SourcesButton
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

Key = Qt.Key
OpenWindow = Callable[..., Window]
GoTo = Callable[[Window, str], QWidget]
Someone = Callable[[OutcomeId], Answers]


def said(widget: QWidget) -> str:
    """All that is seen in a widget, in one text."""
    seen = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.words() if isinstance(label, Prose) else label.text() for label in seen)


@pytest.fixture
def before(open_window: OpenWindow, go_to: GoTo) -> BeforePage:
    page = go_to(open_window(), "before")
    assert isinstance(page, BeforePage)
    return page


@pytest.fixture
def check(open_window: OpenWindow, go_to: GoTo) -> CheckPage:
    page = go_to(open_window(), "check")
    assert isinstance(page, CheckPage)
    return page


DecisionOf = Callable[..., DecisionPage]


@pytest.fixture
def decision(open_window: OpenWindow, go_to: GoTo) -> DecisionOf:
    """The page for the person's decision, on their answers."""

    def shown(answers: Answers | None = None) -> DecisionPage:
        page = go_to(open_window(answers), "decision")
        assert isinstance(page, DecisionPage)
        return page

    return shown


class TestBefore:
    def test_it_asks_in_each_area_before_anything_is_explained(
        self, before: BeforePage, content: Content
    ) -> None:
        ids = [stop.id for stop in before.window().stops]  # type: ignore[attr-defined]
        assert ids.index("before") < ids.index("options")
        for area in content.readiness:
            assert area.text in said(before)

    def test_an_answer_is_kept_and_can_be_taken_back(self, before: BeforePage) -> None:
        slider = before.ui.areas.rows["informed"].slider
        slider.setFocus()
        QTest.keyClicks(slider, "35")
        assert before.session.answers.readiness == Readiness(before={"informed": 35})
        before.session.undo()
        assert before.session.answers.readiness == Readiness()
        assert slider.value() is None
        before.session.redo()
        assert slider.value() == 35

    def test_nothing_has_to_be_answered_to_go_on(self, before: BeforePage, content: Content) -> None:
        window = before.window()
        assert isinstance(window, Window)
        QTest.mouseClick(window.ui.next, Qt.MouseButton.LeftButton)
        assert window.stops[window.at].id == "options"
        assert content.readiness


class TestCheck:
    def test_it_stands_where_the_facts_end_and_is_no_gate(self, check: CheckPage, content: Content) -> None:
        window = check.window()
        assert isinstance(window, Window)
        ids = [stop.id for stop in window.stops]
        assert ids[ids.index("check") - 1] == content.dimensions[-1].id
        assert ids[ids.index("check") + 1] == "needs"
        QTest.mouseClick(window.ui.next, Qt.MouseButton.LeftButton)
        assert window.stops[window.at].id == "needs"
        assert not check.session.answers.knowledge.chosen

    def test_each_answer_is_explained_at_once_and_none_before(
        self, check: CheckPage, content: Content
    ) -> None:
        for question in content.knowledge:
            assert question.explanation.text not in said(check)
        for question in content.knowledge:
            box = check.cards[question.id].choices.rows[question.choices[0].id].box
            box.setFocus()
            QTest.keyClick(box, Key.Key_Space)
            assert question.explanation.text in said(check)

    @pytest.mark.parametrize("choice", ["coach", "therapist", "each", "not-sure"])
    def test_right_or_not_the_tone_is_the_same_and_nothing_is_counted(
        self, check: CheckPage, content: Content, choice: str
    ) -> None:
        card = check.cards["license"]
        QTest.mouseClick(card.choices.rows[choice].box, Qt.MouseButton.LeftButton)
        words = said(card).lower()
        assert "facts say" in words
        for judging in ("wrong", "correct", "well done", "of 7", "score", "!"):
            assert judging not in words
        assert content.knowledge[0].explanation.text in said(card)

    def test_one_choice_takes_the_place_of_another_and_can_be_taken_back(self, check: CheckPage) -> None:
        rows = check.cards["license"].choices.rows
        for choice in ("coach", "therapist"):
            QTest.mouseClick(rows[choice].box, Qt.MouseButton.LeftButton)
            assert [key for key, row in rows.items() if row.box.isChecked()] == [choice]
        QTest.mouseClick(rows["therapist"].box, Qt.MouseButton.LeftButton)
        assert check.session.answers.knowledge == Knowledge()
        assert not check.cards["license"].reply.isVisible()

    def test_undo_takes_the_answer_and_its_explanation_back(self, check: CheckPage) -> None:
        card = check.cards["license"]
        QTest.mouseClick(card.choices.rows["coach"].box, Qt.MouseButton.LeftButton)
        check.session.undo()
        assert not card.choices.rows["coach"].box.isChecked()
        assert not card.reply.isVisible()
        assert not card.sources.isVisible()

    def test_an_explanation_comes_beside_the_choices_and_moves_nothing(
        self, check: CheckPage, settled: Callable[[], None]
    ) -> None:
        settled()
        card, below, *_ = check.cards.values()
        before = below.y()
        QTest.mouseClick(next(iter(card.choices.rows.values())).box, Qt.MouseButton.LeftButton)
        settled()
        assert card.reply.isVisible()
        assert below.y() == before

    def test_the_arrow_keys_answer_nothing_in_passing(self, check: CheckPage) -> None:
        box = check.cards["license"].choices.rows["coach"].box
        box.setFocus()
        for key in (Key.Key_Down, Key.Key_Right, Key.Key_Up):
            QTest.keyClick(box, key)
        assert not check.session.answers.knowledge.chosen

    def test_one_press_leads_to_the_sources_of_an_explanation(
        self, check: CheckPage, content: Content
    ) -> None:
        card = check.cards["license"]
        QTest.mouseClick(card.choices.rows["coach"].box, Qt.MouseButton.LeftButton)
        QTest.mouseClick(card.sources, Qt.MouseButton.LeftButton)
        dialog = check.window().findChild(SourcesDialog)
        assert dialog is not None
        facts = {fact.id: fact.text for fact in content.facts}
        for fact in content.knowledge[0].explanation.facts:
            assert facts[fact] in said(dialog)
        dialog.close()

    def test_it_goes_on_paper_only_when_that_is_wanted(self, check: CheckPage) -> None:
        box = check.ui.inSummary.rows[IN_SUMMARY].box
        assert not box.isChecked()
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
        assert check.session.answers.knowledge == Knowledge(in_summary=True)
        check.session.undo()
        assert check.session.answers.knowledge == Knowledge()

    def test_who_listens_hears_choice_question_and_explanation(
        self, check: CheckPage, content: Content, said: list[str]
    ) -> None:
        box = check.cards["license"].choices.rows["coach"].box
        told = QAccessible.queryAccessibleInterface(box)
        assert told.role() == QAccessible.Role.RadioButton
        assert told.text(QAccessible.Text.Name) == "A coach"
        assert told.text(QAccessible.Text.Description) == content.knowledge[0].text
        QTest.keyClick(box, Key.Key_Space)
        assert content.knowledge[0].explanation.text in said[-1]


class TestDecision:
    def choose(self, page: DecisionPage, choice: str) -> None:
        QTest.mouseClick(page.ui.choice.rows[choice].box, Qt.MouseButton.LeftButton)

    def test_choice_reason_and_day_are_kept_and_each_is_undone_by_itself(self, decision: DecisionOf) -> None:
        page = decision()
        start = page.session.answers
        assert not page.ui.why.isVisible()
        assert not page.ui.day.isVisible()
        self.choose(page, "later")
        page.ui.why.setFocus()
        QTest.keyClicks(page.ui.why, "Too soon.")
        first = today()
        QTest.mouseClick(page.ui.day.soon["weeks"], Qt.MouseButton.LeftButton)
        own = page.session.answers.decision
        assert own is not None
        assert own.look_again in {first + timedelta(14), today() + timedelta(14)}
        assert [key for key, press in page.ui.day.soon.items() if press.isChecked()] == ["weeks"]
        assert not page.ui.day.lists.isVisible()
        assert (own.choice, own.why) == ("later", "Too soon.")
        page.session.undo()
        assert page.session.answers.decision == OwnDecision(choice="later", why="Too soon.")
        page.session.undo()
        assert page.session.answers.decision == OwnDecision(choice="later")
        assert page.ui.why.toPlainText() == ""
        page.session.undo()
        assert page.session.answers == start

    def test_another_choice_keeps_reason_and_day(self, decision: DecisionOf) -> None:
        own = OwnDecision(choice="later", why="Too soon.", look_again=date(2027, 3, 1))
        page = decision(Answers(decision=own))
        self.choose(page, "none")
        assert page.session.answers.decision == replace(own, choice="none")

    def test_any_day_can_be_named_by_keyboard_and_taken_out(self, decision: DecisionOf) -> None:
        page = decision(Answers(decision=OwnDecision(choice="later", look_again=date(2027, 1, 31))))
        day = page.ui.day
        assert not day.lists.isVisible()
        QTest.keyClick(day.other, Key.Key_Space)
        assert day.lists.isVisible()
        assert day.month.hasFocus()
        QTest.keyClick(day.month, Key.Key_Down)
        day.month.activated.emit(day.month.currentIndex())
        own = page.session.answers.decision
        assert own is not None
        assert own.look_again == date(2027, 2, 28), "the last day that February has"
        assert day.day.currentData() == 28
        assert "February 28, 2027" in page.ui.dayNote.words()
        day.day.setCurrentIndex(day.day.findData(31))
        day.day.activated.emit(day.day.currentIndex())
        assert day.day.currentData() == 28
        QTest.mouseClick(day.none, Qt.MouseButton.LeftButton)
        assert page.session.answers.decision == OwnDecision(choice="later")
        assert not day.lists.isVisible()
        assert not day.none.isVisible()
        assert day.soon["weeks"].hasFocus()

    def test_a_day_that_has_come_is_told(self, decision: DecisionOf) -> None:
        page = decision(Answers(decision=OwnDecision(choice="later", look_again=date(2024, 2, 29))))
        assert page.ui.dayNote.words() == "You wanted to look again on February 29, 2024. That day has come."
        assert page.ui.day.year.currentData() == 2024

    def test_day_and_month_stand_as_the_country_writes_them(self, decision: DecisionOf) -> None:
        for country, month_first in (("US", True), ("GB", False)):
            own = OwnDecision(choice="later", look_again=date(2027, 3, 1))
            day = decision(Answers(country=country, decision=own)).ui.day
            day.other.click()
            day.grab()  # so that it is laid out
            assert (day.month.x() < day.day.x()) == month_first

    @pytest.mark.parametrize(
        ("outcome", "choice", "told"),
        [
            ("therapy", "coaching", "line up most with therapy, and you chose coaching"),
            ("therapy-first", "none", "therapy comes first, and you chose none for now"),
            ("therapy", "therapy", ""),
            ("too-close", "coaching", ""),
            ("therapy", "later", "Nothing here has to be decided today."),
        ],
    )
    def test_a_choice_against_the_line_up_is_told_calmly_and_kept(
        self, decision: DecisionOf, someone: Someone, outcome: OutcomeId, choice: str, told: str
    ) -> None:
        page = decision(someone(outcome))
        self.choose(page, choice)
        assert page.session.answers.decision is not None
        assert page.session.answers.decision.choice == choice
        assert page.ui.reply.isVisible() == bool(told)
        assert told in page.ui.reply.words()

    def test_the_change_is_shown_in_words_number_and_picture(
        self, decision: DecisionOf, content: Content
    ) -> None:
        page = decision(Answers(readiness=Readiness(before={"sure": 20, "clear": 60})))
        assert not page.ui.changeCard.isVisible(), "there is no now yet"
        slider = page.ui.areas.rows["sure"].slider
        slider.setFocus()
        QTest.keyClicks(slider, "70")
        words = "How sure you are: 20 at the start, 70 now, so 50 higher."
        (shift,) = page.chart.shifts()
        assert (shift.label, shift.before, shift.now) == (content.readiness[0].title, 20, 70)
        heard = QAccessible.queryAccessibleInterface(page.chart)
        assert heard.role() == QAccessible.Role.Chart
        assert heard.text(QAccessible.Text.Description) == words
        assert words not in said(page), "the picture and its numbers say it already"
        QTest.mouseClick(page.ui.change.button, Qt.MouseButton.LeftButton)
        assert page.ui.change.table.rows().body == ((content.readiness[0].title, "20", "70"),)
        page.session.undo()
        assert not page.ui.changeCard.isVisible()

    def test_what_is_low_gets_its_next_step_and_a_press_leads_there(
        self, decision: DecisionOf, content: Content, settled: Callable[[], None]
    ) -> None:
        page = decision(Answers(readiness=Readiness(after={"informed": 49, "sure": 50})))
        area = content.readiness[1]
        for step in area.next:
            assert step.text in said(page.ui.low)
        assert content.readiness[0].next[0].text not in said(page.ui.low)
        (first, *_) = leading(page)
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
        settled()
        window = page.window()
        assert isinstance(window, Window)
        assert window.stops[window.at].id == "options"

    def test_every_step_that_leads_somewhere_leads_to_a_page(
        self, decision: DecisionOf, content: Content
    ) -> None:
        page = decision(
            Answers(readiness=Readiness(after=dict.fromkeys((a.id for a in content.readiness), 0)))
        )
        window = page.window()
        assert isinstance(window, Window)
        buttons = leading(page)
        leads = [step.leads for area in content.readiness for step in area.next if step.leads]
        assert len(buttons) == len(leads) > 0
        assert all(button.text() for button in buttons)
        assert set(leads) <= {stop.id for stop in window.stops}

    def test_who_feels_ready_enough_is_told_so_and_nothing_to_do(
        self, decision: DecisionOf, content: Content
    ) -> None:
        page = decision(Answers(readiness=Readiness(after={"sure": 50})))
        assert content.phrases["readiness.fine"] in said(page)
        assert not page.ui.lowCard.isVisible()

    def test_nothing_of_it_moves_the_result(self, decision: DecisionOf, someone: Someone) -> None:
        page = decision(someone("therapy"))
        before = page.session.decision()
        self.choose(page, "coaching")
        slider = page.ui.areas.rows["sure"].slider
        slider.setFocus()
        QTest.keyClicks(slider, "7")
        assert page.session.decision() is before, "worked out again"


def leading(page: DecisionPage) -> list[QPushButton]:
    """Return what leads to a page, of all that can be pressed where something is low."""
    buttons = page.ui.low.findChildren(QPushButton)
    return [button for button in buttons if not isinstance(button, SourcesButton)]


@pytest.mark.usefixtures("qtbot")
def test_steps_that_stay_the_same_are_not_made_anew(content: Content) -> None:
    steps = NextSteps()
    steps.show_groups(content, [("A title", ())])
    child = steps.findChildren(QLabel)[0]
    steps.show_groups(content, [("A title", ())])
    assert steps.findChildren(QLabel) == [child]
    steps.show_groups(content, [])
    assert steps.isHidden()
