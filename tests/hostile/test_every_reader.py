"""Every file that the program reads, damaged in every way: a clear word, at once, and nothing is lost."""

import os
import random
import socket
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pyrage import passphrase

from coaching_or_therapy import shipped
from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.attached import answers_in
from coaching_or_therapy.answers.document import LIMIT, PAGE_LIMIT, decode, encode
from coaching_or_therapy.answers.faults import AnswersFault, FileFault
from coaching_or_therapy.answers.protection import ProtectionFault, unlocked
from coaching_or_therapy.answers.reading import lines_up_to
from coaching_or_therapy.answers.records import Answers, Notes
from coaching_or_therapy.content.load import FILES, ContentFault, load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.desktop import settings
from coaching_or_therapy.desktop.files import fetched, opened
from coaching_or_therapy.summary import forms, typeset

NOW = datetime(2026, 11, 23, 9, 5, 7, tzinfo=UTC)
ANSWERS = Answers(content="2026.11", ratings={"purpose.relief": 80}, notes=Notes(bring="Été, 夏, summer."))
PASSPHRASE = "a quiet morning"
GIGABYTE = 2**30
QUICK = 10
"""Seconds of the processor that a bad file may take. What reads a gigabyte, or goes round in circles, takes
longer; what hangs is ended by the time that every test has."""

Damage = Callable[[Path, bytes], None]


def holding(change: Callable[[bytes], bytes]) -> Damage:
    return lambda path, good: (path.write_bytes(change(good)), None)[1]


def large(path: Path, good: bytes) -> None:
    path.write_bytes(good)
    os.truncate(path, GIGABYTE)


def folder(path: Path, _good: bytes) -> None:
    path.mkdir()
    (path / "inside").write_bytes(b"something")


def link_to(target: str) -> Damage:
    return lambda path, _good: path.symlink_to(target)


