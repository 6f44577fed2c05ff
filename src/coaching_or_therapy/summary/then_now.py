"""Earlier answers beside today's: what has changed in the answers, the line-up and the outcome, in words."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from coaching_or_therapy.answers.records import NEEDS, Answers, OwnDecision, Rating
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.line_up import ROOM
from coaching_or_therapy.decision.records import Decision, Lineable
from coaching_or_therapy.summary import wording
from coaching_or_therapy.summary.sections.result import OPTIONS

PUBLISHED = re.compile(r"\d{4}\.(0[1-9]|1[0-2])")


class Moved(NamedTuple):
    """What stood elsewhere then: what it is, and both values, as numbers of 0 to 100 and in words."""

    key: str
    label: str
    then: float | None
    now: float | None
    then_said: str
    now_said: str

    @property
    def by(self) -> float:
        """How far it has moved; what had no number then, or has none now, by 0."""
        return 0.0 if self.then is None or self.now is None else abs(self.now - self.then)


def line_up(content: Content, then: Decision, now: Decision) -> tuple[Moved, ...]:
    """Return where each option lined up then, and where it does now, moved or not."""

    def moved(option: Lineable) -> Moved:
        before, after = wording.lined_up(then, option), wording.lined_up(now, option)
        said = [wording.NOTHING if value is None else wording.whole(value) for value in (before, after)]
        return Moved(option, content.phrases[f"summary.option-{option}"], before, after, *said)

    return tuple(moved(option) for option in OPTIONS)


def answers(content: Content, then: Answers, now: Answers) -> tuple[Moved, ...]:
    """Return every rating and importance that is another now, those that moved furthest first."""
    found = [*_ratings(content, then, now), *_importances(content, then, now)]
    return tuple(sorted(found, key=lambda each: -each.by))


def _ratings(content: Content, then: Answers, now: Answers) -> Iterator[Moved]:
    asked = [told.id for dimension in content.dimensions for told in dimension.statements]
    for key in [*asked, *(need.id for need in content.needs), ROOM]:
        before, after = wording.answer(then, key), wording.answer(now, key)
        if before != after:
            yield Moved(
                key,
                content.phrases["then.room"] if key == ROOM else wording.sentence(content, now, key),
                _number(before),
                _number(after),
                wording.answered(content, key, before),
                wording.answered(content, key, after),
            )


def _importances(content: Content, then: Answers, now: Answers) -> Iterator[Moved]:
    for key in [*(dimension.id for dimension in content.dimensions), NEEDS]:
        before, after = then.importance.get(key), now.importance.get(key)
        if before != after:
            title = wording.dimension_title(content, now, key)
            label = content.phrases["then.importance"].format(dimension=title)
            said = [wording.answered(content, ROOM, each) for each in (before, after)]
            yield Moved(f"importance.{key}", label, before, after, *said)


def _number(rating: Rating | None) -> int | None:
    return rating if isinstance(rating, int) else None


def said(content: Content, moved: Moved) -> str:
    """Return in a sentence what moved, or that it did not."""
    key = "same" if moved.then_said == moved.now_said else "moved"
    return content.phrases[f"then.{key}"].format(what=moved.label, then=moved.then_said, now=moved.now_said)


def outcome(content: Content, then: Decision, now: Decision) -> tuple[str, ...]:
    """Return what the outcome was and is."""
    phrases = content.phrases
    told = [wording.headline(content, decision, "yours") for decision in (then, now)]
    if told[0] == told[1]:
        return (phrases["then.outcome-same"].format(outcome=told[1]),)
    return (
        phrases["then.outcome-then"].format(outcome=told[0]),
        phrases["then.outcome-now"].format(outcome=told[1]),
    )


def others(content: Content, then: Answers, now: Answers) -> tuple[str, ...]:
    """Return what has changed beside ratings: own concerns, and what the person decided."""
    phrases = content.phrases
    before = dict.fromkeys(concern.text for concern in then.own_concerns)
    after = dict.fromkeys(concern.text for concern in now.own_concerns)
    told = [phrases["then.concern-new"].format(concern=text) for text in after if text not in before]
    told += [phrases["then.concern-gone"].format(concern=text) for text in before if text not in after]
    earlier, later = _choice(content, then.decision), _choice(content, now.decision)
    if earlier != later:
        told.append(phrases["then.decision"].format(then=earlier, now=later))
    return tuple(told)


def _choice(content: Content, own: OwnDecision | None) -> str:
    return content.phrases["chosen.nothing" if own is None else f"chosen.{own.choice}"]


def origin(content: Content, then: Answers, left_out: int) -> tuple[str, ...]:
    """Return what has to be known of answers to another version of the content, or in another language.

    `left_out` is how many of them today's content does not ask.
    """
    phrases, about = content.phrases, content.about
    told = []
    if then.content != about.content:
        today = wording.month(content, about.content)
        if PUBLISHED.fullmatch(then.content):
            earlier = wording.month(content, then.content)
            told.append(phrases["then.version"].format(then=earlier, now=today))
        else:
            told.append(phrases["then.version-unknown"].format(now=today))
    if left_out:
        told.append(phrases["then.left-out"].format(count=left_out))
    if then.locale != about.locale:
        told.append(phrases["then.locale"].format(locale=then.locale))
    return tuple(told)
