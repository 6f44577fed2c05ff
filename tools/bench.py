"""Run every benchmark; write docs/performance.md and bench.json; the status says whether all is as wanted."""

import json
import platform
import subprocess
import sys
from pathlib import Path

import bench_decision
import bench_growth
import bench_lines
import bench_memory
import bench_start
import bench_summary
from bench_row import Row

ROOT = Path(__file__).parents[1]

REPORT = """# How fast it is, and how much memory it takes

Written by `make bench` with Python {python} on {system}. Each measure is a ratio found in one run, so that
it means the same on another machine. A yardstick and the program take turns; medians of their ratios count.

| | measured | at most | | |
|---|---:|---:|---|---|
{rows}

- **First page**: from launch until something is painted on a virtual screen, of the program as installed from
  its wheel and of a script of ten pages with PySide6's QWizard, by the same Python (`tools/bench_start.py`).
- **Peak memory**: what both had at most after a walk through all their pages.
- **Frames**: a key press or a change of page until all is recomputed and painted, off the screen
  (`tools/bench_feel.py`). A page is shown for the first time after a second on the page before.
- **Preview**: from a changed answer to a new picture of a page of the summary, on the thread that makes it.
- **A line**: of `score --lines`, in the processor's time (`tools/bench_lines.py`). With `--lines 100000`
  that takes longer, and is not a part of this: [lines.md](lines.md).
- The decision against a library for such decisions: [speed.md](speed.md).
- What grows (`tools/bench_growth.py`):

![Time and memory against the number of lines](pictures/growth-lines.svg)

![Time and memory against the length of a note](pictures/growth-note.svg)

{start}
**Where the memory goes** (`tools/bench_memory.py`): what is in memory, pages of files included, which the
system can take back.

{memory}
{reasons}
Repeat it with `make bench`, on a machine that does nothing else. A benchmark is no test: a noisy machine
fails nothing.
"""


def told(name: str) -> str:
    """Return what is said of a measure."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def feel() -> list[Row]:
    """Run in a process of its own: it takes a platform of Qt that is chosen at the start."""
    code = "import json, bench_feel; print(json.dumps(bench_feel.rows()))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT / "tools", check=True, stdout=subprocess.PIPE, text=True
    )
    return [Row(*row) for row in json.loads(done.stdout)]


def main() -> int:
    rows = [
        *bench_start.all_rows(),
        *feel(),
        *bench_decision.rows(),
        *bench_summary.rows(),
        *bench_lines.rows(),
        *bench_growth.rows(),
    ]
    lines = []
    for row in rows:
        missed = "" if row.held else "**missed** "
        lines.append(f"| {row.name} | {row.value:.2f} | {row.most:g} | {row.unit} | {missed}{row.detail} |")
    report = REPORT.format(
        python=platform.python_version(),
        system=f"{platform.system()} {platform.machine()}",
        rows="\n".join(lines),
        start=told("bench_start.md"),
        memory=bench_memory.report(bench_start.installed()),
        reasons=told("bench_memory.md"),
    )
    (ROOT / "docs/performance.md").write_text(report, encoding="utf-8")
    found = [row._asdict() | {"held": row.held} for row in rows]
    (ROOT / "bench.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    print(report)
    return int(not all(row.held for row in rows))


if __name__ == "__main__":
    raise SystemExit(main())
