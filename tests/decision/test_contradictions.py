"""Importances that do not go together with the rest of the answers are found, and nothing else is."""

from typing import Any

import pytest
from msgspec.structs import replace

from coaching_or_therapy.answers.records import Answers, Knowledge, OwnConcern, OwnDecision, Readiness
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.constants import HARDLY, MATTERS_MOST, VERY_TRUE
from coaching_or_therapy.decision.contradictions import Contradiction, contradictions
from coaching_or_therapy.decision.decide import decide

SIDE = {"purpose.relief": VERY_TRUE, "purpose.heal": 100}
"""Both statements of one side of a dimension, very true."""


def found(content: Content, **answers: Any) -> tuple[Contradiction, ...]:
    return contradictions(content, Answers(**answers))


def test_nothing_is_found_where_nothing_was_said(content: Content) -> None:
    assert found(content) == ()
    assert found(content, ratings=SIDE) == (), "what is not weighed yet contradicts nothing"


@pytest.mark.parametrize("importance", [0, HARDLY])
def test_a_side_that_is_very_true_and_hardly_matters_is_found(content: Content, importance: int) -> None:
    (told,) = found(content, ratings=SIDE, importance={"purpose": importance})
    assert told == Contradiction(kind="unweighed", dimension="purpose", statement="purpose.heal")


def test_that_is_so_of_either_side_and_the_most_true_of_both_is_told(content: Content) -> None:
    other: dict[str, Any] = {"purpose.goal": 95, "purpose.growth": 93}
    for ratings, most in ((other, "purpose.goal"), (other | SIDE, "purpose.heal")):
        (told,) = found(content, ratings=ratings, importance={"purpose": 0})
        assert told.statement == most


@pytest.mark.parametrize(
    ("ratings", "importance"),
    [
        (SIDE, HARDLY + 1),
        (SIDE | {"purpose.relief": VERY_TRUE - 1}, 0),
        ({"purpose.heal": 100}, 0),
        (SIDE | {"purpose.relief": "not-sure"}, 0),
        ({"purpose.heal": 100, "purpose.goal": 100}, 0),
    ],
)
def test_less_than_that_is_not(content: Content, ratings: dict[str, Any], importance: int) -> None:
    assert found(content, ratings=ratings, importance={"purpose": importance}) == ()


def test_one_difficulty_that_is_very_true_is_enough_where_now_hardly_matters(content: Content) -> None:
    (told,) = found(content, needs={"needs.low-mood": 95, "needs.worry": 10}, importance={"needs": 0})
    assert told == Contradiction(kind="unweighed", dimension="needs", statement="needs.low-mood")
    assert found(content, needs={"needs.well": 95}, importance={"needs": 0}) == ()
    (told,) = found(content, needs={"needs.well": 95, "needs.goals": 92}, importance={"needs": 0})
    assert told.statement == "needs.well"


def test_what_matters_most_with_nothing_true_in_it_is_found(content: Content) -> None:
    statements = {s.id: HARDLY for s in content.dimensions[1].statements}
    (told,) = found(content, ratings=statements, importance={"time": MATTERS_MOST, "purpose": 20})
    assert told == Contradiction(kind="untrue", dimension="time")
    one_true = statements | {"time.past": HARDLY + 1}
    assert found(content, ratings=one_true, importance={"time": MATTERS_MOST}) == ()
    assert found(content, ratings=statements, importance={"time": MATTERS_MOST - 1}) == ()
    assert found(content, importance={"time": MATTERS_MOST}) == (), "nothing is rated in it"


def test_importances_without_one_that_matters_most_are_found(content: Content) -> None:
    (told,) = found(content, importance={"purpose": 60, "time": 80})
    assert told == Contradiction(kind="no-most", dimension="time")
    assert found(content, importance={"purpose": 60, "time": MATTERS_MOST}) == ()
    assert found(content, importance={"time": 60}) == (), "there is nothing yet to set it beside"


def test_a_concern_that_matters_and_that_nothing_answers_is_found(content: Content) -> None:
    concern = OwnConcern(text="Evenings", favours="coaching", strength=HARDLY, importance=VERY_TRUE)
    (told,) = found(content, own_concerns=(concern,))
    assert told == Contradiction(kind="concern", dimension="own_concerns.0")
    for other in (replace(concern, strength=HARDLY + 1), replace(concern, importance=VERY_TRUE - 1)):
        assert found(content, own_concerns=(other,)) == ()


def test_they_are_told_in_the_order_of_the_pages(content: Content) -> None:
    ratings = SIDE | {"time.past": 100, "time.why": 100}
    told = found(content, ratings=ratings, importance={"time": 0, "purpose": 5})
    assert [each.dimension for each in told] == ["purpose", "purpose", "time"]
    assert [each.kind for each in told] == ["no-most", "unweighed", "unweighed"]


def test_readiness_what_one_knows_and_what_one_decides_move_no_decision(content: Content) -> None:
    answers = Answers(ratings=SIDE, importance={"purpose": 100})  # type: ignore[arg-type]

    told = replace(
        answers,
        knowledge=Knowledge(chosen={"license": "coach"}),
        readiness=Readiness(before={"sure": 0}, after={"sure": 100}),
        decision=OwnDecision(choice="coaching"),
    )
    assert decide(content, told) == decide(content, answers)
