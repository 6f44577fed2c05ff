"""Compare the model with cases whose answer was published; write docs/published.md.

The answers in tests/published were filled in from each case's paraphrase alone, before the published answer
was seen.
"""

from collections import Counter
from pathlib import Path
from typing import Final

import msgspec

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.load import load
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.records import OutcomeId

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "published"
REPORT = ROOT / "docs" / "published.md"

SAYS: Final[dict[OutcomeId, str]] = {
    "help-first": "urgent",
    "therapy-first": "therapy",
    "therapy": "therapy",
    "coaching": "coaching",
    "both-therapy-first": "both",
    "both": "both",
    "too-close": "either",
    "none-now": "neither",
    "too-little": "too little",
}
"""The model's outcomes in the words of the published answers."""

ANSWERS = ("urgent", "therapy", "both", "either", "coaching", "neither", "too little")


class Case(msgspec.Struct, frozen=True):
    """A person's situation, and what a therapist, coach, body or platform published about it."""

    id: str
    source_url: str
    paraphrase: str
    published_answer: str
    acceptable_alternatives: tuple[str, ...]
    strength: str


class Compared(msgspec.Struct, frozen=True):
    """A case with the model's own answer."""

    case: Case
    outcome: OutcomeId

    @property
    def strict(self) -> bool:
        """Whether the model says what was published."""
        return SAYS[self.outcome] == self.case.published_answer

    @property
    def accepted(self) -> bool:
        """Whether it says that, or an alternative that the publication leaves open."""
        return self.strict or SAYS[self.outcome] in self.case.acceptable_alternatives


def compared() -> tuple[Compared, ...]:
    """Let the model decide each case."""
    content = load()
    unsafe = set(msgspec.json.decode((CASES / "safety.json").read_bytes())["help_now"])
    cases = msgspec.json.decode((CASES / "cases.json").read_bytes(), type=tuple[Case, ...])
    return tuple(
        Compared(
            case,
            decide(
                content, decode((CASES / f"{case.id}.json").read_bytes(), content), help_now=case.id in unsafe
            ).outcome,
        )
        for case in cases
    )


def report(cases: tuple[Compared, ...]) -> str:
    """Return the comparison as Markdown: agreement, what was taken for what, and every difference."""
    strong = [each for each in cases if each.case.strength == "strong"]
    met = Counter((each.case.published_answer, SAYS[each.outcome]) for each in cases)
    rows = [answer for answer in ANSWERS if any(published == answer for published, _ in met)]
    lines = [
        "# The model beside published answers",
        "",
        "Written by `make published`. Each case is a situation for which a therapist, a coach, a",
        "professional body or a platform published where it belongs. One reader filled in the whole",
        "questionnaire for each, from the paraphrase alone, before the published answer was seen;",
        "those answers stand in `tests/published`. The reader saw which side each statement",
        "speaks for, and some paraphrases nearly give the answer away: take the agreement as an upper bound.",
        "",
        "No threshold or weight of the model was changed on account of these cases.",
        "",
        "| agreement | all | where the source is strong |",
        "|---|---|---|",
        f"| the published answer | {_of(cases, strict=True)} | {_of(strong, strict=True)} |",
        f"| or an alternative that its source accepts | {_of(cases)} | {_of(strong)} |",
        "",
        "## What was taken for what",
        "",
        "| published ↓ · the model says → | " + " | ".join(ANSWERS) + " |",
        "|---|" + "---|" * len(ANSWERS),
        *(
            f"| {row} | " + " | ".join(str(met[row, column] or "") for column in ANSWERS) + " |"
            for row in rows
        ),
        "",
        "`therapy` stands for the outcomes therapy and therapy-first, `both` for both and",
        "both-therapy-first, `urgent` for help-first, `either` for too-close.",
        "",
        "## Every difference",
        "",
        "| case | situation | published | accepted too | the model |",
        "|---|---|---|---|---|",
        *(
            f"| [{each.case.id}]({each.case.source_url}) | {each.case.paraphrase} "
            f"| {each.case.published_answer} | {', '.join(each.case.acceptable_alternatives)} "
            f"| {each.outcome} |"
            for each in cases
            if not each.strict
        ),
        "",
    ]
    return "\n".join(lines)


def _of(cases: tuple[Compared, ...] | list[Compared], *, strict: bool = False) -> str:
    agreed = sum(each.strict if strict else each.accepted for each in cases)
    return f"{agreed} of {len(cases)}"


if __name__ == "__main__":
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(report(compared()), encoding="utf-8")
    print(f"{REPORT.relative_to(ROOT)} is written")
