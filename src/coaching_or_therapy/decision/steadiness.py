"""How steady the outcome is: the same model over many seeded variations of the answers.

A variation shakes every rating and importance, puts every open answer anywhere, and scales the burden. It
is a place in a column; a column of ratings is a `bytes`, which one `translate` shakes as a whole.
Variations come in mirrored pairs: what the first half draws for a therapy side the second half draws for
the coaching side, and the other way round, while importances and burden are the same in both. So luck never
favors a side.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache, reduce
from itertools import repeat
from operator import add, gt, mul, sub, truediv
from random import Random
from typing import Final

from msgspec import Struct

from coaching_or_therapy.decision.constants import (
    IMPORTANCE_SHAKE,
    LINES_UP_LITTLE,
    MIDDLE,
    RATING_SHAKE,
    SEED,
)
from coaching_or_therapy.decision.criteria import NEEDS, Criterion, Model, Side
from coaching_or_therapy.decision.gate import puts_therapy_first
from coaching_or_therapy.decision.line_up import ROOM, burden
from coaching_or_therapy.decision.outcome import mostly_open, outcome
from coaching_or_therapy.decision.records import Lineable, OutcomeId

Column = Sequence[float]
"""One number for each variation."""

Draws = tuple[str, str]
"""Which of a place's two draws the first and the second half of the variations take."""

THERAPY: Final[Draws] = ("a", "b")
COACHING: Final[Draws] = ("b", "a")
NEITHER: Final[Draws] = ("a", "a")

RATINGS: Final = 101
SHAKES: Final = 2 * RATING_SHAKE + 1
FACTORS: Final = 2 * IMPORTANCE_SHAKE + 1
"""How many there are: ratings, whole points that shake one, factors in whole percent."""

_RAMP: Final = bytes(RATING_SHAKE) + bytes(range(RATINGS)) + bytes([100] * RATING_SHAKE)
"""The `SHAKES` values from the place of a rating on are what it is shaken to: held within 0 to 100."""
_PERCENT: Final = bytes(range(100 - IMPORTANCE_SHAKE, 100 + IMPORTANCE_SHAKE + 1)).ljust(256)
"""The factors themselves."""


class Terms(Struct, frozen=True):
    """What a criterion, or a branch, brings to the sums: its weight, and that times each side's value."""

    weight: Column
    therapy: Column
    coaching: Column
    either: Column


def shares(model: Model, variations: int) -> dict[OutcomeId, float]:
    """Return the share of each outcome among the variations, 0 to 1, the most frequent first."""
    terms = _terms(model, variations)
    weight = _sum(each.weight for each in terms)
    difficulty = _value(NEEDS, model.difficulties, variations, THERAPY)
    daily_life = _value(NEEDS, model.daily_life, variations, THERAPY, after=len(model.difficulties.ids))
    standings = zip(
        map(truediv, _sum(each.therapy for each in terms), weight),
        map(truediv, _sum(each.coaching for each in terms), weight),
        map(sub, map(truediv, _sum(each.either for each in terms), weight), _burden(model, variations)),
        [most < LINES_UP_LITTLE for most in map(max, difficulty, daily_life)],
        map(puts_therapy_first, difficulty, daily_life),
        *map(repeat, mostly_open(model)),
        strict=False,
    )
    counts = Counter(map(outcome, standings))
    most_first = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return {name: count / variations for name, count in most_first}


def share_ahead(option: Lineable, model: Model, variations: int) -> float:
    """Return the share of the variations in which an option is ahead, by however little, 0 to 1.

    The gate has no say in it. As in `outcome`, `both` has to be ahead of each of the two alone, and these of
    each other.
    """
    terms = _terms(model, variations)
    therapy, coaching = _sum(each.therapy for each in terms), _sum(each.coaching for each in terms)
    ahead: Iterable[bool]
    if option == "both":
        cost = map(mul, _burden(model, variations), _sum(each.weight for each in terms))
        ahead = map(gt, map(sub, _sum(each.either for each in terms), cost), _larger(therapy, coaching))
    elif option == "therapy":
        ahead = map(gt, therapy, coaching)
    else:
        ahead = map(gt, coaching, therapy)
    return sum(ahead) / variations


def _terms(model: Model, variations: int) -> list[Terms]:
    """Return the terms of every branch that weighs anything; where there is none, those of line-ups of 0."""
    branches: dict[str, list[Criterion]] = {}
    for criterion in model.criteria:
        if criterion.importance:
            branches.setdefault(criterion.branch, []).append(criterion)
    if not branches:
        nothing = bytes(variations)
        return [Terms([1] * variations, nothing, nothing, nothing)]
    return [_branch_terms(tuple(members), variations) for members in branches.values()]


