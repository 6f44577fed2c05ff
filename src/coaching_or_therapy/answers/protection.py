"""Answers protected with a passphrase, in the age format that other tools open too.

The work is done in a process of its own (see `CALL`): pyrage holds the interpreter for the seconds that it
takes, which would stop the window; what was begun can be called off; and where memory runs out, that process
alone ends. What goes in and out goes through pipes, so the plain text never touches the disk.
"""

import base64
import binascii
import json
import re
from itertools import takewhile
from typing import Literal

MARK = b"age-encryption.org/"
"""What a protected file begins with."""

ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
"""What one begins with that was written as text, to be pasted into a letter."""

MOST_WORK = 20
"""The highest work factor that is taken on: 2 to this many rounds of scrypt, in 1 GiB of memory. Tools write
18 or 19; each step more doubles time and memory, so a file could ask for hours."""

TRIES = 50
"""How often a file is tried that pyrage calls too much work. It measures anew each time what the machine can
do, by the clock and for a hundredth of a second, so one that was busy just then may still open it."""

CALL = "protection"
"""The argument with which the program, as a process of its own, does the work for a window."""

Doing = Literal["protect", "unlock"]

Refusal = Literal["wrong", "damaged", "other-way", "work", "failed"]
"""Another passphrase; damaged; protected with a key, not a passphrase; too much work; the process ended."""

HEAD = re.compile(rb"age-encryption\.org/v1\n-> (\S+)((?: \S+)*)\n")


class ProtectionFault(Exception):
    """It can't be protected or opened, for this reason."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason)
        self.reason = reason


def is_protected(data: bytes) -> bool:
    """Tell whether this is a protected file."""
    return data.startswith((MARK, ARMOR))


def check(data: bytes) -> None:
    """Raise ProtectionFault where the beginning of a protected file shows that no passphrase can open it."""
    head = HEAD.match(_without_armor(data))
    if head is None:
        raise ProtectionFault("damaged")
    kind, words = head[1], head[2].split()
    if kind != b"scrypt":
        raise ProtectionFault("other-way")
    if len(words) != 2 or not words[1].isdigit():
        raise ProtectionFault("damaged")
    if len(words[1]) > 2 or int(words[1]) > MOST_WORK:
        raise ProtectionFault("work")


def protected(plain: bytes, passphrase: str) -> bytes:
    """Return the plain text protected with the passphrase. Takes seconds, to make guessing slow."""
    import pyrage  # noqa: PLC0415  for a protected file alone

    data: bytes = pyrage.passphrase.encrypt(plain, passphrase)
    return data


def unlocked(data: bytes, passphrase: str) -> bytes:
    """Return what the passphrase opens. Takes seconds. Raises ProtectionFault."""
    import pyrage  # noqa: PLC0415

    check(data)
    for _ in range(TRIES):
        try:
            plain: bytes = pyrage.passphrase.decrypt(data, passphrase)
        except pyrage.DecryptError as error:
            words = str(error)  # what it is, is told by its words alone
        else:
            return plain
        if not words.startswith("Excessive work"):
            raise ProtectionFault("wrong" if words == "Decryption failed" else "damaged")
    raise ProtectionFault("work")


def request(doing: Doing, passphrase: str, data: bytes) -> bytes:
    """Return what a process is given that is to do this."""
    return json.dumps([doing, passphrase]).encode() + b"\n" + data


def answer(request: bytes) -> bytes:
    """Do what is requested; return what the process gives back."""
    head, _, data = request.partition(b"\n")
    doing, passphrase = json.loads(head)
    do = {"protect": protected, "unlock": unlocked}[doing]
    try:
        return b"done\n" + do(data, passphrase)
    except ProtectionFault as fault:
        return fault.reason.encode() + b"\n"


def result(answer: bytes) -> bytes:
    """Return what came of it. Raises ProtectionFault."""
    word, _, data = answer.partition(b"\n")
    match word.decode(errors="replace"):
        case "done":
            return data
        case "wrong" | "damaged" | "other-way" | "work" as reason:
            raise ProtectionFault(reason)
    raise ProtectionFault("failed")


def _without_armor(data: bytes) -> bytes:
    """Return the beginning of a protected file as it is without armor."""
    if not data.startswith(ARMOR):
        return data
    lines = takewhile(lambda line: not line.startswith(b"-"), data[len(ARMOR) : 2000].split())
    try:
        return base64.b64decode(b"".join(list(lines)[:8]), validate=True)
    except binascii.Error:
        return b""
