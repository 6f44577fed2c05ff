"""What would change it: each change told is true, as small as can be, and none smaller is left untold."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from msgspec.structs import replace
from tests.decision import reference
from tests.decision.drawn import cases, dimension, examples, made

from coaching_or_therapy.answers.records import Answers, OwnConcern, Unrated
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.changes import would_change
from coaching_or_therapy.decision.constants import CHANGES_TOLD
from coaching_or_therapy.decision.criteria import Model, model, questionnaire
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.outcome import outcome, signs, standing
from coaching_or_therapy.decision.records import Change, OutcomeId

Case = tuple[Content, Answers]


def plain(given: Model) -> OutcomeId:
    """The outcome without its steadiness."""
    return outcome(standing(given))


def told(content: Content, answers: Answers) -> tuple[Change, ...]:
    """What would change the outcome, steadiness aside."""
    questions = questionnaire(content)
    return would_change(model(questions, answers), answers.importance, plain)


def changed(answers: Answers, change: Change, to: int) -> Answers:
    """The answers with another value for what a change is about."""
    if change.importance is not None:
        return replace(answers, importance={**answers.importance, change.importance: to})
    assert change.statement is not None
    part = "needs" if change.statement in answers.needs else "ratings"
    return replace(answers, **{part: {**getattr(answers, part), change.statement: to}})


def start(answers: Answers, change: Change) -> int:
    """What the answer counts as that a change is about."""
    if change.start is not None:
        return change.start
    return max(answers.importance.values(), default=100)


def all_least(content: Content, answers: Answers) -> Iterator[int]:
    """Give how far each rating and importance has to move for another outcome, trying value after value."""
    questions = questionnaire(content)

    def found(change: Change, to: int) -> OutcomeId:
        return plain(model(questions, changed(answers, change, to)))

    rows = reference.rows(content, answers)
    asked = {each.id for d in content.dimensions if d.id in rows for each in d.statements}
    asked |= {n.id for n in content.needs if "needs" in rows or n.kind in ("difficulty", "daily-life")}
    ratings = {**answers.ratings, **answers.needs}.items()
    subjects = [
        *(
            Change(start=each, to=0, outcome="too-close", statement=name)
            for name, each in ratings
            if isinstance(each, int) and name in asked
        ),
        *(
            Change(start=answers.importance.get(name), to=0, outcome="too-close", importance=name)
            for name in rows
            if not name.startswith("own_concerns")
        ),
    ]
    current = plain(model(questions, answers))
    for subject in subjects:
        here = start(answers, subject)
        distances = [abs(to - here) for to in range(101) if found(subject, to) != current]
        if distances:
            yield min(distances)


class TestSearch:
    @examples(60)
    @given(cases())
    def test_the_least_of_all_changes_are_told(self, case: Case) -> None:
        distances = [abs(each.to - start(case[1], each)) for each in told(*case)]
        assert distances == sorted(all_least(*case))[:CHANGES_TOLD]

    @given(cases())
    def test_each_change_turns_the_outcome_and_one_step_less_does_not(self, case: Case) -> None:
        content, answers = case
        current = reference.outcome(content, answers)
        for change in told(content, answers):
            step = 1 if change.to > start(answers, change) else -1
            assert (
                reference.outcome(content, changed(answers, change, change.to)) == change.outcome != current
            )
            assert reference.outcome(content, changed(answers, change, change.to - step)) == current

    @examples(30)
    @given(cases(own=False))
    def test_a_rating_that_moves_one_way_crosses_each_bound_once_at_most(self, case: Case) -> None:
        content, answers = case
        questions = questionnaire(content)
        for name in answers.ratings:
            seen = [
                signs(standing(model(questions, replace(answers, ratings={**answers.ratings, name: value}))))
                for value in range(101)
            ]
            for sign in zip(*seen, strict=True):
                assert sum(one != other for one, other in pairwise(sign)) <= 1


class TestWithSteadiness:
    @examples(25)
    @given(cases())
    def test_each_change_told_turns_the_decision_and_one_step_less_does_not(self, case: Case) -> None:
        content, answers = case
        decision = decide(content, answers, variations=40)
        for change in decision.would_change:
            step = 1 if change.to > start(answers, change) else -1
            there, before = (
                decide(content, changed(answers, change, to), variations=40).outcome
                for to in (change.to, change.to - step)
            )
            assert there == change.outcome != decision.outcome == before

    def test_steadiness_is_not_asked_for_more_than_it_has_a_say(self, content: Content) -> None:
        """Trying the steadiness of each change looked at would take a hundred times as long."""
        statements = [each for d in content.dimensions for each in d.statements]
        for high, low in (("therapy", "coaching"), ("coaching", "therapy")):
            ratings: dict[str, Any] = {each.id: {high: 56, low: 47}[each.side] for each in statements}
            given_ = model(questionnaire(content), Answers(ratings=ratings, room_for_two=0))
            asked: list[Model] = []

            def settled(case: Model, asked: list[Model] = asked) -> OutcomeId:
                asked.append(case)
                return plain(case)

            assert len(would_change(given_, {}, settled)) == CHANGES_TOLD
            assert len(asked) <= 1 + 2 * CHANGES_TOLD


class TestByHand:
    CONTENT = made([dimension("a", "aim", 1, 1), dimension("b", "way", 1, 1)])

    def test_the_least_change_comes_first(self) -> None:
        answers = Answers(
            ratings={"a.0": 80, "a.1": 60, "b.0": 60, "b.1": 60},
            importance={"a": 100, "b": 50},
            room_for_two=0,
        )
        # therapy leads by 2/3 · 20: below 5 when a.0 or a.1 moves by 13, or b.0 or b.1 by 26
        first, second, third = told(self.CONTENT, answers)
        assert {(each.statement, each.start, each.to, each.outcome) for each in (first, second)} == {
            ("a.0", 80, 67, "too-close"),
            ("a.1", 60, 73, "too-close"),
        }
        assert (third.statement, third.start, third.to) in {("b.0", 60, 34), ("b.1", 60, 86)}

    def test_an_importance_can_be_what_changes_it(self) -> None:
        wide = made([dimension("a", "aim", 3, 3), dimension("b", "way", 3, 3)])
        therapy: dict[str, Any] = dict.fromkeys(("a.0", "a.1", "a.2"), 80) | dict.fromkeys(
            ("b.0", "b.1", "b.2"), 0
        )
        coaching: dict[str, Any] = dict.fromkeys(("a.3", "a.4", "a.5"), 0) | dict.fromkeys(
            ("b.3", "b.4", "b.5"), 100
        )
        answers = Answers(ratings=therapy | coaching, importance={"a": 100}, room_for_two=0)
        # coaching leads by 100 (b - 80) / (b + 100), which b = 90 keeps at 5 and 89 doesn't
        first = told(wide, answers)[0]
        assert (first.importance, first.start, first.to, first.outcome) == ("b", None, 89, "too-close")
        first = told(wide, replace(answers, importance={"a": 100, "b": 100}))[0]
        assert (first.importance, first.start, first.to, first.outcome) == ("b", 100, 89, "too-close")

    def test_of_changes_alike_the_heaviest_are_told(self) -> None:
        answers = Answers(
            ratings={"a.0": 60, "a.1": 55, "b.0": 60, "b.1": 55},
            importance={"a": 99, "b": 100},
            room_for_two=0,
        )
        # the lead is 5, so that any step makes it less
        assert [each.statement for each in told(self.CONTENT, answers)] == ["b.0", "b.1", "a.0"]

    def test_no_change_leaves_the_scale(self) -> None:
        content = made([dimension("a", "aim", 1, 1)])
        concern = OwnConcern(text="…", favours="coaching", strength=100, importance=100)
        answers = Answers(ratings={"a.0": 20, "a.1": 10}, own_concerns=(concern,), room_for_two=0)
        # with a.0 at 100 coaching leads by 55 to 50, with 101 it would not
        assert "a.0" not in [each.statement for each in told(content, answers)]

    def test_a_bound_that_both_alone_reaches_is_found(self) -> None:
        answers = Answers(ratings={"a.0": 1, "a.1": 0, "b.0": 0, "b.1": 78}, room_for_two=100)
        # with a.0 at 2 both lines up by just 40
        first = told(self.CONTENT, answers)[0]
        assert (first.statement, first.start, first.to, first.outcome) == ("a.0", 1, 2, "coaching")

    def test_a_bound_is_reached_where_it_is_just_met(self) -> None:
        answers = Answers(ratings={"a.0": 14, "a.1": 3, "b.0": 39, "b.1": 49}, room_for_two=100)
        # both lines up by just 40, and is 5 ahead, with 31 and 49, and with 14 and 66
        assert [(each.statement, each.to, each.outcome) for each in told(self.CONTENT, answers)][:2] == [
            ("a.0", 31, "both"),
            ("b.1", 66, "both"),
        ]
        content = made([dimension("a", "aim", 1, 1)], ["difficulty"])
        answers = Answers(ratings={"a.0": 95, "a.1": 42}, needs={content.needs[0].id: 90})
        # next to an open gate, coaching lines up well from 50 on
        first = told(content, answers)[0]
        assert (first.statement, first.to, first.outcome) == ("a.1", 50, "both-therapy-first")

    def test_the_bottom_of_the_scale_is_a_change_too(self) -> None:
        answers = Answers(ratings={"a.0": 20, "a.1": 0, "b.0": 95, "b.1": 86}, room_for_two=0)
        # therapy leads by half of 20 + 9; with a.0 at 1 by 5, with 0 by less
        assert ("a.0", 0, "too-close") in [
            (each.statement, each.to, each.outcome) for each in told(self.CONTENT, answers)
        ]

    @pytest.mark.parametrize(("coaching", "to"), [(60, 65), (63, 58)])
    def test_of_two_ways_to_move_an_answer_the_shorter_is_told(self, coaching: int, to: int) -> None:
        content = made([dimension("a", "aim", 1, 1)])
        answers = Answers(ratings={"a.0": 62, "a.1": coaching}, room_for_two=0)
        changes = {each.statement: each.to for each in told(content, answers)}
        # the lead is 5 with a.0 at 55 and at 65, or with it at 58 and at 68
        assert changes["a.0"] == to

    def test_a_change_that_is_smaller_by_one_takes_the_place_of_a_larger(self) -> None:
        answers = Answers(
            ratings={"a.0": 40, "a.1": 20, "b.0": 60, "b.1": 90},
            importance={"a": 50, "b": 20},
            room_for_two=0,
        )
        # b.0 and b.1 would have to move by 3
        assert [(each.statement or each.importance, each.to) for each in told(self.CONTENT, answers)] == [
            ("a.0", 38),
            ("a.1", 22),
            ("b", 22),
        ]

    def test_where_the_lead_is_unsteady_the_change_that_steadies_it_is_told(self) -> None:
        answers = Answers(
            ratings={"a.0": 100, "a.1": 0, "b.0": 0, "b.1": 100},
            importance={"a": 100, "b": 80},
            room_for_two=0,
        )
        decision = decide(self.CONTENT, answers)
        assert decision.outcome == "too-close"
        assert plain(model(questionnaire(self.CONTENT), answers)) == "therapy"
        assert {each.outcome for each in decision.would_change} == {"therapy"}

    def test_a_turn_that_lies_where_an_importance_passes_another_is_found(self) -> None:
        content = made(
            [dimension("a", "aim", 1, 1), dimension("b", "aim", 1, 1), dimension("c", "way", 1, 1)]
        )
        ratings: dict[str, Any] = {"a.0": 80, "a.1": 80, "b.0": 70, "b.1": 90, "c.0": 70, "c.1": 50}
        answers = Answers(ratings=ratings, importance={"a": 80, "b": 20, "c": 90}, room_for_two=100)
        # both leads while a weighs 0 to 6, and from 23 on; in between, where a weighs about as much as b, it
        # adds less than the margin to therapy
        assert [(each.importance or each.statement, each.to) for each in told(content, answers)] == [
            ("a.0", 95),
            ("a.1", 55),
            ("a", 22),
        ]
        without = replace(answers, importance={**answers.importance, "a": 0})
        assert plain(model(questionnaire(content), without)) == plain(model(questionnaire(content), answers))

    @pytest.mark.parametrize(("name", "start", "to"), [("a.0", 80, 68), ("a.1", 60, 72)])
    def test_where_steadiness_turns_it_one_step_earlier_that_step_is_told(
        self, name: str, start: int, to: int
    ) -> None:
        answers = Answers(
            ratings={"a.0": 80, "a.1": 60, "b.0": 60, "b.1": 60},
            importance={"a": 100, "b": 50},
            room_for_two=0,
        )

        def unsteady_there(case: Model) -> OutcomeId:
            sides = case.criteria[0].therapy, case.criteria[0].coaching
            return "too-close" if ((name,), (to,)) in [(s.ids, s.ratings) for s in sides] else plain(case)

        given_ = model(questionnaire(self.CONTENT), answers)
        first = would_change(given_, answers.importance, unsteady_there)[0]
        # without steadiness it is 67, or 73
        assert (first.statement, first.start, first.to, first.outcome) == (name, start, to, "too-close")

    def test_where_no_single_change_does_it_none_is_told(self) -> None:
        content = made([dimension("a", "aim", 3, 3)])
        ratings: dict[str, Any] = dict.fromkeys(("a.0", "a.1", "a.2"), 100)
        answers = Answers(ratings=ratings | dict.fromkeys(("a.3", "a.4", "a.5"), 0))
        assert decide(content, answers, variations=10).outcome == "therapy"
        assert decide(content, answers, variations=10).would_change == ()

    def test_where_help_comes_first_nothing_is_told(self) -> None:
        answers = Answers(ratings={"a.0": 80, "a.1": 60, "b.0": 60, "b.1": 60})
        assert decide(self.CONTENT, answers, help_now=True).would_change == ()

    def test_a_difficulty_that_would_open_the_gate_is_told(self, content: Content) -> None:
        statements = [each for d in content.dimensions for each in d.statements]
        answers = Answers(
            ratings={each.id: 20 if each.side == "therapy" else 80 for each in statements},
            needs={need.id: 60 if need.id == "needs.worry" else 10 for need in content.needs},
        )
        change = decide(content, answers).would_change[0]
        assert (change.statement, change.start, change.to) == ("needs.worry", 60, 70)
        assert change.outcome == "both-therapy-first"

    @pytest.mark.parametrize("state", ["not-sure", "does-not-apply"])
    def test_what_is_not_rated_is_not_told(self, state: Unrated) -> None:
        content = made([dimension("a", "aim", 1, 2)])
        answers = Answers(ratings={"a.0": 60, "a.1": 50, "a.2": state})
        assert all(each.statement != "a.2" for each in told(content, answers))
