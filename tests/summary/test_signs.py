import struct
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching_or_therapy import shipped
from coaching_or_therapy.summary import signs

FONTS = shipped.resources() / "fonts"


@pytest.fixture(scope="module")
def covered() -> signs.Covered:
    return signs.coverage((path, 0) for path in sorted(FONTS.glob("*.ttf")))


@pytest.mark.parametrize(
    "text",
    [
        "I can't sleep – “really”… 100 %",
        "Tüchtige Zähne, ça va, Łódź",
        "Καλημέρα, πώς είσαι;",
        "Мне тяжело",
        "שלום",
        "مرحبا بك",
        "happy 😀, family 👩‍👩‍👧, flag 🇩🇪, heart ❤️, key 1️⃣",
        "𝓯𝓪𝓷𝓬𝔂 and ✓ and ☐ and → and ∑",
        "e\u0301 and o\u0308\u0332",
    ],
)
def test_what_our_fonts_have_stays_as_it_was_typed(text: str, covered: signs.Covered) -> None:
    assert signs.clean(text, covered) == text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\x00b", "a[U+0000]b"),
        ("a\x07b", "a[U+0007]b"),
        ("a\x9fb", "a[U+009F]b"),
        ("a\ue000b", "a[U+E000]b"),
        ("a\ud800b", "a[U+D800]b"),
        ("a\uffffb", "a[U+FFFF]b"),
        ("a\u0378b", "a[U+0378]b"),
        ("a\u202eb", "a[RIGHT-TO-LEFT OVERRIDE]b"),
        ("a\u202db", "a[LEFT-TO-RIGHT OVERRIDE]b"),
        ("\U00012000", "[CUNEIFORM SIGN A]"),
        ("one\ttwo", "one two"),
        ("one\u3000two", "one two"),
        (
            "one\r\ntwo\rthree\x0bfour\x0cfive\x85six\u2028seven\u2029eight",
            "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight",
        ),
        ("\u2066+1 555\u2069 \ufeff\u202aSam\u202c", "+1 555 Sam"),
    ],
)
def test_what_can_not_be_set_is_told_by_its_name(typed: str, shown: str, covered: signs.Covered) -> None:
    assert signs.clean(typed, covered) == shown


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_no_visible_sign_is_lost_silently(text: str) -> None:
    clean = signs.clean(text, lambda sign: sign.isascii())
    for sign in text:
        category = unicodedata.category(sign)
        if not category.startswith(("Z", "C")):
            name = unicodedata.name(sign, f"U+{ord(sign):04X}")
            assert sign in clean or f"[{name}]" in clean


def test_a_hundred_thousand_letters_without_a_space_can_break_everywhere() -> None:
    word = "x" * 100_000
    broken = signs.breakable(word)
    assert broken.replace("\u200b", "") == word
    assert max(map(len, broken.split("\u200b"))) <= 12


def test_words_and_short_addresses_are_left_alone() -> None:
    text = "Donaudampfschifffahrtsgesellschaft https://example.org/help"
    assert signs.breakable(text.split()[1]) == text.split()[1]
    assert signs.breakable("a plain sentence " * 20) == "a plain sentence " * 20


def test_a_long_address_breaks_where_it_pauses() -> None:
    broken = signs.breakable("https://www.example.org/a-long/path/that-goes/on?and=on")
    assert all(piece[-1] in "/.-?=" for piece in broken.split("\u200b")[:-1])


def test_a_letter_keeps_its_accents() -> None:
    word = "e\u0301\u0323" * 40
    for piece in signs.breakable(word).split("\u200b"):
        assert not unicodedata.category(piece[0]).startswith("M")


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("abc", "ltr"),
        ("שלום abc", "rtl"),
        ("123 مرحبا", "rtl"),
        ("12 abc שלום", "ltr"),
        ("", "ltr"),
        ("…!", "ltr"),
    ],
)
def test_the_first_letter_tells_the_direction(text: str, direction: str) -> None:
    assert signs.direction(text) == direction


class TestCoverage:
    """The character map is read from the font files themselves."""

    def test_it_says_of_every_sign_what_the_font_library_says(self) -> None:
        from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

        for path in sorted(FONTS.glob("*.ttf")):
            covered = signs.coverage([(path, 0)])
            known = set(TTFont(path).getBestCmap())
            near = {code + step for code in known for step in (-1, 0, 1)} & set(range(0x110000))
            assert {code for code in near if covered(chr(code))} == known

    @pytest.mark.parametrize("content", [b"", b"no font at all", b"\0\1\0\0\0\1\0\0\0\0\0\0cmap"])
    def test_a_file_that_is_no_font_covers_nothing(self, content: bytes, tmp_path: Path) -> None:
        path = tmp_path / "broken.ttf"
        path.write_bytes(content)
        assert not signs.coverage([(path, 0)])("a")

    def test_a_missing_file_covers_nothing(self, tmp_path: Path) -> None:
        assert not signs.coverage([(tmp_path / "gone.ttf", 0)])("a")

    def test_a_font_without_a_map_covers_nothing(self, tmp_path: Path) -> None:
        path = tmp_path / "mapless.ttf"
        path.write_bytes(struct.pack(">IHHHH4sIII", 0x00010000, 1, 0, 0, 0, b"glyf", 0, 28, 4) + b"glyf")
        assert not signs.coverage([(path, 0)])("a")

    def test_a_map_for_another_system_covers_nothing(self, tmp_path: Path) -> None:
        path = tmp_path / "symbol.ttf"
        cmap = struct.pack(">HHHHI", 0, 1, 3, 0, 12) + struct.pack(">HHH", 4, 16, 0) + bytes(10)
        head = struct.pack(">IHHHH4sIII", 0x00010000, 1, 0, 0, 0, b"cmap", 0, 28, len(cmap))
        path.write_bytes(head + cmap)
        assert not signs.coverage([(path, 0)])("a")

    def test_a_map_of_bytes_is_not_taken_for_unicode(self, tmp_path: Path) -> None:
        path = tmp_path / "bytes.ttf"
        cmap = struct.pack(">HHHHI", 0, 1, 0, 3, 12) + struct.pack(">HHH", 0, 262, 0) + bytes(256)
        head = struct.pack(">IHHHH4sIII", 0x00010000, 1, 0, 0, 0, b"cmap", 0, 28, len(cmap))
        path.write_bytes(head + cmap)
        assert not signs.coverage([(path, 0)])("a")

    def test_a_face_inside_a_collection_is_found(self, tmp_path: Path) -> None:
        font = (FONTS / "NotoSansHebrew-Regular.ttf").read_bytes()
        shift = (
            16  # the collection's head stands before the font, whose own offsets count from the file's start
        )
        (tables,) = struct.unpack_from(">H", font, 4)
        moved = bytearray(font)
        for table in range(tables):
            at = 12 + 16 * table + 8
            struct.pack_into(">I", moved, at, struct.unpack_from(">I", font, at)[0] + shift)
        path = tmp_path / "two.ttc"
        path.write_bytes(struct.pack(">4sIII", b"ttcf", 0x00010000, 1, shift) + moved)
        covered = signs.coverage([(path, 0)])
        assert covered("ש")
        assert not covered("я")
