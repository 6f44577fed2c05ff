"""A document as parts that can be struck out, each told in a line."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from coaching_or_therapy.desktop.brief import shortened
from coaching_or_therapy.desktop.widgets.parts import Part
from coaching_or_therapy.summary.records import (
    Chart,
    Contact,
    Document,
    Item,
    Line,
    Question,
    Room,
    Section,
    Table,
    Text,
)
from coaching_or_therapy.summary.typeset import Place

translate = QCoreApplication.translate

MOST = 200
"""Lines of a section, or rows of a table, that can be left out one by one; further ones go with the whole."""

ABOVE, BELOW = 11.0, 3.0
"""How far a line of text reaches above and below the line it stands on, in points."""

MARKER = 18.0
"""How far a list's marks and boxes stand left of its text, in points."""


def parts(document: Document) -> tuple[Part, ...]:
    """Return the sections with their lines; a section of a lower level stands in the one above it."""
    found: list[Part] = []
    if document.under:
        under = tuple(Part(line.id, shortened(line.text)) for line in document.under)
        found.append(Part("under", translate("Parts", "Under the title"), under))
    for section in document.sections:
        part = _section(section)
        if section.level > 2 and found:
            above = found.pop()
            part = above._replace(inside=(*above.inside, part))
        found.append(part)
    return tuple(found)


def part_at(document: Document, places: Sequence[Place], page: int, x: float, y: float) -> str | None:
    """Return the part that stands on this page, so many points from its left and upper edge; None: nothing.

    A part reaches from where it begins to where the next one does, in reading order and within its column.
    """
    marked = {
        line.id
        for section in document.sections
        for line in section.lines
        if isinstance(line, Item | Question)
    }

    def before(place: Place) -> bool:
        above = place.page < page or place.y + BELOW < y
        beside = place.y - ABOVE <= y and place.x - (MARKER if place.part in marked else 0) <= x
        within = place.left - MARKER <= x < place.right + BELOW
        return place.page <= page and within and (above or beside)

    found = [place for place in places if before(place)]
    return max(found, key=lambda place: (place.page, place.y, place.x)).part if found else None


def _section(section: Section) -> Part:
    lines = tuple(_line(line) for line in section.lines)
    return Part(section.id, section.title or lines[0].text, lines[:MOST])


def _line(line: Line) -> Part:
    match line:
        case Chart(rows=rows):
            inside = tuple(Part(row.id, row.label) for row in rows)
            return Part(line.id, translate("Parts", "The picture"), inside)
        case Table(rows=rows):
            inside = tuple(Part(row.id, shortened(" · ".join(row.cells))) for row in rows[:MOST])
            return Part(line.id, translate("Parts", "The table"), inside)
        case _:
            return Part(line.id, shortened(" ".join(text for text in _texts(line) if text)))


def _texts(line: Line) -> Iterator[str]:
    match line:
        case Text() | Item():
            yield from (line.lead, line.text)
        case Contact():
            yield from (line.contact, line.service)
        case Question(text=text):
            yield text or translate("Parts", "An empty line for a question")
        case Room():
            yield translate("Parts", "Empty lines to write on")
