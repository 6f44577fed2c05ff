"""Set both forms of the summary for every example and persona, as pictures to look through: .work/gallery."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PIL import Image

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import pictures, sections, typeset

ROOT = Path(__file__).parents[1]
GALLERY = ROOT / ".work/gallery"
TODAY = date(2026, 11, 23)
PPI = 110


def answers(content: Content) -> Iterator[tuple[str, Answers]]:
    for folder in (ROOT / "examples", ROOT / "tests/personas"):
        for path in sorted(folder.glob("*.json")):
            yield path.stem, decode(path.read_bytes(), content)


def main() -> None:
    content = load()
    GALLERY.mkdir(parents=True, exist_ok=True)
    for old in GALLERY.glob("*.png"):
        old.unlink()
    for name, given in answers(content):
        decision = decide(content, given)
        for form in (sections.first_appointment, sections.private):
            document = form(content, given, decision, TODAY)
            pdf = typeset.pdf(document)
            count = pictures.count(pdf)
            for page in range(count):
                (GALLERY / f"{name}-{document.form}-{page + 1}.png").write_bytes(png(pdf, page))
            print(f"{name}, {document.form}: {decision.outcome}, {count} pages")


def png(pdf: bytes, at: int) -> bytes:
    """Return a page of a PDF as PNG."""
    width, height, stride, pixels = pictures.picture(pdf, at, PPI)
    whole = io.BytesIO()
    Image.frombuffer("RGB", (width, height), bytes(pixels), "raw", "BGRX", stride, 1).save(whole, "png")
    return whole.getvalue()


if __name__ == "__main__":
    main()
