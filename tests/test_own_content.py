"""A practice's own content: it is checked in sentences, and used only when nothing is wrong with it."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from coaching_or_therapy import shipped

ROOT = Path(__file__).parents[1]
WINDOW = "coaching-or-therapy --content examples/own-content"

Run = Callable[..., subprocess.CompletedProcess[bytes]]


UNUSED = """[[facts]]
id = "Q9"
text = "It may rain."
source = "kolzet"
strength = "hearsay"

[[facts]]
id = "G1\""""


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """A folder with a copy of each file, in the words of a practice."""
    ignored = shutil.ignore_patterns("whole.json")
    folder = Path(shutil.copytree(shipped.resources() / "content" / "en", tmp_path / "ours", ignore=ignored))
    change(
        folder, "about.toml", "The makers of this program wrote the text.", "The Elm Street practice did it."
    )
    return folder


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def calls() -> list[str]:
    """The commands of docs/own-content.md, in their order."""
    text = (ROOT / "docs/own-content.md").read_text("utf-8")
    return [line for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]


def test_the_documents_example_works_as_it_is_written(tmp_path: Path) -> None:
    for folder in ("examples", "resources/content"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    done = {}
    for line in calls():
        if line != WINDOW:  # tests/desktop/test_own_content.py opens that
            written = line.replace(
                "coaching-or-therapy", f"{shlex.quote(sys.executable)} -m coaching_or_therapy"
            )
            done[line] = subprocess.run(
                ["sh", "-c", written], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
            )
            assert (done[line].returncode, done[line].stderr) == (0, ""), line
    asked = json.loads(done["coaching-or-therapy questions --content examples/own-content"].stdout)
    assert {"therapist.evenings", "coach.evenings"} <= {question["id"] for question in asked["ask"]}
    assert "Elm Street" in asked["welcome"]["title"]
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")
    assert WINDOW in calls()


def test_the_example_holds_only_what_differs() -> None:
    for path in (ROOT / "examples/own-content").iterdir():
        assert path.read_bytes() != (ROOT / "resources/content/en" / path.name).read_bytes()


def test_content_without_a_fault_is_said_to_have_none(program: Run, ours: Path) -> None:
    done = program("check", ours)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == "Nothing is wrong with this content.\n"


def test_no_word_of_it_steers_the_terminal(program: Run, ours: Path) -> None:
    steering, sign = '"\\u001b]0;x\\u0007"', "\\x1b]0;x\\x07"
    change(ours, "needs.toml", 'kind = "well"', f'kind = "well"\n{steering} = 1')
    assert sign in program("check", ours).stdout.decode()
    change(ours, "needs.toml", f"{steering} = 1", "")
    change(ours, "sources.toml", 'id = "G1"', f"id = {steering}")
    done = program("check", ours)
    assert done.returncode == 2
    assert sign in done.stdout.decode()
    assert all(line.isprintable() for line in done.stdout.decode().splitlines())


BROKEN = [
    ("needs.toml", 'kind = "well"', 'kid = "well"', "needs.toml: needs[0]: "),
    ("sources.toml", 'source = "bmj-2008"', 'source = "hearsay"', "sources.toml: the fact X10 names the"),
    ("sources.toml", '[[facts]]\nid = "G1"', UNUSED, "sources.toml: no sentence rests on the fact Q9."),
    ("about.toml", 'country = "US"', 'country = "MX"', "crisis.toml: there is no help for MX"),
]


@pytest.mark.parametrize("broken", BROKEN)
def test_each_fault_is_a_sentence_with_its_file(
    program: Run, ours: Path, broken: tuple[str, str, str, str]
) -> None:
    file, old, new, said = broken
    change(ours, file, old, new)
    done = program("check", ours)
    assert (done.returncode, done.stderr) == (2, b"")
    assert any(said in line for line in done.stdout.decode().splitlines()), done.stdout


def test_words_that_lean_to_one_side_are_said(program: Run, ours: Path) -> None:
    change(
        ours,
        "dimensions.toml",
        "It means facing what hurts",
        "And more, " * 12 + "it means facing what hurts",
    )
    done = program("check", ours)
    assert done.returncode == 2
    assert "dimensions.purpose: " in done.stdout.decode()
    assert "Bring them within a tenth." in done.stdout.decode()


def test_a_text_that_is_hard_to_read_is_said_and_keeps_nothing_from_being_used(
    program: Run, ours: Path
) -> None:
    hard = (
        "An amelioration of dysregulation necessitates considerable psychotherapeutic perseverance over time."
    )
    change(ours, "outcomes.toml", "What you hope for is mostly what therapy offers.", hard)
    done = program("check", ours)
    (told,) = done.stdout.decode().splitlines()
    assert done.returncode == 2
    assert told.startswith("outcomes.therapy: this is hard to read: school grade ")
    assert program("questions", "--content", ours).returncode == 0


def test_it_is_used_in_questions_score_and_summary(
    program: Run, ours: Path, examples: Path, tmp_path: Path
) -> None:
    printed = json.loads(program("questions", "--content", ours).stdout)
    assert "Elm Street" in json.dumps(printed)
    scored = program("score", examples / "both.json", "--content", ours)
    assert (scored.returncode, json.loads(scored.stdout)["outcome"]) == (0, "both")
    page = tmp_path / "page.txt"
    call = ("summary", examples / "both.json", "--form", "private", "--output", page)
    assert program(*call, "--content", ours).returncode == 0
    assert "Elm Street" in page.read_text("utf-8")


@pytest.mark.parametrize("where", ["before", "after"])
def test_the_folder_may_stand_before_the_call_or_after(
    program: Run, ours: Path, examples: Path, where: str
) -> None:
    shutil.copy(examples / "own-content/ask.toml", ours)
    call, named = ("questions",), ("--content", ours)
    done = program(*named, *call) if where == "before" else program(*call, *named)
    assert b"coach.evenings" in done.stdout


def test_answers_to_other_questions_are_refused_by_name(
    program: Run, ours: Path, examples: Path, tmp_path: Path
) -> None:
    change(ours, "ask.toml", 'id = "coach.refer"', 'id = "coach.elsewhere"')
    theirs = tmp_path / "theirs.json"
    answers = json.loads((examples / "both.json").read_text("utf-8"))
    answers["notes"] = {"questions": ["coach.elsewhere"]}
    theirs.write_text(json.dumps(answers), "utf-8")
    assert program("score", theirs, "--content", ours).returncode == 0
    done = program("score", theirs)
    assert (done.returncode, done.stdout) == (2, b"")
    assert (
        "notes.questions.coach.elsewhere: the content has no such id; these answers may"
        in done.stderr.decode()
    )


def test_content_with_a_fault_is_not_used(program: Run, ours: Path, examples: Path) -> None:
    change(ours, "outcomes.toml", 'id = "none-now"', 'id = "none-then"')
    done = program("score", examples / "both.json", "--content", ours)
    told = done.stderr.decode()
    assert (done.returncode, done.stdout, told.count("\n")) == (2, b"", 1)
    assert f"coaching-or-therapy check {ours}" in told
    assert program("--content", ours).stderr.decode() == told, "the window does not open on it either"


@pytest.mark.parametrize(
    "call", [("check", "nowhere"), ("questions", "--content", "nowhere"), ("--content", "nowhere")]
)
def test_a_folder_that_is_not_there_is_told(program: Run, call: tuple[str, ...]) -> None:
    done = program(*call)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == "nowhere: there is no such folder of content. Check its name.\n"
