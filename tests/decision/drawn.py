"""Made-up questionnaires and answers of every kind, drawn by hypothesis."""

from collections.abc import Sequence
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from msgspec.structs import replace

from coaching_or_therapy.answers.records import Answers, OwnConcern
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import (
    Branch,
    Content,
    Dimension,
    Need,
    NeedKind,
    Panel,
    Panels,
    Side,
    Sourced,
    Statement,
)

SLIGHT = replace(
    load(),
    options=(),
    help=(),
    glossary=(),
    ask=(),
    sources=(),
    facts=(),
    outcomes=(),
    tensions=(),
    phrases={},
)
"""The real content without what the decision has no use for, so that a failing example can be read."""
_POINT = Sourced(text="…")
_PANEL = Panel(points=(), hard=_POINT, evidence="…")
BRANCHES: Sequence[Branch] = ("aim", "way", "safeguards")
KINDS: Sequence[NeedKind] = ("difficulty", "daily-life", "well", "goals")


def examples(most: int) -> settings:
    """Let a slow test try so many examples, or as few as all the others do."""
    return settings(max_examples=min(most, settings().max_examples))


percents = st.one_of(st.integers(0, 100), st.sampled_from((0, 40, 50, 60, 70, 100)))
"""Any rating or importance; the ends and the model's bounds more often."""

ratings = st.one_of(percents, percents, percents, st.sampled_from(("not-sure", "does-not-apply", None)))
"""A rating in each of its states; None: unanswered."""


def dimension(name: str, branch: Branch, therapy: int, coaching: int) -> Dimension:
    """A dimension with so many statements on each side."""
    counts: dict[Side, int] = {"therapy": therapy, "coaching": coaching}
    sides = [side for side, count in counts.items() for _ in range(count)]
    return Dimension(
        id=name,
        branch=branch,
        title="…",
        question="…",
        worst="…",
        best="…",
        panels=Panels(therapy=_PANEL, coaching=_PANEL),
        statements=tuple(
            Statement(id=f"{name}.{place}", side=side, text="…") for place, side in enumerate(sides)
        ),
    )


def made(dimensions: Sequence[Dimension], needs: Sequence[NeedKind] = ()) -> Content:
    """A content of these dimensions, and of needs of these kinds."""
    return replace(
        SLIGHT,
        dimensions=tuple(dimensions),
        needs=tuple(
            Need(id=f"needs.{kind}.{place}", kind=kind, text="…") for place, kind in enumerate(needs)
        ),
    )


@st.composite
def contents(draw: st.DrawFn, *, needs: bool = True) -> Content:
    """Up to five dimensions in the three branches, up to three statements a side, up to six needs."""
    counts = st.integers(1, 3)
    dimensions = [
        dimension(f"d{place}", draw(st.sampled_from(BRANCHES)), draw(counts), draw(counts))
        for place in range(draw(st.integers(1, 5)))
    ]
    kinds = draw(st.lists(st.sampled_from(KINDS), max_size=6)) if needs else []
    return made(dimensions, kinds)


concerns = st.builds(
    OwnConcern,
    text=st.just("I want evenings"),
    favours=st.sampled_from(("therapy", "coaching", "both")),
    strength=percents,
    importance=percents,
)


@st.composite
def answers(
    draw: st.DrawFn, content: Content, *, rating: st.SearchStrategy[Any] = ratings, own: bool = True
) -> Answers:
    """Answers to a content, each in any state."""
    statements = [each.id for dimension in content.dimensions for each in dimension.statements]
    given = {name: value for name in statements if (value := draw(rating)) is not None}
    needs = {need.id: value for need in content.needs if (value := draw(rating)) is not None}
    names = [*(dimension.id for dimension in content.dimensions), "needs"]
    importance = {
        name: value for name in names if (value := draw(st.one_of(st.none(), percents))) is not None
    }
    return Answers(
        ratings=given,
        needs=needs,
        importance=importance,
        room_for_two=draw(st.one_of(st.none(), percents)),
        own_concerns=tuple(draw(st.lists(concerns, max_size=2))) if own else (),
    )


@st.composite
def cases(
    draw: st.DrawFn, *, rating: st.SearchStrategy[Any] = ratings, needs: bool = True, own: bool = True
) -> tuple[Content, Answers]:
    """A content and answers to it."""
    content = draw(contents(needs=needs))
    return content, draw(answers(content, rating=rating, own=own))


def mirrored(content: Content, answers: Answers) -> tuple[Content, Answers]:
    """The same with the two sides of every dimension, and of the own concerns, swapped."""
    other: dict[Any, Any] = {"therapy": "coaching", "coaching": "therapy", "both": "both"}
    dimensions = tuple(
        replace(
            dimension,
            statements=tuple(replace(each, side=other[each.side]) for each in dimension.statements),
        )
        for dimension in content.dimensions
    )
    concerns = tuple(replace(each, favours=other[each.favours]) for each in answers.own_concerns)
    return replace(content, dimensions=dimensions), replace(answers, own_concerns=concerns)