# Terms are kept, because a change that is tried, or that a person makes next, concerns a single criterion.


@lru_cache(maxsize=16)
def _branch_terms(members: tuple[Criterion, ...], variations: int) -> Terms:
    """Return what the criteria of a branch bring, which weighs as much as the most important of them."""
    terms = [_criterion_terms(member, variations) for member in members]
    if len(terms) == 1:
        return terms[0]
    weight = reduce(_larger, [each.weight for each in terms])
    part = list(map(truediv, weight, _sum(each.weight for each in terms)))
    return Terms(
        weight,
        list(map(mul, part, _sum(each.therapy for each in terms))),
        list(map(mul, part, _sum(each.coaching for each in terms))),
        list(map(mul, part, _sum(each.either for each in terms))),
    )


@lru_cache(maxsize=32)
def _criterion_terms(criterion: Criterion, variations: int) -> Terms:
    """Return what a criterion would bring as the only one of its branch."""
    importance = _shaken(criterion.id, criterion.importance, variations)
    therapy = _value(criterion.id, criterion.therapy, variations, THERAPY)
    coaching = _value(criterion.id, criterion.coaching, variations, COACHING)
    either = _either(therapy, coaching)
    if criterion.together.ids:
        either = _larger(either, _value(criterion.id, criterion.together, variations, NEITHER))
    return Terms(
        importance,
        list(map(mul, importance, therapy)),
        list(map(mul, importance, coaching)),
        list(map(mul, importance, either)),
    )


def _value(name: str, side: Side, variations: int, draws: Draws, after: int = 0) -> Column:
    """Return the value of a side in every variation: the mean, or the strongest, of its ratings; of none, 0.

    `after` is the place among the needs where the side begins: the gate sees them as the sum does.
    """
    if not side.shaken or not side.ids:
        return bytes(variations)
    columns = [
        _rated(f"{name}.{place}", rating, variations, draws)
        for place, rating in enumerate(side.ratings, start=after)
    ]
    if side.strongest:
        return reduce(_larger, columns)
    if len(columns) == 1:
        return columns[0]
    count = len(columns)
    return [total / count for total in _sum(columns)]


def _rated(name: str, rating: int | None, variations: int, draws: Draws) -> bytes:
    """Return a rating in every variation: shaken, or anywhere where it is open."""
    if rating is None:
        return _drawn(name, RATINGS, variations, draws)
    return _drawn(name, SHAKES, variations, draws).translate(_RAMP[rating : rating + SHAKES].ljust(256))


def _shaken(name: str, importance: int, variations: int) -> Column:
    """Return an importance in every variation, in hundredths."""
    percent = _drawn(name, FACTORS, variations, NEITHER).translate(_PERCENT)
    return [importance * each for each in percent]


def _burden(model: Model, variations: int) -> Column:
    """Return what the second professional costs in every variation."""
    percent = _drawn(ROOM, FACTORS, variations, NEITHER).translate(_PERCENT)
    room = model.room_for_two
    rooms = _drawn(f"{ROOM}.open", RATINGS, variations, NEITHER) if room is None else repeat(room)
    return list(map(mul, map(burden, rooms), [each / 100 for each in percent]))


def _drawn(name: str, values: int, variations: int, draws: Draws) -> bytes:
    """Return whole numbers from 0 to below `values`, one for each variation."""
    half = (variations + 1) // 2
    return b"".join([_draw(f"{name}.{each}", values, half) for each in draws])[:variations]


@lru_cache(maxsize=4096)
def _draw(name: str, values: int, count: int) -> bytes:
    """Return whole numbers, all alike likely: under one name the same ones, always and everywhere."""
    return bytes(Random(f"{SEED}.{name}").choices(range(values), k=count))


def _sum(columns: Iterable[Column]) -> Column:
    return reduce(_added, columns)


def _added(one: Column, other: Column) -> Column:
    return list(map(add, one, other))


FULL: Final = 100 + MIDDLE
"""What two sides add up to that meet all there is to meet."""


def _either(therapy: Column, coaching: Column) -> Column:
    """Return the stronger side, and what the other has above the middle, up to 100."""
    return [
        (b if b > a else a) if a < MIDDLE or b < MIDDLE else a + b - MIDDLE if a + b < FULL else 100
        for a, b in zip(therapy, coaching, strict=True)
    ]


def _larger(one: Column, other: Column) -> Column:
    return [a if a > b else b for a, b in zip(one, other, strict=True)]
