"""Steadiness: the same for everybody, leaning to no side, and moved by what ought to move it."""

from typing import Any

import pytest
from hypothesis import assume, given
from msgspec.structs import replace
from tests.decision.drawn import cases, dimension, examples, made, mirrored, percents

from coaching_or_therapy.answers.records import Answers, Favoured, OwnConcern
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.criteria import model, questionnaire
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.steadiness import share_ahead, shares

Case = tuple[Content, Answers]
OTHER = {"therapy": "coaching", "coaching": "therapy"}

CONTENT = made([dimension("a", "aim", 2, 2), dimension("b", "aim", 2, 2), dimension("c", "way", 1, 3)])
NAMES = [each.id for dimension in CONTENT.dimensions for each in dimension.statements]


def found(content: Content, answers: Answers, variations: int = 1000) -> dict[Any, float]:
    return shares(model(questionnaire(content), answers), variations)


def rated(therapy: int, coaching: int, **more: Any) -> Answers:
    """Answers to CONTENT that are the same on each side."""
    statements = [each for d in CONTENT.dimensions for each in d.statements]
    return Answers(
        ratings={each.id: therapy if each.side == "therapy" else coaching for each in statements}, **more
    )


@examples(30)
@given(cases())
def test_shares_are_of_all_variations(case: Case) -> None:
    for variations in (1, 2, 7, 50):
        steadiness = found(*case, variations)
        assert sum(steadiness.values()) == pytest.approx(1)
        assert all(round(share * variations, 9).is_integer() and share > 0 for share in steadiness.values())
        assert list(steadiness) == sorted(steadiness, key=lambda name: (-steadiness[name], name))


@examples(50)
@given(cases(needs=False))
def test_luck_favors_no_side(case: Case) -> None:
    there, back = found(*case, 40), found(*mirrored(*case), 40)
    assert {OTHER.get(name, name): share for name, share in back.items()} == there


@given(percents, percents)
def test_equal_answers_lean_to_neither_side_by_a_single_variation(rating: int, importance: int) -> None:
    even = made([dimension("a", "aim", 2, 2), dimension("b", "aim", 1, 1), dimension("c", "way", 3, 3)])
    names = [each.id for d in even.dimensions for each in d.statements]
    answers = Answers(ratings=dict.fromkeys(names, rating), importance={"a": importance}, room_for_two=0)
    steadiness = found(even, answers)
    assert steadiness.get("therapy", 0) == steadiness.get("coaching", 0)


@examples(30)
@given(cases(rating=percents, needs=False, own=False))
def test_what_leads_far_beyond_the_shaking_leads_in_every_variation(case: Case) -> None:
    content, answers = case
    for d in content.dimensions:
        for each in d.statements:
            answers.ratings[each.id] = 80 if each.side == "therapy" else 40
    assume(answers.room_for_two is None or answers.room_for_two < 100)
    # ratings move by 10 at most, so therapy stays ahead by 20 whatever the weights
    assert found(content, answers, 40) == {"therapy": 1.0}


def calm(content: Content, therapy: int, coaching: int, **needs: Any) -> Answers:
    """Answers to the real content that are the same on each side, with little that weighs and goals."""
    return Answers(
        ratings={
            each.id: therapy if each.side == "therapy" else coaching
            for dimension in content.dimensions
            for each in dimension.statements
        },
        needs={need.id: coaching if need.kind in ("well", "goals") else therapy for need in content.needs}
        | needs,
        room_for_two=0,
    )


def test_a_narrow_lead_is_less_steady_than_a_wide_one(content: Content) -> None:
    led = [found(content, calm(content, 45 - lead, 45)).get("coaching", 0) for lead in (0, 5, 10, 20)]
    assert led == sorted(led)
    assert led[0] < 0.05
    assert led[-1] > 0.99


def test_open_answers_make_it_less_steady(content: Content) -> None:
    told = calm(content, 30, 45)
    open_: dict[str, Any] = dict.fromkeys(
        ("purpose.goal", "time.next", "diagnosis.plan", "methods.short"), "not-sure"
    )
    unsure = Answers(ratings={**told.ratings, **open_}, needs=told.needs, room_for_two=0)
    assert found(content, unsure)["coaching"] < found(content, told)["coaching"]


def test_not_sure_and_unanswered_are_varied_alike() -> None:
    answers = rated(70, 50)
    ratings: dict[str, Any] = {name: each for name, each in answers.ratings.items() if name != "a.0"}
    unsure = Answers(ratings={**ratings, "a.0": "not-sure"})
    assert found(CONTENT, Answers(ratings=ratings)) == found(CONTENT, unsure)


def test_an_open_room_for_two_is_varied_too() -> None:
    ratings: dict[str, Any] = {
        name: 90 if name in ("a.0", "a.1", "c.1", "c.2", "c.3") else 10 for name in NAMES
    }
    steadiness = found(CONTENT, Answers(ratings=ratings))
    assert 0.1 < steadiness["both"] < 0.9
    assert found(CONTENT, Answers(ratings=ratings, room_for_two=100)) == {"both": 1.0}
    assert found(CONTENT, Answers(ratings=ratings, room_for_two=0)).get("both", 0) < steadiness["both"]


def test_the_gate_is_judged_in_every_variation(content: Content) -> None:
    told = calm(content, 10, 90)
    steadiness = decide(content, replace(told, needs={**told.needs, "needs.worry": 70})).steadiness
    # of the 21 values that 70 is shaken to, 11 open it
    assert steadiness["both-therapy-first"] == pytest.approx(11 / 21, abs=0.06)
    assert steadiness["coaching"] == pytest.approx(10 / 21, abs=0.06)


