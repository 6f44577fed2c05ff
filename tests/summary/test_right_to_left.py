"""A page that is read from right to left, and a person's words the other way than their page."""

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Notes
from coaching_or_therapy.content.load import load
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import forms, plain, typeset
from coaching_or_therapy.summary.records import Document

TODAY = date(2026, 11, 26)
MIDDLE = 612 / 2
"""Of a letter page, in points."""


@pytest.fixture
def document(examples: Path, pseudo_languages: tuple[str, ...], request: pytest.FixtureRequest) -> Document:
    """The page for a first appointment, in a language, with a note."""
    locale, note = request.param
    assert locale in {"en", *pseudo_languages}
    content = load(locale)
    answers = decode((examples / "both.json").read_bytes(), load())
    answers = replace(answers, locale=locale, notes=Notes(bring=note))
    return forms.first_appointment(content, answers, decide(content, answers), TODAY)


def begins(document: Document) -> dict[str, float]:
    return {place.part: place.x for place in typeset.places(document, "letter")}


@pytest.mark.parametrize("document", [("ar-XB", "أريد أن أنام."), ("en", "I want to sleep.")], indirect=True)
def test_everything_begins_where_its_language_does(document: Document) -> None:
    right = document.locale == "ar-XB"
    for part, x in begins(document).items():
        if part in {"headline", "line-up", "line-up.chart.both", "bring", "bring.text"}:
            assert (x > MIDDLE) == right, part
    head = plain.html(document).decode().splitlines()[1]
    assert head == f'<html lang="{document.locale}" dir="{"rtl" if right else "ltr"}">'


@pytest.mark.parametrize(
    "document", [("ar-XB", "I want to sleep."), ("en", "אני רוצה לישון.")], indirect=True
)
def test_a_persons_words_begin_where_their_own_language_does(document: Document) -> None:
    found = begins(document)
    assert (found["bring"] > MIDDLE) != (found["bring.text"] > MIDDLE)
    assert '<p dir="auto">' in plain.html(document).decode()


@pytest.mark.parametrize("document", [("ar-XB", "I want to sleep.")], indirect=True)
def test_the_page_stays_within_its_standards(document: Document) -> None:
    assert typeset.pdf(document, "letter").startswith(b"%PDF-")
