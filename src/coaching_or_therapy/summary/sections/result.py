"""What came out, and why: the sections that the model has a part in."""

from collections.abc import Iterator, Sequence
from typing import get_args

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import (
    Content,
    Side,
)
from coaching_or_therapy.decision.constants import VARIATIONS
from coaching_or_therapy.decision.contradictions import contradictions
from coaching_or_therapy.decision.records import Decision, DimensionResult, Lineable, OutcomeId
from coaching_or_therapy.summary import wording
from coaching_or_therapy.summary.records import (
    Bar,
    Chart,
    Color,
    Item,
    Line,
    Measure,
    Row,
    Section,
    Table,
    Text,
    Tone,
)
from coaching_or_therapy.summary.sections import own
from coaching_or_therapy.summary.wording import Voice

OPTIONS: tuple[Lineable, ...] = get_args(Lineable)


NAME = 300
"""Signs of an own concern that name it in the picture. The whole of it stands with what the person wrote."""


ROWS = 20
"""Rows of a picture: what a PDF can hold of their alternative text in any script (32,767 bytes)."""


COLORS: dict[OutcomeId, Color] = {
    "therapy-first": "therapy",
    "therapy": "therapy",
    "coaching": "coaching",
    "both": "both",
    "both-therapy-first": "both",
}
"""The option whose color marks an outcome; the others have none."""


def headline(content: Content, answers: Answers, decision: Decision) -> Section:
    """Return the result in a sentence, and for what is put first the person's own reasons."""
    phrases = content.phrases
    lines: list[Line] = [
        Text(id="headline.result", lead=wording.headline(content, decision, "mine"), text="")
    ]
    steadiness = wording.steadiness(content, decision, "mine")
    if steadiness and decision.gate.level == "none":
        lines.append(Text(id="headline.steadiness", text=steadiness))
    lines.append(Text(id="headline.not-a-diagnosis", text=phrases["result.my-disclaimer"]))
    if wording.way_to_go(answers, decision) == "both" and not _decided(answers):
        lines.append(Text(id="headline.both", text=phrases["summary.both"]))
    lines += _because(content, answers, decision, "headline", "mine")
    return _callout("headline", lines, decision)


def _decided(answers: Answers) -> bool:
    return answers.decision is not None and answers.decision.choice != "later"


def result(content: Content, answers: Answers, decision: Decision) -> Section:
    """Return what came out, in the words of the result page, and which needs are left open."""
    phrases, outcome = content.phrases, wording.outcome(content, decision)
    lines: list[Line] = [
        Text(id="result.result", lead=outcome.title + ".", text=""),
        Text(id="result.explanation", text=outcome.explanation),
    ]
    lines += _because(content, answers, decision, "result", "yours")
    if decision.gate.level == "none" and decision.gate.open:
        lines.append(Text(id="result.open", text=phrases["wording.gate-open"]))
        lines += [
            Item(id=f"result.open.{need}", text=wording.sentence(content, answers, need))
            for need in decision.gate.open
        ]
    return _callout("result", lines, decision)


def _callout(key: str, lines: Sequence[Line], decision: Decision) -> Section:
    option = COLORS.get(decision.outcome, "neutral")
    tone: Tone = "help" if decision.outcome == "help-first" else "callout"
    return Section(id=key, title="", lines=tuple(lines), tone=tone, option=option)


def _because(
    content: Content, answers: Answers, decision: Decision, section: str, voice: Voice
) -> Iterator[Line]:
    """Yield the needs that put therapy first, answered in words: no number comes before help."""
    if decision.gate.because:
        yield Text(id=f"{section}.because", text=content.phrases[f"wording.because-{voice}"])
    for need in decision.gate.because:
        note = wording.value(content, wording.answer(answers, need))
        yield Item(id=f"{section}.because.{need}", text=wording.sentence(content, answers, need), note=note)


