"""Answers of every kind, what follows from them, and the pages, each set only once."""

import io
import json
import re
import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.records import Decision
from coaching_or_therapy.summary import forms, typeset
from coaching_or_therapy.summary.records import Document

TODAY = date(2026, 11, 23)

CASES = ("therapy", "coaching", "both", "therapy-first", "help-first", "none-now", "too-little", "longest")

FOOT = 56
"""Points at the end of a page that hold its foot."""

FORMS = {"first-appointment": forms.first_appointment, "private": forms.private}


def _changed(answers: dict[str, Any], **parts: Any) -> dict[str, Any]:
    return {
        key: {**answers.get(key, {}), **part} if isinstance(part, dict) else part
        for key, part in (answers | parts).items()
    }


@pytest.fixture(scope="session")
def given(content: Content, examples: Path) -> Callable[[str], Answers]:
    """The answers of a case."""
    therapy, coaching, both = (
        json.loads((examples / f"{name}.json").read_bytes()) for name in ("therapy", "coaching", "both")
    )
    weighs = {"needs.low-mood": 85, "needs.worry": 60, "needs.daily-life": 70}
    documents: dict[str, dict[str, Any]] = {
        "therapy": therapy,
        "coaching": coaching,
        "both": both,
        "therapy-first": _changed(
            therapy,
            needs=weighs,
            notes={"name": "Sam", "when": "Thursday, 5:30 pm", "with_whom": "Dr. Lena Abiodun"},
            decision={"choice": "therapy"},
        ),
        "help-first": _changed(therapy, needs=weighs),
        "none-now": _changed(
            therapy,
            ratings=dict.fromkeys(therapy["ratings"], 15),
            needs=dict.fromkeys(therapy["needs"], 10) | {"needs.well": 80},
            notes={"bring": "", "questions": [], "own_questions": []},
        ),
        "too-little": {key: therapy[key] for key in ("format", "version")},
        "longest": _changed(
            both,
            ratings=dict.fromkeys(both["ratings"], "not-sure"),
            notes={
                "name": "Maximiliane-Alexandra von Hohenstein-Castellaneta " * 3,
                "when": "any Thursday that is not a holiday, " * 8,
                "with_whom": "the practice of Dr. Lena Abiodun and partners, " * 8,
                "bring": "First.\n\nSecond, which is longer, and goes on for a while.\nThird. " * 120,
                "questions": [asked.id for asked in content.ask],
                "own_questions": [
                    f"Number {place}: could you tell me more about that, and about all that hangs on it, "
                    "before we begin?"
                    for place in range(12)
                ],
            },
            own_concerns=[
                {
                    "text": f"Concern {place} in my own words. " * 6,
                    "favours": favours,
                    "strength": 70,
                    "importance": 50,
                }
                for place, favours in enumerate(["therapy", "coaching", "both"])
            ],
            decision={"choice": "later", "why": "I look again then. " * 40, "look_again": "2027-03-01"},
            knowledge={"chosen": {each.id: "not-sure" for each in content.knowledge}, "in_summary": True},
            readiness={"after": {area.id: 0 for area in content.readiness}},
            importance=dict.fromkeys(both["importance"], 60),
        ),
    }
    return cache(lambda case: decode(json.dumps(documents[case]).encode(), content))


@pytest.fixture(scope="session")
def decided(content: Content, given: Callable[[str], Answers]) -> Callable[[str], Decision]:
    """What follows from the answers of a case."""
    return cache(lambda case: decide(content, given(case), help_now=case == "help-first"))


@pytest.fixture(scope="session")
def document(given: Callable[[str], Answers], decided: Callable[[str], Decision]) -> Callable[..., Document]:
    """The document of a form and a case, less what is struck, in a language."""
    content = cache(load)

    def made(form: str, case: str, *struck: str, locale: str = "en") -> Document:
        return FORMS[form](content(locale), given(case), decided(case), TODAY, struck)

    return made


@pytest.fixture(scope="session")
def pdf(document: Callable[..., Document]) -> Callable[..., bytes]:
    """The PDF of a form, a case, a paper and a language."""

    def made(form: str, case: str, paper: typeset.Paper = "a4", locale: str = "en") -> bytes:
        return typeset.pdf(document(form, case, locale=locale), paper)

    return cache(made)


@pytest.fixture(scope="session")
def words() -> Callable[[bytes], str]:
    """The text of a PDF's pages in the order it is written, without spaces, feet and page numbers."""

    def read(data: bytes) -> str:
        with pikepdf.open(io.BytesIO(data)) as opened:
            height = int(opened.pages[0].mediabox[3]) - FOOT
        above = ["-x", "0", "-y", "0", "-W", "2000", "-H", str(height)]
        command = ["pdftotext", "-raw", "-nopgbrk", "-enc", "UTF-8", *above, "-", "-"]
        done = subprocess.run(command, input=data, capture_output=True, check=True)
        return re.sub(r"[\s\u200b\u2060]+", "", done.stdout.decode())

    return read


class Element:
    """A part of a PDF's structure: its kind, what stands for it in words, what is below it."""

    def __init__(self, kind: str, alternative: str | None, below: "list[Element]") -> None:
        self.kind = kind
        self.alternative = alternative
        self.below = below

    def all(self, kind: str) -> "Iterator[Element]":
        """Yield every part of this kind, in reading order."""
        if self.kind == kind:
            yield self
        for element in self.below:
            yield from element.all(kind)


@pytest.fixture(scope="session")
def structure() -> Callable[[bytes], Element]:
    """The structure tree of a PDF, as a screen reader is told it."""

    def element(node: Any) -> Element:
        kids = node.get("/K", [])
        kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        below = [element(kid) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
        alternative = str(node["/Alt"]) if "/Alt" in node else None
        return Element(str(node.get("/S", "/Root"))[1:], alternative, below)

    def read(data: bytes) -> Element:
        with pikepdf.open(io.BytesIO(data)) as opened:
            return element(opened.Root.StructTreeRoot)

    return read
