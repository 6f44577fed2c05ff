"""How far the answers line up with each option: the point value, its range, and what each answer adds to
it."""

from collections.abc import Sequence
from math import fsum
from typing import Final, NamedTuple

from msgspec.structs import replace

from coaching_or_therapy.decision.constants import BURDEN
from coaching_or_therapy.decision.criteria import Criterion, Model, Side, rated
from coaching_or_therapy.decision.records import Contribution, PerOption, Ranges

Value = float | None
"""The value of a side, 0 to 100; None: nothing there is rated."""

ROOM: Final = "room_for_two"
"""Stands for the burden among the contributions."""

DECIMALS: Final = 10
"""Line-ups are rounded here, so that the arithmetic's own last digit never decides anything."""


def line_up(model: Model) -> PerOption:
    """Return the point value of each option's line-up, 0 to 100. What is open is left out of it.

    With T, C and B the values of a criterion for therapy, coaching and both together: therapy = Σ w·T / Σ w
    over the criteria where T is rated, coaching likewise with C, and both = Σ w·max(T, C, B) / Σ w - burden
    over the criteria where T or C is rated. Where only one of them is, the other's own line-up stands in
    for it, since leaving it out amounts to just that; so `both` before its burden is never less than
    either. Where nothing is rated the line-up is 0.
    """
    therapy = _mean(model.weights, [criterion.therapy.value for criterion in model.criteria])
    coaching = _mean(model.weights, [criterion.coaching.value for criterion in model.criteria])
    either = _mean(model.weights, [_stronger(criterion, therapy, coaching) for criterion in model.criteria])
    return PerOption(
        therapy=round(therapy, DECIMALS),
        coaching=round(coaching, DECIMALS),
        both=round(max(0.0, either - burden(model.room_for_two)), DECIMALS),
    )


def _stronger(criterion: Criterion, therapy: float, coaching: float) -> Value:
    """Return a criterion's value for both: that of its strongest side, with the line-ups for a side without
    any."""
    for_therapy, for_coaching = criterion.therapy.value, criterion.coaching.value
    if for_therapy is None and for_coaching is None:
        return None
    return max(
        therapy if for_therapy is None else for_therapy,
        coaching if for_coaching is None else for_coaching,
        criterion.together.value or 0,
    )


def _mean(weights: Sequence[float], values: Sequence[Value]) -> float:
    """Return the weighted mean of the values that are there (`fsum`: the same in every order, on every
    machine)."""
    pairs = [(weight, value) for weight, value in zip(weights, values, strict=True) if value is not None]
    whole = fsum([weight for weight, _ in pairs])
    return fsum([weight * value for weight, value in pairs]) / whole if whole else 0.0


def burden(room_for_two: int | None) -> float:
    """Return the points that the second professional costs: `BURDEN` without any room for two, none with
    all of it.

    In between it grows with the square of the room that is missing: each further bit of load weighs more
    than the one before. Where the room was not told, it is the middle of what it can be.
    """
    return BURDEN / 2 if room_for_two is None else BURDEN * (1 - room_for_two / 100) ** 2


def ranges(model: Model) -> Ranges:
    """Return the least and the most of each line-up that any rating of what is open could give."""
    least, most = line_up(_filled(model, 0)), line_up(_filled(model, 100))
    return Ranges(
        therapy=(least.therapy, most.therapy),
        coaching=(least.coaching, most.coaching),
        both=(least.both, most.both),
    )


def _filled(model: Model, answer: int) -> Model:
    """Return the model with everything that is open answered alike."""

    def filled(side: Side) -> Side:
        if None not in side.ratings:
            return side
        ratings = [answer if rating is None else rating for rating in side.ratings]
        return rated(side.ids, ratings, strongest=side.strongest)

    criteria = [
        replace(criterion, therapy=filled(criterion.therapy), coaching=filled(criterion.coaching))
        for criterion in model.criteria
    ]
    room = answer if model.room_for_two is None else model.room_for_two
    return replace(model, criteria=tuple(criteria), room_for_two=room)


def contributions(model: Model) -> tuple[Contribution, ...]:
    """Return what each rating adds to each option: the rating times its share of the option's sum.

    An option's shares add up to 1 and its points to its line-up; the burden stands among them with points
    below 0.
    """
    criteria = [each for each, weight in zip(model.criteria, model.weights, strict=True) if weight]
    weights = [weight for weight in model.weights if weight]
    therapy = _shared_out(weights, [_parts(criterion.therapy) for criterion in criteria])
    coaching = _shared_out(weights, [_parts(criterion.coaching) for criterion in criteria])
    both = _shared_out(weights, [_strongest_parts(criterion, therapy, coaching) for criterion in criteria])
    found = [
        Contribution(option=option, statement=statement, rating=rating, share=share, points=share * rating)
        for option, parts in (("therapy", therapy), ("coaching", coaching), ("both", both))
        for statement, rating, share in parts
    ]
    points = line_up(model).both - fsum(part.share * part.rating for part in both)
    found.append(
        Contribution(option="both", statement=ROOM, rating=model.room_for_two, share=0.0, points=points)
    )
    return tuple(found)


class Part(NamedTuple):
    """A rating and the share that it has in a value."""

    statement: str
    rating: int
    share: float


def _parts(side: Side) -> list[Part]:
    """Return what makes the value of a side: its ratings alike, or the strongest alone (those alike share
    it)."""
    rated = [
        (statement, rating)
        for statement, rating in zip(side.ids, side.ratings, strict=True)
        if rating is not None
    ]
    if side.strongest and rated:
        strongest = max(rating for _, rating in rated)
        rated = [(statement, rating) for statement, rating in rated if rating == strongest]
    return [Part(statement, rating, 1 / len(rated)) for statement, rating in rated]


def _strongest_parts(criterion: Criterion, therapy: list[Part], coaching: list[Part]) -> list[Part]:
    """Return what makes a criterion's value for both: its stronger side; sides that are alike share it.

    Where one side is not rated, the whole of its line-up stands in for it, as in `add_up`.
    """
    own = _parts(criterion.therapy), _parts(criterion.coaching)
    if own == ([], []):
        return []
    sides = [own[0] or therapy, own[1] or coaching, _parts(criterion.together)]
    amounts = [fsum(part.share * part.rating for part in parts) for parts in sides]
    strongest = [
        parts for parts, amount in zip(sides, amounts, strict=True) if parts and amount == max(amounts)
    ]
    return [part._replace(share=part.share / len(strongest)) for parts in strongest for part in parts]


def _shared_out(weights: Sequence[float], criteria: Sequence[list[Part]]) -> list[Part]:
    """Return the parts of a weighted mean over the criteria that have any; a statement met twice is added
    up."""
    whole = fsum(weight for weight, parts in zip(weights, criteria, strict=True) if parts)
    shares: dict[tuple[str, int], float] = {}
    for weight, parts in zip(weights, criteria, strict=True):
        for statement, rating, share in parts:
            shares[statement, rating] = shares.get((statement, rating), 0.0) + weight / whole * share
    return [Part(statement, rating, share) for (statement, rating), share in shares.items()]
