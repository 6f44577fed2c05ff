"""What holds texts: it takes little memory, and marks stand where they belong."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.leaves import Middle
from coaching_or_therapy.desktop.widgets.block import Block
from coaching_or_therapy.desktop.widgets.bullets import Bullets
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

SENTENCES = (
    "One line.",
    "A sentence that is so long that it goes on in a second line, and in a third.",
    "Another.",
)


def inked(within: QWidget, place: QRect) -> bool:
    """Tell whether anything is painted in this place."""
    picture = within.grab(place).toImage()
    points = (QPoint(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return any(picture.pixelColor(point) == QColor(theme.roles().ink) for point in points)


@pytest.mark.parametrize("leftward", [False, True])
def test_each_sentence_has_a_mark_beside_its_first_line_and_none_below(qtbot: QtBot, leftward: bool) -> None:
    bullets = Bullets()
    qtbot.addWidget(bullets)
    direction = Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
    bullets.setLayoutDirection(direction)
    bullets.show_texts(SENTENCES)
    bullets.resize(260, bullets.heightForWidth(260))
    bullets.show()
    line = bullets.fontMetrics().height()
    for words in bullets.findChildren(Prose):
        room = bullets.width() - words.width()
        left = words.width() if leftward else 0
        assert inked(bullets, QRect(left, words.y(), room, line)), words.words()
        below = words.height() - 3 * line // 2
        if below > 0:
            assert not inked(bullets, QRect(left, words.y() + 3 * line // 2, room, below)), words.words()


def test_the_style_sheet_keeps_nothing_for_a_block(open_window: Callable[..., Window]) -> None:
    window = open_window()
    blocks = [block for block in window.findChildren(Block) if not isinstance(block, Middle)]
    assert len(blocks) > 3
    assert not [block for block in blocks if block.testAttribute(Qt.WidgetAttribute.WA_StyleSheet)]
