"""The summary without pages: as plain text for mail and telephone, and as a web page to be read out."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from coaching_or_therapy import shipped
from coaching_or_therapy.summary import signs
from coaching_or_therapy.summary.records import (
    Chart,
    Contact,
    Document,
    Item,
    Line,
    Measure,
    Question,
    Room,
    Row,
    Section,
    Table,
    Text,
)

BLANK = "_" * 40
"""A line to write on, in plain text."""

PAGE = """<!doctype html>
<html lang="{locale}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""

ROOM = '<span class="room"></span>'


def text(document: Document) -> bytes:
    """Return the document as plain text in UTF-8, one line a paragraph."""
    blocks = [_underlined(document.title, "="), " · ".join(line.text for line in document.under)]
    for section in document.sections:
        if section.title:
            title = f"{section.title}{_apart(section.note)}"
            blocks.append(_underlined(title, "-") if section.level == 2 else f"{title}:")
        blocks += ["\n".join(map(_in_text, lines)) for lines in _grouped(section.lines)]
    blocks.append(document.foot)
    return (_fit("\n\n".join(block for block in blocks if block)) + "\n").encode()


def _apart(note: str) -> str:
    """Return what a note needs before it where nothing else parts it from its title."""
    if not note:
        return ""
    return f" {note}" if note.startswith("(") else f" – {note}"


def html(document: Document) -> bytes:
    """Return the document as one web page that loads nothing else and holds no script."""
    parts = [
        f"<h1>{_html(document.title)}</h1>",
        f'<p class="muted" dir="auto">{" · ".join(_html(line.text) for line in document.under)}</p>',
        *(_section(section) for section in document.sections),
        f'<footer class="muted"><p>{_html(document.foot)}</p></footer>',
    ]
    style = (shipped.resources() / "summary" / "summary.css").read_text(encoding="utf-8")
    page = PAGE.format(
        locale=escape(document.locale),
        direction=signs.direction(document.title),
        title=_html(document.title),
        style=style,
        body="\n".join(parts),
    )
    return page.encode()


def _fit(words: str) -> str:
    """Make every sign harmless. Which ones the reader's fonts have can't be known here."""
    return signs.clean(words, lambda _sign: True)


def _grouped(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Yield neighbors that make one list together, every other line alone."""
    for kind, group in groupby(lines, type):
        if kind in {Item, Question, Contact}:
            yield list(group)
        else:
            yield from ([line] for line in group)


def _underlined(title: str, sign: str) -> str:
    return f"{title}\n{sign * len(title)}"


def _in_text(line: Line) -> str:
    match line:
        case Text():
            words = f"{line.lead} {line.text}".strip()
        case Item():
            note = f"– {line.note}" if line.note else ""
            words = " ".join(part for part in ("-", line.lead, line.text, note) if part)
        case Contact():
            words = f"{line.contact} – {line.service}: {line.how}"
        case Question():
            words = f"[ ] {line.text or BLANK}"
        case Room():
            words = "\n".join([BLANK] * line.lines)
        case Chart():
            words = "\n".join(row.said for row in line.rows)
        case _:
            words = "\n".join(_row_in_text(line.head, row) for row in line.rows)
    return words


def _row_in_text(head: Sequence[str], row: Row) -> str:
    """Return a row as a line, or, where it has more than two cells, each with what stands above it."""
    first, *others = row.cells
    if len(others) == 1:
        return f"- {first} – {others[0]}"
    cells = [
        f"  {name}: {cell.replace(chr(10), ' ')}" for name, cell in zip(head[1:], others, strict=True) if cell
    ]
    return "\n".join([f"- {first}", *cells])


def _html(words: str) -> str:
    return escape(_fit(words)).replace("\n", "<br>")


def _section(section: Section) -> str:
    title = ""
    if section.title:
        note = f"<span>{_html(_apart(section.note))}</span>" if section.note else ""
        title = f"<h{section.level}>{_html(section.title)}{note}</h{section.level}>"
    body = "".join(_lines_in_html(lines) for lines in _grouped(section.lines))
    if section.tone in {"callout", "help"}:
        paint = "help" if section.tone == "help" else section.option
        return f'<section class="callout" style="--paint: var(--{paint})">{title}{body}</section>'
    return f"<section>{title}{body}</section>"


def _lines_in_html(lines: Sequence[Line]) -> str:
    inner = "".join(map(_in_html, lines))
    match lines[0]:
        case Item() | Contact():
            return f"<ul>{inner}</ul>"
        case Question():
            return f'<ul class="tick">{inner}</ul>'
        case _:
            return inner


def _in_html(line: Line) -> str:
    match line:
        case Text():
            muted = ' class="muted"' if line.muted else ""
            markup = f'<p dir="auto"{muted}>{_lead(line.lead)}{_html(line.text)}</p>'
        case Item():
            note = f" <small>– {_html(line.note)}</small>" if line.note else ""
            markup = f'<li dir="auto">{_lead(line.lead)}{_html(line.text)}{note}</li>'
        case Contact():
            markup = f"<li>{_lead(line.contact)}{_html(line.service)} <small>– {_html(line.how)}</small></li>"
        case Question():
            room = ROOM if line.room else ""
            markup = f'<li dir="auto">{_html(line.text)}{room}</li>'
        case Room():
            markup = ROOM * line.lines
        case Chart():
            markup = f"<figure>{''.join(map(_measure, line.rows))}</figure>"
        case _:
            markup = _table(line)
    return markup


def _lead(words: str) -> str:
    return f"<strong>{_html(words)}</strong> " if words else ""


def _measure(row: Measure) -> str:
    """Return a row of a chart: its words, and bars that a screen reader passes over."""
    bars = "".join(
        f'<span class="bar" aria-hidden="true" style="--paint: var(--{bar.option})">'
        f'<span style="width: {bar.value or 0:.1f}%"></span></span>'
        for bar in row.bars
    )
    return f"<p>{_html(row.said)}</p>{bars}"


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{_html(cell)}</th>' for cell in table.head)
    rows = "".join(
        f'<tr><th scope="row">{_html(row.cells[0])}</th>'
        + "".join(f"<td>{_html(cell)}</td>" for cell in row.cells[1:])
        + "</tr>"
        for row in table.rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
