import io
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from coaching_or_therapy.answers.attached import answers_in
from coaching_or_therapy.answers.document import LIMIT, encode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.summary import typeset
from coaching_or_therapy.summary.records import Document

Given = Callable[[str], Answers]
Made = Callable[..., Document]


@pytest.fixture(scope="module")
def carrying(document: Made, given: Given) -> bytes:
    return typeset.pdf(document("first-appointment", "longest"), "a4", encode(given("longest")))


def written(stream: bytes, kind: bytes = b"/Subtype/application#2Fjson") -> bytes:
    return (
        b"1 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode"
        + kind
        + b">>\nstream\n"
        + stream
        + b"\nendstream\nendobj\n"
    )


def test_what_was_attached_comes_back(carrying: bytes, given: Given) -> None:
    assert answers_in(carrying) == encode(given("longest"))


def test_it_comes_back_after_another_program_has_saved_the_file_anew(carrying: bytes, given: Given) -> None:
    with pikepdf.open(io.BytesIO(carrying)) as opened:
        saved = io.BytesIO()
        opened.save(saved, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert answers_in(saved.getvalue()) == encode(given("longest"))


def test_a_summary_without_answers_carries_none(document: Made) -> None:
    assert answers_in(typeset.pdf(document("first-appointment", "therapy"), "a4")) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"/EmbeddedFile",
        b"/EmbeddedFile stream",
        b"/EmbeddedFiles" * 10_000,
        written(b""),
        written(b"not deflated"),
        written(zlib.compress(b"{}")[:-4]),
        written(zlib.compress(b"{}"), b"/Subtype/image#2Fpng"),
        written(zlib.compress(bytes(LIMIT + 1))),
        written(zlib.compress(bytes(LIMIT * 50))),
    ],
    ids=[
        "empty",
        "head",
        "mark",
        "no-dictionary",
        "names",
        "nothing",
        "rubbish",
        "half",
        "other",
        "large",
        "bomb",
    ],
)
def test_what_is_broken_hostile_or_something_else_carries_none(data: bytes) -> None:
    assert answers_in(data) is None


def test_lines_may_end_in_either_way() -> None:
    data = written(zlib.compress(b"{}")).replace(b"stream\n", b"stream\r\n", 1)
    assert answers_in(data) == b"{}"


def test_another_file_beside_it_is_passed_over() -> None:
    other = written(zlib.compress(b"picture"), b"/Subtype/image#2Fpng")
    assert answers_in(other + written(zlib.compress(b"{}"))) == b"{}"


@drawn(cut=st.integers(0, 60_000), put=st.binary(max_size=40))
def test_no_damage_makes_it_fail(cut: int, put: bytes, carrying: bytes) -> None:
    answers_in(carrying[:cut] + put + carrying[cut + len(put) :])
