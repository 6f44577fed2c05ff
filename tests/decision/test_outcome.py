"""The nine outcomes, each for the reason that it is there for, and the gate that comes before all of them."""

from random import Random
from typing import Any

import pytest
from hypothesis import given
from tests.decision import reference
from tests.decision.drawn import cases, dimension, made

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Branch, Content
from coaching_or_therapy.decision.constants import STEADY
from coaching_or_therapy.decision.criteria import model, questionnaire
from coaching_or_therapy.decision.decide import decide, settled
from coaching_or_therapy.decision.gate import gate
from coaching_or_therapy.decision.outcome import outcome, signs, standing
from coaching_or_therapy.decision.records import Gate
from coaching_or_therapy.decision.steadiness import share_ahead

Case = tuple[Content, Answers]

DIFFICULTIES = ("needs.low-mood", "needs.worry", "needs.trauma", "needs.relationships", "needs.condition")


def answered(content: Content, therapy: int, coaching: int, **needs: int) -> dict[str, Any]:
    """Ratings that are the same on each side, and needs: little weighs (5) unless told."""
    ratings: dict[str, Any] = {
        each.id: therapy if each.side == "therapy" else coaching
        for dimension in content.dimensions
        for each in dimension.statements
    }
    calm = dict.fromkeys((*DIFFICULTIES, "needs.daily-life"), 5) | {
        "needs.well": coaching,
        "needs.goals": coaching,
    }
    told = {f"needs.{name.replace('_', '-')}": rating for name, rating in needs.items()}
    return {"ratings": ratings, "needs": calm | told, "room_for_two": 40}


def split(content: Content, high: int, low: int) -> dict[str, Any]:
    """Ratings that are high on the therapy side of half the dimensions, on the coaching side of the rest."""
    given = answered(content, low, low, well=high, goals=high, low_mood=45)
    for place, each in enumerate(content.dimensions):
        for statement in each.statements:
            if (statement.side == "therapy") == (place in (0, 1, 4)):
                given["ratings"][statement.id] = high
    return given