def line_up(content: Content, answers: Answers, decision: Decision, voice: Voice) -> Section:
    """Return the options as bars, the longest first; on a tie the one that stood left comes first.

    Where too little was answered there are no bars yet, only how far each could go.
    """
    phrases = content.phrases

    def place(option: Lineable) -> tuple[float, bool]:
        return -(wording.lined_up(decision, option) or 0.0), option != answers.left

    rows = [_option_measure(content, decision, option) for option in sorted(OPTIONS, key=place)]
    lines: list[Line] = [
        Chart(id="line-up.chart", rows=tuple(rows)),
        Text(id="line-up.scale", text=phrases["summary.scale"], muted=True),
    ]
    open_answers = _open_answers(content, answers)
    if open_answers:
        number = "one" if open_answers == 1 else "many"
        pattern = phrases[f"range.{number}" if voice == "yours" else f"wording.range-{number}-mine"]
        text = pattern.format(count=open_answers)
        lines.append(Text(id="line-up.open", text=text, muted=True))
    if voice == "yours":
        told = {
            "not-a-diagnosis": content.about.not_a_diagnosis,
            "steadiness": wording.steadiness(content, decision, voice),
            "also": wording.also(content, decision),
        }
        if told["steadiness"]:
            told["note"] = phrases["steadiness.note"].format(times=VARIATIONS)
        lines += [Text(id=f"line-up.{key}", text=text) for key, text in told.items() if text]
    return Section(
        id="line-up",
        title=phrases["summary.line-up"],
        lines=tuple(lines),
        beside="line-up" if voice == "mine" else "",
    )


def _option_measure(content: Content, decision: Decision, option: Lineable) -> Measure:
    phrases = content.phrases
    value = wording.lined_up(decision, option)
    least, most = getattr(decision.range, option)
    low, high = wording.whole(least), wording.whole(most)
    is_open, unknown = low != high, value is None
    name = phrases[f"summary.option-{option}"]
    said = phrases["wording.said-open" if unknown else "wording.said-range" if is_open else "wording.said"]
    shown = "" if value is None else wording.whole(value)
    bar = Bar(option=option, name=name, value=value, shown=shown, least=least, most=most)
    return Measure(
        id=f"line-up.chart.{option}",
        label=name,
        bars=(bar,),
        note=phrases["wording.range"].format(least=low, most=high) if is_open else "",
        said=said.format(option=name, value=shown, least=low, most=high),
    )


def _open_answers(content: Content, answers: Answers) -> int:
    """Return how many statements and needs have no rating and apply."""
    asked = [told.id for dimension in content.dimensions for told in dimension.statements]
    asked += [need.id for need in content.needs]
    return sum(wording.answer(answers, key) in {None, "not-sure"} for key in asked)


def _told(decision: Decision) -> tuple[Lineable, ...]:
    """Return the options of which enough is known to tell where they line up."""
    return tuple(option for option in OPTIONS if wording.lined_up(decision, option) is not None)


def reasons(content: Content, answers: Answers, decision: Decision) -> Iterator[Section]:
    """Yield what speaks for and against each option that lines up anywhere, beside each other."""
    phrases, told = content.phrases, _told(decision)
    if told:
        yield Section(id="reasons", title=phrases["summary.reasons"], lines=())
    for option in told:
        for supports, side in ((True, "for"), (False, "against")):
            key = f"reasons.{option}.{side}"
            lines = [
                own.rated_item(content, answers, f"{key}.{reason.statement}", reason.statement)
                for reason in wording.reasons(decision, option, supports=supports)
            ]
            title = phrases[f"summary.reasons-{side}-{option}"]
            yield Section(id=key, title=title, lines=tuple(lines), level=3, beside=f"reasons.{option}")


def changes(content: Content, answers: Answers, decision: Decision) -> Section:
    """Return which answers would change the result; that none would, too."""
    lines: list[Line] = [
        Item(id=f"change.{place}", text=wording.change(content, answers, change))
        for place, change in enumerate(decision.would_change)
    ]
    if not lines and decision.outcome not in {"help-first", "too-little"}:
        lines.append(Text(id="change.nothing", text=content.phrases["change.nothing"]))
    return Section(id="change", title=content.phrases["change.title"], lines=tuple(lines))


