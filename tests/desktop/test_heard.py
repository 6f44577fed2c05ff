"""What is wrong to hear, each kind once: found with Orca, asked here in process."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton, QScrollArea, QWidget

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers, Notes, OwnConcern
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop.help import HelpDialog
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.pages.decision import DecisionPage
from coaching_or_therapy.desktop.pages.importance import ImportancePage
from coaching_or_therapy.desktop.pages.options import OptionsPage
from coaching_or_therapy.desktop.pages.result import ResultPage
from coaching_or_therapy.desktop.pages.welcome import WelcomePage
from coaching_or_therapy.desktop.what_if import WhatIfDialog
from coaching_or_therapy.desktop.widgets import accessible
from coaching_or_therapy.desktop.widgets.accessible import Voice, announce
from coaching_or_therapy.desktop.widgets.choices import DotBox
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.widgets.text import BULLET, Heading, Prose
from coaching_or_therapy.desktop.window import Window

LookAtDialogs = Callable[[Window, Callable[[QDialog], Any]], dict[str, Any]]
GoTo = Callable[[Window, str], Any]
Label = QAccessible.RelationFlag.Label
Role, Text = QAccessible.Role, QAccessible.Text
SIGNS = ("→", " · ", "==", "--", "[ ]", "__")
"""What a voice reads as an arrow, a dot or a dash, or passes over without a rest."""

pytestmark = pytest.mark.usefixtures("listening")


@pytest.fixture
def answers(content: Content, examples: Any) -> Answers:
    """Someone with two questions and two concerns of their own."""
    found = decode((examples / "therapy.json").read_bytes(), content)
    concerns = tuple(OwnConcern(text, "coaching", 60, 40) for text in ("My job", "My health"))
    return replace(
        found, own_concerns=concerns, notes=replace(found.notes, own_questions=("How long?", "How much?"))
    )


@pytest.fixture
def window(open_window: Callable[..., Window], answers: Answers) -> Window:
    """The window on these answers."""
    return open_window(answers)


def heard(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def told(widget: QWidget) -> str:
    return f"{heard(widget).text(Text.Name)}\n{heard(widget).text(Text.Description)}"


def around(within: QWidget, settled: Callable[[], None]) -> list[QWidget]:
    """Return where the Tab key stops from the focus on, once round."""
    found: list[QWidget] = []
    while (focused := within.focusWidget()) not in found:
        found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        settled()
    return found


def on_every_page(window: Window, settled: Callable[[], None], look: Callable[[QWidget], list[str]]) -> None:
    found = {}
    for at, stop in enumerate(window.stops):
        window.go(at)
        settled()
        if here := look(window):
            found[stop.id] = here
    assert found == {}


def signs_read(within: QWidget) -> list[str]:
    every = [w for w in within.findChildren(QWidget) if w.isVisible() and told(w) != f"{BULLET}\n"]
    return [
        words for w in every if any(sign in (words := told(w)) for sign in SIGNS) if heard(w).text(Text.Name)
    ]


def test_no_sign_is_read_out_on_a_page(window: Window, settled: Callable[[], None]) -> None:
    on_every_page(window, settled, signs_read)


def test_no_sign_is_read_out_in_a_dialog(window: Window, look_at_dialogs: LookAtDialogs) -> None:
    found = look_at_dialogs(window, signs_read)
    assert {name: here for name, here in found.items() if here} == {}


def unlabelled(within: QWidget) -> list[str]:
    lists = [w for w in within.findChildren(QComboBox) if w.isVisible()]
    return [told(box) for box in lists if not any(kind & Label for _, kind in heard(box).relations())]


def test_every_list_to_choose_from_has_a_label(
    window: Window, settled: Callable[[], None], look_at_dialogs: LookAtDialogs
) -> None:
    """On Linux its name is what is chosen in it, so that the name alone would not say what it is."""
    on_every_page(window, settled, unlabelled)
    found = look_at_dialogs(window, unlabelled)
    assert {name: here for name, here in found.items() if here} == {}


def named_alike(within: QWidget) -> list[str]:
    buttons = [w for w in within.findChildren(QPushButton) if w.isVisible() and w.isEnabled()]
    return [name for name, count in Counter(map(told, buttons)).items() if count > 1]


def test_no_two_buttons_of_a_page_are_heard_alike(window: Window, settled: Callable[[], None]) -> None:
    on_every_page(window, settled, named_alike)


def test_no_two_buttons_of_a_dialog_are_heard_alike(window: Window, look_at_dialogs: LookAtDialogs) -> None:
    found = look_at_dialogs(window, named_alike)
    assert {name: here for name, here in found.items() if here} == {}


def test_no_dialog_is_read_out_twice(window: Window, look_at_dialogs: LookAtDialogs) -> None:
    """Orca reads out every label when a dialog opens, and then what stands under the title."""

    def labels(dialog: QDialog) -> list[str]:
        words = (w for w in dialog.findChildren(Prose) if w.isVisible())
        return [w.words() for w in words if heard(w).role() == Role.StaticText]

    found = look_at_dialogs(window, labels)
    assert {name: here for name, here in found.items() if here} == {}


def test_a_dialog_is_heard_heading_by_heading(
    window: Window, go_to: GoTo, settled: Callable[[], None], content: Content
) -> None:
    page: ResultPage = go_to(window, "result")
    dialog = WhatIfDialog(window.session, page)
    dialog.open()
    settled()
    under = heard(dialog.ui.outcome).text(Text.Description)
    assert dialog.ui.steadiness.words() in under
    headings = [w.words() for w in around(dialog, settled) if isinstance(w, Heading)]
    for dimension in content.dimensions:
        assert dimension.title not in under
        assert dimension.title in headings
    dialog.close()


def test_a_dialog_says_its_title_once(window: Window, look_at_dialogs: LookAtDialogs) -> None:
    """What scrolls is a stop only where the arrow keys do something there, and nothing else is in it."""

    def again(dialog: QDialog) -> list[str]:
        stops: list[QWidget] = []
        while (focused := dialog.focusWidget()) not in stops:
            stops.append(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        areas = [each for each in stops if isinstance(each, QScrollArea)]
        return [each.accessibleName() for each in areas if each.verticalScrollBar().maximum() == 0]

    found = look_at_dialogs(window, again)
    assert {name: here for name, here in found.items() if here} == {}


def test_help_numbers_are_reached_one_by_one(window: Window, settled: Callable[[], None]) -> None:
    dialog = HelpDialog(window.session, window)
    dialog.open()
    settled()
    stops = [told(w) for w in around(dialog, settled)]
    for line in window.session.content.help[0].lines:
        assert len([stop for stop in stops if stop.startswith(f"{line.service}: {line.contact}\n")]) == 1
    dialog.close()


def test_a_choice_is_named_once(window: Window, go_to: GoTo) -> None:
    """Orca takes what labels a choice for the name of its group, and says it first."""
    page: DecisionPage = go_to(window, "decision")
    for box in page.findChildren(DotBox):
        assert heard(box).text(Text.Name)
        assert heard(box).relations() == []


def test_the_number_of_a_slider_is_said_once(window: Window, go_to: GoTo) -> None:
    """Orca has the number from the value, and says the description after it."""
    for slider in go_to(window, "time").findChildren(Slider):
        slider.show_value(75)
        assert heard(slider).text(Text.Description) == "mostly true"
        assert heard(slider).text(Text.Value) == "75, mostly true"


def test_what_stands_at_the_ends_is_not_said_at_each_step(
    window: Window, go_to: GoTo, monkeypatch: pytest.MonkeyPatch
) -> None:
    page: ImportancePage = go_to(window, "importance")
    events: list[QAccessible.Event] = []
    monkeypatch.setattr(
        "coaching_or_therapy.desktop.widgets.slider.tell", lambda event: events.append(event.type())
    )
    page.ui.room.give(30)
    page.ui.room.give(35)
    assert events == [QAccessible.Event.ValueChanged] * 2


def test_a_number_is_heard_with_what_it_is_a_part_of(window: Window, go_to: GoTo) -> None:
    page: ResultPage = go_to(window, "result")
    assert "Going deep into feelings 80 of 100." in heard(page.ui.reasonsCardHeading).text(Text.Description)


def test_a_number_is_heard_before_the_step_that_it_counts(window: Window, go_to: GoTo) -> None:
    page: WelcomePage = go_to(window, "welcome")
    under = heard(page.ui.decision).text(QAccessible.Text.Description)
    assert under.split("\n")[:4] == [
        *("1.", "Read what therapy and coaching are like."),
        *("2.", "Say how true some sentences are for you."),
    ]


def test_the_worst_and_the_best_are_heard_as_such(window: Window, go_to: GoTo, content: Content) -> None:
    page: ImportancePage = go_to(window, "importance")
    headings = {each.words(): each for each in page.findChildren(Heading)}
    for dimension in content.dimensions:
        under = heard(headings[dimension.title]).text(Text.Description)
        assert under == f"At worst: {dimension.worst}\nAt best: {dimension.best}"


def test_a_list_to_tick_tells_how_long_it_is(window: Window, go_to: GoTo, content: Content) -> None:
    page: AppointmentPage = go_to(window, "appointment")
    asked = [question for question in content.ask if question.whom == "therapy"]
    assert f"Questions: {len(asked)}. Ticked: 2." in heard(page.ui.firstWhom).text(Text.Description)


def test_an_example_is_not_taken_for_an_entry(window: Window, go_to: GoTo) -> None:
    page: AppointmentPage = go_to(window, "appointment")
    assert heard(page.ui.when).text(Text.Description).startswith("For example: ")


def test_the_page_to_take_along_is_reached_and_read_as_sentences(
    window: Window, go_to: GoTo, settled: Callable[[], None]
) -> None:
    page: AppointmentPage = go_to(window, "appointment")
    page.ui.preview.renewed.emit()
    stops = around(window, settled)
    assert page.ui.preview in stops
    assert "What matters most to me.\n" in heard(page.ui.preview).text(Text.Description)


def test_a_table_begins_with_its_first_cell(window: Window, go_to: GoTo, settled: Callable[[], None]) -> None:
    """When a table gets the focus, Orca says its name alone."""
    page: OptionsPage = go_to(window, "options")
    table = page.ui.comparison
    cells: list[tuple[int, int]] = []
    table.selectionModel().currentChanged.connect(lambda now, _: cells.append((now.row(), now.column())))
    for _ in range(2):
        table.setFocus()
        settled()
        assert cells[-1] == (0, 0)
        table.clearFocus()
        cells.clear()


def test_what_is_announced_in_a_dialog_is_said_without_the_dialog(
    window: Window, go_to: GoTo, settled: Callable[[], None], said: list[str]
) -> None:
    """A screen reader names what stands around a notification; of the window it says nothing."""
    dialog = WhatIfDialog(window.session, go_to(window, "result"))
    dialog.open()
    settled()
    announce(dialog.ui.outcome, "So it would be.")
    assert said == ["So it would be."]
    (voice,) = window.findChildren(Voice)
    assert heard(voice).role() == Role.Notification
    assert voice.parent() is window
    dialog.close()


def test_a_row_tells_whether_it_is_left_out(
    window: Window, go_to: GoTo, settled: Callable[[], None], said: list[str]
) -> None:
    """A tick in a tree is not read out by Orca, nor that a row was unfolded."""
    page: AppointmentPage = go_to(window, "appointment")
    page.ui.leaveOut.click()
    settled()
    tree = page.ui.parts
    assert heard(tree).text(Text.Name)
    assert tree.currentItem() is tree.topLevelItem(0)
    assert said == [page.ui.fileNote.words()]
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert said[-1] == "Under the title. Left out."
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert said[-1] == "Under the title. On the page."
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert said[-1] == "Opened. Parts in it: 1."
    names = {heard(tree).child(at).text(Text.Name) for at in range(heard(tree).childCount())}
    assert "Under the title. On the page." in names


def test_what_a_note_is_about_is_where_it_is_heard(window: Window, go_to: GoTo) -> None:
    page: AppointmentPage = go_to(window, "appointment")
    box = page.ui.attach.rows["answers"].box
    box.click()
    assert heard(box).text(Text.Description) == page.ui.fileNote.words() != ""
    assert page.ui.fileNote.words() not in heard(page.ui.firstWhom).text(Text.Description)


def test_what_is_announced_at_once_is_said_together(
    window: Window, go_to: GoTo, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A screen reader asks for the words later than it hears of them: the last would win."""
    spoken: list[str] = []
    page = go_to(window, "time")
    page.findChildren(Slider)[0].give(None)
    settled()
    monkeypatch.setattr(accessible, "tell", lambda event: spoken.append(event.object().accessibleName()))
    window.undo()
    settled()
    assert spoken[-1] == "Taken back. 4 of 4 answered"


