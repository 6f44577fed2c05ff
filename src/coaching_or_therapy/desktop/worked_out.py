"""How the result was worked out: every reason, and each option's sum, for a pocket calculator."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from coaching_or_therapy.desktop.widgets.pictured import Rows, Table
from coaching_or_therapy.desktop.widgets.points import Point, Points
from coaching_or_therapy.desktop.widgets.text import Heading, Prose, Title
from coaching_or_therapy.summary import records
from coaching_or_therapy.summary.records import Item, Line, Section, Text

KINDS = {2: "question", 3: "heading"}


class WorkedOutDialog(QDialog):
    """Shows sections of the summary, in the very words that stand in it."""

    def __init__(self, title: str, sections: Iterable[Section], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(720, 640)
        heading = Title()
        heading.setText(title)
        column = QWidget()
        pile = QVBoxLayout(column)
        pile.setContentsMargins(4, 4, 16, 16)
        pile.setSpacing(8)
        pile.addWidget(heading)
        for section in sections:
            pile.addSpacing(8)
            for widget in _told(section):
                pile.addWidget(widget)
        pile.addStretch(1)
        area = QScrollArea()
        area.setWidget(column)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.addWidget(area)
        rows.addWidget(buttons)
        heading.setFocus()


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
            table.show_rows(Rows(head, tuple(row.cells for row in rows)))
            return table
        case _:
            raise TypeError(line)
