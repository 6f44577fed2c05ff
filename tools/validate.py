"""Draw a hundred thousand random answers, see what the model makes of them, write docs/validation.md.

Answers are drawn, decided and counted one after the other, so memory stays flat.
"""

import argparse
import resource
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from operator import sub, truediv
from pathlib import Path
from random import Random
from statistics import median, pstdev, quantiles
from types import ModuleType
from typing import Any, Final
from unittest.mock import patch

from msgspec.structs import replace

import charts
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers, OwnConcern
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision import constants, gate, line_up, outcome, steadiness
from coaching_or_therapy.decision.changes import least_changes, rating_answers, without_steadiness
from coaching_or_therapy.decision.constants import BURDEN, MARGIN, STEADY
from coaching_or_therapy.decision.criteria import Model, model, questionnaire, weighed
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.decision.steadiness import share_ahead, shares

REPORT: Final = Path(__file__).parents[1] / "docs" / "validation.md"
PICTURES: Final = REPORT.parent / "pictures"
TESTS: Final = REPORT.parents[1] / "tests"
OUTCOMES: Final[tuple[OutcomeId, ...]] = (
    "therapy-first",
    "both-therapy-first",
    "therapy",
    "both",
    "coaching",
    "too-close",
    "none-now",
    "too-little",
)
EVERY: Final = 10
"""Of so many answers one is looked at closely: its steadiness, its mirror, what would change it."""

ROOMY: Final = 80
"""Room for two from which on it is told what a second professional adds."""

FAR: Final = {5: "1 to 5", 10: "6 to 10", 25: "11 to 25", 50: "26 to 50", 100: "51 to 100", 101: "none does"}
"""How far a rating has to move, by the most that each words stand for."""


class People:
    """Random answers to a content, of one kind of people."""

    def __init__(self, content: Content, kind: str) -> None:
        self.content, self.kind, self.random = content, kind, Random(kind)
        self.names = [*(dimension.id for dimension in content.dimensions), "needs"]

    def _near(self, toward: float) -> int:
        return min(100, max(0, round(self.random.gauss(toward, 18))))

    def one(self) -> Answers:
        """Draw the answers of one person."""
        random = self.random
        lean = {(name, side): random.gauss(50, 22) for name in self.names for side in ("therapy", "coaching")}
        if self.kind != "two minds":
            lean = {(name, side): lean[self.names[0], side] for name, side in lean}
        burdened = 100 * random.betavariate(1.2, 2.4)

        def rated(name: str, side: str | None) -> Any:
            if self.kind == "uniform":
                return random.randint(0, 100)
            if self.kind == "ends":
                return random.choice((0, 50, 100))
            return self._near(burdened if side is None else lean[name, side])

        ratings = {
            each.id: rated(dimension.id, each.side)
            for dimension in self.content.dimensions
            for each in dimension.statements
        }
        needs = {
            need.id: rated("needs", "coaching" if need.kind in ("well", "goals") else None)
            for need in self.content.needs
        }
        importance = {name: random.randint(0, 100) for name in self.names}
        room: int | None = random.randint(0, 100)
        if self.kind == "open":
            open_ = random.random()
            for part in (ratings, needs):
                for name in list(part):
                    if random.random() < open_:
                        part[name] = random.choice(("not-sure", "not-sure", "does-not-apply"))
            importance = {name: each for name, each in importance.items() if random.random() > open_}
            room = room if random.random() > open_ else None
        concerns = (
            OwnConcern(
                text="…",
                favours=random.choice(("therapy", "coaching", "both")),
                strength=random.randint(0, 100),
                importance=random.randint(0, 100),
            ),
        )
        return Answers(
            ratings=ratings,
            needs=needs,
            importance=importance,
            room_for_two=room,
            own_concerns=concerns if random.random() < 0.1 else (),
        )


KINDS: Final = {
    "uniform": "every rating anywhere, no rating has to do with another",
    "leaning": "people who lean to each side more or less, alike in all dimensions; on few much weighs",
    "two minds": "the same, but leaning differently in each dimension",
    "ends": "people who only ever say not at all, half, or very",
    "open": "leaning people who leave open any part of the answers, from nothing to everything",
}


