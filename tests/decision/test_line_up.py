"""The line-up: sums that can be checked by hand, and the laws that hold for all answers."""

from collections.abc import Mapping
from random import Random
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.decision import drawn, reference
from tests.decision.drawn import cases, dimension, made, mirrored, percents

from coaching_or_therapy.answers.records import Answers, OwnConcern
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.criteria import model, questionnaire
from coaching_or_therapy.decision.decide import contributions
from coaching_or_therapy.decision.line_up import line_up, ranges
from coaching_or_therapy.decision.records import PerOption, Ranges

Case = tuple[Content, Answers]
CLOSE = 1e-9


def sums(content: Content, answers: Answers) -> PerOption:
    return line_up(model(questionnaire(content), answers))


def spans(content: Content, answers: Answers) -> Ranges:
    return ranges(model(questionnaire(content), answers))


def weights(content: Content, answers: Answers) -> dict[str, float]:
    found = model(questionnaire(content), answers)
    return {criterion.id: weight for criterion, weight in zip(found.criteria, found.weights, strict=True)}


ONE = made([dimension("purpose", "aim", 2, 2)])
"""Statements 0 and 1 speak for therapy, 2 and 3 for coaching."""

TWO = made([dimension("aims", "aim", 1, 1), dimension("pace", "way", 1, 1)])


