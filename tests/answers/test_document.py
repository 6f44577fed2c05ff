"""What an answers document may hold, and what is said about one that is not valid."""

import json
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching_or_therapy import shipped
from coaching_or_therapy.answers.document import LIMIT, decode, decode_for, encode, schema
from coaching_or_therapy.answers.faults import AnswersFault
from coaching_or_therapy.answers.records import (
    Answers,
    Knowledge,
    Notes,
    OwnConcern,
    OwnDecision,
    Readiness,
)
from coaching_or_therapy.content.load import load

CONTENT = load()
STATEMENTS = [statement.id for dimension in CONTENT.dimensions for statement in dimension.statements]
DIMENSIONS = [dimension.id for dimension in CONTENT.dimensions]

HEAD: dict[str, Any] = {"format": "coaching-or-therapy/answers", "version": 1}
FULL: dict[str, Any] = HEAD | {
    "content": "2026.11",
    "locale": "en",
    "country": "US",
    "ratings": {"purpose.relief": 80, "purpose.goal": "not-sure", "methods.explore": "does-not-apply"},
    "needs": {"needs.low-mood": 20},
    "importance": {"purpose": 100, "credentials": 40, "needs": 80},
    "room_for_two": 30,
    "own_concerns": [{"text": "I want evenings", "favours": "coaching", "strength": 70, "importance": 50}],
    "notes": {"bring": "My letter", "questions": ["therapist.license"], "own_questions": ["How long?"]},
    "decision": {"choice": "therapy", "why": "It is time.", "look_again": "2027-03-01"},
    "knowledge": {"chosen": {"license": "therapist", "both": "not-sure"}, "in_summary": True},
    "readiness": {"before": {"sure": 20}, "after": {"sure": 70, "clear": 0}},
}

READY = 'readiness.after.sure: expected 0 to 100, got "not-sure"'

percent = st.integers(0, 100)
rating = percent | st.sampled_from(["not-sure", "does-not-apply"])
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def some(ids: list[str], values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.sampled_from(ids), values)


answers_of_any_kind = st.builds(
    Answers,
    content=text,
    ratings=some(STATEMENTS, rating),
    needs=some([need.id for need in CONTENT.needs], rating),
    importance=some([*DIMENSIONS, "needs"], percent),
    room_for_two=st.none() | percent,
    own_concerns=st.lists(
        st.builds(
            OwnConcern,
            text=text,
            favours=st.sampled_from(["therapy", "coaching", "both"]),
            strength=percent,
            importance=percent,
        ),
        max_size=2,
    ).map(tuple),
    notes=st.builds(
        Notes,
        bring=text,
        questions=st.lists(st.sampled_from([each.id for each in CONTENT.ask]), max_size=2).map(tuple),
        own_questions=st.lists(text, max_size=2).map(tuple),
    ),
    decision=st.none()
    | st.builds(
        OwnDecision,
        choice=st.sampled_from(["therapy", "none", "later"]),
        why=text,
        look_again=st.none() | st.dates(),
    ),
    knowledge=st.builds(
        Knowledge,
        chosen=some([each.id for each in CONTENT.knowledge], st.just("not-sure")),
        in_summary=st.booleans(),
    ),
    readiness=st.builds(
        Readiness,
        before=some([area.id for area in CONTENT.readiness], percent),
        after=some([area.id for area in CONTENT.readiness], percent),
    ),
)


def fault_of(document: object) -> str:
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    with pytest.raises(AnswersFault) as caught:
        decode(data, CONTENT)
    line = str(caught.value)
    assert len(line.splitlines()) == 1
    return line


def test_every_field_is_read() -> None:
    answers = decode(json.dumps(FULL).encode(), CONTENT)
    assert answers.ratings == FULL["ratings"]
    assert answers.needs == {"needs.low-mood": 20}
    assert answers.importance == {"purpose": 100, "credentials": 40, "needs": 80}
    assert answers.room_for_two == 30
    assert answers.own_concerns[0].favours == "coaching"
    assert answers.notes.questions == ("therapist.license",)
    assert answers.decision == OwnDecision(choice="therapy", why="It is time.", look_again=date(2027, 3, 1))
    assert answers.knowledge.chosen == {"license": "therapist", "both": "not-sure"}
    assert answers.knowledge.in_summary
    assert answers.readiness.before == {"sure": 20}
    assert answers.readiness.after == {"sure": 70, "clear": 0}


