"""A document as parts that can be struck out, each told in a line."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

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

translate = QCoreApplication.translate


def parts(document: Document) -> tuple[Part, ...]:
    """Return the sections with their lines; a section of a lower level stands in the one above it."""
    found: list[Part] = []
    if document.under:
        under = tuple(Part(line.id, line.text) for line in document.under)
        found.append(Part("under", translate("Parts", "Under the title"), under))
    for section in document.sections:
        part = _section(section)
        if section.level > 2 and found:
            above = found.pop()
            part = above._replace(inside=(*above.inside, part))
        found.append(part)
    return tuple(found)


def _section(section: Section) -> Part:
    lines = tuple(_line(line) for line in section.lines)
    return Part(section.id, section.title or lines[0].text, lines)


def _line(line: Line) -> Part:
    match line:
        case Chart(rows=rows):
            inside = tuple(Part(row.id, row.label) for row in rows)
            return Part(line.id, translate("Parts", "The picture"), inside)
        case Table(rows=rows):
            inside = tuple(Part(row.id, " · ".join(row.cells)) for row in rows)
            return Part(line.id, translate("Parts", "The table"), inside)
        case _:
            return Part(line.id, " ".join(text for text in _texts(line) if text))


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
