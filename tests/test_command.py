"""The command line as scripts see it: what it prints, where, and with which status."""

import json
import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pyrage import passphrase

import bench_lines
import bench_process
from coaching_or_therapy import __version__
from coaching_or_therapy.answers.document import decode, encode
from coaching_or_therapy.answers.records import Answers, Notes
from coaching_or_therapy.arguments import parser
from coaching_or_therapy.content.load import ContentFault, load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import typeset
from coaching_or_therapy.summary.forms import first_appointment

Run = Callable[..., subprocess.CompletedProcess[bytes]]

EXAMPLES = ("therapy", "coaching", "both")
HEAD = {"format": "coaching-or-therapy/answers", "version": 1}
TOO_MUCH = HEAD | {"ratings": {"purpose.relief": 140}}
TOO_MUCH_LINE = "ratings.purpose.relief: expected 0 to 100, got 140"


def line_of(done: subprocess.CompletedProcess[bytes], status: int) -> str:
    """Return the one line on standard error of a call that ended with this status."""
    assert done.returncode == status, done.stderr.decode()
    line = done.stderr.decode()
    assert line.count("\n") == 1, line
    assert line.endswith("\n")
    assert "Traceback" not in line
    return line.strip()


def document_of(done: subprocess.CompletedProcess[bytes]) -> Any:
    assert (done.returncode, done.stderr) == (0, b"")
    return json.loads(done.stdout)


def test_version(program: Run) -> None:
    done = program("--version")
    assert (done.returncode, done.stdout.decode()) == (0, f"coaching-or-therapy {__version__}\n")


def test_help_names_every_call_on_one_screen(program: Run) -> None:
    done = program("--help")
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 0
    assert len(lines) <= 24
    for call in NAMES:
        assert any(line.split()[:1] == [call] for line in lines)
        assert program(call, "--help").returncode == 0


NAMES = ("open", "questions", "score", "summary", "check")

WRONG = [
    ["sing"],
    ["score"],
    ["open"],
    ["summary", "examples/both.json"],
    ["summary", "x.json", "--output", "x.pdf", "--form", "song"],
    ["summary", "x.json", "--output", "x.pdf", "--paper", "a3"],
    ["questions", "--locale", "tlh"],
    ["score", "x.json", "--need"],
    ["score", "x.json", "--lines=3"],
    ["summary", "x.json", "--output"],
    ["score", "x\n\x1b[2J", "y"],
]


@pytest.mark.parametrize("arguments", WRONG)
def test_wrong_use_is_told_in_a_line(program: Run, arguments: list[str]) -> None:
    done = program(*arguments)
    assert line_of(done, 2).startswith("coaching-or-therapy")
    assert done.stdout == b""


