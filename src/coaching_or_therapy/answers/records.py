"""What the person said, as one value that is replaced and never edited in place."""

from datetime import date
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from coaching_or_therapy.content.records import OptionId, Side

NEEDS: Final = "needs"
"""What "Where you are now" is called among the importances and criteria, and the branch that it is alone."""

Percent = Annotated[int, Meta(ge=0, le=100)]

Unrated = Literal["not-sure", "does-not-apply"]

Rating = Percent | Unrated
"""0 (not at all true for me) to 100 (very true for me), not sure, or does not apply. Left out: unanswered."""

Favoured = Literal["therapy", "coaching", "both"]


class Given(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of the answers; what was not given stands in no file."""


class OwnConcern(Given, frozen=True):
    """A concern in the person's own words: which option answers it better, how much, how it matters."""

    text: str
    favours: Favoured
    strength: Percent
    importance: Percent


class Notes(Given, frozen=True):
    """What the person wants to take to the first appointment."""

    bring: str = ""
    questions: tuple[str, ...] = ()
    own_questions: tuple[str, ...] = ()
    when: str = ""
    """When the appointment is, in the person's own words."""
    with_whom: str = ""
    name: str = ""


class OwnDecision(Given, frozen=True):
    """What the person decided, and why; `later` is "not yet"."""

    choice: OptionId | Literal["later"]
    why: str = ""
    look_again: date | None = None
    """The day on which they want to look at it again."""


class Knowledge(Given, frozen=True):
    """What the person chose at the questions on the facts. It moves no decision."""

    chosen: dict[str, str] = {}
    """The id of a choice, or `not-sure`, by the id of the question."""
    in_summary: bool = False
    """Whether they want it in their private summary."""


class Readiness(Given, frozen=True):
    """How ready the person feels to choose, by the id of the area. It moves no decision."""

    before: dict[str, Percent] = {}
    """0 (not at all true for me) to 100 (very true for me), before the facts were read."""
    after: dict[str, Percent] = {}
    """The same after the result was seen."""


class Answers(Given, frozen=True):
    """The answers document, version 1."""

    format: Literal["coaching-or-therapy/answers"] = "coaching-or-therapy/answers"
    version: Literal[1] = 1
    content: str = ""
    locale: str = "en"
    country: str = "US"
    ratings: dict[str, Rating] = {}
    needs: dict[str, Rating] = {}
    importance: dict[str, Percent] = {}
    """By dimension id, and `needs` for "Where you are now"."""
    room_for_two: Percent | None = None
    own_concerns: tuple[OwnConcern, ...] = ()
    notes: Notes = Notes()
    decision: OwnDecision | None = None
    knowledge: Knowledge = Knowledge()
    readiness: Readiness = Readiness()
    left: Side = "therapy"
    """The side that stands left on every page, drawn once per person and kept."""
