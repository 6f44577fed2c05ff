"""What a screen reader is told of widgets whose own class would tell it too little."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Describe = Callable[[QWidget], QAccessibleInterface]

_describe: dict[type[QWidget], Describe] = {}
_alive: dict[int, QAccessibleInterface] = {}
"""Qt keeps a bare pointer to an interface; it has to live as long as its widget."""


def describe(kind: type[QWidget], how: Describe) -> None:
    """Let `how` make the accessible interface of every widget of this kind."""
    if not _describe:
        QAccessible.installFactory(_made)
    _describe[kind] = how


def as_role(kind: type[QWidget], role: QAccessible.Role) -> None:
    """Give every widget of this kind a role. Its name and description are what it sets itself."""
    describe(kind, lambda widget: QAccessibleWidget(widget, role))


def tell(event: QAccessibleEvent) -> None:
    """Let an assistive program that listens know of a change."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(event)


def _made(_key: str, thing: QObject) -> QAccessibleInterface | None:
    how = next((_describe[kind] for kind in type(thing).__mro__ if kind in _describe), None)
    if how is None or not isinstance(thing, QWidget):
        return None
    key = id(thing)
    _alive[key] = how(thing)
    thing.destroyed.connect(lambda: _alive.pop(key, None))
    return _alive[key]