def plain(given: Model) -> OutcomeId:
    """Return the outcome before it is asked whether the lead is steady."""
    return outcome.outcome(outcome.standing(given))


def settled(given: Model, steady: float = STEADY) -> OutcomeId:
    """Return the outcome, steadiness included, by a hundred variations."""
    found = plain(given)
    if found in ("therapy", "coaching", "both") and share_ahead(found, given, 100) < steady:
        return "too-close"
    return found


def flat(given: Model) -> Model:
    """Return the model with every dimension a branch of its own."""
    criteria = [replace(each, branch=each.id) for each in given.criteria]
    return weighed(criteria, given.difficulties, given.daily_life, given.room_for_two)


def mirrored(content: Content, answers: Answers) -> Answers:
    """Return the answers with those of the two sides of every dimension, and own concerns, swapped."""
    pairs: dict[str, str] = {}
    for dimension in content.dimensions:
        sides = [
            sorted(s.id for s in dimension.statements if s.side == side) for side in ("therapy", "coaching")
        ]
        for one, other in zip(*sides, strict=True):
            pairs |= {one: other, other: one}
    other_side: dict[Any, Any] = {"therapy": "coaching", "coaching": "therapy", "both": "both"}
    return replace(
        answers,
        ratings={pairs[name]: rating for name, rating in answers.ratings.items()},
        own_concerns=tuple(replace(each, favours=other_side[each.favours]) for each in answers.own_concerns),
    )


class Seen:
    """What was counted of one kind of people."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.flat: Counter[tuple[str, str]] = Counter()
        self.steady: dict[str, Counter[int]] = defaultdict(Counter)
        self.single: Counter[str] = Counter()
        self.mirrors: Counter[str] = Counter()
        self.closely = 0


def look(content: Content, kind: str, count: int) -> Seen:
    """Draw people of a kind, and count what the model makes of them."""
    people, seen = People(content, kind), Seen()
    questions, without_needs = questionnaire(content), questionnaire(replace(content, needs=()))
    swapped: dict[OutcomeId, OutcomeId] = {"therapy": "coaching", "coaching": "therapy"}
    for place in range(count):
        answers = people.one()
        given = model(questions, answers)
        found = settled(given)
        seen.outcomes[found] += 1
        seen.flat[plain(given), plain(flat(given))] += 1
        if place % EVERY == 0:
            seen.closely += 1
            if found != "too-little":
                seen.steady[found][min(9, int(10 * shares(given, 1000).get(found, 0.0)))] += 1
            seen.single[turned_by_one(given)] += 1
            preferences = plain(model(without_needs, answers))
            mirror = plain(model(without_needs, mirrored(content, answers)))
            seen.mirrors[preferences] += 1
            seen.mirrors["not mirrored"] += mirror != swapped.get(preferences, preferences)
    return seen


def turned_by_one(given: Model) -> str:
    """Return how far the rating has to move that turns the outcome with the least move."""
    found = least_changes(list(rating_answers(given)), without_steadiness(given), without_steadiness)
    least = min((abs(to - answer.start) for answer, to in found), default=101)
    return next(words for far, words in FAR.items() if least <= far)


VARIED: Final[Mapping[str, tuple[tuple[ModuleType, ...], tuple[float, ...]]]] = {
    "MARGIN": ((outcome,), (2.5, 4, 5, 6, 7.5, 10)),
    "BURDEN": ((line_up,), (20, 30, 40, 50, 60)),
    "SEVERE": ((gate,), (60, 65, 70, 75, 80)),
    "HARMFUL": ((gate,), (40, 45, 50, 55, 60)),
    "LINES_UP_WELL": ((outcome,), (40, 45, 50, 55, 60)),
    "LINES_UP_LITTLE": ((outcome,), (30, 35, 40, 45, 50)),
    "MOSTLY_OPEN": ((outcome,), (0.3, 0.4, 0.5, 0.6, 0.7)),
    "STEADY": ((), (0.5, 0.65, 0.75, 0.85, 0.95)),
}
"""For each constant, where it is read and what to try. (`LEAD` is the margin as `outcome` compares it.)"""


def with_constant(content: Content, name: str, value: float, count: int) -> Counter[str]:
    """Count the outcomes of a mixture of people under another value of a constant."""
    questions = questionnaire(content)
    found: Counter[str] = Counter()
    with ExitStack() as stack:
        for module in VARIED[name][0]:
            stack.enter_context(patch.object(module, "LEAD" if name == "MARGIN" else name, value))
        for kind in KINDS:
            people = People(content, kind)
            for _ in range(count // len(KINDS)):
                found[settled(model(questions, people.one()), value if name == "STEADY" else STEADY)] += 1
    return found


def linear(room_for_two: int | None) -> float:
    """Return the burden as if it grew in proportion to the room that is missing."""
    return BURDEN / 2 if room_for_two is None else BURDEN * (1 - room_for_two / 100)


def reasons(content: Content, count: int) -> str:
    """Return the figures that reasons of MODEL.md rest on: of the tests' people, and of random ones."""
    questions = questionnaire(content)
    people = [
        model(questions, decode(path.read_bytes(), content))
        for path in sorted([*TESTS.glob("personas/*.json"), *TESTS.glob("published/h*.json")])
    ]
    sums = [line_up.sums(given) for given in people]
    added = [
        both + line_up.burden(given.room_for_two) - max(therapy, coaching)
        for given, (therapy, coaching, both) in zip(people, sums, strict=True)
        if (given.room_for_two or 0) >= ROOMY
    ]
    before = [plain(given) for given in people]
    with patch.object(line_up, "MIDDLE", 100):
        changed = sum(plain(given) != outcome_ for given, outcome_ in zip(people, before, strict=True))
    rows = [
        ["people of the tests: personas and published cases", f"{len(people)}"],
        [
            "the better line-up of the two alone, of eight in ten of them",
            eight_in_ten([max(each[:2]) for each in sums]),
        ],
        ["the other line-up, of eight in ten", eight_in_ten([min(each[:2]) for each in sums])],
        [
            "standard deviation that variations give the lead of therapy over coaching, median",
            f"{median(spread(given) for given in people):.1f}",
        ],
        [
            f"points that a second professional adds for those with room for two of {ROOMY} or more",
            f"{min(added):.0f} to {max(added):.0f}",
        ],
        ["other outcomes, were both worth no more than the stronger side", f"{changed}"],
        [
            f"variations in which a lead of {MARGIN:g} to {MARGIN + 1:g} stays, median of random people",
            f"{median(narrow(content, count)):.0%}",
        ],
    ]
    return table(["", ""], rows)


