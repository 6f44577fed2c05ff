from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import get_args

import pytest
from msgspec import structs

from coaching_or_therapy.answers.records import Answers, OwnConcern, Rating
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.records import Change, Decision, Lineable, OutcomeId
from coaching_or_therapy.summary import wording

Given = Callable[[str], Answers]
Decided = Callable[[str], Decision]


@pytest.mark.parametrize(
    ("rating", "words"),
    [
        (0, "not at all true"),
        (9, "not at all true"),
        (10, "slightly true"),
        (39, "slightly true"),
        (40, "half true"),
        (50, "half true"),
        (60, "half true"),
        (61, "mostly true"),
        (90, "mostly true"),
        (91, "very true"),
        (100, "very true"),
        ("not-sure", "not sure"),
        ("does-not-apply", "does not apply"),
        (None, "not answered"),
    ],
)
def test_every_rating_has_a_word(rating: Rating | None, words: str, content: Content) -> None:
    assert wording.value(content, rating) == words
    assert wording.rated(content, rating) == (f"{words} ({rating})" if isinstance(rating, int) else words)


def test_halves_are_rounded_up_as_people_do(content: Content) -> None:
    assert [wording.whole(number) for number in (0.0, 0.5, 1.5, 2.5, 99.49, 99.5)] == [
        "0",
        "1",
        "2",
        "3",
        "99",
        "100",
    ]
    assert wording.percent(content, wording.decimal(content, 12.5)) == "12.50%"


@pytest.mark.parametrize(
    ("country", "day"),
    [
        ("US", "November 3, 2026"),
        ("CA", "November 3, 2026"),
        ("GB", "3 November 2026"),
        ("other", "3 November 2026"),
    ],
)
def test_a_date_stands_as_the_country_writes_it(country: str, day: str, content: Content) -> None:
    assert wording.day(content, country, date(2026, 11, 3)) == day


@pytest.mark.parametrize("published", ["2026.02", "2026-02"])
def test_a_publication_is_told_by_its_month(published: str, content: Content) -> None:
    assert wording.month(content, published) == "February 2026"


