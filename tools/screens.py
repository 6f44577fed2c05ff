"""Make pictures of the real window.

tools/screens.py FOLDER [--answers FILE] [--size 1120x760] [--text 100] [--colors light] [--scale 1] [--whole]
    [--locale en]
tools/screens.py FOLDER --gallery

The first makes a picture of each page; --whole shows each at its full height, however long it is. The second
makes all that docs/screens holds: every page in every size and color, every outcome, every dialog and state,
and the page to take along. Without a display (or with QT_QPA_PLATFORM=offscreen) the pictures are made off
the screen, with the fonts that ship. They have at most 256 colors, which the eye does not miss.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from coaching_or_therapy.answers.records import Answers
    from coaching_or_therapy.content.records import Content
    from coaching_or_therapy.desktop.window import Window

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")

ROOT = Path(__file__).parents[1]
THERAPY = ROOT / "examples/therapy.json"
SIZE = "1120x760"

GALLERY = {
    "": (SIZE, 100, "light"),
    "dark": (SIZE, 100, "dark"),
    "contrast": (SIZE, 100, "contrast"),
    "contrast-dark": (SIZE, 100, "contrast-dark"),
    "small": ("960x600", 100, "light"),
    "wide": ("1920x1080", 100, "light"),
    "large-text": ("1280x720", 200, "light"),
}
"""What each folder of pages shows: the window's size, the text's in percent, the colors."""

ALIKE = ("", "dark")
"""The folders that show all six dimensions; one is enough elsewhere."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make pictures of the real window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--answers", type=Path, default=THERAPY)
    parser.add_argument("--size", default=SIZE)
    parser.add_argument("--text", type=int, default=100, help="size of text in percent")
    parser.add_argument("--colors", default="light", choices=("light", "dark", "contrast", "contrast-dark"))
    parser.add_argument("--scale", default="1", help="pixels for each pixel of the design")
    parser.add_argument("--whole", action="store_true", help="the full height of each page")
    parser.add_argument("--locale", default="en", help="a language; en-XA and ar-XB are made (see pseudo.py)")
    parser.add_argument("--gallery", action="store_true", help="all that docs/screens holds")
    return parser.parse_args()


