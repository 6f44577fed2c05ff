"""A passphrase opens what was protected with it, here or elsewhere; what can't be opened is known."""

import os
import pty
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pyrage
import pytest

from coaching_or_therapy.answers import protection
from coaching_or_therapy.answers.protection import ProtectionFault, check, is_protected, protected, unlocked

PLAIN = b'{"format": "coaching-or-therapy/answers"}'
PASSPHRASE = "a quiet morning \N{LATIN SMALL LETTER E WITH ACUTE}"


@pytest.fixture(scope="module")
def data() -> bytes:
    return protected(PLAIN, PASSPHRASE)


def with_work(data: bytes, work: bytes) -> bytes:
    """The same file with another work factor in its head."""
    head, mark, rest = data.partition(b"\n-> scrypt ")
    salt, _, after = rest.partition(b" ")
    _, _, body = after.partition(b"\n")
    return head + mark + salt + b" " + work + b"\n" + body


def refusal(data: bytes, passphrase: str = PASSPHRASE) -> str:
    with pytest.raises(ProtectionFault) as caught:
        unlocked(data, passphrase)
    return caught.value.reason


def test_its_passphrase_opens_it(data: bytes) -> None:
    assert is_protected(data)
    assert PLAIN not in data
    assert unlocked(data, PASSPHRASE) == PLAIN


def test_each_is_protected_anew(data: bytes) -> None:
    assert protected(PLAIN, PASSPHRASE) != data


def test_another_passphrase_does_not(data: bytes) -> None:
    assert refusal(data, "another") == "wrong"


@pytest.mark.parametrize(
    "damage",
    [
        lambda d: d[:50],
        lambda d: d[:90],
        lambda d: d[:-1],
        lambda d: d[:-1] + bytes([d[-1] ^ 1]),
        lambda d: d + b"x",
        lambda d: d.replace(b"/v1", b"/v9"),
        lambda d: with_work(d, b"many"),
        lambda d: d.replace(b"\n-> scrypt ", b"\n-> scrypt more "),
        lambda _: protection.MARK,
        lambda _: protection.MARK + bytes(500),
        lambda _: protection.ARMOR + b"\n!!!!\n",
        lambda _: protection.ARMOR,
    ],
)
def test_a_damaged_file_is_known_as_one(data: bytes, damage: Callable[[bytes], bytes]) -> None:
    assert refusal(damage(data)) == "damaged"


@pytest.mark.parametrize("work", [b"21", b"40", b"64", b"999999999999", b"9" * 5000])
def test_a_file_that_asks_for_too_much_work_is_refused_at_once(data: bytes, work: bytes) -> None:
    begun = time.monotonic()
    with pytest.raises(ProtectionFault, match="work"):
        check(with_work(data, work))
    assert time.monotonic() - begun < 0.1


def test_a_machine_that_is_busy_for_a_moment_opens_it_nevertheless(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    decrypt = pyrage.passphrase.decrypt
    refused: list[bytes] = []

    def busy_at_first(data: bytes, passphrase: str) -> bytes:
        if len(refused) < 3:
            refused.append(data)
            data = with_work(data, b"40")
        plain: bytes = decrypt(data, passphrase)
        return plain

    monkeypatch.setattr(pyrage.passphrase, "decrypt", busy_at_first)
    assert unlocked(data, PASSPHRASE) == PLAIN


def test_work_that_this_machine_can_not_do_is_called_that(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protection, "MOST_WORK", 40)
    assert refusal(with_work(data, b"40")) == "work"


def test_work_that_hides_behind_other_work_is_refused_at_once(data: bytes) -> None:
    first = data.index(b"-> scrypt")
    stanza = data[first : data.index(b"---")]
    begun = time.monotonic()
    assert refusal(data[:first] + stanza + with_work(b"\n" + stanza, b"40")[1:] + data[first:]) == "damaged"
    assert time.monotonic() - begun < 1


def test_a_file_for_a_key_is_known_as_one() -> None:
    other = pyrage.encrypt(PLAIN, [pyrage.x25519.Identity.generate().to_public()])
    assert refusal(other) == "other-way"


def test_a_file_in_armor_opens_too() -> None:
    armored = pyrage.passphrase.encrypt(PLAIN, PASSPHRASE, armored=True)
    assert is_protected(armored)
    assert unlocked(armored, PASSPHRASE) == PLAIN


def test_a_process_does_what_it_is_asked() -> None:
    def done(doing: protection.Doing, passphrase: str, given: bytes) -> bytes:
        return protection.result(protection.answer(protection.request(doing, passphrase, given)))

    data = done("protect", PASSPHRASE, b"two\nlines\n")
    assert done("unlock", PASSPHRASE, data) == b"two\nlines\n"
    for given, reason in ((data, "wrong"), (data[:-1], "damaged"), (with_work(data, b"50"), "work")):
        with pytest.raises(ProtectionFault, match=reason):
            done("unlock", "another" if reason == "wrong" else PASSPHRASE, given)


@pytest.mark.parametrize("answer", [b"", b"don", b"\xff\n", b"Traceback\n"])
def test_a_process_that_ended_early_is_known(answer: bytes) -> None:
    with pytest.raises(ProtectionFault, match="failed"):
        protection.result(answer)


def age(arguments: list[str | Path], passphrase: str) -> bytes:
    """Run Debian's age, which asks a terminal for the passphrase; return what it says there."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        ["setsid", "--ctty", "age", *arguments], stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    said, typed = b"", 0
    while True:
        try:
            part = os.read(ours, 1000)
        except OSError:  # the other end is closed
            break
        said += part
        if said.count(b"passphrase") > typed and said.rstrip().endswith(b":"):
            typed = said.count(b"passphrase")
            os.write(ours, passphrase.encode() + b"\n")
    os.close(ours)
    assert process.wait() == 0, said
    return said


def test_debians_age_opens_ours(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "ours.age").write_bytes(data)
    age(["--decrypt", "--output", tmp_path / "plain", tmp_path / "ours.age"], PASSPHRASE)
    assert (tmp_path / "plain").read_bytes() == PLAIN


@pytest.mark.parametrize("armor", [[], ["--armor"]])
def test_we_open_what_debians_age_protected(tmp_path: Path, armor: list[str]) -> None:
    (tmp_path / "plain").write_bytes(PLAIN)
    age(
        ["--passphrase", *armor, "--output", tmp_path / "theirs.age", tmp_path / "plain"],
        PASSPHRASE,
    )
    assert unlocked((tmp_path / "theirs.age").read_bytes(), PASSPHRASE) == PLAIN
