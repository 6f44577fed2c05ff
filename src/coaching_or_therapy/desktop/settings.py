"""What the person set for the program: one table, kept in one small file of their own."""

import os
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import platformdirs

from coaching_or_therapy.answers import aside
from coaching_or_therapy.answers.aside import put_aside
from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.reading import read_file
from coaching_or_therapy.answers.saving import write_whole
from coaching_or_therapy.desktop.theme import Scheme

NAME = "settings.json"

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""The sizes of text on offer, in percent."""

LIMIT = 64 * 1024
"""Bytes that the file may have: a hundred times what it has."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Every setting with its default."""

    language: str = "system"
    """The locale of a language that the content ships in, or `system`: the system's."""
    colors: Scheme | Literal["system"] = "system"
    text: Annotated[int, msgspec.Meta(ge=80, le=200)] = 100
    """The size of text, in percent of its usual size."""
    keep: bool = True
    """Whether the answers are kept on this computer until the person erases them."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """The settings, and where a file that does not open was put, or why it could not be."""

    settings: Settings = Settings()
    moved_to: Path | None = None
    fault: FileFault | None = None


def folder() -> Path:
    """Return the folder that this system gives the program for the user's settings."""
    return platformdirs.user_config_path("coaching-or-therapy", appauthor=False)


def load(folder: Path, now: datetime) -> Found:
    """Return the settings. A file that does not open is put aside under a name with the date, never lost.

    Where it can't even be put aside it stays, and `fault` says why.
    """
    path = folder / NAME
    try:
        return Found(settings=msgspec.json.decode(read_file(path, LIMIT), type=Settings))
    except FileFault as fault:
        if fault.reason == "no-file":
            return Found()
    except (msgspec.MsgspecError, ValueError, RecursionError):
        pass
    try:
        return Found(moved_to=put_aside(path, now))
    except FileFault as fault:
        return Found(fault=fault)


def save(settings: Settings, folder: Path) -> None:
    """Keep the settings, whole or not at all. Raises FileFault."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileFault.of(error, folder, "write") from error
    write_whole(folder / NAME, msgspec.json.format(msgspec.json.encode(settings)))


def kept(folder: Path) -> bool:
    """Tell whether settings are kept there."""
    return os.path.lexists(folder / NAME)


def erase(folder: Path) -> None:
    """Remove the settings, and those that were put aside. Raises FileFault."""
    aside.erase(folder, NAME)
