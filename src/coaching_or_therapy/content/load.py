"""Reading the content from its TOML files, one decode a file. A fault names its file, its key and itself."""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from coaching_or_therapy import shipped
from coaching_or_therapy.content.records import (
    About,
    Area,
    Content,
    Country,
    Dimension,
    Fact,
    Finding,
    HelpKind,
    KnowledgeQuestion,
    Line,
    Month,
    Need,
    NowDimension,
    Option,
    Outcome,
    Question,
    Record,
    Safety,
    Source,
    Standards,
    Tension,
    Term,
    Welcome,
    Words,
)

F = TypeVar("F")
CRISIS = "crisis.toml"
STANDARDS = "standards.toml"
OPTIONAL = (CRISIS, STANDARDS)
"""Files that a folder of one's own may do without."""

LIMIT = 4 * 1024 * 1024
"""Bytes that a file may have: many times what the largest has."""


class ContentFault(Exception):
    """Something in the content is not as it has to be: in which file, at which key, and what.

    `key` is a path such as `dimensions[1].statements[2].side`; it is empty where the whole file is meant.
    """

    def __init__(self, file: str, key: str, fault: str) -> None:
        super().__init__(": ".join(part for part in (file, key, fault) if part))
        self.file = file
        self.key = key
        self.fault = fault


class Phrases(dict[str, str]):
    """The phrases by their keys. One that is wanted and missing is a fault of the content."""

    def __missing__(self, key: str) -> str:
        """Name the phrase that is missing."""
        raise ContentFault("phrases.toml", key, "missing")


class AboutFile(Record, frozen=True):
    """about.toml."""

    language: Words
    """The name of the language in itself, for the list that it is chosen from: "English"."""
    about: About
    welcome: Welcome


class DimensionsFile(Record, frozen=True):
    """dimensions.toml."""

    dimensions: tuple[Dimension, ...]


class NeedsFile(Record, frozen=True):
    """needs.toml."""

    now: NowDimension
    needs: tuple[Need, ...]


class OptionsFile(Record, frozen=True):
    """options.toml."""

    options: tuple[Option, ...]


class FindingFile(Record, frozen=True):
    """finding.toml."""

    finding: Finding


class SafetyFile(Record, frozen=True):
    """safety.toml."""

    safety: Safety


class GlossaryFile(Record, frozen=True):
    """glossary.toml."""

    glossary: tuple[Term, ...]


class AskFile(Record, frozen=True):
    """ask.toml."""

    ask: tuple[Question, ...]


class KnowledgeFile(Record, frozen=True):
    """knowledge.toml."""

    knowledge: tuple[KnowledgeQuestion, ...]


class ReadinessFile(Record, frozen=True):
    """readiness.toml."""

    readiness: tuple[Area, ...]


class OutcomesFile(Record, frozen=True):
    """outcomes.toml."""

    outcomes: tuple[Outcome, ...]
    tensions: tuple[Tension, ...]


class SourcesFile(Record, frozen=True):
    """sources.toml."""

    sources: tuple[Source, ...]
    facts: tuple[Fact, ...]


class StandardsFile(Record, frozen=True):
    """standards.toml."""

    standards: Standards


class CrisisLine(Record, frozen=True):
    """What every language shares of a way to reach help."""

    id: str
    contact: Words
    kind: HelpKind
    checked: Month
    weak: bool = False


class CrisisCountry(Record, frozen=True):
    """The ways to reach help in one country."""

    id: str
    lines: tuple[CrisisLine, ...]


class CrisisFile(Record, frozen=True):
    """crisis.toml, shared by all languages."""

    countries: tuple[CrisisCountry, ...]


class LineWords(Record, frozen=True):
    """What a language says about a way to reach help."""

    service: Words
    how: Words
    source: Words


class HelpFile(Record, frozen=True):
    """help.toml: what a language says of the countries and lines of crisis.toml, by their ids."""

    countries: dict[str, Words]
    lines: dict[str, LineWords]


FILES = (
    "about.toml",
    "ask.toml",
    "dimensions.toml",
    "finding.toml",
    "glossary.toml",
    "help.toml",
    "knowledge.toml",
    "needs.toml",
    "options.toml",
    "outcomes.toml",
    "phrases.toml",
    "readiness.toml",
    "safety.toml",
    "sources.toml",
)
"""The files that make one language's content."""

WHOLE = "whole.json"
"""What an installed program reads in place of a language's files: all of them, checked when it was packed."""


def whole(content: Content) -> bytes:
    """Return what stands in `WHOLE`."""
    return msgspec.json.encode(content)


def locales() -> tuple[str, ...]:
    """Return the languages that the content ships in, in alphabetical order."""
    return tuple(sorted(path.parent.name for path in (shipped.resources() / "content").glob("*/about.toml")))


def languages() -> dict[str, str]:
    """Return the name of each shipped language in itself, by its locale."""
    folder = shipped.resources() / "content"
    return {locale: _read(folder / locale / "about.toml", AboutFile).language for locale in locales()}


def best(wanted: Iterable[str]) -> str:
    """Return the first of these languages that the content ships in; English where it ships in none.

    They are named as systems do: `es`, `es-US`, `es_MX.UTF-8`. A country's own gives way to the common one.
    """
    offered = {locale.lower(): locale for locale in locales()}
    for name in wanted:
        parts = name.partition(".")[0].partition("@")[0].replace("_", "-").lower().split("-")
        for length in range(len(parts), 0, -1):
            if (tag := "-".join(parts[:length])) in offered:
                return offered[tag]
    return "en"


