"""What a screen reader is told of widgets whose own class would tell it too little."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget, QWidget

from coaching_or_therapy.desktop import theme

LINUX = sys.platform == "linux"

Describe = Callable[[QWidget], QAccessibleInterface]

_describe: dict[type[QWidget], Describe] = {}
_reached: list[type[QWidget]] = []
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


def reach(kind: type[QWidget]) -> None:
    """Let the Tab key stop at every widget of this kind while a screen reader may listen.

    Nothing can be done there, so nobody else has to pass it; but what has no focus is not read out.
    """
    _reached.append(kind)


def reached(widget: QWidget) -> bool:
    """Whether the Tab key stops at this widget only because a screen reader may listen."""
    return QAccessible.isActive() and isinstance(widget, tuple(_reached))


def read_current(view: QAbstractItemView) -> None:
    """Have the current cell or row read out: when its view gets the focus, only the view is named.

    To be called when it has got it; what is heard of the view itself comes first.
    """
    if QAccessible.isActive():
        QTimer.singleShot(0, view, lambda: _read_current(view))


def _read_current(view: QAbstractItemView) -> None:
    current = view.currentIndex()
    view.selectionModel().clearCurrentIndex()
    view.setCurrentIndex(current)


def draw_ring(widget: QWidget) -> None:
    """Paint where the focus is, around a widget that paints nothing of the kind itself."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("ink"), 2))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 4, 4)
    painter.end()


class Voice(QWidget):
    """Says what appears away from the focus, as a notification that comes to be shown. It is not seen.

    On Linux every screen reader speaks it, while most that are in use pass over announcements.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._waiting: list[str] = []
        self.setGeometry(0, 0, 0, 0)
        self.show()

    def say(self, words: str) -> None:
        """Have these words said, together with what else is told in the same moment: the last would win."""
        self._waiting.append(words)
        QTimer.singleShot(0, self, self._speak)

    def _speak(self) -> None:
        if self._waiting:
            self.setAccessibleName(" ".join(self._waiting))
            self._waiting.clear()
            tell(QAccessibleEvent(self, QAccessible.Event.ObjectShow))


def announce(widget: QWidget, words: str) -> None:
    """Have words said that appear away from the focus, once what is being said has ended."""
    if not QAccessible.isActive():
        return
    if not LINUX:
        tell(QAccessibleAnnouncementEvent(widget, words))
        return
    window = widget.window()
    while (above := window.parentWidget()) is not None:  # a dialog would be named before each word in it
        window = above.window()
    voice = window.findChild(Voice, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (voice if voice is not None else Voice(window)).say(words)


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


as_role(Voice, QAccessible.Role.Notification)
