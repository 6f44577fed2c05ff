"""Contrast as it is seen: measured in pictures of the window, inside the rectangle of each thing with text.

The pictures have two pixels for each of the design, or thin strokes would be mixtures and give false alarms.
"""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.about import AboutDialog, StandardsDialog
from coaching_or_therapy.desktop.help import HelpDialog
from coaching_or_therapy.desktop.preferences import SettingsDialog
from coaching_or_therapy.desktop.widgets.bars import BarChart
from coaching_or_therapy.desktop.widgets.slider import Slider
from coaching_or_therapy.desktop.window import Window

SCALE = 2
ENOUGH = 4
"""So many pixels of a color, of every second one each way, are a stroke, and not the mixture at its edge."""

PAINTED = (Slider, BarChart)
WITH_TEXT = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, *PAINTED)
WITH_ITEMS = (QListWidget, QTableWidget)

Settled = Callable[[], None]


def luminance(color: int) -> float:
    """Return the relative luminance by WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    seen = QColor.fromRgb(color)
    return 0.2126 * linear(seen.redF()) + 0.7152 * linear(seen.greenF()) + 0.0722 * linear(seen.blueF())


def contrast(image: QImage, place: QRect) -> float:
    """Return the contrast between what is most of a place, its ground, and what stands out most in it."""
    part = image.copy(place).scaled(place.size() / 2)  # every second pixel: a stroke has at least two
    counted = Counter(memoryview(part.constBits()).cast("I"))
    (ground, _), *others = counted.most_common()
    light = luminance(ground)
    lights = [luminance(color) for color, count in others if count >= ENOUGH]
    return max(((max(light, one) + 0.05) / (min(light, one) + 0.05) for one in lights), default=1.0)


def picture(window: QWidget) -> QImage:
    image = QImage(window.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    window.render(image)
    return image


def texts(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """Yield what has text, and where it is seen in a picture of the window."""
    for widget in window.findChildren(QWidget):
        seen = widget.visibleRegion().boundingRect()
        if seen.isEmpty() or widget.window() is not window:
            continue
        at = widget.mapTo(window, seen.topLeft())
        if isinstance(widget, WITH_TEXT) and said(widget):
            yield said(widget), scaled(QRect(at, seen.size()))
        elif isinstance(widget, WITH_ITEMS):
            told = QAccessible.queryAccessibleInterface(widget)
            origin = window.mapToGlobal(QPoint(0, 0))
            for child in (told.child(number) for number in range(told.childCount())):
                words = child.text(QAccessible.Text.Name)
                place = child.rect().translated(-origin).intersected(QRect(at, seen.size()))
                if words and not place.isEmpty():
                    yield words, scaled(place)


def said(widget: QWidget) -> str:
    """Return what is shown as text; a painted one is known by its name, and an empty field shows nothing."""
    names = ("accessibleName",) if isinstance(widget, PAINTED) else ("text", "currentText", "plainText")
    return next((words for name in names if (words := str(widget.property(name) or ""))), "")


def scaled(place: QRect) -> QRect:
    return QRect(place.topLeft() * SCALE, place.size() * SCALE)


@pytest.fixture(params=theme.SCHEMES)
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[theme.Scheme]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, "light")


def faint(window: QWidget, scheme: theme.Scheme) -> list[str]:
    """Return what does not stand out as WCAG asks: 4.5, and 7 where high contrast was asked for."""
    least, image = (7.0 if scheme.startswith("contrast") else 4.5), picture(window)
    found = [(words, contrast(image, place)) for words, place in texts(window)]
    assert found, "nothing with text was seen"
    return [f"{words!r}: {ratio:.2f}" for words, ratio in found if ratio < least]


def test_every_text_of_every_kind_of_page_stands_out(
    scheme: theme.Scheme,
    open_window: Callable[..., Window],
    someone: Callable[[OutcomeId], Answers],
    settled: Settled,
) -> None:
    window = open_window(someone("therapy"))
    looked_at: set[type[QWidget]] = set()
    for at, stop in enumerate(window.stops):
        window.go(at)
        if type(window.page()) in looked_at:  # another dimension, with the same parts
            continue
        looked_at.add(type(window.page()))
        settled()
        window.resize(1120, 760 + window.scrolled_away())
        settled()
        assert faint(window, scheme) == [], stop.id
        window.resize(1120, 760)


def test_every_text_of_help_settings_and_about_stands_out(
    scheme: theme.Scheme, open_window: Callable[..., Window], settled: Settled
) -> None:
    window = open_window()
    content = window.session.content
    assert content.standards is not None
    for dialog in (
        HelpDialog(window.session, window),
        SettingsDialog(window.session, window),
        AboutDialog(content, window),
        StandardsDialog(content, content.standards, window),
    ):
        dialog.show()
        settled()
        assert faint(dialog, scheme) == []
        dialog.close()


def test_a_faint_text_is_found(qapp: QApplication, settled: Settled) -> None:
    ground, sheet = theme.color("paper").name(), qapp.styleSheet()
    label = QLabel("Too faint to read")
    label.setStyleSheet(f"color: {theme.color('hairline').name()}; background: {ground}")
    label.show()
    settled()
    assert contrast(picture(label), scaled(label.rect())) < 4.5
    label.setStyleSheet(f"color: {theme.color('muted').name()}; background: {ground}")
    settled()
    assert contrast(picture(label), scaled(label.rect())) >= 4.5
    assert qapp.styleSheet() == sheet
    label.close()
