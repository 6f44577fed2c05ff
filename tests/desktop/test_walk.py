"""The whole way by keyboard alone, from the first page to the result."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.window import Window

Key = Qt.Key
OpenWindow = Callable[..., Window]
Press = Callable[..., None]


def fill_in(window: Window, press: Press) -> None:
    """Go through a page with the Tab key: each slider gets a value, and Next is pressed at the end."""
    here = window.at
    for _ in range(100):
        press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        if isinstance(focused, Slider):
            press(Key.Key_7, Key.Key_0, Key.Key_Right)
        elif focused is window.ui.next:
            press(Key.Key_Space)
            break
    assert window.at == here + 1, "Next is reached by the Tab key"


def test_the_whole_way_by_keyboard_alone(
    open_window: OpenWindow, press: Press, content: Content, settled: Callable[[], None]
) -> None:
    window = open_window()
    while window.stops[window.at].id != "result":
        fill_in(window, press)
        settled()
    answers = window.session.answers
    assert set(answers.ratings) == {s.id for d in content.dimensions for s in d.statements}
    assert set(answers.needs) == {need.id for need in content.needs}
    assert set(answers.importance) == {*(d.id for d in content.dimensions), "needs"}
    assert {*answers.ratings.values(), *answers.needs.values(), answers.room_for_two} == {75}
    assert window.session.decision() == decide(content, answers)


def test_yes_to_the_safety_question_by_keyboard(
    open_window: OpenWindow, press: Press, settled: Callable[[], None]
) -> None:
    window = open_window()
    window.go([stop.id for stop in window.stops].index("needs"))
    for _ in range(60):
        press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and focused.text() == "Yes":
            break
    press(Key.Key_Space)
    settled()
    assert window.session.help_now
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    press(Key.Key_Escape)
    window.activateWindow()  # what a window manager does
    settled()
    press(Key.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    press(Key.Key_Right, modifiers=Qt.KeyboardModifier.AltModifier)
    assert window.stops[window.at].id == "result"
    assert window.session.decision().outcome == "help-first"
