"""The program's own icon: in every size that a desktop asks for, and in one color for its panels."""

import re

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from coaching_or_therapy.shipped import resources

ICONS = resources() / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def drawn(size: int, svg: str) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def covered(image: QImage) -> float:
    """Return the part of an image that is not clear."""
    size = range(image.width())
    return sum(image.pixelColor(x, y).alpha() > 0 for x in size for y in size) / image.width() ** 2


@pytest.mark.parametrize("size", SIZES)
def test_each_size_is_drawn_from_the_one_picture(size: int) -> None:
    image = QImage(str(ICONS / f"coaching-or-therapy-{size}.png")).convertToFormat(
        QImage.Format.Format_ARGB32
    )
    assert (image.width(), image.height()) == (size, size)
    assert image == drawn(size, "coaching-or-therapy.svg")
    assert covered(image) > 0.3


def test_the_symbolic_icon_has_one_color_and_a_shape_of_its_own() -> None:
    drawing = (ICONS / "coaching-or-therapy-symbolic.svg").read_text("utf-8")
    assert len(set(re.findall(r"#[0-9a-fA-F]{3,6}", drawing))) <= 1, "a panel gives it a color of its own"
    image = drawn(16, "coaching-or-therapy-symbolic.svg")
    assert 0.2 < covered(image) < 0.9
