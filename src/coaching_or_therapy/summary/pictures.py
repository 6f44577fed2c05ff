"""Pictures of the pages of a PDF: what is looked at is drawn from the very file that is kept or printed."""

import re
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_one_at_a_time = Lock()
"""PDFium works on one thread at a time."""

SRGB = re.compile(rb"\[/ICCBased (\d+) 0 R\]")
"""How our files name the color space that their profile describes: sRGB, always."""


class Picture(NamedTuple):
    """Rows of pixels from the top, four bytes each: blue, green, red, and one that is not used."""

    width: int
    height: int
    stride: int
    """Bytes a row."""
    pixels: memoryview


def count(pdf: bytes) -> int:
    """Return how many pages there are."""
    with _one_at_a_time, _opened(pdf) as document:
        return len(document)


def picture(pdf: bytes, at: int, ppi: float) -> Picture:
    """Return one page, counted from 0, with so many pixels an inch."""
    with _one_at_a_time, _opened(_for_a_screen(pdf)) as document:
        drawn = document[at].render(scale=ppi / 72, prefer_bgrx=True)
        return Picture(drawn.width, drawn.height, drawn.stride, memoryview(drawn.buffer).cast("B"))


def _opened(pdf: bytes) -> "PdfDocument":
    from pypdfium2 import PdfDocument  # noqa: PLC0415  on the thread that draws: who asks for a picture goes on

    return PdfDocument(pdf)


def _for_a_screen(pdf: bytes) -> bytes:
    """Return the file with its colors called what a screen takes them for.

    They are sRGB. Working out the profile that says so to a printer takes PDFium a third of the time that it
    draws, and changes no pixel.
    """
    return SRGB.sub(lambda named: b"/DeviceRGB".ljust(len(named[0])), pdf)
