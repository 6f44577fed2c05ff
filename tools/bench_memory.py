"""Where the memory goes, of a bare QWizard and of the program as installed from its wheel: a table.

What is in memory (RSS), by what it is mapped from: also pages of a library's file, which the system can take
back at any time. Then what one widget takes of the heap, and what a process would that only typesets.
"""

import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from bench_start import (
    PAGES,
    ROOT,
    STOPS,
    YARDSTICK,
    Screen,
    ended,
    installed,
    managed,
    opened,
    started,
    walk,
)

PARTS: Final = (
    ("the heap: widgets, style, text", r"\[heap\]"),
    ("Python's objects, threads, pictures", r""),
    ("Qt, and Qt for Python", r".*(libQt6|/Qt\w+\.abi3|libpyside|libshiboken).*"),
    ("the typesetter's file", r".*_typst.*"),
    ("the file of what draws a PDF", r".*pdfium.*"),
    ("all else: Python, the system's libraries, fonts", r".*"),
)
"""What memory is for, and how what it is mapped from is called. The first that fits counts."""

LAST: Final = 2
"""The last page shows what is typeset; the compiler is loaded while the page before it is read."""

WIDGETS: Final = """
import ctypes
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QVBoxLayout, QWidget
from coaching_or_therapy.desktop import application, theme
from coaching_or_therapy.desktop.widgets.text import Prose

class Info(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in "abcdefghij"]

libc = ctypes.CDLL(None)
libc.mallinfo2.restype = Info
WORDS = "A sentence of some length, as most are that stand on a page, and which goes on in a second line."

def taken(make):
    box = QWidget()
    box.resize(600, 4000)
    rows = QVBoxLayout(box)
    before = libc.mallinfo2()
    for _ in range(50):
        rows.addWidget(make(box))
    box.grab()
    after = libc.mallinfo2()
    return ((after.h + after.e) - (before.h + before.e)) / 50 / 1000

app = application.prepared()
makes = {
    "QWidget": QWidget,
    "QLabel": lambda box: QLabel(WORDS, box, wordWrap=True),
    "Prose": lambda box: Prose(box, WORDS),
    "QPushButton": lambda box: QPushButton("Next", box),
    "QTableWidget": lambda box: QTableWidget(2, 2, box),
}
for make in makes.values():
    taken(make)
bare = {name: taken(make) for name, make in makes.items()}
theme.apply(app, "light")
for make in makes.values():
    taken(make)
for name, make in makes.items():
    print(f"{name}|{bare[name]:.0f}|{taken(make):.0f}")
"""

TYPESETTER: Final = """
import sys, time
from datetime import date
from pathlib import Path
began = time.perf_counter()
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.load import load
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import pictures, forms, typeset
content = load()
answers = decode(Path(sys.argv[1]).read_bytes(), content)
document = forms.first_appointment(content, answers, decide(content, answers), date(2026, 1, 5))
pictures.picture(typeset.pdf(document, "a4"), 0, 96)
took = time.perf_counter() - began
told = dict(line.split(":") for line in open("/proc/self/smaps_rollup") if line.endswith("kB\\n"))
print(*(int(told[name].split()[0]) / 1000 for name in ("Rss", "Pss")), took * 1000)
"""


def parts(process: int) -> Counter[str]:
    """Return how many KB of a process are in memory, by what they are for."""
    found: Counter[str] = Counter()
    part = ""
    for line in Path(f"/proc/{process}/smaps").read_text(encoding="utf-8").splitlines():
        mapped = re.match(r"[0-9a-f]+-[0-9a-f]+ \S+ \S+ \S+ \S+\s*(.*)", line)
        if mapped:
            part = next(name for name, pattern in PARTS if re.fullmatch(pattern, mapped[1]))
        elif line.startswith("Rss:"):
            found[part] += int(line.split()[1])
    return found


def stages(python: str, on: Screen) -> Iterator[tuple[str, Counter[str]]]:
    """Yield the parts of the yardstick after its walk, and those of the program on its way."""
    process, _ = started([python, "-c", YARDSTICK], on)
    walk(["Return"] * (PAGES - 1))
    yield "QWizard, all pages", parts(process.pid)
    ended(process)
    process, _ = started([python, "-m", "coaching_or_therapy"], on)
    time.sleep(1)
    yield "first page", parts(process.pid)
    walk(["alt+Right"] * (STOPS - 1 - LAST))
    yield f"all but the last {LAST}", parts(process.pid)
    walk(["alt+Right"] * LAST)
    time.sleep(2)
    yield "all pages", parts(process.pid)
    ended(process)


def told(python: str, script: str, *given: str) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [python, "-c", script, *given]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [row(*head), row("---", *("---:" for _ in head[1:])), *(row(*cells) for cells in rows)]
    return "\n".join(lines) + "\n"


def report(python: str) -> str:
    """Return the tables, in Markdown."""
    with opened() as on, managed():
        found = dict(stages(python, on))
    rows = [(name, *(f"{parts[name] / 1000:.1f}" for parts in found.values())) for name, _ in PARTS]
    rows.append(("together", *(f"{parts.total() / 1000:.1f}" for parts in found.values())))
    widgets = [line.split("|") for line in told(python, WIDGETS).splitlines()]
    rss, pss, took = map(float, told(python, TYPESETTER, str(ROOT / "examples/therapy.json")).split())
    alone = f"{rss:.0f} MB, {pss:.0f} of them its own, and its first page after {took:.0f} ms"
    return "\n".join(
        (
            table(("in memory, MB", *found), rows),
            table(("one widget, KB of the heap", "bare", "with the style sheet"), widgets),
            f"A process that only typesets and draws has {alone}.\n",
        )
    )


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.stdout.write(report(installed()))
