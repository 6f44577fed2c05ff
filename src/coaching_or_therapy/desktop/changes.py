"""The changes that a person makes to their answers, each giving a new value."""

from collections.abc import Mapping
from typing import TypeVar

from msgspec.structs import replace

from coaching_or_therapy.answers.records import Answers, Percent, Rating

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


def _with(given: Mapping[Key, Value], key: Key, value: Value | None) -> dict[Key, Value]:
    others = {k: v for k, v in given.items() if k != key}
    return others if value is None else {**others, key: value}
