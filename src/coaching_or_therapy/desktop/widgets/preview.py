"""The page itself, as it will be printed, renewed off the window's thread."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QHideEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.background import Latest
from coaching_or_therapy.desktop.widgets.accessible import as_role, draw_ring, reach
from coaching_or_therapy.summary import pictures, typeset
from coaching_or_therapy.summary.records import Document
from coaching_or_therapy.summary.typeset import Paper

SHEETS: dict[Paper, tuple[float, float]] = {"a4": (210 / 25.4, 297 / 25.4), "letter": (8.5, 11)}
"""Width and height of the sheets, in inches."""

SOON = 20
"""How long after a change the page is set, in milliseconds: what a screen takes to show what is painted."""

LONGEST = 500_000
"""Bytes that a document may have to be shown while one writes: ten times as many as any of our own making."""

Say = Callable[[Document], str]
"""Gives a document as it is read out."""


class Set(NamedTuple):
    """A document as PDF, how many pages it has, and one of them drawn: all of them would take too long.

    Without any page it is too long to be shown at all.
    """

    pdf: bytes
    pages: int
    ppi: float
    at: int
    picture: QImage
    said: str


def drawn(pdf: bytes, at: int, ppi: float) -> QImage:
    """Return a page of a PDF, counted from 0, with so many pixels an inch."""
    width, height, stride, pixels = pictures.picture(pdf, at, ppi)
    return QImage(pixels, width, height, stride, QImage.Format.Format_RGB32).copy()  # which keeps its pixels


def _set(document: Document, paper: Paper, pixels: int, at: int, say: Say) -> Set:
    try:
        pdf = typeset.pdf(document, paper, most=LONGEST)
    except typeset.TooLong:
        return Set(b"", 0, 0, 0, QImage(), "")
    pages, ppi = pictures.count(pdf), pixels / SHEETS[paper][0]
    at = min(at, pages - 1)
    return Set(pdf, pages, ppi, at, drawn(pdf, at, ppi), say(document))


def _without_traces(kept: Set) -> Set:
    """Return what is set, and nothing else of it stays in the memory."""
    typeset.forget()
    return kept


class Preview(QWidget):
    """Shows one page of a document over the full width there is, in as many pixels as the screen has for it.

    `renewed` tells that the picture is the newest.
    """

    renewed = Signal()
    pressed = Signal(int, float, float)
    """Where the page was pressed: which page, from 1, and how far from its left and upper edge, in points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], Document] | None = None
        self._paper: Paper = "a4"
        self._say: Say = lambda _document: ""
        self._set = Set(b"", 0, 0, 0, QImage(), "")
        self._setter = Latest[Set](self._take)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._ask)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def preview(self, make: Callable[[], Document], paper: Paper, say: Say) -> None:
        """Show the document that `make` gives, on this paper. Both callables are called on another thread."""
        reshaped = paper != self._paper
        self._make, self._paper, self._say = make, paper, say
        if reshaped:
            self.updateGeometry()
        self._renew()

    def turn_to(self, at: int) -> None:
        """Show the page at this place, from 0; the last one where there are fewer."""
        at = max(0, min(at, self.count - 1))
        if at != self._set.at:
            self._set = self._set._replace(at=at, picture=drawn(self._set.pdf, at, self._set.ppi))
            self.update()

    def busy(self) -> bool:
        """Whether a newer page is on its way."""
        return self._soon.isActive() or self._setter.busy()

    @property
    def at(self) -> int:
        """Which page is shown, from 0."""
        return self._set.at

    @property
    def count(self) -> int:
        """How many pages there are; 0 before the first is there, and where there are too many to be shown."""
        return self._set.pages

    @property
    def said(self) -> str:
        """The document that is shown, as it is read out."""
        return self._set.said

    @property
    def picture(self) -> QImage:
        """The page that is shown."""
        return self._set.picture

    def pixels(self) -> int:
        """Return how many pixels of the screen the page is wide."""
        return max(1, round(self.width() * self.devicePixelRatioF()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        across, down = SHEETS[self._paper]
        return round(width * down / across)

    def sizeHint(self) -> QSize:
        width = 24 * self.fontMetrics().height()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = 10 * self.fontMetrics().height()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._renew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.count or self._setter.busy():  # else nothing was ever set
            kept = self._set
            self._setter.ask(lambda: _without_traces(kept))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.count:
            scale = 72 * SHEETS[self._paper][0] / self.width()
            self.pressed.emit(self.at + 1, scale * event.position().x(), scale * event.position().y())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = QRectF(0, 0, self.width(), self.heightForWidth(self.width()))
        painter.fillRect(sheet, theme.color("card"))
        page = self._set.picture
        if not page.isNull():
            if page.width() == self.pixels():  # pixel for pixel, whatever the rounding of the height
                sheet.setHeight(page.height() / self.devicePixelRatioF())
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet, page)
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
        if self.hasFocus():
            draw_ring(self)

    def _renew(self) -> None:
        """Set the page anew, once all that is due now is painted: the other thread would hold that up."""
        self._soon.start()

    def _ask(self) -> None:
        if self._make is None or not self.isVisible():
            return
        make, paper, pixels, at, say = self._make, self._paper, self.pixels(), self._set.at, self._say
        self._setter.ask(lambda: _set(make(), paper, pixels, at, say))

    def _take(self, found: Set) -> None:
        at, self._set = self._set.at, found
        self.turn_to(at)
        self.update()
        if not self.busy():
            self.renewed.emit()


as_role(Preview, QAccessible.Role.Graphic)
reach(Preview)
