"""Every language says everything: each key, each text of the window, with the same things filled in."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest
from PySide6.QtCore import QLibraryInfo, QLocale

from coaching_or_therapy.content.load import load, locales
from coaching_or_therapy.content.records import Content

ROOT = Path(__file__).parents[1]
WINDOW = ROOT / "resources/translations"

OTHERS = [locale for locale in locales() if locale != "en"]
"""All but the language that the others are compared with."""

WORDLESS = re.compile(r"\{\w+\}|%n|\(\*[^)]*\)|…$")
"""What stands in a translation as in the text: what is filled in, kinds of files, dots of what asks more."""


def tables(value: Any) -> bool:
    """Whether a value is a list of tables, such as that of all facts."""
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], dict)


SAME = frozenset(
    [
        "id",
        "side",
        "kind",
        "branch",
        "facts",
        "evidence_facts",
        "between",
        "whom",
        "dimension",
        "leads",
        "state",
        "contact",
        "checked",
        "weak",
        "read",
        "year",
        "address",
        "content",
        "expires",
    ]
)
"""Keys whose values are the same in every language."""


def shape(value: Any) -> Any:
    """Return a part of the content without its words: its keys, and all that is no text."""
    if isinstance(value, dict):
        return {key: each if key in SAME and not tables(each) else shape(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [shape(each) for each in value]
    return "" if isinstance(value, str) else value


@pytest.mark.parametrize("locale", OTHERS)
def test_every_language_has_the_same_parts_ids_sides_and_facts_in_the_same_order(
    locale: str, content: Content
) -> None:
    def without_phrases(told: Content) -> Any:
        parts = msgspec.to_builtins(told)
        del parts["phrases"], parts["glossary"]  # a term has as many other forms as its language
        return shape(parts)

    other = load(locale)
    assert without_phrases(other) == without_phrases(content)
    assert [(term.id, term.facts) for term in other.glossary] == [
        (term.id, term.facts) for term in content.glossary
    ]
    assert set(other.phrases) == set(content.phrases)
    assert (other.about.content, other.about.expires) == (content.about.content, content.about.expires)
    assert [bool(told.short) for d in other.dimensions for told in d.statements] == [
        bool(told.short) for d in content.dimensions for told in d.statements
    ]


@pytest.mark.parametrize("locale", OTHERS)
def test_no_sentence_was_left_in_english(locale: str, content: Content) -> None:
    def sentences(value: Any) -> Iterator[str]:
        if isinstance(value, str) and len(value.split()) > 3:
            yield value
        for each in value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else ():
            yield from sentences(each)

    def ours(told: Content) -> set[str]:
        titles = {text for source in told.sources for text in (source.title, source.author)}
        return set(sentences(msgspec.to_builtins(told))) - titles

    same = {text for text in ours(load(locale)) & ours(content) if not WITHOUT_WORDS.fullmatch(text)}
    assert same == set()


WITHOUT_WORDS = re.compile(r"(\{\w+\}|[^A-Za-z])*")


@pytest.mark.parametrize("locale", OTHERS)
def test_numbers_and_dates_are_those_of_the_language(locale: str) -> None:
    told = load(locale)
    of_qt = QLocale(f"{locale}-{told.about.country}")
    assert told.phrases["number.point"] == of_qt.decimalPoint()
    names = [of_qt.standaloneMonthName(month) for month in range(1, 13)]
    assert [told.phrases[f"date.month-{month}"] for month in range(1, 13)] == names


def messages(locale: str) -> Iterator[tuple[str, ElementTree.Element]]:
    """Yield every text of the window, by its place, as the file of this language has it."""
    for context in ElementTree.parse(WINDOW / f"{locale}.ts").iter("context"):
        for message in context.iter("message"):
            yield f"{context.findtext('name')}: {message.findtext('source')}", message


def test_every_language_of_the_content_is_one_of_the_window() -> None:
    assert {file.stem for file in WINDOW.glob("*.ts")} >= set(OTHERS)
    assert {file.stem for file in WINDOW.glob("*.qm")} == {file.stem for file in WINDOW.glob("*.ts")}


@pytest.mark.parametrize("locale", OTHERS)
def test_the_window_says_everything(locale: str) -> None:
    unsaid = [
        place
        for place, message in messages(locale)
        for translation in message.iter("translation")
        if translation.get("type") or not "".join(translation.itertext()).strip()
    ]
    assert unsaid == []


@pytest.mark.parametrize("locale", OTHERS)
def test_what_is_filled_in_and_what_asks_more_stays(locale: str) -> None:
    for place, message in messages(locale):
        source, said = message.findtext("source", ""), message.findtext("translation", "")
        assert sorted(WORDLESS.findall(said)) == sorted(WORDLESS.findall(source)), place


@pytest.mark.parametrize("locale", OTHERS)
def test_what_a_text_quotes_of_the_window_is_called_so_there(locale: str) -> None:
    def bare(text: str) -> str:
        return text.replace("&", "").rstrip("…")

    texts = [
        (message.findtext("source", ""), message.findtext("translation", ""))
        for _, message in messages(locale)
    ]
    called: dict[str, set[str]] = {}
    for source, said in texts:
        called.setdefault(bare(source), set()).add(bare(said))
    for source, said in texts:
        quoted = {bare(each) for each in re.findall("“([^”]+)”", said)}
        for name in map(bare, re.findall("“([^”]+)”", source)):
            assert name not in called or quoted & called[name], f"{source}: {name}"


@pytest.mark.parametrize("locale", OTHERS)
def test_a_key_of_the_keyboard_is_marked_where_the_text_has_one(locale: str) -> None:
    for place, message in messages(locale):
        source, said = message.findtext("source", ""), message.findtext("translation", "")
        assert len(re.findall(r"&\w", said)) == len(re.findall(r"&\w", source)), place
        assert re.findall(r"&(?![A-Za-z])", said) == [], f"{place}: not every keyboard has that key"


@pytest.mark.parametrize("locale", OTHERS)
def test_the_words_of_qts_own_dialogs_are_there(locale: str) -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert (folder / f"qtbase_{locale}.qm").exists()
