"""One person's answers as weighed criteria: what the sum, the ranges and the variations all start from."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from coaching_or_therapy.answers.records import NEEDS, Answers, OwnConcern
from coaching_or_therapy.content.records import Content

OWN: Final = "own_concerns"
"""An own concern's id is this, a dot and its place in the answers document, from 0."""

UNSET_IMPORTANCE: Final = 100
"""What each importance counts as where none was set: all alike, at the top of the scale."""


class Side(Struct, frozen=True, gc=False):
    """The statements that speak for one side of a criterion; those that don't apply have left."""

    ids: tuple[str, ...] = ()
    ratings: tuple[int | None, ...] = ()
    """0 to 100; None: open, that is unanswered or not sure."""
    value: float | None = None
    """The mean of the ratings that are there, or the strongest of them, 0 to 100; None: there is none."""
    open: float = 0.0
    """The share of the ratings that is not there, 0 to 1."""
    strongest: bool = False
    """The strongest rating counts (among difficulties one is enough)."""
    shaken: bool = True
    """Its ratings are varied. What only follows from another answer is not."""


class Criterion(Struct, frozen=True, gc=False, cache_hash=True):
    """Something that the options are compared on."""

    id: str
    branch: str
    importance: int
    therapy: Side
    coaching: Side
    together: Side = Side()
    """What only both together answer; an own concern alone can say so."""
    own: bool = False
    """A concern of the person's own."""


class Model(Struct, frozen=True, gc=False):
    """All that the decision needs of the answers."""

    criteria: tuple[Criterion, ...]
    weights: tuple[float, ...]
    """Each criterion's share of the sum, 0 to 1, in the order of the criteria; they add up to 1."""
    difficulties: Side
    daily_life: Side
    room_for_two: int | None


class Statements(NamedTuple):
    """Statements that speak for one side, and where they stand in `Questionnaire.ids`."""

    ids: tuple[str, ...]
    at: slice


class Asked(NamedTuple):
    """What the content asks for one criterion."""

    id: str
    branch: str
    therapy: Statements
    coaching: Statements


class Questionnaire(Struct, frozen=True):
    """What the content asks, sorted out once for any number of answers, by id: no other order can matter."""

    ids: tuple[str, ...]
    asked: tuple[Asked, ...]
    difficulties: Statements
    daily_life: Statements


def questionnaire(content: Content) -> Questionnaire:
    """Sort out the statements of each side, and the needs by their kind."""
    ids: list[str] = []

    def placed(names: Iterable[str]) -> Statements:
        start = len(ids)
        ids.extend(sorted(names))
        return Statements(tuple(ids[start:]), slice(start, len(ids)))

    asked = [
        Asked(
            dimension.id,
            dimension.branch,
            placed(each.id for each in dimension.statements if each.side == "therapy"),
            placed(each.id for each in dimension.statements if each.side == "coaching"),
        )
        for dimension in sorted(content.dimensions, key=lambda each: each.id)
    ]
    difficulties = placed(need.id for need in content.needs if need.kind == "difficulty")
    daily_life = placed(need.id for need in content.needs if need.kind == "daily-life")
    strengths = placed(need.id for need in content.needs if need.kind in {"well", "goals"})
    heavy = Statements(difficulties.ids + daily_life.ids, slice(difficulties.at.start, daily_life.at.stop))
    asked.append(Asked(NEEDS, NEEDS, heavy, strengths))
    return Questionnaire(tuple(ids), tuple(asked), difficulties, daily_life)


def model(questions: Questionnaire, answers: Answers) -> Model:
    """Return the criteria that the answers leave in the model, with their weights.

    A criterion stays while each of its sides has a statement that applies: with one side gone there is
    nothing to compare. An own concern that doesn't matter at all is not in it.
    """
    unset = unset_importance(answers.importance)
    given = tuple(map((answers.ratings | answers.needs).get, questions.ids))
    criteria = []
    for name, branch, for_therapy, for_coaching in questions.asked:
        therapy = side(for_therapy.ids, given[for_therapy.at], name == NEEDS)
        coaching = side(for_coaching.ids, given[for_coaching.at])
        if therapy.ids and coaching.ids:
            importance = answers.importance.get(name, unset)
            criteria.append(Criterion(name, branch, importance, therapy, coaching))
    for place, concern in enumerate(answers.own_concerns):
        if concern.importance:
            criteria.append(_own(f"{OWN}.{place}", concern))
    difficulties = side(questions.difficulties.ids, given[questions.difficulties.at], True)
    daily_life = side(questions.daily_life.ids, given[questions.daily_life.at], True)
    return weighed(criteria, difficulties, daily_life, answers.room_for_two)