def test_each_difficulty_and_daily_life_are_shaken_each_on_its_own(content: Content) -> None:
    for name in [need.id for need in content.needs if need.kind == "difficulty"]:
        told = calm(content, 10, 90, **{name: 50, "needs.daily-life": 50})
        # in 11 of the 21 values that each is shaken to it is at 50 or more, and the gate opens where both are
        assert found(content, told)["both-therapy-first"] == pytest.approx((11 / 21) ** 2, abs=0.05), name


def test_daily_life_is_the_same_wherever_it_counts() -> None:
    content = made([], ["difficulty", "daily-life", "well"])
    names = [need.id for need in content.needs]
    answers = Answers(needs=dict(zip(names, (0, 40, 0), strict=True)), room_for_two=0)
    # in 10 of the 21 values that 40 is shaken to it is both low and lines up with nothing
    assert found(content, answers)["none-now"] == pytest.approx(10 / 21, abs=0.05)


def test_a_difficulty_left_open_can_open_the_gate(content: Content) -> None:
    told = calm(content, 10, 90)
    decision = decide(content, replace(told, needs={**told.needs, "needs.worry": "not-sure"}))
    assert decision.outcome == "coaching"
    assert decision.gate.open == ("needs.worry",)
    assert decision.steadiness["both-therapy-first"] == pytest.approx(31 / 101, abs=0.06)


@pytest.mark.parametrize("favours", ["therapy", "coaching", "both"])
def test_an_own_concern_is_shaken_where_it_was_rated_and_nowhere_else(favours: Favoured) -> None:
    concern = OwnConcern(text="…", favours=favours, strength=55, importance=100)
    # no other option is ever more than 0, so that this one is ahead by 45 to 65, and always the same
    assert found(made([]), Answers(own_concerns=(concern,), room_for_two=100), 200) == {favours: 1.0}


@examples(30)
@given(cases(rating=percents))
def test_who_is_ahead_agrees_with_the_shares(case: Case) -> None:
    content, answers = case
    given_ = model(questionnaire(content), answers)
    steadiness = found(content, answers, 60)
    for option in ("therapy", "coaching", "both"):
        assert share_ahead(option, given_, 60) >= steadiness.get(option, 0)


def test_what_an_own_concern_does_not_favor_stays_where_it_is() -> None:
    concern = OwnConcern(text="…", favours="therapy", strength=0, importance=100)
    given_ = model(questionnaire(made([])), Answers(own_concerns=(concern,)))
    # 10 of the 21 values that the strength is shaken to are more than the 0 of coaching
    assert share_ahead("therapy", given_, 1000) == pytest.approx(10 / 21, abs=0.04)
    assert share_ahead("coaching", given_, 1000) == 0


def test_an_own_concern_weighs_as_much_as_a_dimension_that_matters_as_much() -> None:
    content = made([dimension("a", "aim", 1, 1)])
    therapy, coaching = (each.id for each in content.dimensions[0].statements)
    concern = OwnConcern(text="…", favours="coaching", strength=50, importance=100)
    answers = Answers(
        ratings={therapy: 50, coaching: 0}, importance={"a": 100}, own_concerns=(concern,), room_for_two=0
    )
    given_ = model(questionnaire(content), answers)
    # an even chance, less what the 0 is shaken up to
    assert share_ahead("therapy", given_, 1000) == pytest.approx(0.45, abs=0.05)


def test_needs_that_just_weigh_are_never_low(content: Content) -> None:
    told = calm(content, 15, 15)
    worried = replace(told, needs={**told.needs, "needs.worry": 50})
    assert "none-now" not in found(content, worried)
    less = replace(told, needs={**told.needs, "needs.worry": 49})
    assert 0 < found(content, less)["none-now"] < 0.1


def test_where_all_difficulties_are_open_one_of_them_mostly_opens_the_gate(content: Content) -> None:
    told = calm(content, 10, 90)
    answers = replace(told, needs={name: told.needs[name] for name in ("needs.well", "needs.goals")})
    low, high = 50 / 101, 70 / 101
    # none is at 50; or none at 70, and daily life is below 50
    closed = low**5 + (high**5 - low**5) * low
    steadiness = found(content, answers)
    assert steadiness["both-therapy-first"] == pytest.approx(1 - closed, abs=0.03)


def test_where_all_difficulties_are_open_the_strongest_counts_in_each_variation() -> None:
    content = made([], ["difficulty", "difficulty", "difficulty", "difficulty", "well"])
    well = content.needs[-1].id
    given_ = model(questionnaire(content), Answers(needs={well: 50}))
    # it is 1 in 16 that all four are below the middle
    assert share_ahead("therapy", given_, 1000) == pytest.approx(15 / 16, abs=0.03)


def test_importances_that_are_all_0_vary_as_if_none_was_set(content: Content) -> None:
    names = [*(dimension.id for dimension in content.dimensions), "needs"]
    none = calm(content, 40, 44)
    assert found(content, replace(none, importance=dict.fromkeys(names, 0))) == found(content, none)


def test_more_variations_come_to_the_same() -> None:
    answers = rated(55, 50, room_for_two=0)
    few, many = found(CONTENT, answers, 1000), found(CONTENT, answers, 20_000)
    for name in few.keys() | many.keys():
        assert few.get(name, 0) == pytest.approx(many.get(name, 0), abs=0.05)
