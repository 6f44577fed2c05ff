"""Reading back the answers that a summary carries.

A small reader for what our own writer makes, not for all of PDF: it looks for the one attached stream and
inflates it, bounded. A library for the whole format would add 12 MB to the program and read far more than is
wanted here.
"""

import re
import zlib

from coaching_or_therapy.answers.document import LIMIT
from coaching_or_therapy.answers.faults import AnswersFault
from coaching_or_therapy.content.records import Content

EMBEDDED = b"/EmbeddedFile"
JSON = b"/application#2fjson"
DEFLATED = b"/flatedecode"
LENGTH = re.compile(rb"/length (\d{1,9})\b")
DICTIONARY = 2048
"""Bytes around the mark in which the stream's dictionary has to lie; ours has about 150."""
MARKS = 100
"""How many marks are looked at. Our pages have three; a file full of them shall take no minutes."""


def document_in(data: bytes, content: Content) -> bytes:
    """Return the answers document that a file's bytes are, or that a page carries; it is not yet checked.

    Raises AnswersFault for a page that carries none.
    """
    if not data.startswith(b"%PDF-"):
        return data
    carried = answers_in(data)
    if carried is None:
        raise AnswersFault("", content.phrases["error.answers-none-carried"])
    return carried


def answers_in(data: bytes) -> bytes | None:
    """Return the answers document that a PDF carries; None when it carries none that can be read.

    What comes back is no larger than an answers document may be, and not yet checked to be one.
    """
    at = -1
    for _ in range(MARKS):
        at = data.find(EMBEDDED, at + 1)
        if at < 0:
            break
        start = data.find(b"stream", at, at + DICTIONARY)
        begin = max(0, data.rfind(b"obj", max(0, at - DICTIONARY), at))
        described = data[begin:start].lower() if start >= 0 else b""
        if JSON in described:
            body = start + len(b"stream")
            body += 2 if data[body : body + 2] == b"\r\n" else 1
            if DEFLATED in described:
                return _inflated(data[body : body + LIMIT])
            length = LENGTH.search(described)  # a few answers are not worth deflating
            return data[body : body + min(int(length[1]), LIMIT)] if length else None
    return None


def _inflated(stream: bytes) -> bytes | None:
    """Return what a deflated stream holds; None when it is no such stream, ends early or holds too much."""
    inflate = zlib.decompressobj()
    try:
        content = inflate.decompress(stream, LIMIT)
    except zlib.error:
        return None
    return content if inflate.eof else None
