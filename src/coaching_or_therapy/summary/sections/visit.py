"""What the visit needs: what to bring up, what to ask, and room to write by hand."""

from collections.abc import Iterator
from typing import get_args

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import (
    Content,
    Side,
    Whom,
)
from coaching_or_therapy.summary import wording
from coaching_or_therapy.summary.records import (
    Line,
    Question,
    Room,
    Section,
    Text,
)
from coaching_or_therapy.summary.sections import own

BLANK = "____________"
"""Stands for a day that is to be filled in by hand."""


ROOM_TO_BRING = 3


ROOM_TO_NOTICE = 2


ROOM_TO_ASK = 4
"""Empty lines for someone who wrote nothing yet, to be filled by hand."""


def bring(content: Content, answers: Answers) -> Section:
    """Return what the person wants to bring up, or room to write it."""
    text = answers.notes.bring
    line: Line = Text(id="bring.text", text=text) if text else Room(id="bring.room", lines=ROOM_TO_BRING)
    return Section(id="bring", title=content.phrases["summary.bring"], lines=(line,))


def until_then(content: Content, answers: Answers, *, waits: bool) -> Section:
    """Return the day to look again, or a blank for it; and room to write for someone who waits until then."""
    phrases, decided = content.phrases, answers.decision
    day = BLANK
    if decided is not None and decided.look_again is not None:
        day = wording.day(content, answers.country, decided.look_again)
    told = phrases["summary.look-again"].format(date=day)
    room: tuple[Line, ...] = ()
    if waits:
        told = f"{told} {phrases['summary.notice']}"
        room = (Room(id="until-then.room", lines=ROOM_TO_NOTICE),)
    lines = (Text(id="until-then.day", text=told), *room)
    return Section(id="until-then", title=phrases["summary.until-then"], lines=lines)


def questions(content: Content, answers: Answers, *, ask: bool) -> Iterator[Section]:
    """Yield the chosen questions; those for a therapist beside those for a coach where there are both.

    `ask`: there is someone to ask, so there is room for questions where none is chosen.
    """
    phrases = content.phrases
    groups: dict[Whom, list[Question]] = {whom: [] for whom in get_args(Whom)}
    for asked in own.chosen(content, answers):
        key = "elsewhere" if asked.whom == "none" else "questions"
        groups[asked.whom].append(Question(id=f"{key}.{asked.id}", text=asked.text, room=True))
    mine = [
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
        yield Section(id="questions.own", title=phrases["summary.questions-own"], lines=tuple(mine))
        return
    lines = [*groups["therapy"], *groups["coaching"], *mine]
    if ask and not lines and not groups["none"]:
        lines = [Question(id=f"questions.empty.{place}", text="", room=True) for place in range(ROOM_TO_ASK)]
    yield elsewhere
    yield Section(
        id="questions",
        title=phrases["summary.questions"],
        note=phrases["summary.questions-help"],
        lines=tuple(lines),
    )
