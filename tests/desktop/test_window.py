"""The window: one page at a time, in order; going about changes nothing; everything can be reached."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.records import Answers, Notes, OwnConcern, OwnDecision
from coaching_or_therapy.content.load import locales
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.help import HelpDialog
from coaching_or_therapy.desktop.widgets.notepad import Notepad
from coaching_or_therapy.desktop.widgets.option_card import OptionCard
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.widgets.steps import StepList
from coaching_or_therapy.desktop.widgets.text import Title
from coaching_or_therapy.desktop.window import Window

Key = Qt.Key
OpenWindow = Callable[..., Window]
Press = Callable[..., None]

ANSWERED = Answers(
    ratings={"purpose.relief": 80, "time.past": "not-sure", "methods.short": "does-not-apply"},
    needs={"needs.worry": 30},
    importance={"purpose": 100, "needs": 40},
    room_for_two=30,
)


MUST_BE_NAMED = {
    QAccessible.Role.Slider,
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Heading,
    QAccessible.Role.Chart,
}


def names(window: Window) -> list[str]:
    return [stop.name for stop in window.stops]


def test_the_pages_come_in_the_order_of_the_design(open_window: OpenWindow) -> None:
    assert [stop.id for stop in open_window().stops] == [
        "welcome",
        "before",
        "options",
        *("purpose", "time", "diagnosis", "methods", "credentials", "confidentiality"),
        "check",
        "needs",
        "importance",
        "result",
        "decision",
        "appointment",
    ]


def test_pages_are_made_one_after_the_other_and_stay(open_window: OpenWindow) -> None:
    window = open_window()
    window.next()
    page = window.page()
    assert window.ui.pages.count() <= 3  # the one before, and the next, which may be ready by now
    window.back()
    window.next()
    assert window.page() is page


def test_next_and_back_go_one_page(open_window: OpenWindow) -> None:
    window = open_window()
    QTest.mouseClick(window.ui.next, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.ui.next, Qt.MouseButton.LeftButton)
    assert window.at == 2
    QTest.mouseClick(window.ui.back, Qt.MouseButton.LeftButton)
    assert window.at == 1


def test_there_is_nothing_before_the_first_page_and_after_the_last(open_window: OpenWindow) -> None:
    window = open_window()
    assert not window.ui.back.isEnabled()
    window.back()
    assert window.at == 0
    window.go(len(window.stops) - 1)
    assert not window.ui.next.isVisible()
    window.next()
    assert window.at == len(window.stops) - 1


def test_alt_and_arrows_go(open_window: OpenWindow, press: Press) -> None:
    window = open_window()
    press(Key.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    press(Key.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    press(Key.Key_Left, modifiers=Qt.KeyboardModifier.AltModifier)
    assert window.at == 1


def test_enter_goes_on_but_presses_the_button_that_has_the_focus(
    open_window: OpenWindow, press: Press
) -> None:
    window = open_window()
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert window.at == 2
    window.ui.back.setFocus()
    press(Key.Key_Return)
    assert window.at == 1


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_ends_a_number_that_is_typed_and_goes_on_only_after_that(
    open_window: OpenWindow, press: Press, key: Key
) -> None:
    window = open_window()
    window.go_to("purpose")
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)  # past the sources of both sides
    assert isinstance(QApplication.focusWidget(), Slider)
    press(Key.Key_7, Key.Key_2, key)
    assert window.stops[window.at].id == "purpose"
    assert list(window.session.answers.ratings.values()) == [72]
    press(Key.Key_3)
    assert list(window.session.answers.ratings.values()) == [3], "this is another number"
    press(key, key)
    assert window.stops[window.at].id == "time"


def test_going_through_every_page_and_back_changes_no_answer(open_window: OpenWindow) -> None:
    window = open_window(ANSWERED)
    before = window.session.answers
    for _ in window.stops:
        window.next()
    for _ in window.stops:
        window.back()
    after = window.session.answers
    assert (
        replace(after, notes=before.notes) == before
    )  # the last page offers questions, which stand in the notes


def test_a_new_page_begins_at_its_top_with_its_title_heard_first(open_window: OpenWindow) -> None:
    window = open_window()
    window.go_to("options")
    area = window.ui.pages.currentWidget()
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(200)
    window.next()
    window.back()
    assert area.verticalScrollBar().value() == 0
    title = QApplication.focusWidget()
    assert isinstance(title, Title)
    assert title.words() == "Your options"
    heard = QAccessible.queryAccessibleInterface(title)
    assert heard.role() == QAccessible.Role.Heading
    assert heard.text(QAccessible.Text.Name) == "Your options"
    assert heard.text(QAccessible.Text.Description) == window.page().lead()


def test_the_steps_show_what_is_seen_done_and_to_come(open_window: OpenWindow) -> None:
    window = open_window()
    for _ in range(4):
        window.next()
    steps = window.ui.steps
    heard = [steps.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(steps.count())]
    assert heard[0] == "Welcome, done"
    assert heard[3] == f"{names(window)[3]}, seen, something left open"
    assert heard[4] == f"{names(window)[4]}, you are here"
    assert heard[5] == f"{names(window)[5]}, still to come"


def test_a_page_is_done_when_every_statement_has_an_answer_of_any_kind(open_window: OpenWindow) -> None:
    dimension = open_window().session.content.dimensions[0]
    first, *others = (statement.id for statement in dimension.statements)
    ratings = {first: "not-sure"} | dict.fromkeys(others, 50)
    window = open_window(Answers(ratings=ratings))  # type: ignore[arg-type]
    window.go(3)
    assert window.ui.status.text().startswith("4 of 4 answered")
    assert not window.ui.skip.isVisible()
    window.go(4)
    assert window.ui.steps.item(3).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", done")
    assert window.ui.skip.isVisible()


def test_a_step_that_was_seen_is_one_press_away_and_others_are_not(open_window: OpenWindow) -> None:
    window = open_window()
    window.go(3)
    steps = window.ui.steps

    def click(row: int) -> None:
        place = steps.visualItemRect(steps.item(row)).center()
        QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click(1)
    assert window.at == 1
    click(3)
    assert window.at == 3
    click(8)
    assert window.at == 3


def test_steps_are_reached_by_keyboard(open_window: OpenWindow, press: Press) -> None:
    window = open_window()
    window.go(3)
    window.ui.steps.setFocus()
    press(Key.Key_Up, Key.Key_Up)
    assert window.at == 3, "moving through the list alone goes nowhere"
    press(Key.Key_Return)
    assert window.at == 1


def test_answers_from_a_file_can_be_walked_at_once(open_window: OpenWindow) -> None:
    window = open_window(ANSWERED)
    assert window.reached == names(window).index("What matters most")


def test_undo_and_redo_by_keyboard(open_window: OpenWindow, press: Press) -> None:
    window = open_window()
    window.go_to("purpose")
    slider = next(iter(window.page().ui.statements.rows.values())).slider  # type: ignore[attr-defined]
    slider.setFocus()
    press(Key.Key_7, Key.Key_2)
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    press(Key.Key_Z, modifiers=ctrl)
    assert slider.value() is None
    press(Key.Key_Z, modifiers=ctrl | shift)
    assert slider.value() == 72


@pytest.mark.parametrize("width", [1120, 640])
def test_help_is_one_press_away_on_every_page(
    open_window: OpenWindow, settled: Callable[[], None], width: int
) -> None:
    window = open_window(width=width, height=600)
    for at in range(len(window.stops)):
        window.go(at)
        settled()
        shown = [b for b in (window.ui.help, window.ui.barHelp) if b.isVisible()]
        assert len(shown) == 1
        QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
        dialog = window.findChild(HelpDialog)
        assert dialog is not None
        assert dialog.isVisible()
        dialog.close()
        dialog.deleteLater()
        settled()


def mnemonics(window: Window) -> list[str]:
    """Return the letter that Alt goes with, for each button and each label of something on the page."""
    buttons = [(button.text(), button.isVisible()) for button in window.findChildren(QAbstractButton)]
    labels = [
        (label.text(), label.isVisible() and bool(label.buddy())) for label in window.findChildren(QLabel)
    ]
    shown = [text for text, seen in (*buttons, *labels) if seen]
    return [text[text.index("&") + 1].lower() for text in shown if "&" in text]


@pytest.mark.parametrize("width", [1120, 640])
@pytest.mark.parametrize("locale", locales())
def test_a_mnemonic_stands_once_on_a_page(
    open_window: OpenWindow, speak: Callable[[str], Content], locale: str, width: int
) -> None:
    window = open_window(width=width, height=600, spoken=speak(locale))
    in_menu = [action.text() for action in window.menu.actions() if "&" in action.text()]
    letters = [text[text.index("&") + 1].lower() for text in in_menu]
    assert sorted(set(letters)) == sorted(letters), in_menu
    for at in range(len(window.stops)):
        window.go(at)
        found = mnemonics(window)
        assert sorted(set(found)) == sorted(found), window.stops[at].id


def tab_stops(press: Press, key: Key = Key.Key_Tab) -> Iterator[QWidget]:
    """Yield everything that the Tab key reaches, in order, until it comes round."""
    found: list[QWidget] = []
    for _ in range(200):
        press(key)
        focused = QApplication.focusWidget()
        assert focused is not None
        if found and focused is found[-1]:
            continue  # from one term to the next in the same text
        yield focused
        if focused in found:
            return
        found.append(focused)
    raise AssertionError("the Tab key never comes round")


def test_the_tab_key_goes_through_everything_in_reading_order(open_window: OpenWindow, press: Press) -> None:
    window = open_window()
    for at, stop in enumerate(window.stops[:-1]):
        window.go(at)
        *stops, _ = tab_stops(press)
        page = [w for w in stops if window.page().isAncestorOf(w)]
        tops = [w.mapTo(window, w.rect().topLeft()).y() for w in page if isinstance(w, Slider)]
        for needed in (window.ui.next, window.ui.help, window.ui.steps):
            assert needed in stops, stop.id
        assert stops.index(window.ui.next) > len(page) - 1, stop.id
        assert tops == sorted(tops), stop.id


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab])
def test_where_the_tab_key_leads_is_in_sight(
    open_window: OpenWindow, press: Press, settled: Callable[[], None], key: Key
) -> None:
    window = open_window(width=960, height=600)
    for stop in window.stops:
        window.go_to(stop.id)
        settled()
        for widget in tab_stops(press, key):  # once round, so that it leaves the page and comes back to it
            assert not out_of_sight(widget), (stop.id, widget)


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab])
def test_where_the_tab_key_leads_in_a_dialog_is_in_sight(
    open_window: OpenWindow, press: Press, settled: Callable[[], None], key: Key
) -> None:
    window = open_window(width=960, height=600)
    window.go_to("options")
    window.page().findChildren(OptionCard)[2].closer.click()  # long, and with buttons in it
    settled()
    for widget in tab_stops(press, key):
        assert not out_of_sight(widget), widget


def out_of_sight(widget: QWidget) -> bool:
    """Tell whether what has the focus can't be seen: a field or a table not at all, others not whole."""
    seen = widget.visibleRegion().boundingRect()
    if isinstance(widget, QLineEdit | QAbstractScrollArea):
        return seen.isEmpty()
    return seen.size() != widget.size()


