"""What the person said: answers, decision, readiness, notes."""

from collections.abc import Iterator, Sequence

from coaching_or_therapy.answers.document import NOT_SURE
from coaching_or_therapy.answers.records import NEEDS, Answers, OwnConcern
from coaching_or_therapy.content.records import (
    Content,
    KnowledgeQuestion,
    Need,
    Statement,
)
from coaching_or_therapy.content.records import (
    Question as Asked,
)
from coaching_or_therapy.decision.criteria import OWN
from coaching_or_therapy.decision.line_up import ROOM
from coaching_or_therapy.decision.records import Decision
from coaching_or_therapy.summary import wording
from coaching_or_therapy.summary.records import (
    Bar,
    Chart,
    Item,
    Line,
    Measure,
    Question,
    Row,
    Section,
    Table,
    Text,
)
from coaching_or_therapy.summary.wording import Voice

MATTERS_SHOWN = 3
"""Dimensions told under "What matters most to me": what can be taken in at a glance."""


TRUE = 50
"""A statement rated here or higher is told as one that is true for the person: half of the scale."""


def matters(content: Content, answers: Answers) -> Section:
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


def now(content: Content, answers: Answers, decision: Decision) -> Section:
    """Return the needs that are true now and were not told with the result."""
    lines = [
        rated_item(content, answers, f"now.{need.id}", need.id)
        for need in content.needs
        for rating in [answers.needs.get(need.id)]
        if isinstance(rating, int) and rating >= TRUE and need.id not in decision.gate.because
    ]
    return Section(id="now", title=content.phrases["summary.now"], lines=tuple(lines), beside="now")


def rated_item(content: Content, answers: Answers, key: str, statement: str) -> Item:
    """Return a statement with its answer."""
    return Item(
        id=key,
        text=wording.sentence(content, answers, statement),
        note=wording.answered(content, statement, wording.answer(answers, statement)),
    )


def decided(content: Content, answers: Answers, voice: Voice, decision: Decision) -> Section:
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


def readiness(content: Content, answers: Answers) -> Section:
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
    shown = wording.NOTHING if value is None else str(value)
    return Bar(option="neutral", name=name, value=value, shown=shown)


def next_when_low(content: Content, answers: Answers) -> Iterator[Section]:
    """Yield what can help in each area in which the person feels little ready now."""
    for area in wording.low(content, answers):
        key = f"readiness.{area.id}"
        lines = tuple(Item(id=f"{key}.{place}", text=step.text) for place, step in enumerate(area.next))
        title = content.phrases["readiness.low"].format(area=area.title)
        yield Section(id=key, title=title, lines=lines, level=3)


def knowledge(content: Content, answers: Answers) -> Section:
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


def notes(content: Content, answers: Answers) -> Iterator[Section]:
    """Yield what the person wrote: to bring up, concerns, questions."""
    phrases, notes = content.phrases, answers.notes
    bring = (Text(id="notes.bring.text", text=notes.bring),) if notes.bring else ()
    concerns = [_told_concern(content, place, concern) for place, concern in enumerate(answers.own_concerns)]
    questions = [
        *(
            Question(id=f"notes.questions.{asked.id}", text=asked.text, room=False)
            for asked in chosen(content, answers)
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


def chosen(content: Content, answers: Answers) -> list[Asked]:
    """Return the questions that the person chose, in their order."""
    asked = {question.id: question for question in content.ask}
    return [asked[key] for key in answers.notes.questions]


def answers_given(content: Content, answers: Answers) -> Iterator[Section]:
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
