"""Write docs/standards.md: how the aid measures up, and which tests show it. A test holds it up to date."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.summary import wording

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs/standards.md"
SHOWN_BY = ROOT / "tests/standards.toml"

ABOUT = """\
Written by `make standards` from `resources/content/en/standards.toml`, which About shows in the window, and
from `tests/standards.toml`. The list follows the minimum standards for decision aids of the IPDAS
collaboration ([{author}, {year}]({address})),
in words of our own, with points added to it. A point counts as met only where a test shows it;
`tests/test_standards.py` fails where that test is not there. Tests show what the program does. What people
make of it they can't show: see what is not yet met.
"""


def shown_by() -> dict[str, list[str]]:
    """Return the tests of each criterion, by its id."""
    found: dict[str, list[str]] = tomllib.loads(SHOWN_BY.read_text("utf-8"))
    return found


def report(content: Content, tests: Mapping[str, Sequence[str]]) -> str:
    """Return how the aid measures up, as Markdown."""
    assert content.standards is not None
    sources = {fact.id: fact.source for fact in content.facts}
    cited = {sources[fact] for fact in content.standards.lead.facts}
    (source,) = (each for each in content.sources if each.id in cited)
    criteria = content.standards.criteria
    lines = [
        f"# {content.standards.title}",
        "",
        ABOUT.format(author=source.author, year=source.year, address=source.address),
        wording.measure(content, content.standards),
        "",
        "| | What is asked | State | Where to see it | Shown by |",
        "|---|---|---|---|---|",
    ]
    for criterion in criteria:
        state = content.phrases[f"standards.{criterion.state}"].lower()
        tests_told = "<br>".join(f"`{test.removeprefix('tests/')}`" for test in tests[criterion.id])
        told = (criterion.id, criterion.asks, state, criterion.where, tests_told)
        lines.append(f"| {' | '.join(told)} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(report(load(), shown_by()), "utf-8")
