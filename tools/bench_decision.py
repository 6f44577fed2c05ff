"""Time the decision against pymcdm's weighted sum, in one run; write docs/speed.md and its pictures.

What is measured, and how, stands in the report. The measurements take turns, so that whatever else the
machine does falls on all of them, and medians are compared.
"""

import platform
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path
from random import Random
from statistics import median
from typing import Any, Final

import numpy as np
from msgspec.structs import replace
from pymcdm.methods import WSM

import charts
from bench_row import Row, shown
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content, Dimension
from coaching_or_therapy.decision.criteria import Model, Questionnaire, model, questionnaire
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.outcome import outcome, standing

REPORT: Final = Path(__file__).parents[1] / "docs" / "speed.md"
PICTURES: Final = REPORT.parent / "pictures"
STATEMENTS: Final = (24, 48, 120, 240)
VARIATIONS: Final = (100, 1000, 10_000)
PEOPLE: Final = 25
TURNS: Final = 5
OPTIONS: Final = 3
MOST_LINE_UP, MOST_DECISION = 0.10, 0.05


def widened(content: Content, statements: int) -> Content:
    """Return the content with so many statements, as many on each side of each dimension."""
    each_side = statements // (2 * len(content.dimensions))

    def wider(dimension: Dimension) -> Dimension:
        firsts = [
            next(each for each in dimension.statements if each.side == side)
            for side in ("therapy", "coaching")
        ]
        more = [replace(first, id=f"{first.id}{place}") for first in firsts for place in range(each_side)]
        return replace(dimension, statements=tuple(more))

    return replace(content, dimensions=tuple(wider(dimension) for dimension in content.dimensions))


def person(content: Content, random: Random) -> Answers:
    """Return the answers of somebody who leans somewhere, answers all, and weighs all."""
    lean = {"therapy": random.gauss(50, 20), "coaching": random.gauss(50, 20)}

    def rated(toward: float) -> int:
        return min(100, max(0, round(random.gauss(toward, 20))))

    return Answers(
        ratings={s.id: rated(lean[s.side]) for d in content.dimensions for s in d.statements},
        needs={n.id: rated(lean["coaching"] if n.kind in ("well", "goals") else 30) for n in content.needs},
        importance={name: random.randint(10, 100) for name in [*(d.id for d in content.dimensions), "needs"]},
        room_for_two=random.randint(0, 100),
    )


def seconds(calls: Iterable[Callable[[], object]]) -> list[float]:
    """Return the seconds of the processor that each call took: others at work stretch a long one."""
    times = []
    for call in calls:
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return times


def medians(content: Content, variations: int = 1000) -> dict[str, float]:
    """Return the median seconds of a weighted sum, of a line-up with its outcome, and of a whole decision."""
    random = Random(len(content.dimensions[0].statements))
    questions = questionnaire(content)
    criteria = sum(len(dimension.statements) for dimension in content.dimensions) + len(content.needs)
    matrix: Any = np.random.default_rng(1).random((OPTIONS, criteria)) * 100
    weights, types = np.full(criteria, 1 / criteria), np.ones(criteria)
    weighted_sum = WSM()

    def turn(people: Sequence[Answers]) -> dict[str, list[float]]:
        ready = [model(questions, answers) for answers in people]
        return {
            "weighted sum": seconds(partial(weighted_sum, matrix, weights, types) for _ in people),
            "line-up": seconds(partial(line_up, questions, answers) for answers in people),
            "ready": seconds(partial(from_model, each) for each in ready),
            "decision": seconds(
                partial(decide, content, answers, variations=variations) for answers in people
            ),
        }

    turn([person(content, random)])  # draws the variations, once for the process
    turns = [turn([person(content, random) for _ in range(PEOPLE)]) for _ in range(TURNS)]
    return {name: median([time for each in turns for time in each[name]]) for name in turns[0]}


def line_up(questions: Questionnaire, answers: Answers) -> str:
    return outcome(standing(model(questions, answers)))


