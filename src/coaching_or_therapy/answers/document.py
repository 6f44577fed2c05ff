"""The answers document: JSON in, `Answers` out, and back. Each fault is told by field, in a line."""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from operator import attrgetter
from typing import Any, Final, NamedTuple

import msgspec
from msgspec import inspect
from msgspec.structs import replace

from coaching_or_therapy.answers.faults import AnswersFault, plain
from coaching_or_therapy.answers.records import NEEDS, Answers, Readiness
from coaching_or_therapy.content.records import Content

FORMAT = "coaching-or-therapy/answers"
VERSION = 1

LIMIT = 4 * 1024 * 1024
"""Bytes that a document may have: far more than all that the window takes, far less than what stalls."""

PAGE_LIMIT = 4 * LIMIT
"""Bytes that a file with answers may have: a page adds its fonts to what it carries."""

SHOWN = 40
"""Signs of a wrong key or value that a fault quotes."""

SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")

NOT_SURE: Final = "not-sure"
"""What may be chosen at any question on the facts."""


def decode(data: bytes, content: Content) -> Answers:
    """Return the answers that a document holds, checked against the ids of `content`.

    Raises AnswersFault, in the words of the content, for the first thing that is wrong.
    """
    answers = _answers(data, content.phrases)
    for unknown in _unknown(answers, content):
        raise AnswersFault(unknown.where, content.phrases["error.answers-unknown-id"])
    return answers


def decode_for(data: bytes, content: Content) -> tuple[Answers, int]:
    """Return what a document holds that `content` asks too, and how many answers it has beside that.

    For answers to another version of the content. Raises AnswersFault for all else that is wrong.
    """
    answers = _answers(data, content.phrases)
    unknown = tuple(_unknown(answers, content))
    return _without(answers, unknown), len(unknown)


def encode(answers: Answers) -> bytes:
    """Return the document of `answers`: UTF-8, the same bytes for the same answers.

    It is indented, but not where only that would make it larger than what can be opened again.
    """
    given = msgspec.to_builtins(answers, order="deterministic")
    document = {"format": FORMAT, "version": VERSION} | {
        key: part for key, part in given.items() if part != {}
    }
    data = msgspec.json.encode(document)
    indented = msgspec.json.format(data, indent=2) + b"\n"
    return indented if len(indented) <= LIMIT else data


