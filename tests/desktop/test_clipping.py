"""No text is cut, whatever the size of window and text: what each widget needs against what it has."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QScrollArea,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.load import locales
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import application, theme
from coaching_or_therapy.desktop.preferences import SettingsDialog
from coaching_or_therapy.desktop.widgets.check_box import CheckBox
from coaching_or_therapy.desktop.widgets.choices import DotBox
from coaching_or_therapy.desktop.widgets.pictured import Pictured
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.widgets.steps import MARK
from coaching_or_therapy.desktop.widgets.ticks import TickBox
from coaching_or_therapy.desktop.window import Window

OpenWindow = Callable[..., Window]
LookAtDialogs = Callable[[Window, Callable[[QDialog], Any]], dict[str, Any]]

SIZES = [
    *((*size, locale) for locale in locales() for size in ((1120, 760, 100), (960, 600, 100))),
    (1920, 1080, 100, "en"),
    (1280, 720, 200, "en"),
    (1280, 720, 200, "es"),
    (640, 360, 100, "en"),
    (1120, 760, 80, "en"),
    (1120, 760, 100, "ar-XB"),
    (1120, 760, 100, "en-XA"),
    (960, 600, 100, "en-XA"),
]
"""Width, height, size of text, language: `ar-XB` stands from right to left, `en-XA` is 60 % longer."""


@pytest.fixture
def text_size() -> Iterator[Callable[[int], None]]:
    """Sets the size of text in percent, and sets it back."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def set_size(percent: int) -> None:
        theme.apply(app, "light", percent)

    yield set_size
    set_size(100)


def cut(window: QWidget) -> list[str]:
    """Return what is shown but does not have the room that it needs."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.visibleRegion().boundingRect().isValid():
            continue
        has, needs = widget.size(), needed(widget)
        if needs is not None and (needs[0] > has.width() or needs[1] > has.height()):
            found.append(f"{type(widget).__name__} {said(widget)!r} needs {needs}, has {has.toTuple()}")
    return found


def needed(widget: QWidget) -> tuple[int, int] | None:
    """Return the width and height that a widget's text needs; None: it shows no text of its own."""
    if isinstance(widget, QLabel) and not widget.text():
        return None
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
    if isinstance(widget, Slider):
        return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel | QAbstractButton | QComboBox) and said(widget):
        least = widget.minimumSizeHint()
        return least.width(), least.height()
    return None


def said(widget: QWidget) -> str:
    return str(widget.property("text") or widget.accessibleName() or widget.objectName())


def step_cut(window: Window) -> str:
    """Return the name of the step one is at, if it has no room for its heavier letters."""
    steps = window.ui.steps
    if not steps.isVisible():
        return ""
    item, letters = steps.currentItem(), QFont(steps.font())
    letters.setWeight(QFont.Weight.DemiBold)
    room = steps.visualItemRect(item).adjusted(MARK, 0, -8, 0)
    needs = QFontMetrics(letters).boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
    return item.text() if needs.height() > room.height() else ""


def scrolled_out(window: Window) -> list[str]:
    """Return what stands beyond the sides of a page, where no scroll bar leads."""
    area = window.ui.pages.currentWidget()
    assert isinstance(area, QScrollArea)
    inside, found = area.widget(), []
    assert inside is not None
    for widget in inside.findChildren(QWidget):
        left = widget.mapTo(area.viewport(), widget.rect().topLeft()).x()
        right, room = left + widget.width() - 1, area.viewport().width()
        if widget.isVisible() and not inside_table(widget) and (left < 0 or right > room):
            found.append(f"{type(widget).__name__} {said(widget)!r} is at {left} to {right} of {room}")
    return found


