"""The loader reads what is right and names what is wrong: the file, the key and the fault."""

import os
import shutil
import time
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from coaching_or_therapy import shipped
from coaching_or_therapy.content.load import (
    FILES,
    LIMIT,
    WHOLE,
    ContentFault,
    best,
    languages,
    load,
    locales,
    of_system,
    whole,
)
from coaching_or_therapy.content.records import Content


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_shipped_language_loads_and_says_which_it_is() -> None:
    assert "en" in locales()
    for locale in locales():
        assert load(locale).about.locale == locale


def test_a_copy_of_the_content_loads_as_the_same_content(content: Content, own: Path) -> None:
    assert load(folder=own) == content


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: Content) -> Path:
    """The file that an installed program reads its English content from, as packing makes it."""
    file = tmp_path / "content/en" / WHOLE
    file.parent.mkdir(parents=True)
    file.write_bytes(whole(content))
    monkeypatch.setattr(shipped, "resources", lambda: tmp_path)
    return file


@pytest.mark.usefixtures("installed")
def test_an_installed_program_has_the_same_content(content: Content) -> None:
    assert load() == content


def test_a_broken_installation_is_told(installed: Path) -> None:
    installed.write_bytes(installed.read_bytes()[:-9])
    with pytest.raises(ContentFault, match=f"{WHOLE}: not JSON"):
        load()


def test_the_order_of_the_files_does_not_change_what_is_asked(content: Content) -> None:
    assert [d.id for d in content.dimensions] == [
        "purpose",
        "time",
        "diagnosis",
        "methods",
        "credentials",
        "confidentiality",
    ]


@pytest.mark.usefixtures("installed")
def test_loading_does_not_hold_the_window_up() -> None:
    def milliseconds() -> float:
        start = time.process_time()
        load()
        return (time.process_time() - start) * 1000

    assert min(milliseconds() for _ in range(5)) < 40  # of the processor


class Broken(NamedTuple):
    """A change to a file, and what has to be said of it."""

    file: str
    old: str
    new: str
    key: str
    fault: str


BROKEN = [
    Broken(
        "dimensions.toml",
        'id = "time.ahead"\nside = "coaching"',
        'id = "time.ahead"\nside = "sideways"',
        "dimensions[1].statements[2].side",
        "Invalid enum value 'sideways'",
    ),
    Broken("needs.toml", 'kind = "well"', 'kid = "well"', "needs[0]", "unknown field"),
    Broken("needs.toml", 'kind = "well"', "", "needs[0]", "missing required field kind"),
    Broken("options.toml", 'title = "Therapy"', "title = 3", "options[0].title", "Expected str, got int"),
    Broken("options.toml", 'title = "Therapy"', 'title = ""', "options[0].title", "length >= 1"),
    Broken("outcomes.toml", '["needs.well", "needs.low-mood"]', "[]", "tensions[0].between", "length 2"),
    Broken("about.toml", '"2026.11"', '"November"', "about.content", "matching regex"),
    Broken(
        "standards.toml",
        'state = "not-yet"',
        'state = "soon"',
        "standards.criteria[25].state",
        "Invalid enum value 'soon'",
    ),
    Broken("phrases.toml", 'therapy = "therapy"', "therapy = 1", "name.therapy", "expected words, got 1"),
    Broken("phrases.toml", 'therapy = "therapy"', 'therapy = ""', "name.therapy", "expected words, got ''"),
    Broken("glossary.toml", "glossary = [", "glossary = [[", "", "not TOML"),
    Broken(
        "help.toml", "[lines.us-988]", "[lines.us-989]", "lines.us-988", "missing; crisis.toml has a line"
    ),
    Broken("help.toml", 'NZ = "New Zealand"', "", "countries.NZ", "missing; crisis.toml has this country"),
]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_fault_names_its_file_its_key_and_itself(own: Path, broken: Broken) -> None:
    change(own, broken.file, broken.old, broken.new)
    with pytest.raises(ContentFault) as raised:
        load(folder=own)
    fault = raised.value
    assert (fault.file, fault.key) == (broken.file, broken.key)
    assert broken.fault in fault.fault
    assert str(fault) == ": ".join(part for part in (fault.file, fault.key, fault.fault) if part)
    assert "\n" not in str(fault)


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file_of_a_language_that_does_not_ship_is_named(own: Path, file: str) -> None:
    change(own, "about.toml", 'locale = "en"', 'locale = "../en"')
    (own / file).unlink()
    with pytest.raises(ContentFault, match=f"{file}: can't be read: No such file"):
        load(folder=own)


def test_what_a_folder_does_not_have_is_the_shipped_one_of_its_language(own: Path, content: Content) -> None:
    change(own, "safety.toml", 'text = "No"', 'text = "Not at all"')
    for file in set(FILES) - {"about.toml", "safety.toml"}:
        (own / file).unlink()
    found = load(folder=own)
    assert found.safety.answers[0].text == "Not at all"
    assert msgspec.structs.replace(found, safety=content.safety) == content
    change(own, "about.toml", 'locale = "en"', 'locale = "es"')
    assert load(folder=own).options == load("es").options


