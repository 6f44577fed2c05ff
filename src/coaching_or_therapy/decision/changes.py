"""What would change it: the smallest change of one rating, or of one importance, after which the outcome is
another."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise

from coaching_or_therapy.decision.constants import CHANGES_TOLD
from coaching_or_therapy.decision.criteria import (
    OWN,
    Model,
    Questionnaire,
    effective_importances,
    rerated,
    reweighed,
)
from coaching_or_therapy.decision.outcome import outcome, signs, standing
from coaching_or_therapy.decision.records import Change, OutcomeId

Seen = tuple[OutcomeId, tuple[object, ...]]
"""What is seen of a model: its outcome, and signs that are alike at two ends only if nothing lies between
them."""


@dataclass(frozen=True)
class Answer:
    """An answer, 0 to 100, that could be another."""

    start: int
    changed: Callable[[int], Model]
    """Return the model with another value for it."""
    bends: Sequence[int] = ()
    """Values, in order, at which the line-ups may begin to move another way."""
    statement: str | None = None
    importance: str | None = None
    told: int | None = None
    """The answer as it was given; None where an importance was not set and `start` is what it counts as."""


def would_change(
    questions: Questionnaire, model: Model, given: Mapping[str, int], settled: Callable[[Model], OutcomeId]
) -> tuple[Change, ...]:
    """Return the `CHANGES_TOLD` smallest changes of a single answer after which the outcome is another.

    `given` are the importances that were set; `settled` returns the whole outcome of a model, steadiness
    included. Steadiness seldom has a say, so the search goes without it, and what it finds is tried with
    it; where it has a say after all, the search is done again with it.
    """
    settled = cache(settled)
    current = settled(model)
    answers = [*_ratings(model), *_importances(questions, model, given)]
    found = _smallest(answers, current, _unsettled)
    if current != _unsettled(model)[0] or not all(_turns(*each, current, settled) for each in found):
        found = _smallest(answers, current, lambda model: (settled(model), (settled(model),)))
    return tuple(
        Change(
            start=answer.told,
            to=to,
            outcome=settled(answer.changed(to)),
            statement=answer.statement,
            importance=answer.importance,
        )
        for answer, to in found
    )


def _unsettled(model: Model) -> Seen:
    state = standing(model)
    return outcome(*state), signs(state)


def _turns(answer: Answer, to: int, current: OutcomeId, settled: Callable[[Model], OutcomeId]) -> bool:
    """Tell whether a change makes the outcome another while one step less does not."""
    step = 1 if to > answer.start else -1
    return settled(answer.changed(to - step)) == current != settled(answer.changed(to))


def _ratings(model: Model) -> Iterator[Answer]:
    """Give each rating that applies; own concerns aside."""
    sides = [
        side
        for each in model.criteria
        if not each.id.startswith(OWN)
        for side in (each.therapy, each.coaching)
    ]
    sides += [model.difficulties, model.daily_life]
    ratings = {
        statement: rating for side in sides for statement, rating in zip(side.ids, side.ratings, strict=True)
    }
    for statement, rating in ratings.items():
        if rating is not None:
            yield Answer(rating, partial(rerated, model, statement), statement=statement, told=rating)


def _importances(questions: Questionnaire, model: Model, given: Mapping[str, int]) -> Iterator[Answer]:
    """Give the importance of each criterion, set or not; own concerns aside."""
    counted = effective_importances(questions, given)

    def changed(name: str, to: int) -> Model:
        return reweighed(model, effective_importances(questions, {**given, name: to}))

    for name in [criterion.id for criterion in model.criteria if criterion.id in counted]:
        others = sorted({importance for other, importance in counted.items() if other != name})
        yield Answer(counted[name], partial(changed, name), others, importance=name, told=given.get(name))


def _smallest(
    answers: Sequence[Answer], current: OutcomeId, look: Callable[[Model], Seen]
) -> list[tuple[Answer, int]]:
    """Return the answers that have to change least, each with what to; of those alike, the first in
    `answers`."""
    found: list[tuple[int, int, int]] = []
    for place, answer in enumerate(answers):
        at = cache(lambda value, changed=answer.changed: look(changed(value)))
        reach = found[-1][0] - 1 if len(found) == CHANGES_TOLD else 100
        ends = max(0, answer.start - reach), min(100, answer.start + reach)
        turns = [to for end in ends if (to := _first_turn(answer, end, current, at)) is not None]
        found += sorted((abs(to - answer.start), place, to) for to in turns)[:1]
        found = sorted(found)[:CHANGES_TOLD]
    return [(answers[place], to) for _, place, to in found]


def _first_turn(answer: Answer, end: int, current: OutcomeId, at: Callable[[int], Seen]) -> int | None:
    """Return the first value on the way from an answer to `end` at which the outcome is another."""
    low, high = sorted((answer.start, end))
    stops = [low, *(bend for bend in answer.bends if low < bend < high), high]
    for near, far in pairwise(stops if answer.start == low else reversed(stops)):
        turn = _first_between(near, far, current, at)
        if turn is not None:
            return turn
    return None


def _first_between(near: int, far: int, current: OutcomeId, at: Callable[[int], Seen]) -> int | None:
    """Return the first value after `near`, up to `far`, at which the outcome is another, by halving."""
    if at(near)[1] == at(far)[1]:
        return None
    if abs(near - far) == 1:
        return far if at(far)[0] != current else None
    middle = (near + far) // 2
    first = _first_between(near, middle, current, at)
    return first if first is not None else _first_between(middle, far, current, at)
