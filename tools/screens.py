"""Make a picture of each page of the real window.

tools/screens.py FOLDER [--answers FILE] [--size 1120x760] [--text 100] [--colors light] [--scale 1] [--whole]
    [--summary]

Without a display (or with QT_QPA_PLATFORM=offscreen) the pictures are made off the screen, with the fonts
that ship. --whole shows each page at its full height, however long it is; --summary adds the page to take
along. The pictures have at most 256 colors, which the eye does not miss; their files are half as large.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from coaching_or_therapy.answers.records import Answers
    from coaching_or_therapy.content.records import Content

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
    parser.add_argument("--summary", action="store_true", help="the page for a first appointment, too")
    return parser.parse_args()


def settle(app: "QApplication") -> None:
    """Let layouts come to rest, and the preview be typeset."""
    from coaching_or_therapy.desktop.widgets.preview import Preview

    waiting, end = True, time.monotonic() + 60
    while waiting and time.monotonic() < end:
        for _ in range(10):
            app.processEvents()
        waiting = any(w.count == 0 for w in app.allWidgets() if isinstance(w, Preview) and w.isVisible())


def shrink(path: Path) -> None:
    """Write a picture anew in few colors."""
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def summary(answers: "Answers", content: "Content") -> bytes:
    """Return a picture of the page for a first appointment."""
    from coaching_or_therapy.decision.decide import decide
    from coaching_or_therapy.summary import sections, typeset
    from gallery import PPI, TODAY

    document = sections.first_appointment(content, answers, decide(content, answers), TODAY)
    return typeset.pages(document, None, PPI)[0]


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
        path = given.folder / f"{at + 1:02}-{stop.id}.png"
        window.grab().save(str(path))
        shrink(path)
    if given.summary:
        (given.folder / "summary.png").write_bytes(summary(session.answers, content))
        shrink(given.folder / "summary.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