def schema() -> dict[str, Any]:
    """Return the JSON Schema of the document. Ids are left to `decode`: they are the content's."""
    described = msgspec.json.schema(Answers)
    described["$defs"]["Answers"]["required"] = ["format", "version"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": FORMAT} | described


def _answers(data: bytes, phrases: Mapping[str, str]) -> Answers:
    document = _parse(data, phrases)
    _check_head(document, phrases)
    try:
        return msgspec.convert(document, Answers)
    except msgspec.ValidationError:
        raise next(_faults(document, inspect.type_info(Answers), "", phrases)) from None


def _parse(data: bytes, phrases: Mapping[str, str]) -> Any:
    """Return the JSON value in `data`; a number that is whole counts as whole however it is written."""
    if len(data) > LIMIT:
        raise AnswersFault("", phrases["error.answers-too-large"].format(limit=LIMIT // 1024**2))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise AnswersFault("", phrases["error.answers-encoding"]) from None
    if not text.strip():
        raise AnswersFault("", phrases["error.answers-empty"])

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            times = Counter(key for key, _ in pairs)
            twice = next(key for key in found if times[key] > 1)
            raise AnswersFault(_short(twice), phrases["error.answers-twice"])
        return found

    try:
        document = json.loads(text, object_pairs_hook=once, parse_float=_number)
        if SURROGATE.search(data):
            msgspec.json.encode(document)
    except json.JSONDecodeError as error:
        place = phrases["error.place"].format(line=error.lineno, column=error.colno)
        raise AnswersFault(place, phrases["error.answers-not-json"]) from None
    except RecursionError:
        raise AnswersFault("", phrases["error.answers-nested"]) from None
    except UnicodeEncodeError:
        raise AnswersFault("", phrases["error.answers-half-sign"]) from None
    except ValueError:  # Python reads no whole number of more than some thousand digits
        raise AnswersFault("", phrases["error.answers-long-number"]) from None
    return document


def _number(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() else number


def _check_head(document: Any, phrases: Mapping[str, str]) -> None:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise AnswersFault("format", phrases["error.answers-format"].format(format=FORMAT))
    version = document.get("version")
    if version is None:
        raise AnswersFault("version", phrases["error.answers-missing"])
    if isinstance(version, int) and version > VERSION:
        raise AnswersFault(
            "version", phrases["error.answers-newer"].format(got=_quoted(version), known=VERSION)
        )


class Unknown(NamedTuple):
    """An id that the content does not have: the field and key it stands under, and its place in words."""

    field: str
    key: str
    where: str


def _unknown(answers: Answers, content: Content) -> Iterator[Unknown]:
    """Yield each id that the content does not have, in the order of the document's fields."""
    dimensions = {dimension.id for dimension in content.dimensions}
    areas = {area.id for area in content.readiness}
    choices = {q.id: {NOT_SURE, *(choice.id for choice in q.choices)} for q in content.knowledge}
    known: dict[str, Collection[str]] = {
        "ratings": {statement.id for dimension in content.dimensions for statement in dimension.statements},
        "needs": {need.id for need in content.needs},
        "importance": dimensions | {NEEDS},
        "notes.questions": {question.id for question in content.ask},
        "knowledge.chosen": choices,
        "readiness.before": areas,
        "readiness.after": areas,
    }
    for field, ids in known.items():
        given: Iterable[str] = attrgetter(field)(answers)
        yield from (Unknown(field, key, f"{field}.{_short(key)}") for key in given if key not in ids)
    for key, choice in answers.knowledge.chosen.items():
        if choice not in choices.get(key, {choice}):
            yield Unknown("knowledge.chosen", key, f"knowledge.chosen.{key}.{_short(choice)}")


def _without(answers: Answers, unknown: Collection[Unknown]) -> Answers:
    """Return the answers without those of these keys."""
    gone = {(each.field, each.key) for each in unknown}

    def left(field: str) -> dict[str, Any]:
        given: dict[str, Any] = attrgetter(field)(answers)
        return {key: value for key, value in given.items() if (field, key) not in gone}

    questions = tuple(key for key in answers.notes.questions if ("notes.questions", key) not in gone)
    return replace(
        answers,
        ratings=left("ratings"),
        needs=left("needs"),
        importance=left("importance"),
        notes=replace(answers.notes, questions=questions),
        knowledge=replace(answers.knowledge, chosen=left("knowledge.chosen")),
        readiness=Readiness(before=left("readiness.before"), after=left("readiness.after")),
    )


def _faults(value: Any, kind: inspect.Type, where: str, phrases: Mapping[str, str]) -> Iterator[AnswersFault]:
    """Yield each part of `value` that is not of its kind, in the order of the document."""
    kinds = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    for each in kinds:
        match each, value:
            case inspect.StructType(fields=fields), dict():
                yield from _field_faults(value, fields, where, phrases)
                return
            case inspect.DictType(value_type=inner), dict():
                for key, part in value.items():
                    yield from _faults(part, inner, _joined(where, key), phrases)
                return
            case inspect.VarTupleType(item_type=inner), list():
                for index, part in enumerate(value):
                    yield from _faults(part, inner, f"{where}[{index}]", phrases)
                return
    if not any(_fits(value, each) for each in kinds):
        expected = ", ".join(_expected(kinds, value, phrases))
        fault = phrases["error.answers-expected"].format(expected=expected, got=_quoted(value))
        yield AnswersFault(where, fault)


def _field_faults(
    value: dict[str, Any], fields: tuple[inspect.Field, ...], where: str, phrases: Mapping[str, str]
) -> Iterator[AnswersFault]:
    kinds = {field.encode_name: field.type for field in fields}
    for key, part in value.items():
        if key in kinds:
            yield from _faults(part, kinds[key], _joined(where, key), phrases)
        else:
            yield AnswersFault(_joined(where, key), phrases["error.answers-unknown-field"])
    for field in fields:
        if field.required and field.encode_name not in value:
            yield AnswersFault(_joined(where, field.encode_name), phrases["error.answers-missing"])


def _fits(value: Any, kind: inspect.Type) -> bool:
    match kind:
        case inspect.IntType(ge=int(least), le=int(most)):
            return type(value) is int and least <= value <= most
        case inspect.LiteralType(values=choices):
            return any(type(value) is type(choice) and value == choice for choice in choices)
        case inspect.StrType():
            return isinstance(value, str)
        case inspect.BoolType():
            return isinstance(value, bool)
        case inspect.DateType():
            return isinstance(value, str) and _is_day(value)
        case _:
            return value is None and isinstance(kind, inspect.NoneType)


def _is_day(text: str) -> bool:
    try:
        msgspec.convert(text, date)
    except msgspec.ValidationError:
        return False
    return True


def _expected(kinds: tuple[inspect.Type, ...], value: Any, phrases: Mapping[str, str]) -> Iterator[str]:
    """Yield what a field takes, in words; to a number only the numbers that it takes."""
    numbers = isinstance(value, int | float) and not isinstance(value, bool)
    whole = [kind for kind in kinds if isinstance(kind, inspect.IntType)]
    for kind in whole if numbers and whole else kinds:
        match kind:
            case inspect.IntType(ge=least, le=most):
                words = "error.expected-whole" if isinstance(value, float) else "error.expected-range"
                yield phrases[words].format(least=least, most=most)
            case inspect.LiteralType(values=choices):
                yield from (_quoted(choice) for choice in choices)
            case inspect.StrType():
                yield phrases["error.expected-text"]
            case inspect.BoolType():
                yield phrases["error.expected-yes-no"]
            case inspect.DateType():
                yield phrases["error.expected-day"]
            case inspect.VarTupleType():
                yield phrases["error.expected-list"]
            case inspect.StructType() | inspect.DictType():
                yield phrases["error.expected-fields"]


def _joined(where: str, key: str) -> str:
    return f"{where}.{_short(key)}" if where else _short(key)


def _quoted(value: Any) -> str:
    """Return a value as JSON writes it, on one line and not too long."""
    match value:
        case dict():
            return "{…}"
        case list():
            return "[…]"
        case str():
            return f'"{_short(value)}"'
        case _:
            return _short(json.dumps(value))


def _short(text: str) -> str:
    return plain(text if len(text) <= SHOWN else text[:SHOWN] + "…")
