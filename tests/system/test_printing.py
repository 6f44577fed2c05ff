"""Printing, from the page of the window to what a real print system hands to its printer."""

import atexit
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import dialogs, printing
from coaching_or_therapy.desktop.dialogs import Dialogs
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.preview import SHEETS

FOLDER = Path(tempfile.mkdtemp(prefix="cups-"))
"""Of the private print server. Its name is short: that of a socket may not be long."""
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)

# The library of CUPS asks for its server once in a process, so this is set before anything can ask: no test
# ever sees a printer of the person who runs it.
os.environ["CUPS_SERVER"] = str(FOLDER / "socket")

QUEUE = "Kept"
DRIVER = Path("/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd")
POINTS = {"a4": (595, 842), "letter": (612, 792)}


def run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, f"{command}: {done.stderr}"
    return done.stdout


def until(told: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + 30
    while not told():
        assert time.monotonic() < end, what
        time.sleep(0.02)


class Tray:
    """What came out of the printer: the bytes of each job, and the options that it was given."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def jobs(self) -> list[Path]:
        return sorted(self.folder.glob("*.pdf"), key=lambda path: int(path.stem))

    def wait(self, count: int = 1) -> Path:
        """Return the newest job, once there are so many."""
        until(lambda: len(self.jobs()) >= count, f"{count} jobs did not come: {run('lpstat', '-t')}")
        return self.jobs()[-1]

    def options(self) -> str:
        return self.jobs()[-1].with_suffix(".txt").read_text()


@pytest.fixture(scope="session")
def print_server() -> Iterator[Path]:
    """A print server of our own on a socket of its own, whose printer keeps what it is given."""
    lacking = [
        name
        for name in ("cupsd", "lpadmin", "lp")
        if shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin") is None
    ]
    if lacking or not DRIVER.exists():
        why = f"no print system here to print with (lacking: {lacking or DRIVER})"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    _lay_out(FOLDER)
    server = subprocess.Popen(
        [
            shutil.which("cupsd", path="/usr/sbin") or "cupsd",
            "-f",
            "-c",
            FOLDER / "cupsd.conf",
            "-s",
            FOLDER / "cups-files.conf",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until((FOLDER / "socket").exists, "the print server did not start")
        yield FOLDER
    finally:
        server.terminate()
        server.wait()


def _lay_out(folder: Path) -> None:
    """Write the print server's settings and folders, and the program that stands for its printer."""
    folder.chmod(0o755)
    as_root = os.getuid() == 0
    written = ("spool", "spool/tmp", "cache", "run", "log", "tray", "root")
    for name in (*written, "programs", "programs/backend"):
        (folder / name).mkdir()
    for part in Path("/usr/lib/cups").iterdir():
        if part.name != "backend":
            (folder / "programs" / part.name).symlink_to(part)
    keep = folder / "programs/backend/keep"
    tray = folder / "tray"
    keep.write_text(f"""#!/bin/sh
[ $# -eq 0 ] && {{ echo 'direct keep:/ "Keep" "keeps what it is given"'; exit 0; }}
[ "$DEVICE_URI" = keep:/broken ] && exit 1
echo "$3|$5" > {tray}/$1.txt
cat "${{6:--}}" > {tray}/$1.part && mv {tray}/$1.part {tray}/$1.pdf
""")
    keep.chmod(0o700 if as_root else 0o755)
    if as_root:
        for name in written:
            shutil.chown(folder / name, "root", "lp")
            (folder / name).chmod(0o775)
    users = "User lp\nGroup lp\nSystemGroup root\n" if as_root else ""
    (folder / "cups-files.conf").write_text(f"""{users}ServerRoot {folder}/root
ServerBin {folder}/programs
DataDir /usr/share/cups
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/run
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
""")
    (folder / "cupsd.conf").write_text(f"""Listen {folder}/socket
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow localhost
  </Limit>
</Policy>
""")


@pytest.fixture
def tray(print_server: Path) -> Iterator[Tray]:
    """A fresh printer, ready, and what comes out of it."""
    run("lpadmin", "-p", QUEUE, "-E", "-v", "keep:/pdf", "-P", DRIVER, "-o", "printer-is-shared=false")
    run("lpadmin", "-d", QUEUE)
    folder = print_server / "tray"
    yield Tray(folder)
    run("cupsenable", QUEUE)
    run("cancel", "-a", QUEUE)
    run("lpadmin", "-x", QUEUE)
    for left in folder.iterdir():
        left.unlink()


class Person:
    """Answers the dialogs, and remembers what they were told. `choose` sets up the printer; None: cancels."""

    def __init__(self, choose: Callable[[QPrinter], None] | None) -> None:
        self.choose = choose
        self.asked = 0
        self.told: list[str] = []

    def dialogs(self) -> Dialogs:
        return Dialogs(how_to_print=self._set_up, tell=self._hear)

    def _set_up(self, _parent: QWidget, printer: QPrinter) -> bool:
        self.asked += 1
        if self.choose is not None:
            self.choose(printer)
        return self.choose is not None

    def _hear(self, _parent: QWidget, sentence: str, detail: str) -> None:
        self.told.append(f"{sentence} {detail}")


Shown = Callable[[Person], AppointmentPage]


@pytest.fixture
def shown(qtbot: QtBot, content: Content, examples: Path) -> Shown:
    """The page on the answers of an example, with its preview."""

    def show(person: Person) -> AppointmentPage:
        answers = decode((examples / "therapy.json").read_bytes(), content)
        page = AppointmentPage(Session(content, answers), asking=person.dialogs())
        page.session.changed.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(820, 900)
        with qtbot.waitSignal(page.ui.preview.renewed):
            page.refresh()
            page.show()
        return page

    return show


@pytest.fixture
def printed(qtbot: QtBot, shown: Shown) -> Callable[[Person], AppointmentPage]:
    """Prints the page as a person does, and waits for what is said of it."""

    def go(person: Person) -> AppointmentPage:
        page = shown(person)
        page.print.trigger()
        qtbot.waitUntil(page.print.isEnabled, timeout=30_000)
        return page

    return go


Printed = Callable[[Person], AppointmentPage]


def as_it_is(_printer: QPrinter) -> None:
    """Print with what the dialog shows at first."""


def text_of(pdf: Path) -> str:
    return run("pdftotext", "-layout", pdf, "-")


def difference(pdf: Path, page: AppointmentPage, tmp_path: Path) -> float:
    """Return how far a printed page and the preview are apart, 0 (alike) to 255, point by point."""
    preview = page.ui.preview.picture.convertToFormat(QImage.Format.Format_Grayscale8)
    size = preview.size()
    run("pdftoppm", "-gray", "-r", "300", "-png", "-singlefile", pdf, tmp_path / "printed")
    paper = QImage(str(tmp_path / "printed.png")).convertToFormat(QImage.Format.Format_Grayscale8)
    smooth = Qt.TransformationMode.SmoothTransformation
    small = size / 12  # two rasterizers never agree on a letter's edge or weight, but on where it stands
    one, other = (
        picture.scaled(small, Qt.AspectRatioMode.IgnoreAspectRatio, smooth) for picture in (preview, paper)
    )
    points = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(abs(one.pixelColor(*at).value() - other.pixelColor(*at).value()) for at in points) / len(
        points
    )


def test_what_comes_out_is_the_page_of_the_preview(printed: Printed, tray: Tray, tmp_path: Path) -> None:
    page = printed(Person(as_it_is))
    job = tray.wait()
    assert "Since my father died" in text_of(job), "text stays text on its way to the printer"
    assert difference(job, page, tmp_path) < 1.5
    assert QUEUE in page.ui.said.words()
    with pikepdf.open(job) as pdf:
        assert len(pdf.pages) == page.ui.preview.count


def test_another_page_would_be_noticed(printed: Printed, tray: Tray, tmp_path: Path, qtbot: QtBot) -> None:
    page = printed(Person(as_it_is))
    job = tray.wait()
    with qtbot.waitSignal(page.ui.preview.renewed):
        page.ui.bring.setPlainText("Something else.\n\nOn more lines.")
    assert difference(job, page, tmp_path) > 1.5


def test_the_queue_tells_nobody_what_is_printed(printed: Printed, tray: Tray) -> None:
    printed(Person(as_it_is))
    tray.wait()
    title = tray.options().partition("|")[0]
    assert title == "Page"


@pytest.mark.parametrize(
    ("paper", "chosen"), [("a4", QPageSize.PageSizeId.A4), ("letter", QPageSize.PageSizeId.Letter)]
)
def test_the_page_is_set_for_the_paper_chosen_in_the_dialog(
    printed: Printed, tray: Tray, paper: str, chosen: QPageSize.PageSizeId
) -> None:
    def choose(printer: QPrinter) -> None:
        printer.setPageSize(QPageSize(chosen))

    printed(Person(choose))
    with pikepdf.open(tray.wait()) as pdf:
        box = [float(side) for side in pdf.pages[0].mediabox]
    assert (round(box[2] - box[0]), round(box[3] - box[1])) == POINTS[paper]
    assert f"media={'A4' if paper == 'a4' else 'Letter'}" in tray.options()


def test_sides_and_grey_go_to_the_printer(printed: Printed, tray: Tray) -> None:
    def choose(printer: QPrinter) -> None:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        printer.setColorMode(QPrinter.ColorMode.GrayScale)

    printed(Person(choose))
    tray.wait()
    options = tray.options()
    assert "sides=two-sided-long-edge" in options
    assert "print-color-mode=monochrome" in options


def test_as_many_copies_come_out_as_were_asked_for(printed: Printed, tray: Tray) -> None:
    printed(Person(lambda printer: printer.setCopyCount(3)))
    with pikepdf.open(tray.wait()) as pdf:
        assert len(pdf.pages) == 3


def test_a_paused_printer_is_said_to_wait(printed: Printed, tray: Tray) -> None:
    run("cupsdisable", QUEUE)
    page = printed(Person(as_it_is))
    assert "paused" in page.ui.said.words()
    assert tray.jobs() == []
    run("cupsenable", QUEUE)
    assert "Since my father died" in text_of(tray.wait())


def test_a_job_that_is_canceled_in_the_queue_is_told(printed: Printed, tray: Tray, qtbot: QtBot) -> None:
    run("cupsdisable", QUEUE)
    page = printed(Person(as_it_is))
    page.ui.bring.setFocus()
    run("cancel", "-a", QUEUE)
    qtbot.waitUntil(lambda: "canceled" in page.ui.said.words(), timeout=10_000)
    assert QUEUE in page.ui.said.words()
    assert "not come out" in page.ui.said.words()
    assert "answers are safe" in page.ui.said.words()
    assert page.ui.bring.hasFocus(), "nobody who writes is interrupted"
    assert tray.jobs() == []


def test_a_job_that_the_printer_gives_up_is_told(printed: Printed, tray: Tray, qtbot: QtBot) -> None:
    run("lpadmin", "-p", QUEUE, "-o", "printer-error-policy=abort-job", "-v", "keep:/broken")
    page = printed(Person(as_it_is))
    qtbot.waitUntil(lambda: "could not print" in page.ui.said.words(), timeout=20_000)
    assert QUEUE in page.ui.said.words()
    assert tray.jobs() == []


def test_a_printer_that_goes_on_is_said_to_have_the_page(printed: Printed, tray: Tray, qtbot: QtBot) -> None:
    run("cupsdisable", QUEUE)
    page = printed(Person(as_it_is))
    run("cupsenable", QUEUE)
    qtbot.waitUntil(lambda: "has the page" in page.ui.said.words(), timeout=20_000)
    assert "paused" not in page.ui.said.words()
    tray.wait()


@pytest.mark.usefixtures("tray")
def test_what_nobody_can_tell_of_a_job_is_told_by_nobody() -> None:
    assert printing.end_of(QUEUE, 1_000_000) == "unknown"


def test_a_printer_that_refuses_is_said_to_have_refused(printed: Printed, tray: Tray) -> None:
    run("cupsreject", QUEUE)
    person = Person(as_it_is)
    printed(person)
    (told,) = person.told
    assert QUEUE in told
    assert "nothing was printed" in told
    assert "not accepting" in told, "what the print system says helps whoever helps"
    assert run("lpstat", "-o") == ""
    assert tray.jobs() == []


def test_cancelling_prints_nothing_and_says_so(shown: Shown, tray: Tray) -> None:
    page = shown(Person(None))
    page.print.trigger()
    assert "Nothing was printed" in page.ui.said.words()
    assert run("lpstat", "-o") == ""
    assert tray.jobs() == []


@pytest.mark.usefixtures("print_server")
def test_without_a_printer_a_way_out_is_told(shown: Shown) -> None:
    person = Person(as_it_is)
    shown(person).print.trigger()
    (told,) = person.told
    assert "No printer" in told
    assert "PDF" in told
    assert person.asked == 0, "there is nothing to ask"


def test_printing_to_a_file_gives_the_tagged_pdf_itself(
    qtbot: QtBot, shown: Shown, tray: Tray, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"
    page = shown(Person(lambda printer: printer.setOutputFileName(str(path))))
    page.print.trigger()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(page.save.isEnabled)
    assert "Tagged:          yes" in run("pdfinfo", path)
    assert tray.jobs() == []


def test_where_the_pdf_can_not_be_handed_over_the_pages_are_drawn(
    printed: Printed, tray: Tray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "hands_over", lambda: False)
    page = printed(Person(as_it_is))
    assert QUEUE in page.ui.said.words()
    job = tray.wait()
    assert difference(job, page, tmp_path) < 1.5
    with pikepdf.open(job) as pdf:
        assert len(pdf.pages) == page.ui.preview.count
        box = [float(side) for side in pdf.pages[0].mediabox]
    assert (round(box[2]), round(box[3])) == POINTS[page.paper()]


def test_the_systems_own_dialog_asks_and_enter_prints(qtbot: QtBot, shown: Shown, tray: Tray) -> None:
    person = Person(as_it_is)
    page = shown(person)
    page.asking = Dialogs(how_to_print=dialogs.how_to_print, tell=page.asking.tell)
    seen: list[str] = []

    def press_enter() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        seen.append(dialog.printer().printerName())
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, press_enter)
    page.print.trigger()
    qtbot.waitUntil(page.print.isEnabled)
    assert seen == [QUEUE]
    assert "Since my father died" in text_of(tray.wait())


def test_sheets_are_known_in_inches() -> None:
    for paper, (width, height) in SHEETS.items():
        assert (round(72 * width), round(72 * height)) == POINTS[paper]
