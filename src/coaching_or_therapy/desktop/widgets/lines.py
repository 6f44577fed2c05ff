"""Words laid out in lines.

A label of Qt makes a document for rich text, and lays it out twice for each width that it is asked about. For
words without links nothing of that is needed: it was a third of the time that a page takes to be shown.
"""

import re
from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

ENDLESS = 1 << 20
"""A width, in pixels, at which nothing wraps."""

PARTS = 64
"""Qt counts in so many parts of a pixel."""

NEW_LINE = "\u2028"
"""What a line ends with inside a paragraph."""

PAIR = 17
"""At most so many letters and the space between them are the last two words that stay on one line."""

WHOLE = 24
"""So many letters of a word stay together; a longer one, which nobody has written for us, goes on in the next
line where it has to. Else it would be cut, or make a page wider than the window."""

LONGER = re.compile(rf"[^\s/-]{{{WHOLE + 1},}}")

LAST_TWO = re.compile(r"(?<=\s)(\S+) (\S+)$", re.MULTILINE)

RIGHT_TO_LEFT = (("\u0590", "\u08ff"), ("\ufb1d", "\ufefc"))
"""First and last letters of the scripts that are read from right to left."""


class Lines(NamedTuple):
    """Words in lines, ready to paint, and what they take."""

    layout: QTextLayout
    width: int
    height: int


def together(words: str) -> str:
    """Return words of which the last two, where short, stay on one line: none is left alone there."""
    return LAST_TWO.sub(lambda two: two[0].replace(" ", "\u00a0") if len(two[0]) <= PAIR else two[0], words)


def laid_out(
    words: str,
    on: QWidget,
    leading: int,
    width: int = ENDLESS,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> Lines:
    """Return words in lines of a width, in the font of a widget.

    A line is as high as its letters times `leading` percent.
    """
    layout = QTextLayout(together(words).replace("\n", NEW_LINE), on.font(), on)
    aligned = Qt.AlignmentFlag
    option = QTextOption(aligned.AlignRight if _from_the_right(words) else aligned.AlignLeft)
    wrap = QTextOption.WrapMode
    option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if LONGER.search(words) else wrap.WordWrap)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    height, widest = 0.0, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        letters = ceil(line.ascent() + line.descent() + line.leading())
        height += int(letters * leading / 100 * PARTS) / PARTS
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return Lines(layout, ceil(widest), ceil(height))


def _from_the_right(words: str) -> bool:
    """Tell whether a text begins with a letter of a script that is read from right to left."""
    letter = next(filter(str.isalpha, words), "")
    return any(first <= letter <= last for first, last in RIGHT_TO_LEFT)
