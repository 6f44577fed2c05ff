"""Does this installed program work? Every part that an installation could lack is used once."""

import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

import typst

from coaching_or_therapy import packed, shipped
from coaching_or_therapy.answers import draft, protection
from coaching_or_therapy.answers.faults import FileFault, plain
from coaching_or_therapy.answers.records import NEEDS, Answers
from coaching_or_therapy.answers.saving import write_whole
from coaching_or_therapy.content.check import faults
from coaching_or_therapy.content.load import load, locales
from coaching_or_therapy.content.records import Content, Side
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import forms, typeset
from coaching_or_therapy.summary.records import Document, Form


class Broken(Exception):
    """A part does not do what it is for; the text says what it did."""


class Result(NamedTuple):
    """Whether a part works, and the line that says so."""

    works: bool
    line: str


def results(content: Content) -> Iterator[Result]:
    """Try one part after the other. Qt, which can end the process, comes last: all else is told by then."""
    words = content.phrases
    for name, check in CHECKS.items():
        part = words[f"self-test.{name}"]
        try:
            found = check(content)
        except Exception as error:  # whatever it is, the other parts are tried too
            yield Result(
                works=False, line=words["self-test.broken"].format(part=part, fault=_told(error, words))
            )
        else:
            yield Result(works=True, line=words["self-test.works"].format(part=part, found=found))


def _told(error: Exception, words: Mapping[str, str]) -> str:
    told = getattr(error, "told", None)
    return plain(told(words) if told else f"{type(error).__name__}: {error}")


def files(content: Content) -> str:
    """Compare the files with the list that was packed with them; return how many there are."""
    listed = packed.listed()
    if listed is None:
        return content.phrases["self-test.checkout"]
    found = packed.hashes(shipped.resources())
    if wrong := [name for name, sha256 in listed.items() if found.get(name) != sha256]:
        raise Broken(", ".join(wrong))
    return str(len(listed))


def texts(content: Content) -> str:
    """Load and check the content in every language; return the languages."""
    for locale in locales():
        if found := faults(load(locale), content):
            raise Broken(f"{locale}: {found[0]}")
    return ", ".join(locales())


def decision(content: Content) -> str:
    """Decide for two people who are each other's mirror; return the outcomes."""
    sides: tuple[Side, ...] = ("therapy", "coaching")
    outcomes = tuple(decide(content, leaning(content, side)).outcome for side in sides)
    if outcomes != sides:
        raise Broken(", ".join(outcomes))
    return ", ".join(outcomes)


def fonts(_content: Content) -> str:
    """Read every font that ships; return how many there are."""
    folder = shipped.resources() / "fonts"
    files = {file.name for file in folder.glob("*.[ot]tf")}
    read = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]).fonts()
    unread = files - {Path(font.path).name for font in read if font.path}
    if unread or not files:
        raise Broken(", ".join(sorted(unread)) or str(folder))
    return str(len(files))


def summaries(content: Content) -> str:
    """Typeset both summaries; return their sizes."""
    forms: tuple[Form, ...] = ("first-appointment", "private")
    pages = [typeset.pdf(summary(content, form), "a4") for form in forms]
    for page in pages:
        if not page.startswith(b"%PDF-"):
            raise Broken(repr(page[:16]))
    return ", ".join(f"{len(page) // 1000} kB" for page in pages)


def picture(content: Content) -> str:
    """Make a picture of a page of a summary; return its size in pixels."""
    from coaching_or_therapy.summary import pictures

    page = pictures.picture(typeset.pdf(summary(content, "first-appointment"), "a4"), 0, ppi=48)
    if len(set(page.pixels)) < 3:
        raise Broken(repr(page.pixels[:16]))
    return f"{page.width} × {page.height}"


def passphrase(_content: Content) -> str:
    """Protect a text with a passphrase and open it again; return what kind of file it is."""
    data = protection.protected(b"proof", "self-test")
    if protection.unlocked(data, "self-test") != b"proof" or not protection.is_protected(data):
        raise Broken(repr(data[:16]))
    return "age"


def folder(_content: Content) -> str:
    """Write to the folder of the draft, read it back and take it away; return the folder."""
    kept = draft.folder()
    stood = kept.exists()
    proof = kept / "self-test"
    try:
        kept.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FileFault.of(error, kept, "write") from error
    try:
        write_whole(proof, b"proof")
        if proof.read_bytes() != b"proof":
            raise Broken(repr(proof.read_bytes()))
    finally:
        proof.unlink(missing_ok=True)
        if not stood:
            kept.rmdir()
    return str(kept)


def window(_content: Content) -> str:
    """Make every page of the window in every language, unseen; return how many there are."""
    from coaching_or_therapy.desktop import start

    start.load_qt()
    if sys.platform == "linux":
        start.load_xcb()
    from coaching_or_therapy.desktop import self_test

    return ", ".join(f"{locale} {self_test.pages(load(locale))}" for locale in locales())


def leaning(content: Content, to: Side) -> Answers:
    """Return the answers of someone well who says yes to one side and no to the other."""
    about = content.about
    return Answers(
        content=about.content,
        locale=about.locale,
        country=about.country,
        ratings={s.id: 100 if s.side == to else 0 for d in content.dimensions for s in d.statements},
        needs={need.id: 0 if need.kind in ("difficulty", "daily-life") else 90 for need in content.needs},
        importance={d.id: 100 for d in content.dimensions} | {NEEDS: 100},
        room_for_two=0,
    )


def summary(content: Content, form: Form) -> Document:
    """Return a form of the summary for someone who leans to therapy."""
    answers = leaning(content, "therapy")
    make = forms.private if form == "private" else forms.first_appointment
    return make(content, answers, decide(content, answers), date.fromisoformat(content.about.expires))


Check = Callable[[Content], str]
"""Uses a part and returns in a few words what it found. Raises if the part does not work."""

CHECKS: dict[str, Check] = {
    "files": files,
    "texts": texts,
    "decision": decision,
    "fonts": fonts,
    "summaries": summaries,
    "picture": picture,
    "passphrase": passphrase,
    "folder": folder,
    "window": window,
}
"""By the part's phrase."""
