"""Which of the nine outcomes the gate and the line-ups come to, before it is asked whether the lead is
steady."""

from collections.abc import Sequence
from math import fsum
from typing import Final, NamedTuple

from coaching_or_therapy.decision.constants import LINES_UP_LITTLE, LINES_UP_WELL, MARGIN, MOSTLY_OPEN
from coaching_or_therapy.decision.criteria import Model, Side
from coaching_or_therapy.decision.gate import therapy_first
from coaching_or_therapy.decision.line_up import DECIMALS, line_up
from coaching_or_therapy.decision.records import OutcomeId

LEAD: Final = MARGIN - 1e-9
"""What counts as the margin: the difference of two line-ups may be off by less than the 1e-9 left here."""


class Standing(NamedTuple):
    """All that the outcome follows from; the line-ups are 0 to 100."""

    too_little: bool
    therapy_first: bool
    needs_low: bool
    therapy: float
    coaching: float
    both: float


def standing(model: Model) -> Standing:
    """Return how the answers stand."""
    sums = line_up(model)
    return Standing(
        too_little(model),
        therapy_first(model.difficulties.value or 0, model.daily_life.value or 0),
        needs_low(model),
        sums.therapy,
        sums.coaching,
        sums.both,
    )


def outcome(
    too_little: bool, therapy_first: bool, needs_low: bool, therapy: float, coaching: float, both: float
) -> OutcomeId:
    """Return the outcome of a `Standing`, whose fields these are.

    The gate comes first, whatever the line-ups say; then whether enough is answered; then whether anything
    lines up at all; then the lead. `both` leads where the second professional adds `MARGIN` to the better
    of the two alone, beyond what it costs. Otherwise the two alone are compared: that `both` comes near a
    leading option says only that the second professional would add little, which makes the choice between
    the two no less clear.
    """
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


def signs(standing: Standing) -> tuple[bool, ...]:
    """Return on which side of each bound that `outcome` knows the answers stand.

    Moving a single answer one way crosses each of them once at most, so where two ends have the same signs
    nothing lies between.
    """
    _, _, _, therapy, coaching, both = standing
    return (
        *standing[:3],
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
    """Tell whether no difficulty, nor what daily life suffers, is rated as weighing. Where all is open it
    is not told."""
    needs = [side for side in (model.difficulties, model.daily_life) if side.ids]
    told = [side.value for side in needs if side.value is not None]
    return max(told) < LINES_UP_LITTLE if told else not needs


def too_little(model: Model) -> bool:
    """Tell whether more than `MOSTLY_OPEN` of the weight of either side is open.

    Each statement that applies carries an equal part of its side's weight. The less answered side decides:
    a comparison knows no more than that.
    """
    therapy = _open_weight(model.weights, [criterion.therapy for criterion in model.criteria])
    coaching = _open_weight(model.weights, [criterion.coaching for criterion in model.criteria])
    return not model.criteria or max(therapy, coaching) > MOSTLY_OPEN


def _open_weight(weights: Sequence[float], sides: Sequence[Side]) -> float:
    """Return the share of the weight, 0 to 1, that lies on open statements."""
    return round(
        fsum(
            [
                weight * side.ratings.count(None) / len(side.ratings)
                for weight, side in zip(weights, sides, strict=True)
                if None in side.ratings
            ]
        ),
        DECIMALS,
    )
