import io
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pdfua
import pikepdf
import pytest
import typst
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st
from msgspec import structs

from coaching_or_therapy import shipped
from coaching_or_therapy.answers.document import decode, encode
from coaching_or_therapy.answers.records import Answers, Notes, OwnConcern
from coaching_or_therapy.content.load import load, locales
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.decision.records import Decision
from coaching_or_therapy.summary import forms, pictures, signs, typeset
from coaching_or_therapy.summary.records import Chart, Document, Question, Table, Text

Given = Callable[[str], Answers]
Decided = Callable[[str], Decision]
Made = Callable[..., Document]
Set = Callable[..., bytes]
Read = Callable[[bytes], str]

MADE = {"first-appointment": forms.first_appointment, "private": forms.private}
FORMS = tuple(MADE)
CASES = ("therapy", "coaching", "both", "therapy-first", "help-first", "none-now", "too-little", "longest")
TODAY = date(2026, 11, 23)
ROOT = Path(__file__).parents[2]

SIDE, TOP, FOOT = 48.2, 45.4, 56.7
"""The margins in points: 17, 16 and 20 mm."""


class Page(NamedTuple):
    """A form of the answers of a case, on a paper, in a language."""

    form: str
    case: str
    paper: typeset.Paper = "a4"
    locale: str = "en"


PAPERS: tuple[typeset.Paper, ...] = ("a4", "letter")
ENGLISH = [Page(form, case) for form in FORMS for case in CASES]
ENGLISH += [Page(form, case, "letter") for form in FORMS for case in ("therapy", "too-little", "longest")]
OTHERS = [
    Page(form, case, paper, locale)
    for form in FORMS
    for case in ("too-little", "longest")
    for paper in PAPERS
    for locale in locales()
    if locale != "en"
]

every_page = pytest.mark.parametrize("page", ENGLISH, ids="-".join)
every_page_in_every_language = pytest.mark.parametrize("page", ENGLISH + OTHERS, ids="-".join)


def strings(document: Document) -> list[str]:
    """Return every text that is printed above the foot of a page."""
    data = msgspec.to_builtins(document)
    for key in ("form", "locale", "country", "foot", "page", "attached_as", "made"):
        del data[key]
    found: list[str] = []

    def collect(part: Any) -> None:
        if isinstance(part, str):
            found.append(part)
        elif isinstance(part, dict):
            said_otherwise = {"id", "kind", "said", "tone", "option", "beside"}
            for key, below in part.items():
                if key not in said_otherwise and not (key == "name" and "value" in part):
                    collect(below)
        elif isinstance(part, list | tuple):
            for below in part:
                collect(below)

    collect(data)
    return found


def joined(text: str) -> str:
    return re.sub(r"[\s\u200b\u2060]+", "", text)


def judged(data: bytes, folder: Path) -> list[str]:
    path = folder / "summary.pdf"
    path.write_bytes(data)
    return [f"{finding.rule_id}: {finding.message}" for finding in pdfua.validate(str(path)).findings]


def page_count(data: bytes) -> int:
    with pikepdf.open(io.BytesIO(data)) as opened:
        return len(opened.pages)


