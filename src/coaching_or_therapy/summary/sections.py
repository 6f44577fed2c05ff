"""The two forms of the summary as sections and lines: what stands in them, and what was struck out."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import Literal, TypeVar, get_args

from msgspec import structs

from coaching_or_therapy.answers.document import NOT_SURE
from coaching_or_therapy.answers.records import NEEDS, Answers, OwnConcern
from coaching_or_therapy.content.records import (
    Content,
    Country,
    KnowledgeQuestion,
    Need,
    Side,
    Source,
    Sourced,
    Statement,
    Together,
    Whom,
)
from coaching_or_therapy.content.records import (
    Question as Asked,
)
from coaching_or_therapy.decision.constants import VARIATIONS
from coaching_or_therapy.decision.contradictions import contradictions
from coaching_or_therapy.decision.criteria import OWN
from coaching_or_therapy.decision.line_up import ROOM
from coaching_or_therapy.decision.records import Decision, DimensionResult, Lineable, OutcomeId
from coaching_or_therapy.summary import wording
from coaching_or_therapy.summary.records import (
    Bar,
    Chart,
    Color,
    Contact,
    Document,
    Form,
    Item,
    Line,
    Measure,
    Part,
    Question,
    Room,
    Row,
    Section,
    Table,
    Text,
    Tone,
)
from coaching_or_therapy.summary.wording import Voice

L = TypeVar("L", bound=Part)

OPTIONS: tuple[Lineable, ...] = get_args(Lineable)

MATTERS_SHOWN = 3
"""Dimensions told under "What matters most to me": what can be taken in at a glance."""

TRUE = 50
"""A statement rated here or higher is told as one that is true for the person: half of the scale."""

WAY = ("what", "good", "hard", "cost", "begin", "again")
"""What is told of each form of an option that is looked at closely, in the order of the rows."""

LIVING = ("first-session", "time", "cost", "feelings", "others-knowing", "regulation")
"""What living through an option is like, in the order of the rows."""

NAME = 300
"""Signs of an own concern that name it in the picture. The whole of it stands with what the person wrote."""

ROWS = 20
"""Rows of a picture: what a PDF can hold of their alternative text in any script (32,767 bytes)."""

NOTHING = "–"
"""Stands for a number that there is none of."""

BLANK = "____________"
"""Stands for a day that is to be filled in by hand."""

ROOM_TO_BRING = 3
ROOM_TO_NOTICE = 2
ROOM_TO_ASK = 4
"""Empty lines for someone who wrote nothing yet, to be filled by hand."""

COLORS: dict[OutcomeId, Color] = {
    "therapy-first": "therapy",
    "therapy": "therapy",
    "coaching": "coaching",
    "both": "both",
    "both-therapy-first": "both",
}
"""The option whose color marks an outcome; the others have none."""


def first_appointment(
    content: Content, answers: Answers, decision: Decision, today: date, struck: Collection[str] = ()
) -> Document:
    """Return the page for the professional, less what was struck out (see `strike`).

    Where help or therapy comes first, help stands above every number.
    """
    gated = decision.gate.level != "none"
    notes = answers.notes
    appointed = bool(notes.when or notes.with_whom)
    none = wording.way_to_go(answers, decision) == "none"
    waits = none and not (appointed or notes.bring)
    help_section = _help(content, answers, decision)
    sections = [
        _headline(content, answers, decision),
        *([help_section] if gated else []),
        *([] if decision.outcome == "help-first" else [_line_up(content, answers, decision, "mine")]),
        _matters(content, answers),
        _now(content, answers, decision),
        _own_decision(content, answers, "mine", decision),
        *([_next(content, decision, "mine")] if decision.outcome == "none-now" else []),
        *([_until_then(content, answers, waits=waits)] if none else []),
        *([] if waits else [_bring(content, answers)]),
        *_questions(content, answers, ask=not none or appointed),
        *([] if gated else [help_section]),
    ]
    title = content.phrases["summary.title-appointment"]
    if decision.outcome == "help-first" and not appointed:
        title = content.phrases["summary.title-help-first"]
    elif none and not appointed:
        title = content.phrases["summary.title-none-now"]
    document = _document(content, answers, today, form="first-appointment", title=title, sections=sections)
    return strike(document, struck)


def private(
    content: Content, answers: Answers, decision: Decision, today: date, struck: Collection[str] = ()
) -> Document:
    """Return everything, less what was struck out: every answer, what follows and how, the sources."""
    gated = decision.gate.level != "none"
    help_section = _help(content, answers, decision)
    sections = [
        _result(content, answers, decision),
        *([help_section] if gated else []),
        _own_decision(content, answers, "yours", decision),
        _line_up(content, answers, decision, "yours"),
        _dimensions(content, answers, decision),
        *_reasons(content, answers, decision),
        _changes(content, answers, decision),
        _tensions(content, answers, decision),
        _next(content, decision, "yours"),
        *_closer(content, answers, decision),
        _readiness(content, answers),
        *_next_when_low(content, answers),
        *_notes(content, answers),
        *_answers(content, answers),
        *([_knowledge(content, answers)] if answers.knowledge.in_summary else []),
        _options(content),
        *_worked_out(content, answers, decision),
        *([] if gated else [help_section]),
        *_about(content, answers),
    ]
    title = content.phrases["summary.title-private"]
    document = _document(content, answers, today, form="private", title=title, sections=sections)
    return strike(document, struck)


def strike(document: Document, struck: Collection[str]) -> Document:
    """Return the document without the sections and lines of these ids, and without empty headings."""
    gone = frozenset(struck)

    def stays(part: str) -> bool:
        parts = part.split(".")
        return gone.isdisjoint(".".join(parts[:end]) for end in range(1, len(parts) + 1))

    sections: list[Section] = []
    for section in reversed(document.sections):
        lines = tuple(_left(section.lines, stays)) if stays(section.id) else ()
        heads_another = bool(sections) and sections[-1].level > section.level
        if lines or heads_another:
            sections.append(structs.replace(section, lines=lines))
    return structs.replace(
        document, under=tuple(_left(document.under, stays)), sections=tuple(reversed(sections))
    )


def _left(lines: Iterable[L], stays: Callable[[str], bool]) -> Iterator[L]:
    for line in lines:
        if not stays(line.id):
            continue
        if isinstance(line, Chart | Table):
            rows = tuple(_left(line.rows, stays))
            if rows:
                yield structs.replace(line, rows=rows)
        else:
            yield line


def _document(
    content: Content, answers: Answers, today: date, *, form: Form, title: str, sections: Sequence[Section]
) -> Document:
    phrases = content.phrases
    country = _country(content, content.about.country)
    return Document(
        form=form,
        locale=content.about.locale,
        country=answers.country,
        title=title,
        under=tuple(_under(content, answers, today)),
        sections=tuple(sections),
        foot=phrases["summary.foot"].format(
            month=wording.month(content, content.about.content), country=country.name
        ),
        page=phrases["summary.page"],
        attached_as=phrases["summary.attached"],
        made=today,
    )


def _under(content: Content, answers: Answers, today: date) -> Iterator[Text]:
    phrases, notes = content.phrases, answers.notes
    day = wording.day(content, answers.country, today)
    prepared = phrases["summary.prepared"].format(date=day)
    if notes.name:
        prepared = phrases["summary.prepared-named"].format(name=notes.name, date=day)
    yield Text(id="under.prepared", text=prepared)
    if notes.when:
        yield Text(id="under.when", text=phrases["summary.when"].format(when=notes.when))
    if notes.with_whom:
        yield Text(id="under.with-whom", text=phrases["summary.with-whom"].format(whom=notes.with_whom))


def _headline(content: Content, answers: Answers, decision: Decision) -> Section:
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


def _result(content: Content, answers: Answers, decision: Decision) -> Section:
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


def _rated_item(content: Content, answers: Answers, key: str, statement: str) -> Item:
    return Item(
        id=key,
        text=wording.sentence(content, answers, statement),
        note=wording.answered(content, statement, wording.answer(answers, statement)),
    )


def _line_up(content: Content, answers: Answers, decision: Decision, voice: Voice) -> Section:
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


def _matters(content: Content, answers: Answers) -> Section:
    """Return the dimensions of most importance, told by what is most true in them, and every own concern."""
    lines = [*_important(content, answers), *_own_concerns(answers)]
    return Section(
        id="matters", title=content.phrases["summary.matters"], lines=tuple(lines), beside="line-up"
    )


def _important(content: Content, answers: Answers) -> Iterator[Item]:
    """Yield the dimensions of most importance, the first ones of the content where importances are equal."""
    importance = {key: value for key, value in answers.importance.items() if value >= TRUE}
    dimensions = [dimension for dimension in content.dimensions if dimension.id in importance]
    dimensions.sort(key=lambda dimension: -importance[dimension.id])
    for dimension in dimensions[:MATTERS_SHOWN]:
        rated = [(answers.ratings.get(told.id), told.text) for told in dimension.statements]
        true = [(rating, text) for rating, text in rated if isinstance(rating, int) and rating >= TRUE]
        text = max(true, key=lambda told: told[0])[1] if true else dimension.best
        yield Item(id=f"matters.{dimension.id}", lead=f"{dimension.title}:", text=text)


def _own_concerns(answers: Answers) -> Iterator[Item]:
    for place, concern in enumerate(answers.own_concerns):
        yield Item(id=f"matters.{OWN}.{place}", text=concern.text)


def _now(content: Content, answers: Answers, decision: Decision) -> Section:
    """Return the needs that are true now and were not told with the result."""
    lines = [
        _rated_item(content, answers, f"now.{need.id}", need.id)
        for need in content.needs
        for rating in [answers.needs.get(need.id)]
        if isinstance(rating, int) and rating >= TRUE and need.id not in decision.gate.because
    ]
    return Section(id="now", title=content.phrases["summary.now"], lines=tuple(lines), beside="now")


def _own_decision(content: Content, answers: Answers, voice: Voice, decision: Decision) -> Section:
    """Return what the person decided; to themselves also when to look again, and if it goes another way.

    Whoever is one of two is told how the person thinks of that.
    """
    phrases, own = content.phrases, answers.decision
    lines: list[Line] = []
    if own is not None:
        choice = phrases[f"summary.decision-{own.choice}-{voice}"]
        lines.append(Text(id="decision.choice", lead=choice, text=""))
        told = {"why": own.why}
        if voice == "mine" and own.choice == "both":
            told["both"] = phrases["summary.both"]
        if voice == "yours":
            told["look-again"] = wording.look_again(content, answers)
            told["against"] = wording.against(content, decision, own)
        lines += [Text(id=f"decision.{key}", text=text) for key, text in told.items() if text]
    title = phrases[f"summary.decision-{voice}"]
    return Section(id="decision", title=title, lines=tuple(lines), beside="now")


def _readiness(content: Content, answers: Answers) -> Section:
    """Return how ready the person felt at the start and feels now, as a picture and in words."""
    phrases = content.phrases
    rows = []
    for area in content.readiness:
        said = wording.readiness(content, answers, area)
        if said:
            rows.append(
                Measure(
                    id=f"readiness.chart.{area.id}",
                    label=area.title,
                    bars=(
                        _ready(phrases["readiness.before"], answers.readiness.before.get(area.id)),
                        _ready(phrases["readiness.now"], answers.readiness.after.get(area.id)),
                    ),
                    note=wording.readiness_change(content, answers, area),
                    said=said,
                )
            )
    lines = (Chart(id="readiness.chart", rows=tuple(rows)),) if rows else ()
    return Section(id="readiness", title=phrases["readiness.title"], lines=lines)


def _ready(name: str, value: int | None) -> Bar:
    return Bar(option="neutral", name=name, value=value, shown=NOTHING if value is None else str(value))


def _next_when_low(content: Content, answers: Answers) -> Iterator[Section]:
    """Yield what can help in each area in which the person feels little ready now."""
    for area in wording.low(content, answers):
        key = f"readiness.{area.id}"
        lines = tuple(Item(id=f"{key}.{place}", text=step.text) for place, step in enumerate(area.next))
        title = content.phrases["readiness.low"].format(area=area.title)
        yield Section(id=key, title=title, lines=lines, level=3)


def _knowledge(content: Content, answers: Answers) -> Section:
    """Return the questions on the facts that were answered, with what was chosen and what the facts say."""
    phrases, chosen = content.phrases, answers.knowledge.chosen
    lines: list[Line] = []
    right = 0
    for question in content.knowledge:
        if question.id not in chosen:
            continue
        choice = chosen[question.id]
        right += choice == wording.right_choice(question).id
        told = f"{_chose(content, question, choice)} {wording.explained(content, question, choice)}"
        lines.append(Item(id=f"knowledge.{question.id}", lead=question.text, text=told))
    if lines:
        count = phrases["knowledge.count"].format(right=right, asked=len(lines))
        lines.insert(0, Text(id="knowledge.count", text=count))
    return Section(id="knowledge", title=phrases["knowledge.title"], lines=tuple(lines))


def _chose(content: Content, question: KnowledgeQuestion, chosen: str) -> str:
    if chosen == NOT_SURE:
        return content.phrases["knowledge.chose-unsure"]
    text = next(choice.text for choice in question.choices if choice.id == chosen)
    return content.phrases["knowledge.chose"].format(choice=text)


def _bring(content: Content, answers: Answers) -> Section:
    bring = answers.notes.bring
    line: Line = Text(id="bring.text", text=bring) if bring else Room(id="bring.room", lines=ROOM_TO_BRING)
    return Section(id="bring", title=content.phrases["summary.bring"], lines=(line,))


def _until_then(content: Content, answers: Answers, *, waits: bool) -> Section:
    """Return the day to look again, or a blank for it; and room to write for someone who waits until then."""
    phrases, own = content.phrases, answers.decision
    day = BLANK
    if own is not None and own.look_again is not None:
        day = wording.day(content, answers.country, own.look_again)
    told = phrases["summary.look-again"].format(date=day)
    room: tuple[Line, ...] = ()
    if waits:
        told = f"{told} {phrases['summary.notice']}"
        room = (Room(id="until-then.room", lines=ROOM_TO_NOTICE),)
    lines = (Text(id="until-then.day", text=told), *room)
    return Section(id="until-then", title=phrases["summary.until-then"], lines=lines)


def _questions(content: Content, answers: Answers, *, ask: bool) -> Iterator[Section]:
    """Yield the chosen questions; those for a therapist beside those for a coach where there are both.

    `ask`: there is someone to ask, so there is room for questions where none is chosen.
    """
    phrases = content.phrases
    groups: dict[Whom, list[Question]] = {whom: [] for whom in get_args(Whom)}
    for asked in _chosen(content, answers):
        key = "elsewhere" if asked.whom == "none" else "questions"
        groups[asked.whom].append(Question(id=f"{key}.{asked.id}", text=asked.text, room=True))
    own = [
        Question(id=f"questions.own.{place}", text=text, room=True)
        for place, text in enumerate(answers.notes.own_questions)
    ]
    elsewhere = Section(id="elsewhere", title=phrases["summary.questions-none"], lines=tuple(groups["none"]))
    if groups["therapy"] and groups["coaching"]:
        for name, side in zip(("therapist", "coach"), get_args(Side), strict=True):
            yield Section(
                id=f"questions.{name}",
                title=phrases[f"summary.questions-{side}"],
                lines=tuple(groups[side]),
                beside="questions",
            )
        yield elsewhere
        yield Section(id="questions.own", title=phrases["summary.questions-own"], lines=tuple(own))
        return
    lines = [*groups["therapy"], *groups["coaching"], *own]
    if ask and not lines and not groups["none"]:
        lines = [Question(id=f"questions.empty.{place}", text="", room=True) for place in range(ROOM_TO_ASK)]
    yield elsewhere
    yield Section(
        id="questions",
        title=phrases["summary.questions"],
        note=phrases["summary.questions-help"],
        lines=tuple(lines),
    )


def _chosen(content: Content, answers: Answers) -> list[Asked]:
    """Return the questions that the person chose, in their order."""
    asked = {question.id: question for question in content.ask}
    return [asked[key] for key in answers.notes.questions]


def _next(content: Content, decision: Decision, voice: Voice) -> Section:
    steps = wording.outcome(content, decision).next_steps
    lines = [Item(id=f"next.{place}", text=step.text) for place, step in enumerate(steps)]
    return Section(id="next", title=content.phrases[f"summary.next-{voice}"], lines=tuple(lines))


def _closer(content: Content, answers: Answers, decision: Decision) -> Iterator[Section]:
    """Yield a closer look at where the person goes, each of its forms in a column."""
    phrases = content.phrases
    for option in content.options:
        if option.closer is None or option.id != wording.way_to_go(answers, decision):
            continue
        ways = option.closer.ways
        rows = [
            Row(
                id=f"closer.ways.{part}",
                cells=(phrases[f"way.{part}"], *(getattr(way, part).text for way in ways)),
            )
            for part in WAY
        ]
        head = (phrases["summary.options-aspect"], *(way.title for way in ways))
        table = Table(id="closer.ways", head=head, rows=tuple(rows), widths=(2, *[3 for _ in ways]))
        yield Section(id="closer", title=option.closer.title, lines=(table,))
        if option.closer.together is not None:
            yield from _together(content, answers, option.closer.together)


def _together(content: Content, answers: Answers, together: Together) -> Iterator[Section]:
    """Yield who does what and what to tell each of the other, the two sides beside each other."""
    for key, side, texts in told_together(together, answers.left):
        name = f"closer.{key}"
        lines = tuple(Item(id=f"{name}.{place}", text=text) for place, text in enumerate(texts))
        title, beside = content.phrases[f"together.{key}"], f"closer.{key.partition('-')[0]}" if side else ""
        yield Section(id=name, title=title, lines=lines, level=3, beside=beside)


def told_together(together: Together, left: Side) -> tuple[tuple[str, Side | None, tuple[str, ...]], ...]:
    """Return what is told of a therapist and a coach at once, the side that stands left first.

    For each list its phrase, whose it is (None: the person's own), and its texts.
    """
    sides: tuple[Side, Side] = ("therapy", "coaching") if left == "therapy" else ("coaching", "therapy")
    beside = {"therapy": together.therapy, "coaching": together.coaching}
    return (
        *((f"does-{side}", side, tuple(told.text for told in beside[side].does)) for side in sides),
        ("yours", None, together.yours),
        *((f"hears-{side}", side, tuple(told.text for told in beside[side].hears)) for side in sides),
    )


def _country(content: Content, code: str) -> Country:
    """Return the country that help is shown for; one that is not known gets what holds elsewhere."""
    known = {country.id: country for country in content.help}
    return known.get(code, content.help[-1])


def _help(content: Content, answers: Answers, decision: Decision) -> Section:
    country = _country(content, answers.country)
    now = decision.outcome == "help-first"
    lines = [
        Contact(id=f"help.{place}", contact=line.contact, service=line.service, how=line.how)
        for place, line in enumerate(country.lines)
    ]
    return Section(
        id="help",
        title=content.phrases["summary.help-now" if now else "summary.help"],
        note=country.name,
        lines=tuple(lines),
        tone="help" if now else "plain",
    )


def _told(decision: Decision) -> tuple[Lineable, ...]:
    """Return the options of which enough is known to tell where they line up."""
    return tuple(option for option in OPTIONS if wording.lined_up(decision, option) is not None)


def _reasons(content: Content, answers: Answers, decision: Decision) -> Iterator[Section]:
    phrases, told = content.phrases, _told(decision)
    if told:
        yield Section(id="reasons", title=phrases["summary.reasons"], lines=())
    for option in told:
        for supports, side in ((True, "for"), (False, "against")):
            key = f"reasons.{option}.{side}"
            lines = [
                _rated_item(content, answers, f"{key}.{reason.statement}", reason.statement)
                for reason in wording.reasons(decision, option, supports=supports)
            ]
            title = phrases[f"summary.reasons-{side}-{option}"]
            yield Section(id=key, title=title, lines=tuple(lines), level=3, beside=f"reasons.{option}")


def _changes(content: Content, answers: Answers, decision: Decision) -> Section:
    lines: list[Line] = [
        Item(id=f"change.{place}", text=wording.change(content, answers, change))
        for place, change in enumerate(decision.would_change)
    ]
    if not lines and decision.outcome not in {"help-first", "too-little"}:
        lines.append(Text(id="change.nothing", text=content.phrases["change.nothing"]))
    return Section(id="change", title=content.phrases["change.title"], lines=tuple(lines))


def _tensions(content: Content, answers: Answers, decision: Decision) -> Section:
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


def _dimensions(content: Content, answers: Answers, decision: Decision) -> Section:
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
        shown = NOTHING if value is None else wording.whole(100 * value)
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


def _notes(content: Content, answers: Answers) -> Iterator[Section]:
    """Yield what the person wrote: to bring up, concerns, questions."""
    phrases, notes = content.phrases, answers.notes
    bring = (Text(id="notes.bring.text", text=notes.bring),) if notes.bring else ()
    concerns = [_told_concern(content, place, concern) for place, concern in enumerate(answers.own_concerns)]
    questions = [
        *(
            Question(id=f"notes.questions.{asked.id}", text=asked.text, room=False)
            for asked in _chosen(content, answers)
        ),
        *(
            Question(id=f"notes.questions.own.{place}", text=text, room=False)
            for place, text in enumerate(notes.own_questions)
        ),
    ]
    yield Section(id="notes", title=phrases["summary.notes"], lines=())
    yield Section(id="notes.bring", title=phrases["summary.notes-bring"], lines=bring, level=3)
    yield Section(
        id="notes.concerns", title=phrases["summary.notes-concerns"], lines=tuple(concerns), level=3
    )
    yield Section(
        id="notes.questions", title=phrases["summary.notes-questions"], lines=tuple(questions), level=3
    )


def _told_concern(content: Content, place: int, concern: OwnConcern) -> Item:
    note = content.phrases["summary.concern"].format(
        option=content.phrases[f"summary.option-{concern.favours}"],
        strength=concern.strength,
        importance=concern.importance,
    )
    return Item(id=f"notes.concerns.{place}", text=concern.text, note=note)


def _answers(content: Content, answers: Answers) -> Iterator[Section]:
    """Yield every statement with its answer, the unanswered ones too, dimension by dimension."""
    phrases = content.phrases
    yield Section(id="answers", title=phrases["summary.answers"], lines=())
    groups: list[tuple[str, str, Sequence[Statement | Need]]] = [
        *((dimension.id, dimension.title, dimension.statements) for dimension in content.dimensions),
        (NEEDS, content.now.title, content.needs),
    ]
    for key, title, statements in groups:
        importance = answers.importance.get(key)
        matters = phrases["value.not-answered"]
        if importance is not None:
            matters = phrases["summary.of-100"].format(value=importance)
        asked = [statement.id for statement in statements]
        if key == NEEDS and answers.room_for_two is not None:
            asked.append(ROOM)
        rows = [
            *(_answer_row(content, answers, f"answers.{key}.statements.{told}", told) for told in asked),
            Row(
                id=f"answers.{key}.statements.importance",
                cells=(phrases["summary.answers-matters"], matters),
                total=True,
            ),
        ]
        table = Table(
            id=f"answers.{key}.statements",
            head=(phrases["summary.answers-statement"], phrases["summary.answers-answer"]),
            rows=tuple(rows),
            widths=(1, 0),
        )
        yield Section(id=f"answers.{key}", title=title, lines=(table,), level=3, beside="answers")


def _answer_row(content: Content, answers: Answers, key: str, statement: str) -> Row:
    return Row(
        id=key,
        cells=(
            wording.sentence(content, answers, statement),
            wording.answered(content, statement, wording.answer(answers, statement)),
        ),
    )


def _open_answers(content: Content, answers: Answers) -> int:
    """Return how many statements and needs have no rating and apply."""
    asked = [told.id for dimension in content.dimensions for told in dimension.statements]
    asked += [need.id for need in content.needs]
    return sum(wording.answer(answers, key) in {None, "not-sure"} for key in asked)


def _options(content: Content) -> Section:
    """Return good and hard points of every option, and what living through it is like, side by side."""
    phrases = content.phrases

    def row(key: str, label: str, cells: Iterable[str]) -> Row:
        return Row(id=f"options.table.{key}", cells=(label, *cells))

    def points(aspect: Literal["good", "hard"]) -> Iterator[Row]:
        told = [getattr(option, aspect) for option in content.options]
        for place, ones in enumerate(zip_longest(*told)):
            label = phrases[f"summary.options-{aspect}"].format(number=place + 1)
            yield row(f"{aspect}.{place}", label, (point.text if point else "" for point in ones))

    def living(aspect: str) -> Row:
        told: list[Sourced] = [getattr(option.living, aspect.replace("-", "_")) for option in content.options]
        return row(aspect, phrases[f"options.{aspect}"], (each.text for each in told))

    rows = [*points("good"), *points("hard"), *map(living, LIVING)]
    head = (phrases["summary.options-aspect"], *(option.title for option in content.options))
    table = Table(id="options.table", head=head, rows=tuple(rows), widths=(2, *[3 for _ in content.options]))
    return Section(id="options", title=phrases["summary.options"], lines=(table,))


def _worked_out(content: Content, answers: Answers, decision: Decision) -> Iterator[Section]:
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


def _about(content: Content, answers: Answers) -> Iterator[Section]:
    """Yield who made this aid, how, until when it holds, and where its facts and numbers come from."""
    phrases, about = content.phrases, content.about
    expires = wording.day(content, answers.country, date.fromisoformat(about.expires))
    published = phrases["summary.about-published"].format(
        month=wording.month(content, about.content), expires=expires
    )
    facts = {
        "decision": about.decision,
        "published": published,
        "country": about.country_note,
        "authors": about.authors,
        "funding": about.funding,
        "updates": about.update_policy,
        "evidence": about.how_evidence_was_chosen,
    }
    lines: list[Line] = [Text(id=f"about.{key}", text=text) for key, text in facts.items()]
    yield Section(id="about", title=phrases["summary.about"], lines=tuple(lines), tone="fine")
    lines = []
    for read in sorted({source.read for source in content.sources}):
        told = phrases["summary.sources-read"].format(month=wording.month(content, read))
        lines.append(Text(id=f"sources.read-{read}", text=told))
        lines += [_source(content, source) for source in content.sources if source.read == read]
    lines.append(Text(id="sources.help", text=phrases["summary.sources-help"]))
    for place, line in enumerate(_country(content, answers.country).lines):
        pattern = phrases["summary.help-source-weak" if line.weak else "summary.help-source"]
        text = pattern.format(
            contact=line.contact,
            service=line.service,
            source=line.source,
            month=wording.month(content, line.checked),
        )
        lines.append(Item(id=f"sources.help.{place}", text=text))
    yield Section(id="sources", title=phrases["summary.sources"], lines=tuple(lines), tone="fine")


def _source(content: Content, source: Source) -> Item:
    pattern = content.phrases["summary.source" if source.year else "summary.source-undated"]
    text = pattern.format(author=source.author, year=source.year, title=source.title, address=source.address)
    return Item(id=f"sources.{source.id}", text=text.rstrip().replace("?.", "?"))