def test_what_is_left_out_is_unanswered() -> None:
    assert decode(json.dumps(HEAD).encode(), CONTENT) == Answers()


@given(answers_of_any_kind)
def test_what_was_written_is_read_again(answers: Answers) -> None:
    assert decode(encode(answers), CONTENT) == answers


@given(answers_of_any_kind)
def test_the_order_of_answering_changes_no_byte(answers: Answers) -> None:
    turned = msgspec.structs.replace(
        answers,
        ratings=dict(reversed(answers.ratings.items())),
        needs=dict(reversed(answers.needs.items())),
        importance=dict(reversed(answers.importance.items())),
        notes=msgspec.structs.replace(answers.notes),
    )
    assert encode(turned) == encode(answers)


def test_a_document_can_be_read_by_people() -> None:
    lines = encode(Answers(notes=Notes(bring="Mañana"))).decode().splitlines()
    assert lines[:3] == ["{", '  "format": "coaching-or-therapy/answers",', '  "version": 1,']
    assert '    "bring": "Mañana"' in lines


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"ratings": {"purpose.relief": 140}}, "ratings.purpose.relief: expected 0 to 100, got 140"),
        ({"ratings": {"purpose.relief": -1}}, "ratings.purpose.relief: expected 0 to 100, got -1"),
        ({"importance": {"needs": 101}}, "importance.needs: expected 0 to 100, got 101"),
        ({"room_for_two": 100.5}, "room_for_two: expected a whole number from 0 to 100, got 100.5"),
        (
            {"ratings": {"purpose.relief": "maybe"}},
            'ratings.purpose.relief: expected 0 to 100, "does-not-apply", "not-sure", got "maybe"',
        ),
        (
            {"ratings": {"purpose.relief": True}},
            'ratings.purpose.relief: expected 0 to 100, "does-not-apply", "not-sure", got true',
        ),
        (
            {"ratings": {"purpose.relief": None}},
            'ratings.purpose.relief: expected 0 to 100, "does-not-apply", "not-sure", got null',
        ),
        ({"ratings": [1]}, "ratings: expected fields in braces, got […]"),
        ({"notes": "x"}, 'notes: expected fields in braces, got "x"'),
        ({"own_concerns": {}}, "own_concerns: expected a list, got {…}"),
        ({"notes": {"own_questions": ["a", 7]}}, "notes.own_questions[1]: expected a text, got 7"),
        (
            {"own_concerns": [{"text": "x", "favours": "none", "strength": 1, "importance": 1}]},
            'own_concerns[0].favours: expected "both", "coaching", "therapy", got "none"',
        ),
        ({"own_concerns": [{"text": "x"}]}, "own_concerns[0].favours: this is missing"),
        ({"mood": 3}, "mood: an answers document has no such field"),
        ({"notes": {"secret": ""}}, "notes.secret: an answers document has no such field"),
        (
            {"decision": {"choice": "later", "look_again": "2027-02-31"}},
            'decision.look_again: expected a day, such as 2027-03-01, got "2027-02-31"',
        ),
        (
            {"decision": {"choice": "later", "look_again": 20270301}},
            "decision.look_again: expected a day, such as 2027-03-01, got 20270301",
        ),
        (
            {"decision": {"choice": "later", "look_again": "2027-03-01", "why": 3}},
            "decision.why: expected a text, got 3",
        ),
        (
            {"knowledge": {"in_summary": "yes"}},
            'knowledge.in_summary: expected true or false, got "yes"',
        ),
        (
            {"knowledge": {"in_summary": True, "chosen": {"license": 1}}},
            "knowledge.chosen.license: expected a text, got 1",
        ),
        ({"readiness": {"before": {"sure": 101}}}, "readiness.before.sure: expected 0 to 100, got 101"),
        ({"readiness": {"after": {"sure": "not-sure"}}}, READY),
        ({"version": 0}, "version: expected 1, got 0"),
        ({"version": True}, "version: expected 1, got true"),
        ({"version": None}, "version: this is missing"),
    ],
)
def test_a_wrong_value_is_named_with_its_field(change: dict[str, Any], line: str) -> None:
    assert fault_of(HEAD | change) == line