class TestForEveryReader:
    @every_page_in_every_language
    def test_a_judge_of_accessible_pdf_finds_nothing(self, page: Page, pdf: Set, tmp_path: Path) -> None:
        assert judged(pdf(*page), tmp_path) == []

    @every_page_in_every_language
    def test_a_screen_reader_is_told_every_heading_table_picture_and_list(
        self, page: Page, pdf: Set, document: Made, structure: Callable[[bytes], Any]
    ) -> None:
        made, root = document(page.form, page.case, locale=page.locale), structure(pdf(*page))
        lines = [line for section in made.sections for line in section.lines]
        levels = [f"H{section.level}" for section in made.sections if section.title]
        for kind in ("H2", "H3"):
            assert len(list(root.all(kind))) == levels.count(kind)
        assert len(list(root.all("H1"))) == 1
        tables = [line for line in lines if isinstance(line, Table)]
        assert [len(list(table.all("TH"))) for table in root.all("Table")] == [
            len(line.head) for line in tables
        ]
        assert [len(list(table.all("TR"))) for table in root.all("Table")] == [
            len(line.rows) + 1 for line in tables
        ]
        charts = [line for line in lines if isinstance(line, Chart)]
        said = [" ".join(row.said for row in line.rows) for line in charts]
        assert [figure.alternative for figure in root.all("Figure")] == said
        items = sum(1 for line in lines if line.__class__.__name__ in {"Item", "Question"})
        assert len(list(root.all("LI"))) == items

    @every_page
    def test_a_screen_reader_is_given_all_that_is_said_and_no_page_feet(
        self, page: Page, pdf: Set, document: Made, words: Read
    ) -> None:
        made = document(page.form, page.case)
        read = words(without_artifacts(pdf(*page)))
        for text in strings(made):
            assert joined(text) in read
        assert joined(made.foot) not in read

    @every_page
    def test_all_that_is_said_stands_on_the_pages(
        self, page: Page, pdf: Set, document: Made, words: Read
    ) -> None:
        read = words(pdf(*page))
        for text in strings(document(page.form, page.case)):
            assert joined(text) in read

    @pytest.mark.parametrize("form", FORMS)
    def test_the_language_the_title_and_the_standards_are_set(
        self, form: str, pdf: Set, document: Made
    ) -> None:
        with pikepdf.open(io.BytesIO(pdf(form, "therapy"))) as opened:
            assert str(opened.Root.Lang) == "en"
            assert opened.Root.ViewerPreferences.DisplayDocTitle
            with opened.open_metadata() as metadata:
                assert metadata["dc:title"] == document(form, "therapy").title
                assert metadata.pdfa_status == "2A"
                assert metadata["pdfuaid:part"] == "1"

    def test_another_language_is_named(self, pdf: Set) -> None:
        with pikepdf.open(io.BytesIO(pdf("first-appointment", "therapy", "a4", "es"))) as opened:
            assert str(opened.Root.Lang) == "es"

    @pytest.mark.parametrize(
        ("breaking", "put", "objection"),
        [
            ("title: document-data.title,", "", "title"),
            ("#heading(level: 1, document-data.title)", "#heading(level: 3, document-data.title)", "heading"),
        ],
    )
    def test_a_broken_template_is_refused(
        self, breaking: str, put: str, objection: str, document: Made, tmp_path: Path
    ) -> None:
        with pytest.raises(typst.TypstError, match=objection):
            compiled_otherwise(document("first-appointment", "therapy"), tmp_path, breaking, put)

    def test_the_judges_notice_an_untagged_page(self, document: Made, tmp_path: Path) -> None:
        untagged = compiled_otherwise(
            document("first-appointment", "therapy"), tmp_path, "", "", pdf_standards=[], pdf_tags=False
        )
        assert judged(untagged, tmp_path)

    def test_the_judge_notices_a_table_without_a_head(self, document: Made, tmp_path: Path) -> None:
        headless = compiled_otherwise(document("private", "therapy"), tmp_path, "table.header(", "..(")
        assert judged(headless, tmp_path)

    def test_our_own_checks_notice_what_the_judge_does_not(
        self, document: Made, tmp_path: Path, structure: Callable[[bytes], Any], words: Read
    ) -> None:
        made = document("private", "therapy")
        flat = compiled_otherwise(made, tmp_path, "  heading(level: section.level, {", "  strong({")
        assert judged(flat, tmp_path) == []
        assert not list(structure(flat).all("H2"))
        wordless = compiled_otherwise(made, tmp_path, 'alt: line.rows.map(row => row.said).join(" "),', "")
        assert judged(wordless, tmp_path) == []
        assert not list(structure(wordless).all("Figure"))
        hidden = compiled_otherwise(made, tmp_path, "par(lead + first)", "pdf.artifact(lead + first)")
        assert judged(hidden, tmp_path) == []
        assert joined(made.sections[-2].lines[0].text) not in words(without_artifacts(hidden))  # type: ignore[union-attr]


