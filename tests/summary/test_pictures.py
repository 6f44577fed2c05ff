"""Pictures of the pages: of the very PDF, as sharp as asked."""

import threading
from collections import Counter
from collections.abc import Callable

import pypdfium2
import pytest

from coaching_or_therapy.summary import pictures

Set = Callable[..., bytes]
FORMS = ["first-appointment", "private"]


def tones(picture: pictures.Picture) -> Counter[bytes]:
    """How many pixels there are of each color."""
    rows = [
        bytes(picture.pixels[row * picture.stride : row * picture.stride + 4 * picture.width])
        for row in range(picture.height)
    ]
    return Counter(row[at : at + 3] for row in rows for at in range(0, len(row), 4))


@pytest.mark.parametrize("ppi", [48, 96, 300])
@pytest.mark.parametrize(("paper", "inches"), [("a4", (210 / 25.4, 297 / 25.4)), ("letter", (8.5, 11))])
def test_a_picture_has_as_many_pixels_as_asked(
    ppi: int, paper: str, inches: tuple[float, float], pdf: Set
) -> None:
    picture = pictures.picture(pdf("first-appointment", "therapy", paper), 0, ppi)
    assert (picture.width, picture.height) == pytest.approx([ppi * inch for inch in inches], abs=1)
    assert len(picture.pixels) == picture.stride * picture.height


@pytest.mark.parametrize("form", FORMS)
def test_every_page_is_ink_on_white_paper(form: str, pdf: Set) -> None:
    whole = pdf(form, "therapy")
    seen = set()
    for at in range(pictures.count(whole)):
        picture = pictures.picture(whole, at, 48)
        (paper, most), *inks = tones(picture).most_common()
        assert paper == b"\xff\xff\xff"
        assert most > picture.width * picture.height / 2
        assert any(max(ink) < 120 for ink, _ in inks), "nothing dark is on it"
        seen.add(bytes(picture.pixels))
    assert len(seen) == pictures.count(whole)


@pytest.mark.parametrize("form", FORMS)
def test_every_pixel_is_as_the_file_itself_has_it(form: str, pdf: Set) -> None:
    whole = pdf(form, "both")
    assert pictures._for_a_screen(whole) != whole, "the profile is set aside"
    with pypdfium2.PdfDocument(whole) as document:
        for at, page in enumerate(document):
            drawn = page.render(scale=1, prefer_bgrx=True)
            assert bytes(drawn.buffer) == pictures.picture(whole, at, 72).pixels


def test_several_threads_may_ask_at_once(pdf: Set) -> None:
    whole = pdf("first-appointment", "therapy")
    wanted, got = pictures.picture(whole, 0, 50), []
    threads = [threading.Thread(target=lambda: got.append(pictures.picture(whole, 0, 50))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [wanted] * 6
