"""What a screen reader is told of every page, asked in process as the system asks."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop.pages.result import ResultPage
from coaching_or_therapy.desktop.widgets.comparison import ComparisonTable
from coaching_or_therapy.desktop.widgets.pictured import NONE
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.widgets.text import Heading, Prose
from coaching_or_therapy.desktop.window import Window

LookAtDialogs = Callable[[Window, Callable[[QDialog], Any]], dict[str, Any]]
Role, Text = QAccessible.Role, QAccessible.Text
CONTROLS = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.Slider,
    Role.ComboBox,
    Role.EditableText,
    Role.Table,
}
LEAST_TARGET = 24
"""Pixels, by WCAG 2.2, criterion 2.5.8."""


@pytest.fixture
def window(
    listening: None,  # noqa: ARG001
    open_window: Callable[..., Window],
    content: Content,
    examples: Path,
) -> Window:
    """The window on answers, while a screen reader listens."""
    return open_window(decode((examples / "therapy.json").read_bytes(), content))


def heard(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def tree(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield all that is shown, from the top."""
    for at in range(top.childCount()):
        child = top.child(at)
        if not child.state().invisible:
            yield child
            yield from tree(child)


def pages(window: Window, settled: Callable[[], None]) -> Iterator[str]:
    for at, stop in enumerate(window.stops):
        window.go(at)
        settled()
        yield stop.id


def stops(settled: Callable[[], None]) -> list[QWidget]:
    """Return where the Tab key stops, from the title on, once round. A text with terms is one stop."""
    found: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in found[:-1]:
        if focused not in found:
            found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        settled()
    return found


def test_every_page_begins_with_its_title_and_what_stands_under_it(
    window: Window, settled: Callable[[], None]
) -> None:
    for stop in pages(window, settled):
        title = QApplication.focusWidget()
        assert isinstance(title, Heading), stop
        told = heard(title)
        assert (told.role(), told.text(Text.Name)) == (Role.Heading, window.page().title()), stop
        assert window.page().lead() in told.text(Text.Description), stop


def test_a_listener_passes_panels_then_statements_then_buttons(
    window: Window, settled: Callable[[], None], go_to: Callable[[Window, str], QWidget], content: Content
) -> None:
    dimension = next(d for d in content.dimensions if d.id == "time")
    go_to(window, dimension.id)
    names = [heard(widget).text(Text.Name) for widget in stops(settled)]
    wanted = [
        dimension.title,
        "In therapy" if window.session.answers.left == "therapy" else "In coaching",
        "In coaching" if window.session.answers.left == "therapy" else "In therapy",
        *(statement.text for statement in dimension.statements),
        "Back",
        "Next",
        "Get help now",
    ]
    places = [names.index(name) for name in wanted]
    assert all(one < other for one, other in pairwise(places)), names


def test_a_panel_is_told_whole_under_its_heading(
    window: Window, go_to: Callable[[Window, str], QWidget], content: Content
) -> None:
    dimension = content.dimensions[1]
    page = go_to(window, dimension.id)
    told = {h.words(): heard(h).text(Text.Description) for h in page.findChildren(Heading) if h.isVisible()}
    for name, panel in (("In therapy", dimension.panels.therapy), ("In coaching", dimension.panels.coaching)):
        for words in (*(point.text for point in panel.points), panel.hard.text, panel.evidence):
            assert words in told[name]
    assert "•" not in " ".join(told.values())


def test_all_text_is_heard_where_the_tab_key_stops(window: Window, settled: Callable[[], None]) -> None:
    """Orca reads out what has the focus; what no stop tells would have to be searched for."""
    for stop in pages(window, settled):
        told = " ".join(
            f"{heard(w).text(Text.Name)} {heard(w).text(Text.Description)}" for w in stops(settled)
        )
        for words in (w for w in window.page().findChildren(Prose) if w.isVisible()):
            inside_table = any(isinstance(above, ComparisonTable) for above in above_all(words))
            if words.heard() and not inside_table:
                assert words.heard() in told, f"{stop}: {words.words()}"


