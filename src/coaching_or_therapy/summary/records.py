"""What is taken along, as data: sections and lines that the typesetting, plain text and HTML all read.

Every section and every line has an id. Ids are nested by dots, and striking one out strikes all below it.
"""

from datetime import date
from typing import Literal

from msgspec import Struct

from coaching_or_therapy.decision.records import Lineable

Form = Literal["first-appointment", "private"]

Color = Lineable | Literal["neutral"]

Tone = Literal["plain", "callout", "help", "fine"]
"""A callout holds the result in a sentence; help stands out where it comes first; fine print is set small."""


class Part(Struct, frozen=True, kw_only=True, tag_field="kind", tag=str.lower):
    """A line that can be struck out."""

    id: str


class Text(Part, frozen=True):
    """A paragraph, or several parted by newlines."""

    text: str
    lead: str = ""
    """First words, set bold."""
    muted: bool = False


class Item(Part, frozen=True):
    """A point of a list."""

    text: str
    lead: str = ""
    note: str = ""
    """Last words, set lighter."""


class Contact(Part, frozen=True):
    """A way to reach help: what to dial, whom one reaches, how."""

    contact: str
    service: str
    how: str


class Question(Part, frozen=True):
    """A question to tick off; without a text, a line to write one on."""

    text: str
    room: bool
    """Whether there is room to write the answer."""


class Room(Part, frozen=True):
    """Empty lines to write on."""

    lines: int


class Bar(Struct, frozen=True, kw_only=True):
    """One bar, 0 to 100; a paler stretch from `least` to `most` shows what is still open."""

    option: Color
    name: str
    value: float | None
    shown: str
    least: float | None = None
    most: float | None = None


class Measure(Part, frozen=True):
    """A labelled row of a chart, and the same in words for who can't see it."""

    label: str
    bars: tuple[Bar, ...]
    said: str
    note: str = ""


class Chart(Part, frozen=True):
    """A picture of bars from 0 to 100."""

    rows: tuple[Measure, ...]


class Row(Part, frozen=True):
    """A row of a table."""

    cells: tuple[str, ...]
    total: bool = False
    """The row sums up the ones above it."""


class Table(Part, frozen=True):
    """A table with a head."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...]
    """Parts of the width, one a column; 0: as wide as its numbers, which stand right."""


Line = Text | Item | Contact | Question | Room | Chart | Table


class Section(Struct, frozen=True, kw_only=True):
    """A part of the page under a heading of its own."""

    id: str
    title: str
    lines: tuple[Line, ...]
    level: Literal[2, 3] = 2
    note: str = ""
    """Said beside the title, lighter."""
    beside: str = ""
    """Sections in a row with the same word here stand in two columns: two of them side by side."""
    tone: Tone = "plain"
    option: Color = "neutral"
    """The option whose color a callout has."""


class Document(Struct, frozen=True, kw_only=True):
    """All that one form holds; without the ids, what is printed."""

    form: Form
    locale: str
    country: str
    title: str
    under: tuple[Text, ...]
    """What stands under the title, in a row."""
    sections: tuple[Section, ...]
    foot: str
    page: str
    """The page's number in words, with {page} and {pages}."""
    attached_as: str
    """What the attached answers are called, where they are attached."""
    made: date
