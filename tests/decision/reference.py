"""The model once more: slow, in exact fractions, straight from the answers.

It shares neither code nor constants with `coaching_or_therapy.decision`. It is written from MODEL.md, to be
read beside it, and the fast model is held to it.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content

OPEN, GONE = "open", "gone"
HALF = Fraction(1, 2)


@dataclass
class Row:
    """A criterion: its branch, its importance, and on each side what was answered to its statements."""

    branch: str
    importance: Fraction
    sides: dict[str, list[Any]]
    strongest: bool = False

    def value(self, side: str) -> Fraction | None:
        """The value of a side, 0 to 1."""
        rated = [Fraction(answer, 100) for answer in self.sides[side] if answer is not OPEN]
        if not rated:
            return None
        if self.strongest and side == "therapy":
            return max(rated)
        return sum(rated, Fraction(0)) / len(rated)


def answer(answers: Answers, statement: str) -> Any:
    """A rating; OPEN for not sure and unanswered; GONE for does not apply."""
    given = {**answers.ratings, **answers.needs}.get(statement, "not-sure")
    return {"not-sure": OPEN, "does-not-apply": GONE}.get(given, given) if isinstance(given, str) else given


def rows(content: Content, answers: Answers) -> dict[str, Row]:
    """Every criterion that is in the model."""
    set_ = answers.importance
    unset = max(set_.values()) if set_ else 100
    everything = {}
    for dimension in content.dimensions:
        everything[dimension.id] = Row(
            dimension.branch,
            Fraction(set_.get(dimension.id, unset)),
            {
                side: [answer(answers, each.id) for each in dimension.statements if each.side == side]
                for side in ("therapy", "coaching")
            },
        )
    everything["needs"] = Row(
        "now",
        Fraction(set_.get("needs", unset)),
        {
            "therapy": [
                answer(answers, n.id) for n in content.needs if n.kind in ("difficulty", "daily-life")
            ],
            "coaching": [answer(answers, n.id) for n in content.needs if n.kind in ("well", "goals")],
        },
        strongest=True,
    )
    for row in everything.values():
        row.sides = {side: [each for each in given if each is not GONE] for side, given in row.sides.items()}
    kept = {name: row for name, row in everything.items() if row.sides["therapy"] and row.sides["coaching"]}
    for place, concern in enumerate(answers.own_concerns):
        if concern.importance > 0:
            sides = {side: [0] for side in ("therapy", "coaching", "both")}
            sides[concern.favours] = [concern.strength]
            kept[f"own_concerns.{place}"] = Row(f"own {place}", Fraction(concern.importance), sides)
    if all(row.importance == 0 for row in kept.values()):
        for row in kept.values():
            row.importance = Fraction(1)
    return kept


def weights(kept: dict[str, Row]) -> dict[str, Fraction]:
    """Each criterion's share: a branch weighs as its most important member, split in proportion."""
    raw = {}
    for name, row in kept.items():
        branch = [each.importance for each in kept.values() if each.branch == row.branch]
        raw[name] = max(branch) * row.importance / sum(branch) if row.importance else Fraction(0)
    return {name: weight / sum(raw.values()) for name, weight in raw.items()}


def mean(pairs: list[tuple[Fraction, Fraction]]) -> Fraction:
    """The weighted mean of (weight, value); 0 of nothing."""
    whole = sum((weight for weight, _ in pairs), Fraction(0))
    return sum((weight * value for weight, value in pairs), Fraction(0)) / whole if whole else Fraction(0)


def line_up(content: Content, answers: Answers) -> dict[str, Fraction]:
    """The point values of therapy, coaching, both, and both before its burden, 0 to 100."""
    kept = rows(content, answers)
    share = weights(kept)
    alone = {}
    for side in ("therapy", "coaching"):
        alone[side] = mean([(share[n], v) for n, row in kept.items() if (v := row.value(side)) is not None])
    either = []
    for name, row in kept.items():
        values = {side: row.value(side) for side in ("therapy", "coaching")}
        if values["therapy"] is None and values["coaching"] is None:
            continue
        therapy, coaching = (alone[side] if value is None else value for side, value in values.items())
        most = max(therapy, coaching, min(Fraction(1), therapy + coaching - HALF))
        if "both" in row.sides:
            most = max(most, row.value("both") or Fraction(0))
        either.append((share[name], most))
    before = mean(either)
    cost = (
        HALF * HALF if answers.room_for_two is None else HALF * (1 - Fraction(answers.room_for_two, 100)) ** 2
    )
    return {
        "therapy": 100 * alone["therapy"],
        "coaching": 100 * alone["coaching"],
        "both": 100 * max(Fraction(0), before - cost),
        "before": 100 * before,
    }


def open_shares(content: Content, answers: Answers) -> dict[str, Fraction]:
    """For each side, how much of the weight is open, 0 to 1."""
    kept = rows(content, answers)
    share = weights(kept)
    return {
        side: sum(
            (share[n] * Fraction(r.sides[side].count(OPEN), len(r.sides[side])) for n, r in kept.items()),
            Fraction(0),
        )
        for side in ("therapy", "coaching")
    }


def outcome(content: Content, answers: Answers) -> str:
    """The outcome, before it is asked whether the lead is steady, of someone who needs no help right now."""
    kept = rows(content, answers)
    sums = line_up(content, answers)
    therapy, coaching, both = sums["therapy"], sums["coaching"], sums["both"]
    little = not kept or any(share > HALF for share in open_shares(content, answers).values())
    by_kind: dict[str, list[Any]] = {"difficulty": [], "daily-life": []}
    for need in content.needs:
        if need.kind in by_kind:
            by_kind[need.kind].append(answer(answers, need.id))
    difficulty, daily_life = (
        max((each for each in by_kind[kind] if isinstance(each, int)), default=0)
        for kind in ("difficulty", "daily-life")
    )
    weighing = [each for given in by_kind.values() for each in given if each is not GONE]
    low = max(difficulty, daily_life) < 40 and (not weighing or any(each is not OPEN for each in weighing))
    gate = difficulty >= 70 or (difficulty >= 50 and daily_life >= 50)
    rules = [
        ("both-therapy-first", gate and coaching >= 50 and not little),
        ("therapy-first", gate),
        ("too-little", little),
        ("none-now", low and max(therapy, coaching, both) < 40),
        ("both", both - max(therapy, coaching) >= 5),
        ("therapy", therapy - coaching >= 5),
        ("coaching", coaching - therapy >= 5),
        ("too-close", True),
    ]
    return next(name for name, holds in rules if holds)