class TestByHand:
    def test_a_side_is_the_mean_of_its_ratings(self) -> None:
        answers = Answers(
            ratings={"purpose.0": 80, "purpose.1": 60, "purpose.2": 30, "purpose.3": 0}, room_for_two=100
        )
        assert sums(ONE, answers) == PerOption(therapy=70, coaching=15, both=70)

    def test_dimensions_count_by_their_importance(self) -> None:
        answers = Answers(
            ratings={"aims.0": 100, "aims.1": 20, "pace.0": 40, "pace.1": 80},
            importance={"aims": 75, "pace": 25},
            room_for_two=100,
        )
        # 0.75 · 100 + 0.25 · 40, 0.75 · 20 + 0.25 · 80, 0.75 · 100 + 0.25 · 80
        assert sums(TWO, answers) == PerOption(therapy=85, coaching=35, both=95)

    @pytest.mark.parametrize(("room", "burden"), [(100, 0), (80, 2), (50, 12.5), (0, 50), (None, 25)])
    def test_both_costs_the_more_the_less_room_there_is(self, room: int | None, burden: float) -> None:
        answers = Answers(ratings={"aims.0": 100, "aims.1": 0, "pace.0": 0, "pace.1": 100}, room_for_two=room)
        assert sums(TWO, answers) == PerOption(therapy=50, coaching=50, both=100 - burden)

    def test_what_is_open_is_left_out_and_becomes_a_range(self) -> None:
        answers = Answers(
            ratings={"purpose.0": 80, "purpose.1": "not-sure", "purpose.2": 30, "purpose.3": 50},
            room_for_two=100,
        )
        assert sums(ONE, answers) == PerOption(therapy=80, coaching=40, both=80)
        assert spans(ONE, answers) == Ranges(therapy=(40, 90), coaching=(40, 40), both=(40, 90))

    def test_what_does_not_apply_leaves(self) -> None:
        answers = Answers(
            ratings={"purpose.0": 80, "purpose.1": "does-not-apply", "purpose.2": 30, "purpose.3": 50},
            room_for_two=100,
        )
        assert sums(ONE, answers) == PerOption(therapy=80, coaching=40, both=80)
        assert spans(ONE, answers) == Ranges(therapy=(80, 80), coaching=(40, 40), both=(80, 80))

    def test_a_dimension_of_which_a_whole_side_does_not_apply_leaves(self) -> None:
        answers = Answers(
            ratings={"aims.0": 100, "aims.1": "does-not-apply", "pace.0": 40, "pace.1": 80}, room_for_two=100
        )
        assert sums(TWO, answers) == PerOption(therapy=40, coaching=80, both=80)
        assert weights(TWO, answers) == {"pace": 1.0}

    def test_where_one_side_is_open_its_own_line_up_stands_in(self) -> None:
        answers = Answers(ratings={"aims.0": 100, "pace.0": 40, "pace.1": 80}, room_for_two=100)
        # therapy (100 + 40) / 2; coaching 80; both (max(100, 80) + max(40, 80)) / 2
        assert sums(TWO, answers) == PerOption(therapy=70, coaching=80, both=90)
        answers = Answers(ratings={"aims.0": 80, "pace.0": 40, "pace.1": 60}, room_for_two=100)
        # therapy 60; coaching 60; both (80 + 60 - 50 + max(40, 60)) / 2
        assert sums(TWO, answers) == PerOption(therapy=60, coaching=60, both=75)

    def test_with_nothing_answered_nothing_lines_up_and_all_is_possible(self) -> None:
        assert sums(TWO, Answers()) == PerOption(therapy=0, coaching=0, both=0)
        assert spans(TWO, Answers()) == Ranges(therapy=(0, 100), coaching=(0, 100), both=(0, 100))
        assert sums(TWO, Answers(room_for_two=100)).both == 0

    def test_one_difficulty_is_enough_while_strengths_are_averaged(self) -> None:
        content = made([], ["difficulty", "difficulty", "daily-life", "well", "goals"])
        needs: dict[str, Any] = dict(
            zip((need.id for need in content.needs), (10, 60, 30, 70, 10), strict=True)
        )
        assert sums(content, Answers(needs=needs, room_for_two=100)) == PerOption(
            therapy=60, coaching=40, both=60
        )

    @pytest.mark.parametrize(
        ("therapy", "coaching", "both"),
        [
            (80, 40, 80),
            (80, 50, 80),
            (80, 60, 90),
            (60, 80, 90),
            (60, 60, 70),
            (50, 50, 50),
            (90, 60, 100),
            (90, 80, 100),
        ],
    )
    def test_what_the_weaker_side_has_above_the_middle_counts_for_both(
        self, therapy: int, coaching: int, both: int
    ) -> None:
        answers = Answers(ratings={"aims.0": therapy, "aims.1": coaching}, room_for_two=100)
        content = made([dimension("aims", "aim", 1, 1)])
        assert sums(content, answers) == PerOption(therapy=therapy, coaching=coaching, both=both)

    def test_an_own_concern_is_one_more_criterion(self) -> None:
        ratings: dict[str, Any] = {"purpose.0": 80, "purpose.1": 80, "purpose.2": 20, "purpose.3": 20}
        concern = OwnConcern(text="Evenings", favours="coaching", strength=70, importance=50)
        answers = Answers(
            ratings=ratings, importance={"purpose": 100}, own_concerns=(concern,), room_for_two=100
        )
        # two thirds of 80 and of 20; one third of 0 and of 70
        assert sums(ONE, answers).therapy == pytest.approx(160 / 3)
        assert sums(ONE, answers).coaching == pytest.approx(110 / 3)
        assert sums(ONE, answers).both == pytest.approx(230 / 3)

    def test_an_own_concern_for_both_counts_for_both_alone(self) -> None:
        ratings: dict[str, Any] = {"purpose.0": 80, "purpose.1": 80, "purpose.2": 20, "purpose.3": 20}
        concern = OwnConcern(text="Two views", favours="both", strength=90, importance=100)
        answers = Answers(ratings=ratings, own_concerns=(concern,), room_for_two=100)
        assert sums(ONE, answers) == PerOption(therapy=40, coaching=10, both=85)


