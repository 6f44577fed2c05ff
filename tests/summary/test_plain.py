import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from msgspec import structs

from coaching_or_therapy.summary import plain
from coaching_or_therapy.summary.records import Chart, Contact, Document, Item, Question, Room, Table, Text

Made = Callable[..., Document]

FORMS = ("first-appointment", "private")
CASES = ("therapy", "both", "therapy-first", "help-first", "none-now", "too-little", "longest")

every_one = pytest.mark.parametrize(("form", "case"), [(form, case) for form in FORMS for case in CASES])


def said(document: Document) -> list[str]:
    """Return every text of the document in its order."""
    found = [document.title, *(line.text for line in document.under)]
    for section in document.sections:
        found += [section.title, section.note]
        for line in section.lines:
            match line:
                case Text() | Item():
                    found += [line.lead, line.text]
                case Question():
                    found.append(line.text)
                case Contact():
                    found += [line.contact, line.service, line.how]
                case Chart():
                    found += [row.said for row in line.rows]
                case Table():
                    found += [cell for row in line.rows for cell in row.cells]
    return [text for text in found if text]


class Page(HTMLParser):
    """A web page's text and its tags."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.feed(data.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in {"meta", "br"}:
            self.open.append(tag)
        if tag == "br":
            self.text += "\n"

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in {"style", "title"}:
            self.text += data


class TestText:
    @every_one
    def test_all_that_is_said_is_in_it_in_its_order(self, form: str, case: str, document: Made) -> None:
        made = document(form, case)
        text, at = plain.text(made).decode(), 0
        for part in said(made):
            words = " ".join(part.split())
            at = " ".join(text.split()).find(words)
            assert at >= 0, words

    def test_it_reads_as_a_letter(self, document: Made) -> None:
        text = plain.text(document("first-appointment", "therapy")).decode()
        assert text.startswith("For my first appointment\n========================\n\nPrepared by me on ")
        assert "\nMy questions (please help me get through these)\n" in text
        assert "\n[ ] Can we meet after six in the evening?\n" in text
        assert re.search(r"\nTherapy: \d+ of 100", text)
        assert text.endswith("Coaching or Therapy · facts of November 2026 · United States\n")

    def test_where_nothing_was_written_there_is_a_line_to_write_on(self, document: Made) -> None:
        text = plain.text(document("first-appointment", "too-little")).decode()
        assert f"[ ] {plain.BLANK}" in text
        assert f"\n{plain.BLANK}\n{plain.BLANK}\n" in text

    def test_a_table_is_told_cell_by_cell_with_what_stands_above(self, document: Made) -> None:
        text = plain.text(document("private", "therapy")).decode()
        assert re.search(r"\n- I want .* – mostly true \(85\)\n", text)
        assert "  Answer: 85\n  Share: " in text

    def test_what_steers_a_terminal_is_named(self, document: Made) -> None:
        made = document("first-appointment", "therapy")
        changed = structs.replace(made, under=(Text(id="under.prepared", text="\x1b[2Ja\u202eb\ud800"),))
        text = plain.text(changed).decode()
        assert "[U+001B][2Ja[RIGHT-TO-LEFT OVERRIDE]b[U+D800]" in text


class TestWebPage:
    @every_one
    def test_all_that_is_said_is_in_it(self, form: str, case: str, document: Made) -> None:
        made = document(form, case)
        page = Page(plain.html(made))
        assert page.open == []
        text = " ".join(page.text.split())
        for part in said(made):
            assert " ".join(part.split()) in text

    @every_one
    def test_headings_lists_and_tables_are_what_they_look_like(
        self, form: str, case: str, document: Made
    ) -> None:
        made = document(form, case)
        tags = Page(plain.html(made)).tags
        lines = [line for section in made.sections for line in section.lines]
        titled = [section.level for section in made.sections if section.title]
        assert (tags.count("h1"), tags.count("h2"), tags.count("h3")) == (1, titled.count(2), titled.count(3))
        assert tags.count("li") == sum(isinstance(line, Item | Contact | Question) for line in lines)
        tables = [line for line in lines if isinstance(line, Table)]
        assert tags.count("th") == sum(len(table.head) + len(table.rows) for table in tables)
        assert tags.count("figure") == sum(isinstance(line, Chart) for line in lines)

    def test_it_loads_nothing_and_runs_nothing(self, document: Made) -> None:
        page = Page(plain.html(document("private", "longest")))
        assert not {"script", "link", "img", "iframe", "a"} & set(page.tags)
        assert not {"href", "src", "onclick"} & {name for name, _ in page.attributes}
        assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in page.attributes
        assert b"url(" not in plain.html(document("private", "longest"))

    def test_markup_is_only_text(self, document: Made) -> None:
        text = "<script>alert('x')</script> & <b>\"bold\"</b>"
        made = document("first-appointment", "therapy")
        changed = structs.replace(made, title=text, under=(Text(id="under.prepared", text=text),))
        page = Page(plain.html(changed))
        assert text in page.text
        assert "script" not in page.tags

    def test_the_language_is_named_and_words_find_their_own_direction(self, document: Made) -> None:
        made = structs.replace(document("first-appointment", "longest"), locale="es")
        page = Page(plain.html(made))
        assert ("lang", "es") in page.attributes
        assert ("dir", "auto") in page.attributes

    def test_there_is_room_to_write_where_there_is_on_paper(self, document: Made) -> None:
        made = document("first-appointment", "too-little")
        room = [
            line for section in made.sections for line in section.lines if isinstance(line, Room | Question)
        ]
        lines = sum(line.lines if isinstance(line, Room) else 1 for line in room)
        assert plain.html(made).count(b'class="room"') == lines > 0
