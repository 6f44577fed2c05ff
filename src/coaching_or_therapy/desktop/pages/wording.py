"""What stands at the sliders, and what is said of their values."""

import re
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from coaching_or_therapy.answers.records import NEEDS, Unrated
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop.widgets.slider import Words
from coaching_or_therapy.desktop.widgets.swings import Swing
from coaching_or_therapy.desktop.widgets.text import ENDS
from coaching_or_therapy.summary import plain
from coaching_or_therapy.summary.records import Document
from coaching_or_therapy.summary.wording import value as in_words

translate = QCoreApplication.translate

LAYS_OUT = re.compile(r"^(?:[=-]+$|- |\[ \] |  )|_{2,}", re.MULTILINE)
"""What only lays a plain text out: lines under titles, marks before points, lines to write on."""


def aloud(document: Document) -> str:
    """Return a document as it is read out: sentences, without the signs that lay its plain text out."""
    told = LAYS_OUT.sub("", plain.text(document).decode()).replace(" · ", ", ").replace(" – ", ": ")
    lines = [line.strip() for line in told.splitlines()]
    return "\n".join(line if line.endswith(ENDS) else f"{line}." for line in lines if line)


def rating_words(content: Content) -> Words:
    """Return what stands at the slider of a statement."""
    least, most = translate("Rating", "Not at all true"), translate("Rating", "Very true")
    return Words(least, most, press_here(), partial(in_words, content))


def amount_words(content: Content, least: str, most: str) -> Words:
    """Return what stands at a slider for how much, with these words at its ends."""

    def spoken(value: int | None) -> str:
        if value is None:
            return in_words(content, None)
        return translate("Rating", "from {least} (0) to {most} (100)").format(least=least, most=most)

    return Words(least, most, press_here(), spoken)


def importance_words(content: Content) -> Words:
    """Return what stands at the slider of how much something matters."""
    return amount_words(content, translate("Rating", "Not at all"), translate("Rating", "Just as much"))


def room_words(content: Content) -> Words:
    """Return what stands at the slider of the room for two professionals."""
    return amount_words(
        content, translate("Rating", "No room for two"), translate("Rating", "Plenty of room")
    )


def matters_most() -> str:
    """Return what stands on the button for what matters most."""
    return translate("Rating", "Matters most")


def swings(content: Content) -> list[Swing]:
    """Return the swing of every dimension and of "Where you are now"."""
    now = content.now
    dimensions = [Swing(d.id, d.title, d.worst, d.best) for d in content.dimensions]
    return [*dimensions, Swing(NEEDS, now.title, now.worst, now.best)]


def leads(place: str) -> str:
    """Return what stands on the button that leads to the page a step speaks of; empty where it names none."""
    return {
        "": "",
        "options": translate("Leads", "Show the options side by side"),
        "check": translate("Leads", "Check what you know"),
        "importance": translate("Leads", "Set what matters most"),
        "result": translate("Leads", "See your result"),
        "appointment": translate("Leads", "Choose your questions"),
    }[place]


def press_here() -> str:
    """Return what stands in the middle of a slider that is not set."""
    return translate("Rating", "Press the line")


def unrated_words() -> Mapping[Unrated, str]:
    """Return the names of the two answers that are no number."""
    return {
        "not-sure": translate("Rating", "Not sure"),
        "does-not-apply": translate("Rating", "Does not apply"),
    }