def eight_in_ten(values: Sequence[float]) -> str:
    """Return between what all values lie but the lowest and the highest tenth."""
    tenths = quantiles(values, n=10)
    return f"{tenths[0]:.0f} to {tenths[-1]:.0f}"


def spread(given: Model) -> float:
    """Return the standard deviation of the lead of therapy over coaching in the variations, in points."""
    therapy, coaching = (steadiness._total(side, given, 1000) for side in ("therapy", "coaching"))
    leads = map(truediv, map(sub, therapy, coaching), steadiness._weight(given, 1000))
    return float(pstdev(leads))


def narrow(content: Content, count: int) -> Iterator[float]:
    """Yield in what share of the variations a lead stays, for random people with one of hardly the margin."""
    questions = questionnaire(content)
    for kind in KINDS:
        people = People(content, kind)
        for _ in range(count // len(KINDS)):
            given = model(questions, people.one())
            therapy, coaching, _ = line_up.sums(given)
            if MARGIN <= abs(therapy - coaching) < MARGIN + 1:
                yield share_ahead("therapy" if therapy > coaching else "coaching", given, 1000)


def share(part: float, whole: float) -> str:
    return f"{part / whole:.1%}" if whole else "-"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---", *["---:"] * (len(head) - 1)], *rows])


def shares_of(counts: Mapping[str, int]) -> dict[str, float]:
    whole = sum(counts[name] for name in OUTCOMES)
    return {name: counts[name] / whole for name in OUTCOMES}


def megabytes() -> float:
    """Return the most memory that the process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000, help="answers to draw (100,000)")
    count = parser.parse_args().count
    content = load()
    look(content, "leaning", 200)
    before = megabytes()
    seen = {kind: look(content, kind, count // len(KINDS)) for kind in KINDS}
    after = megabytes()
    tried = {
        name: {value: with_constant(content, name, value, count // 10) for value in values}
        for name, (_, values) in VARIED.items()
    }
    with patch.object(line_up, "burden", linear), patch.object(steadiness, "burden", linear):
        in_proportion = with_constant(content, "STEADY", STEADY, count // 10)
    pictures(seen, tried)
    closely = sum(found.closely for found in seen.values())
    mirrors = sum((found.mirrors for found in seen.values()), Counter[str]())
    report = (Path(__file__).parent / "validation.md").read_text(encoding="utf-8")
    REPORT.write_text(
        report.format(
            each=count // len(KINDS),
            every=EVERY,
            kinds_count=len(KINDS),
            kinds="\n".join(f"- *{name}*: {words}" for name, words in KINDS.items()),
            outcomes=outcome_table({kind: found.outcomes for kind, found in seen.items()}),
            closely=closely,
            not_mirrored=mirrors["not mirrored"],
            therapy=share(mirrors["therapy"], closely),
            coaching=share(mirrors["coaching"], closely),
            flat=table(
                ["", "another outcome"], [[kind, flat_changed(found)] for kind, found in seen.items()]
            ),
            flat_moves=flat_moves(seen.values()),
            reasons=reasons(content, count // 10),
            tenth=count // 10,
            moved="\n\n".join(moved(name, counts) for name, counts in tried.items()),
            proportion=outcome_table({"square": tried["BURDEN"][BURDEN], "in proportion": in_proportion}),
            before=before,
            after=after,
            count=count,
        ),
        encoding="utf-8",
    )
    return 0


def outcome_table(columns: Mapping[str, Counter[str]]) -> str:
    rows = [[name, *(share(each[name], each.total()) for each in columns.values())] for name in OUTCOMES]
    return table(["", *columns], rows)


def flat_changed(found: Seen) -> str:
    changed = sum(count for (branched, flat_), count in found.flat.items() if branched != flat_)
    return share(changed, found.flat.total())


def flat_moves(seen: Iterable[Seen]) -> str:
    moves = sum((found.flat for found in seen), Counter[tuple[str, str]]())
    largest = [(pair, count) for pair, count in moves.most_common() if pair[0] != pair[1]][:6]
    rows = [[*pair, share(count, moves.total())] for pair, count in largest]
    return table(["with branches", "flat", "of all"], rows)


def moved(name: str, counts: Mapping[float, Counter[str]]) -> str:
    own = getattr(constants, name)
    columns = {f"**{value:g}**" if value == own else f"{value:g}": each for value, each in counts.items()}
    return f"### {name}\n\n{outcome_table(columns)}\n\n![Outcomes by {name}](pictures/{picture(name)})"


def picture(name: str) -> str:
    return f"validation-{name.lower().replace('_', '-')}.svg"


def pictures(seen: Mapping[str, Seen], tried: Mapping[str, Mapping[float, Counter[str]]]) -> None:
    charts.stacked(
        PICTURES / "validation-outcomes.svg",
        "Outcomes by kind of people",
        {kind: shares_of(each.outcomes) for kind, each in seen.items()},
        OUTCOMES,
    )
    for name, counts in tried.items():
        charts.stacked(
            PICTURES / picture(name),
            f"Outcomes by {name}",
            {f"{value:g}": shares_of(each) for value, each in counts.items()},
            OUTCOMES,
        )
    steady = {
        name: sum((each.steady[name] for each in seen.values()), Counter[int]())
        for name in OUTCOMES
        if name != "too-little"
    }
    tenths = [*(f"{tenth} of 10" for tenth in range(9)), "9 or 10"]
    charts.stacked(
        PICTURES / "validation-steadiness.svg",
        "In how many of 10 variations the outcome is the same",
        {
            name: {tenths[tenth]: count / counts.total() for tenth, count in counts.items()}
            for name, counts in steady.items()
            if counts
        },
        tenths,
        charts.RAMP,
    )
    single = sum((each.single for each in seen.values()), Counter[str]())
    charts.bars(
        PICTURES / "validation-single.svg",
        "The least move of one rating that turns the outcome",
        {words: 100 * single[words] / single.total() for words in FAR.values()},
        " %",
    )


if __name__ == "__main__":
    raise SystemExit(main())
