"""The slider: nothing is set until a person sets it, and every way to set it says the same."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coaching_or_therapy.desktop.widgets.slider import HIT, Slider, Words

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def spoken(value: int | None) -> str:
    return "not answered" if value is None else "so true"


@pytest.fixture
def slider(qtbot: QtBot) -> Slider:
    made = Slider()
    made.set_words(Words("Not at all true", "Very true", "Press or use the arrow keys", spoken))
    made.setAccessibleName("I want a plan.")
    made.resize(400, made.heightForWidth(400))
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def given(slider: Slider) -> list[int | None]:
    values: list[int | None] = []
    slider.given.connect(values.append)
    return values


def at(slider: Slider, value: int) -> QPoint:
    return QPoint(round(slider.place_of(value)), HIT // 2)


def test_nothing_is_set_at_first(slider: Slider) -> None:
    assert slider.value() is None


def test_looking_sets_nothing(slider: Slider, given: list[int | None]) -> None:
    QTest.mouseMove(slider, at(slider, 30))
    QTest.keyClick(slider, Key.Key_Tab)
    QTest.keyClick(slider, Key.Key_A)
    assert given == []
    assert slider.value() is None


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Key.Key_Right, 45),
        (Key.Key_Up, 45),
        (Key.Key_Left, 35),
        (Key.Key_Down, 35),
        (Key.Key_PageUp, 60),
        (Key.Key_PageDown, 20),
        (Key.Key_Home, 0),
        (Key.Key_End, 100),
    ],
)
def test_keys_move_the_value(slider: Slider, key: Qt.Key, expected: int) -> None:
    slider.show_value(40)
    QTest.keyClick(slider, key)
    assert slider.value() == expected


@pytest.mark.parametrize(("key", "expected"), [(Key.Key_Right, 41), (Key.Key_Left, 39)])
def test_shift_moves_by_one(slider: Slider, key: Qt.Key, expected: int) -> None:
    slider.show_value(40)
    QTest.keyClick(slider, key, SHIFT)
    assert slider.value() == expected


@pytest.mark.parametrize(("start", "key", "expected"), [(98, Key.Key_Right, 100), (3, Key.Key_PageDown, 0)])
def test_the_ends_hold(slider: Slider, start: int, key: Qt.Key, expected: int) -> None:
    slider.show_value(start)
    QTest.keyClick(slider, key)
    assert slider.value() == expected


@pytest.mark.parametrize(("key", "expected"), [(Key.Key_Right, 55), (Key.Key_Left, 45)])
def test_a_first_arrow_starts_from_the_middle(slider: Slider, key: Qt.Key, expected: int) -> None:
    QTest.keyClick(slider, key)
    assert slider.value() == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("7", 7), ("72", 72), ("100", 100), ("0", 0), ("101", 1), ("723", 3), ("07", 7)],
)
def test_digits_type_a_value(slider: Slider, typed: str, expected: int) -> None:
    QTest.keyClicks(slider, typed)
    assert slider.value() == expected


def test_an_arrow_ends_a_number_that_is_typed(slider: Slider) -> None:
    QTest.keyClicks(slider, "7")
    QTest.keyClick(slider, Key.Key_Right)
    QTest.keyClicks(slider, "3")
    assert slider.value() == 3


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_takes_the_value_back(slider: Slider, given: list[int | None], key: Qt.Key) -> None:
    slider.show_value(40)
    QTest.keyClick(slider, key)
    assert slider.value() is None
    assert given == [None]


def test_shortcuts_of_the_window_are_left_to_it(slider: Slider, given: list[int | None]) -> None:
    QTest.keyClick(slider, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(slider, Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert given == []


def test_a_press_sets_the_value_there(slider: Slider, given: list[int | None]) -> None:
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=at(slider, 72))
    assert slider.value() == pytest.approx(72, abs=1)
    assert given == [slider.value()]


def test_a_drag_follows_the_mouse_beyond_the_ends(slider: Slider) -> None:
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at(slider, 20))
    QTest.mouseMove(slider, QPoint(slider.width() + 60, HIT // 2))
    assert slider.value() == 100
    QTest.mouseMove(slider, at(slider, 61))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at(slider, 61))
    assert slider.value() == pytest.approx(61, abs=1)


@pytest.mark.parametrize("y", [1, HIT - 1])
def test_what_can_be_pressed_is_32_high(slider: Slider, y: int) -> None:
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, y))
    assert slider.value() == 50


def test_the_wheel_changes_no_answer(slider: Slider) -> None:
    slider.show_value(40)
    middle = QPointF(slider.rect().center())
    none, no_button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    turned = QWheelEvent(
        middle, middle, QPoint(0, 0), QPoint(0, 120), no_button, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(slider, turned)
    assert slider.value() == 40


def test_right_to_left_turns_it_round(slider: Slider) -> None:
    slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    slider.show_value(40)
    QTest.keyClick(slider, Key.Key_Left)
    assert slider.value() == 45
    assert slider.place_of(0) > slider.place_of(100)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=at(slider, 20))
    assert slider.value() == pytest.approx(20, abs=1)


@pytest.mark.parametrize("value", [None, 30])
@pytest.mark.parametrize("width", [400, 180])
def test_letters_of_a_script_that_stands_higher_are_not_cut(
    slider: Slider, value: int | None, width: int
) -> None:
    slider.set_words(Words("غير صحيح", "صحيح جدا", "اضغط أو استخدم مفاتيح الأسهم", spoken))
    slider.show_value(value)
    slider.resize(width, slider.heightForWidth(width))
    roomy = slider.heightForWidth(width) + 40
    kept = slider.grab().toImage()
    slider.resize(width, roomy)
    free = slider.grab().toImage()
    assert free.copy(0, 0, kept.width(), kept.height()) == kept
    below = {free.pixel(x, y) for x in range(free.width()) for y in range(kept.height(), free.height())}
    assert len(below) == 1, "words reach below the slider"


def test_showing_a_value_is_not_giving_one(slider: Slider, given: list[int | None]) -> None:
    slider.show_value(40)
    slider.show_value(None, "Not sure")
    assert given == []


def test_no_handle_stands_on_an_unset_slider(slider: Slider) -> None:
    slider.clearFocus()
    places = range(5, 96, 5)

    def column(value: int) -> list[int]:
        picture = slider.grab().toImage()
        x = round(slider.place_of(value) * picture.devicePixelRatio())
        return [picture.pixel(x, y) for y in range(round(HIT * picture.devicePixelRatio()))]

    assert len({tuple(column(value)) for value in places}) == 1, "an unset track looks the same everywhere"
    slider.show_value(40)
    assert column(40) != column(80)


def test_a_focus_ring_can_be_seen(slider: Slider) -> None:
    with_focus = slider.grab().toImage()
    slider.clearFocus()
    assert slider.grab().toImage() != with_focus


def test_a_screen_reader_hears_what_it_is(slider: Slider) -> None:
    heard = QAccessible.queryAccessibleInterface(slider)
    assert heard.role() == QAccessible.Role.Slider
    assert heard.text(QAccessible.Text.Name) == "I want a plan."
    assert heard.text(QAccessible.Text.Value) == "not answered"
    slider.show_value(72)
    assert heard.text(QAccessible.Text.Value) == "72, so true"
    slider.show_value(None, "Not sure")
    assert heard.text(QAccessible.Text.Value) == "Not sure"


def test_the_words_are_in_the_description_too_where_orca_says_them(slider: Slider) -> None:
    heard = QAccessible.queryAccessibleInterface(slider)
    assert heard.text(QAccessible.Text.Description) == "not answered"
    attributes = heard.attributesInterface()
    assert attributes.attributeValue(QAccessible.Attribute.Orientation) == Qt.Orientation.Horizontal


def test_an_assistive_program_can_set_it(slider: Slider, given: list[int | None]) -> None:
    number = QAccessible.queryAccessibleInterface(slider).valueInterface()
    assert number.currentValue() is None
    assert (number.minimumValue(), number.maximumValue(), number.minimumStepSize()) == (0, 100, 1)
    number.setCurrentValue(63)
    assert slider.value() == 63
    assert given == [63]
    assert number.currentValue() == 63


@pytest.mark.usefixtures("qapp")
def test_what_a_screen_reader_holds_outlives_no_slider() -> None:
    for _ in range(200):
        made = Slider()
        QAccessible.queryAccessibleInterface(made).valueInterface()
        made.deleteLater()
    QApplication.processEvents()