def test_the_first_wrong_value_is_named_whatever_stands_before_it() -> None:
    assert fault_of(FULL | {"left": "middle"}) == 'left: expected "coaching", "therapy", got "middle"'


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"ratings": {"purpose.foo": 50}}, "ratings.purpose.foo"),
        ({"ratings": {"needs.low-mood": 50}}, "ratings.needs.low-mood"),
        ({"needs": {"purpose.relief": 50}}, "needs.purpose.relief"),
        ({"importance": {"money": 50}}, "importance.money"),
        (
            {"notes": {"questions": ["therapist.license", "therapist.shoes"]}},
            "notes.questions.therapist.shoes",
        ),
        ({"knowledge": {"chosen": {"weather": "rain"}}}, "knowledge.chosen.weather"),
        ({"knowledge": {"chosen": {"license": "judge"}}}, "knowledge.chosen.license.judge"),
        ({"readiness": {"before": {"brave": 50}}}, "readiness.before.brave"),
        ({"readiness": {"after": {"brave": 50}}}, "readiness.after.brave"),
    ],
)
def test_an_id_that_the_content_lacks_is_named(change: dict[str, Any], where: str) -> None:
    assert (
        fault_of(HEAD | change)
        == f"{where}: the content has no such id; these answers may be to other texts (--content)"
    )


def test_what_this_content_does_not_ask_can_be_left_out_and_is_counted() -> None:
    older = FULL | {
        "content": "2024.01",
        "ratings": FULL["ratings"] | {"purpose.foo": 50, "purpose.bar": "not-sure"},
        "needs": FULL["needs"] | {"needs.tea": 5},
        "importance": FULL["importance"] | {"money": 50},
        "notes": FULL["notes"] | {"questions": ["therapist.shoes", "therapist.license"]},
        "knowledge": {"chosen": {"license": "judge", "weather": "rain", "both": "not-sure"}},
        "readiness": {"before": {"brave": 1, "sure": 20}, "after": {"brave": 2}},
    }
    answers, left_out = decode_for(json.dumps(older).encode(), CONTENT)
    assert left_out == 9
    assert decode(encode(answers), CONTENT) == answers
    assert (answers.content, answers.ratings) == ("2024.01", FULL["ratings"])
    assert (answers.needs, answers.importance) == (FULL["needs"], FULL["importance"])
    assert answers.notes.questions == ("therapist.license",)
    assert answers.notes.bring == "My letter"
    assert answers.knowledge.chosen == {"both": "not-sure"}
    assert answers.readiness == Readiness(before={"sure": 20})


def test_answers_to_this_content_lose_nothing() -> None:
    data = json.dumps(FULL).encode()
    assert decode_for(data, CONTENT) == (decode(data, CONTENT), 0)


def test_what_is_wrong_in_answers_to_another_content_is_still_said() -> None:
    with pytest.raises(AnswersFault, match=r"^ratings\.purpose\.foo: expected 0 to 100"):
        decode_for(json.dumps(HEAD | {"ratings": {"purpose.foo": 140}}).encode(), CONTENT)


def test_what_can_be_opened_can_be_opened_again_once_it_is_saved() -> None:
    data = json.dumps(HEAD | {"notes": {"own_questions": ["?"] * 600_000}}).encode()
    assert len(data) < LIMIT
    answers = decode(data, CONTENT)
    assert decode(encode(answers), CONTENT) == answers


def test_the_safety_answer_has_no_place_in_a_file() -> None:
    assert fault_of(HEAD | {"help_now": True}) == "help_now: an answers document has no such field"


def test_a_newer_document_says_to_install_the_newer_program() -> None:
    line = fault_of(HEAD | {"version": 2, "what-may-come": 1})
    assert line.startswith("version: this file was made by a newer version of the program (format 2;")