class TestWeights:
    BRANCHED = made([dimension("a", "aim", 1, 1), dimension("b", "aim", 1, 1), dimension("c", "way", 1, 1)])
    RATED: Final[Mapping[str, Any]] = {f"{name}.{place}": 50 for name in "abc" for place in (0, 1)}

    @pytest.mark.parametrize(
        ("importance", "expected"),
        [
            ({}, (0.25, 0.25, 0.5)),
            ({"a": 100, "b": 100, "c": 100}, (0.25, 0.25, 0.5)),
            ({"a": 100, "b": 50, "c": 100}, (1 / 3, 1 / 6, 0.5)),
            ({"a": 60}, (0.25, 0.25, 0.5)),
            ({"a": 30, "c": 60}, (1 / 6, 1 / 3, 0.5)),
            ({"a": 0, "b": 100, "c": 100}, (0, 0.5, 0.5)),
            ({"a": 0, "b": 0, "c": 0}, (0.25, 0.25, 0.5)),
            ({"a": 0, "b": 0, "c": 10}, (0, 0, 1)),
        ],
        ids=str,
    )
    def test_overlapping_dimensions_share_the_weight_of_the_largest(
        self, importance: dict[str, int], expected: tuple[float, ...]
    ) -> None:
        found = weights(self.BRANCHED, Answers(ratings=dict(self.RATED), importance=importance))
        assert tuple(found.values()) == pytest.approx(expected, abs=1e-15)

    def test_own_concerns_count_even_where_no_dimension_matters(self) -> None:
        concern = OwnConcern(text="Evenings", favours="coaching", strength=70, importance=1)
        nothing = {"a": 0, "b": 0, "c": 0}
        answers = Answers(ratings=dict(self.RATED), importance=nothing, own_concerns=(concern,))
        assert weights(self.BRANCHED, answers) == {"a": 0, "b": 0, "c": 0, "own_concerns.0": 1}

    def test_an_own_concern_that_does_not_matter_is_not_there(self) -> None:
        concern = OwnConcern(text="Evenings", favours="coaching", strength=70, importance=0)
        answers = Answers(ratings=dict(self.RATED), own_concerns=(concern,))
        assert weights(self.BRANCHED, answers) == weights(self.BRANCHED, Answers(ratings=dict(self.RATED)))


class TestReference:
    @given(cases())
    def test_sums_are_those_of_exact_fractions(self, case: Case) -> None:
        exact = reference.line_up(*case)
        found = sums(*case)
        assert found.therapy == pytest.approx(float(exact["therapy"]), abs=CLOSE)
        assert found.coaching == pytest.approx(float(exact["coaching"]), abs=CLOSE)
        assert found.both == pytest.approx(float(exact["both"]), abs=CLOSE)

    @given(cases())
    def test_weights_are_those_of_exact_fractions_to_the_last_bit(self, case: Case) -> None:
        exact = reference.weights(reference.rows(*case))
        assert weights(*case) == {name: float(weight) for name, weight in exact.items()}

    @given(cases(), st.randoms(use_true_random=False))
    def test_ranges_are_what_the_open_answers_could_give(self, case: Case, random: Random) -> None:
        content, answers = case
        span = spans(content, answers)
        fills: list[Any] = [lambda: 0, lambda: 100, *[lambda: random.randint(0, 100)] * 3]
        for place, fill in enumerate(fills):
            exact = reference.line_up(content, filled(content, answers, fill))
            for option in ("therapy", "coaching", "both"):
                least, most = getattr(span, option)
                if place == 0:
                    assert least == pytest.approx(float(exact[option]), abs=CLOSE)
                if place == 1:
                    assert most == pytest.approx(float(exact[option]), abs=CLOSE)
                assert least - CLOSE <= exact[option] <= most + CLOSE


def filled(content: Content, answers: Answers, fill: Any) -> Answers:
    """The answers with everything that is open rated."""
    statements = [each.id for dimension in content.dimensions for each in dimension.statements]
    ratings: dict[str, Any] = {
        name: fill() if (rating := answers.ratings.get(name, "not-sure")) == "not-sure" else rating
        for name in statements
    }
    needs: dict[str, Any] = {
        need.id: fill() if (rating := answers.needs.get(need.id, "not-sure")) == "not-sure" else rating
        for need in content.needs
    }
    room = fill() if answers.room_for_two is None else answers.room_for_two
    return replace(answers, ratings=ratings, needs=needs, room_for_two=room)