def compiled_otherwise(document: Document, folder: Path, breaking: str, put: str, **options: Any) -> bytes:
    """Set the document with the template changed in one place."""
    source = (shipped.resources() / "summary" / "summary.typ").read_text("utf-8")
    assert breaking in source
    fonts = typst.Fonts(False, False, [shipped.resources() / "fonts"])
    compiler = typst.Compiler(root=folder, font_paths=fonts)
    data = msgspec.to_builtins(document) | {"paper": "a4", "attached": False}
    files: Any = {
        "main.typ": source.replace(breaking, put).encode(),
        "document.json": msgspec.json.encode(data),
    }
    done = compiler.compile(files, format="pdf", **({"pdf_standards": ["ua-1", "a-2a"]} | options))
    assert isinstance(done, bytes)
    return done


def without_artifacts(data: bytes) -> bytes:
    """Return a PDF without the text that stands outside its structure."""
    with pikepdf.open(io.BytesIO(data)) as opened:
        for page in opened.pages:
            kept, marks = [], []
            for instruction in pikepdf.parse_content_stream(page):
                operator = str(instruction.operator)
                if operator in {"BDC", "BMC"}:
                    marks.append(str(instruction.operands[0]))
                elif operator == "EMC":
                    marks.pop()
                if operator not in {"Tj", "TJ"} or (marks and "/Artifact" not in marks):
                    kept.append(instruction)
            page.Contents = opened.make_stream(pikepdf.unparse_content_stream(kept))
        left = io.BytesIO()
        opened.save(left)
    return left.getvalue()


