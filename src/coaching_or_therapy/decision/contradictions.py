"""Where the importances and the rest of the answers do not go together: to be looked at once more, kindly."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal

from coaching_or_therapy.answers.records import NEEDS, Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.constants import HARDLY, MATTERS_MOST, VERY_TRUE
from coaching_or_therapy.decision.criteria import OWN
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
        rated = _rated(answers, [statement for side in groups[key] for statement in side])
        high = {statement for statement, rating in rated.items() if rating >= VERY_TRUE}
        telling = [statement for side in groups[key] if high.issuperset(side) for statement in side]
        if importance[key] <= HARDLY and telling:
            statement = max(telling, key=lambda each: rated[each])
            yield Contradiction(kind="unweighed", dimension=key, statement=statement)
        if importance[key] == MATTERS_MOST and rated and max(rated.values()) <= HARDLY:
            yield Contradiction(kind="untrue", dimension=key)
    for place, concern in enumerate(answers.own_concerns):
        if concern.importance >= VERY_TRUE and concern.strength <= HARDLY:
            yield Contradiction(kind="concern", dimension=f"{OWN}.{place}")


def _groups(content: Content) -> dict[str, list[list[str]]]:
    """Return what is asked for each importance, by what speaks together: a side; each difficulty alone."""
    groups = {
        dimension.id: _apart((each.side, each.id) for each in dimension.statements)
        for dimension in content.dimensions
    }
    needs = _apart((need.id if need.kind in HEAVY else NEEDS, need.id) for need in content.needs)
    return groups | {NEEDS: needs}


def _apart(statements: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return statements that are given with what they speak for, those that speak for the same together."""
    found: dict[str, list[str]] = {}
    for what, statement in statements:
        found.setdefault(what, []).append(statement)
    return list(found.values())


def _rated(answers: Answers, statements: Iterable[str]) -> Mapping[str, int]:
    given = answers.ratings | answers.needs
    found = ((statement, given.get(statement)) for statement in statements)
    return {statement: rating for statement, rating in found if isinstance(rating, int)}
