"""Two languages that nobody speaks, made from English, to see what a translation would break.

tools/pseudo.py FOLDER

`en-XA` is English with accents, in brackets and 60 % longer: what is clipped, not translated or put together
from pieces is seen. `ar-XB` is English in Arabic letters: it stands from right to left. FOLDER becomes a
folder of resources that holds them beside all else; `tools/screens.py --locale` shows the window in them.
"""

import json
import re
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import translations

RESOURCES = translations.ROOT / "resources"

KEPT = re.compile(r"(\{[^{}]*\}|%n|\(\*[^)]*\)|&)")
"""What a translation keeps as it is: placeholders, kinds of files, the mark of a key."""

IDS = (
    "id",
    "address",
    "side",
    "kind",
    "branch",
    "facts",
    "evidence_facts",
    "source",
    "between",
    "whom",
    "dimension",
    "leads",
    "state",
)
ABOUT = ("content", "expires", "locale", "country", "also", "about")
NO_WORDS: dict[str, frozenset[str]] = {
    "phrases.toml": frozenset({"point", "percent"}),
    "help.toml": frozenset(),
}
"""Keys whose values are no words, by file; in all other files these:"""
NO_WORDS_ELSEWHERE = frozenset([*IDS, *ABOUT])

ACCENTED = str.maketrans("AEIOUYaeiouyCcNnSsZzGgLlRrTtDdHhJjKkWw", "ÅÉÎÖÛÝáéíóúýÇçÑñŠšŽžĞğĹĺŘřŤťĎďĤĥĴĵĶķŴŵ")
ARABIC = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ابصدهفغحيجكلمنوبقرستطثوخيز" * 2,
)
ONE_FILLER = "óne twó thréé fóúr fíve síx séven éíght níne tén "

Change = Callable[[str], str]


def longer(text: str) -> str:
    """Return a text with accents, in brackets, 60 % longer."""
    wanted = round(0.6 * len(text))
    filler = (ONE_FILLER * (wanted // len(ONE_FILLER) + 1))[:wanted].rstrip()
    return f"[{_changed(text, lambda part: part.translate(ACCENTED))} {filler}]"


def mirrored(text: str) -> str:
    """Return a text in Arabic letters."""
    return _changed(text, lambda part: part.translate(ARABIC))


LANGUAGES: dict[str, Change] = {"en-XA": longer, "ar-XB": mirrored}


def _changed(text: str, change: Change) -> str:
    return "".join(part if KEPT.fullmatch(part) else change(part) for part in KEPT.split(text))


def content(table: Any, change: Change, no_words: frozenset[str]) -> Any:
    """Return a part of the content with its words changed."""
    if isinstance(table, dict):
        return {
            key: value if key in no_words and not _holds_tables(value) else content(value, change, no_words)
            for key, value in table.items()
        }
    if isinstance(table, list):
        return [content(value, change, no_words) for value in table]
    return change(table) if isinstance(table, str) else table


def _holds_tables(value: Any) -> bool:
    """Tell whether a key that elsewhere names ids holds tables here, as facts do in sources.toml."""
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(v, dict) for v in value))


def toml(value: Any) -> str:
    """Return a value as TOML on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {toml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def build(folder: Path) -> Path:
    """Make the resources with both languages in `folder`; return it."""
    for shared in RESOURCES.iterdir():
        if shared.name not in {"content", "translations"}:
            (folder / shared.name).symlink_to(shared)
    for part in ("content", "translations"):
        (folder / part).mkdir()
        for path in (RESOURCES / part).iterdir():
            (folder / part / path.name).symlink_to(path)
    for locale, change in LANGUAGES.items():
        (folder / "content" / locale).mkdir()
        for file in (RESOURCES / "content/en").glob("*.toml"):
            table = tomllib.loads(file.read_text("utf-8"))
            changed = content(table, change, NO_WORDS.get(file.name, NO_WORDS_ELSEWHERE))
            if file.name == "about.toml":
                changed["about"]["locale"] = locale
            if file.name == "sources.toml":  # titles and names stay as they are
                changed["sources"] = table["sources"]
            lines = [f"{json.dumps(key)} = {toml(value)}\n" for key, value in changed.items()]
            (folder / "content" / locale / file.name).write_text("".join(lines), "utf-8")
        ts = ElementTree.fromstring(translations.updated(b"", locale))
        for message in ts.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            translation.text = change(message.findtext("source", ""))
            translation.attrib.pop("type", None)
        qm = translations.compiled(ElementTree.tostring(ts, encoding="utf-8"))
        (folder / "translations" / f"{locale}.qm").write_bytes(qm)
    return folder


if __name__ == "__main__":
    made = Path(sys.argv[1])
    made.mkdir(parents=True)
    build(made)
