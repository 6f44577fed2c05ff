"""What the pictures of a result show, and the same in words and as rows."""

from collections.abc import Iterable, Sequence
from math import fsum

from PySide6.QtCore import QCoreApplication

from coaching_or_therapy.answers.records import NEEDS, Answers
from coaching_or_therapy.content.records import Area, Content, Side
from coaching_or_therapy.decision.criteria import OWN
from coaching_or_therapy.decision.records import Contribution, Decision, Lineable, PerOption
from coaching_or_therapy.desktop.language import decimal
from coaching_or_therapy.desktop.widgets.dimension_chart import Lean
from coaching_or_therapy.desktop.widgets.line_up_chart import Bar
from coaching_or_therapy.desktop.widgets.pictured import NONE, Rows
from coaching_or_therapy.desktop.widgets.shift_chart import Shift
from coaching_or_therapy.summary import wording

translate = QCoreApplication.translate


def option_names(content: Content) -> dict[str, str]:
    """Return the name of each option."""
    return {option: content.phrases[f"summary.option-{option}"] for option in ("therapy", "coaching", "both")}


def in_order(left: Side) -> tuple[Side, Lineable, Side]:
    """Return the options from the top: both in the middle, the sides in the person's own order."""
    return (left, "both", other(left))


def other(side: Side) -> Side:
    """Return the other side."""
    return "coaching" if side == "therapy" else "therapy"


def bars(
    content: Content, left: Side, decision: Decision, before: PerOption | None = None
) -> tuple[Bar, ...]:
    """Return how each option lines up; `before` marks where it stood before a "what if"."""
    names = option_names(content)

    def bar(option: Lineable) -> Bar:
        low, high = getattr(decision.range, option)
        value = wording.lined_up(decision, option)
        return Bar(
            option, names[option], value, low, high, None if before is None else getattr(before, option)
        )

    return tuple(bar(option) for option in in_order(left))


def bars_in_words(content: Content, shown: Sequence[Bar]) -> str:
    """Return the picture of the line-ups in words."""
    phrases = content.phrases
    unknown = translate("Pictures", "{option}: nothing to go on yet.")

    def pattern(bar: Bar) -> str:
        if bar.value is None:
            return unknown
        return phrases["wording.said-range" if bar.open else "wording.said"]

    return " ".join(
        pattern(bar).format(
            option=bar.label,
            value=bar.number,
            least=wording.whole(bar.low),
            most=wording.whole(bar.high),
        )
        for bar in shown
    )


def bars_as_rows(shown: Sequence[Bar]) -> Rows:
    """Return the picture of the line-ups as a table."""
    head = (
        translate("Pictures", "Option"),
        translate("Pictures", "Lines up"),
        translate("Pictures", "Least"),
        translate("Pictures", "Most"),
    )
    cells = [(bar.label, bar.number, wording.whole(bar.low), wording.whole(bar.high)) for bar in shown]
    return Rows(head, tuple(cells))


def leans(content: Content, contributions: Iterable[Contribution]) -> tuple[Lean, ...]:
    """Return how far each dimension leans: its points for therapy less its points for coaching.

    They add up to the lead of therapy over coaching (below 0: of coaching over therapy).
    """
    points: dict[str, list[float]] = {}
    where = {s.id: d.id for d in content.dimensions for s in d.statements} | {
        need.id: NEEDS for need in content.needs
    }
    for each in contributions:
        if each.option != "both":
            sign = 1 if each.option == "therapy" else -1
            group = where.get(each.statement, OWN)
            points.setdefault(group, []).append(sign * each.points)
    titles = [(d.id, d.title) for d in content.dimensions] + [(NEEDS, content.now.title)]
    own = [(OWN, translate("Pictures", "Your own concerns"))] if OWN in points else []
    return tuple(Lean(title, fsum(points[key]) if key in points else None) for key, title in titles + own)


def leans_in_words(shown: Sequence[Lean]) -> str:
    """Return the picture of the leans in words."""
    return " ".join(_lean_in_words(lean) for lean in shown)


def leans_as_rows(shown: Sequence[Lean], left: Side, ends: tuple[str, str]) -> Rows:
    """Return the picture of the leans as a table: the points toward each side."""
    unrated = translate("Pictures", "not rated")

    def cell(lean: Lean, side: Side) -> str:
        if lean.points is None:
            return unrated
        return decimal(abs(lean.points)) if lean.toward == side else NONE

    head = (translate("Pictures", "Points toward"), *ends)
    return Rows(head, tuple((lean.label, cell(lean, left), cell(lean, other(left))) for lean in shown))


def readiness(answers: Answers, areas: Iterable[Area]) -> tuple[Shift, ...]:
    """Return how ready the person felt at the start in each area, and feels now."""
    before, after = answers.readiness.before, answers.readiness.after
    return tuple(Shift(area.title, before.get(area.id), after.get(area.id)) for area in areas)


def shifts_as_rows(shown: Sequence[Shift], head: tuple[str, str, str]) -> Rows:
    """Return the picture of shifts as a table."""
    return Rows(head, tuple((shift.label, *shift.numbers) for shift in shown))


def _lean_in_words(lean: Lean) -> str:
    if lean.points is None:
        pattern = translate("Pictures", "{dimension}: not rated.")
    elif lean.toward is None:
        pattern = translate("Pictures", "{dimension}: leans to neither side.")
    elif lean.toward == "therapy":
        pattern = translate("Pictures", "{dimension}: {points} points toward therapy.")
    else:
        pattern = translate("Pictures", "{dimension}: {points} points toward coaching.")
    return pattern.format(dimension=lean.label, points=decimal(abs(lean.points or 0)))
