"""Setting a document with Typst: as a tagged PDF to keep or print, as pictures of its pages to look at."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, Literal, NamedTuple, cast

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


class Press(NamedTuple):
    """The template ready to be set, and what its fonts cover."""

    compiler: typst.Compiler
    covered: signs.Covered


def paper_of(country: str) -> Paper:
    """Return the paper that printers hold in a country (ISO 3166-1 code)."""
    return "letter" if country in LETTER else "a4"


def pdf(document: Document, paper: Paper | None = None, attachment: bytes | None = None) -> bytes:
    """Return the document as a tagged PDF, PDF/UA-1 and PDF/A-2a, the same bytes for the same document.

    Without a `paper` it is what the document's country uses. With an `attachment`, the answers document as
    JSON, the file is PDF/A-3a: A-2a allows none. The attachment has all answers, whatever was struck out.
    """
    inputs = {} if attachment is None else {"attached": attachment.decode()}
    made = datetime.combine(document.made, datetime.min.time(), UTC)
    standards: list[typst.PDFStandard] = ["ua-1", "a-2a" if attachment is None else "a-3a"]
    (whole,) = _set(
        document, paper, inputs, format="pdf", pdf_standards=standards, timestamp=int(made.timestamp())
    )
    return whole


def pages(document: Document, paper: Paper | None, ppi: float) -> tuple[bytes, ...]:
    """Return each page of the very same document as a PNG with so many pixels an inch."""
    return _set(document, paper, {}, format="png", ppi=ppi)


def _set(
    document: Document, paper: Paper | None, inputs: dict[str, str], **options: Any
) -> tuple[bytes, ...]:
    """Set the document with the program's own fonts, and with the system's too where only they have a sign.

    Should a system font claim a sign and fail to show it, the sign's name stands there as if none had it.
    """
    inputs = inputs | {"paper": TYPST_PAPERS[paper or paper_of(document.country)]}
    with _one_at_a_time:
        missing: set[str] = set()

        def covered(sign: str) -> bool:
            if own.covered(sign):
                return True
            missing.add(sign)
            return False

        own = _press(system=False)
        data = _data(document, covered)
        if missing:
            wide = _press(system=True)
            if any(wide.covered(sign) for sign in missing):
                try:
                    return _compile(wide, _data(document, wide.covered), inputs, options)
                except typst.TypstError:
                    pass
        return _compile(own, data, inputs, options)


def _compile(press: Press, data: str, inputs: dict[str, str], options: dict[str, Any]) -> tuple[bytes, ...]:
    result = press.compiler.compile(sys_inputs=inputs | {"document": data}, **options)
    return tuple(result) if isinstance(result, list) else (cast("bytes", result),)


@cache
def _press(*, system: bool) -> Press:
    """Return the compiler with the program's fonts, and with the system's behind them.

    Its root holds nothing but the template, so no file of the person's can be read by it.
    """
    resources = shipped.resources()
    fonts = typst.Fonts(
        include_system_fonts=system, include_embedded_fonts=False, font_paths=[resources / "fonts"]
    )
    template = resources / "summary" / "summary.typ"
    faces = [(Path(font.path), font.index) for font in fonts.fonts() if font.path]
    compiler = typst.Compiler(template, root=template.parent, font_paths=fonts)
    return Press(compiler, signs.coverage(faces))


def _data(document: Document, covered: signs.Covered) -> str:
    """Return the document as JSON in which every text is fit to print and says which way it is written."""
    data = msgspec.to_builtins(document)
    return json.dumps(
        _fit(data, lambda text: signs.breakable(signs.clean(text, covered))), ensure_ascii=False
    )


def _fit(part: Any, fit: Callable[[str], str]) -> Any:
    if isinstance(part, str):
        return fit(part)
    if isinstance(part, list | tuple):
        return [_fit(each, fit) for each in part]
    if isinstance(part, dict):
        fitted = {key: _fit(each, fit) for key, each in part.items()}
        if "text" in fitted:
            fitted["direction"] = signs.direction(fitted["text"])
        return fitted
    return part