def from_model(ready: Model) -> str:
    return outcome(standing(ready))


def rows() -> list[Row]:
    """Measure, write the report, and return what is promised."""
    content = load()
    sizes = {count: medians(widened(content, count)) for count in STATEMENTS}
    spans = {count: medians(content, count)["decision"] for count in VARIATIONS}
    here = sizes[STATEMENTS[0]]
    line_up = here["line-up"] / here["weighted sum"]
    decision = here["decision"] / (1000 * here["weighted sum"])
    charts.lines(
        PICTURES / "speed-statements.svg",
        "Time against the number of statements",
        "statements",
        "milliseconds",
        {
            "1,000 weighted sums (pymcdm)": {n: each["weighted sum"] * 1e6 for n, each in sizes.items()},
            "decision, 1,000 variations": {n: each["decision"] * 1e3 for n, each in sizes.items()},
            "one weighted sum (pymcdm)": {n: each["weighted sum"] * 1e3 for n, each in sizes.items()},
            "line-up with outcome": {n: each["line-up"] * 1e3 for n, each in sizes.items()},
        },
    )
    charts.lines(
        PICTURES / "speed-variations.svg",
        "Time of a decision against the number of variations",
        "variations",
        "milliseconds",
        {"decision": {n: each * 1e3 for n, each in spans.items()}},
    )
    REPORT.write_text(
        report(sizes, spans)
        + f"""
At {STATEMENTS[0]} statements a line-up with its outcome takes {line_up:.1%} of one weighted sum (at most
{MOST_LINE_UP:.0%} is wanted), a decision {decision:.1%} of 1,000 of them (at most {MOST_DECISION:.0%} is).
""",
        encoding="utf-8",
    )
    return [
        Row("line-up with outcome", line_up, MOST_LINE_UP, "of a weighted sum"),
        Row("decision, 1,000 variations", decision, MOST_DECISION, "of 1,000 weighted sums"),
    ]


def report(sizes: Mapping[int, Mapping[str, float]], spans: Mapping[int, float]) -> str:
    by_size = "\n".join(
        f"| {count} | {each['weighted sum'] * 1e6:.0f} µs | {each['line-up'] * 1e6:.1f} µs "
        f"| {each['ready'] * 1e6:.1f} µs "
        f"| {each['decision'] * 1e3:.1f} ms | {each['line-up'] / each['weighted sum']:.1%} "
        f"| {each['decision'] / each['weighted sum'] / 1000:.1%} |"
        for count, each in sizes.items()
    )
    by_span = "\n".join(f"| {count:,} | {each * 1e3:.1f} ms |" for count, each in spans.items())
    return f"""# Speed of the decision

Written by `make bench` with Python {platform.python_version()} on {platform.system()} {platform.machine()}.

The yardstick is pymcdm {version("pymcdm")}: its weighted sum (`WSM`) of three alternatives (therapy,
coaching, both) over as many criteria as there are statements and needs. It gets a matrix and weights that
are ready, and checks them, as it does unless told not to. The line-up with its outcome is timed from the
answers document as decoded, and from criteria and weights that are ready, as pymcdm gets them. A
decision, from the answers, is all that stands in the decision document: line-ups, ranges, gate, outcome,
steadiness over the variations, reasons, what would change it. Every decision is of other answers than
those before it, and all of them rate everything. These are medians of {PEOPLE * TURNS} in {TURNS} turns,
of the processor's time; what is drawn once for a process is not counted.

| statements | sum | line-up, from answers | line-up, ready | decision | line-up : sum | decision : 1,000 |
|---:|---:|---:|---:|---:|---:|---:|
{by_size}

![Time against the number of statements](pictures/speed-statements.svg)

| variations | decision |
|---:|---:|
{by_span}

![Time of a decision against the number of variations](pictures/speed-variations.svg)
"""


if __name__ == "__main__":
    raise SystemExit(shown(rows()))
