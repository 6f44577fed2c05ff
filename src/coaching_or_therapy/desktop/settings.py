"""What the person set for the program: one table, kept in one small file of their own."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
import platformdirs

from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.saving import write_whole
from coaching_or_therapy.desktop.theme import Scheme

NAME = "settings.json"

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""The sizes of text on offer, in percent."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Every setting with its default."""

    language: str = "system"
    """The locale of a language that the content ships in, or `system`: the system's."""
    colors: Scheme | Literal["system"] = "system"
    text: Annotated[int, msgspec.Meta(ge=80, le=200)] = 100
    """The size of text, in percent of its usual size."""
    keep: bool = True
    """Whether the answers are kept on this computer until the person erases them."""


def folder() -> Path:
    """Return the folder that this system gives the program for the user's settings."""
    return platformdirs.user_config_path("coaching-or-therapy", appauthor=False)


def load(folder: Path) -> Settings:
    """Return the settings. A file that can't be read counts as none: nothing in it is worth a question."""
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=Settings)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return Settings()


def save(settings: Settings, folder: Path) -> None:
    """Keep the settings, whole or not at all. Raises FileFault."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileFault.of(error, folder, "write") from error
    write_whole(folder / NAME, msgspec.json.format(msgspec.json.encode(settings)))


def kept(folder: Path) -> bool:
    """Tell whether settings are kept there."""
    return (folder / NAME).exists()