class TestOutcomes:
    def test_help_first_where_help_is_needed_now_whatever_else_was_answered(self, content: Content) -> None:
        for given_ in ({}, answered(content, 0, 100), answered(content, 90, 10, worry=95)):
            assert decide(content, Answers(**given_), help_now=True, variations=10).outcome == "help-first"

    def test_therapy_first_where_a_difficulty_weighs_heavily(self, content: Content) -> None:
        assert decide(content, Answers(**answered(content, 5, 45, trauma=85))).outcome == "therapy-first"

    def test_both_therapy_first_where_coaching_lines_up_well_too(self, content: Content) -> None:
        assert decide(content, Answers(**answered(content, 5, 90, trauma=85))).outcome == "both-therapy-first"

    def test_next_to_an_open_gate_coaching_lines_up_well_from_50_on(self, content: Content) -> None:
        assert decide(content, Answers(**answered(content, 5, 50, trauma=85))).outcome == "both-therapy-first"
        assert decide(content, Answers(**answered(content, 5, 49, trauma=85))).outcome == "therapy-first"

    def test_therapy_where_its_side_is_rated_higher(self, content: Content) -> None:
        assert decide(content, Answers(**answered(content, 80, 20, low_mood=45))).outcome == "therapy"

    def test_coaching_where_its_side_is_rated_higher(self, content: Content) -> None:
        assert decide(content, Answers(**answered(content, 20, 80))).outcome == "coaching"

    def test_both_where_each_side_is_wanted_for_something_else_and_there_is_room(
        self, content: Content
    ) -> None:
        assert decide(content, Answers(**(split(content, 90, 15) | {"room_for_two": 90}))).outcome == "both"

    def test_not_both_where_there_is_no_room(self, content: Content) -> None:
        assert decide(content, Answers(**(split(content, 90, 15) | {"room_for_two": 5}))).outcome != "both"

    def test_room_alone_does_not_make_it_both(self, content: Content) -> None:
        given_ = answered(content, 80, 20, low_mood=45) | {"room_for_two": 100}
        assert decide(content, Answers(**given_)).outcome == "therapy"

    def test_too_close_where_the_sides_are_alike(self, content: Content) -> None:
        assert decide(content, Answers(**answered(content, 60, 62, low_mood=49))).outcome == "too-close"

    def test_none_now_where_nothing_lines_up_and_little_weighs(self, content: Content) -> None:
        assert decide(content, Answers(**answered(content, 15, 10, well=90))).outcome == "none-now"

    def test_not_none_now_where_something_weighs(self, content: Content) -> None:
        assert decide(content, Answers(**answered(content, 15, 10, worry=45))).outcome != "none-now"

    def test_not_none_now_where_it_was_not_told_what_weighs(self, content: Content) -> None:
        given_ = answered(content, 15, 10) | {"needs": {}}
        assert decide(content, Answers(**given_)).outcome != "none-now"

    def test_not_none_now_from_a_difficulty_of_40_on(self, content: Content) -> None:
        assert decide(content, Answers(**answered(content, 15, 10, worry=39))).outcome == "none-now"
        assert decide(content, Answers(**answered(content, 15, 10, worry=40))).outcome != "none-now"

    def test_none_now_where_no_difficulty_applies(self, content: Content) -> None:
        given_ = answered(content, 15, 10)
        given_["needs"] |= dict.fromkeys((*DIFFICULTIES, "needs.daily-life"), "does-not-apply")
        assert decide(content, Answers(**given_)).outcome == "none-now"

    @pytest.mark.parametrize("answer", ["not-sure", None])
    def test_too_little_where_most_is_open(self, content: Content, answer: str | None) -> None:
        given_ = answered(content, 90, 10)
        for each in ("time", "diagnosis", "methods", "credentials", "confidentiality"):
            for statement in [s.id for d in content.dimensions if d.id == each for s in d.statements]:
                del given_["ratings"][statement]
                if answer:
                    given_["ratings"][statement] = answer
        assert decide(content, Answers(**given_)).outcome == "too-little"

    def test_too_little_where_one_side_is_mostly_open(self, content: Content) -> None:
        given_ = answered(content, 90, 10)
        for statement in [s.id for d in content.dimensions for s in d.statements if s.side == "coaching"]:
            del given_["ratings"][statement]
        assert decide(content, Answers(**given_)).outcome == "too-little"

    @pytest.mark.parametrize("answer", ["not-sure", "does-not-apply", None])
    def test_too_little_where_nothing_is_rated(self, content: Content, answer: Any) -> None:
        names = [each.id for dimension in content.dimensions for each in dimension.statements]
        needs = [need.id for need in content.needs]
        given_ = (dict.fromkeys(names, answer), dict.fromkeys(needs, answer)) if answer else ({}, {})
        decision = decide(content, Answers(ratings=given_[0], needs=given_[1]))
        assert decision.outcome == "too-little"
        assert decision.steadiness == {"too-little": 1.0}

    def test_a_difficulty_counts_even_where_all_else_is_open(self, content: Content) -> None:
        decision = decide(content, Answers(needs={"needs.worry": 75, "needs.goals": 100}))
        assert decision.outcome == "therapy-first"

    def test_a_lead_that_open_answers_could_turn_is_too_close(self, content: Content) -> None:
        given_ = answered(content, 60, 66, low_mood=49)
        open_ = [s.id for d in content.dimensions[:5] for s in d.statements if s.side == "coaching"][::2]
        for statement in open_:
            given_["ratings"][statement] = "not-sure"
        answers = Answers(**given_)
        case = model(questionnaire(content), answers)
        found = outcome(standing(case))
        assert found == "coaching"
        assert share_ahead("coaching", case, 1000) < STEADY
        assert decide(content, answers).outcome == "too-close"

    def test_both_that_is_not_steadily_ahead_is_too_close(self) -> None:
        content = made([dimension("a", "aim", 1, 1), dimension("b", "way", 1, 1)])
        ratings: dict[str, Any] = {"a.0": 100, "a.1": 0, "b.0": 0, "b.1": 100}
        case = model(questionnaire(content), Answers(ratings=ratings, room_for_two=6))
        # it adds 50 points and costs 44, which in more than a quarter of the variations are more than 50
        assert outcome(standing(case)) == "both"
        assert share_ahead("both", case, 1000) < STEADY
        assert settled(case, 1000) == "too-close"

    def test_steady_is_from_three_of_four_variations_on(self, content: Content) -> None:
        seen = set()
        for coaching in range(50, 100):
            case = model(questionnaire(content), Answers(**answered(content, 50, coaching, low_mood=49)))
            if outcome(standing(case)) == "coaching":
                ahead = share_ahead("coaching", case, 4)
                seen.add(ahead)
                assert settled(case, 4) == ("coaching" if ahead >= 0.75 else "too-close")
        assert seen >= {0.75, 1}


