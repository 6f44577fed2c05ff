"""What comes before the line-up and can't be averaged away: help now, and difficulties that weigh heavily."""

from coaching_or_therapy.decision.constants import HARMFUL, SEVERE
from coaching_or_therapy.decision.criteria import Model, Side
from coaching_or_therapy.decision.records import Gate


def puts_therapy_first(difficulty: float, daily_life: float) -> bool:
    """Tell whether the strongest difficulty, with what daily life suffers, puts therapy first."""
    return difficulty >= SEVERE or (difficulty >= HARMFUL and daily_life >= HARMFUL)


def gate(model: Model, *, help_now: bool = False) -> Gate:
    """Return whether help, or therapy, comes first, and the needs that say so.

    A need that is open can't open the gate. While the gate is closed, `open` names those whose rating alone
    still could.
    """
    difficulty, daily_life = model.difficulties.value or 0, model.daily_life.value or 0
    if not puts_therapy_first(difficulty, daily_life):
        open_ = _open(model.difficulties) + (
            _open(model.daily_life) if puts_therapy_first(difficulty, 100) else ()
        )
        return Gate(level="help-first" if help_now else "none", open=open_)
    harms = puts_therapy_first(HARMFUL, daily_life)
    because = _from(model.difficulties, HARMFUL if harms else SEVERE)
    if harms:
        because += _from(model.daily_life, HARMFUL)
    return Gate(level="help-first" if help_now else "therapy-first", because=because)


def _open(side: Side) -> tuple[str, ...]:
    return tuple(
        statement for statement, rating in zip(side.ids, side.ratings, strict=True) if rating is None
    )


def _from(side: Side, bar: int) -> tuple[str, ...]:
    """Return the statements that are rated at `bar` or more."""
    return tuple(
        statement
        for statement, rating in zip(side.ids, side.ratings, strict=True)
        if rating is not None and rating >= bar
    )