def door(path: Path, _good: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as server:  # its path may be no longer than some hundred signs
        place = Path.cwd()
        os.chdir(path.parent)
        try:
            server.bind(path.name)
        finally:
            os.chdir(place)


def forbidden(path: Path, good: bytes) -> None:
    path.write_bytes(good)
    path.chmod(0)


def scattered(good: bytes) -> bytes:
    """Change a sign in every hundred."""
    drawn, data = random.Random(7), bytearray(good)
    for at in drawn.sample(range(len(data)), 1 + len(data) // 100):
        data[at] ^= 0xFF
    return bytes(data)


DAMAGES: dict[str, Damage] = {
    "empty": holding(lambda _: b""),
    "blank": holding(lambda _: b" \n\n"),
    "half": holding(lambda good: good[: len(good) // 2]),
    "scattered": holding(scattered),
    "zeros": holding(lambda good: bytes(len(good))),
    "noise": holding(lambda good: random.Random(7).randbytes(len(good))),
    "UTF-16": holding(lambda good: good.decode("latin-1").encode("utf-16")),
    "another encoding": holding(lambda good: b'{"\xe9t\xe9": 1}' + good),
    "nested": holding(lambda _: b"[" * 100_000),
    "nested fields": holding(lambda _: b'{"a":' * 100_000),
    "nested table": holding(lambda _: b"a = " + b"[" * 100_000),
    "a long number": holding(lambda _: b"1" * 5000),
    "a long number in a table": holding(lambda _: b"a = " + b"1" * 5000),
    "a list": holding(lambda _: b"[]"),
    "another document": holding(lambda _: b'{"colors": "pink", "format": "other", "version": 99}'),
    "a gigabyte": large,
    "a folder": folder,
    "an endless device": link_to("/dev/zero"),
    "a terminal": link_to("/dev/tty"),
    "a pipe": lambda path, _good: os.mkfifo(path),
    "a door": door,
    "a link to itself": lambda path, _good: path.symlink_to(path.name),
    "forbidden": forbidden,
}

damaged = pytest.mark.parametrize("damage", DAMAGES)


AtOnce = Callable[[str], AbstractContextManager[None]]


@pytest.fixture
def at_once(rightless: Callable[[], AbstractContextManager[None]]) -> AtOnce:
    """What reads a damaged file: at once, and without root's rights where they would get round the damage."""

    @contextmanager
    def at_once(damage: str) -> Iterator[None]:
        start = time.process_time()
        with rightless() if damage == "forbidden" else nullcontext():
            yield
        assert time.process_time() - start < QUICK

    return at_once


def standing(path: Path) -> tuple[int, int, int]:
    """Return what tells one file from another, and whether it was changed."""
    found = path.lstat()
    return found.st_ino, found.st_size, found.st_mode


@damaged
def test_a_draft(content: Content, of_nobody: Path, at_once: AtOnce, damage: str) -> None:
    path = of_nobody / draft.NAME
    DAMAGES[damage](path, encode(ANSWERS))
    before = standing(path)
    with at_once(damage):
        found = draft.load(content, of_nobody, NOW)
    assert found.answers is None
    assert found.fault is not None
    assert found.moved_to == of_nobody / "draft-2026-11-23-090507.json"
    assert standing(found.moved_to) == before
    draft.save(ANSWERS, of_nobody)
    assert draft.load(content, of_nobody, NOW) == draft.Found(answers=ANSWERS)
    assert standing(found.moved_to) == before


@damaged
def test_settings(of_nobody: Path, at_once: AtOnce, damage: str) -> None:
    path, chosen = of_nobody / settings.NAME, settings.Settings(text=150)
    settings.save(chosen, of_nobody)
    good = path.read_bytes()
    path.unlink()
    DAMAGES[damage](path, good)
    before = standing(path)
    with at_once(damage):
        found = settings.load(of_nobody, NOW)
    assert found.settings == settings.Settings()
    assert found.moved_to == of_nobody / "settings-2026-11-23-090507.json"
    assert standing(found.moved_to) == before
    settings.save(chosen, of_nobody)
    assert settings.load(of_nobody, NOW) == settings.Found(settings=chosen)
    assert standing(found.moved_to) == before


@pytest.fixture(scope="module")
def kinds(content: Content) -> dict[str, bytes]:
    """A good file of each kind that the window opens."""
    page = forms.private(content, ANSWERS, decide(content, ANSWERS), date(2026, 11, 23))
    return {
        "answers.json": encode(ANSWERS),
        "answers.age": passphrase.encrypt(encode(ANSWERS), PASSPHRASE),
        "answers.pdf": typeset.pdf(page, "a4", encode(ANSWERS)),
    }


def open_it(path: Path, content: Content) -> Answers | None:
    def unlock(data: bytes) -> bytes | None:
        try:
            return unlocked(data, PASSPHRASE)
        except ProtectionFault:
            return None

    found = opened(fetched(path), content, unlock)
    return None if found is None else found.answers


def answers_or_fault(read: Callable[[], Answers | None], content: Content) -> Answers | str | None:
    """Return what was read, or the line that says why not."""
    try:
        return read()
    except AnswersFault as fault:
        line = str(fault)
    except FileFault as fault:
        line = fault.told(content.phrases)
    assert line.isprintable()
    return line


@pytest.mark.parametrize("name", ["answers.json", "answers.age", "answers.pdf"])
@damaged
def test_a_file_that_is_opened(  # noqa: PLR0917  what pytest hands in
    content: Content, of_nobody: Path, at_once: AtOnce, kinds: dict[str, bytes], name: str, damage: str
) -> None:
    path = of_nobody / name
    path.write_bytes(kinds[name])
    assert open_it(path, content) == ANSWERS
    path.unlink()
    DAMAGES[damage](path, kinds[name])
    before = standing(path)
    with at_once(damage):
        found = answers_or_fault(lambda: open_it(path, content), content)
    beside = name.endswith(".pdf") and damage in (
        "scattered",
        "a gigabyte",
    )  # beside the answers that it holds
    assert isinstance(found, str) or found is None or (beside and found == ANSWERS)
    assert standing(path) == before


@pytest.mark.parametrize("name", [*FILES, "crisis.toml"])
@damaged
def test_content(of_nobody: Path, at_once: AtOnce, name: str, damage: str) -> None:
    for file in FILES:
        (of_nobody / file).write_bytes((shipped.resources() / "content/en" / file).read_bytes())
    good = (shipped.resources() / "crisis.toml").read_bytes()
    if name != "crisis.toml":
        good = (of_nobody / name).read_bytes()
        (of_nobody / name).unlink()
    DAMAGES[damage](of_nobody / name, good)
    if name == "phrases.toml" and damage in ("empty", "blank"):
        with pytest.raises(ContentFault, match=r"phrases\.toml: error\.unexpected: missing"):
            load(folder=of_nobody).phrases["error.unexpected"]
        return
    with at_once(damage), pytest.raises(ContentFault) as caught:
        load(folder=of_nobody)
    assert str(caught.value).isprintable()


@damaged
def test_lines(content: Content, of_nobody: Path, at_once: AtOnce, damage: str) -> None:
    """Only the command line reads lines; there a device, a pipe or a gigabyte is what was asked for."""
    if damage in ("an endless device", "a terminal", "a pipe", "a gigabyte"):
        return
    DAMAGES[damage](of_nobody / "lines", b"\n".join([encode(ANSWERS).replace(b"\n", b"")] * 3))
    try:
        with at_once(damage):
            lines = list(lines_up_to(of_nobody / "lines", LIMIT))
    except FileFault as fault:
        lines = [fault.told(content.phrases).encode()]
    assert all(len(line) <= LIMIT + 1 for line in lines)
    for line in lines[:10]:
        answers_or_fault(lambda line=line: decode(line, content), content)  # type: ignore[misc]


def test_a_key_that_stands_twice_among_very_many(content: Content, at_once: AtOnce) -> None:
    many = ",".join(f'"{number}":1' for number in range(350_000))
    with at_once(""), pytest.raises(AnswersFault, match="349999"):
        decode(f'{{{many},"349999":1}}'.encode(), content)


def test_a_page_whose_few_answers_are_not_deflated(kinds: dict[str, bytes]) -> None:
    assert answers_in(kinds["answers.pdf"]) == encode(ANSWERS)
    assert answers_in(kinds["answers.pdf"].replace(b"<</Length ", b"<</Long ")) is None


@pytest.mark.parametrize("mark", [b"obj /EmbeddedFile ", b"/EmbeddedFile", b"/EmbeddedFile stream "])
def test_a_page_that_holds_nothing_but_marks_of_an_attachment(at_once: AtOnce, mark: bytes) -> None:
    with at_once(""):
        assert answers_in(b"%PDF-1.7 " + mark * (PAGE_LIMIT // len(mark))) is None


def test_a_page_whose_attachment_swells_to_a_gigabyte(at_once: AtOnce) -> None:
    deflate = zlib.compressobj(9)
    swelling = b"".join(deflate.compress(bytes(2**20)) for _ in range(1024)) + deflate.flush()
    page = b"%PDF-1.7 obj /EmbeddedFile /application#2fjson stream\n" + swelling
    with at_once(""):
        assert answers_in(page) is None
