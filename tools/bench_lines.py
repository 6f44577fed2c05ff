"""Time and memory of `score --lines`: a line among a hundred thousand against a line among a thousand.

What counts is the processor's time in the program, less what a run of a single line takes. The short runs
stand half before and half after the long one, so that a machine that grows busy weighs on both.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from statistics import median
from subprocess import Popen
from typing import Any, Final, NamedTuple

from bench_row import Row, shown

ROOT: Final = Path(__file__).parents[1]
FEW, MANY, TURNS = 1000, 100_000, 6
MOST: Final = 1.1


class Run(NamedTuple):
    """What a run took."""

    seconds: float
    megabytes: float


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


def run(count: int) -> Run:
    """Score so many answers in a process of its own."""
    with tempfile.TemporaryFile() as given, Path(os.devnull).open("wb") as nowhere:
        given.writelines(answers(count))
        given.seek(0)
        process = Popen(
            [sys.executable, "-m", "coaching_or_therapy", "score", "--lines", "-"],
            stdin=given,
            stdout=nowhere,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(process.returncode)
    return Run(usage.ru_utime, usage.ru_maxrss / 1024)


def rows(many: int = MANY) -> list[Row]:
    start = median(run(1).seconds for _ in range(TURNS))
    before = [run(FEW) for _ in range(TURNS // 2)]
    long = run(many)
    short = [*before, *(run(FEW) for _ in range(TURNS // 2))]
    one = median(each.seconds - start for each in short) / FEW
    among_many = (long.seconds - start) / many
    memory = median(each.megabytes for each in short)
    lines = f"of one of {FEW:,}"
    return [
        Row(
            f"a line among {many:,}, time", among_many / one, MOST, lines,
            f"{among_many * 1000:.2f} ms : {one * 1000:.2f} ms",
        ),
        Row(
            f"a line among {many:,}, peak memory", long.megabytes / memory, MOST, lines,
            f"{long.megabytes:.1f} MB : {memory:.1f} MB",
        ),
    ]  # fmt: skip


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=MANY, help="how many are many (100,000)")
    sys.exit(shown(rows(parser.parse_args().lines)))
