"""What comes before the line-up and can't be averaged away: help now, and difficulties that weigh heavily."""

from coaching_or_therapy.decision.constants import HARMFUL, SEVERE
from coaching_or_therapy.decision.criteria import Model, Side, answered
from coaching_or_therapy.decision.records import Gate


def puts_therapy_first(difficulty: float, daily_life: float) -> bool:
    """Tell whether the strongest difficulty, with what daily life suffers, puts therapy first."""
    return difficulty >= SEVERE or (difficulty >= HARMFUL and daily_life >= HARMFUL)


def opens(model: Model) -> bool:
    """Tell whether difficulties put therapy first."""
    return puts_therapy_first(_strength(model.difficulties), _strength(model.daily_life))


def gate(model: Model, *, help_now: bool = False) -> Gate:
    """Return whether help, or therapy, comes first, and the needs that say so.

    A need that is open can't open the gate. While the gate is closed, `open` names those whose rating alone
    still could.
    """
    if not opens(model):
        harmful = _strength(model.difficulties) >= HARMFUL
        could = [*_open(model.difficulties), *(_open(model.daily_life) if harmful else ())]
        return Gate(level="help-first" if help_now else "none", open=tuple(could))
    harms = _strength(model.daily_life) >= HARMFUL
    because = _from(model.difficulties, HARMFUL if harms else SEVERE)
    if harms:
        because += _from(model.daily_life, HARMFUL)
    return Gate(level="help-first" if help_now else "therapy-first", because=tuple(because))


def _strength(side: Side) -> float:
    """Return the strongest rating; 0 where none is there."""
    return side.value or 0


def _open(side: Side) -> list[str]:
    """Return the statements that are not rated."""
    there = dict(answered(side))
    return [statement for statement in side.ids if statement not in there]


def _from(side: Side, bar: int) -> list[str]:
    """Return the statements that are rated at `bar` or more."""
    return [statement for statement, rating in answered(side) if rating >= bar]
