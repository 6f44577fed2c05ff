"""Printing the summary. The system's own dialog asks how; then the page goes to the queue.

Where CUPS prints (Linux), the PDF itself is handed to the queue. Against 300-dpi pictures drawn on a QPrinter
that keeps the text, is sharp at any resolution and ten times smaller; and `lp` says when a queue refuses,
which QPrinter keeps to itself (Qt 6.12 drops what cupsPrintFile returns). What becomes of the page there is
asked of CUPS's own library: `lpstat` tells a canceled job and a printed one in the same words. Elsewhere
pages are drawn: there the system's dialog and its printer belong together. Either way they are the pages of
the preview.
"""

import ctypes
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintEngine, QPrinter, QPrinterInfo

from coaching_or_therapy.desktop.background import Latest
from coaching_or_therapy.desktop.widgets.preview import drawn
from coaching_or_therapy.summary import pictures, typeset
from coaching_or_therapy.summary.records import Document
from coaching_or_therapy.summary.typeset import Paper

DPI = 300
"""Of drawn pages. Text at 300 dots an inch is as sharp as most office printers set it."""

PATIENCE = 30
"""Seconds to wait for a print system that does not answer."""

CUPS_OPTIONS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
"""Where Qt's dialog keeps what only CUPS knows (pages on a sheet, cover page): name, value, name, value."""

SIZES: dict[Paper, QPageSize.PageSizeId] = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
}

SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexAuto: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}

How = Literal["sent", "waiting", "refused", "too-long"]
"""Sent to the queue; in the queue of a printer that is paused; not taken by it; longer than can be set."""


End = Literal["printed", "canceled", "failed", "unknown"]

ENDS: dict[int, End] = {7: "canceled", 8: "failed", 9: "printed"}
"""The states of a job in which nothing more happens to it (RFC 8011, `job-state`)."""

LOOK_AGAIN = 1000
"""Milliseconds until it is asked again what has become of a page."""


class Went(Struct, frozen=True):
    """How it went, with which printer, what the print system says of it, and its number in the queue."""

    how: How
    printer: str
    detail: str = ""
    job: int | None = None


class Order(Struct, frozen=True):
    """What the person chose in the dialog, apart from Qt's printer: safe to carry to another thread."""

    printer: str
    title: str
    options: tuple[str, ...]


def any_printer() -> bool:
    """Whether the system knows a printer at all."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(paper: Paper, title: str) -> QPrinter:
    """Return the system's usual printer, set to this paper; `title` is what its queue shows."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(SIZES[paper]))
    printer.setFullPage(True)
    return printer


def work(printer: QPrinter, document: Document, paper: Paper) -> Callable[[], Went]:
    """Return what is left to do once the person has chosen; it may be done on another thread.

    The page is set anew for the paper that was chosen. A sheet of another size gets it made to fit.
    """
    chosen = printer.pageLayout().pageSize().id()
    paper = next((paper for paper, size in SIZES.items() if size == chosen), paper)
    take = partial(hand_over, order(printer)) if hands_over() else partial(draw, printer)

    def print_out() -> Went:
        try:
            return take(typeset.pdf(document, paper))
        except typeset.TooLong:
            return Went("too-long", "")

    return print_out


def order(printer: QPrinter) -> Order:
    """Return what was chosen in the dialog, in the words of `lp`."""
    size = printer.pageLayout().pageSize()
    scaling = "none" if size.id() in SIZES.values() else "fit"
    options = [f"media={size.key()}", f"sides={SIDES[printer.duplex()]}", f"print-scaling={scaling}"]
    if printer.colorMode() == QPrinter.ColorMode.GrayScale:
        options.append("print-color-mode=monochrome")
    if printer.printRange() == QPrinter.PrintRange.PageRange:
        options.append(f"page-ranges={printer.fromPage()}-{printer.toPage()}")
    if printer.copyCount() > 1:
        options += [f"copies={printer.copyCount()}", f"Collate={printer.collateCopies()}"]
    own = list(printer.printEngine().property(CUPS_OPTIONS) or ())
    options += [f"{name}={value}" for name, value in zip(own[::2], own[1::2], strict=True)]
    return Order(printer.printerName(), printer.docName(), tuple(options))


def hands_over() -> bool:
    """Whether the PDF itself goes to the queue here."""
    return sys.platform == "linux" and shutil.which("lp") is not None


def hand_over(wanted: Order, pdf: bytes) -> Went:
    """Give the PDF to a queue of CUPS, and say whether it took it."""
    options = [part for option in wanted.options for part in ("-o", option)]
    command = ["lp", "-d", wanted.printer, "-t", wanted.title, *options, "--", "-"]
    try:
        done = subprocess.run(command, input=pdf, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return Went("refused", wanted.printer)
    if done.returncode:
        return Went(
            "refused", wanted.printer, done.stderr.decode(errors="replace").strip().removeprefix("lp: ")
        )
    paused = QPrinterInfo.printerInfo(wanted.printer).state() == QPrinter.PrinterState.Error
    number = re.search(rb"-(\d+) \(", done.stdout)  # "request id is Office-11 (1 file(s))", in any language
    return Went("waiting" if paused else "sent", wanted.printer, job=int(number[1]) if number else None)


class _Job(ctypes.Structure):
    """`cups_job_t` of cups/cups.h."""

    _fields_ = (
        ("id", ctypes.c_int),
        *((name, ctypes.c_char_p) for name in ("dest", "title", "user", "format")),
        *((name, ctypes.c_int) for name in ("state", "size", "priority")),
        *((name, ctypes.c_long) for name in ("completed", "created", "begun")),
    )


def end_of(printer: str, job: int) -> End | None:
    """Return how a job of CUPS ended; None while it waits or is printed."""
    try:
        cups = ctypes.CDLL("libcups.so.2")
    except OSError:
        return "unknown"
    jobs = ctypes.POINTER(_Job)()
    mine, of_any_state = 1, -1
    count = max(0, cups.cupsGetJobs(ctypes.byref(jobs), printer.encode(), mine, of_any_state))
    try:
        states = [each.state for each in jobs[:count] if each.id == job]
    finally:
        cups.cupsFreeJobs(count, jobs)
    return ENDS.get(states[0]) if states else "unknown"


class Following(QObject):
    """Looks what has become of a page that was handed over, until that is known or nobody asks any more."""

    ended = Signal(str)
    """How: an `End`."""

    def __init__(self, printer: str, job: int, parent: QObject) -> None:
        super().__init__(parent)
        look = partial(end_of, printer, job)
        self._worker = Latest[End | None](self._found)
        self._again = QTimer(self, singleShot=True, interval=LOOK_AGAIN)
        self._again.timeout.connect(lambda: self._worker.ask(look))
        self._again.start()

    def _found(self, end: End | None) -> None:
        if end is None:
            self._again.start()
        else:
            self.ended.emit(end)


def draw(printer: QPrinter, pdf: bytes) -> Went:
    """Draw the pages of a PDF so that they fill their sheets, on a printer of the system."""
    name = printer.printerName()
    ranged = printer.printRange() == QPrinter.PrintRange.PageRange
    every = range(pictures.count(pdf))
    wanted = every[printer.fromPage() - 1 : printer.toPage()] if ranged else every
    painter = QPainter()
    if not painter.begin(printer):
        return Went("refused", name)
    for page in wanted:
        if page != wanted[0]:
            printer.newPage()
        sheet = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(sheet.translated(-sheet.topLeft())), drawn(pdf, page, DPI))
    taken = painter.end() and printer.printerState() != QPrinter.PrinterState.Error
    return Went("sent" if taken else "refused", name)
