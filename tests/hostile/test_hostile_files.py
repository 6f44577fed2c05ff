"""Files that are damaged, wrong or meant to do harm: each gets its one line, and never a traceback."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]

HERE = Path(__file__).parent

SAID = {
    "blank.json": "The file is empty.",
    "byte-order-mark.json": "The file is empty.",
    "deep-fields.json": "The file is nested too deeply",
    "deep-list.json": "The file is nested too deeply",
    "empty.json": "The file is empty.",
    "half-a-sign.json": "A text in the file holds half of a character.",
    "half.json": "line 5, column 12: what stands here can't be read as answers",
    "infinity.json": "needs.needs.low-mood: expected a whole number from 0 to 100, got -Infinity",
    "latin-1.json": "The file is not UTF-8 text",
    "list.json": "format: this is not an answers document",
    "long-number.json": "A number in the file is too long",
    "newer.json": "version: this file was made by a newer version",
    "not-a-number.json": "needs.needs.low-mood: expected a whole number from 0 to 100, got NaN",
    "nothing.json": "format: this is not an answers document",
    "older.json": "version: expected 1, got 0",
    "other-program.json": "format: this is not an answers document",
    "out-of-range.json": "ratings.purpose.relief: expected 0 to 100, got 140",
    "page.json": "This PDF carries no answers that can be opened.",
    "picture.json": "The file is not UTF-8 text",
    "steering-key.json": "ratings.\\x1b]0;x\\x07\\x1b[2J\\nroot: \\u202e: the content has no such id",
    "twice.json": "purpose.goal: this stands twice",
    "two-documents.json": "line 5, column 1: what stands here can't be read as answers",
    "unknown-field.json": "__proto__: an answers document has no such field",
    "unknown-statement.json": "ratings.purpose.foo: the content has no such id",
    "utf-16.json": "The file is not UTF-8 text",
    "wrong-kinds.json": 'ratings: expected fields in braces, got "high"',
    "zeros.json": "line 1, column 1: what stands here can't be read as answers",
}


def test_every_file_here_is_tried() -> None:
    assert {file.name for file in HERE.glob("*.json")} == set(SAID)


@pytest.mark.parametrize("name", SAID)
@pytest.mark.parametrize("call", [["score"], ["open"], ["summary", "--output", "-"]])
def test_a_hostile_file_gets_its_line(program: Run, name: str, call: list[str]) -> None:
    done = program(*call, HERE / name)
    line = done.stderr.decode()
    assert line.startswith(SAID[name])
    assert line.count("\n") == 1
    assert line.rstrip("\n").isprintable()
    assert (done.returncode, done.stdout) == (2, b"")


def test_in_a_stream_each_has_its_line_and_number(program: Run) -> None:
    names = sorted(name for name in SAID if b"\n" not in (HERE / name).read_bytes().rstrip(b"\n"))
    done = program(
        "score",
        "--lines",
        "-",
        given=b"".join((HERE / name).read_bytes().rstrip(b"\n") + b"\n" for name in names),
    )
    assert done.returncode == 1
    lines = done.stdout.decode().splitlines()
    assert len(lines) == len(names)
    for number, (line, name) in enumerate(zip(lines, names, strict=True), start=1):
        assert f'"line":{number},' in line, name
