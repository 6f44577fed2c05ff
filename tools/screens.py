"""Make a picture of each page of the real window.

tools/screens.py FOLDER [--answers FILE] [--size 1120x760] [--text 100] [--colors light] [--scale 1] [--whole]

Without a display (or with QT_QPA_PLATFORM=offscreen) the pictures are made off the screen, with the fonts
that ship. --whole shows each page at its full height, however long it is.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make a picture of each page of the real window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--answers", type=Path, default=Path(__file__).parents[1] / "examples/therapy.json")
    parser.add_argument("--size", default="1120x760")
    parser.add_argument("--text", type=int, default=100, help="size of text in percent")
    parser.add_argument("--colors", default="light", choices=("light", "dark", "contrast", "contrast-dark"))
    parser.add_argument("--scale", default="1", help="pixels for each pixel of the design")
    parser.add_argument("--whole", action="store_true", help="the full height of each page")
    return parser.parse_args()


def settle(app: "QApplication") -> None:
    for _ in range(10):
        app.processEvents()


def main() -> int:
    given = arguments()
    os.environ["QT_SCALE_FACTOR"] = given.scale
    from coaching_or_therapy.answers.document import decode
    from coaching_or_therapy.content.load import load
    from coaching_or_therapy.desktop import application, theme
    from coaching_or_therapy.desktop.journey import journey
    from coaching_or_therapy.desktop.keeping import Keeper
    from coaching_or_therapy.desktop.session import Session
    from coaching_or_therapy.desktop.window import Window

    app = application.prepared()
    theme.apply(app, given.colors, given.text)
    content = load()
    session = Session(content, decode(given.answers.read_bytes(), content))
    kept = tempfile.TemporaryDirectory()
    window = Window(session, journey(content), Keeper(session, Path(kept.name), keep=True))
    width, height = (int(number) for number in given.size.split("x"))
    window.show()
    given.folder.mkdir(parents=True, exist_ok=True)
    for at, stop in enumerate(window.stops):
        window.resize(width, height)
        window.go(at)
        settle(app)
        if given.whole:
            window.resize(width, height + window.scrolled_away())
            settle(app)
        window.grab().save(str(given.folder / f"{at + 1:02}-{stop.id}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
