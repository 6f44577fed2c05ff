"""The order in which the Tab key goes: as one reads, whatever was made first."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QPushButton, QScrollArea, QTableWidget, QWidget

from coaching_or_therapy.desktop.widgets.accessible import reached
from coaching_or_therapy.desktop.widgets.scrolling import area_around
from coaching_or_therapy.desktop.widgets.sticky import Sticky

TAB = Qt.FocusPolicy.TabFocus


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widget and all in it that the Tab key may reach, in the order of the layouts."""
    return (found for found in everything_in(widget) if found.focusPolicy() & TAB or reached(found))


def everything_in(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widget and all in it, in the order of the layouts; of a table, what can be pressed in it."""
    yield widget
    if isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        yield from everything_in(inside)
    elif isinstance(widget, Sticky) and (held := widget.held()) is not None:
        yield from everything_in(held)
    elif isinstance(widget, QTableWidget):
        yield from widget.findChildren(QPushButton)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def set_tab_order(widgets: Sequence[QWidget]) -> None:
    """Let the Tab key go through these widgets in this order."""
    for widget in widgets:
        if reached(widget):
            widget.setFocusPolicy(widget.focusPolicy() | TAB)
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


def show_focus(window: QWidget) -> None:
    """Scroll to what the Tab key has led to: a scroll area does so only where it has come from within."""
    if (focused := window.focusWidget()) is not None:
        _show(focused)


def _show(widget: QWidget) -> None:
    area = area_around(widget)
    if area is None:
        return
    area.ensureWidgetVisible(widget)
    for sticky in area.findChildren(Sticky):  # it may have moved while the area scrolled
        if sticky.isAncestorOf(widget):
            sticky.bring_into_sight(widget)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (inner := item.layout()) is not None:
            yield from _in_layout(inner)
        elif (widget := item.widget()) is not None:
            yield from everything_in(widget)