@pytest.mark.parametrize(
    ("parts", "listed"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c", "d"], "a, b, c and d")]
)
def test_a_list_reads_as_a_sentence(parts: list[str], listed: str, content: Content) -> None:
    assert wording.listed(content, parts) == listed


class TestSteadiness:
    @staticmethod
    def told(content: Content, decision: Decision, outcome: OutcomeId, **shares: float) -> str:
        found = {key.replace("_", "-"): share for key, share in shares.items()}
        changed = structs.replace(decision, outcome=outcome, steadiness=found)
        return wording.steadiness(content, changed, "mine")

    @pytest.mark.parametrize(
        ("share", "words"),
        [
            (1.0, "Very steady: in all the small changes tried, therapy stays ahead."),
            (0.999, "Very steady: in 9 of 10 small changes to my answers, therapy stays ahead."),
            (0.9, "Very steady: in 9 of 10 small changes to my answers, therapy stays ahead."),
            (0.89, "Fairly steady: in 9 of 10 small changes to my answers, therapy stays ahead."),
            (0.75, "Fairly steady: in 8 of 10 small changes to my answers, therapy stays ahead."),
            (0.4, "Not very steady: in 4 of 10 small changes to my answers, therapy stays ahead."),
        ],
    )
    def test_it_is_told_as_a_number_of_ten_and_never_as_all_where_it_is_not(
        self, share: float, words: str, content: Content, decided: Decided
    ) -> None:
        assert self.told(content, decided("therapy"), "therapy", therapy=share) == words

    def test_therapy_first_is_therapy_ahead_too(self, content: Content, decided: Decided) -> None:
        assert (
            self.told(content, decided("therapy"), "therapy", therapy=0.7, therapy_first=0.2, coaching=0.1)
            == "Very steady: in 9 of 10 small changes to my answers, therapy stays ahead."
        )

    def test_an_outcome_that_is_no_lead_stays_the_same(self, content: Content, decided: Decided) -> None:
        decision = decided("therapy")
        assert (
            self.told(content, decision, "none-now", none_now=1.0)
            == "In all the small changes tried, this stays the same."
        )
        assert (
            self.told(content, decision, "therapy-first", therapy_first=0.6)
            == "In 6 of 10 small changes to my answers, this stays the same."
        )

    def test_what_is_too_close_is_not_called_steady(self, content: Content, decided: Decided) -> None:
        assert (
            self.told(content, decided("therapy"), "too-close", too_close=1.0)
            == content.phrases["my-steadiness.close"]
        )

    @pytest.mark.parametrize("outcome", ["help-first", "too-little"])
    def test_where_it_tells_nothing_it_is_not_told(
        self, outcome: OutcomeId, content: Content, decided: Decided
    ) -> None:
        assert self.told(content, decided("therapy"), outcome, therapy=1.0) == ""
        assert self.told(content, decided("therapy"), "therapy") == ""

    def test_the_program_says_you_where_the_person_says_i(self, content: Content, decided: Decided) -> None:
        decision = structs.replace(decided("therapy"), steadiness={"therapy": 0.94})
        assert "my answers" in wording.steadiness(content, decision, "mine")
        assert "your answers" in wording.steadiness(content, decision, "yours")

    def test_what_else_it_can_come_to_is_told_from_one_of_twenty_on(
        self, content: Content, decided: Decided
    ) -> None:
        found = {"therapy": 0.7, "too-close": 0.21, "both": 0.05, "coaching": 0.04}
        decision = structs.replace(decided("therapy"), outcome="therapy", steadiness=found)
        assert wording.also(content, decision) == (
            "Small changes can also lead here: too close to call (2 of 10) and both ahead (1 of 10)."
        )
        assert wording.also(content, structs.replace(decision, steadiness={"therapy": 1.0})) == ""


class TestChanges:
    @pytest.mark.parametrize(
        ("change", "told"),
        [
            (
                Change(start=30, to=88, outcome="too-close", statement="purpose.goal"),
                "“{goal}” from slightly true (30) to mostly true (88): too close to call",
            ),
            (
                Change(start=None, to=88, outcome="coaching", statement="purpose.goal"),
                "“{goal}” set to mostly true (88): coaching ahead",
            ),
            (
                Change(start=80, to=20, outcome="both", importance="needs"),
                "{now} mattering 20 where it now matters 80: both ahead",
            ),
            (
                Change(start=None, to=20, outcome="both", importance="purpose"),
                "{purpose} mattering 20: both ahead",
            ),
            (
                Change(start=30, to=90, outcome="both", statement="room_for_two"),
                "“{room}” from 30 of 100 to 90 of 100: both ahead",
            ),
        ],
    )
    def test_a_change_says_from_where_to_where_and_what_comes_of_it(
        self, change: Change, told: str, content: Content, given: Given
    ) -> None:
        (purpose,) = (dimension for dimension in content.dimensions if dimension.id == "purpose")
        (goal,) = (statement.text for statement in purpose.statements if statement.id == "purpose.goal")
        room = content.phrases["summary.answers-room"]
        words = told.format(goal=goal, now=content.now.title, purpose=purpose.title, room=room)
        assert wording.change(content, given("therapy"), change) == words

    def test_a_change_in_short_names_what_the_answer_is_about(self, content: Content, given: Given) -> None:
        concern = OwnConcern(text="Evenings", favours="coaching", strength=70, importance=50)
        answers = structs.replace(given("therapy"), own_concerns=(concern,))
        told = {
            "purpose.goal": "A goal in life or work from 30 to 88: too close to call",
            "needs.low-mood": "Low mood from 30 to 88: too close to call",
            "room_for_two": "Room for two from 30 to 88: too close to call",
            "own_concerns.0": "Evenings from 30 to 88: too close to call",
        }
        for statement, words in told.items():
            change = Change(start=30, to=88, outcome="too-close", statement=statement)
            assert wording.change_in_short(content, answers, change) == words
        weight = Change(start=80, to=20, outcome="both", importance="needs")
        assert wording.change_in_short(content, answers, weight) == (
            "Where you are now mattering 20, not 80: both ahead"
        )
        unset = Change(start=None, to=20, outcome="both", importance="needs")
        assert wording.change_in_short(content, answers, unset) == (
            "Where you are now mattering 20: both ahead"
        )


class TestArithmetic:
    """The sum that a person can check with a pocket calculator."""

    @pytest.mark.parametrize(
        "case", ["therapy", "coaching", "both", "therapy-first", "none-now", "too-little", "longest"]
    )
    def test_the_shown_numbers_give_the_shown_result(
        self, case: str, content: Content, given: Given, decided: Decided
    ) -> None:
        for option in get_args(Lineable):
            lines = wording.arithmetic(content, given(case), option)
            total = Fraction(0)
            for line in lines:
                points = Fraction(line.points.replace("−", "-"))
                if line.share:
                    product = int(line.answer) * Fraction(line.share.removesuffix("%")) / 100
                    assert abs(product - points) <= Fraction(1, 100)
                total += points
            assert abs(float(total) - getattr(decided(case).line_up, option)) <= 0.005 * len(lines) + 1e-9

    def test_an_own_concern_and_the_room_for_two_are_lines_of_the_sum(
        self, content: Content, given: Given
    ) -> None:
        concern = OwnConcern(text="Evenings", favours="coaching", strength=70, importance=50)
        answers = structs.replace(given("therapy"), own_concerns=(concern,))
        lines = {line.key: line for line in wording.arithmetic(content, answers, "both")}
        assert lines["own_concerns.0"].sentence == "Evenings"
        assert lines["room_for_two"].points.startswith("−")


def test_an_own_concern_is_answered_by_its_strength(content: Content, given: Given) -> None:
    concern = OwnConcern(text="Evenings", favours="coaching", strength=70, importance=50)
    answers = structs.replace(given("therapy"), own_concerns=(concern,))
    assert wording.answer(answers, "own_concerns.0") == 70
    assert wording.answered(content, "own_concerns.0", 70) == "70 of 100"
    assert wording.answered(content, "purpose.goal", 70) == "mostly true (70)"
    assert wording.dimension_title(content, answers, "own_concerns.0") == "Evenings"


def test_reasons_are_told_by_option_and_side(content: Content, given: Given) -> None:
    decision = decide(content, given("therapy"), variations=1)
    for option in get_args(Lineable):
        for supports in (True, False):
            told = wording.reasons(decision, option, supports=supports)
            assert all(reason.option == option and reason.supports is supports for reason in told)
