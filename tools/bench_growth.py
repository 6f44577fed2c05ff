"""How time and memory grow: with the lines that `score --lines` reads, and with the length of a note."""

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from msgspec import json, structs

import charts
from bench_process import used
from bench_row import Row, shown
from coaching_or_therapy.answers.document import decode, encode
from coaching_or_therapy.content.load import load

ROOT: Final = Path(__file__).parents[1]
PICTURES: Final = ROOT / "docs/pictures"
LINES: Final = (30, 100, 300, 1000)
SIGNS: Final = (100, 1000, 10_000, 100_000)
MOST: Final = 1.1
PROGRAM: Final = [sys.executable, "-m", "coaching_or_therapy"]


def measured(*arguments: str | Path) -> tuple[float, float]:
    """Return the seconds of processor time of a call of the program, and its most memory in MB."""
    found = used([*PROGRAM, *arguments], Path(os.devnull))
    if found.status:
        raise RuntimeError(f"{arguments} ended with {found.status}")
    return found.seconds, found.megabytes


def rows() -> list[Row]:
    """Draw the pictures, and return by how much the memory of `score --lines` grows."""
    content = load()
    answers = decode((ROOT / "examples/therapy.json").read_bytes(), content)
    line = json.encode(json.decode(encode(answers))) + b"\n"
    with tempfile.TemporaryDirectory() as folder:
        many, noted, page = (Path(folder) / name for name in ("many.jsonl", "noted.json", "page.pdf"))
        scored, written = {}, {}
        for count in LINES:
            many.write_bytes(line * count)
            scored[count] = measured("score", "--lines", many)
        for count in SIGNS:
            note = ("What I would like to bring up, in a few words. " * (count // 47 + 1))[:count].strip()
            notes = structs.replace(answers.notes, bring=note)
            noted.write_bytes(encode(structs.replace(answers, notes=notes)))
            written[count] = measured("summary", noted, "--output", page)
    for name, across, found in (("lines", "lines", scored), ("note", "signs of a note", written)):
        charts.lines(
            PICTURES / f"growth-{name}.svg",
            f"Time and memory against {across}",
            across,
            "seconds of the processor; MB",
            {
                "seconds": {count: each[0] for count, each in found.items()},
                "MB at most": {count: each[1] for count, each in found.items()},
            },
        )
    first, last = scored[LINES[0]][1], scored[LINES[-1]][1]
    name = f"memory of score --lines, {LINES[-1]:,} lines"
    unit, detail = f"of that for {LINES[0]}", f"{last:.1f} MB : {first:.1f} MB"
    return [Row(name, last / first, MOST, unit, detail)]


if __name__ == "__main__":
    sys.exit(shown(rows()))
