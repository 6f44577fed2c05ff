"""Time the summary against reportlab: a process from answers to PDF, and a preview renewed after a change.

The yardstick writes the same text as the summary, untagged, in a fresh process of its own. Runs take turns,
so that whatever else the machine does falls on all of them; medians are compared.
"""

import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

from msgspec import structs

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.load import load
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import pictures, plain, sections, typeset

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


def renewed(change: int) -> float:
    """Return the time from a changed answer to new pictures of the page."""
    start = time.perf_counter()
    notes = structs.replace(answers.notes, bring=f"{answers.notes.bring} And more, change {change}.")
    changed = structs.replace(answers, notes=notes)
    pictures.picture(typeset.pdf(sections.first_appointment(content, changed, decision, TODAY)), 0, PPI)
    return time.perf_counter() - start


content = load()
answers = decode(ANSWERS.read_bytes(), content)
decision = decide(content, answers)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        given, mine, theirs = (Path(folder) / name for name in ("text.txt", "mine.pdf", "theirs.pdf"))
        given.write_bytes(plain.text(sections.first_appointment(content, answers, decision, TODAY)))
        program = [sys.executable, "-m", "coaching_or_therapy"]
        ours = [*program, "summary", str(ANSWERS), "--output", str(mine)]
        yardstick = [sys.executable, "-c", YARDSTICK, str(given), str(theirs)]
        renewed(0)
        turns = [(seconds(ours), seconds(yardstick), renewed(turn)) for turn in range(1, TURNS + 1)]
    summary, reportlab, preview = (median(times) for times in zip(*turns, strict=True))
    print(f"summary, whole process   {summary * 1000:6.0f} ms")
    print(f"reportlab, same text     {reportlab * 1000:6.0f} ms")
    print(f"preview, renewed         {preview * 1000:6.0f} ms")
    held = summary <= reportlab and preview <= reportlab / 10
    print(
        "held"
        if held
        else "missed: the summary may take as long as reportlab, a renewed preview a tenth of it"
    )
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