@pytest.mark.parametrize(
    "document", [[], "x", None, 3, {}, {"version": 1}, {"format": "other", "version": 1}]
)
def test_other_json_is_no_answers_document(document: object) -> None:
    assert fault_of(document).startswith("format: this is not an answers document")


@pytest.mark.parametrize(
    ("data", "start"),
    [
        (b"", "The file is empty."),
        (b" \n\t", "The file is empty."),
        (b"\xef\xbb\xbf", "The file is empty."),
        (b"{\n  oops", "line 2, column 3: what stands here can't be read as answers"),
        (b"%PDF-1.7", "line 1, column 1: what stands here can't be read as answers"),
        (json.dumps(FULL).encode()[:-40], "line 1, column"),
        ('{"format": "é"}'.encode("latin-1"), "The file is not UTF-8 text"),
        (json.dumps(FULL).encode("utf-16"), "The file is not UTF-8 text"),
        (b"[" * 100_000, "The file is nested too deeply"),
        (b'{"a":' * 100_000, "The file is nested too deeply"),
        (b"1" * 10_000, "A number in the file is too long"),
        (b'{"ratings": {"purpose.relief": 1, "purpose.relief": 2}}', "purpose.relief: this stands twice"),
        (b'{"format": "\\ud800"}', "A text in the file holds half of a character"),
        (b" " * (LIMIT + 1), "The file is larger than 4 MB"),
    ],
)
def test_a_file_that_is_no_document_at_all(data: bytes, start: str) -> None:
    assert fault_of(data).startswith(start)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_are_none_are_named_with_their_field(number: str) -> None:
    data = json.dumps(HEAD | {"room_for_two": 0}).replace('"room_for_two": 0', f'"room_for_two": {number}')
    assert fault_of(data.encode()).startswith("room_for_two: expected a whole number from 0 to 100, got ")


@pytest.mark.parametrize("number", ["70", "70.0", "7e1"])
def test_a_whole_number_counts_however_it_is_written(number: str) -> None:
    data = json.dumps(HEAD)[:-1] + f', "room_for_two": {number}}}'
    answers = decode(data.encode(), CONTENT)
    assert (answers.room_for_two, type(answers.room_for_two)) == (70, int)


def test_windows_editors_begin_a_file_with_a_mark() -> None:
    assert decode(b"\xef\xbb\xbf" + json.dumps(FULL).encode(), CONTENT).room_for_two == 30


def test_signs_beyond_the_first_plane_are_kept() -> None:
    assert decode(json.dumps(HEAD | {"notes": {"bring": "🙂"}}).encode(), CONTENT).notes.bring == "🙂"


@pytest.mark.parametrize("key", ["\x1b[2Jx", "a\nb", "\u202eabc", "k" * 10_000])
def test_a_line_about_a_hostile_key_steers_no_terminal(key: str) -> None:
    line = (
        fault_of(HEAD | {"ratings": {key: 5}})
        + fault_of(HEAD | {key: 5})
        + fault_of(HEAD | {"locale": [key]})
    )
    assert line.isprintable()
    assert len(line) < 500


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*Answers.__struct_fields__, "x"]), json_values))
def test_any_document_is_read_or_told_in_one_line(fields: dict[str, Any]) -> None:
    data = json.dumps(HEAD | fields).encode()
    try:
        answers = decode(data, CONTENT)
    except AnswersFault as fault:
        told = str(fault)
    else:
        told = "valid"
        assert decode(encode(answers), CONTENT) == answers
    assert told.isprintable()


@given(st.binary(max_size=200))
def test_any_bytes_are_told_in_one_line(data: bytes) -> None:
    with pytest.raises(AnswersFault) as caught:
        decode(data, CONTENT)
    assert str(caught.value).isprintable()


def test_the_schema_that_ships_is_the_one_of_the_records() -> None:
    shipped_schema = json.loads((shipped.resources() / "answers.schema.json").read_text("utf-8"))
    assert shipped_schema == json.loads(msgspec.json.encode(schema())), "run: make schema"


def test_the_schema_names_every_field_and_what_must_be_there() -> None:
    document = schema()["$defs"]["Answers"]
    assert set(FULL) <= set(document["properties"])
    assert document["required"] == ["format", "version"]
    assert document["additionalProperties"] is False
