"""Making any text fit to print: no sign a person can type stops the page, and none is lost silently."""

import re
import struct
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

Covered = Callable[[str], bool]
"""Whether some font has a glyph for a sign."""

PLAIN = re.compile("[\n -~\N{NO-BREAK SPACE}-\N{LATIN SMALL LETTER Z WITH CARON}–—‘’“”…•]*")
"""What every font of ours has and nothing has to be done about."""

LINE_BREAKS = re.compile("\r\n|[\r\v\f\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]")

UNSEEN = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\u061c\xad\u034f\ufe0e\ufe0f")
"""Signs without a shape that words need: joiners, direction marks, places to break or not to break a line."""

DROPPED = frozenset("\ufeff\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
"""Signs without a shape that wrap other text; put around names and numbers by address books, messengers."""

ACCENTS = 16
"""Accents on one letter that are set: more than any script has. Thousands would take all of the memory."""

LONG_RUN = re.compile(r"[^\s\u200b-\u200d\u2060\ufe0e\ufe0f]{33,}")
PIECE = re.compile(r".{1,11}[/.?&=_#-]|.{1,12}", re.DOTALL)
"""After so many signs, well under the narrowest column, a long word may break; an address where it pauses."""


def clean(text: str, covered: Covered) -> str:
    """Return `text` in signs that can be set.

    Every kind of line break becomes a newline and a tab a space. A control sign, half of a character, a
    private or unassigned code point, a sign that reverses the text after it, an accent on very many others,
    and any sign that is not `covered` is shown by its Unicode name (or its number) in brackets.
    """
    if PLAIN.fullmatch(text):
        return text
    text = LINE_BREAKS.sub("\n", text)
    fitted, accents = [], 0
    for sign in text:
        accents = accents + 1 if is_accent(sign) else 0
        plain = PLAIN.fullmatch(sign) is not None
        fitted.append(sign if plain else _fit(sign, covered) if accents <= ACCENTS else _named(sign))
    return "".join(fitted)


def _fit(sign: str, covered: Covered) -> str:
    if sign in UNSEEN:
        return sign
    if sign in DROPPED:
        return ""
    category = unicodedata.category(sign)
    if sign == "\t" or category == "Zs":
        return " "
    if category in {"Cc", "Cf", "Co", "Cs"} or not covered(sign):
        return _named(sign)
    return sign


def _named(sign: str) -> str:
    return f"[{unicodedata.name(sign, f'U+{ord(sign):04X}')}]"


def is_accent(sign: str) -> bool:
    """Tell whether a sign stands on the one before it."""
    return unicodedata.category(sign).startswith("M")


def breakable(text: str) -> str:
    """Return `text` with places to break in its very long words, never between a letter and its accents."""
    return LONG_RUN.sub(lambda run: "".join(_pieces(run.group())), text)


def _pieces(run: str) -> Iterator[str]:
    for place, piece in enumerate(PIECE.findall(run)):
        joined = place == 0 or is_accent(piece[0])
        yield piece if joined else f"\u200b{piece}"


def direction(text: str) -> str:
    """Return `rtl` or `ltr`, as the first letter with a direction of its own says (Unicode's rule P2)."""
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in {"R", "AL"}:
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def coverage(fonts: Iterable[tuple[Path, int]]) -> Covered:
    """Return a test of whether one of the font files (each with the index of the face in it) has a sign.

    Read from the fonts' own character maps, so it can't differ from them; a file is opened when it is first
    asked, one that can't be understood covers nothing.
    """
    waiting = list(reversed(list(fonts)))
    maps: list[list[tuple[int, int]]] = []

    def covered(sign: str) -> bool:
        code = ord(sign)
        if any(_within(code, ranges) for ranges in maps):
            return True
        while waiting:
            maps.append(_character_map(*waiting.pop()))
            if _within(code, maps[-1]):
                return True
        return False

    return covered


def _within(code: int, ranges: list[tuple[int, int]]) -> bool:
    place = bisect_right(ranges, (code, 0x110000)) - 1
    return place >= 0 and code <= ranges[place][1]


def _character_map(path: Path, face: int) -> list[tuple[int, int]]:
    """Return the ranges of code points, in order, that a TrueType or OpenType font maps to glyphs."""
    try:
        with path.open("rb") as file:
            return _ranges(_table(file.read, file.seek, face))
    except (OSError, struct.error, ValueError):
        return []


def _table(read: Callable[[int], bytes], seek: Callable[[int], int], face: int) -> bytes:
    """Return the font's `cmap` table."""
    start = 0
    if read(4) == b"ttcf":  # a collection: its faces' offsets stand behind a version and their number
        seek(12 + 4 * face)
        (start,) = struct.unpack(">I", read(4))
    seek(start + 4)
    (count,) = struct.unpack(">H6x", read(8))
    for _ in range(count):
        name, offset, length = struct.unpack(">4s4xII", read(16))
        if name == b"cmap":
            seek(offset)
            return read(length)
    raise ValueError("no cmap")


def _ranges(cmap: bytes) -> list[tuple[int, int]]:
    """Read the Unicode subtable of format 12 (all signs), or else of format 4 (the first 65,535)."""
    subtables = {}
    (count,) = struct.unpack_from(">H", cmap, 2)
    for number in range(count):
        platform, encoding, at = struct.unpack_from(">HHI", cmap, 4 + 8 * number)
        if platform == 0 or (platform, encoding) in {(3, 1), (3, 10)}:
            (form,) = struct.unpack_from(">H", cmap, at)
            subtables[form] = at
    if at := subtables.get(12):
        (groups,) = struct.unpack_from(">I", cmap, at + 12)
        return [struct.unpack_from(">II", cmap, at + 16 + 12 * group) for group in range(groups)]
    if at := subtables.get(4):
        (twice,) = struct.unpack_from(">H", cmap, at + 6)
        ends = struct.unpack_from(f">{twice // 2}H", cmap, at + 14)
        starts = struct.unpack_from(f">{twice // 2}H", cmap, at + 16 + twice)
        return list(zip(starts, ends, strict=True))[:-1]  # the last one only marks the end
    raise ValueError("no Unicode in it")