class TestTooLittle:
    CONTENT = made([dimension("a", "aim", 4, 4), dimension("b", "way", 1, 1)])

    @pytest.mark.parametrize("side", [0, 4])
    @pytest.mark.parametrize(("open_", "expected"), [(1, False), (2, True), (3, True), (4, True)])
    def test_more_than_half_of_the_weight_of_a_side(self, side: int, open_: int, expected: bool) -> None:
        """Half of the weight lies on b, which is open, and an eighth on each of a's statements."""
        ratings: dict[str, Any] = {f"a.{place}": 80 if place < 4 else 20 for place in range(8)}
        ratings |= {"b.0": 80, "b.1": 20, f"b.{side // 4}": "not-sure"}
        for place in range(open_ - 1):
            ratings[f"a.{side + place}"] = "not-sure"
        found = outcome(standing(model(questionnaire(self.CONTENT), Answers(ratings=ratings))))
        assert (found == "too-little") == expected

    @pytest.mark.parametrize("side", [0, 1])
    def test_half_of_the_weight_is_not_more_than_half_whatever_the_last_digit(self, side: int) -> None:
        branches: list[tuple[str, Branch]] = [("a", "aim"), ("b", "aim"), ("c", "way"), ("d", "safeguards")]
        content = made([dimension(name, branch, 1, 1) for name, branch in branches])
        ratings: dict[str, Any] = {f"{name}.{place}": 80 - 60 * place for name in "abcd" for place in (0, 1)}
        for name in "abc":  # as floats, what they weigh adds up to 0.5000000000000001
            del ratings[f"{name}.{side}"]
        answers = Answers(ratings=ratings, importance={"a": 50, "b": 90, "c": 10, "d": 100})
        assert outcome(standing(model(questionnaire(content), answers))) != "too-little"


class TestMargin:
    """One criterion of one statement a side, so that the line-ups are the ratings."""

    CONTENT = made([dimension("a", "aim", 1, 1), dimension("b", "way", 1, 1)])

    def found(self, therapy: int, coaching: int, **more: Any) -> str:
        ratings: dict[str, Any] = {"a.0": therapy, "a.1": coaching, "b.0": therapy, "b.1": coaching}
        answers = Answers(ratings=ratings, **({"room_for_two": 100} | more))
        return outcome(standing(model(questionnaire(self.CONTENT), answers)))

    @pytest.mark.parametrize(
        ("therapy", "coaching", "expected"),
        [
            (55, 50, "therapy"),
            (54, 50, "too-close"),
            (50, 55, "coaching"),
            (50, 54, "too-close"),
            (54, 54, "too-close"),
            (55, 55, "both"),
            (70, 70, "both"),
            (90, 90, "both"),
            (96, 96, "too-close"),
        ],
    )
    def test_a_lead_of_five_points_is_a_lead(self, therapy: int, coaching: int, expected: str) -> None:
        assert self.found(therapy, coaching) == expected

    @pytest.mark.parametrize(
        ("therapy", "coaching", "expected"),
        [(39, 39, "none-now"), (40, 20, "therapy"), (39, 20, "none-now"), (20, 40, "coaching")],
    )
    def test_below_forty_nothing_lines_up(self, therapy: int, coaching: int, expected: str) -> None:
        assert self.found(therapy, coaching) == expected

    @pytest.mark.parametrize(
        ("room", "expected"), [(100, "both"), (50, "both"), (40, "too-close"), (None, "too-close")]
    )
    def test_who_wants_the_same_things_of_either_needs_room_for_both(
        self, room: int | None, expected: str
    ) -> None:
        # 20 points above the middle on each side, less 12.5, 18 or 25
        assert self.found(70, 70, room_for_two=room) == expected

    @pytest.mark.parametrize(("gain", "expected"), [(10, "both"), (9, "too-close")])
    def test_both_has_to_add_five_points(self, gain: int, expected: str) -> None:
        ratings: dict[str, Any] = {"a.0": 50 + gain, "a.1": 50, "b.0": 50, "b.1": 50 + gain}
        answers = Answers(ratings=ratings, room_for_two=100)
        assert outcome(standing(model(questionnaire(self.CONTENT), answers))) == expected