def tensions(content: Content, answers: Answers, decision: Decision) -> Section:
    """Return pairs of answers that pull apart, and importances that do not go with the rest."""
    texts = {tension.id: tension.text for tension in content.tensions}
    lines = [Item(id=f"tensions.{found.id}", text=texts[found.id]) for found in decision.tensions]
    lines += [
        Item(
            id=f"tensions.{found.kind}.{found.dimension}",
            text=wording.contradiction(content, answers, found),
        )
        for found in contradictions(content, answers)
    ]
    return Section(id="tensions", title=content.phrases["tension.title"], lines=tuple(lines))


def dimensions(content: Content, answers: Answers, decision: Decision) -> Section:
    """Return the picture of where the result comes from, the part that counts most first."""
    phrases = content.phrases
    parts = sorted(decision.dimensions, key=lambda part: -part.weight)
    rows = [_dimension_measure(content, answers, part) for part in parts]
    lines: list[Line] = [Text(id="dimensions.note", text=phrases["summary.dimensions-note"], muted=True)]
    for start in range(0, len(rows), ROWS):
        key = f"dimensions.chart.{start}" if start else "dimensions.chart"
        lines.append(Chart(id=key, rows=tuple(rows[start : start + ROWS])))
    return Section(id="dimensions", title=phrases["summary.dimensions"], lines=tuple(lines))


def _dimension_measure(content: Content, answers: Answers, part: DimensionResult) -> Measure:
    phrases = content.phrases
    label = wording.dimension_title(content, answers, part.id)
    if len(label) > NAME:
        label = f"{label[:NAME].rstrip()} …"
    share = wording.percent(content, wording.whole(100 * part.weight))
    told = {}
    bars = []
    for side in get_args(Side):
        value = getattr(part, side)
        shown = wording.NOTHING if value is None else wording.whole(100 * value)
        told[side] = phrases["value.not-answered"] if value is None else shown
        name = phrases[f"summary.side-{side}"]
        bars.append(Bar(option=side, name=name, value=value and 100 * value, shown=shown))
    return Measure(
        id=f"dimensions.chart.{part.id}",
        label=label,
        bars=tuple(bars),
        note=phrases["summary.share"].format(share=share),
        said=phrases["wording.said-dimension"].format(dimension=label, share=share, **told),
    )


def worked_out(content: Content, answers: Answers, decision: Decision) -> Iterator[Section]:
    """Yield the sum of each option that lines up anywhere, to be checked by hand."""
    phrases, told = content.phrases, _told(decision)
    if not told:
        return
    note = Text(id="worked-out.note", text=phrases["summary.worked-out-note"])
    yield Section(id="worked-out", title=phrases["summary.worked-out"], lines=(note,))
    head = (
        phrases["summary.answers-statement"],
        phrases["summary.worked-out-answer"],
        phrases["summary.worked-out-share"],
        phrases["summary.worked-out-points"],
    )
    for option in told:
        key = f"worked-out.{option}"
        rows = [
            Row(id=f"{key}.sum.{line.key}", cells=(line.sentence, line.answer, line.share, line.points))
            for line in wording.arithmetic(content, answers, option)
        ]
        value: float = getattr(decision.line_up, option)
        total = (phrases["summary.worked-out-sum"], "", "", wording.decimal(content, value))
        rows.append(Row(id=f"{key}.sum.total", cells=total, total=True))
        table = Table(id=f"{key}.sum", head=head, rows=tuple(rows), widths=(1, 0, 0, 0))
        title = phrases[f"summary.option-{option}"]
        yield Section(
            id=key, title=title, lines=(table,), level=3, beside="" if option == "both" else "worked-out"
        )


def next_steps(content: Content, decision: Decision, voice: Voice) -> Section:
    """Return the next steps of what came out."""
    steps = wording.outcome(content, decision).next_steps
    lines = [Item(id=f"next.{place}", text=step.text) for place, step in enumerate(steps)]
    return Section(id="next", title=content.phrases[f"summary.next-{voice}"], lines=tuple(lines))