def of_system(environment: Mapping[str, str]) -> list[str]:
    """Return the languages that the environment asks for, the most wanted first, as POSIX and GNU read it."""
    asked = next(
        (environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "C"
    )
    if asked.partition(".")[0] in {"C", "POSIX"}:
        return []
    return [*filter(None, environment.get("LANGUAGE", "").split(":")), asked]


def load(locale: str = "en", folder: Path | None = None) -> Content:
    """Return the content in one shipped language, or a practice's own content from `folder`.

    A folder of one's own says in its `about.toml` whose it is and in which language. Any other file that it
    does not have is the shipped one of that language: a practice writes what differs, and no more. How
    the aid measures up is not taken from there: what was shown of one content says nothing of another.
    Raises `ContentFault` for what is missing, is not TOML, or is not what the records say.
    """
    if folder is None:
        folder = shipped.resources() / "content" / locale
        if (folder / WHOLE).exists():
            return _read(folder / WHOLE, Content)
    _only_known_files(folder)
    about = _read(folder / "about.toml", AboutFile)
    ours = shipped.resources() / "content" / about.about.locale if about.about.locale in locales() else folder

    def place(name: str) -> Path:
        return folder / name if os.path.lexists(folder / name) else ours / name

    crisis = folder / CRISIS if os.path.lexists(folder / CRISIS) else shipped.resources() / CRISIS
    needs = _read(place("needs.toml"), NeedsFile)
    outcomes = _read(place("outcomes.toml"), OutcomesFile)
    sources = _read(place("sources.toml"), SourcesFile)
    return Content(
        about=about.about,
        welcome=about.welcome,
        dimensions=_read(place("dimensions.toml"), DimensionsFile).dimensions,
        needs=needs.needs,
        now=needs.now,
        options=_read(place("options.toml"), OptionsFile).options,
        finding=_read(place("finding.toml"), FindingFile).finding,
        safety=_read(place("safety.toml"), SafetyFile).safety,
        help=_with_words(_read(crisis, CrisisFile), _read(place("help.toml"), HelpFile)),
        glossary=_read(place("glossary.toml"), GlossaryFile).glossary,
        ask=_read(place("ask.toml"), AskFile).ask,
        knowledge=_read(place("knowledge.toml"), KnowledgeFile).knowledge,
        readiness=_read(place("readiness.toml"), ReadinessFile).readiness,
        sources=sources.sources,
        facts=sources.facts,
        outcomes=outcomes.outcomes,
        tensions=outcomes.tensions,
        phrases=Phrases(_flat(_read(place("phrases.toml"), dict[str, object]))),
        standards=_standards(folder / STANDARDS),
    )


def _standards(path: Path) -> Standards | None:
    return _read(path, StandardsFile).standards if os.path.lexists(path) else None


def _only_known_files(folder: Path) -> None:
    """Refuse a folder that is not there, and a file that would go unread: a copy, a misspelt name."""
    if not folder.is_dir():
        raise ContentFault(str(folder), "", "there is no such folder of content")
    for path in sorted(folder.glob("*.toml")):
        if path.name not in FILES and path.name not in OPTIONAL:
            raise ContentFault(path.name, "", f"not a file of the content; they are {', '.join(FILES)}")


def _read(path: Path, kind: type[F]) -> F:
    decode = msgspec.json.decode if path.suffix == ".json" else msgspec.toml.decode
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a device or a pipe may never answer
            raise ContentFault(path.name, "", "not a file")
        if found.st_size > LIMIT:
            raise ContentFault(path.name, "", f"larger than {LIMIT // 1024**2} MB")
        return decode(path.read_bytes(), type=kind)
    except OSError as error:
        raise ContentFault(path.name, "", f"can't be read: {error.strerror}") from error
    except msgspec.ValidationError as error:
        fault, _, key = str(error).partition(" - at `$")
        raise ContentFault(path.name, key.strip("`."), fault.replace("`", "")) from error
    except RecursionError:
        raise ContentFault(path.name, "", "nested too deeply") from None
    except (msgspec.DecodeError, ValueError) as error:
        raise ContentFault(path.name, "", f"not {path.suffix[1:].upper()}: {error}") from error


def _with_words(crisis: CrisisFile, words: HelpFile) -> tuple[Country, ...]:
    """Join the numbers with what this language says about them."""
    countries = []
    for country in crisis.countries:
        lines = []
        for line in country.lines:
            if line.id not in words.lines:
                raise ContentFault(
                    "help.toml", f"lines.{line.id}", f"missing; {CRISIS} has a line of this id"
                )
            said = words.lines[line.id]
            lines.append(
                Line(
                    country=country.id,
                    service=said.service,
                    contact=line.contact,
                    how=said.how,
                    kind=line.kind,
                    source=said.source,
                    checked=line.checked,
                    weak=line.weak,
                )
            )
        if country.id not in words.countries:
            raise ContentFault("help.toml", f"countries.{country.id}", f"missing; {CRISIS} has this country")
        countries.append(Country(id=country.id, name=words.countries[country.id], lines=tuple(lines)))
    return tuple(countries)


def _flat(table: Mapping[str, object], above: str = "") -> Iterator[tuple[str, str]]:
    """Give the phrases of nested tables by their dotted keys."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{above}{key}.")
        elif isinstance(value, str) and value:
            yield above + key, value
        else:
            raise ContentFault("phrases.toml", above + key, f"expected words, got {value!r}")
