"""What speaks for and against each option, and what pulls against each other, in the person's own answers."""

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.constants import HIGH, REASONS_TOLD
from coaching_or_therapy.decision.line_up import ROOM
from coaching_or_therapy.decision.records import Contribution, Lineable, Reason, TensionFound

MIDDLE = 50
"""A rating above the middle of the scale speaks for what it is a rating of, one below against it."""

OPTIONS: tuple[Lineable, ...] = ("therapy", "coaching", "both")


def reasons(contributions: tuple[Contribution, ...]) -> tuple[Reason, ...]:
    """Return the strongest reasons for and against each option, strongest first.

    A reason for it is what a rating above the middle adds to its line-up; one against it is what a rating
    below the middle fails to add, and for both what the second professional costs.
    """
    found: list[Reason] = []
    for option in OPTIONS:
        own = [each for each in contributions if each.option == option]
        adds = [
            (each.points, each.statement) for each in own if each.points > 0 and (each.rating or 0) > MIDDLE
        ]
        lacks = [
            (each.share * (100 - each.rating), each.statement)
            for each in own
            if each.statement != ROOM and each.rating is not None and each.rating < MIDDLE
        ]
        lacks += [(-each.points, each.statement) for each in own if each.points < 0]
        for supports, side in ((True, adds), (False, lacks)):
            strongest = sorted(side, key=lambda pair: (-pair[0], pair[1]))[:REASONS_TOLD]
            found += [
                Reason(option=option, supports=supports, statement=statement, points=points)
                for points, statement in strongest
            ]
    return tuple(found)


def tensions(content: Content, answers: Answers) -> tuple[TensionFound, ...]:
    """Return the pairs of the content that pull against each other and are both rated `HIGH` or more."""
    ratings = answers.ratings | answers.needs
    found = []
    for tension in content.tensions:
        pair = [ratings.get(statement) for statement in tension.between]
        if all(isinstance(rating, int) and rating >= HIGH for rating in pair):
            found.append(TensionFound(id=tension.id, statements=tension.between))
    return tuple(found)