@pytest.mark.parametrize("arguments", [["--help"], *([call, "--help"] for call in NAMES), *WRONG])
def test_all_that_the_command_line_says_is_in_the_persons_language(
    arguments: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    nothing = dict.fromkeys([*NAMES, "version", "self-test"])
    with pytest.raises(SystemExit):
        parser("coaching-or-therapy", load("es").phrases, nothing).parse_args(arguments)
    said = " ".join(part.decode() for part in capfdbinary.readouterr())
    english = "usage|options|arguments?|show|exit|required|unrecognized|invalid|choose|expected|ignored"
    assert re.findall(rf"\b(?:{english})\b", said) == []
    assert "(coaching-or-therapy" in said or "uso: coaching-or-therapy" in said


class TestQuestions:
    def test_all_that_is_explained_and_asked_is_printed(self, program: Run, content: Content) -> None:
        document = document_of(program("questions"))
        assert document["content"] == content.about.content
        assert document["expires"] == content.about.expires
        assert (document["locale"], document["country"]) == ("en", "US")
        dimension = document["dimensions"][0]
        assert {"id", "branch", "title", "question", "panels", "statements"} <= set(dimension)
        point = dimension["panels"]["therapy"]["points"][0]
        assert set(point) == {"text", "facts"}
        assert set(dimension["statements"][0]) == {"id", "side", "text"}
        assert [need["id"] for need in document["needs"]] == [need.id for need in content.needs]
        assert {need["kind"] for need in document["needs"]} == {"difficulty", "daily-life", "well", "goals"}
        for part in ("options", "safety", "help", "glossary", "ask", "sources"):
            assert document[part], part

    def test_by_language(self, program: Run) -> None:
        assert program("questions", "--locale", "en").stdout == program("questions").stdout


class TestScore:
    @pytest.mark.parametrize("outcome", EXAMPLES)
    def test_the_examples_have_the_outcome_they_are_named_for(
        self, program: Run, examples: Path, outcome: str
    ) -> None:
        document = document_of(program("score", examples / f"{outcome}.json"))
        assert document["outcome"] == outcome
        assert list(document) == [
            "outcome",
            "line_up",
            "range",
            "steadiness",
            "gate",
            "dimensions",
            "reasons",
            "would_change",
            "tensions",
        ]

    def test_from_standard_input(self, program: Run, examples: Path) -> None:
        file = examples / "both.json"
        assert program("score", "-", given=file.read_bytes()).stdout == program("score", file).stdout

    def test_from_a_summary_that_carries_its_answers(
        self, program: Run, examples: Path, tmp_path: Path, content: Content
    ) -> None:
        answers = decode((examples / "both.json").read_bytes(), content)
        page = first_appointment(content, answers, decide(content, answers), date(2026, 11, 23))
        (tmp_path / "page.pdf").write_bytes(typeset.pdf(page, attachment=encode(answers)))
        expected = document_of(program("score", examples / "both.json"))
        assert document_of(program("score", tmp_path / "page.pdf")) == expected
        (tmp_path / "page.pdf").write_bytes(typeset.pdf(page))
        line = line_of(program("score", tmp_path / "page.pdf"), 2)
        assert line.startswith("This PDF carries no answers")

    def test_the_safety_answer_comes_with_the_call(self, program: Run, examples: Path) -> None:
        document = document_of(program("score", examples / "coaching.json", "--need-help-now"))
        assert document["outcome"] == "help-first"
        assert document["gate"]["level"] == "help-first"

    def test_the_same_answers_give_the_same_bytes_whatever_the_hash_seed(
        self, program: Run, examples: Path
    ) -> None:
        seeds = [
            program("score", examples / "both.json", env=os.environ | {"PYTHONHASHSEED": seed}).stdout
            for seed in "12"
        ]
        assert seeds[0] == seeds[1]

    def test_answers_that_are_not_valid_name_the_field(self, program: Run) -> None:
        done = program("score", "-", given=json.dumps(TOO_MUCH).encode())
        assert line_of(done, 2) == TOO_MUCH_LINE
        assert done.stdout == b""


class TestScoreLines:
    def test_each_line_gives_a_decision_or_what_is_wrong_in_its_place(
        self, program: Run, examples: Path, tmp_path: Path
    ) -> None:
        good = [json.dumps(json.loads((examples / f"{name}.json").read_bytes())) for name in EXAMPLES]
        lines = [good[0], json.dumps(TOO_MUCH), good[1], "", "{", good[2]]
        (tmp_path / "many.jsonl").write_text("\n".join(lines))
        done = program("score", "--lines", tmp_path / "many.jsonl")
        assert line_of(done, 1).startswith("3 of 6 lines")
        results = [json.loads(line) for line in done.stdout.splitlines()]
        assert [result.get("outcome") for result in results] == [
            "therapy", None, "coaching", None, None, "both",
        ]  # fmt: skip
        assert results[1] == {"line": 2, "error": TOO_MUCH_LINE}
        assert [result["line"] for result in results if "error" in result] == [2, 4, 5]
        single = document_of(program("score", examples / "coaching.json"))
        assert results[2] == single

    def test_when_all_are_valid_the_status_says_so(self, program: Run, examples: Path) -> None:
        line = json.dumps(json.loads((examples / "both.json").read_bytes())).encode()
        done = program("score", "--lines", "-", given=line + b"\n" + line + b"\n")
        assert (done.returncode, done.stderr) == (0, b"")
        first, second = done.stdout.splitlines()
        assert first == second

    def test_no_line_is_no_fault(self, program: Run) -> None:
        done = program("score", "--lines", "-")
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")

    @pytest.mark.parametrize(("few", "many", "good"), [(5000, 20_000, False), (200, 1000, True)])
    def test_memory_does_not_grow_with_the_lines(
        self, tmp_path: Path, unmeasured: dict[str, str], *, few: int, many: int, good: bool
    ) -> None:
        def peak(count: int) -> float:
            bad = (json.dumps(TOO_MUCH).encode() + b"\n" for _ in range(count))
            with (tmp_path / "lines").open("wb") as file:
                file.writelines(bench_lines.answers(count) if good else bad)
            command = [sys.executable, "-m", "coaching_or_therapy", "score", "--lines", "-"]
            found = bench_process.used(command, tmp_path / "lines", unmeasured)
            assert found.status == (0 if good else 1)
            return found.megabytes

        # Runs of the same lines differ by up to 3 %; what grows with the lines is in each. Of the
        # lines that are not valid, the first thousands fill what is read ahead.
        assert min(peak(many) for _ in range(2)) < max(peak(few) for _ in range(3)) * 1.03


class TestSummary:
    @pytest.mark.parametrize("form", ["first-appointment", "private"])
    @pytest.mark.parametrize("outcome", EXAMPLES)
    def test_the_page_is_tagged_and_holds_what_the_person_wrote_and_chose(
        self, program: Run, examples: Path, tmp_path: Path, content: Content, *, outcome: str, form: str
    ) -> None:
        answers = json.loads((examples / f"{outcome}.json").read_bytes())
        page = tmp_path / "page.pdf"
        done = program("summary", examples / f"{outcome}.json", "--output", page, "--form", form)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        told = subprocess.run(["pdfinfo", page], capture_output=True, check=True, text=True).stdout
        assert "Tagged:          yes" in told
        text = words(
            subprocess.run(["pdftotext", page, "-"], capture_output=True, check=True, text=True).stdout
        )
        assert words(answers["notes"]["bring"]) in text
        asked = {question.id: question.text for question in content.ask}
        for question in answers["notes"]["questions"]:
            assert words(asked[question]) in text
        for question in answers["notes"]["own_questions"]:
            assert words(question) in text
        if form == "private":
            rated = [each.text for dimension in content.dimensions for each in dimension.statements]
            for statement in rated + [need.text for need in content.needs]:
                assert words(statement) in text

    def test_to_standard_output(self, program: Run, examples: Path) -> None:
        done = program("summary", examples / "both.json", "--output", "-")
        assert done.returncode == 0
        assert done.stdout.startswith(b"%PDF-")

    @pytest.mark.parametrize(("paper", "size"), [("a4", "(A4)"), ("letter", "(letter)")])
    def test_on_either_paper(
        self, program: Run, examples: Path, tmp_path: Path, paper: str, size: str
    ) -> None:
        page = tmp_path / "page.pdf"
        program("summary", examples / "both.json", "--output", page, "--paper", paper)
        told = subprocess.run(["pdfinfo", page], capture_output=True, check=True, text=True).stdout
        assert size in told

    def test_as_text_and_as_a_web_page(self, program: Run, examples: Path, tmp_path: Path) -> None:
        bring = json.loads((examples / "coaching.json").read_bytes())["notes"]["bring"]
        for name, begins in (("page.txt", ""), ("page.HTML", "<!doctype html>")):
            done = program("summary", examples / "coaching.json", "--output", tmp_path / name)
            assert (done.returncode, done.stderr) == (0, b"")
            text = (tmp_path / name).read_text("utf-8")
            assert text.lower().startswith(begins)
            assert bring in words(text)

    def test_what_cannot_be_written_leaves_the_old_page(
        self, program: Run, examples: Path, tmp_path: Path, unmeasured: dict[str, str]
    ) -> None:
        page = tmp_path / "page.pdf"
        page.write_bytes(b"the old page")

        def on_a_small_disk() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        done = program(
            "summary",
            examples / "both.json",
            "--output",
            page,
            preexec_fn=on_a_small_disk,
            env=unmeasured,
        )
        assert "the disk is full" in line_of(done, 1)
        assert page.read_bytes() == b"the old page"
        assert [file.name for file in tmp_path.iterdir()] == ["page.pdf"]

    @pytest.mark.parametrize(
        ("output", "words"),
        [
            (".", "this is a folder"),
            ("gone/page.pdf", "its folder is not there"),
            ("/dev/full", "the disk is full"),
            ("n" * 300 + ".pdf", "this name is too long"),
        ],
    )
    def test_a_place_where_no_page_can_be(
        self, program: Run, examples: Path, tmp_path: Path, output: str, words: str
    ) -> None:
        done = program("summary", examples / "both.json", "--output", output, cwd=tmp_path)
        assert words in line_of(done, 1)
        assert list(tmp_path.iterdir()) == []

    def test_a_page_that_is_too_long_to_be_set_is_written_as_text(self, program: Run, tmp_path: Path) -> None:
        answers, page, text = tmp_path / "huge.json", tmp_path / "page.pdf", tmp_path / "page.txt"
        answers.write_bytes(encode(Answers(notes=Notes(bring="\ue000" * 700_000))))
        assert "the page is too long for a PDF" in line_of(program("summary", answers, "--output", page), 1)
        assert not page.exists()
        assert program("summary", answers, "--output", text).returncode == 0
        assert text.read_text().count("[U+E000]") == 700_000


def words(text: str) -> str:
    """Return text with every stretch of white space as one space, as lines may break anywhere."""
    return " ".join(text.split())


CALLS = [["score"], ["score", "--lines"], ["summary", "--output", "page.pdf"], ["open"]]


class TestWhatCannotBeReached:
    @pytest.mark.parametrize("call", CALLS)
    def test_a_file_that_is_not_there(self, program: Run, call: list[str]) -> None:
        assert line_of(program(*call, "gone.json"), 1).startswith("gone.json: there is no such file.")

    @pytest.mark.parametrize("call", CALLS)
    def test_a_folder(self, program: Run, call: list[str]) -> None:
        assert line_of(program(*call, "/"), 1).startswith("/: this is a folder.")

    def test_a_device_that_never_ends(self, program: Run) -> None:
        assert "larger than 4 MB" in line_of(program("score", "/dev/zero"), 2)

    def test_a_name_with_signs_that_steer_terminals(self, program: Run) -> None:
        assert line_of(program("score", "a\n\x1b[2J"), 1).startswith("a\\n\\x1b[2J: there is no such file.")

    @pytest.mark.parametrize(
        "call", [["--help"], ["--version"], ["questions"], ["score", "examples/both.json"]]
    )
    def test_a_full_disk_behind_standard_output(self, program: Run, examples: Path, call: list[str]) -> None:
        with Path("/dev/full").open("wb") as full:
            done = program(
                *call, capture_output=False, stdout=full, stderr=subprocess.PIPE, cwd=examples.parent
            )
        assert line_of(done, 1).startswith("standard output: the disk is full.")

    def test_no_standard_output(self, program: Run) -> None:
        done = program("questions", preexec_fn=lambda: os.close(1))
        assert line_of(done, 1).startswith("standard output: this can't be written")

    def test_no_standard_input(self, program: Run) -> None:
        done = program("score", "-", preexec_fn=lambda: os.close(0))
        assert line_of(done, 1).startswith("standard input: this can't be read")

    def test_a_reader_who_has_gone_away_hears_nothing(self) -> None:
        with subprocess.Popen(
            [sys.executable, "-m", "coaching_or_therapy", "questions"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode == 1

    def test_an_interrupt_ends_it_quietly(self) -> None:
        with subprocess.Popen(
            [sys.executable, "-m", "coaching_or_therapy", "score", "--lines", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdin.write(b"{}\n")
            process.stdin.flush()
            assert b"error" in process.stdout.readline()
            process.send_signal(signal.SIGINT)
            assert process.stderr.read() == b""
        assert process.returncode == 130


class TestWindow:
    CALLS_WITHOUT = ("coaching-or-therapy score FILE", "coaching-or-therapy summary FILE --output OUT.pdf")

    @pytest.mark.parametrize("more", [{}, {"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "wayland-987"}])
    def test_without_a_display_it_says_which_calls_need_none(
        self, program: Run, examples: Path, tmp_path: Path, more: dict[str, str]
    ) -> None:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        env = {name: value for name, value in os.environ.items() if name not in hidden}
        env |= more | {"XDG_RUNTIME_DIR": str(tmp_path)}
        for call in ([], ["open", str(examples / "both.json")]):
            line = line_of(program(*call, env=env), 1)
            assert all(named in line for named in self.CALLS_WITHOUT)

    def test_answers_that_are_not_valid_are_told_before_any_window(self, program: Run) -> None:
        assert line_of(program("open", "-", given=json.dumps(TOO_MUCH).encode()), 2) == TOO_MUCH_LINE


class TestStart:
    """Each call loads only what it needs."""

    @staticmethod
    def loaded(unmeasured: dict[str, str], *arguments: str | Path) -> set[str]:
        code = (
            "import sys; from coaching_or_therapy.command import main; "
            "assert main(sys.argv[1:]) == 0; print(*sys.modules, file=sys.stderr)"
        )
        command = [sys.executable, "-c", code, *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, check=True, env=unmeasured)
        return set(done.stderr.decode().split())

    @pytest.mark.parametrize(
        ("call", "spared"),
        [
            (
                ["questions"],
                {"coaching_or_therapy.decision", "coaching_or_therapy.summary", "typst", "tempfile"},
            ),
            (["score", "both.json"], {"coaching_or_therapy.summary", "typst", "tempfile"}),
            (["summary", "both.json", "--output", "-"], set()),
        ],
    )
    def test_no_call_but_the_windows_loads_qt(
        self,
        monkeypatch: pytest.MonkeyPatch,
        examples: Path,
        unmeasured: dict[str, str],
        *,
        call: list[str],
        spared: set[str],
    ) -> None:
        monkeypatch.chdir(examples)
        never = {"PySide6", "shiboken6", "platformdirs", "coaching_or_therapy.desktop", "socket", "asyncio"}
        assert self.loaded(unmeasured, *call) & (never | spared) == set()


def test_a_fault_of_the_program_is_told_by_its_place_without_any_answer(
    monkeypatch: pytest.MonkeyPatch, examples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from coaching_or_therapy import command

    def broken(*_: object) -> None:
        raise RuntimeError("My letter")

    monkeypatch.setattr(command, "decode", broken)
    assert command.main(["score", str(examples / "both.json")]) == 1
    line = capsys.readouterr().err
    assert "RuntimeError, test_command.py" in line
    assert "My letter" not in line
    assert line.count("\n") == 1


def test_content_that_is_damaged_is_told_by_file_and_key(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from coaching_or_therapy import command

    def damaged(_locale: str) -> Content:
        raise ContentFault("needs.toml", "needs[2].kind", "missing")

    monkeypatch.setattr(command, "load", damaged)
    assert command.main(["questions"]) == 1
    assert "needs.toml: needs[2].kind: missing" in capsys.readouterr().err


def test_protected_answers_are_asked_for_in_the_window_alone(program: Run, tmp_path: Path) -> None:
    path = tmp_path / "mine.age"
    path.write_bytes(passphrase.encrypt(b"{}", "a quiet morning"))
    done = program("score", path)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"protected with a passphrase" in done.stderr
