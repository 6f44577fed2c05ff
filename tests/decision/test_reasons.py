"""Reasons in the person's own answers, and tensions among them."""

from typing import Any

import pytest
from hypothesis import given
from msgspec.structs import replace
from tests.decision.drawn import cases, dimension, made

from coaching_or_therapy.answers.records import Answers, OwnConcern
from coaching_or_therapy.content.records import Content, Tension
from coaching_or_therapy.decision.constants import HIGH, REASONS_TOLD
from coaching_or_therapy.decision.decide import contributions, decide
from coaching_or_therapy.decision.reasons import reasons, tensions
from coaching_or_therapy.decision.records import Lineable, Reason

Case = tuple[Content, Answers]
CONTENT = made([dimension("a", "aim", 4, 1), dimension("b", "way", 1, 1)])


def told(answers: Answers, option: Lineable, *, supports: bool, content: Content = CONTENT) -> list[Reason]:
    every = reasons(contributions(content, answers))
    return [each for each in every if each.option == option and each.supports == supports]


def test_the_strongest_ratings_speak_for_it_and_the_weakest_against() -> None:
    ratings: dict[str, Any] = {"a.0": 100, "a.1": 60, "a.2": 50, "a.3": 0, "a.4": 20, "b.0": 70, "b.1": 90}
    answers = Answers(ratings=ratings, room_for_two=100)
    # half of the weight lies on a, an eighth on each of its four statements
    assert [(each.statement, each.points) for each in told(answers, "therapy", supports=True)] == [
        ("b.0", 35),
        ("a.0", 12.5),
        ("a.1", 7.5),
    ]
    assert [(each.statement, each.points) for each in told(answers, "therapy", supports=False)] == [
        ("a.3", 12.5)
    ]
    assert [(each.statement, each.points) for each in told(answers, "coaching", supports=True)] == [
        ("b.1", 45)
    ]
    assert [(each.statement, each.points) for each in told(answers, "coaching", supports=False)] == [
        ("a.4", 40)
    ]


def test_for_both_the_stronger_side_speaks_where_the_other_is_half_true_or_less() -> None:
    ratings: dict[str, Any] = {
        "a.0": 100,
        "a.1": 100,
        "a.2": 100,
        "a.3": 100,
        "a.4": 20,
        "b.0": 10,
        "b.1": 90,
    }
    answers = Answers(ratings=ratings, room_for_two=50)
    assert [each.statement for each in told(answers, "both", supports=True)] == ["b.1", "a.0", "a.1"]
    assert [(each.statement, each.points) for each in told(answers, "both", supports=False)] == [
        ("room_for_two", 12.5)
    ]
    assert told(replace(answers, room_for_two=100), "both", supports=False) == []


def test_the_room_for_two_stands_among_what_adds_up_to_both() -> None:
    ratings: dict[str, Any] = {"b.0": 80, "b.1": 90}
    parts = {
        part.statement: part for part in contributions(CONTENT, Answers(ratings=ratings, room_for_two=50))
    }
    assert (parts["room_for_two"].rating, parts["room_for_two"].points) == (50, -12.5)
    parts = {part.statement: part for part in contributions(CONTENT, Answers(ratings=ratings))}
    assert (parts["room_for_two"].rating, parts["room_for_two"].points) == (None, -25)
    none: dict[str, Any] = dict.fromkeys(ratings, 10)
    parts = {part.statement: part for part in contributions(CONTENT, Answers(ratings=none))}
    assert parts["room_for_two"].points == -10  # no line-up falls below 0


def test_sides_that_are_alike_share_what_speaks_for_both() -> None:
    ratings: dict[str, Any] = {"a.0": 40, "a.1": 40, "a.2": 40, "a.3": 40, "a.4": 40, "b.0": 10, "b.1": 10}
    parts = contributions(CONTENT, Answers(ratings=ratings, room_for_two=100))
    points = {part.statement: part.points for part in parts if part.option == "both"}
    assert points["a.4"] == pytest.approx(10)
    assert points["a.0"] == pytest.approx(2.5)


def test_sides_that_are_both_more_than_half_true_speak_for_both_in_proportion() -> None:
    ratings: dict[str, Any] = {"a.0": 80, "a.1": 80, "a.2": 80, "a.3": 80, "a.4": 60, "b.0": 10, "b.1": 10}
    parts = contributions(CONTENT, Answers(ratings=ratings, room_for_two=100))
    points = {part.statement: part.points for part in parts if part.option == "both"}
    # a is worth 80 + 60 - 50 for both, and half of the sum: of its 45 points 4 in 7 come from therapy's side
    assert points["a.4"] == pytest.approx(45 * 3 / 7)
    assert points["a.0"] == pytest.approx(45 * 4 / 7 / 4)
    ratings |= {"a.4": 95}
    parts = contributions(CONTENT, Answers(ratings=ratings, room_for_two=100))
    points = {part.statement: part.points for part in parts if part.option == "both"}
    # never more than 100
    assert points["a.4"] == pytest.approx(50 * 95 / 175)


