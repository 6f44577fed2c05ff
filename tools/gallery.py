"""Set both forms of the summary for every example and persona, as pictures to look through: .work/gallery."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import sections, typeset

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
            pictures = typeset.pages(document, None, PPI)
            for page, picture in enumerate(pictures, start=1):
                (GALLERY / f"{name}-{document.form}-{page}.png").write_bytes(picture)
            print(f"{name}, {document.form}: {decision.outcome}, {len(pictures)} pages")


if __name__ == "__main__":
    main()