def test_a_folder_says_itself_whose_it_is(own: Path) -> None:
    (own / "about.toml").unlink()
    with pytest.raises(ContentFault, match=r"about\.toml: can't be read"):
        load(folder=own)


def test_a_file_that_is_not_utf_8_is_named(own: Path) -> None:
    (own / "ask.toml").write_bytes('ask = [] # naïve "'.encode("latin-1"))
    with pytest.raises(ContentFault, match=r"ask\.toml: not TOML: .*utf-8"):
        load(folder=own)


@pytest.mark.parametrize("name", ["needs copy.toml", "Needs.toml", "need.toml"])
def test_a_file_that_would_go_unread_is_refused(own: Path, name: str) -> None:
    shutil.copy(own / "needs.toml", own / name)
    with pytest.raises(ContentFault, match=rf"{name}: not a file of the content; they are about\.toml"):
        load(folder=own)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentFault, match="nowhere: there is no such folder of content"):
        load(folder=tmp_path / "nowhere")
    with pytest.raises(ContentFault, match="xx: there is no such folder of content"):
        load("xx")


def test_a_folder_may_say_nothing_of_how_it_measures_up(own: Path, content: Content) -> None:
    (own / "standards.toml").unlink()
    assert content.standards is not None
    assert load(folder=own).standards is None


def test_a_folder_may_bring_its_own_numbers_for_help(own: Path, content: Content) -> None:
    assert load(folder=own).help == content.help
    shutil.copy(shipped.resources() / "crisis.toml", own)
    change(own, "crisis.toml", 'contact = "988"', 'contact = "555-0100"')
    first = load(folder=own).help[0].lines[0]
    assert (first.country, first.contact, first.how) == ("US", "555-0100", content.help[0].lines[0].how)


def test_phrases_in_tables_of_tables_have_dotted_keys(own: Path) -> None:
    path = own / "phrases.toml"
    path.write_text(path.read_text(encoding="utf-8") + '\n[one.two]\nthree = "four"\n', encoding="utf-8")
    assert load(folder=own).phrases["one.two.three"] == "four"


@pytest.mark.parametrize(
    ("wanted", "best_one"),
    [
        ([], "en"),
        (["C"], "en"),
        (["en_US.UTF-8"], "en"),
        (["xx_XX", "en-XA"], "en-XA"),
        (["en_XA.UTF-8@latin", "ar-XB"], "en-XA"),
        (["fr", "EN-xa"], "en-XA"),
        (["ar-XB-variant"], "ar-XB"),
        (["ar"], "en"),
        (["../en"], "en"),
    ],
)
@pytest.mark.usefixtures("pseudo_languages")
def test_the_best_language_is_the_first_wanted_that_ships(wanted: list[str], best_one: str) -> None:
    assert best(wanted) == best_one


@pytest.mark.usefixtures("pseudo_languages")
def test_each_language_names_itself() -> None:
    named = languages()
    assert tuple(named) == locales()
    assert (named["en"], named["en-XA"]) == ("English", "[Éñğĺíšĥ óne]")


@pytest.mark.parametrize(
    ("environment", "asked"),
    [
        ({}, []),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, []),
        ({"LANG": "POSIX"}, []),
        ({"LANG": "es_US.UTF-8"}, ["es_US.UTF-8"]),
        ({"LANG": "es_US.UTF-8", "LC_MESSAGES": "de_DE"}, ["de_DE"]),
        ({"LANG": "es_US.UTF-8", "LC_ALL": "fr_FR", "LC_MESSAGES": "de_DE"}, ["fr_FR"]),
        ({"LANG": "es_US.UTF-8", "LC_ALL": ""}, ["es_US.UTF-8"]),
        ({"LANG": "en_US", "LANGUAGE": "es_MX:es"}, ["es_MX", "es", "en_US"]),
    ],
)
def test_the_environment_says_which_language_is_wanted(environment: dict[str, str], asked: list[str]) -> None:
    assert of_system(environment) == asked


def test_a_phrase_that_is_missing_is_named(own: Path) -> None:
    with pytest.raises(ContentFault, match=r"phrases.toml: no.such: missing"):
        load(folder=own).phrases["no.such"]


def test_a_pipe_is_no_content(own: Path) -> None:
    (own / "needs.toml").unlink()
    os.mkfifo(own / "needs.toml")
    with pytest.raises(ContentFault, match=r"needs.toml: not a file"):
        load(folder=own)


def test_a_huge_file_is_not_read(own: Path) -> None:
    os.truncate(own / "needs.toml", LIMIT + 1)
    with pytest.raises(ContentFault, match=r"needs.toml: larger than \d+ MB"):
        load(folder=own)


def test_a_file_that_is_nested_too_deeply_is_told(own: Path) -> None:
    (own / "needs.toml").write_text("needs = " + 100_000 * "[", "utf-8")
    with pytest.raises(ContentFault, match=r"needs.toml: nested too deeply"):
        load(folder=own)
