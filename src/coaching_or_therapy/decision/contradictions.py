"""Where the importances and the rest of the answers do not go together: to be looked at once more, kindly."""

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.constants import HARDLY, MATTERS_MOST, VERY_TRUE
from coaching_or_therapy.decision.criteria import NEEDS, OWN
from coaching_or_therapy.decision.records import Result

Kind = Literal["no-most", "unweighed", "untrue", "concern"]

HEAVY: Final = ("difficulty", "daily-life")


class Contradiction(Result, frozen=True):
    """What does not go together: which kind, of which dimension (`needs`, `own_concerns.0`).

    `no-most`: importances are set, and none as what matters most; the dimension is the highest of them.
    `unweighed`: it hardly matters, and all that speaks for one side of it is very true.
    `untrue`: it matters most, and hardly anything in it is true.
    `concern`: an own concern matters a lot, and no option answers it much better.
    """

    kind: Kind
    dimension: str
    statement: str = ""
    """For `unweighed`, what is most true in it."""


def contradictions(content: Content, answers: Answers) -> tuple[Contradiction, ...]:
    """Return what does not go together, in the content's order. It changes nothing of the decision."""
    return tuple(_found(content, answers))


def _found(content: Content, answers: Answers) -> Iterator[Contradiction]:
    importance = answers.importance
    groups = _groups(content)
    set_ones = [key for key in groups if key in importance]
    highest = max(set_ones, key=lambda key: importance[key], default=None)
    if highest is not None and len(set_ones) > 1 and importance[highest] < MATTERS_MOST:
        yield Contradiction(kind="no-most", dimension=highest)
    for key in set_ones:
        sides = [_rated(answers, side) for side in groups[key]]
        rated = {statement: value for side in sides for statement, value in side.items()}
        telling = [
            side
            for asked, side in zip(groups[key], sides, strict=True)
            if len(side) == len(asked) and min(side.values(), default=0) >= VERY_TRUE
        ]
        if importance[key] <= HARDLY and telling:
            statement = max(telling[0], key=lambda each: telling[0][each])
            yield Contradiction(kind="unweighed", dimension=key, statement=statement)
        if importance[key] == MATTERS_MOST and rated and max(rated.values()) <= HARDLY:
            yield Contradiction(kind="untrue", dimension=key)
    for place, concern in enumerate(answers.own_concerns):
        if concern.importance >= VERY_TRUE and concern.strength <= HARDLY:
            yield Contradiction(kind="concern", dimension=f"{OWN}.{place}")


def _groups(content: Content) -> dict[str, list[tuple[str, ...]]]:
    """Return what is asked for each importance, by what speaks together: a side; each difficulty alone."""
    groups = {
        dimension.id: [
            tuple(told.id for told in dimension.statements if told.side == side)
            for side in ("therapy", "coaching")
        ]
        for dimension in content.dimensions
    }
    heavy = [(need.id,) for need in content.needs if need.kind in HEAVY]
    light = tuple(need.id for need in content.needs if need.kind not in HEAVY)
    return groups | {NEEDS: [*heavy, light]}


def _rated(answers: Answers, statements: tuple[str, ...]) -> Mapping[str, int]:
    given = answers.ratings | answers.needs
    found = ((statement, given.get(statement)) for statement in statements)
    return {statement: rating for statement, rating in found if isinstance(rating, int)}
