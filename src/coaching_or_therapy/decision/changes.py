"""What would change it: the least change of one rating, or one importance, that makes the outcome another."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import pairwise

from msgspec import Struct

from coaching_or_therapy.decision.constants import CHANGES_TOLD
from coaching_or_therapy.decision.criteria import (
    Model,
    answered,
    rerated,
    reweighed,
    unset_importance,
    weighted,
)
from coaching_or_therapy.decision.outcome import outcome, signs, standing
from coaching_or_therapy.decision.records import Change, OutcomeId

Seen = tuple[OutcomeId, tuple[object, ...]]
"""A model's outcome, and signs that are the same at two ends only if nothing changes between them."""

Point = tuple[int, Seen]
"""A value of an answer, and what is seen there."""


class Answer(Struct, frozen=True, kw_only=True):
    """An answer that could be another."""

    start: int
    """What it counts as, 0 to 100."""
    changed: Callable[[int], Model]
    """The model with another value for it."""
    statement: str | None = None
    importance: str | None = None
    given: int | None
    """The same as `start`, or None: an importance that was not set."""
    bends: Sequence[int] = ()
    """Values, in order, at which the line-ups may begin to move another way."""


def would_change(
    model: Model, given: Mapping[str, int], settled: Callable[[Model], OutcomeId]
) -> tuple[Change, ...]:
    """Return the least changes of a single answer that make the outcome another, least first.

    `given` are the importances that were set; `settled` returns a model's whole outcome, steadiness
    included. Steadiness seldom has a say, so the search goes without it and what it finds is tried with it;
    where it has a say after all, the search is done again with it.
    """
    settled = cache(settled)
    answers = [*rating_answers(model), *importance_answers(model, given)]
    current, before = settled(model), without_steadiness(model)
    found = least_changes(answers, before, without_steadiness)
    if current != before[0] or not all(_turns(answer, to, settled) for answer, to in found):
        found = least_changes(
            answers, (current, (current,)), lambda model: (settled(model), (settled(model),))
        )
    return tuple(
        Change(
            start=answer.given,
            to=to,
            outcome=settled(answer.changed(to)),
            statement=answer.statement,
            importance=answer.importance,
        )
        for answer, to in found
    )


def without_steadiness(model: Model) -> Seen:
    """See the outcome before it is asked whether the lead is steady."""
    at = standing(model)
    return outcome(at), signs(at)


def _turns(answer: Answer, to: int, settled: Callable[[Model], OutcomeId]) -> bool:
    """Tell whether the outcome with a change is another than without it, and one step less leaves it."""
    step = 1 if to > answer.start else -1
    current = settled(answer.changed(answer.start))
    return settled(answer.changed(to - step)) == current != settled(answer.changed(to))


def rating_answers(model: Model) -> Iterator[Answer]:
    """Give each rating that applies, the heaviest first; own concerns aside."""
    heaviest = sorted(weighted(model), key=lambda pair: (-pair[0], pair[1].id))
    sides = [model.difficulties, model.daily_life]
    for _, criterion in heaviest:
        if not criterion.own:
            sides += criterion.therapy, criterion.coaching
    ratings = dict(pair for side in sides for pair in answered(side))
    for name, rating in ratings.items():
        yield Answer(start=rating, changed=partial(rerated, model, name), statement=name, given=rating)


def importance_answers(model: Model, given: Mapping[str, int]) -> Iterator[Answer]:
    """Give the importance of each criterion, set or not; own concerns aside."""

    def changed(name: str, to: int) -> Model:
        return reweighed(model, {**given, name: to})

    unset = unset_importance(given)
    for name in [criterion.id for criterion in model.criteria if not criterion.own]:
        yield Answer(
            start=given.get(name, unset),
            changed=partial(changed, name),
            importance=name,
            given=given.get(name),
            bends=sorted({unset, *(importance for other, importance in given.items() if other != name)}),
        )


def least_changes(
    answers: Sequence[Answer], here: Seen, look: Callable[[Model], Seen]
) -> list[tuple[Answer, int]]:
    """Return the `CHANGES_TOLD` answers that have to change least, each with what to.

    `look` sees a model, and `here` is what it sees without a change. Of changes as large as each other, those
    of the first in `answers` are taken.
    """
    found: list[tuple[int, int, int]] = []
    for place, answer in enumerate(answers):
        # What would have to change more than all that is found need not be looked at.
        reach = found[-1][0] - 1 if len(found) == CHANGES_TOLD else 100
        ends = max(0, answer.start - reach), min(100, answer.start + reach)
        turns = [turn for end in ends if (turn := _first_turn(answer, end, here, look)) is not None]
        if turns:
            nearest = min(turns, key=lambda turn: abs(turn - answer.start))
            found = sorted([*found, (abs(nearest - answer.start), place, nearest)])[:CHANGES_TOLD]
    return [(answers[place], to) for _, place, to in found]


def _first_turn(answer: Answer, end: int, here: Seen, look: Callable[[Model], Seen]) -> int | None:
    """Return the first value on the way from an answer to `end` where the outcome is another."""

    def at(value: int) -> Point:
        return value, look(answer.changed(value)) if value != answer.start else here

    low, high = sorted((answer.start, end))
    stops = [low, *(bend for bend in answer.bends if low < bend < high), high]
    for near, far in pairwise(map(at, stops if answer.start == low else reversed(stops))):
        turn = _first_between(near, far, at)
        if turn is not None:
            return turn
    return None


def _first_between(near: Point, far: Point, at: Callable[[int], Point]) -> int | None:
    """Return the first value after `near`, up to `far`, where the outcome is another, by halving."""
    (start, before), (end, after) = near, far
    if before[1] == after[1]:
        return None
    if abs(start - end) == 1:
        return end if before[0] != after[0] else None
    middle = at((start + end) // 2)
    first = _first_between(near, middle, at)
    return _first_between(middle, far, at) if first is None else first
