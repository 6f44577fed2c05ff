"""Something that stays in sight while what stands beside it scrolls."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from coaching_or_therapy.desktop.widgets.scrolling import area_around


class Sticky(QWidget):
    """Holds one widget, and moves it down within itself as far as the page around it is scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: QWidget | None = None
        self._area: QScrollArea | None = None

    def hold(self, widget: QWidget) -> None:
        """Hold this widget."""
        widget.setParent(self)
        widget.installEventFilter(self)
        self._held = widget
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def held(self) -> QWidget | None:
        """Return what is held."""
        return self._held

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        held = self._held
        if held is None:
            return 0
        return held.heightForWidth(width) if held.hasHeightForWidth() else held.sizeHint().height()

    def sizeHint(self) -> QSize:
        hint = QSize(0, 0) if self._held is None else self._held.sizeHint()
        return QSize(hint.width(), self.heightForWidth(max(hint.width(), self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize() if self._held is None else self._held.minimumSizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        area = area_around(self)
        if area is not None and area is not self._area:
            self._area = area
            area.verticalScrollBar().valueChanged.connect(self.place)
            area.viewport().installEventFilter(self)
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._held:
            self.updateGeometry()
            self.place()
        elif event.type() == QEvent.Type.Resize and watched is not self._held:
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Put what is held as high as it can stand in sight, but never outside."""
        if self._held is None:
            return
        height = self.heightForWidth(self.width())
        self._held.setGeometry(0, self._down(height), self.width(), height)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll up to a part of what is held, where it is out of sight: to where it stands unmoved."""
        if self._held is None or self._area is None or part.visibleRegion().boundingRect() == part.rect():
            return
        page = self._area.widget()
        if page is not None:
            middle = self.mapTo(page, part.mapTo(self._held, part.rect().center()))
            self._area.ensureVisible(middle.x(), middle.y(), 0, part.height())

    def _down(self, height: int) -> int:
        if self._area is None:
            return 0
        viewport = self._area.viewport()
        hidden = -self.mapTo(viewport, QPoint(0, 0)).y()
        # What is higher than the window shows its lower end once that is scrolled to.
        hidden -= max(0, height - viewport.height())
        return min(max(0, hidden), max(0, self.height() - height))
