"""What the aid explains and asks, as typed records. They mirror the tables in resources/content/<locale>."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

Side = Literal["therapy", "coaching"]
"""One of the two kinds of help that the statements of a dimension speak for."""

OptionId = Literal["therapy", "coaching", "both", "none"]

Whom = Literal["therapy", "coaching", "none"]
"""Whom one looks for and asks: a therapist, a coach, or else a doctor, a guide or a group."""

NeedKind = Literal["difficulty", "daily-life", "well", "goals"]

HelpKind = Literal["line", "emergency", "fallback", "directory"]

Branch = Literal["aim", "way", "safeguards"]
"""Dimensions of a branch overlap and share one weight. "Where you are now" is a branch of its own."""

State = Literal["met", "partly", "not-yet"]
"""How far something that is asked of a decision aid is so."""

Words = Annotated[str, Meta(min_length=1)]

Month = Annotated[str, Meta(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]
"""A month, `2026-11`."""


class Record(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A record that can't be changed and refuses a key that it does not know."""


class Sourced(Record, frozen=True):
    """A sentence of fact and the ids of the facts that it rests on."""

    text: Words
    facts: tuple[str, ...] = ()


class Panel(Record, frozen=True):
    """What one side is like in one dimension: as many points as on the other side, one of them hard."""

    points: tuple[Sourced, ...]
    hard: Sourced
    evidence: Words
    """How sure this is, in one line."""
    evidence_facts: tuple[str, ...] = ()


class Panels(Record, frozen=True):
    """The two panels of a dimension, equal in detail."""

    therapy: Panel
    coaching: Panel


class Statement(Record, frozen=True):
    """A sentence that the person rates from "not at all true" (0) to "very true" (100)."""

    id: str
    side: Side
    text: Words
    short: str = ""
    """What it is about, where its sentence would take too much room ("A goal in life or work"). Left out,
    the sentence stands there."""


class Dimension(Record, frozen=True):
    """One thing in which therapy and coaching differ."""

    id: str
    branch: Branch
    title: Words
    question: Words
    worst: Words
    """The worst end of the swing for "What matters most": this dimension not as the person wants it."""
    best: Words
    panels: Panels
    statements: tuple[Statement, ...]


class Need(Record, frozen=True):
    """A statement about where the person is now, rated like any other."""

    id: str
    kind: NeedKind
    text: Words
    short: str = ""


class Living(Record, frozen=True):
    """What living through an option is like."""

    first_session: Sourced
    time: Sourced
    cost: Sourced
    feelings: Sourced
    others_knowing: Sourced
    regulation: Sourced


class Way(Record, frozen=True):
    """A form that an option can take, told closely. What it is, its good and its hard side rest on facts."""

    title: Words
    what: Sourced
    good: Sourced
    """When it is good."""
    hard: Sourced
    cost: Sourced
    begin: Sourced
    again: Sourced
    """When to look again at whether it still fits."""


class Beside(Record, frozen=True):
    """One of two professionals at once: what they do, and what to tell them of the other."""

    does: tuple[Sourced, ...]
    hears: tuple[Sourced, ...]


class Together(Record, frozen=True):
    """A therapist and a coach at once, as much about the one as about the other."""

    therapy: Beside
    coaching: Beside
    yours: tuple[Words, ...]
    """What the person does."""


class Closer(Record, frozen=True):
    """A closer look at an option that no pages of its own explain: each form as fully as the others."""

    title: Words
    ways: tuple[Way, ...]
    together: Together | None = None


class Option(Record, frozen=True):
    """A way to go: therapy, coaching, both, or none for now."""

    id: OptionId
    title: Words
    summary: Sourced
    good: tuple[Sourced, ...]
    hard: tuple[Sourced, ...]
    living: Living
    ways: tuple[Sourced, ...] = ()
    """The forms that it can take (for both: in sequence, in parallel, one person trained in both)."""
    closer: Closer | None = None


class Answer(Record, frozen=True):
    """One answer to the safety question; `help_now` says that help comes before anything else."""

    id: str
    text: Words
    help_now: bool


class Safety(Record, frozen=True):
    """The question asked once about being safe. Its answer is kept in memory only."""

    title: Words
    why: Words
    question: Words
    answers: tuple[Answer, ...]
    when_yes: Words
    when_no: Words
    when_unsaid: Words


class Line(Record, frozen=True):
    """A way to reach help in a crisis, in one country."""

    country: str
    """ISO 3166-1 code, `EU`, or `other`."""
    service: Words
    contact: Words
    """The number or address as a person would dial or type it."""
    how: Words
    """What it can be used for and when, e.g. "call, text or chat, at any hour, free"."""
    kind: HelpKind
    source: Words
    checked: Month
    """The month it was read."""
    weak: bool = False
    """The source is not the service's own or a government's; the screen says so."""


class Country(Record, frozen=True):
    """A country that help can be shown for, by its name in this language."""

    id: str
    name: Words
    lines: tuple[Line, ...]


class Term(Record, frozen=True):
    """A word of the field, explained."""

    id: str
    term: Words
    meaning: Words
    also: tuple[str, ...] = ()
    """Other spellings under which it stands in the text."""
    facts: tuple[str, ...] = ()


