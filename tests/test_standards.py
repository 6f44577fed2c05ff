"""How the aid measures up is told in full, and nothing is called met that no test shows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

import standards
from coaching_or_therapy.content.load import load, locales
from coaching_or_therapy.content.records import Content, Criterion

ROOT = Path(__file__).parents[1]

ASKED = [
    *("Q1", "Q2", "Q3", "Q4", "Q5", "Q6"),
    *("C1", "C2", "C3", "C4", "C5", "C6"),
    *("V1", "V2", "V3", "V4"),
    *("L1", "S1", "S2"),
    *("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10"),
]
"""What is asked of a decision aid. Nobody may pass over a point by taking its row out."""

PEOPLE = ("E7", "E8", "E9", "E10")
"""What only people can show: who looked it over, who tried it, and whether they chose better."""


def criteria(content: Content) -> tuple[Criterion, ...]:
    assert content.standards is not None
    return content.standards.criteria


def defined(file: str) -> Iterator[str]:
    """Yield the tests that a file defines, as pytest names them."""
    for part in ast.parse((ROOT / file).read_text("utf-8")).body:
        if isinstance(part, ast.FunctionDef):
            yield part.name
        elif isinstance(part, ast.ClassDef):
            yield from (
                f"{part.name}::{each.name}" for each in part.body if isinstance(each, ast.FunctionDef)
            )


def test_every_point_that_is_asked_has_its_row(content: Content) -> None:
    assert [criterion.id for criterion in criteria(content)] == ASKED
    assert list(standards.shown_by()) == ASKED


def test_what_is_called_met_is_shown_by_a_test_that_is_there(content: Content) -> None:
    tests = standards.shown_by()
    for criterion in criteria(content):
        assert criterion.state != "met" or tests[criterion.id], (
            f"{criterion.id}: no test shows that it is met"
        )
        assert criterion.state != "not-yet" or not tests[criterion.id], (
            f"{criterion.id}: what is it shown by?"
        )
        for test in tests[criterion.id]:
            file, _, name = test.partition("::")
            assert name.rpartition("::")[2].startswith("test_")
            assert name in set(defined(file)), f"{criterion.id}: there is no test {test}"


def test_what_only_people_can_show_no_test_shows(content: Content) -> None:
    states = {criterion.id: criterion.state for criterion in criteria(content)}
    assert {states[id_] for id_ in PEOPLE} == {"not-yet"}
    assert not any(standards.shown_by()[id_] for id_ in PEOPLE)


@pytest.mark.parametrize("locale", locales())
def test_where_to_see_it_is_called_what_it_is_called_in_the_window(locale: str) -> None:
    content = load(locale)
    assert content.standards is not None
    english = locale == "en"
    ts = ElementTree.parse(ROOT / f"resources/translations/{'es' if english else locale}.ts")
    spoken = "source" if english else "translation"
    names = {(message.findtext(spoken) or "").replace("&", "") for message in ts.iter("message")}
    states = (content.phrases[f"standards.{state}"] for state in ("met", "partly"))
    names |= {content.finding.title, content.phrases["summary.sources"], *states}
    told = " ".join([content.standards.lead.text, *(criterion.where for criterion in criteria(content))])
    assert set(re.findall("“(.+?)”", told)) <= names


def test_the_document_says_the_same(content: Content) -> None:
    made = standards.report(content, standards.shown_by())
    assert standards.TARGET.read_text("utf-8") == made, "run `make standards`, and read what changed"
