"""Every reader of the program as a function of bytes, and what has to hold whatever the bytes are.

A reader gives back what it read, or a fault of its own kind whose text is one line for a person. Anything
else that comes out of these functions is a fault of the program. `fuzz.py` draws the bytes, steered by what
they reach; the tests try those that were kept in tests/corpus.
"""

import atexit
import re
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from coaching_or_therapy import shipped
from coaching_or_therapy.answers import draft as drafts
from coaching_or_therapy.answers import protection
from coaching_or_therapy.answers.attached import answers_in
from coaching_or_therapy.answers.document import LIMIT, decode, decode_for, encode
from coaching_or_therapy.answers.faults import AnswersFault, FileFault
from coaching_or_therapy.answers.reading import lines_up_to
from coaching_or_therapy.content import check, load
from coaching_or_therapy.content.document import document
from coaching_or_therapy.desktop import settings as kept
from coaching_or_therapy.output import pretty

NOW = datetime(2026, 11, 23, 9, 5, 7, tzinfo=UTC)
CONTENT = load.load()
MEMORY = Path("/dev/shm")
"""Where a file lies in memory, on Linux."""

FOLDER = Path(
    tempfile.mkdtemp(prefix="coaching-or-therapy-readers-", dir=MEMORY if MEMORY.is_dir() else None)
)
"""Where the bytes are put that are read from a file."""

atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)

WORK = re.compile(rb"^-> scrypt \S+ (\d+)$", re.MULTILINE)
LITTLE_WORK = 10
"""The highest work factor of protected bytes that are opened: 2 to this many rounds take a millisecond."""


def answers(data: bytes) -> None:
    """Read an answers document: what is read can be written and read again."""
    try:
        found = decode(data, CONTENT)
    except AnswersFault as fault:
        one_line(str(fault))
    else:
        assert decode(encode(found), CONTENT) == found
    try:
        kept, _ = decode_for(data, CONTENT)
    except AnswersFault as fault:
        one_line(str(fault))
    else:
        assert decode(encode(kept), CONTENT) == kept


def page(data: bytes) -> None:
    """Read a page that carries answers."""
    carried = answers_in(data)
    if carried is not None:
        assert len(carried) <= LIMIT
        answers(carried)


def protected(data: bytes) -> None:
    """Read the head of a protected file, and what a passphrase makes of it where that is little work."""
    if not protection.is_protected(data):
        return
    try:
        protection.check(data)
        if all(int(work) <= LITTLE_WORK for work in WORK.findall(protection._without_armor(data))):
            protection.unlocked(data, "a quiet morning")
    except protection.ProtectionFault:
        pass


def draft(data: bytes) -> None:
    """Read the draft: one that opens stays, any other is put aside unchanged."""
    folder = emptied("draft")
    (folder / drafts.NAME).write_bytes(data)
    found = drafts.load(CONTENT, folder, NOW)
    if found.answers is None:
        assert found.fault is not None
        assert found.moved_to is not None
        one_line(
            found.fault.told(CONTENT.phrases) if isinstance(found.fault, FileFault) else str(found.fault)
        )
        assert found.moved_to.read_bytes() == data
    else:
        assert (folder / drafts.NAME).read_bytes() == data


def settings(data: bytes) -> None:
    """Read the settings: those that open can be kept and read again, any other are put aside unchanged."""
    folder = emptied("settings")
    (folder / kept.NAME).write_bytes(data)
    found = kept.load(folder, NOW)
    assert found.fault is None
    if found.moved_to is not None:
        assert found.moved_to.read_bytes() == data
        assert found.settings == kept.Settings()
    kept.save(found.settings, folder)
    assert kept.load(folder, NOW) == kept.Found(settings=found.settings)


def content(data: bytes) -> None:
    """Read a practice's own content: the first line names the file, all below stands in it."""
    folder = emptied("content")
    (folder / "about.toml").write_bytes(_shipped("about.toml"))
    name, _, toml = data.partition(b"\n")
    if name.decode("latin-1") not in {*load.FILES, load.CRISIS}:
        return
    (folder / name.decode()).write_bytes(toml)
    try:
        found = load.load(folder=folder)
    except load.ContentFault:
        return
    assert all(check.faults(found, CONTENT))
    pretty(document(found))


def lines(data: bytes) -> None:
    """Read answers line by line: none is longer than one that is too long, and each is judged for itself."""
    file = FOLDER / "lines"
    file.write_bytes(data)
    found = list(lines_up_to(file, LIMIT))
    assert len(found) == len(data.splitlines(keepends=True)) or b"\r" in data or len(data) > LIMIT
    for line in found:
        assert len(line) <= LIMIT + 1
        answers(line)


READERS: dict[str, Callable[[bytes], None]] = {
    each.__name__: each for each in (answers, page, protected, draft, settings, content, lines)
}


def one_line(words: str) -> None:
    """Hold a fault to one line without signs that steer a terminal."""
    assert words.isprintable(), repr(words)
    assert words


def emptied(name: str) -> Path:
    """Return a folder of this name with nothing in it."""
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


@cache
def _shipped(name: str) -> bytes:
    return (shipped.resources() / "content/en" / name).read_bytes()
