"""How far the answers line up with each option: the point value, its range, and what each answer adds."""

from collections.abc import Sequence
from math import fsum
from typing import Final, NamedTuple

from msgspec.structs import replace

from coaching_or_therapy.decision.constants import BURDEN, MIDDLE
from coaching_or_therapy.decision.criteria import Criterion, Model, Side, answered, rated, weighted
from coaching_or_therapy.decision.records import Contribution, Lineable, PerOption, Ranges

ROOM: Final = "room_for_two"
"""Stands for the burden among the contributions."""

DECIMALS: Final = 10
"""Line-ups are rounded here, so that the arithmetic's own last digit never decides anything."""


def line_up(model: Model) -> PerOption:
    """Return the point value of each option's line-up, 0 to 100."""
    therapy, coaching, both = sums(model)
    return PerOption(therapy=therapy, coaching=coaching, both=both)


def sums(model: Model) -> tuple[float, float, float]:
    """Return the line-ups of therapy, coaching and both, 0 to 100. What is open is left out of them.

    With T, C and B a criterion's values for therapy, coaching and both together:
    therapy = Σ w·T / Σ w over the criteria where T is rated, coaching likewise with C, and both = Σ w·E / Σ w
    - burden over the criteria where T or C is rated, E being the largest of T, C, B and T + C - `MIDDLE`, at
    most 100. Where only one of T and C is rated, the other's own line-up stands in for it, since leaving it
    out amounts to just that; so `both` before its burden is never less than either. Where nothing is rated
    the line-up is 0.
    """
    therapy = coaching = either = therapies = coachings = eithers = 0.0
    sides = [(w, each.therapy.value, each.coaching.value, each.together.value) for w, each in weighted(model)]
    for weight, for_therapy, for_coaching, _ in sides:
        if for_therapy is not None:
            therapy += weight * for_therapy
            therapies += weight
        if for_coaching is not None:
            coaching += weight * for_coaching
            coachings += weight
    therapy = therapy / therapies if therapies else 0.0
    coaching = coaching / coachings if coachings else 0.0
    for weight, for_therapy, for_coaching, for_both in sides:
        if for_therapy is not None or for_coaching is not None:
            one = therapy if for_therapy is None else for_therapy
            other = coaching if for_coaching is None else for_coaching
            either += weight * max(one, other, min(100.0, one + other - MIDDLE), for_both or 0.0)
            eithers += weight
    either = either / eithers if eithers else 0.0
    both = max(0.0, either - burden(model.room_for_two))
    return round(therapy, DECIMALS), round(coaching, DECIMALS), round(both, DECIMALS)


def burden(room_for_two: int | None) -> float:
    """Return the points that the second professional costs.

    `BURDEN` without any room for two, none with all of it; in between it grows with the square of the room
    that is missing, for each further load weighs more than the one before. Where the room was not told it is
    the middle of what it can be.
    """
    return BURDEN / 2 if room_for_two is None else BURDEN * (100 - room_for_two) ** 2 / 100**2


def ranges(model: Model) -> Ranges:
    """Return the least and the most of each line-up that any rating of what is open could give."""
    least, most = line_up(_filled(model, 0)), line_up(_filled(model, 100))
    return Ranges(
        therapy=(least.therapy, most.therapy),
        coaching=(least.coaching, most.coaching),
        both=(least.both, most.both),
    )


def _filled(model: Model, answer: int) -> Model:
    """Return the model with all that the sum needs and is open answered alike."""

    def filled(side: Side) -> Side:
        if None not in side.ratings:
            return side
        ratings = tuple(answer if rating is None else rating for rating in side.ratings)
        return rated(side.ids, ratings, side.strongest)

    criteria = tuple(
        replace(criterion, therapy=filled(criterion.therapy), coaching=filled(criterion.coaching))
        for criterion in model.criteria
    )
    room = answer if model.room_for_two is None else model.room_for_two
    return replace(model, criteria=criteria, room_for_two=room)


def contributions(model: Model) -> tuple[Contribution, ...]:
    """Return what each rating adds to each option: the rating times its share of the option's sum.

    The points of an option add up to its line-up; the burden stands among them with points below 0.
    """
    criteria = [(weight, criterion) for weight, criterion in weighted(model) if weight]
    therapy = _shared_out([(weight, _parts(criterion.therapy)) for weight, criterion in criteria])
    coaching = _shared_out([(weight, _parts(criterion.coaching)) for weight, criterion in criteria])
    both = _shared_out(
        [(weight, _either_parts(criterion, therapy, coaching)) for weight, criterion in criteria]
    )
    options: dict[Lineable, list[_Part]] = {"therapy": therapy, "coaching": coaching, "both": both}
    found = [
        Contribution(option=option, statement=name, rating=rating, share=share, points=share * rating)
        for option, parts in options.items()
        for name, rating, share in parts
    ]
    cost = min(_amount(both), burden(model.room_for_two))
    found.append(
        Contribution(option="both", statement=ROOM, rating=model.room_for_two, share=0.0, points=-cost)
    )
    return tuple(found)


class _Part(NamedTuple):
    """A rating and the share that it has in a value."""

    statement: str
    rating: int
    share: float


def _amount(parts: Sequence[_Part]) -> float:
    return fsum([part.share * part.rating for part in parts])


def _parts(side: Side) -> list[_Part]:
    """Return what makes the value of a side: each of its ratings alike, or the strongest alone."""
    there = answered(side)
    if side.strongest:
        there = [(name, rating) for name, rating in there if rating == side.value]
    return [_Part(name, rating, 1 / len(there)) for name, rating in there]


def _either_parts(criterion: Criterion, therapy: list[_Part], coaching: list[_Part]) -> list[_Part]:
    """Return what makes a criterion's value for both, as `sums` does; what is alike shares it."""
    for_therapy, for_coaching = _parts(criterion.therapy), _parts(criterion.coaching)
    if not for_therapy and not for_coaching:
        return []
    for_therapy, for_coaching = for_therapy or therapy, for_coaching or coaching
    sides = [for_therapy, for_coaching, _parts(criterion.together)]
    together = _amount(for_therapy) + _amount(for_coaching)
    if together > MIDDLE:
        sides.append(_scaled([*for_therapy, *for_coaching], min(100.0, together - MIDDLE) / together))
    most = max(_amount(side) for side in sides)
    strongest = [side for side in sides if side and _amount(side) == most]
    return [part for side in strongest for part in _scaled(side, 1 / len(strongest))]


def _scaled(parts: list[_Part], factor: float) -> list[_Part]:
    return [part._replace(share=part.share * factor) for part in parts]


def _shared_out(criteria: Sequence[tuple[float, list[_Part]]]) -> list[_Part]:
    """Return the parts of the weighted mean of criteria; a statement that stands in several is added up."""
    whole = fsum([weight for weight, parts in criteria if parts])
    shares: dict[tuple[str, int], float] = {}
    for weight, parts in criteria:
        for name, rating, share in parts:
            shares[name, rating] = shares.get((name, rating), 0.0) + weight / whole * share
    return [_Part(name, rating, share) for (name, rating), share in shares.items()]