def above_all(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def test_nobody_else_has_to_pass_headings(
    open_window: Callable[..., Window], settled: Callable[[], None]
) -> None:
    window = open_window()
    window.go_to("purpose")
    settled()
    assert not [w for w in stops(settled)[1:] if isinstance(w, Heading)]


def test_whatever_can_be_used_has_a_name(window: Window, settled: Callable[[], None]) -> None:
    for stop in pages(window, settled):
        for found in tree(heard(window)):
            if found.role() in CONTROLS:
                assert found.text(Text.Name), f"{stop}: {found.role()} {found.object()}"


@pytest.mark.usefixtures("listening")
def test_every_slider_tells_its_statement_and_that_it_is_not_answered(
    open_window: Callable[..., Window], settled: Callable[[], None], content: Content
) -> None:
    window = open_window()
    asked = {s.text for d in content.dimensions for s in d.statements} | {need.text for need in content.needs}
    found = set()
    for _ in pages(window, settled):
        for slider in window.page().findChildren(Slider):
            told = heard(slider)
            assert told.role() == Role.Slider
            assert told.text(Text.Value) == "not answered"
            found.add(told.text(Text.Name))
    assert asked <= found


def test_a_chart_tells_its_content_and_offers_a_table(
    window: Window, go_to: Callable[[Window, str], QWidget], settled: Callable[[], None]
) -> None:
    page = go_to(window, "result")
    assert isinstance(page, ResultPage)
    for pictured, chart in ((page.ui.lineUp, page.line_up), (page.ui.where, page.where)):
        told = heard(chart)
        assert told.role() == Role.Chart
        rows = pictured.table.rows()
        for row in rows.body:
            assert row[0] in told.text(Text.Description)
        pictured.button.click()
        settled()
        table = heard(pictured.table)
        assert table.role() == Role.Table
        assert table.text(Text.Name) == told.text(Text.Name)
        cells = {table.child(at).text(Text.Name) for at in range(table.childCount())}
        for row in rows.body:  # a row is read without its heads, so each number carries its own
            assert row[0] in cells
            assert {
                f"{head}: {cell}" for head, cell in zip(rows.head[1:], row[1:], strict=True) if cell != NONE
            } <= cells


def test_progress_and_a_changed_result_are_announced(
    window: Window, go_to: Callable[[Window, str], QWidget], said: list[str]
) -> None:
    page = go_to(window, "time")
    slider = page.findChildren(Slider)[0]
    slider.give(None)
    assert said[-1] == "3 of 4 answered"
    go_to(window, "result")
    before = window.page().title()
    window.session.start_over()
    assert window.page().title() != before
    assert said[-1] == window.page().title()


def test_going_to_a_page_announces_nothing_over_its_title(
    window: Window, settled: Callable[[], None], said: list[str]
) -> None:
    for _ in pages(window, settled):
        assert said == []


def test_targets_are_large_enough(open_window: Callable[..., Window], settled: Callable[[], None]) -> None:
    window = open_window()
    least = QSize(LEAST_TARGET, LEAST_TARGET)
    for stop in pages(window, settled):
        for kind in (QAbstractButton, QComboBox, QLineEdit, Slider):
            for widget in window.findChildren(kind):
                if widget.isVisible():
                    assert widget.size().expandedTo(least) == widget.size(), (
                        f"{stop}: {widget} {widget.size()}"
                    )


def test_every_dialog_is_heard_from_its_title_and_used_by_keyboard(
    window: Window, look_at_dialogs: LookAtDialogs
) -> None:
    def faults(dialog: QDialog) -> list[str]:
        wrong = []
        if not dialog.windowTitle():
            wrong.append("it has no title")
        reached = focused_in(dialog)
        for interface in tree(heard(dialog)):
            widget = interface.object()
            if not isinstance(widget, QWidget) or not widget.isVisible():
                continue
            if interface.role() in CONTROLS and not interface.text(Text.Name):
                wrong.append(f"{widget} has no name")
            if isinstance(widget, QPushButton) and widget.isEnabled() and widget not in reached:
                wrong.append(f"{widget.text()} is not reached")
            if isinstance(widget, QAbstractButton) and min(widget.size().toTuple()) < LEAST_TARGET:
                wrong.append(f"{widget.text()} is too small")
        told = " ".join(f"{heard(w).text(Text.Name)} {heard(w).text(Text.Description)}" for w in reached)
        shown = [w for w in dialog.findChildren(Prose) if w.isVisible() and w.heard()]
        wrong += [f"{w.words()} is not heard" for w in shown if w.heard() not in told]
        return wrong

    found = look_at_dialogs(window, faults)
    assert {name: here for name, here in found.items() if here} == {}


def focused_in(dialog: QDialog) -> list[QWidget]:
    """Return where the Tab key stops in a dialog, once round."""
    found: list[QWidget] = []
    while dialog.focusWidget() not in found:
        found.append(dialog.focusWidget())
        QTest.keyClick(found[-1], Qt.Key.Key_Tab)
    return found
