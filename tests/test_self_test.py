"""The self-test says that a whole program works, and names what one that is not whole lacks."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from coaching_or_therapy import packed, shipped

Run = Callable[..., subprocess.CompletedProcess[bytes]]

PARTS = {
    "the files that come along",
    "the texts in every language",
    "the decision",
    "the fonts",
    "both summaries",
    "the pictures of a page",
    "protection with a passphrase",
    "the folder that keeps the answers",
    "the window, page by page",
}


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A copy of the program, laid out as a wheel installs it."""
    package = Path(shipped.__file__).parent
    copy = tmp_path / "site" / package.name
    shutil.copytree(package, copy, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(shipped.resources(), copy / "resources")
    (copy / "resources" / packed.LIST).write_text(json.dumps(packed.hashes(copy / "resources")))
    return copy


@pytest.fixture
def tell(tmp_path: Path) -> Callable[..., tuple[int, set[str], set[str]]]:
    """Run the self-test of the copy: its status, the parts that work, and those that are broken."""

    def run(**environment: str) -> tuple[int, set[str], set[str]]:
        done = subprocess.run(
            [sys.executable, "-m", "coaching_or_therapy", "--self-test"],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(tmp_path / "site")} | environment,
            capture_output=True,
            check=False,
            text=True,
        )
        assert "Traceback" not in done.stderr
        lines = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
        works = {words.rpartition(" (")[0] for state, words in lines if state == "works"}
        broken = {words.partition(": ")[0] for state, words in lines if state == "BROKEN"}
        return done.returncode, works, broken

    return run


Tell = Callable[..., tuple[int, set[str], set[str]]]


def test_a_whole_program_works_and_leaves_nothing_behind(program: Run, tmp_path: Path) -> None:
    done = program("--self-test", env=os.environ | {"XDG_DATA_HOME": str(tmp_path)})
    assert (done.returncode, done.stderr.decode()) == (0, "")
    *parts, whole = done.stdout.decode().splitlines()
    assert whole == "Every part of the program works."
    assert len(parts) == len(PARTS)
    assert all(line.startswith("works ") for line in parts)
    assert list(tmp_path.iterdir()) == []


def test_a_draft_outlives_it(program: Run, tmp_path: Path) -> None:
    draft = tmp_path / "coaching-or-therapy" / "draft.json"
    draft.parent.mkdir()
    draft.write_bytes(b"mine")
    assert program("--self-test", env=os.environ | {"XDG_DATA_HOME": str(tmp_path)}).returncode == 0
    assert draft.read_bytes() == b"mine"
    assert list(draft.parent.iterdir()) == [draft]


@pytest.mark.parametrize(
    ("lost", "named"),
    [
        (
            "resources/summary/summary.typ",
            {"the files that come along", "both summaries", "the pictures of a page"},
        ),
        ("resources/fonts/NotoSansHebrew-Bold.ttf", {"the files that come along"}),
        ("resources/translations/es.qm", {"the files that come along", "the window, page by page"}),
        ("desktop/forms/ui_needs.py", {"the window, page by page"}),
    ],
)
def test_a_file_that_is_lost_is_missed(installed: Path, tell: Tell, lost: str, named: set[str]) -> None:
    (installed / lost).unlink()
    status, works, broken = tell()
    assert status == 1
    assert broken == named
    assert works == PARTS - named


def test_a_font_that_is_damaged_is_missed(installed: Path, tell: Tell) -> None:
    font = installed / "resources/fonts/NotoEmoji-Regular.ttf"
    font.write_bytes(font.read_bytes()[:100])
    status, works, broken = tell()
    assert status == 1
    assert broken == {"the files that come along", "the fonts"}
    assert works == PARTS - broken


@pytest.mark.usefixtures("installed")
def test_what_a_packer_left_out_is_missed(tell: Tell, tmp_path: Path) -> None:
    (tmp_path / "site/pyrage.py").write_text("raise ImportError('no pyrage')")
    status, works, broken = tell()
    assert status == 1
    assert broken == {"protection with a passphrase"}
    assert works == PARTS - broken


@pytest.mark.usefixtures("installed")
def test_a_folder_that_cannot_be_written_to_is_told(tell: Tell) -> None:
    status, works, broken = tell(XDG_DATA_HOME="/dev/null")
    assert status == 1
    assert broken == {"the folder that keeps the answers"}
    assert works == PARTS - broken