@pytest.fixture
def listened_to() -> Iterator[None]:
    """An assistive program listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def heard_in(interface: QAccessibleInterface | None) -> Iterator[tuple[QAccessible.Role, str]]:
    """Ask everything of a thing and of all that is in it, as an assistive program does."""
    if interface is None or not interface.isValid():
        return
    interface.state(), interface.rect(), interface.relations()
    for part in (interface.textInterface, interface.actionInterface, interface.attributesInterface):
        part()
    if (number := interface.valueInterface()) is not None:
        number.currentValue()
    for text in QAccessible.Text.Value, QAccessible.Text.Description:
        interface.text(text)
    if not interface.state().invisible:
        yield interface.role(), interface.text(QAccessible.Text.Name)
    for at in range(interface.childCount()):
        yield from heard_in(interface.child(at))


@pytest.mark.usefixtures("listened_to")
def test_an_assistive_program_can_ask_everything_of_every_page(open_window: OpenWindow) -> None:
    window = open_window()
    for at, stop in enumerate(window.stops):
        window.go(at)
        heard = list(heard_in(QAccessible.queryAccessibleInterface(window)))
        assert (QAccessible.Role.Heading, window.page().title()) in heard, stop.id
        assert (QAccessible.Role.List, "Steps") in heard, stop.id
        unnamed = [role for role, name in heard if role in MUST_BE_NAMED and not name]
        assert unnamed == [], stop.id


def test_the_column_is_no_wider_than_can_be_read(
    open_window: OpenWindow, settled: Callable[[], None]
) -> None:
    window = open_window(width=1920, height=1080)
    window.go(3)
    settled()
    assert window.page().width() <= 900


def test_a_narrow_window_turns_the_steps_into_a_menu(open_window: OpenWindow) -> None:
    window = open_window(width=640, height=500)
    window.go(3)
    assert not window.ui.side.isVisible()
    assert window.ui.where.text() == f"Step 4 of 15: {names(window)[3]}"
    menu = window.ui.where.menu()
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions()] == names(window)
    assert [a.isEnabled() for a in menu.actions()] == [True] * 4 + [False] * 11
    menu.actions()[1].trigger()
    assert window.at == 1


@pytest.mark.parametrize("percent", [100, 200])
def test_a_list_of_many_steps_keeps_the_one_that_one_is_at_in_sight(
    qtbot: QtBot, qapp: QApplication, settled: Callable[[], None], percent: int
) -> None:
    theme.apply(qapp, "light", percent)
    steps = StepList()
    qtbot.addWidget(steps)
    steps.show_steps(tuple(f"A step with a longer name {number}" for number in range(20)))
    steps.resize(210, 420)
    steps.show()
    for at in (*range(20), 3, 19, 0):
        steps.mark(at, ("open",) * 20, ("",) * 20)
        settled()
        place = steps.visualItemRect(steps.item(at))
        assert steps.viewport().rect().contains(place), f"step {at}: {place}"
        assert place.height() >= 24, "as large as a finger or an unsteady hand needs at the least"
    theme.apply(qapp, "light")


@pytest.mark.parametrize(("stop", "field"), [("decision", "why"), ("appointment", "bring")])
def test_who_writes_more_than_the_window_shows_sees_the_line_that_is_written(
    stop: str, field: str, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(replace(ANSWERED, decision=OwnDecision(choice="later")), 700, 420)
    window.go_to(stop)
    pad = window.findChild(Notepad, field)
    area = window.ui.pages.currentWidget()
    assert isinstance(pad, Notepad)
    assert isinstance(area, QScrollArea)

    def seen() -> bool:
        line = pad.cursorRect()
        return (
            area.viewport().rect().contains(line.translated(pad.viewport().mapTo(area.viewport(), QPoint())))
        )

    pad.setFocus()
    for number in range(12):
        QTest.keyClicks(pad, f"{number} One more thing")
        QTest.keyClick(pad, Key.Key_Return)
        qtbot.waitUntil(seen, timeout=1000)
    area.verticalScrollBar().setValue(0)
    QTest.keyClicks(pad, "x")
    qtbot.waitUntil(seen, timeout=1000)
    window.resize(560, 420)
    qtbot.waitUntil(seen, timeout=1000)


@pytest.mark.parametrize("width", [560, 1120])
def test_no_word_of_ones_own_makes_a_page_wider_than_the_window(
    width: int, open_window: OpenWindow, settled: Callable[[], None]
) -> None:
    word = "Donaudampfschifffahrtsgesellschaft" * 6
    window = open_window(
        replace(
            ANSWERED,
            own_concerns=(OwnConcern(text=word, favours="coaching", strength=60, importance=60),),
            notes=Notes(when=word, name=word, bring=word, own_questions=(word,)),
            decision=OwnDecision(choice="later", why=word),
        ),
        width,
        600,
    )
    for at, stop in enumerate(window.stops):
        window.go(at)
        settled()
        area = window.ui.pages.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0, stop.id