class Studio:
    """The program with one person's window at a time, and what takes pictures of it."""

    def __init__(self, locale: str = "en") -> None:
        import pseudo
        from coaching_or_therapy import shipped
        from coaching_or_therapy.content.load import load
        from coaching_or_therapy.desktop import application, language

        self.app: QApplication = application.prepared()
        self.made = tempfile.TemporaryDirectory()
        if locale in pseudo.LANGUAGES:
            made = pseudo.build(Path(self.made.name))
            shipped.resources = lambda: made
        self.content: Content = load(locale)
        language.speak(self.app, self.content.about)
        self.kept = tempfile.TemporaryDirectory()

    def dress(self, colors: str, text: int = 100) -> None:
        """Give the program these colors, and text of this size in percent."""
        from coaching_or_therapy.desktop import theme

        theme.apply(self.app, colors, text)  # type: ignore[arg-type]

    def open(self, answers: "Answers | None", size: str = SIZE) -> "Window":
        """Open a window on answers."""
        from coaching_or_therapy.desktop.journey import journey
        from coaching_or_therapy.desktop.keeping import Keeper
        from coaching_or_therapy.desktop.session import Session
        from coaching_or_therapy.desktop.window import Window

        session = Session(self.content, answers)
        window = Window(session, journey(self.content), Keeper(session, Path(self.kept.name), keep=True))
        window.show()
        window.resize(*map(int, size.split("x")))
        return window

    def read(self, path: Path) -> "Answers":
        """Return the answers of a file."""
        from coaching_or_therapy.answers.document import decode

        return decode(path.read_bytes(), self.content)

    def go(self, window: "Window", stop: str) -> Any:
        """Go to a page, and return it."""
        window.go([each.id for each in window.stops].index(stop))
        self.settle()
        return window.page()

    def settle(self) -> None:
        """Let layouts come to rest, and the preview be typeset."""
        from coaching_or_therapy.desktop.widgets.preview import Preview

        waiting, end = True, time.monotonic() + 60
        while waiting and time.monotonic() < end:
            for _ in range(10):
                self.app.processEvents()
            previews = [w for w in self.app.allWidgets() if isinstance(w, Preview) and w.isVisible()]
            waiting = any(preview.count == 0 for preview in previews)

    def take(self, widget: "QWidget", path: Path) -> None:
        """Take a picture."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        widget.grab().save(str(path))
        shrink(path)

    def take_whole(self, window: "Window", path: Path) -> None:
        """Take a picture of a page at its full height."""
        size = window.size()
        self.settle()
        window.resize(size.width(), size.height() + window.scrolled_away())
        self.take(window, path)
        window.resize(size)

    def take_modal(self, begin: Callable[[], object], path: Path) -> None:
        """Take a picture of the dialog that `begin` opens, whether it waits or not; close it."""
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QDialog

        taken: list[bool] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog), f"no dialog for {path.name}"
            self.take(dialog, path)
            dialog.reject()
            taken.append(True)

        QTimer.singleShot(100, look)
        begin()
        end = time.monotonic() + 60
        while not taken and time.monotonic() < end:
            self.app.processEvents()


def shrink(path: Path) -> None:
    """Write a picture anew in few colors."""
    with Image.open(path) as picture:
        full = picture.convert("RGB")
    few = full.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    # Each of the few becomes just the color that it stands for most often: the grounds stay what they are.
    both = Image.merge("RGBA", (*full.split(), Image.frombytes("L", few.size, few.tobytes())))
    counted: list[tuple[int, Any]] = both.getcolors(full.width * full.height) or []
    colors = {at: color for _, (*color, at) in sorted(counted)}
    few.putpalette([part for at in range(256) for part in colors.get(at, (0, 0, 0))])
    few.save(path, optimize=True)


def pages(studio: Studio, window: "Window", folder: Path, *, whole: bool = False, alike: bool = True) -> None:
    """Take a picture of each page; without those that are `alike`, of the first of each kind."""
    taken: set[type] = set()
    for at, stop in enumerate(window.stops):
        window.go(at)
        if type(window.page()) in taken and not alike:
            continue
        taken.add(type(window.page()))
        take = studio.take_whole if whole else studio.take
        take(window, folder / f"{at + 1:02}-{stop.id}.png")


def outcomes(studio: Studio, folder: Path) -> None:
    """Take a picture of the result of the first person with each outcome."""
    from coaching_or_therapy.decision.decide import decide

    found: dict[str, Answers] = {}
    for path in (
        *sorted((ROOT / "examples").glob("*.json")),
        *sorted((ROOT / "tests/personas").glob("*.json")),
    ):
        answers = studio.read(path)
        found.setdefault(decide(studio.content, answers).outcome, answers)
    unsafe = next(answer.id for answer in studio.content.safety.answers if answer.help_now)
    for outcome, answers in {"help-first": found["therapy"], **found}.items():
        window = studio.open(answers)
        if outcome == "help-first":
            window.session.answer_safety(unsafe)
        studio.go(window, "result")
        studio.take_whole(window, folder / f"{outcome}.png")
        window.close()


def dialogs(studio: Studio, folder: Path) -> None:
    """Take a picture of every dialog, from where it is opened."""
    from coaching_or_therapy.answers import draft
    from coaching_or_therapy.answers.faults import AnswersFault, FileFault
    from coaching_or_therapy.desktop import about, passphrase, preferences, report, settings
    from coaching_or_therapy.desktop.widgets.option_card import OptionCard

    window = studio.open(studio.read(THERAPY))
    studio.take_modal(window.get_help, folder / "help.png")
    studio.take_modal(window.menu.show_settings, folder / "settings.png")
    studio.take_modal(window.menu.show_help, folder / "f1.png")
    studio.take_modal(window.menu.show_about, folder / "about.png")
    assert studio.content.standards is not None
    measure = about.StandardsDialog(studio.content, studio.content.standards, window)
    studio.take_modal(measure.open, folder / "standards.png")
    full = FileFault(Path("my-answers.json"), "write", "full")
    studio.take_modal(lambda: window.tell_fault(full), folder / "fault.png")
    phrases = studio.content.phrases
    half = AnswersFault(phrases["error.place"].format(line=1, column=61), phrases["error.answers-not-json"])
    lost = draft.Found(moved_to=Path("draft-2026-11-23-090507.json"), fault=half)
    studio.take_modal(lambda: window.tell_found(lost, settings.Found()), folder / "moved.png")
    changed = window.tr("You have changed these answers since they were saved.")
    studio.take_modal(lambda: window.menu.how_to_leave(window, changed), folder / "leaving.png")
    studio.take_modal(passphrase.PassphraseDialog("protect", b"", window).open, folder / "protect.png")
    studio.take_modal(passphrase.PassphraseDialog("unlock", b"", window).open, folder / "unlock.png")
    noted = "Coaching or Therapy 0.1.0\nValueError, window.py 120"
    report_dialog = report.ReportDialog(noted, lambda: None, lambda: None, studio.content, window)
    studio.take_modal(report_dialog.open, folder / "report.png")
    setting = preferences.SettingsDialog(window.session, window)
    studio.take_modal(setting.ui.erase.click, folder / "erase.png")
    purpose = studio.go(window, "purpose")
    studio.take_modal(purpose.ui.left.sources.click, folder / "sources.png")
    *_, both, none = studio.go(window, "options").findChildren(OptionCard)
    studio.take_modal(both.closer.click, folder / "both-closer.png")
    studio.take_modal(none.closer.click, folder / "none-closer.png")
    importance = studio.go(window, "importance")
    studio.take_modal(importance.ui.add.click, folder / "own-concern.png")
    result = studio.go(window, "result")
    studio.take_modal(result.ui.whatIf.click, folder / "what-if.png")
    studio.take_modal(result.ui.workedOut.click, folder / "arithmetic.png")
    studio.take_modal(result.ui.finding.click, folder / "finding.png")
    appointment = studio.go(window, "appointment")
    studio.take_modal(appointment.ui.large.click, folder / "large.png")
    window.close()


def states(studio: Studio, folder: Path) -> None:
    """Take pictures of pages at other times: empty, come back to, unfolded, with a word explained."""
    from coaching_or_therapy.clock import today
    from coaching_or_therapy.desktop.widgets.text import Prose

    window = studio.open(None)
    for stop in ("purpose", "importance", "result", "appointment"):
        studio.go(window, stop)
        studio.take(window, folder / f"empty-{stop}.png")
    window.close()
    window = studio.open(studio.read(THERAPY))
    window.session.found_of = today() - timedelta(days=2)
    welcome = studio.go(window, "welcome")
    welcome.ui.more.click()
    studio.take_whole(window, folder / "welcome-back.png")
    options = studio.go(window, "options")
    explained = next(each for each in options.findChildren(Prose) if each.terms())
    explained.linkHovered.emit(explained.terms()[0].id)
    studio.take(window, folder / "term.png")
    studio.take_whole(window, folder / "comparison.png")
    result = studio.go(window, "result")
    result.ui.lineUp.button.click()
    result.ui.where.button.click()
    studio.take(window, folder / "tables.png")
    appointment = studio.go(window, "appointment")
    appointment.ui.leaveOut.click()
    studio.take_whole(window, folder / "leave-out.png")
    window.close()


def summary(studio: Studio) -> bytes:
    """Return a picture of the page for a first appointment."""
    from coaching_or_therapy.decision.decide import decide
    from coaching_or_therapy.summary import forms, typeset
    from gallery import TODAY, png

    content, answers = studio.content, studio.read(THERAPY)
    document = forms.first_appointment(content, answers, decide(content, answers), TODAY)
    return png(typeset.pdf(document), 0)


def gallery(studio: Studio, folder: Path) -> None:
    """Make all pictures anew; those of an earlier time go, but for what is made elsewhere."""
    for old in folder.rglob("*.png"):
        if old.name != "bare-debian.png":
            old.unlink()
    for name, (size, text, colors) in GALLERY.items():
        studio.dress(colors, text)
        window = studio.open(studio.read(THERAPY), size)
        pages(studio, window, folder / name, alike=name in ALIKE)
        window.close()
    studio.dress("light")
    outcomes(studio, folder / "outcomes")
    dialogs(studio, folder / "dialogs")
    states(studio, folder / "states")
    (folder / "summary.png").write_bytes(summary(studio))
    shrink(folder / "summary.png")


def main() -> int:
    given = arguments()
    os.environ["QT_SCALE_FACTOR"] = given.scale
    studio = Studio(given.locale)
    if given.gallery:
        gallery(studio, given.folder)
        return 0
    studio.dress(given.colors, given.text)
    pages(studio, studio.open(studio.read(given.answers), given.size), given.folder, whole=given.whole)
    return 0


if __name__ == "__main__":
    sys.exit(main())
