"""What holds for everyone: the options, help lines, and where it all comes from."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import zip_longest
from typing import Literal

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import (
    Content,
    Country,
    Side,
    Source,
    Sourced,
    Together,
)
from coaching_or_therapy.decision.records import Decision
from coaching_or_therapy.summary import wording
from coaching_or_therapy.summary.records import (
    Contact,
    Item,
    Line,
    Row,
    Section,
    Table,
    Text,
)

WAY = ("what", "good", "hard", "cost", "begin", "again")
"""What is told of each form of an option that is looked at closely, in the order of the rows."""


LIVING = ("first-session", "time", "cost", "feelings", "others-knowing", "regulation")
"""What living through an option is like, in the order of the rows."""


def help_lines(content: Content, answers: Answers, decision: Decision) -> Section:
    """Return the help lines of the person's country; where help comes first, for now."""
    country = country_of(content, answers.country)
    now = decision.outcome == "help-first"
    lines = [
        Contact(id=f"help.{place}", contact=line.contact, service=line.service, how=line.how)
        for place, line in enumerate(country.lines)
    ]
    return Section(
        id="help",
        title=content.phrases["summary.help-now" if now else "summary.help"],
        note=country.name,
        lines=tuple(lines),
        tone="help" if now else "plain",
    )


def country_of(content: Content, code: str) -> Country:
    """Return the country that help is shown for; one that is not known gets what holds elsewhere."""
    known = {country.id: country for country in content.help}
    return known.get(code, content.help[-1])


def options(content: Content) -> Section:
    """Return good and hard points of every option, and what living through it is like, side by side."""
    phrases = content.phrases

    def row(key: str, label: str, cells: Iterable[str]) -> Row:
        return Row(id=f"options.table.{key}", cells=(label, *cells))

    def points(aspect: Literal["good", "hard"]) -> Iterator[Row]:
        told = [getattr(option, aspect) for option in content.options]
        for place, ones in enumerate(zip_longest(*told)):
            label = phrases[f"summary.options-{aspect}"].format(number=place + 1)
            yield row(f"{aspect}.{place}", label, (point.text if point else "" for point in ones))

    def living(aspect: str) -> Row:
        told: list[Sourced] = [getattr(option.living, aspect.replace("-", "_")) for option in content.options]
        return row(aspect, phrases[f"options.{aspect}"], (each.text for each in told))

    rows = [*points("good"), *points("hard"), *map(living, LIVING)]
    head = (phrases["summary.options-aspect"], *(option.title for option in content.options))
    table = Table(id="options.table", head=head, rows=tuple(rows), widths=(2, *[3 for _ in content.options]))
    return Section(id="options", title=phrases["summary.options"], lines=(table,))


def closer(content: Content, answers: Answers, decision: Decision) -> Iterator[Section]:
    """Yield a closer look at where the person goes, each of its forms in a column."""
    phrases = content.phrases
    for option in content.options:
        if option.closer is None or option.id != wording.way_to_go(answers, decision):
            continue
        ways = option.closer.ways
        rows = [
            Row(
                id=f"closer.ways.{part}",
                cells=(phrases[f"way.{part}"], *(getattr(way, part).text for way in ways)),
            )
            for part in WAY
        ]
        head = (phrases["summary.options-aspect"], *(way.title for way in ways))
        table = Table(id="closer.ways", head=head, rows=tuple(rows), widths=(2, *[3 for _ in ways]))
        yield Section(id="closer", title=option.closer.title, lines=(table,))
        if option.closer.together is not None:
            yield from _together(content, answers, option.closer.together)


def _together(content: Content, answers: Answers, together: Together) -> Iterator[Section]:
    """Yield who does what and what to tell each of the other, the two sides beside each other."""
    for key, side, texts in told_together(together, answers.left):
        name = f"closer.{key}"
        lines = tuple(Item(id=f"{name}.{place}", text=text) for place, text in enumerate(texts))
        title, beside = content.phrases[f"together.{key}"], f"closer.{key.partition('-')[0]}" if side else ""
        yield Section(id=name, title=title, lines=lines, level=3, beside=beside)


def told_together(together: Together, left: Side) -> tuple[tuple[str, Side | None, tuple[str, ...]], ...]:
    """Return what is told of a therapist and a coach at once, the side that stands left first.

    For each list its phrase, whose it is (None: the person's own), and its texts.
    """
    sides: tuple[Side, Side] = ("therapy", "coaching") if left == "therapy" else ("coaching", "therapy")
    beside = {"therapy": together.therapy, "coaching": together.coaching}
    return (
        *((f"does-{side}", side, tuple(told.text for told in beside[side].does)) for side in sides),
        ("yours", None, together.yours),
        *((f"hears-{side}", side, tuple(told.text for told in beside[side].hears)) for side in sides),
    )


def about(content: Content, answers: Answers) -> Iterator[Section]:
    """Yield who made this aid, how, until when it holds, and where its facts and numbers come from."""
    phrases, about = content.phrases, content.about
    expires = wording.day(content, answers.country, date.fromisoformat(about.expires))
    published = phrases["summary.about-published"].format(
        month=wording.month(content, about.content), expires=expires
    )
    facts = {
        "decision": about.decision,
        "published": published,
        "country": about.country_note,
        "authors": about.authors,
        "funding": about.funding,
        "updates": about.update_policy,
        "evidence": about.how_evidence_was_chosen,
    }
    lines: list[Line] = [Text(id=f"about.{key}", text=text) for key, text in facts.items()]
    yield Section(id="about", title=phrases["summary.about"], lines=tuple(lines), tone="fine")
    lines = []
    for read in sorted({source.read for source in content.sources}):
        told = phrases["summary.sources-read"].format(month=wording.month(content, read))
        lines.append(Text(id=f"sources.read-{read}", text=told))
        lines += [_source(content, source) for source in content.sources if source.read == read]
    lines.append(Text(id="sources.help", text=phrases["summary.sources-help"]))
    for place, line in enumerate(country_of(content, answers.country).lines):
        pattern = phrases["summary.help-source-weak" if line.weak else "summary.help-source"]
        text = pattern.format(
            contact=line.contact,
            service=line.service,
            source=line.source,
            month=wording.month(content, line.checked),
        )
        lines.append(Item(id=f"sources.help.{place}", text=text))
    yield Section(id="sources", title=phrases["summary.sources"], lines=tuple(lines), tone="fine")


def _source(content: Content, source: Source) -> Item:
    pattern = content.phrases["summary.source" if source.year else "summary.source-undated"]
    text = pattern.format(author=source.author, year=source.year, title=source.title, address=source.address)
    return Item(id=f"sources.{source.id}", text=text.rstrip().replace("?.", "?"))