class TestSomethingTakenAway:
    """The focus is never nowhere, and it is not silent."""

    def test_an_own_question(
        self, window: Window, go_to: GoTo, settled: Callable[[], None], said: list[str]
    ) -> None:
        page: AppointmentPage = go_to(window, "appointment")
        self.press(page.ui.ownQuestions, "Remove: How long?", settled)
        assert page.session.answers.notes.own_questions == ("How much?",)
        assert QApplication.focusWidget() is page.ui.ownQuestion
        assert said[-1] == "Removed: How long?"

    def test_a_concern(
        self, window: Window, go_to: GoTo, settled: Callable[[], None], said: list[str]
    ) -> None:
        page: ImportancePage = go_to(window, "importance")
        self.press(page.ui.concerns, "Remove My health", settled)
        assert [each.text for each in page.session.answers.own_concerns] == ["My job"]
        assert QApplication.focusWidget() is page.ui.add
        assert said[-1] == "Removed: My health"

    def test_it_is_brought_back(
        self, window: Window, go_to: GoTo, settled: Callable[[], None], said: list[str]
    ) -> None:
        page: AppointmentPage = go_to(window, "appointment")
        self.press(page.ui.ownQuestions, "Remove: How long?", settled)
        page.ui.ownQuestions.findChildren(QPushButton)[-1].setFocus()
        window.undo()
        settled()
        assert page.session.answers.notes.own_questions == ("How long?", "How much?")
        assert QApplication.focusWidget() is page.ui.ownQuestion
        assert said[-1] == "Taken back."

    def press(self, within: QWidget, name: str, settled: Callable[[], None]) -> None:
        button = next(b for b in within.findChildren(QPushButton) if b.accessibleName() == name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        settled()


class TestSilenceAfterAPress:
    """What a press changes is seen at once; who listens has to be told."""

    def test_nothing_to_take_back(self, open_window: Callable[..., Window], said: list[str]) -> None:
        open_window().undo()
        assert said == ["There is nothing to take back."]

    def test_a_question_that_is_added(self, window: Window, go_to: GoTo, said: list[str]) -> None:
        page: AppointmentPage = go_to(window, "appointment")
        page.ui.ownQuestion.setText("What for?")
        QTest.keyClick(page.ui.ownQuestion, Qt.Key.Key_Return)
        assert said == ["Added: What for?"]

    def test_how_many_pages_there_are_now(
        self, window: Window, go_to: GoTo, qtbot: Any, said: list[str]
    ) -> None:
        page: AppointmentPage = go_to(window, "appointment")
        qtbot.waitUntil(lambda: page.ui.preview.count == 1 and not page.ui.preview.busy())
        page.session.change(replace(page.session.answers, notes=Notes(bring="I sleep badly.\n" * 60)))
        qtbot.waitUntil(lambda: page.ui.preview.count > 1 and not page.ui.preview.busy())
        assert said == [f"Page 1 of {page.ui.preview.count}"]
        page.ui.after.click()
        assert said[-1] == f"Page 2 of {page.ui.preview.count}"

    def test_what_matters_most(self, window: Window, go_to: GoTo, content: Content, said: list[str]) -> None:
        page: ImportancePage = go_to(window, "importance")
        page.ui.swings.rows["time"].most.click()
        title = next(dimension.title for dimension in content.dimensions if dimension.id == "time")
        assert title in said[-1]

    def test_what_is_chosen_in_a_list(self, window: Window, go_to: GoTo, said: list[str]) -> None:
        """On Linux, Orca says nothing when an arrow key chooses in a list that is not unfolded."""
        page: AppointmentPage = go_to(window, "appointment")
        assert heard(page.ui.form).role() == Role.ComboBox
        QTest.keyClick(page.ui.form, Qt.Key.Key_Down)
        assert said == ["Myself"]

    def test_a_day_to_look_again(self, window: Window, go_to: GoTo, said: list[str]) -> None:
        page: DecisionPage = go_to(window, "decision")
        page.ui.day.soon["month"].click()
        assert said == [page.ui.dayNote.words()]

    def test_the_line_up_under_a_headline_that_stays(
        self, window: Window, go_to: GoTo, said: list[str]
    ) -> None:
        dialog = WhatIfDialog(window.session, go_to(window, "result"))
        dialog.open()
        dialog.ratings[0].rows["purpose.goal"].slider.give(35)
        assert said[-1].startswith("Therapy: ")
        dialog.close()
