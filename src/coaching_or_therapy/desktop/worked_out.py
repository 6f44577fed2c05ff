"""How the result was worked out: every reason, and each option's sum, for a pocket calculator."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.pictured import Rows, Table
from coaching_or_therapy.desktop.widgets.points import Point, Points
from coaching_or_therapy.desktop.widgets.text import Heading, Prose
from coaching_or_therapy.summary import records
from coaching_or_therapy.summary.records import Item, Line, Section, Text

ROWS = 60
"""Rows of a sum that are shown: each of them is laid out before any is seen."""

KINDS = {2: "question", 3: "heading"}


class WorkedOutDialog(TellingDialog):
    """Shows sections of the summary, in the very words that stand in it."""

    def __init__(self, title: str, sections: Iterable[Section], parent: QWidget) -> None:
        super().__init__(title, (), parent)
        theme.size(self, 38, 34)
        for section in sections:
            self.ui.parts.addSpacing(theme.GRID)
            for widget in _told(section):
                self.ui.parts.addWidget(widget)


def _told(section: Section) -> Iterator[QWidget]:
    """Yield what shows a section: its title, and its lines, points together."""
    if section.title:
        yield Heading(None, section.title, KINDS[section.level])
    for kind, lines in groupby(section.lines, type):
        if kind is Item:
            points = Points()
            points.show_points([_point(line) for line in lines])
            yield points
        else:
            yield from (_shown(line, section.title) for line in lines)


def _point(line: Line) -> Point:
    assert isinstance(line, Item)
    return Point(line.text, line.note)


def _shown(line: Line, name: str) -> QWidget:
    match line:
        case Text(text=text):
            return Prose(None, text)
        case records.Table(head=head, rows=rows):
            table = Table()
            table.setAccessibleName(name)
            table.show_rows(Rows(head, _in_sight(tuple(row.cells for row in rows))))
            return table
        case _:
            raise TypeError(line)


def _in_sight(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a sum; of very many the first, how many more there are, and what all add up to."""
    if len(rows) <= ROWS:
        return rows
    words = QCoreApplication.translate("WorkedOut", "{count} more. The page for yourself has all of them.")
    more = (words.format(count=len(rows) - ROWS), *("" for _ in rows[0][1:]))
    return (*rows[: ROWS - 1], more, rows[-1])
