"""The pages as the window shows them, each made when it is wanted or while the one before it is read."""

from collections.abc import Callable, Generator
from functools import partial
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.journey import Stop
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.reading import everything_in
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.text import Prose, Title

PAUSE = 400
"""How long after a page is shown or answered the next one is made ready, in milliseconds."""

STEP = 0.004
"""Seconds after which making a page ready lets other things be done: a quarter of the time of a picture."""

BAND = 96
"""Pixels of a page that are painted at once before it is shown: the whole takes longer, and more memory."""


class Middle(Block):
    """What a leaf scrolls. Its height follows from its width alone."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Leaf(QScrollArea):
    """A page as the window shows it: title, lead and body in one column that scrolls.

    Each part is made where it stands: all that is in a widget is dressed anew each time that the widget gets
    another parent.
    """

    def __init__(self, among: QStackedWidget, make: Callable[[QWidget], Page]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the column would jump
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: bar.setEnabled(most > 0))  # else it shows no handle
        middle = Middle()
        self.setWidget(middle)
        among.addWidget(self)
        self.column = column = Block(middle)
        self.heading = Title(column)
        self.lead = Prose(column, kind="lead")
        rows = QVBoxLayout(column)
        rows.setContentsMargins(32, 24, 32 - theme.SCROLL_BAR, 8)
        rows.setSpacing(0)
        rows.addWidget(self.heading)
        rows.addSpacing(4)
        rows.addWidget(self.lead)
        rows.addSpacing(14)
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 1000)
        across.addStretch(1)
        self.page = page = make(column)
        rows.addWidget(page)
        rows.addStretch(1)
        page.renewed.connect(self.refresh)

    def sizeHint(self) -> QSize:
        """Return the most that Qt gives a page of its own accord, without asking how long the page is."""
        return QSize(36, 24) * self.fontMetrics().height()

    def refresh(self) -> None:
        """Show the session's answers, in the title and lead too."""
        self.page.refresh()
        self.heading.setText(self.page.title())
        self.heading.setAccessibleDescription(self.page.lead())
        self.lead.setText(self.page.lead())
        self.lead.setVisible(bool(self.page.lead()))


class Leaves(QObject):
    """The leaves of a journey, by the place of their page in it."""

    made = Signal(object)
    """A page that is new, before it is laid out."""

    def __init__(self, stack: QStackedWidget, session: Session, stops: tuple[Stop, ...]) -> None:
        super().__init__(stack)
        self._stack, self._session, self._stops = stack, session, stops
        self._made: dict[int, Leaf] = {}
        self._coming: tuple[int, Generator[None]] | None = None
        """The place of a page that is not ready yet, and what is left to do for it."""
        self._kept: dict[str, dict[str, Any]] = {}
        self._next = 0
        self._most = 0
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._make_ahead)
        self._go_on = QTimer(self, singleShot=True, interval=0)
        self._go_on.timeout.connect(self._make_ahead)

    def at(self, place: int) -> Leaf:
        """Return the leaf at this place, made now unless it was before."""
        if place not in self._made:
            for _ in self._taken_up(place):
                if place in self._made:
                    break
        return self._made[place]

    def has(self, place: int) -> bool:
        """Whether the one at this place is made."""
        return place in self._made

    def read(self, place: int) -> None:
        """Make the one after this place ready, once nothing has changed for a while."""
        self._next = place + 1
        self._go_on.stop()
        self._soon.start()

    def busy(self) -> bool:
        """Whether one is being made ready, or soon will be."""
        return self._soon.isActive() or self._coming is not None

    def give_up(self) -> None:
        """Leave the one that is half made."""
        self._coming = None

    def widen(self, most: int) -> None:
        """Let the columns be so many pixels wide at the most."""
        self._most = most
        for leaf in self._made.values():
            leaf.column.setMaximumWidth(most)

    def close(self) -> None:
        """Close all: what is wanted from now on is made anew."""
        self._close_but(None)
        self._kept.clear()

    def renew(self, stops: tuple[Stop, ...]) -> None:
        """Close all, for the same stops in other words; what a page keeps its successor takes up."""
        self._close_but(None)
        self._stops = stops

    def keep_only(self, place: int) -> None:
        """Close all but the one at this place, at once: else all of them would be dressed anew with it.

        What a page keeps its successor takes up.
        """
        for leaf in self._close_but(place):
            QCoreApplication.sendPostedEvents(leaf, QEvent.Type.DeferredDelete)

    def _close_but(self, place: int | None) -> list[Leaf]:
        """Close all but the one at this place (None: all), and return what was closed."""
        self.give_up()
        gone = {other: leaf for other, leaf in self._made.items() if other != place}
        for other, leaf in gone.items():
            self._kept[self._stops[other].id] = leaf.page.kept()
            self._close(leaf)
            del self._made[other]
        return list(gone.values())

    def _close(self, leaf: Leaf) -> None:
        leaf.page.gone = True
        self._stack.removeWidget(leaf)
        leaf.deleteLater()

    def _taken_up(self, place: int) -> Generator[None]:
        """Return what is left to do for the page at this place. What is half done for another is given up."""
        coming, self._coming = self._coming, None
        if coming is not None and coming[0] == place:
            return coming[1]
        if coming is not None:
            coming[1].close()
        return self._steps_to(place)

    def _steps_to(self, place: int) -> Generator[None]:
        """Make the page at this place, then lay it out as it will be seen: one part for each step."""
        make = self._stops[place].page()
        yield
        leaf = Leaf(self._stack, partial(make, self._session))
        try:
            yield
            yield from leaf.page.parts()
        except BaseException:  # it is given up, or can't be made
            self._close(leaf)
            raise
        leaf.page.take_up(self._kept.pop(self._stops[place].id, {}))
        leaf.column.setMaximumWidth(self._most)
        self._made[place] = leaf
        self.made.emit(leaf.page)
        yield
        leaf.refresh()
        leaf.resize(self._stack.size())
        for widget in everything_in(leaf):
            yield
            widget.ensurePolished()
        whole = leaf.rect()
        bands = (QRect(0, top, whole.width(), BAND) for top in range(0, whole.height(), BAND))
        for seen in (QRect(0, 0, 1, 1), *bands):  # the first is enough for Qt to lay all of it out
            yield
            leaf.grab(seen)

    def _make_ahead(self) -> None:
        """Make the next page ready while this one is read: made when it is wanted, it would be waited for.

        It is done in steps, so that no key press and no scrolling waits for it either.
        """
        place = self._next
        if self._coming is None and (
            place == len(self._stops) or place in self._made or not self._stack.isVisible()
        ):
            return
        if place < len(self._stops) and self._stops[place].follows and not self._session.decided:
            return  # it would be waited for now
        steps, end = self._taken_up(place), monotonic() + STEP
        for _ in steps:
            if monotonic() > end:
                self._coming = place, steps
                self._go_on.start()
                break