def inside_table(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(widget, QTableWidget) or (parent is not None and inside_table(parent))


@pytest.fixture(params=SIZES, ids=lambda size: "{}x{} at {} %, {}".format(*size))
def sized_window(
    request: pytest.FixtureRequest,
    speak: Callable[[str], Content],
    text_size: Callable[[int], None],
    open_window: OpenWindow,
    examples: Path,
) -> Window:
    """A window of each size, on answers."""
    width, height, percent, locale = request.param
    content = speak(locale)
    text_size(percent)
    answers = decode((examples / "therapy.json").read_bytes(), content)
    return open_window(answers, width, height, content)


def test_nothing_is_cut_on_any_page(sized_window: Window, settled: Callable[[], None]) -> None:
    window, size = sized_window, sized_window.size()
    for at, stop in enumerate(window.stops):
        window.go(at)
        settled()
        assert window.size() == size, f"{stop.id}: the window has to grow for its content"
        assert cut(window) == [], stop.id
        assert scrolled_out(window) == [], stop.id
        assert not step_cut(window)
        for button in (window.ui.back, window.ui.next):
            shown = button.visibleRegion().boundingRect()
            assert button.isHidden() or shown.size() == button.size(), f"{stop.id}: a button is out of sight"


@pytest.mark.parametrize("locale", locales())
def test_a_dimension_is_seen_whole_in_the_window_as_it_opens(
    speak: Callable[[str], Content], open_window: OpenWindow, settled: Callable[[], None], locale: str
) -> None:
    content = speak(locale)
    window = open_window(None, 1120, 760, content)
    for dimension in content.dimensions:
        window.go_to(dimension.id)
        settled()
        assert window.scrolled_away() == 0, dimension.id


def test_nothing_is_cut_in_any_dialog(sized_window: Window, look_at_dialogs: LookAtDialogs) -> None:
    window = sized_window

    def faults(dialog: QDialog) -> list[str]:
        too_wide = [
            f"{said(area)} is {inside.width()} wide, seen are {area.viewport().width()}"
            for area in dialog.findChildren(QScrollArea)
            if (inside := area.widget()) is not None and inside.width() > area.viewport().width()
        ]
        for button in dialog.findChildren(QAbstractButton):
            beyond = button.mapTo(dialog, button.rect().bottomRight())
            if button.isVisible() and not dialog.rect().contains(beyond) and not inside_area(button):
                too_wide.append(f"{said(button)!r} is out of sight")
        return cut(dialog) + too_wide

    found = look_at_dialogs(window, faults)
    assert {name: here for name, here in found.items() if here} == {}
    assert "finding someone" in found


@pytest.mark.usefixtures("text_size")
def test_the_settings_grow_with_the_text_that_is_set_in_them(
    qapp: QApplication, open_window: OpenWindow, settled: Callable[[], None]
) -> None:
    window = open_window()
    window.session.settings_changed.connect(partial(application.change_settings, qapp, window))
    window.menu.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    settled()
    before, room = dialog.size(), dialog.screen().availableGeometry()
    dialog.move(room.center())
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(dialog.ui.text, key)
        settled()
        (area,) = dialog.findChildren(QScrollArea)
        inside = area.widget()
        assert inside is not None
        assert inside.width() <= area.viewport().width()
        assert room.contains(dialog.geometry())
    assert dialog.width() <= before.width(), "smaller letters need less room"


def inside_area(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QScrollArea) or (parent is not None and inside_area(parent))


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize(("width", "height", "percent"), [(960, 600, 100), (1280, 720, 200)])
def test_nothing_is_cut_in_a_table_in_place_of_a_picture(  # noqa: PLR0917
    speak: Callable[[str], Content],
    text_size: Callable[[int], None],
    open_window: OpenWindow,
    settled: Callable[[], None],
    examples: Path,
    locale: str,
    width: int,
    height: int,
    percent: int,
) -> None:
    content = speak(locale)
    text_size(percent)
    window = open_window(decode((examples / "therapy.json").read_bytes(), content), width, height, content)
    looked_at = 0
    for stop in ("result", "decision"):
        window.go_to(stop)
        for pictured in window.page().findChildren(Pictured):
            pictured.button.click()
            settled()
            assert cells_cut(pictured.table) == []
            looked_at += 1
    assert looked_at == 3


def cells_cut(table: QTableWidget) -> list[str]:
    """Return the words of a table for which their cell has no room."""
    letters, found = QFontMetrics(table.font()), []
    for column in range(table.columnCount()):
        for row in range(table.rowCount()):
            item = table.item(row, column)
            assert item is not None
            room = table.visualItemRect(item).adjusted(3, 0, -3, 0)  # Qt's own margin
            needs = letters.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            if needs.width() > room.width() or needs.height() > room.height():
                found.append(item.text())
    return found


@pytest.mark.parametrize("kind", [TickBox, DotBox, CheckBox, QComboBox])
def test_what_is_ticked_and_the_arrow_of_a_list_grow_with_the_text(
    qtbot: QtBot, text_size: Callable[[int], None], kind: type[QWidget]
) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    if isinstance(widget, QAbstractButton):
        widget.setChecked(True)
    wide = {}
    for percent in (80, 100, 200):
        text_size(percent)
        widget.resize(widget.sizeHint())
        assert min(widget.size().toTuple()) >= 24  # what can be pressed
        wide[percent] = inked(widget)
    assert wide[200] == pytest.approx(2 * wide[100], rel=0.15)
    assert wide[80] >= 0.7 * wide[100]


def inked(widget: QWidget) -> int:
    """Return how many columns of a widget are as dark as what is written: the outline is not."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(
        any(picture.pixelColor(x, y).lightness() < 70 for y in range(picture.height()))
        for x in range(picture.width())
    )
