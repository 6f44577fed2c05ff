"""The two forms of the summary: which sections stand in them, and what was struck out."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from msgspec import structs

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import (
    Content,
)
from coaching_or_therapy.decision.records import Decision
from coaching_or_therapy.summary import wording
from coaching_or_therapy.summary.records import (
    Chart,
    Document,
    Form,
    Part,
    Section,
    Table,
    Text,
)
from coaching_or_therapy.summary.sections import facts, own, result, visit

L = TypeVar("L", bound=Part)


def first_appointment(
    content: Content, answers: Answers, decision: Decision, today: date, struck: Collection[str] = ()
) -> Document:
    """Return the page for the professional, less what was struck out (see `strike`).

    Where help or therapy comes first, help stands above every number.
    """
    gated = decision.gate.level != "none"
    notes = answers.notes
    appointed = bool(notes.when or notes.with_whom)
    none = wording.way_to_go(answers, decision) == "none"
    waits = none and not (appointed or notes.bring)
    help_section = facts.help_lines(content, answers, decision)
    sections = [
        result.headline(content, answers, decision),
        *([help_section] if gated else []),
        *([] if decision.outcome == "help-first" else [result.line_up(content, answers, decision, "mine")]),
        own.matters(content, answers),
        own.now(content, answers, decision),
        own.decided(content, answers, "mine", decision),
        *([result.next_steps(content, decision, "mine")] if decision.outcome == "none-now" else []),
        *([visit.until_then(content, answers, waits=waits)] if none else []),
        *([] if waits else [visit.bring(content, answers)]),
        *visit.questions(content, answers, ask=not none or appointed),
        *([] if gated else [help_section]),
    ]
    title = content.phrases["summary.title-appointment"]
    if decision.outcome == "help-first" and not appointed:
        title = content.phrases["summary.title-help-first"]
    elif none and not appointed:
        title = content.phrases["summary.title-none-now"]
    document = _document(content, answers, today, form="first-appointment", title=title, sections=sections)
    return strike(document, struck)


def private(
    content: Content, answers: Answers, decision: Decision, today: date, struck: Collection[str] = ()
) -> Document:
    """Return everything, less what was struck out: every answer, what follows and how, the sources."""
    gated = decision.gate.level != "none"
    help_section = facts.help_lines(content, answers, decision)
    sections = [
        result.result(content, answers, decision),
        *([help_section] if gated else []),
        own.decided(content, answers, "yours", decision),
        result.line_up(content, answers, decision, "yours"),
        result.dimensions(content, answers, decision),
        *result.reasons(content, answers, decision),
        result.changes(content, answers, decision),
        result.tensions(content, answers, decision),
        result.next_steps(content, decision, "yours"),
        *facts.closer(content, answers, decision),
        own.readiness(content, answers),
        *own.next_when_low(content, answers),
        *own.notes(content, answers),
        *own.answers_given(content, answers),
        *([own.knowledge(content, answers)] if answers.knowledge.in_summary else []),
        facts.options(content),
        *result.worked_out(content, answers, decision),
        *([] if gated else [help_section]),
        *facts.about(content, answers),
    ]
    title = content.phrases["summary.title-private"]
    document = _document(content, answers, today, form="private", title=title, sections=sections)
    return strike(document, struck)


def strike(document: Document, struck: Collection[str]) -> Document:
    """Return the document without the sections and lines of these ids, and without empty headings."""
    gone = frozenset(struck)

    def stays(part: str) -> bool:
        parts = part.split(".")
        return gone.isdisjoint(".".join(parts[:end]) for end in range(1, len(parts) + 1))

    sections: list[Section] = []
    for section in reversed(document.sections):
        lines = tuple(_left(section.lines, stays)) if stays(section.id) else ()
        heads_another = bool(sections) and sections[-1].level > section.level
        if lines or heads_another:
            sections.append(structs.replace(section, lines=lines))
    return structs.replace(
        document, under=tuple(_left(document.under, stays)), sections=tuple(reversed(sections))
    )


def _left(lines: Iterable[L], stays: Callable[[str], bool]) -> Iterator[L]:
    for line in lines:
        if not stays(line.id):
            continue
        if isinstance(line, Chart | Table):
            rows = tuple(_left(line.rows, stays))
            if rows:
                yield structs.replace(line, rows=rows)
        else:
            yield line


def _document(
    content: Content, answers: Answers, today: date, *, form: Form, title: str, sections: Sequence[Section]
) -> Document:
    phrases = content.phrases
    country = facts.country_of(content, content.about.country)
    return Document(
        form=form,
        locale=content.about.locale,
        country=answers.country,
        title=title,
        under=tuple(_under(content, answers, today)),
        sections=tuple(sections),
        foot=phrases["summary.foot"].format(
            month=wording.month(content, content.about.content), country=country.name
        ),
        page=phrases["summary.page"],
        attached_as=phrases["summary.attached"],
        made=today,
    )


def _under(content: Content, answers: Answers, today: date) -> Iterator[Text]:
    phrases, notes = content.phrases, answers.notes
    day = wording.day(content, answers.country, today)
    prepared = phrases["summary.prepared"].format(date=day)
    if notes.name:
        prepared = phrases["summary.prepared-named"].format(name=notes.name, date=day)
    yield Text(id="under.prepared", text=prepared)
    if notes.when:
        yield Text(id="under.when", text=phrases["summary.when"].format(when=notes.when))
    if notes.with_whom:
        yield Text(id="under.with-whom", text=phrases["summary.with-whom"].format(whom=notes.with_whom))