class TestPages:
    @pytest.mark.parametrize(
        "case", ["therapy", "coaching", "both", "therapy-first", "help-first", "none-now", "too-little"]
    )
    @pytest.mark.parametrize("paper", PAPERS)
    def test_short_notes_take_one_page(self, case: str, paper: typeset.Paper, pdf: Set) -> None:
        assert page_count(pdf("first-appointment", case, paper)) == 1

    @pytest.mark.parametrize("paper", PAPERS)
    @pytest.mark.parametrize("locale", locales())
    @pytest.mark.parametrize("case", ["therapy", "coaching", "therapy-first", "help-first"])
    def test_five_questions_fit_on_the_page_of_an_appointment(
        self, case: str, locale: str, paper: typeset.Paper, given: Given, decided: Decided
    ) -> None:
        """With help and all that weighs above them, the appointment, a choice and a note of two lines."""
        content = load(locale)
        whom = "coaching" if case == "coaching" else "therapy"
        answers = structs.replace(
            given(case),
            notes=Notes(
                when="Thursday, December 3, 5:30 pm",
                with_whom="Dr. Lena Abiodun, Riverside Clinic",
                bring="I sleep badly since spring, and put off what I care about. " * 2,
                questions=tuple(asked.id for asked in content.ask if asked.whom == whom and asked.suggested),
            ),
        )
        assert len(answers.notes.questions) == 5
        made = forms.first_appointment(content, answers, decided(case), TODAY)
        assert page_count(typeset.pdf(made, paper)) == 1

    @pytest.mark.parametrize("paper", PAPERS)
    @pytest.mark.parametrize("locale", locales())
    @pytest.mark.parametrize(
        "case", ["examples/both", "personas/carer-at-the-limit", "personas/new-manager-impostor"]
    )
    def test_the_private_pages_are_well_filled(
        self, case: str, locale: str, paper: typeset.Paper, examples: Path
    ) -> None:
        """Each is filled to seven tenths at least, and the last one has more than a few lines."""
        content = load(locale)
        folder = examples if case.startswith("examples") else Path(__file__).parents[1] / "personas"
        answers = decode((folder / f"{case.partition('/')[2]}.json").read_bytes(), content)
        made = forms.private(content, answers, decide(content, answers, variations=100), TODAY)
        *others, last = filled(typeset.pdf(made, paper))
        assert min(others) > 0.7
        assert last > 0.2

    @pytest.mark.parametrize(
        "path", sorted((Path(__file__).parents[1] / "personas").glob("*.json")), ids=lambda path: path.stem
    )
    def test_the_page_of_every_persona_is_one_page_with_all_that_was_written(
        self, path: Path, content: Content, words: Read
    ) -> None:
        answers = decode(path.read_bytes(), content)
        decision = decide(content, answers, variations=100)
        made = forms.first_appointment(content, answers, decision, TODAY)
        data = typeset.pdf(made)
        assert page_count(data) == 1
        read = words(data)
        for text in (answers.notes.bring, *answers.notes.own_questions):
            assert joined(text) in read

    @every_page
    def test_no_page_is_empty(self, page: Page, pdf: Set) -> None:
        data = pdf(*page)
        pages = subprocess.run(
            ["pdftotext", "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True
        )
        for text in pages.stdout.decode().rstrip("\f").split("\f"):
            assert len(text.split()) > 30

    @every_page
    def test_the_foot_stands_on_every_page(self, page: Page, pdf: Set, document: Made) -> None:
        foot = joined(document(page.form, page.case).foot)
        done = subprocess.run(["pdftotext", "-", "-"], input=pdf(*page), capture_output=True, check=True)
        for text in done.stdout.decode().rstrip("\f").split("\f"):
            assert foot in joined(text)

    @every_page
    def test_nothing_runs_over_the_margins(self, page: Page, pdf: Set) -> None:
        data = pdf(*page)
        done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=data, capture_output=True, check=True)
        for text in done.stdout.decode().split("<page ")[1:]:
            size = re.match(r'width="(.*?)" height="(.*?)"', text)
            assert size
            width, height = map(float, size.groups())
            for word in re.findall(r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)"', text):
                left, top, right, bottom = map(float, word)
                assert left >= SIDE - 1
                assert right <= width - SIDE + 1
                assert top >= TOP - 5
                assert bottom <= height - FOOT / 2

    @pytest.mark.parametrize("paper", PAPERS)
    def test_no_question_is_parted_from_its_lines(
        self, paper: typeset.Paper, given: Given, content: Content, decided: Decided
    ) -> None:
        """Each question's lines stand on the page of the question, wherever that falls."""
        answers = given("therapy")
        for filling in range(8, 34, 2):
            notes = Notes(bring="A line.\n" * filling, own_questions=tuple("ABCDEF"))
            long = structs.replace(answers, notes=notes)
            made = forms.first_appointment(content, long, decided("therapy"), TODAY)
            for questions, lines in dotted(typeset.pdf(made, paper)):
                assert lines >= questions
                assert lines % questions == 0 if questions else lines == 0

    def test_paper_is_that_of_the_country_unless_told_otherwise(self, document: Made) -> None:
        made = document("first-appointment", "therapy")
        sizes = {}
        for country, paper in (("US", None), ("GB", None), ("US", "a4"), ("GB", "letter")):
            data = typeset.pdf(structs.replace(made, country=country), paper)  # type: ignore[arg-type]
            with pikepdf.open(io.BytesIO(data)) as opened:
                sizes[country, paper] = round(float(opened.pages[0].mediabox[2]))
        assert sizes == {("US", None): 612, ("GB", None): 595, ("US", "a4"): 595, ("GB", "letter"): 612}


