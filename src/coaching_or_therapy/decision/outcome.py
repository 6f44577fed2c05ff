"""Which of the nine outcomes the answers come to, before it is asked whether the lead is steady."""

from typing import Final, NamedTuple

from coaching_or_therapy.decision.constants import LINES_UP_LITTLE, LINES_UP_WELL, MARGIN, MOSTLY_OPEN
from coaching_or_therapy.decision.criteria import Model, weighted
from coaching_or_therapy.decision.gate import opens
from coaching_or_therapy.decision.line_up import DECIMALS, sums
from coaching_or_therapy.decision.records import OutcomeId

LEAD: Final = MARGIN - 1e-9
"""The margin, less what the difference of two rounded line-ups can at most be off by."""


class Standing(NamedTuple):
    """All that the outcome follows from; the line-ups are 0 to 100."""

    therapy: float
    coaching: float
    both: float
    needs_low: bool
    therapy_first: bool
    therapy_open: bool
    """More of the therapy side's weight than `MOSTLY_OPEN` is open."""
    coaching_open: bool


def standing(model: Model) -> Standing:
    """Return how the answers stand."""
    return Standing(
        *sums(model),
        needs_low(model),
        opens(model),
        *mostly_open(model),
    )


def outcome(at: tuple[float, float, float, bool, bool, bool, bool]) -> OutcomeId:
    """Return what a `Standing` comes to.

    The gate comes first, whatever the line-ups say; then whether enough is answered; then whether anything
    lines up at all; then the lead. `both` leads where the second professional adds `MARGIN` to the better
    of the two alone, beyond what it costs. Otherwise the two alone are compared: that `both` comes near a
    leading option says only that the second professional would add little, which makes the choice between
    the two no less clear.
    """
    therapy, coaching, both, needs_low, therapy_first, therapy_open, coaching_open = at
    too_little = therapy_open or coaching_open
    if therapy_first:
        return "both-therapy-first" if coaching >= LINES_UP_WELL and not too_little else "therapy-first"
    if too_little:
        return "too-little"
    better = max(therapy, coaching)
    if needs_low and max(better, both) < LINES_UP_LITTLE:
        return "none-now"
    if both - better >= LEAD:
        return "both"
    if abs(therapy - coaching) < LEAD:
        return "too-close"
    return "therapy" if therapy > coaching else "coaching"


def signs(at: Standing) -> tuple[bool, ...]:
    """Return on which side of each bound that `outcome` knows the answers stand.

    Moving one answer one way crosses each of them once at most: where two ends have the same signs, so has
    all that lies between.
    """
    therapy, coaching, both, *rest = at
    return (
        *rest,
        coaching >= LINES_UP_WELL,
        therapy < LINES_UP_LITTLE,
        coaching < LINES_UP_LITTLE,
        both < LINES_UP_LITTLE,
        both - therapy >= LEAD,
        both - coaching >= LEAD,
        therapy - coaching >= LEAD,
        coaching - therapy >= LEAD,
    )


def needs_low(model: Model) -> bool:
    """Tell whether no difficulty, nor daily life, weighs much. With all of that open it is not told."""
    sides = [side for side in (model.difficulties, model.daily_life) if side.ids]
    told = [side.value for side in sides if side.value is not None]
    return max(told) < LINES_UP_LITTLE if told else not sides


def mostly_open(model: Model) -> tuple[bool, bool]:
    """Tell whether more of a side's weight than `MOSTLY_OPEN` is open: therapy's, and coaching's.

    Each statement that applies carries an equal part of its side's weight. With no criterion all is open.
    Too little is answered where either is so: a comparison knows no more than its less answered side.
    """
    therapy = coaching = 0.0 if model.criteria else 1.0
    for weight, criterion in weighted(model):
        therapy += weight * criterion.therapy.open
        coaching += weight * criterion.coaching.open
    return round(therapy, DECIMALS) > MOSTLY_OPEN, round(coaching, DECIMALS) > MOSTLY_OPEN
