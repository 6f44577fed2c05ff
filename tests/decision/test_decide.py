"""The decision as a whole: its document, and that it is the same wherever it is made."""

import json
import os
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from msgspec.structs import replace
from tests.conftest import Program
from tests.decision.drawn import cases, examples

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers, OwnConcern
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.document import document
from coaching_or_therapy.decision.records import Decision, PerOption

Case = tuple[Content, Answers]
PERSONAS = Path(__file__).parents[1] / "personas"
KEPT = sorted((Path(__file__).parent / "kept").glob("*.json"))
"""What `score` printed for some personas. Where the model was meant to change, keep what it prints now."""


def test_the_document_has_the_names_that_scripts_rely_on(content: Content, examples: Path) -> None:
    answers = decode((examples / "therapy.json").read_bytes(), content)
    found = document(decide(content, answers))
    assert list(found) == [
        "outcome",
        "line_up",
        "range",
        "steadiness",
        "gate",
        "dimensions",
        "reasons",
        "would_change",
        "tensions",
    ]
    assert list(found["line_up"]) == list(found["range"]) == ["therapy", "coaching", "both"]
    assert {"level", "because"} <= set(found["gate"])
    assert set(found["dimensions"][0]) == {"id", "weight", "therapy", "coaching"}
    assert set(found["reasons"][0]) == {"option", "for", "statement", "points"}
    for change in found["would_change"]:
        assert {"from", "to", "outcome"} < set(change) < {"from", "to", "outcome", "statement", "importance"}


def test_every_dimension_is_there_in_the_order_of_the_content(content: Content) -> None:
    concern = OwnConcern(text="Evenings", favours="coaching", strength=70, importance=50)
    ratings: dict[str, Any] = {
        "time.past": "does-not-apply",
        "time.why": "does-not-apply",
        "purpose.heal": 40,
    }
    found = decide(content, Answers(ratings=ratings, own_concerns=(concern,))).dimensions
    ids = [each.id for each in found]
    assert ids == [*(each.id for each in content.dimensions), "needs", "own_concerns.0"]
    by_id = {each.id: each for each in found}
    assert (by_id["time"].weight, by_id["time"].therapy, by_id["time"].coaching) == (0, None, None)
    assert (by_id["purpose"].therapy, by_id["purpose"].coaching) == (0.4, None)
    assert (by_id["own_concerns.0"].therapy, by_id["own_concerns.0"].coaching) == (0, 0.7)
    assert sum(each.weight for each in found) == pytest.approx(1)


@examples(50)
@given(cases())
def test_no_answers_break_it(case: Case) -> None:
    for help_now in (False, True):
        decision = decide(*case, help_now=help_now, variations=10)
        text = msgspec.json.encode(decision).decode()
        assert "NaN" not in text
        assert "Infinity" not in text
        assert msgspec.json.decode(text, type=Decision) == decision
        assert (decision.outcome == "help-first") == help_now == (decision.gate.level == "help-first")
        assert (decision.steadiness == {"help-first": 1.0}) == help_now


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_it_is_the_same_on_every_machine(kept: Path, content: Content) -> None:
    answers = decode((PERSONAS / kept.name).read_bytes(), content)
    assert document(decide(content, answers)) == json.loads(kept.read_bytes())


def test_it_is_the_same_in_every_process(program: Program, examples: Path) -> None:
    seeds = [os.environ | {"PYTHONHASHSEED": seed} for seed in ("1", "2")]
    one, other = (program("score", examples / "both.json", env=environment).stdout for environment in seeds)
    assert one == other


def test_a_number_is_never_less_than_nothing(content: Content) -> None:
    decision = decide(content, Answers(), variations=1)
    nothing = replace(decision, line_up=PerOption(therapy=-0.0, coaching=0.0, both=1 / 3))
    assert (
        json.dumps(document(nothing)["line_up"]) == '{"therapy": 0.0, "coaching": 0.0, "both": 0.333333333}'
    )


def test_making_other_decisions_in_between_changes_nothing(content: Content, examples: Path) -> None:
    one, other = (decode((examples / f"{name}.json").read_bytes(), content) for name in ("therapy", "both"))
    first = decide(content, one)
    decide(content, other)
    decide(content, one, variations=10)
    assert decide(content, one) == first


def test_a_difficulty_comes_first_even_where_no_dimension_applies(content: Content) -> None:
    names = [each.id for dimension in content.dimensions for each in dimension.statements]
    needs: dict[str, Any] = {
        "needs.worry": 75,
        "needs.well": "does-not-apply",
        "needs.goals": "does-not-apply",
    }
    decision = decide(content, Answers(ratings=dict.fromkeys(names, "does-not-apply"), needs=needs))
    assert decision.outcome == "therapy-first"
    assert set(decision.steadiness) == {"therapy-first", "too-little"}
    assert decision.line_up.therapy == decision.line_up.coaching == decision.line_up.both == 0
