"""Set both forms of the summary for every example and persona, as pictures to look through: .work/gallery.

In every language and on both papers, so there are more than a thousand. With a part of a name as argument,
only of those who have it in theirs.
"""

import io
import sys
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import get_args

from PIL import Image

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.load import load, locales
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import forms, pictures, typeset

ROOT = Path(__file__).parents[1]
GALLERY = ROOT / ".work/gallery"
TODAY = date(2026, 11, 23)
PPI = 110


def answers(content: Content) -> Iterator[tuple[str, Answers]]:
    for folder in (ROOT / "examples", ROOT / "tests/personas"):
        for path in sorted(folder.glob("*.json")):
            yield path.stem, decode(path.read_bytes(), content)


def main() -> None:
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    GALLERY.mkdir(parents=True, exist_ok=True)
    for old in GALLERY.glob("*.png"):
        old.unlink()
    for locale, paper in product(locales(), get_args(typeset.Paper)):
        content = load(locale)
        for name, given in answers(content):
            if wanted in name:
                decision = decide(content, given)
                for form in (forms.first_appointment, forms.private):
                    document = form(content, given, decision, TODAY)
                    pdf = typeset.pdf(document, paper)
                    count = pictures.count(pdf)
                    for page in range(count):
                        path = GALLERY / f"{name}-{document.form}-{locale}-{paper}-{page + 1}.png"
                        path.write_bytes(png(pdf, page))
                    print(f"{name}, {document.form}, {locale}, {paper}: {decision.outcome}, {count} pages")


def png(pdf: bytes, at: int) -> bytes:
    """Return a page of a PDF as PNG."""
    width, height, stride, pixels = pictures.picture(pdf, at, PPI)
    whole = io.BytesIO()
    Image.frombuffer("RGB", (width, height), bytes(pixels), "raw", "BGRX", stride, 1).save(whole, "png")
    return whole.getvalue()


if __name__ == "__main__":
    main()
