"""From answers to a decision: line-up, range, steadiness, gate, outcome, and what is told with them."""

from functools import lru_cache, partial

from coaching_or_therapy.answers.records import NEEDS, Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision import line_up
from coaching_or_therapy.decision.changes import would_change
from coaching_or_therapy.decision.constants import STEADY, VARIATIONS
from coaching_or_therapy.decision.criteria import Model, model, questionnaire, weighted
from coaching_or_therapy.decision.gate import gate
from coaching_or_therapy.decision.outcome import outcome, standing
from coaching_or_therapy.decision.reasons import reasons, tensions
from coaching_or_therapy.decision.records import Contribution, Decision, DimensionResult, OutcomeId
from coaching_or_therapy.decision.steadiness import share_ahead, shares

_contributions = lru_cache(maxsize=2)(line_up.contributions)
"""Kept, because the result, its picture and its sums are told of the same answers one after the other."""


def decide(
    content: Content, answers: Answers, *, help_now: bool = False, variations: int = VARIATIONS
) -> Decision:
    """Return what follows from the answers. `help_now` is the safety question answered yes.

    `variations`, 1 or more, is how many variations of the answers the steadiness is a share of. The same
    content and answers give the same decision on every machine.
    """
    given = model(questionnaire(content), answers)
    found: OutcomeId = "help-first" if help_now else settled(given, variations)
    return Decision(
        outcome=found,
        line_up=line_up.line_up(given),
        range=line_up.ranges(given),
        steadiness={found: 1.0} if found in {"help-first", "too-little"} else shares(given, variations),
        gate=gate(given, help_now=help_now),
        dimensions=dimensions(content, given),
        reasons=reasons(_contributions(given)),
        would_change=()
        if help_now
        else would_change(given, answers.importance, partial(settled, variations=variations)),
        tensions=tensions(content, answers),
    )


def settled(given: Model, variations: int) -> OutcomeId:
    """Return the outcome, where an option that is not ahead in `STEADY` of the variations is too close."""
    found = outcome(standing(given))
    if found in ("therapy", "coaching", "both") and share_ahead(found, given, variations) < STEADY:
        return "too-close"
    return found


def contributions(content: Content, answers: Answers) -> tuple[Contribution, ...]:
    """Return what each rating adds to each option's line-up: a sum that can be checked with a calculator."""
    return _contributions(model(questionnaire(content), answers))


def dimensions(content: Content, given: Model) -> tuple[DimensionResult, ...]:
    """Return each dimension in the content's order, then "Where you are now", then the own concerns.

    A dimension that has left the model, because a whole side of it does not apply, has no weight and no
    values.
    """
    known = {
        criterion.id: DimensionResult(
            id=criterion.id,
            weight=weight,
            therapy=_share(criterion.therapy.value),
            coaching=_share(criterion.coaching.value),
        )
        for weight, criterion in weighted(given)
    }
    asked = [*(dimension.id for dimension in content.dimensions), NEEDS]
    return tuple(
        known.get(name, DimensionResult(id=name, weight=0.0, therapy=None, coaching=None))
        for name in [*asked, *(name for name in known if name not in asked)]
    )


def _share(value: float | None) -> float | None:
    """Return a value of 0 to 100 as one of 0 to 1."""
    return None if value is None else value / 100