class Question(Record, frozen=True):
    """A question to take to a first appointment; `whom` says to whom."""

    id: str
    whom: Whom
    dimension: str
    text: Words
    suggested: bool = False
    """Offered as chosen at first, because most people find it useful."""


class Choice(Record, frozen=True):
    """One answer to choose at a question on the facts."""

    id: str
    text: Words
    right: bool = False
    """This is what the facts say."""


class KnowledgeQuestion(Record, frozen=True):
    """A question on the facts, for who wants to check what they know. What is chosen moves no decision."""

    id: str
    about: Literal["therapy", "coaching", "both"]
    """What it speaks of; as many speak of therapy as of coaching."""
    text: Words
    choices: tuple[Choice, ...]
    explanation: Sourced
    """Told at once after any answer."""


class Step(Record, frozen=True):
    """Something that can help someone who feels little ready in an area, and the page that it speaks of."""

    text: Words
    leads: Literal["", "options", "check", "importance", "result", "appointment"] = ""
    facts: tuple[str, ...] = ()


class Area(Record, frozen=True):
    """One of the areas in which one can feel ready to choose, as a statement that is rated."""

    id: str
    title: Words
    text: Words
    next: tuple[Step, ...]
    """What can help where it is low."""


class Address(Record, frozen=True):
    """A place on the web, to be shown and copied; it is opened only when the person asks for it."""

    name: Words
    address: Annotated[str, Meta(pattern=r"^https://\S+$")]


class Search(Record, frozen=True):
    """How to find someone of one kind, and how to know who it is."""

    id: Whom
    title: Words
    where: tuple[Sourced, ...]
    check: tuple[Sourced, ...]
    letters: tuple[Sourced, ...]
    money: tuple[Sourced, ...]
    ask: tuple[Words, ...]
    """What to ask about money."""
    message: Words
    """What a first contact can say, with blanks to fill."""
    addresses: tuple[Address, ...]


class Finding(Record, frozen=True):
    """Finding someone."""

    title: Words
    lead: Words
    ways: tuple[Search, ...]


class Criterion(Record, frozen=True):
    """Something that is asked of a decision aid, and how far this one has it."""

    id: str
    asks: Words
    """What is asked, as a question."""
    state: State
    where: Words
    """Where to see it; of what is not met, what is missing."""


class Standards(Record, frozen=True):
    """How this aid measures up."""

    title: Words
    lead: Sourced
    criteria: tuple[Criterion, ...]


class Source(Record, frozen=True):
    """Where facts come from."""

    id: str
    title: Words
    author: Words
    read: Month
    """The month it was read."""
    year: int | None = None
    """Left out where the source itself gives none."""
    address: str = ""


class Fact(Record, frozen=True):
    """A fact by its id, restated, with its source and how strong that is."""

    id: str
    text: Words
    source: str
    strength: Words


class Outcome(Record, frozen=True):
    """What is said for one outcome of the decision."""

    id: str
    title: Words
    """Second person, for the window: "Your answers line up most with therapy"."""
    first_person: Words
    """The same for the summary: "My answers line up most with therapy."""
    explanation: Words
    next_steps: tuple[Sourced, ...]
    facts: tuple[str, ...] = ()
    """What the explanation rests on."""


class Tension(Record, frozen=True):
    """Two statements or needs that pull against each other when both are rated high; told kindly."""

    id: str
    between: tuple[str, str]
    text: Words
    facts: tuple[str, ...] = ()


class About(Record, frozen=True):
    """What this content is, for whom and until when."""

    content: Annotated[str, Meta(pattern=r"^\d{4}\.(0[1-9]|1[0-2])$")]
    """Publication, `2026.11`."""
    expires: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    """The last day on which it counts as current, `2027-11-30`."""
    locale: str
    country: str
    situation: Words
    decision: Words
    """The decision in one sentence."""
    not_a_diagnosis: Words
    country_note: Words
    authors: Words
    funding: Words
    update_policy: Words
    how_evidence_was_chosen: Words
    evidence_facts: tuple[str, ...] = ()


class Welcome(Record, frozen=True):
    """The first page: why one is here, what happens, and what stays private."""

    title: Words
    lead: Words
    points: tuple[Sourced, ...]


class NowDimension(Record, frozen=True):
    """What "Where you are now" is as a dimension: title, question and swing; its statements are the needs."""

    title: Words
    question: Words
    worst: Words
    best: Words


class Content(Record, frozen=True):
    """Everything that the aid explains and asks in one language."""

    about: About
    welcome: Welcome
    dimensions: tuple[Dimension, ...]
    needs: tuple[Need, ...]
    now: NowDimension
    options: tuple[Option, ...]
    finding: Finding
    safety: Safety
    help: tuple[Country, ...]
    glossary: tuple[Term, ...]
    ask: tuple[Question, ...]
    knowledge: tuple[KnowledgeQuestion, ...]
    readiness: tuple[Area, ...]
    sources: tuple[Source, ...]
    facts: tuple[Fact, ...]
    outcomes: tuple[Outcome, ...]
    tensions: tuple[Tension, ...]
    phrases: dict[str, str]
    """Sentences with {placeholders} shared by the window, the summary and the command line, by dotted key."""
    standards: Standards | None = None
    """How this aid measures up. A practice's own content may leave it out."""