def side(ids: tuple[str, ...], given: tuple[Any, ...], strongest: bool = False) -> Side:
    """Return the side of those of the statements that apply, by the `Rating` given for each, or None."""
    try:
        total = sum(given)
    except TypeError:  # not all of them are rated
        there = [(name, each) for name, each in zip(ids, given, strict=True) if each != "does-not-apply"]
        ratings = [None if each == "not-sure" else each for _, each in there]
        return rated(tuple(name for name, _ in there), tuple(ratings), strongest)
    if not given:
        return Side()
    return Side(ids, given, max(given) if strongest else total / len(given), 0.0, strongest)


def rated(ids: tuple[str, ...], ratings: tuple[int | None, ...], strongest: bool) -> Side:
    """Return a side of which some ratings may be open."""
    there = [rating for rating in ratings if rating is not None]
    if not there:
        return Side(ids, ratings, None, 1.0, strongest)
    value = max(there) if strongest else sum(there) / len(there)
    return Side(ids, ratings, value, 1 - len(there) / len(ratings), strongest)


def answered(side: Side) -> list[tuple[str, int]]:
    """Return the statements of a side that are rated, each with its rating."""
    pairs = zip(side.ids, side.ratings, strict=True)
    return [(statement, rating) for statement, rating in pairs if rating is not None]


def _own(name: str, concern: OwnConcern) -> Criterion:
    """Return an own concern as a criterion and a branch of its own; the favored option alone answers it."""
    met = Side((name,), (concern.strength,), concern.strength)
    unmet = Side((name,), (0,), 0, shaken=False)
    return Criterion(
        name,
        name,
        concern.importance,
        therapy=met if concern.favours == "therapy" else unmet,
        coaching=met if concern.favours == "coaching" else unmet,
        together=met if concern.favours == "both" else unmet,
        own=True,
    )


def unset_importance(given: Mapping[str, int]) -> int:
    """Return what an importance counts as that was not set: as much as the largest that was."""
    return max(given.values(), default=UNSET_IMPORTANCE)


def weighed(
    criteria: Sequence[Criterion], difficulties: Side, daily_life: Side, room_for_two: int | None
) -> Model:
    """Return the model with the weights of its criteria. Where nothing matters, all matter alike."""
    members = [(criterion.branch, criterion.importance) for criterion in criteria]
    if not any(importance for _, importance in members):
        criteria = [replace(criterion, importance=UNSET_IMPORTANCE) for criterion in criteria]
        members = [(branch, UNSET_IMPORTANCE) for branch, _ in members]
    return Model(tuple(criteria), weights(members), difficulties, daily_life, room_for_two)


def weights(members: Sequence[tuple[str, int]]) -> tuple[float, ...]:
    """Return the share of the sum, 0 to 1, of each criterion by its branch and importance.

    A branch weighs as much as its most important member, and its members split that in proportion, so that
    one preference that shows in several dimensions isn't counted several times. Whole numbers up to the one
    division: scaling the importances changes not a bit of the result.
    """
    total: dict[str, int] = {}
    largest: dict[str, int] = {}
    for branch, importance in members:
        if branch in total:
            total[branch] += importance
            largest[branch] = max(largest[branch], importance)
        else:
            total[branch] = largest[branch] = importance
    whole = sum(largest.values())
    return tuple(
        [
            largest[branch] * importance / (total[branch] * whole) if importance else 0.0
            for branch, importance in members
        ]
    )


def weighted(model: Model) -> Iterable[tuple[float, Criterion]]:
    """Return each criterion with its weight."""
    return zip(model.weights, model.criteria, strict=True)


def rerated(model: Model, statement: str, rating: int) -> Model:
    """Return the model with another rating of a statement, or need, that applies."""

    def side(old: Side) -> Side:
        if statement not in old.ids:
            return old
        ratings = list(old.ratings)
        ratings[old.ids.index(statement)] = rating
        return rated(old.ids, tuple(ratings), old.strongest)

    criteria = [
        replace(each, therapy=side(each.therapy), coaching=side(each.coaching))
        if statement in each.therapy.ids or statement in each.coaching.ids
        else each
        for each in model.criteria
    ]
    return replace(
        model,
        criteria=tuple(criteria),
        difficulties=side(model.difficulties),
        daily_life=side(model.daily_life),
    )


def reweighed(model: Model, given: Mapping[str, int]) -> Model:
    """Return the model with other importances; an own concern keeps its own."""
    unset = unset_importance(given)
    criteria = [
        each if each.own else replace(each, importance=given.get(each.id, unset)) for each in model.criteria
    ]
    return weighed(criteria, model.difficulties, model.daily_life, model.room_for_two)
