"""Setting a document with Typst, as a tagged PDF to keep, to print and to look at."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from math import inf
from pathlib import Path
from threading import Lock
from typing import Any, Literal, NamedTuple, TypeVar, cast

import msgspec
import typst

from coaching_or_therapy import shipped
from coaching_or_therapy.summary import signs
from coaching_or_therapy.summary.records import Document

Paper = Literal["a4", "letter"]

LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])
"""Countries whose printers hold letter paper (Unicode CLDR, `paperSize`); the others hold A4."""

TYPST_PAPERS: dict[Paper, str] = {"a4": "a4", "letter": "us-letter"}

_one_at_a_time = Lock()
"""The compiler refuses a second thread. It lets the interpreter go while it works, so the window goes on."""


PAGES = re.compile(rb"/Type/Pages/Count (\d+)")
"""How our files tell how many pages they have."""

EMPTY = re.compile(r"\n(?:[^\S\n]*\n){2,}")
"""Several empty lines, which are set as one: thousands of them would take minutes."""

LONGEST = 5_000_000
"""Bytes that a document may have to be set: it takes half a minute then, and more than 1 GB of memory."""

MAIN = b'#include "summary.typ"'
"""What is compiled: the template stays a file on disk, so that it is read once and known again."""

KEPT = 10
"""The compiler keeps what it has laid out until so many documents were set without it."""

FORGETTING = 3
"""Empty documents that are set after each private page, the long one: only what was laid out last is kept."""


class TooLong(Exception):
    """A document is longer than it may be to be set."""


class Press(NamedTuple):
    """The template ready to be set, and what its fonts cover."""

    compiler: typst.Compiler
    fonts: typst.Fonts
    covered: signs.Covered


def paper_of(country: str) -> Paper:
    """Return the paper that printers hold in a country (ISO 3166-1 code)."""
    return "letter" if country in LETTER else "a4"


def pdf(
    document: Document, paper: Paper | None = None, attachment: bytes | None = None, most: int = LONGEST
) -> bytes:
    """Return the document as a tagged PDF, PDF/UA-1 and PDF/A-2a, the same bytes for the same document.

    Without a `paper` it is what the document's country uses. With an `attachment`, the answers document as
    JSON, the file is PDF/A-3a: A-2a allows none. The attachment has all answers, whatever was struck out.
    Raises TooLong where the document has more than `most` bytes.
    """
    made = datetime.combine(document.made, datetime.min.time(), UTC)
    standards: list[typst.PDFStandard] = ["ua-1", "a-2a" if attachment is None else "a-3a"]
    options = {"format": "pdf", "pdf_standards": standards, "timestamp": int(made.timestamp())}
    return _set(document, paper, attachment, options, most)


class Place(NamedTuple):
    """Where a part begins: on which page, from 1, and how far from its left and upper edge, in points."""

    part: str
    page: int
    x: float
    y: float
    left: float = 0
    right: float = inf
    """From where to where its column reaches across the page."""


def places(document: Document, paper: Paper | None) -> tuple[Place, ...]:
    """Return where each section, line and row begins, in the order in which they are set."""
    data = _data(document, paper) | {"marked": True}
    root = shipped.resources() / "summary"

    def found(*, close: bool) -> tuple[Place, ...]:
        files = {"main.typ": MAIN, "document.json": msgspec.json.encode(fit | {"close": close})}
        told = typst.query(cast("Any", files), "<part>", field="value", root=root, font_paths=press.fonts)
        return tuple(_placed(msgspec.json.decode(told)))

    with _one_at_a_time:
        press = _press(system=False)
        fit = _fit(data, press.covered)
        *parts, _end = _sparing(document, found, lambda parts: parts[-1].page)
    return tuple(parts)


def _placed(told: list[dict[str, Any]]) -> Iterator[Place]:
    """Yield the places that the template tells, in the columns that it tells between them."""
    column = (0.0, inf)
    for each in told:
        if "part" in each:
            # Long words, ids among them, come back with places to break.
            part = each["part"].replace("\u200b", "")
            yield Place(part, each["page"], _points(each["x"]), _points(each["y"]), *column)
        elif each["column"] is None:
            column = (0.0, inf)
        else:
            left = _points(each["x"])
            column = (left, left + _points(each["column"]))


def _points(length: str) -> float:
    return float(length.removesuffix("pt"))


def _data(document: Document, paper: Paper | None) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(document)
    return data | {
        "paper": TYPST_PAPERS[paper or paper_of(document.country)],
        "attached": False,
        "direction": signs.direction(document.title),
    }


T = TypeVar("T")


def _sparing(document: Document, make: Callable[..., T], pages: Callable[[T], int]) -> T:
    """Return what `make` makes, with less air where that spares the person who is visited a page."""
    usual = make(close=False)
    if document.form == "private" or pages(usual) == 1:
        return usual
    closer = make(close=True)
    return closer if pages(closer) < pages(usual) else usual


def _set(
    document: Document, paper: Paper | None, attachment: bytes | None, options: dict[str, Any], most: int
) -> bytes:
    """Set the document with the program's own fonts, and with the system's too where only they have a sign.

    Should a system font claim a sign and fail to show it, the sign's name stands there as if none had it. So
    do the names of all accents, should our own fail: what an accent stands on may be in another font.
    """
    data = _data(document, paper) | {"attached": attachment is not None}
    if len(msgspec.json.encode(data)) > most:
        raise TooLong

    def made(press: Press, fit: dict[str, Any]) -> bytes:
        pdf = _sparing(
            document,
            lambda *, close: _compile(press, fit | {"close": close}, attachment, options, most),
            lambda pdf: max(map(int, PAGES.findall(pdf))),
        )
        if document.form == "private":
            _forget(press, FORGETTING)
        return pdf

    with _one_at_a_time:
        missing: set[str] = set()

        def covered(sign: str) -> bool:
            if own.covered(sign):
                return True
            missing.add(sign)
            return False

        own = _press(system=False)
        fit = _fit(data, covered)
        if missing:
            wide = _press(system=True)
            if any(wide.covered(sign) for sign in missing):
                try:
                    return made(wide, _fit(data, wide.covered))
                except typst.TypstError:
                    pass
        try:
            return made(own, fit)
        except typst.TypstError:
            return made(own, _fit(data, lambda sign: not signs.is_accent(sign) and own.covered(sign)))


def forget() -> None:
    """Let go of all that was laid out: what someone told is not to stay where no page shows it any more."""
    with _one_at_a_time:
        _forget(_press(system=False), KEPT + 1)


def _forget(press: Press, documents: int) -> None:
    for _ in range(documents):
        press.compiler.compile(cast("Any", {"main.typ": b""}), format="pdf")


def _compile(
    press: Press, data: dict[str, Any], attachment: bytes | None, options: dict[str, Any], most: int
) -> bytes:
    """Set `data`, handed over as a file in memory, which lies beside the template.

    As an input of the compiler it would be just as inert, but each change there makes the compiler forget all
    that it has laid out: 16 ms for a page instead of 5.
    """
    files = {"main.typ": MAIN, "document.json": msgspec.json.encode(data)}
    if len(files["document.json"]) > most:  # a sign that no font has is told by its name, which is longer
        raise TooLong
    if attachment is not None:
        files["answers.json"] = attachment
    # The stubs don't know the dictionary, and think of several files.
    return cast("bytes", press.compiler.compile(cast("Any", files), **options))


@cache
def _press(*, system: bool) -> Press:
    """Return the compiler with the program's fonts, and with the system's behind them.

    Its root holds nothing but the template, so no file of the person's can be read by it.
    """
    resources = shipped.resources()
    fonts = typst.Fonts(
        include_system_fonts=system, include_embedded_fonts=False, font_paths=[resources / "fonts"]
    )
    faces = [(Path(font.path), font.index) for font in fonts.fonts() if font.path]
    return Press(
        compiler=typst.Compiler(root=resources / "summary", font_paths=fonts),
        fonts=fonts,
        covered=signs.coverage(faces),
    )


def _fit(part: Any, covered: signs.Covered) -> Any:
    """Return the data with every text fit to print, and beside it which way it is written."""
    if isinstance(part, str):
        return signs.breakable(EMPTY.sub("\n\n", signs.clean(part, covered)))
    if isinstance(part, list | tuple):
        return [_fit(each, covered) for each in part]
    if isinstance(part, dict):
        fitted = {key: _fit(each, covered) for key, each in part.items()}
        if "text" in fitted:
            fitted["direction"] = signs.direction(fitted["text"] or fitted.get("lead", ""))
        return fitted
    return part
