"""What stands on the page, part by part, to strike out."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from coaching_or_therapy.desktop.widgets.accessible import announce, read_current
from coaching_or_therapy.desktop.widgets.scrolling import area_around
from coaching_or_therapy.desktop.widgets.text import ENDS
from coaching_or_therapy.desktop.widgets.ticks import draw_box, width

translate = QCoreApplication.translate

ID = Qt.ItemDataRole.UserRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
"""A tick is not read out with its row, so that the words of the row tell of it."""
CHECKED = Qt.CheckState.Checked.value
MOST_LINES = 16
"""It grows to so many lines of text, then scrolls."""


class Part(NamedTuple):
    """A part that can be struck out: its id, what it says, and the parts in it."""

    id: str
    text: str
    inside: "tuple[Part, ...]" = ()


class Parts(QTreeWidget):
    """A tree of parts, each with a tick. `struck` tells the id of one, and whether it is left out now.

    What is left out is crossed out, and so is all in it.
    """

    struck = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(PartDelegate(self))
        self.itemChanged.connect(self._changed)
        self.itemExpanded.connect(self._folded)
        self.itemCollapsed.connect(self._folded)

    def show_parts(self, parts: Iterable[Part], struck: Collection[str]) -> None:
        """Show these parts, those of the ids in `struck` left out. What was unfolded stays so."""
        self.blockSignals(True)
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            unfolded = {item.data(0, ID) for item in self._all() if item.isExpanded()}
            current = self.currentItem()
            at = current and current.data(0, ID)
            self.clear()
            for part in self._parts:
                self.addTopLevelItem(_item(part))
            for item in self._all():
                item.setExpanded(item.data(0, ID) in unfolded)
                if item.data(0, ID) == at:
                    self.setCurrentItem(item)
        for item in self._all():
            _mark(item, item.data(0, ID) in struck)
        self.blockSignals(False)
        self.updateGeometry()
        self.viewport().update()

    def choose(self, part: str) -> None:
        """Lead to a part: unfold what it stands in, and let the keyboard act on it.

        One that is not listed, because there are very many or the page has changed since it was pressed,
        leads to the one around it, or to the list alone.
        """
        rows = self._rows()
        while part and part not in rows:
            part = part.rpartition(".")[0]
        if part:
            self.setCurrentItem(rows[part])
            self.scrollToItem(rows[part])
        self.setFocus()
        QTimer.singleShot(0, self, self._come_into_view)  # once there is room for it

    def item(self, part: str) -> QTreeWidgetItem:
        """Return the row of a part; KeyError where there is none."""
        return self._rows()[part]

    def sizeHint(self) -> QSize:
        most = MOST_LINES * self.fontMetrics().lineSpacing()
        rows = self.viewportSizeHint().height() + self.verticalOffset()  # Qt leaves out what is scrolled away
        needed = rows + 2 * self.frameWidth() + 4
        return QSize(super().sizeHint().width(), min(needed, most))

    def _come_into_view(self) -> None:
        area = area_around(self)
        if area is not None:
            area.ensureWidgetVisible(self)

    def _rows(self) -> dict[str, QTreeWidgetItem]:
        return {item.data(0, ID): item for item in self._all()}

    def _all(self) -> Iterable[QTreeWidgetItem]:
        waiting = [
            item for at in range(self.topLevelItemCount()) if (item := self.topLevelItem(at)) is not None
        ]
        while waiting:
            item = waiting.pop()
            yield item
            waiting += [child for at in range(item.childCount()) if (child := item.child(at)) is not None]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        read_current(self)

    def _changed(self, item: QTreeWidgetItem) -> None:
        part = item.data(0, ID)
        self.struck.emit(part, item.checkState(0) == Qt.CheckState.Unchecked)
        announce(self, self.item(part).data(0, SPOKEN))

    def _folded(self, item: QTreeWidgetItem) -> None:
        self.updateGeometry()
        told = self.tr("Opened. Parts in it: {count}.") if item.isExpanded() else self.tr("Closed.")
        announce(self, told.format(count=item.childCount()))


class PartDelegate(QStyledItemDelegate):
    """Paints a row as the view does, but its tick as every other tick of the window."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        view = self.parent()
        assert isinstance(view, QWidget)
        place = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
        draw_box(
            painter,
            QRectF(place),
            width(view.fontMetrics()),
            ticked=index.data(Qt.ItemDataRole.CheckStateRole) == CHECKED,
            focused=False,
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
        )


def _item(part: Part) -> QTreeWidgetItem:
    item = QTreeWidgetItem([part.text])
    item.setData(0, ID, part.id)
    item.setToolTip(0, part.text)
    item.addChildren([_item(inside) for inside in part.inside])
    return item


def _mark(item: QTreeWidgetItem, out: bool) -> None:
    """Tick what stays, cross out what does not, and what is in it."""
    item.setCheckState(0, Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
    above = item.parent()
    gone = out
    while above is not None:
        gone = gone or above.checkState(0) == Qt.CheckState.Unchecked
        above = above.parent()
    told = translate("Parts", "{part} Left out.") if gone else translate("Parts", "{part} On the page.")
    text = item.text(0)
    item.setData(0, SPOKEN, told.format(part=text if text.endswith(ENDS) else f"{text}."))
    font = item.font(0)
    font.setStrikeOut(gone)
    item.setFont(0, font)