class TestGate:
    CONTENT = made(
        [dimension("a", "aim", 1, 1)],
        ["difficulty", "difficulty", "daily-life", "daily-life", "well", "goals"],
    )
    MOOD, WORRY, WORK, SLEEP, WELL, GOALS = (need.id for need in CONTENT.needs)

    def found(self, needs: dict[str, Any], *, help_now: bool = False) -> Gate:
        return gate(model(questionnaire(self.CONTENT), Answers(needs=needs)), help_now=help_now)

    def calm(self, **needs: Any) -> dict[str, Any]:
        return dict.fromkeys((self.MOOD, self.WORRY, self.WORK, self.SLEEP), 0) | needs

    def test_a_difficulty_at_70_opens_it(self) -> None:
        assert self.found(self.calm() | {self.MOOD: 70}) == Gate(level="therapy-first", because=(self.MOOD,))
        assert self.found(self.calm() | {self.MOOD: 69, self.WORRY: 69}) == Gate(level="none")

    def test_a_difficulty_at_50_opens_it_while_daily_life_suffers_at_50(self) -> None:
        both = self.found(self.calm() | {self.MOOD: 50, self.WORRY: 49, self.SLEEP: 50})
        assert both == Gate(level="therapy-first", because=(self.MOOD, self.SLEEP))
        assert self.found(self.calm() | {self.MOOD: 49, self.SLEEP: 100}) == Gate(level="none")
        assert self.found(self.calm() | {self.MOOD: 50, self.SLEEP: 49}) == Gate(level="none")

    def test_it_names_all_that_opens_it(self) -> None:
        found = self.found(self.calm() | {self.MOOD: 90, self.WORRY: 55, self.WORK: 60})
        assert found.because == (self.MOOD, self.WORRY, self.WORK)
        assert self.found(self.calm() | {self.MOOD: 90, self.WORRY: 55}).because == (self.MOOD,)

    def test_doing_well_does_not_close_it(self) -> None:
        needs = self.calm() | {self.MOOD: 70, self.WELL: 100, self.GOALS: 100}
        assert self.found(needs).level == "therapy-first"

    @pytest.mark.parametrize("answer", ["not-sure", "does-not-apply", None])
    def test_what_is_not_rated_does_not_open_it(self, answer: Any) -> None:
        assert self.found(self.calm() | {self.MOOD: answer, self.SLEEP: answer}).level == "none"

    def test_what_is_open_and_could_open_it_is_named(self) -> None:
        assert self.found(self.calm() | {self.MOOD: "not-sure"}).open == (self.MOOD,)
        assert self.found(self.calm() | {self.SLEEP: "not-sure"}).open == ()
        assert self.found(self.calm() | {self.MOOD: 50, self.SLEEP: "not-sure"}).open == (self.SLEEP,)
        assert self.found({}).open == (self.MOOD, self.WORRY)
        assert self.found(self.calm() | {self.MOOD: "does-not-apply"}).open == ()
        assert self.found(self.calm() | {self.MOOD: 80, self.WORRY: "not-sure"}).open == ()

    def test_without_a_word_on_safety_help_is_not_taken_to_come_first(self) -> None:
        assert gate(model(questionnaire(self.CONTENT), Answers())).level == "none"

    def test_help_now_comes_before_it_and_keeps_its_reasons(self) -> None:
        assert self.found(self.calm(), help_now=True).level == "help-first"
        assert self.found(self.calm() | {self.MOOD: 80}, help_now=True) == Gate(
            level="help-first", because=(self.MOOD,)
        )

    def test_it_holds_for_every_combination_of_preferences(self, content: Content) -> None:
        random = Random("gate")
        questions = questionnaire(content)
        statements = [each.id for dimension in content.dimensions for each in dimension.statements]
        names = [*(dimension.id for dimension in content.dimensions), "needs"]
        for _ in range(10_000):
            severe = random.random() < 0.5
            heavy = random.choice(DIFFICULTIES)
            needs: dict[str, Any] = {
                need.id: random.choice((0, 30, 100, "not-sure")) for need in content.needs
            }
            needs[heavy] = random.randint(70, 100) if severe else random.randint(50, 69)
            if not severe:
                needs["needs.daily-life"] = random.randint(50, 100)
            answers = Answers(
                ratings={name: random.choice((0, random.randint(0, 100), 100)) for name in statements},
                needs=needs,
                importance={name: random.randint(0, 100) for name in names if random.random() < 0.7},
                room_for_two=random.randint(0, 100),
            )
            found = settled(model(questions, answers), 10)
            assert found in {"therapy-first", "both-therapy-first"}, answers


class TestReference:
    @given(cases())
    def test_the_outcome_is_that_of_exact_fractions(self, case: Case) -> None:
        content, answers = case
        assert outcome(standing(model(questionnaire(content), answers))) == reference.outcome(*case)

    @given(cases(), cases())
    def test_where_the_signs_are_the_same_so_is_the_outcome(self, one: Case, other: Case) -> None:
        first, second = (
            standing(model(questionnaire(content), answers)) for content, answers in (one, other)
        )
        if signs(first) == signs(second):
            assert outcome(first) == outcome(second)