def filled(data: bytes) -> list[float]:
    """Return for each page down to which part of the height between its margins something is printed."""
    fills = []
    for at in range(pictures.count(data)):
        picture = pictures.picture(data, at, 36)
        rows = [
            min(picture.pixels[row * picture.stride : row * picture.stride + 4 * picture.width]) < 200
            for row in range(round(TOP / 2), picture.height - round(FOOT / 2) - 2)
        ]
        fills.append(1 - rows[::-1].index(True) / len(rows))
    return fills


def dotted(data: bytes) -> list[tuple[int, int]]:
    """Return for each page how many of the questions A to F and how many dotted lines stand on it."""
    counts = []
    with pikepdf.open(io.BytesIO(data)) as opened:
        for number, page in enumerate(opened.pages, start=1):
            command = ["pdftotext", "-f", str(number), "-l", str(number), "-", "-"]
            text = subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode()
            lines, dashed = 0, [False]
            for instruction in pikepdf.parse_content_stream(page):
                match str(instruction.operator):
                    case "q":
                        dashed.append(dashed[-1])
                    case "Q":
                        dashed.pop()
                    case "d":
                        dashed[-1] = len(instruction.operands[0]) > 0
                    case "l":
                        lines += dashed[-1]
            counts.append((len(re.findall(r"^[A-F]$", text, re.MULTILINE)), lines))
    return counts


class TestTheFile:
    def test_the_same_document_gives_the_same_bytes(self, document: Made, pdf: Set) -> None:
        for form in FORMS:
            typeset.pdf(document(form, "both"), "a4")  # another one between
            assert typeset.pdf(document(form, "therapy"), "a4") == pdf(form, "therapy")

    def test_it_tells_nothing_of_the_machine_its_user_or_the_hour(self, pdf: Set) -> None:
        with pikepdf.open(io.BytesIO(pdf("first-appointment", "therapy-first"))) as opened:
            assert {str(key) for key in opened.docinfo} == {"/Title", "/Creator", "/CreationDate", "/ModDate"}
            assert str(opened.docinfo["/CreationDate"]).startswith("D:20261123000000")
            assert str(opened.docinfo["/Creator"]).startswith("Typst")
        assert str(Path.home()).encode() not in everything(pdf("first-appointment", "therapy-first"))

    def test_what_is_struck_leaves_no_trace(self, content: Content, given: Given, decided: Decided) -> None:
        secret = "Zyxwvut"
        notes = Notes(
            bring=f"{secret} one", own_questions=(f"{secret} two?", "Kept?"),
            when=f"{secret} three", with_whom=f"{secret} four", name=f"{secret} five",
        )  # fmt: skip
        answers = structs.replace(given("therapy"), notes=notes)
        struck = (
            "under", "bring", "questions.own.0",
            "notes.bring", "notes.questions.own.0", "line-up.chart.therapy",
        )  # fmt: skip
        for make in (forms.first_appointment, forms.private):
            whole = everything(typeset.pdf(make(content, answers, decided("therapy"), TODAY)))
            left = everything(typeset.pdf(make(content, answers, decided("therapy"), TODAY, struck)))
            assert spelled(secret, whole)
            assert not spelled(secret, left)
            assert spelled("Kept", left)
            assert not any(f"Therapy: {number} of 100".encode("utf-16-be") in left for number in range(101))

    def test_it_is_checked_by_a_second_reader(self, pdf: Set, tmp_path: Path) -> None:
        path = tmp_path / "summary.pdf"
        path.write_bytes(pdf("private", "longest"))
        subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)

    def test_answers_are_attached_where_they_are_wanted(
        self, document: Made, given: Given, tmp_path: Path
    ) -> None:
        answers = encode(given("therapy"))
        data = typeset.pdf(document("private", "therapy"), "a4", answers)
        assert judged(data, tmp_path) == []
        with pikepdf.open(io.BytesIO(data)) as opened:
            (attached,) = opened.attachments.values()
            assert attached.get_file().read_bytes() == answers
            assert attached.get_file().mime_type == "application/json"
            with opened.open_metadata() as metadata:
                assert metadata.pdfa_status == "3A"

    def test_without_being_asked_nothing_is_attached(self, pdf: Set) -> None:
        with pikepdf.open(io.BytesIO(pdf("private", "therapy"))) as opened:
            assert not opened.attachments