class TestLaws:
    @given(cases(needs=False))
    def test_swapping_the_sides_swaps_the_line_ups_exactly(self, case: Case) -> None:
        content, answers = case
        once, again = sums(content, answers), sums(*mirrored(content, answers))
        assert (once.therapy, once.coaching, once.both) == (again.coaching, again.therapy, again.both)
        span, mirror = spans(content, answers), spans(*mirrored(content, answers))
        assert (span.therapy, span.coaching, span.both) == (mirror.coaching, mirror.therapy, mirror.both)

    @given(percents, percents)
    def test_where_you_are_now_has_two_equal_sides(self, one: int, other: int) -> None:
        content = made([], ["difficulty", "daily-life", "well", "goals"])
        there, back = (
            sums(
                content,
                Answers(needs=dict(zip((need.id for need in content.needs), (a, a, b, b), strict=True))),
            )
            for a, b in ((one, other), (other, one))
        )
        assert (there.therapy, there.coaching, there.both) == (back.coaching, back.therapy, back.both)

    @given(drawn.contents(), percents, st.data())
    def test_equal_answers_tie_exactly(self, content: Content, rating: int, data: st.DataObject) -> None:
        answers = data.draw(drawn.answers(content, rating=st.just(rating), own=False))
        found = sums(content, answers)
        assert found.therapy == found.coaching

    @given(cases(rating=percents), st.data())
    def test_raising_a_rating_never_lowers_its_option_nor_helps_the_other(
        self, case: Case, data: st.DataObject
    ) -> None:
        content, answers = case
        statement = data.draw(st.sampled_from([each for d in content.dimensions for each in d.statements]))
        rating = answers.ratings[statement.id]
        assert isinstance(rating, int)
        more = data.draw(st.integers(rating, 100))
        before = sums(content, answers)
        after = sums(content, replace(answers, ratings={**answers.ratings, statement.id: more}))
        other = "coaching" if statement.side == "therapy" else "therapy"
        assert getattr(after, statement.side) >= getattr(before, statement.side)
        assert getattr(after, other) == getattr(before, other)
        assert after.both >= before.both

    @given(cases())
    def test_all_is_within_0_and_100_and_each_value_within_its_range(self, case: Case) -> None:
        found, span = sums(*case), spans(*case)
        for option in ("therapy", "coaching", "both"):
            least, most = getattr(span, option)
            assert 0 <= least <= most <= 100
            value = getattr(found, option)
            assert 0 <= value <= 100
            if value or option == "both":  # an option without any rating lines up by 0
                assert least - CLOSE <= value <= most + CLOSE

    @given(cases(own=False), st.integers(2, 10))
    def test_scaling_the_importances_changes_nothing(self, case: Case, factor: int) -> None:
        content, answers = case
        small = {name: value // factor for name, value in answers.importance.items()}
        large = {name: value * factor for name, value in small.items()}
        one, other = (replace(answers, importance=importance) for importance in (small, large))
        assert sums(content, one) == sums(content, other)
        assert spans(content, one) == spans(content, other)

    @given(cases(), st.randoms(use_true_random=False))
    def test_order_changes_nothing(self, case: Case, random: Random) -> None:
        content, answers = case

        def shuffled(items: Any) -> Any:
            items = list(items)
            random.shuffle(items)
            return items

        dimensions = [replace(d, statements=tuple(shuffled(d.statements))) for d in content.dimensions]
        other_content = replace(
            content, dimensions=tuple(shuffled(dimensions)), needs=tuple(shuffled(content.needs))
        )
        other_answers = replace(
            answers,
            ratings=dict(shuffled(answers.ratings.items())),
            needs=dict(shuffled(answers.needs.items())),
            importance=dict(shuffled(answers.importance.items())),
        )
        assert sums(other_content, other_answers) == sums(content, answers)
        assert spans(other_content, other_answers) == spans(content, answers)

    @given(cases(), st.data())
    def test_importance_0_equals_leaving_the_dimension_out(self, case: Case, data: st.DataObject) -> None:
        content, answers = case
        out = data.draw(st.sampled_from(content.dimensions)).id
        importance = {**answers.importance, out: 0}
        others = [name for name in (*(d.id for d in content.dimensions), "needs") if name != out]
        unset = max(answers.importance.get(name, 0) for name in others) or 100
        importance = {name: importance.get(name, unset) for name in (*others, out)}
        if not any(
            importance[name]
            for name in weights(content, replace(answers, importance=importance))
            if name in others
        ):
            return  # then nothing matters, and all matter alike
        zero = replace(answers, importance=importance)
        without = replace(content, dimensions=tuple(d for d in content.dimensions if d.id != out))
        assert sums(content, zero) == sums(without, zero)

    @given(cases())
    def test_both_before_its_burden_is_never_less_than_either(self, case: Case) -> None:
        content, answers = case
        found = sums(content, replace(answers, room_for_two=100))
        assert found.both >= max(found.therapy, found.coaching) - CLOSE

    @given(cases())
    def test_without_room_both_adds_nothing(self, case: Case) -> None:
        content, answers = case
        concerns = tuple(each for each in answers.own_concerns if each.favours != "both")
        found = sums(content, replace(answers, room_for_two=0, own_concerns=concerns))
        assert found.both <= max(found.therapy, found.coaching) + CLOSE

    @given(cases(), st.data())
    def test_answering_one_more_never_widens_a_range(self, case: Case, data: st.DataObject) -> None:
        content, answers = case
        open_ = [
            each.id
            for dimension in content.dimensions
            for each in dimension.statements
            if answers.ratings.get(each.id, "not-sure") == "not-sure"
        ]
        if not open_:
            return
        name = data.draw(st.sampled_from(open_))
        before = spans(content, answers)
        rated = replace(answers, ratings={**answers.ratings, name: data.draw(percents)})
        after = spans(content, rated)
        for option in ("therapy", "coaching", "both"):
            assert getattr(before, option)[0] <= getattr(after, option)[0] + CLOSE
            assert getattr(after, option)[1] <= getattr(before, option)[1] + CLOSE

    @given(cases(rating=percents, own=False, needs=False), st.data())
    def test_no_weights_flip_what_is_ahead_everywhere(self, case: Case, data: st.DataObject) -> None:
        content, answers = case
        low, high = data.draw(st.tuples(percents, percents).map(sorted))
        for dimension_ in content.dimensions:
            for each in dimension_.statements:
                bounds = (high, 100) if each.side == "therapy" else (0, low)
                answers.ratings[each.id] = data.draw(st.integers(*bounds))
        found = sums(content, answers)
        assert found.therapy >= found.coaching
        if low <= 50:  # nothing is more than half true of coaching, so that both adds nothing either
            assert found.both <= found.therapy

    @given(cases())
    def test_contributions_add_up_to_the_line_up(self, case: Case) -> None:
        found = sums(*case)
        parts = contributions(*case)
        for option in ("therapy", "coaching", "both"):
            own = [part for part in parts if part.option == option]
            assert sum(part.points for part in own) == pytest.approx(getattr(found, option), abs=CLOSE)
            for part in own:
                if part.statement != "room_for_two":
                    assert part.rating is not None
                    assert part.points == part.share * part.rating
            shares = sum(part.share for part in own)
            # of both, two sides that are more than half true count together: by 4/3 at most, of 75 and 75
            assert shares == 0 or 1 - CLOSE <= shares <= (4 / 3 if option == "both" else 1) + CLOSE
