"""What a Linux desktop is told of the program is true: its manual, its kinds of files, its pictures."""

import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from coaching_or_therapy.answers.protection import MARK
from coaching_or_therapy.content.load import locales

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "packaging/linux"
NAME = "coaching-or-therapy"
METAINFO = LINUX / "io.github.coaching_or_therapy.metainfo.xml"
ANSWERS = "application/vnd.coaching-or-therapy.answers"
OTHERS = [locale for locale in locales() if locale != "en"]

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def options(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))


@pytest.fixture(scope="module")
def used() -> dict[str, set[str]]:
    """The options of each call, and of the program itself under an empty name, as its help tells them."""

    def told(*call: str) -> str:
        command = [sys.executable, "-m", "coaching_or_therapy", *call, "--help"]
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout

    whole = told()
    _, _, calls = whole.partition("\ncalls:\n")
    found = {name: options(told(name)) for name in re.findall(r"(?m)^    ([a-z]+) ", calls)}
    assert "summary" in found
    return {"": options(whole.partition("\ncalls:\n")[0])} | found


def manual(locale: str) -> list[str]:
    """The manual's sections, the first of them its head, without what sets them."""
    page = LINUX / (f"{NAME}.1" if locale == "en" else f"{NAME}.{locale}.1")
    sections = page.read_text("utf-8").replace("\\-", "-").split("\n.SH ")
    return [re.sub(r"(?m)^\.(?!br|TP)\w+ ?|\"", "", section) for section in sections]


@pytest.mark.parametrize("locale", locales())
def test_the_manual_has_each_call_with_its_options_and_no_other(
    used: dict[str, set[str]], locale: str
) -> None:
    _, _, synopsis, _, calls, explained, *_ = manual(locale)
    shown = defaultdict[str, set[str]](set)
    for line in synopsis.partition("\n")[2].split(".br"):
        _, _, after = line.partition(NAME)
        word = re.search(r"[\w-]+", after.replace("[", " "))
        shown[word[0] if word and word[0] in used else ""] |= options(after)
    assert shown == {call: known - {"--help"} if call else known for call, known in used.items()}
    assert options(explained) == set().union(*used.values())
    assert set(re.findall(r"(?m)^\.TP\n([a-z]+)", calls)) == {call for call in used if call}


@pytest.mark.parametrize("name", ["my-answers", "mis-respuestas-2"])
def test_a_file_manager_knows_saved_answers(tmp_path: Path, examples: Path, name: str) -> None:
    kinds = tmp_path / "mime/packages"
    kinds.mkdir(parents=True)
    shutil.copy(LINUX / f"{NAME}.mime.xml", kinds / f"{NAME}.xml")
    shutil.copy(examples / "both.json", tmp_path / f"{name}.json")
    shutil.copy(examples / "both.json", tmp_path / "without-an-ending")
    (tmp_path / "other.json").write_text("{}")
    (tmp_path / f"{name}.age").write_bytes(MARK + b"v1\n-> scrypt ")
    code = """
import sys
from pathlib import Path
from PySide6.QtCore import QMimeDatabase
for file in sorted(path for path in Path(sys.argv[1]).iterdir() if path.is_file()):
    print(file.name, QMimeDatabase().mimeTypeForFile(str(file)).name())
"""
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path],
        env=os.environ | {"XDG_DATA_HOME": str(tmp_path)},
        capture_output=True,
        check=True,
        text=True,
    )
    assert dict(line.split() for line in done.stdout.splitlines()) == {
        f"{name}.json": f"{ANSWERS}+json",
        f"{name}.age": f"{ANSWERS}+age",
        "without-an-ending": f"{ANSWERS}+json",
        "other.json": "application/json",
    }


def test_the_names_that_the_window_suggests_are_known_in_each_language() -> None:
    kinds = (LINUX / f"{NAME}.mime.xml").read_text("utf-8")
    suggested = {"my-answers.json", "my-answers.age"}
    for locale in OTHERS:
        texts = ElementTree.parse(ROOT / f"resources/translations/{locale}.ts").iter("message")
        suggested |= {
            str(text.findtext("translation")) for text in texts if text.findtext("source") in suggested
        }
    assert len(suggested) == 2 * len(locales())
    assert set(re.findall('<glob pattern="(.+?)"/>', kinds)) == {
        name.replace(".", "*.") for name in suggested
    }


def test_the_kinds_of_files_are_the_same_everywhere() -> None:
    kinds = set(re.findall('<mime-type type="(.+?)"', (LINUX / f"{NAME}.mime.xml").read_text("utf-8")))
    (opened,) = re.findall("(?m)^MimeType=(.+)$", (LINUX / f"{NAME}-open.desktop").read_text("utf-8"))
    told = {str(kind.text) for kind in ElementTree.parse(METAINFO).iter("mediatype")}
    assert kinds == set(opened.strip(";").split(";")) == told


def test_each_language_that_ships_is_told() -> None:
    told = {str(lang.text) for lang in ElementTree.parse(METAINFO).iter("lang")}
    assert told == set(locales())
    for locale in OTHERS:
        for entry in LINUX.glob("*.desktop"):
            assert f"Comment[{locale}]=" in entry.read_text("utf-8"), entry


def test_the_screenshots_are_there() -> None:
    pictures = [
        str(image.text).removeprefix("@HOMEPAGE@/") for image in ElementTree.parse(METAINFO).iter("image")
    ]
    assert len(pictures) == 3
    assert [picture for picture in pictures if not (ROOT / picture).is_file()] == []
