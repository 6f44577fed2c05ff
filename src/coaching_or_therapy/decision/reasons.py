"""What speaks for and against each option, and what pulls against each other, in the person's own answers."""

from itertools import product

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.constants import HIGH, MIDDLE, REASONS_TOLD
from coaching_or_therapy.decision.line_up import ROOM
from coaching_or_therapy.decision.records import Contribution, Lineable, Reason, TensionFound

OPTIONS: tuple[Lineable, ...] = ("therapy", "coaching", "both")


def reasons(contributions: tuple[Contribution, ...]) -> tuple[Reason, ...]:
    """Return the strongest reasons for and against each option, strongest first.

    A reason for it is what a rating above the middle adds to its line-up; one against it is what a rating
    below the middle fails to add, and for both what the second professional costs.
    """
    found: list[Reason] = []
    for option, supports in product(OPTIONS, (True, False)):
        speak = [(_points(each, supports), each.statement) for each in contributions if each.option == option]
        strongest = sorted((pair for pair in speak if pair[0] > 0), key=lambda pair: (-pair[0], pair[1]))
        found += [
            Reason(option=option, supports=supports, statement=statement, points=points)
            for points, statement in strongest[:REASONS_TOLD]
        ]
    return tuple(found)


def _points(part: Contribution, supports: bool) -> float:
    """Return by how much an answer speaks for its option, or against it; 0 where it doesn't."""
    if part.statement == ROOM or part.rating is None:
        return 0.0 if supports else -part.points
    if supports:
        return part.points if part.rating > MIDDLE else 0.0
    return part.share * (100 - part.rating) if part.rating < MIDDLE else 0.0


def tensions(content: Content, answers: Answers) -> tuple[TensionFound, ...]:
    """Return the pairs of the content that pull against each other and are both rated `HIGH` or more."""
    ratings = answers.ratings | answers.needs
    found = []
    for tension in content.tensions:
        pair = [ratings.get(statement) for statement in tension.between]
        if all(isinstance(rating, int) and rating >= HIGH for rating in pair):
            found.append(TensionFound(id=tension.id, statements=tension.between))
    return tuple(found)
