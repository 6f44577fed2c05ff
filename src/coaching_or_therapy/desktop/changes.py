"""The changes that a person makes to their answers, each giving a new value."""

from collections.abc import Mapping
from typing import TypeVar

from msgspec.structs import replace

from coaching_or_therapy.answers.records import Answers, OwnConcern, OwnDecision, Percent, Rating

MOST = 100

Key = TypeVar("Key")
Value = TypeVar("Value")


def rated(answers: Answers, statement: str, rating: Rating | None) -> Answers:
    """Return the answers with this rating of a statement, or (None) without one."""
    return replace(answers, ratings=_with(answers.ratings, statement, rating))


def need_rated(answers: Answers, need: str, rating: Rating | None) -> Answers:
    """Return the answers with this rating of a need, or (None) without one."""
    return replace(answers, needs=_with(answers.needs, need, rating))


def weighed(answers: Answers, dimension: str, importance: Percent | None) -> Answers:
    """Return the answers with this importance of a dimension (or `needs`), or (None) without one."""
    return replace(answers, importance=_with(answers.importance, dimension, importance))


def in_country(answers: Answers, country: str) -> Answers:
    """Return the answers with the country that help is shown for."""
    return replace(answers, country=country)


def most(answers: Answers, dimension: str) -> Answers:
    """Return the answers with this dimension (or `needs`) as the one that matters most.

    What was the most before is set anew against it, so it has no importance now.
    """
    others = {key: value for key, value in answers.importance.items() if value < MOST}
    return replace(answers, importance={**others, dimension: MOST})


def with_room(answers: Answers, room: Percent | None) -> Answers:
    """Return the answers with this room for two professionals, or (None) without it."""
    return replace(answers, room_for_two=room)


def concern_put(answers: Answers, at: int, concern: OwnConcern) -> Answers:
    """Return the answers with an own concern at this place; the place after the last one adds it."""
    concerns = answers.own_concerns
    return replace(answers, own_concerns=(*concerns[:at], concern, *concerns[at + 1 :]))


def concern_removed(answers: Answers, at: int) -> Answers:
    """Return the answers without the own concern at this place."""
    concerns = answers.own_concerns
    return replace(answers, own_concerns=concerns[:at] + concerns[at + 1 :])


def noted(answers: Answers, **notes: str | tuple[str, ...]) -> Answers:
    """Return the answers with these notes for the first appointment changed."""
    return replace(answers, notes=replace(answers.notes, **notes))


def decided(answers: Answers, decision: OwnDecision | None) -> Answers:
    """Return the answers with what the person decided, or (None) without it."""
    return replace(answers, decision=decision)


def known(answers: Answers, question: str, choice: str | None) -> Answers:
    """Return the answers with this choice at a question on the facts, or (None) without one."""
    chosen = _with(answers.knowledge.chosen, question, choice)
    return replace(answers, knowledge=replace(answers.knowledge, chosen=chosen))


def known_in_summary(answers: Answers, *, wanted: bool) -> Answers:
    """Return the answers with the questions on the facts in the private summary, or without them."""
    return replace(answers, knowledge=replace(answers.knowledge, in_summary=wanted))


def ready_before(answers: Answers, area: str, value: Percent | None) -> Answers:
    """Return the answers with how ready the person felt in an area at the start, or (None) without it."""
    before = _with(answers.readiness.before, area, value)
    return replace(answers, readiness=replace(answers.readiness, before=before))


def ready_after(answers: Answers, area: str, value: Percent | None) -> Answers:
    """Return the answers with how ready the person feels in an area now, or (None) without it."""
    after = _with(answers.readiness.after, area, value)
    return replace(answers, readiness=replace(answers.readiness, after=after))


def sliding(what: str, value: Rating | None) -> str:
    """Return what a change to this value is about: to be undone with the numbers before it, or alone."""
    return what if isinstance(value, int) else ""


def writing(what: str, before: str, after: str) -> str:
    """Return what a change of a text is about: what is written is undone apart from what is deleted."""
    return f"{what}.written" if len(after) > len(before) else f"{what}.deleted"


def _with(given: Mapping[Key, Value], key: Key, value: Value | None) -> dict[Key, Value]:
    others = {k: v for k, v in given.items() if k != key}
    return others if value is None else {**others, key: value}
