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
from typing import Final, NamedTuple

from coaching_or_therapy.answers.records import NEEDS
from coaching_or_therapy.decision.constants import (
    IMPORTANCE_SHAKE,
    LINES_UP_LITTLE,
    MIDDLE,
    RATING_SHAKE,
    SEED,
)
from coaching_or_therapy.decision.criteria import Criterion, Model, Side
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
_PERCENT: Final = range(100 - IMPORTANCE_SHAKE, 100 + IMPORTANCE_SHAKE + 1)
"""The factors themselves."""

OPTIONS: Final[Sequence[Lineable]] = ("therapy", "coaching", "both")


class Part(NamedTuple):
    """What an option takes from a criterion: its importance, and the sides that count, with their draws."""

    criterion: str
    importance: int
    sides: tuple[tuple[Side, Draws], ...]


def shares(model: Model, variations: int) -> dict[OutcomeId, float]:
    """Return the share of each outcome among the variations, 0 to 1, the most frequent first."""
    weight = _weight(model, variations)
    therapy, coaching, either = (map(truediv, _total(each, model, variations), weight) for each in OPTIONS)
    heavy, daily_life = model.difficulties.ratings, model.daily_life.ratings
    heaviest = _strongest(heavy + daily_life, variations)
    difficulty = _strongest(heavy, variations)
    suffering = _strongest(daily_life, variations, start=len(heavy))
    standings = zip(
        therapy,
        coaching,
        map(sub, either, _burden(model.room_for_two, variations)),
        [most < LINES_UP_LITTLE for most in heaviest],
        map(puts_therapy_first, difficulty, suffering),
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
    therapy, coaching = _total("therapy", model, variations), _total("coaching", model, variations)
    ahead: Iterable[bool]
    if option == "both":
        cost = map(mul, _burden(model.room_for_two, variations), _weight(model, variations))
        ahead = map(gt, map(sub, _total("both", model, variations), cost), _larger(therapy, coaching))
    elif option == "therapy":
        ahead = map(gt, therapy, coaching)
    else:
        ahead = map(gt, coaching, therapy)
    return sum(ahead) / variations


def _total(option: Lineable, model: Model, variations: int) -> Column:
    """Return the sum of weight times value; 0 where there is no criterion."""
    sums = [_branch(parts, variations) for parts in _branches(option, model)]
    own = tuple(each for each in _own(model) if option == "both" or getattr(each, option).shaken)
    if own:
        sums.append(_own_total(option, own, variations))
    return _sum(sums) if sums else bytes(variations)


def _weight(model: Model, variations: int) -> Column:
    """Return the sum of the weights; 1 where there is no criterion."""
    branches = map(_importances, _branches("therapy", model))
    weights = [_largest(each, variations) for each in branches]
    if own := _own(model):
        weights.append(_own_weight(own, variations))
    return _sum(weights) if weights else [1] * variations


def _own(model: Model) -> tuple[Criterion, ...]:
    """Return the own concerns, each a branch of its own; one that does not matter is not in the model."""
    return tuple([each for each in model.criteria if each.own])


def _branches(option: Lineable, model: Model) -> Iterable[tuple[Part, ...]]:
    """Return what an option takes from each branch of the content that weighs anything."""
    branches: dict[str, tuple[Part, ...]] = {}
    for each in model.criteria:
        if each.importance and not each.own:
            part = Part(each.id, each.importance, _sides(option, each))
            branches[each.branch] = (*branches.get(each.branch, ()), part)
    return branches.values()


def _sides(option: Lineable, criterion: Criterion) -> tuple[tuple[Side, Draws], ...]:
    """Return the sides of a criterion that count for an option: for both all that there are."""
    therapy, coaching = (criterion.therapy, THERAPY), (criterion.coaching, COACHING)
    together = ((criterion.together, NEITHER),) if criterion.together.ids else ()
    return {"therapy": (therapy,), "coaching": (coaching,), "both": (therapy, coaching, *together)}[option]


# Columns are kept, because a change that is tried, or that a person makes next, leaves most as they are.
# Those of own concerns are kept as one: no change that is tried is in them, and there may be thousands.


@lru_cache(maxsize=6)
def _own_total(option: Lineable, own: tuple[Criterion, ...], variations: int) -> Column:
    """Return weight times value of own concerns."""
    parts = [Part(each.id, each.importance, _sides(option, each)) for each in own]
    return _sum(_worth(part, variations) for part in parts)


@lru_cache(maxsize=2)
def _own_weight(own: tuple[Criterion, ...], variations: int) -> Column:
    """Return the sum of the weights of own concerns."""
    return _sum(_shaken(each.id, each.importance, variations) for each in own)


@lru_cache(maxsize=32)
def _branch(parts: tuple[Part, ...], variations: int) -> Column:
    """Return weight times value of a branch, which weighs as much as the most important of its criteria."""
    terms = [_term(part, variations) for part in parts]
    if len(terms) == 1:
        return terms[0]
    return list(map(mul, _split(_importances(parts), variations), _sum(terms)))


@lru_cache(maxsize=64)
def _term(part: Part, variations: int) -> Column:
    """Return importance times value of a criterion."""
    return _worth(part, variations)


def _worth(part: Part, variations: int) -> Column:
    return list(map(mul, _shaken(part.criterion, part.importance, variations), _value(part, variations)))


def _importances(parts: Iterable[Part]) -> tuple[tuple[str, int], ...]:
    return tuple([(part.criterion, part.importance) for part in parts])


@lru_cache(maxsize=16)
def _largest(importances: tuple[tuple[str, int], ...], variations: int) -> Column:
    """Return the weight of a branch: its largest importance."""
    return reduce(_larger, [_shaken(*each, variations) for each in importances])


@lru_cache(maxsize=16)
def _split(importances: tuple[tuple[str, int], ...], variations: int) -> Column:
    """Return how much of each importance counts where those of a branch share its weight."""
    added = _sum(_shaken(*each, variations) for each in importances)
    return list(map(truediv, _largest(importances, variations), added))


def _value(part: Part, variations: int) -> Column:
    """Return the value of a criterion for an option: that of its side, or what both together meet."""
    first, *others = [_side(part.criterion, *each, variations) for each in part.sides]
    if not others:
        return first
    return reduce(_larger, others[1:], _either(first, others[0]))


@lru_cache(maxsize=48)
def _side(name: str, side: Side, draws: Draws, variations: int) -> Column:
    """Return the value of a side in every variation: the mean, or the strongest, of its ratings."""
    if not side.shaken:
        return bytes(variations)
    if side.strongest:
        return _strongest(side.ratings, variations)
    columns = [_rated(f"{name}.{place}", each, variations, draws) for place, each in enumerate(side.ratings)]
    count = len(columns)
    return columns[0] if count == 1 else [total / count for total in _sum(columns)]


@lru_cache(maxsize=16)
def _strongest(ratings: tuple[int | None, ...], variations: int, start: int = 0) -> Column:
    """Return the strongest rating of needs that speak for therapy in every variation; of none, 0.

    `start` is the place of the first of them: the gate sees each as the sum does.
    """
    if not ratings:
        return bytes(variations)
    *others, last = ratings
    column = _rated(f"{NEEDS}.{start + len(others)}", last, variations, THERAPY)
    return _larger(_strongest(tuple(others), variations, start), column) if others else column


def _rated(name: str, rating: int | None, variations: int, draws: Draws) -> bytes:
    """Return a rating in every variation: shaken, or anywhere where it is open."""
    if rating is None:
        return _drawn(name, RATINGS, variations, draws)
    return _drawn(name, SHAKES, variations, draws).translate(_RAMP[rating : rating + SHAKES].ljust(256))


@lru_cache(maxsize=16)
def _shaken(name: str, importance: int, variations: int) -> Column:
    """Return an importance in every variation, in hundredths."""
    shaken = [float(importance * percent) for percent in _PERCENT]
    return [shaken[each] for each in _drawn(name, FACTORS, variations, NEITHER)]


def _burden(room: int | None, variations: int) -> Column:
    """Return what the second professional costs in every variation."""
    factors = [percent / 100 for percent in _PERCENT]
    rooms = _drawn(f"{ROOM}.open", RATINGS, variations, NEITHER) if room is None else repeat(room)
    shaken = [factors[each] for each in _drawn(ROOM, FACTORS, variations, NEITHER)]
    return list(map(mul, map(burden, rooms), shaken))


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
