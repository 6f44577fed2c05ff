"""A slider that has no handle until a value is set, so that where it starts can't sway an answer."""

from collections.abc import Callable

import shiboken6
from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.accessible import describe, tell

LEAST, MIDDLE, MOST = 0, 50, 100
ARROW, SHIFT_ARROW, PAGE = 5, 1, 20
HIT = 32
"""The least height, in pixels, of what can be pressed."""
HANDLE = 0.5
"""Half the handle's width, in the height of a letter."""
RING = 4
"""From the handle's edge to its focus ring, in pixels."""

Key = Qt.Key

FORWARD = {Key.Key_Up: 1, Key.Key_Down: -1, Key.Key_PageUp: 4, Key.Key_PageDown: -4}


class Words(Struct, frozen=True):
    """What stands at a slider: at its ends, in its middle while it is unset, and what is said of a value."""

    least: str
    most: str
    unset: str
    spoken: Callable[[int | None], str]
    """A value (None: unset) in words, for someone who listens; the number is said before them."""


class Slider(QWidget):
    """Sets a whole number from 0 to 100, or none.

    Press, drag, arrows ±5, Shift and arrows ±1, Page keys ±20, Home, End; digits type a value; Delete takes
    it back. From unset, the first step starts in the middle. `given` tells each value set, or None.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._typed = ""
        self._words = Words("", "", "", str)
        self._middle: str | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, words: Words) -> None:
        """Say what stands at the ends and in the middle."""
        self._words = words
        self.updateGeometry()
        self.update()

    def words(self) -> Words:
        """Return what stands at the ends and in the middle."""
        return self._words

    def value(self) -> int | None:
        """Return the value, 0 to 100, or None while it is unset."""
        return self._value

    def show_value(self, value: int | None, middle: str | None = None) -> None:
        """Show a value, or unset; `middle` stands in the middle in place of what stands there otherwise."""
        if (value, middle) == (self._value, self._middle):
            return
        before = self.spoken()
        self._value, self._middle = value, middle
        self.update()
        tell(QAccessibleValueChangeEvent(self, value))
        if self.spoken() != before:  # else they would be said again after each number
            tell(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def spoken(self) -> str:
        """Return the value in words."""
        if self._value is None and self._middle is not None:
            return self._middle
        return self._words.spoken(self._value)

    def give(self, value: int | None) -> None:
        """Set the value as the person does."""
        value = None if value is None else min(max(value, LEAST), MOST)
        if value != self._value or self._middle is not None:
            self.show_value(value)
            self.given.emit(value)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        typed = event.text() if event.text().isdigit() and event.text().isascii() else ""
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        steps = self._steps(key)
        if not plain:
            super().keyPressEvent(event)
        elif typed:
            self._type(typed)
            return
        elif steps:
            fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and abs(steps) == 1
            self.step(steps * (SHIFT_ARROW if fine else ARROW))
        elif key in (Key.Key_Home, Key.Key_End):
            self.give(LEAST if key == Key.Key_Home else MOST)
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.give(None)
        elif not (self._typed and key in (Key.Key_Return, Key.Key_Enter)):  # which ends a number, and no more
            super().keyPressEvent(event)
        self._typed = ""

    def step(self, by: int) -> None:
        """Move by so much; from the middle where nothing is set."""
        self.give((MIDDLE if self._value is None else self._value) + by)

    def _steps(self, key: Key) -> int:
        """Return how many arrow steps a key means, up or down."""
        if key in (Key.Key_Left, Key.Key_Right):
            return 1 if (key == Key.Key_Right) == self._grows_rightward() else -1
        return FORWARD.get(key, 0)

    def _type(self, digit: str) -> None:
        """Take one digit more. There is no time limit: what would exceed 100 begins a new number."""
        typed = self._typed + digit
        self._typed = typed if int(typed) <= MOST else digit
        self.give(int(self._typed))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._typed = ""
        super().focusOutEvent(event)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.hit().contains(event.position()):
            self._typed = ""
            self.give(self.value_at(event.position().x()))
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.give(self.value_at(event.position().x()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the page; it must not change an answer in passing

    # Where things are

    def hit(self) -> QRectF:
        """Return what can be pressed."""
        return QRectF(0, 0, self.width(), self._band())

    def value_at(self, x: float) -> int:
        """Return the value at this place from the left."""
        edge = self._edge()
        part = (x - edge) / max(1, self.width() - 2 * edge)
        return round(min(max(part if self._grows_rightward() else 1 - part, 0), 1) * MOST)

    def place_of(self, value: int) -> float:
        """Return where a value's handle stands, from the left."""
        part = value / MOST
        edge = self._edge()
        return edge + (part if self._grows_rightward() else 1 - part) * (self.width() - 2 * edge)

    def _handle(self) -> float:
        return self.fontMetrics().height() * HANDLE

    def _edge(self) -> float:
        """Return the least distance of the handle's middle from the ends: its focus ring has room."""
        return self._handle() + RING + 1

    def _grows_rightward(self) -> bool:
        return self.layoutDirection() != Qt.LayoutDirection.RightToLeft

    def _band(self) -> int:
        return max(HIT, self.fontMetrics().height() * 3 // 2)

    def _note(self) -> QFont:
        return theme.scaled(self.font(), theme.NOTE)

    def _lines(self, width: int) -> int:
        """Return on how many lines the words fit; the longest state decides, so that nothing moves later."""
        words, letters = self._words, QFontMetrics(self._note())
        ends = letters.horizontalAdvance(words.least), letters.horizontalAdvance(words.most)
        middle = letters.horizontalAdvance(words.unset)
        return 1 if sum(ends) + middle + 4 * theme.GRID <= width else 2

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._band() + self._lines(width) * self._line(QFontMetrics(self._note()))

    def sizeHint(self) -> QSize:
        width = 22 * self.fontMetrics().height()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        letters = QFontMetrics(self._note())
        ends = letters.horizontalAdvance(self._words.least) + letters.horizontalAdvance(self._words.most)
        number = letters.horizontalAdvance(str(MOST))
        width = max(ends + number + 2 * theme.GRID, letters.horizontalAdvance(self._words.unset))
        return QSize(width, self._band() + self._line(letters))

    # Paint

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self._band() / 2
        thick = 2 * round(self._handle() / 3)
        track = QRectF(0, middle - thick / 2, self.width(), thick)
        self._paint_track(painter, track)
        if self.hasFocus() and self._value is None:
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(1, -9, -1, 9), 10, 10)
        if self._value is not None:
            self._paint_handle(painter, track, QPointF(self.place_of(self._value), middle))
        self._paint_words(painter)

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        strong = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(theme.color("ink" if strong else "outline"), 1))
        painter.setBrush(theme.color("fill"))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), track.height() / 2, track.height() / 2)

    def _paint_handle(self, painter: QPainter, track: QRectF, at: QPointF) -> None:
        filled, handle = QRectF(track), self._handle()
        full = self._value == MOST  # up to the end, beyond the handle
        if self._grows_rightward():
            filled.setRight(track.right() if full else at.x())
        else:
            filled.setLeft(track.left() if full else at.x())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink"))
        painter.drawRoundedRect(filled, track.height() / 2, track.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.setBrush(theme.color("paper"))
            painter.drawEllipse(at, handle + RING, handle + RING)
        painter.setPen(QPen(theme.color("ink"), 2))
        painter.setBrush(theme.color("card"))
        painter.drawEllipse(at, handle - 1, handle - 1)

    def _paint_words(self, painter: QPainter) -> None:
        words, letters = self._words, QFontMetrics(self._note())
        below = QRectF(0, self._band(), self.width(), self._line(letters))
        level = Qt.AlignmentFlag.AlignVCenter
        least, most = Qt.AlignmentFlag.AlignLeft | level, Qt.AlignmentFlag.AlignRight | level
        if not self._grows_rightward():
            least, most = most, least
        painter.setPen(theme.color("muted"))
        painter.setFont(self._note())
        painter.drawText(below, least, words.least)
        painter.drawText(below, most, words.most)
        if self._value is None:
            below.translate(0, self._line(letters) * (self._lines(self.width()) - 1))
        else:
            painter.setPen(theme.color("ink"))
            painter.setFont(theme.scaled(self.font(), theme.NOTE, QFont.Weight.DemiBold))
        painter.drawText(self._middle_of(below, letters), Qt.AlignmentFlag.AlignCenter, self._shown())

    def _middle_of(self, line: QRectF, letters: QFontMetrics) -> QRectF:
        """Return where the middle words stand: in the middle, or where the words at the ends leave room."""
        ends = [letters.horizontalAdvance(word) for word in (self._words.least, self._words.most)]
        middle = letters.horizontalAdvance(self._shown())
        alone = self._value is None and self._lines(self.width()) > 1
        if alone or 2 * max(ends) + middle + 4 * theme.GRID <= line.width():
            return line
        first, last = ends if self._grows_rightward() else reversed(ends)
        return line.adjusted(first, 0, -last, 0)

    def _line(self, letters: QFontMetrics) -> int:
        """Return the height of a line: letters of another script may be higher than the font's own."""
        words = (self._words.least, self._words.most, self._words.unset)
        return max(letters.height(), *(letters.boundingRect(each).height() for each in words))

    def _shown(self) -> str:
        if self._value is not None:
            return str(self._value)
        return self._words.unset if self._middle is None else self._middle


class SpokenSlider(QAccessibleWidget):
    """Tells a screen reader the slider's role and name, and its value as a number and in words."""

    def __init__(self, slider: Slider) -> None:
        super().__init__(slider, QAccessible.Role.Slider)
        self.slider = slider
        self.number = SpokenNumber(slider)
        self.attributes = SpokenAttributes()

    def text(self, which: QAccessible.Text) -> str:
        match which:
            case QAccessible.Text.Description:  # Orca says it after the number, which it has from elsewhere
                return self.slider.spoken()
            case QAccessible.Text.Value if self.slider.value() is None:
                return self.slider.spoken()
            case QAccessible.Text.Value:
                return f"{self.slider.value()}, {self.slider.spoken()}"
            case _:
                return super().text(which)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        # The stub says int, but what C++ takes is a bare pointer; an int, and None, crash (PySide6 6.12).
        part = {
            QAccessible.InterfaceType.ValueInterface: self.number,
            QAccessible.InterfaceType.AttributesInterface: self.attributes,
        }.get(kind)
        if part is not None:
            return shiboken6.VoidPtr(shiboken6.getCppPointer(part)[0])
        own: object = super().interface_cast(kind)
        return shiboken6.VoidPtr(0) if own is None else own


class SpokenNumber(QAccessibleValueInterface):
    """The value as a number that an assistive program can read and set."""

    def __init__(self, slider: Slider) -> None:
        super().__init__()
        self.slider = slider

    def currentValue(self) -> int | None:
        return self.slider.value()

    def setCurrentValue(self, value: object) -> None:
        if isinstance(value, int | float):
            self.slider.give(round(value))

    def minimumValue(self) -> int:
        return LEAST

    def maximumValue(self) -> int:
        return MOST

    def minimumStepSize(self) -> int:
        return SHIFT_ARROW


class SpokenAttributes(QAccessibleAttributesInterface):
    """How it lies; unsaid, a screen reader takes a slider for a vertical one."""

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Orientation]

    def attributeValue(self, _key: QAccessible.Attribute) -> object:
        return Qt.Orientation.Horizontal


describe(Slider, SpokenSlider)  # type: ignore[arg-type]