def test_where_a_side_is_open_its_other_answers_speak_in_its_place() -> None:
    ratings: dict[str, Any] = {"a.0": 45, "a.1": 45, "a.2": 45, "a.3": 45, "b.0": 10, "b.1": 95}
    parts = contributions(CONTENT, Answers(ratings=ratings, room_for_two=100))
    # coaching, rated in b alone, lines up by 95: for both that outdoes the 45 of therapy in a as well
    both = {part.statement: part.points for part in parts if part.option == "both" and part.points}
    assert both == {"b.1": pytest.approx(95)}


def test_whichever_side_is_open_the_other_speaks_for_both() -> None:
    ratings: dict[str, Any] = {"a.4": 80, "b.0": 30, "b.1": 10}
    parts = contributions(CONTENT, Answers(ratings=ratings, room_for_two=100))
    # coaching has 80 in a, where therapy lines up by the 30 of b; in b therapy has the more
    both = {part.statement: part.points for part in parts if part.option == "both" and part.points}
    assert both == {"a.4": 40, "b.0": 15}


def test_the_strongest_difficulty_speaks_alone() -> None:
    content = made([], ["difficulty", "difficulty", "difficulty", "well"])
    names = [need.id for need in content.needs]
    parts = contributions(
        content, Answers(needs=dict(zip(names, (60, 60, 30, 50), strict=True)), room_for_two=100)
    )
    assert {part.statement: part.points for part in parts if part.option == "therapy"} == {
        names[0]: 30,
        names[1]: 30,
    }


def test_an_own_concern_is_a_reason_like_any_other() -> None:
    concern = OwnConcern(text="Evenings", favours="coaching", strength=90, importance=100)
    answers = Answers(ratings={"b.0": 50, "b.1": 50}, own_concerns=(concern,), room_for_two=100)
    assert [each.statement for each in told(answers, "coaching", supports=True)] == ["own_concerns.0"]
    assert [each.statement for each in told(answers, "therapy", supports=False)] == ["own_concerns.0"]


@given(cases())
def test_reasons_are_few_true_and_in_order(case: Case) -> None:
    content, answers = case
    found = reasons(contributions(content, answers))
    given_ = answers.ratings | answers.needs
    for option in ("therapy", "coaching", "both"):
        for supports in (True, False):
            own = [each for each in found if (each.option, each.supports) == (option, supports)]
            assert len(own) <= REASONS_TOLD
            assert [each.points for each in own] == sorted((each.points for each in own), reverse=True)
            for each in own:
                assert each.points > 0
                assert not (supports and each.statement == "room_for_two")
                rating: Any = given_.get(each.statement)
                if rating is not None:
                    assert rating > 50 if supports else rating < 50


class TestTensions:
    TENSION = Tension(id="well-and-low", between=("needs.well", "needs.low-mood"), text="…")

    def found(self, **needs: Any) -> list[str]:
        content = replace(CONTENT, tensions=(self.TENSION,))
        answers = Answers(needs={f"needs.{name.replace('_', '-')}": rating for name, rating in needs.items()})
        return [each.id for each in tensions(content, answers)]

    def test_two_high_ratings_that_pull_against_each_other(self) -> None:
        assert self.found(well=HIGH, low_mood=HIGH) == ["well-and-low"]
        assert self.found(well=100, low_mood=HIGH - 1) == []
        assert self.found(well=HIGH - 1, low_mood=100) == []

    @pytest.mark.parametrize("state", ["not-sure", "does-not-apply"])
    def test_what_is_not_rated_pulls_at_nothing(self, state: str) -> None:
        assert self.found(well=100, low_mood=state) == []
        assert self.found(well=100) == []

    def test_the_decision_names_both_answers(self, content: Content) -> None:
        tension = content.tensions[0]
        rated: dict[str, Any] = dict.fromkeys(tension.between, 80)
        needs = {name: rating for name, rating in rated.items() if name.startswith("needs.")}
        ratings = {name: rating for name, rating in rated.items() if name not in needs}
        found = decide(content, Answers(ratings=ratings, needs=needs), variations=10).tensions
        assert [(each.id, each.statements) for each in found] == [(tension.id, tension.between)]
