"""A passphrase opens what was protected with it, in this program or another."""

from collections.abc import Callable

import pytest
from pyrage import passphrase

from coaching_or_therapy.answers.protection import MARK, unlocked

PLAIN = b'{"format": "coaching-or-therapy/answers"}'


@pytest.fixture(scope="module")
def data() -> bytes:
    encrypted: bytes = passphrase.encrypt(PLAIN, "a quiet morning")
    return encrypted


def test_its_passphrase_opens_it(data: bytes) -> None:
    assert data.startswith(MARK)
    assert unlocked(data, "a quiet morning") == PLAIN


def test_another_passphrase_does_not(data: bytes) -> None:
    assert unlocked(data, "another") is None


@pytest.mark.parametrize(
    "damage", [lambda d: d[:50], lambda d: d[:-1], lambda _: MARK, lambda _: MARK + bytes(500)]
)
def test_a_damaged_file_does_not_open(data: bytes, damage: Callable[[bytes], bytes]) -> None:
    assert unlocked(damage(data), "a quiet morning") is None


def test_a_file_that_asks_for_hours_of_work_is_refused_at_once(data: bytes) -> None:
    head, work, rest = data.partition(b"\n-> scrypt ")
    salt, _, after = rest.partition(b" ")
    _, _, body = after.partition(b"\n")
    assert unlocked(head + work + salt + b" 40\n" + body, "a quiet morning") is None
