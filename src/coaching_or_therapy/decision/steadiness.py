"""How steady the outcome is: the same model over many seeded variations of the answers.

A variation shakes every rating and importance, puts every open answer anywhere, and scales the burden. It
is a place in a column; a column of ratings is a `bytes`, which one `translate` shakes as a whole.
Variations come in mirrored pairs: what the first half draws for a therapy side the second half draws for
the coaching side, and the other way round, while importances and burden are the same in both. So no side is
ever favored by luck.
"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache, reduce
from itertools import repeat
from operator import add, gt, mul, sub, truediv
from random import Random
from typing import Final

from msgspec import Struct

from coaching_or_therapy.decision.constants import IMPORTANCE_SHAKE, LINES_UP_LITTLE, RATING_SHAKE, SEED
from coaching_or_therapy.decision.criteria import NEEDS, Criterion, Model, Side
from coaching_or_therapy.decision.gate import therapy_first
from coaching_or_therapy.decision.line_up import ROOM, burden
from coaching_or_therapy.decision.outcome import outcome, too_little
from coaching_or_therapy.decision.records import OutcomeId

Column = Sequence[float]
"""One number for each variation."""

Drawn = tuple[str, str]
"""Which of the two draws for a place among the ratings the first and the second half of the variations
take."""

THERAPY: Final[Drawn] = ("a", "b")
COACHING: Final[Drawn] = ("b", "a")
NEITHER: Final[Drawn] = ("a", "a")

RATINGS: Final = 101
SHAKES: Final = 2 * RATING_SHAKE + 1
FACTORS: Final = 2 * IMPORTANCE_SHAKE + 1
"""How many values there are: of a rating, of what shakes one, of a factor in whole percent."""

_RAMP: Final = bytes(RATING_SHAKE) + bytes(range(RATINGS)) + bytes([100] * RATING_SHAKE)
"""From its place on, `SHAKES` long, all that a rating is shaken to: as far up as down, held within 0 to
100."""


class Sums(Struct, frozen=True):
    """The line-ups in every variation, 0 to 100 (`both`, after its burden, may fall below)."""

    therapy: Column
    coaching: Column
    both: Column


class Terms(Struct, frozen=True):
    """What a branch brings to the sums: its weight, and that times the value of each side and of the
    stronger one."""

    weight: Column
    therapy: Column
    coaching: Column
    either: Column


def shares(model: Model, variations: int) -> dict[OutcomeId, float]:
    """Return the share of each outcome among the variations, 0 to 1, the most frequent first."""
    difficulty = _value(NEEDS, model.difficulties, variations, THERAPY)
    daily_life = _value(NEEDS, model.daily_life, variations, THERAPY, after=len(model.difficulties.ids))
    needs_low = [max(pair) < LINES_UP_LITTLE for pair in zip(difficulty, daily_life, strict=True)]
    sums = vary(model, variations)
    outcomes = Counter(
        map(
            outcome,
            repeat(too_little(model)),
            map(therapy_first, difficulty, daily_life),
            needs_low,
            sums.therapy,
            sums.coaching,
            sums.both,
        )
    )
    most_first = sorted(outcomes.items(), key=lambda item: (-item[1], item[0]))
    return {name: count / variations for name, count in most_first}


def share_ahead(option: OutcomeId, model: Model, variations: int) -> float:
    """Return the share of the variations in which an option is ahead, by however little and whatever the
    gate, 0 to 1.

    As in `outcome`, `both` has to be ahead of each of the two alone, and these of each other.
    """
    sums = vary(model, variations)
    if option == "both":
        return sum(map(gt, sums.both, map(max, sums.therapy, sums.coaching))) / variations
    one, other = (sums.therapy, sums.coaching) if option == "therapy" else (sums.coaching, sums.therapy)
    return sum(map(gt, one, other)) / variations


def vary(model: Model, variations: int) -> Sums:
    """Return the line-ups in every variation of the answers."""
    branches: dict[str, list[Criterion]] = {}
    for criterion in model.criteria:
        if criterion.importance:
            branches.setdefault(criterion.branch, []).append(criterion)
    terms = [_terms(tuple(members), variations) for members in branches.values()] or [_nothing(variations)]
    weight = _sum([each.weight for each in terms])
    either = map(truediv, _sum([each.either for each in terms]), weight)
    return Sums(
        list(map(truediv, _sum([each.therapy for each in terms]), weight)),
        list(map(truediv, _sum([each.coaching for each in terms]), weight)),
        list(map(sub, either, _burdens(model.room_for_two, variations))),
    )


@lru_cache(maxsize=64)
def _terms(members: tuple[Criterion, ...], variations: int) -> Terms:
    """Return what the criteria of one branch bring. Kept, since the next answers mostly change a single
    branch."""
    importances = [_shaken(member.id, member.importance, variations) for member in members]
    weight = reduce(_larger, importances)
    part = list(map(truediv, weight, _sum(importances)))
    therapy, coaching, either = [], [], []
    for member, importance in zip(members, importances, strict=True):
        share = list(map(mul, part, importance))
        for_therapy = _value(member.id, member.therapy, variations, THERAPY)
        for_coaching = _value(member.id, member.coaching, variations, COACHING)
        together = _value(member.id, member.together, variations, NEITHER)
        therapy.append(list(map(mul, share, for_therapy)))
        coaching.append(list(map(mul, share, for_coaching)))
        either.append(list(map(mul, share, _larger(_larger(for_therapy, for_coaching), together))))
    return Terms(weight, _sum(therapy), _sum(coaching), _sum(either))


def _nothing(variations: int) -> Terms:
    """Return the terms where no criterion is left: every line-up is 0."""
    zeros = bytes(variations)
    return Terms([1] * variations, zeros, zeros, zeros)


def _value(name: str, side: Side, variations: int, drawn: Drawn, after: int = 0) -> Column:
    """Return the value of a side in every variation: the mean, or the strongest, of its ratings; of none,
    0.

    `after` is the place among the needs where this side begins: the gate sees the same shaken needs as the
    sum does.
    """
    if not side.shaken or not side.ratings:
        return bytes(variations)
    # A rating too far below the strongest to ever be it needs no column.
    least = max((rating for rating in side.ratings if rating is not None), default=0) - 2 * RATING_SHAKE
    columns = [
        _rated(f"{name}.{place}", rating, variations, drawn)
        for place, rating in enumerate(side.ratings, start=after)
        if not side.strongest or rating is None or rating >= least
    ]
    if side.strongest:
        return reduce(_larger, columns)
    return [total / len(columns) for total in _sum(columns)]


def _rated(name: str, rating: int | None, variations: int, drawn: Drawn) -> bytes:
    """Return a rating in every variation: shaken, or anywhere where it is open."""
    if rating is None:
        return _draws(name, RATINGS, variations, drawn)
    return _draws(name, SHAKES, variations, drawn).translate(_RAMP[rating : rating + SHAKES].ljust(256))


def _shaken(name: str, amount: float, variations: int) -> list[float]:
    """Return an importance, or a burden, in every variation."""
    least = 1 - IMPORTANCE_SHAKE / 100
    return [amount * (least + each / 100) for each in _draws(name, FACTORS, variations, NEITHER)]


def _burdens(room_for_two: int | None, variations: int) -> Column:
    """Return what the second professional costs in every variation."""
    if room_for_two is not None:
        return _shaken(ROOM, burden(room_for_two), variations)
    rooms = _draws(f"{ROOM}.open", RATINGS, variations, NEITHER)
    return list(map(mul, map(burden, rooms), _shaken(ROOM, 1, variations)))


def _draws(name: str, values: int, variations: int, drawn: Drawn) -> bytes:
    """Return whole numbers from 0 to below `values`, one for each variation."""
    half = (variations + 1) // 2
    return b"".join(_draw(f"{name}.{each}", values, half) for each in drawn)[:variations]


@lru_cache(maxsize=256)
def _draw(name: str, values: int, count: int) -> bytes:
    """Return whole numbers, all alike likely: under one name the same ones, always and everywhere."""
    return bytes(Random(f"{SEED}.{name}").choices(range(values), k=count))


def _sum(columns: Sequence[Column]) -> Column:
    return reduce(lambda one, other: list(map(add, one, other)), columns)


def _larger(one: Column, other: Column) -> Column:
    return [a if a > b else b for a, b in zip(one, other, strict=True)]