def everything(data: bytes) -> bytes:
    """Return all that a PDF holds: its bytes, every object, every stream inflated, its text."""
    with pikepdf.open(io.BytesIO(data)) as opened:
        objects = [
            part.read_bytes() if isinstance(part, pikepdf.Stream) else part.unparse(resolved=True)
            for part in opened.objects
        ]
    text = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout
    return b"\n".join([data, *objects, text])


def spelled(word: str, data: bytes) -> bool:
    """Tell whether a word stands in the data in any of the ways that a PDF spells text."""
    ways = [
        word.encode(),
        word.encode("utf-16-be"),
        word.encode("utf-16-be").hex().encode(),
        word.encode().hex().encode(),
    ]
    return any(way.lower() in data.lower() for way in ways)


class TestWhatAPersonMayType:
    @staticmethod
    def read(document: Document, words: Read, bring: str, paper: typeset.Paper = "a4") -> str:
        changed = [
            structs.replace(section, lines=(Text(id="bring.text", text=bring),))
            if section.id == "bring"
            else section
            for section in document.sections
        ]
        return words(typeset.pdf(structs.replace(document, sections=tuple(changed)), paper))

    @pytest.mark.parametrize(
        "text",
        [
            "#panic() $x^2$ @ref <label> \\ `raw` *bold* _it_ = // no /* no */ [a](b) ~ -- ... 'x' \"y\"",
            '#read("/etc/passwd") #import "@preview/x:1.0.0": *  #sys.inputs #eval("1")',
            "- not a list\n+ nor this\n= nor a heading\n/ term: no",
            "https://example.org/a_b#c?d=e&f file:///etc/passwd javascript:alert(1)",
            "{page} {pages} {date} %s %(x)s",
        ],
    )
    def test_markup_is_only_text(self, text: str, document: Made, words: Read) -> None:
        assert joined(text) in self.read(document("first-appointment", "therapy"), words, text)

    @pytest.mark.parametrize(
        "text",
        ["Καλημέρα σας", "Мне тяжело", "Đường dài", "𝓯𝓪𝓷𝓬𝔂", "→ ✓ ☐ ∑ ≈ ½ №", "ﬁne", "日本語 ქართული", "ᚠᛇᚻ"],
    )
    def test_other_scripts_and_signs_are_printed_or_named(
        self, text: str, document: Made, words: Read
    ) -> None:
        read = unicodedata.normalize("NFKC", self.read(document("first-appointment", "therapy"), words, text))
        for sign in text.replace(" ", ""):
            name = unicodedata.name(sign).replace(" ", "")
            assert unicodedata.normalize("NFKC", sign) in read or f"[{name}]" in read

    @pytest.mark.parametrize("text", ["שלום, אני עצוב", "مرحبا، أنا حزين"])
    def test_what_is_written_from_the_right_stands_at_the_right(self, text: str, document: Made) -> None:
        made = document("first-appointment", "therapy")
        changed = structs.replace(found(made, "bring"), lines=(Text(id="bring.text", text=text),))
        data = typeset.pdf(structs.replace(made, sections=(changed,)), "a4")
        done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=data, capture_output=True, check=True)
        ends = [
            float(end)
            for end, word in re.findall(r'xMax="(.*?)".*?>(.*?)</word>', done.stdout.decode())
            if set(word) & set(text)
        ]
        assert max(ends) > 595 - 48 - 2

    def test_emoji_are_drawn_in_one_color(self, document: Made, words: Read) -> None:
        text = "😀 👩‍👩‍👧 🇩🇪 ❤️ 1️⃣ 👍🏽"
        assert "😀" in self.read(document("first-appointment", "therapy"), words, text)

    @pytest.mark.parametrize("text", ["\u05a4\n\u036c", "a\u0658\U0001f91b\u0348", "\u05bc\u26ce\u1abe"])
    def test_an_accent_that_no_font_has_with_what_it_stands_on_is_named(
        self, text: str, document: Made, words: Read
    ) -> None:
        read = self.read(document("first-appointment", "therapy"), words, text)
        assert all(f"[{joined(unicodedata.name(each))}]" in read for each in text if signs.is_accent(each))

    def test_of_thousands_of_accents_on_one_letter_most_are_named(self, document: Made, words: Read) -> None:
        text = "o" + "\u0301" * 2000
        read = self.read(document("first-appointment", "therapy"), words, text)
        assert read.count("[COMBININGACUTEACCENT]") == 2000 - signs.ACCENTS

    def test_thousands_of_empty_lines_are_set_as_one(self, document: Made) -> None:
        made = document("private", "therapy")
        empty = (Question(id="questions.own.0", text="above" + "\n" * 7000 + "below", room=False),)
        made = structs.replace(made, sections=(structs.replace(made.sections[0], tone="plain", lines=empty),))
        assert page_count(typeset.pdf(made, "a4")) == 1

    def test_a_hundred_thousand_letters_without_a_space_stay_on_the_page(
        self, document: Made, words: Read
    ) -> None:
        text = "abcdefghij" * 10_000
        assert joined(text) in self.read(document("first-appointment", "therapy"), words, text)

    def test_very_many_words_flow_over(self, document: Made, words: Read) -> None:
        text = "\n\n".join(f"Paragraph {place} goes on for a while." for place in range(400))
        assert joined(text) in self.read(document("first-appointment", "therapy"), words, text, "letter")

    @pytest.mark.parametrize("form", FORMS)
    def test_a_question_of_several_pages_flows_over(
        self, form: str, content: Content, given: Given, decided: Decided, words: Read
    ) -> None:
        text = " ".join(f"word{place}" for place in range(3000))
        answers = structs.replace(given("therapy"), notes=Notes(own_questions=(text,)))
        made = MADE[form](content, answers, decided("therapy"), TODAY)
        assert joined(text) in words(typeset.pdf(made, "letter"))

    @pytest.mark.parametrize(("many", "text"), [(1, "🙂 word " * 4000), (150, "🙂 word " * 50)])
    def test_concerns_in_a_file_may_be_long_and_many(
        self, many: int, text: str, content: Content, given: Given, words: Read
    ) -> None:
        concern = OwnConcern(text=text.strip(), favours="coaching", strength=70, importance=50)
        answers = structs.replace(given("therapy"), own_concerns=(concern,) * many)
        made = forms.private(content, answers, decide(content, answers, variations=1), TODAY)
        assert words(typeset.pdf(made, "a4")).count(joined(text)) >= many

    @settings(max_examples=60, deadline=None)
    @drawn(text=st.text(st.characters(codec=None, exclude_categories=()), max_size=60))
    def test_nothing_that_can_be_typed_stops_the_page(self, text: str, document: Made) -> None:
        made = document("first-appointment", "therapy")
        lines = (Text(id="bring.text", text=text), Question(id="bring.question", text=text, room=True))
        changed = structs.replace(found(made, "bring"), title=text, note=text, lines=lines)
        typeset.pdf(structs.replace(made, sections=(changed,)), "a4")

    def test_every_sign_that_our_fonts_have_can_be_set(self, document: Made) -> None:
        from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

        codes = {
            code
            for path in (shipped.resources() / "fonts").glob("*.ttf")
            for code in TTFont(path).getBestCmap()
        }
        made = document("first-appointment", "therapy")
        text = "".join(f"{chr(code)}\n" if code % 40 == 0 else f"{chr(code)} " for code in sorted(codes))
        changed = structs.replace(found(made, "bring"), lines=(Text(id="bring.text", text=text),))
        assert typeset.pdf(structs.replace(made, sections=(changed,)), "a4")

    def test_a_sign_that_only_the_system_has_is_taken_from_there(
        self, document: Made, words: Read, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        hebrew, press = "שלום", typeset._press.__wrapped__
        narrow = press(system=False)
        monkeypatch.setattr(
            typeset, "_press", lambda *, system: narrow if system else without(narrow, hebrew)
        )
        assert sorted(hebrew) == sorted(
            set(self.read(document("first-appointment", "therapy"), words, hebrew)) & set(hebrew)
        )

    def test_a_font_that_promises_too_much_costs_no_more_than_the_sign(
        self, document: Made, words: Read, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        own = typeset._press(system=False)
        boasting = own._replace(covered=lambda _sign: True)
        monkeypatch.setattr(typeset, "_press", lambda *, system: boasting if system else own)
        assert "[CUNEIFORMSIGNA]" in self.read(document("first-appointment", "therapy"), words, "\U00012000")


def without(press: typeset.Press, hidden: str) -> typeset.Press:
    return press._replace(covered=lambda sign: sign not in hidden and press.covered(sign))


def found(document: Document, key: str) -> Any:
    return next(section for section in document.sections if section.id == key)


class TestTooLong:
    def test_a_page_that_would_take_too_long_is_not_set(self, document: Made) -> None:
        made = document("private", "longest")
        size = len(msgspec.json.encode(made))
        assert typeset.pdf(made, most=2 * size).startswith(b"%PDF")
        with pytest.raises(typeset.TooLong):
            typeset.pdf(made, most=size // 2)

    def test_nor_one_that_is_so_once_signs_are_named(self, document: Made) -> None:
        made = document("private", "longest")
        named = (Text(id="bring", text="\ue000" * 1000),)  # each of them is told as [U+E000]
        made = structs.replace(made, sections=(structs.replace(made.sections[0], lines=named),))
        with pytest.raises(typeset.TooLong):
            typeset.pdf(made, most=len(msgspec.json.encode(made)) + 2000)


class TestPlaces:
    """Where the parts stand; tests/desktop/test_parts.py holds each against where its words are printed."""

    @every_page
    def test_every_part_has_its_place_on_the_paper(self, page: Page, document: Made, pdf: Set) -> None:
        made = document(page.form, page.case)
        with pikepdf.open(io.BytesIO(pdf(*page))) as printed:
            count, (*_, width, height) = len(printed.pages), map(float, printed.pages[0].mediabox)
        told = {place.part for place in typeset.places(made, page.paper)}
        lines = {
            line.id for part in made.sections for line in part.lines if not isinstance(line, Chart | Table)
        }
        assert told >= lines | {part.id for part in made.sections if part.title} | {
            part.id for part in made.under
        }
        for place in typeset.places(made, page.paper):
            assert 1 <= place.page <= count
            assert SIDE - 1 < place.x < width
            assert TOP - 1 < place.y < height


SET_MANY = """
import os
from datetime import date
from pathlib import Path
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.load import load
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import forms, typeset

for paper in ("a4", "letter"):
    for locale in ("en", "es"):
        content = load(locale)
        for given in sorted(Path("examples").glob("*.json")):
            answers = decode(given.read_bytes(), content)
            decision = decide(content, answers, variations=1)
            typeset.pdf(forms.private(content, answers, decision, date(2026, 11, 23)), paper)
            print(int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE"))
"""


def test_one_page_after_the_other_takes_no_more_memory(unmeasured: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SET_MANY], cwd=ROOT, env=unmeasured, capture_output=True, text=True, check=True
    )
    memory = [int(line) for line in done.stdout.splitlines()]
    assert len(memory) == 12
    assert memory[-1] < 1.25 * memory[3]
