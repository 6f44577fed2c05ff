"""The page itself, as it will be printed, renewed off the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.background import Latest
from coaching_or_therapy.summary import typeset
from coaching_or_therapy.summary.records import Document
from coaching_or_therapy.summary.typeset import Paper

SHEETS: dict[Paper, tuple[float, float]] = {"a4": (210 / 25.4, 297 / 25.4), "letter": (8.5, 11)}
"""Width and height of the sheets, in inches."""

Pages = tuple[QImage, ...]


def drawn(document: Document, paper: Paper, pixels: int) -> Pages:
    """Return pictures of a document's pages, so many pixels wide."""
    pages = typeset.pages(document, paper, pixels / SHEETS[paper][0])
    return tuple(QImage.fromData(page) for page in pages)


class Preview(QWidget):
    """Shows one page of a document over the full width there is, in as many pixels as the screen has for it.

    `renewed` tells that the picture is the newest.
    """

    renewed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], Document] | None = None
        self._paper: Paper = "a4"
        self._pages: Pages = ()
        self._at = 0
        self._setter = Latest[Pages](self._take)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def preview(self, make: Callable[[], Document], paper: Paper) -> None:
        """Show the document that `make` gives, on this paper. `make` is called on another thread."""
        reshaped = paper != self._paper
        self._make, self._paper = make, paper
        if reshaped:
            self.updateGeometry()
        self._renew()

    def turn_to(self, at: int) -> None:
        """Show the page at this place, from 0."""
        self._at = min(max(at, 0), max(0, len(self._pages) - 1))
        self.update()

    @property
    def at(self) -> int:
        """Which page is shown, from 0."""
        return self._at

    def pages(self) -> Pages:
        """Return the pictures of all pages; none before the first are there."""
        return self._pages

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = QRectF(0, 0, self.width(), self.heightForWidth(self.width()))
        painter.fillRect(sheet, theme.color("card"))
        if self._pages:
            page = self._pages[self._at]
            if page.width() == self.pixels():  # pixel for pixel, whatever the rounding of the height
                sheet.setHeight(page.height() / self.devicePixelRatioF())
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet, page)
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _renew(self) -> None:
        if self._make is None or not self.isVisible():
            return
        make, paper, pixels = self._make, self._paper, self.pixels()
        self._setter.ask(lambda: drawn(make(), paper, pixels))

    def _take(self, pages: Pages) -> None:
        self._pages = pages
        self.turn_to(self._at)
        if not self._setter.busy():
            self.renewed.emit()
