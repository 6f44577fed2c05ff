"""Documents that are nearly right, drawn by hypothesis: parts of them replaced, taken out, put in."""

import copy
import json
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, reject
from hypothesis import settings as bounded
from hypothesis import strategies as st

import readers
from coaching_or_therapy import shipped
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.faults import AnswersFault
from coaching_or_therapy.content.load import CRISIS, FILES
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.document import document
from coaching_or_therapy.output import pretty
from coaching_or_therapy.summary import forms, plain

ROOT = Path(__file__).parents[2]
PERSON = json.loads((ROOT / "tests/personas/next-step-at-work.json").read_text("utf-8"))
SETTINGS = {"language": "es", "colors": "dark", "text": 150, "keep": False}

signs = st.text(st.characters(), max_size=60)
"""Any text, halves of characters among it."""

plain_values = st.one_of(
    st.integers(0, 100),
    st.sampled_from(("not-sure", "does-not-apply", "therapy", "coaching", "both", "later", "2026-11-23", "")),
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(1, 400).map(lambda digits: 10**digits),
    st.floats(),
    signs,
)
values = st.recursive(
    plain_values,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(signs, inner, max_size=3),
    max_leaves=6,
)


def places(value: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to each part of a document."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield (*above, key)
        yield from places(part, (*above, key))


def part(document: Any, way: tuple[Any, ...]) -> Any:
    for key in way:
        document = document[key]
    return document


@st.composite
def bent(draw: st.DrawFn, good: dict[str, Any]) -> dict[str, Any]:
    """A document like the good one, but for one to three of its parts."""
    found = copy.deepcopy(good)
    for _ in range(draw(st.integers(1, 3))):
        ways = list(places(found))
        if not ways:
            break
        *above, key = draw(st.sampled_from(ways))
        around = part(found, tuple(above))
        match draw(st.sampled_from(("replace", "take out", "put in", "change for another"))):
            case "replace":
                around[key] = draw(values)
            case "take out":
                del around[key]
            case "put in" if isinstance(around, dict):
                around[draw(signs)] = draw(values)
            case "put in":
                around.insert(key, draw(values))
            case _:
                around[key] = copy.deepcopy(part(found, draw(st.sampled_from(ways))))
    return found


def toml(value: Any) -> str:
    """Return a value as TOML writes it in one line."""
    match value:
        case bool():
            return str(value).lower()
        case dict():
            return "{" + ", ".join(f"{toml(key)} = {toml(part)}" for key, part in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(toml, value)) + "]"
        case str():
            return json.dumps(value, ensure_ascii=False)
        case None:
            return "nothing"  # which TOML has no word for
        case _:
            return repr(value)


def table(document: dict[str, Any]) -> bytes:
    lines = (f"{toml(key)} = {toml(value)}\n" for key, value in document.items())
    return "".join(lines).encode("utf-8", "surrogatepass")


@given(bent(PERSON))
def test_answers(drawn: dict[str, Any]) -> None:
    readers.answers(json.dumps(drawn).encode())
    readers.answers(json.dumps(drawn, ensure_ascii=False).encode("utf-8", "surrogatepass"))


@given(bent(PERSON))
def test_a_draft(drawn: dict[str, Any]) -> None:
    readers.draft(json.dumps(drawn).encode())


@given(bent(SETTINGS))
def test_settings(drawn: dict[str, Any]) -> None:
    readers.settings(json.dumps(drawn).encode())


@bounded(suppress_health_check=list(HealthCheck))  # most of what is drawn does not open
@given(bent(PERSON))
def test_whatever_opens_can_be_decided_and_told(drawn: dict[str, Any]) -> None:
    try:
        answers = decode(json.dumps(drawn).encode(), readers.CONTENT)
    except AnswersFault:
        reject()
    decision = decide(readers.CONTENT, answers)
    assert json.loads(pretty(document(decision)))["outcome"] == decision.outcome
    for form in (forms.private, forms.first_appointment):
        page = form(readers.CONTENT, answers, decision, date(2026, 11, 23))
        assert plain.text(page)
        assert plain.html(page)


TABLES = {
    name: tomllib.loads((shipped.resources() / "content/en" / name).read_text("utf-8")) for name in FILES
} | {CRISIS: tomllib.loads((shipped.resources() / CRISIS).read_text("utf-8"))}


@bounded(max_examples=60)
@given(st.data())
def test_content(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(list(TABLES)))
    readers.content(f"{name}\n".encode() + table(data.draw(bent(TABLES[name]))))
