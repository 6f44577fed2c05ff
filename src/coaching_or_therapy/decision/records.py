"""What follows from the answers, as typed records. They mirror the decision document."""

from typing import Literal

from msgspec import Struct, field

Lineable = Literal["therapy", "coaching", "both"]
"""An option that answers line up with, 0 to 100."""

OutcomeId = Literal[
    "help-first",
    "therapy-first",
    "both-therapy-first",
    "therapy",
    "coaching",
    "both",
    "too-close",
    "none-now",
    "too-little",
]

GateLevel = Literal["none", "therapy-first", "help-first"]


class Result(Struct, frozen=True, kw_only=True):
    """A part of the decision."""


class PerOption(Result, frozen=True):
    """A number for each option, 0 to 100."""

    therapy: float
    coaching: float
    both: float


class Ranges(Result, frozen=True):
    """The least and the most of each line-up over every answer that is still open."""

    therapy: tuple[float, float]
    coaching: tuple[float, float]
    both: tuple[float, float]


class Gate(Result, frozen=True):
    """Whether therapy, or help, comes before the line-up, and the ids of the needs that say so."""

    level: GateLevel
    because: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    """Needs without a rating, any of which could still put therapy first alone."""


class DimensionResult(Result, frozen=True):
    """A dimension's share of the sum and the value of its sides, all 0 to 1 (None: nothing is rated).

    "Where you are now" is one of them (`needs`), and so is each own concern (`own_concerns.0`).
    """

    id: str
    weight: float
    therapy: float | None
    coaching: float | None


class Contribution(Result, frozen=True):
    """What one answer adds to an option, in points: its rating (0 to 100) times its share (0 to 1).

    `statement` is a statement's or a need's id, an own concern's (`own_concerns.0`), or `room_for_two`,
    whose points are the burden: 0 or below, with the room (None: not told) as its rating and no share.
    """

    option: Lineable
    statement: str
    rating: int | None
    share: float
    points: float


class Reason(Result, frozen=True, omit_defaults=True):
    """What one answer adds to an option (`for`), or fails to add, in points of its line-up.

    `statement` is as in a contribution; `room_for_two` is what the second professional costs.
    """

    option: Lineable
    supports: bool = field(name="for")
    statement: str
    points: float


class Change(Result, frozen=True, omit_defaults=True):
    """A change of a single rating or importance, as small as can be, that makes the outcome another.

    `start` is the answer that was given; None: an importance that was not set.
    """

    start: int | None = field(name="from")
    to: int
    outcome: OutcomeId
    statement: str | None = None
    importance: str | None = None


class TensionFound(Result, frozen=True):
    """Answers that pull against each other: the tension's id in the content, and its statements."""

    id: str
    statements: tuple[str, ...]


class Decision(Result, frozen=True):
    """The decision document."""

    outcome: OutcomeId
    line_up: PerOption
    range: Ranges
    steadiness: dict[OutcomeId, float]
    gate: Gate
    dimensions: tuple[DimensionResult, ...]
    reasons: tuple[Reason, ...]
    would_change: tuple[Change, ...]
    tensions: tuple[TensionFound, ...]
