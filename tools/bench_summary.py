"""Time the summary against reportlab: a process from answers to PDF, and a preview renewed after a change.

The yardstick writes the same text as the summary, untagged, in a fresh process of its own. Both are measured
as installed in an environment that has nothing else. Runs take turns, so that whatever else the machine does
falls on all of them; the median of the ratios counts.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from msgspec import structs

from bench_row import Row, shown
from bench_start import installed
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.load import load
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import forms, pictures, plain, typeset
from coaching_or_therapy.summary.records import Document

ROOT = Path(__file__).parents[1]
ANSWERS = ROOT / "examples/therapy.json"
TURNS = 15
TODAY = date(2026, 11, 23)
PPI = 96

YARDSTICK = """
import sys
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate
from xml.sax.saxutils import escape
style = getSampleStyleSheet()["BodyText"]
lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
SimpleDocTemplate(sys.argv[2], pagesize=A4).build([Paragraph(escape(line), style) for line in lines])
"""


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - start


def renewed(form: Callable[..., Document], change: int) -> float:
    """Return the time from a changed answer to a new picture of a page, on the thread that makes it."""
    start = time.perf_counter()
    notes = structs.replace(answers.notes, bring=f"{answers.notes.bring} And more, change {change}.")
    changed = structs.replace(answers, notes=notes)
    pictures.picture(typeset.pdf(form(content, changed, decision, TODAY)), 0, PPI)
    return time.perf_counter() - start


content = load()
answers = decode(ANSWERS.read_bytes(), content)
decision = decide(content, answers)


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        given, mine, theirs = (Path(folder) / name for name in ("text.txt", "mine.pdf", "theirs.pdf"))
        given.write_bytes(plain.text(forms.first_appointment(content, answers, decision, TODAY)))
        python = installed("reportlab")
        ours = [python, "-m", "coaching_or_therapy", "summary", str(ANSWERS), "--output", str(mine)]
        yardstick = [python, "-c", YARDSTICK, str(given), str(theirs)]
        both = (forms.first_appointment, forms.private)
        for form in both:
            renewed(form, 0)
        seconds(ours), seconds(yardstick)
        turns = [
            (seconds(ours), seconds(yardstick), *(renewed(form, turn) for form in both))
            for turn in range(1, TURNS + 1)
        ]
    whole, reportlab, first, private = (1000 * median(times) for times in zip(*turns, strict=True))
    ratios = [median(turn[place] / turn[1] for turn in turns) for place in (0, 2)]
    return [
        Row("summary, a whole process", ratios[0], 1, "of reportlab", f"{whole:.0f} ms : {reportlab:.0f} ms"),
        Row("preview, renewed", ratios[1], 0.1, "of reportlab", f"{first:.1f} ms : {reportlab:.0f} ms"),
        Row("preview of the private summary, renewed", private, 100, "ms"),
    ]


if __name__ == "__main__":
    sys.exit(shown(rows()))
