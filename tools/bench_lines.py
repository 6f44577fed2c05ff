"""Time and memory of `score --lines`: a line among ever so many against a line among a thousand.

What counts is the processor's time in the program, less what a run of a single line takes. Short runs come
again and again while the long one runs, so that both see the same machine, however busy it is.
"""

import argparse
import json
import platform
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from random import Random
from statistics import mean, median
from typing import Any, Final

from bench_process import Used, used
from bench_row import Row, shown

ROOT: Final = Path(__file__).parents[1]
REPORT: Final = ROOT / "docs/lines.md"
FEW, MANY = 1000, 10_000
MOST: Final = 1.1


def answers(count: int) -> Iterator[bytes]:
    """Yield so many answers documents, each another: a persona's with every rating moved a little."""
    random = Random(count)
    people = [json.loads(path.read_bytes()) for path in sorted((ROOT / "tests/personas").glob("*.json"))]

    def moved(given: dict[str, Any]) -> dict[str, Any]:
        return {
            name: min(100, max(0, each + random.randint(-10, 10))) if isinstance(each, int) else each
            for name, each in given.items()
        }

    for at in range(count):
        person = people[at % len(people)]
        other = {part: moved(person[part]) for part in ("ratings", "needs") if part in person}
        yield json.dumps(person | other).encode() + b"\n"


def run(count: int) -> Used:
    """Score so many answers in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "lines"
        with lines.open("wb") as file:
            file.writelines(answers(count))
        found = used([sys.executable, "-m", "coaching_or_therapy", "score", "--lines", "-"], lines)
    if found.status:
        raise SystemExit(found.status)
    return found


def rows(many: int = MANY) -> list[Row]:
    start = median(run(1).seconds for _ in range(5))
    short: list[Used] = []
    with ThreadPoolExecutor(1) as beside:
        running = beside.submit(run, many)
        while not (short and running.done()):
            began = time.monotonic()
            short.append(run(FEW))
            wait([running], timeout=2 * (time.monotonic() - began))
        long = running.result()
    one = (mean(each.seconds for each in short) - start) / FEW
    among_many = (long.seconds - start) / many
    memory = median(each.megabytes for each in short)
    unit = f"of one of {FEW:,}"
    times = f"{among_many * 1000:.2f} ms : {one * 1000:.2f} ms ({len(short)} runs)"
    peaks = f"{long.megabytes:.1f} MB : {memory:.1f} MB"
    return [
        Row(f"a line among {many:,}, time", among_many / one, MOST, unit, times),
        Row(f"a line among {many:,}, peak memory", long.megabytes / memory, MOST, unit, peaks),
    ]


def report(many: int, found: list[Row]) -> str:
    lines = "\n".join(
        f"| {row.name} | {row.value:.3f} | {row.most:g} | {row.unit} | {row.detail} |" for row in found
    )
    return f"""# Many answers at once

Written by `tools/bench_lines.py --lines {many}` with Python {platform.python_version()} on
{platform.system()} {platform.machine()}. `score --lines` keeps nothing of a line but what it may use for the
next, so the last of many takes as long as the first, and the memory stays the same.

| | measured | at most | | |
|---|---:|---:|---|---|
{lines}

It is the processor's time in the program, less what it takes to start. The runs of {FEW:,} lines came again
and again while the long one ran, so that both saw the same machine. All lines differ.
"""


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=MANY, help=f"how many are many ({MANY})")
    many = parser.parse_args().lines
    found = rows(many)
    REPORT.write_text(report(many, found), encoding="utf-8")
    sys.exit(shown(found))
