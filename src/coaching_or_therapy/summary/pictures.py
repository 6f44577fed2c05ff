"""Pictures of the pages of a PDF: what is looked at is drawn from the very file that is kept or printed."""

from threading import Lock
from typing import NamedTuple

import pypdfium2

_one_at_a_time = Lock()
"""PDFium works on one thread at a time."""


class Picture(NamedTuple):
    """Rows of pixels from the top, four bytes each: blue, green, red, and one that is not used."""

    width: int
    height: int
    stride: int
    """Bytes a row."""
    pixels: bytes


def count(pdf: bytes) -> int:
    """Return how many pages there are."""
    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def picture(pdf: bytes, at: int, ppi: float) -> Picture:
    """Return one page, counted from 0, with so many pixels an inch."""
    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        drawn = document[at].render(scale=ppi / 72, prefer_bgrx=True)
        return Picture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
