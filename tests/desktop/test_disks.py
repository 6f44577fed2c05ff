"""Whatever becomes of a disk, the window goes on, says what is safe and what to do, and loses nothing."""

import errno
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers import draft, protection
from coaching_or_therapy.answers.document import decode, encode
from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.reading import read_file
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.answers.saving import write_whole
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import application, errand, files, keeping, settings, theme
from coaching_or_therapy.desktop.dialogs import Dialogs
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.pages.dimension import DimensionPage
from coaching_or_therapy.desktop.preferences import SettingsDialog
from coaching_or_therapy.desktop.running import Running
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.settings import Settings
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

Key = Qt.Key
OpenWindow = Callable[..., Window]
FilesDone = Callable[[Window], None]

ANSWERED = Answers(ratings={"purpose.relief": 80})
PATIENCE = 60_000
NOW = datetime(2026, 11, 23, 9, 5, 7, tzinfo=UTC)


class Gate:
    """A disk that answers once it is let."""

    def __init__(self) -> None:
        self.open = threading.Event()

    def wait(self) -> None:
        assert threading.current_thread() is not threading.main_thread(), "the window waits for the disk"
        assert self.open.wait(PATIENCE / 1000)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """No file is written, read, moved or erased before the gate is open; that is told after no time."""
    gate, flush, read, link, remove = Gate(), os.fsync, read_file, Path.hardlink_to, draft.erase

    def slow_flush(descriptor: int) -> None:
        gate.wait()
        flush(descriptor)

    def slow_read(path: Path, limit: int) -> bytes:
        gate.wait()
        return read(path, limit)

    def slow_link(path: Path, to: Path) -> None:
        gate.wait()
        link(path, to)

    def slow_remove(folder: Path) -> None:
        gate.wait()
        remove(folder)

    monkeypatch.setattr(Path, "hardlink_to", slow_link)
    monkeypatch.setattr(draft, "erase", slow_remove)
    monkeypatch.setattr(os, "fsync", slow_flush)
    monkeypatch.setattr(files, "read_file", slow_read)
    monkeypatch.setattr(errand, "SLOW", 1)
    monkeypatch.setattr(keeping, "LATE", 1)
    yield gate
    gate.open.set()


def told(window: Window) -> str:
    """Return what the dialogs over a window say."""
    dialogs = [dialog for dialog in window.findChildren(TellingDialog) if dialog.isVisible()]
    labels = [label for dialog in dialogs for label in dialog.findChildren(QLabel)]
    return "\n".join(label.words() if isinstance(label, Prose) else label.text() for label in labels)


def close_told(window: Window) -> None:
    for dialog in window.findChildren(TellingDialog):
        QTest.keyClick(dialog, Key.Key_Escape)


def answer(window: Window, key: Key) -> None:
    """Answer a statement as a person does, and see it on the screen."""
    window.go_to("purpose")
    page = window.page()
    assert isinstance(page, DimensionPage)
    slider = page.ui.statements.rows["purpose.relief"].slider
    slider.setFocus()
    QTest.keyClick(slider, key)
    assert slider.value() == {Key.Key_Home: 0, Key.Key_End: 100}[key]


# Slow


@pytest.mark.parametrize("kind", ["plain", "protected"])
def test_the_window_goes_on_while_answers_are_saved_on_a_slow_disk(  # noqa: PLR0917
    qtbot: QtBot,
    open_window: OpenWindow,
    files_done: FilesDone,
    gate: Gate,
    tmp_path: Path,
    content: Content,
    kind: str,
) -> None:
    window, file = open_window(ANSWERED), tmp_path / "mine.json"
    window.menu.where_to_save = window.menu.where_to_protect = lambda _parent: file
    window.menu.protect = lambda plain: plain
    (window.menu.save if kind == "plain" else window.menu.save_with_passphrase).trigger()
    qtbot.waitUntil(lambda: str(file) in told(window))
    assert "Your answers are safe in this window" in told(window)
    close_told(window)
    answer(window, Key.Key_Home)
    elsewhere = tmp_path / "elsewhere.json"
    window.menu.where_to_save = lambda _parent: elsewhere
    window.menu.save.trigger()
    gate.open.set()
    files_done(window)
    assert decode(file.read_bytes(), content) == ANSWERED
    assert decode(elsewhere.read_bytes(), content).ratings == {"purpose.relief": 0}
    assert told(window) == ""


def test_an_answer_given_while_a_slow_disk_saves_is_no_saved_one(
    open_window: OpenWindow, files_done: FilesDone, gate: Gate, tmp_path: Path
) -> None:
    window = open_window(ANSWERED)
    window.menu.where_to_save = lambda _parent: tmp_path / "mine.json"
    window.menu.save.trigger()
    answer(window, Key.Key_Home)
    gate.open.set()
    files_done(window)
    asked = iter(["stay"])
    window.menu.how_to_leave = lambda _parent, _lost: next(asked)  # type: ignore[arg-type]
    assert not window.close()
    assert next(asked, "asked") == "asked"


def test_the_window_goes_on_while_a_slow_disk_is_read_and_shows_it_when_it_comes(
    qtbot: QtBot, open_window: OpenWindow, files_done: FilesDone, gate: Gate, tmp_path: Path
) -> None:
    window, file = open_window(), tmp_path / "mine.json"
    file.write_bytes(encode(ANSWERED))
    window.menu.which_to_open = lambda _parent: file
    window.menu.open.trigger()
    qtbot.waitUntil(lambda: str(file) in told(window))
    assert "Your answers here are as they were" in told(window)
    gate.open.set()
    files_done(window)
    assert window.session.answers == ANSWERED
    assert told(window) == ""


def test_one_can_give_up_on_a_slow_disk(
    qtbot: QtBot, open_window: OpenWindow, files_done: FilesDone, gate: Gate, tmp_path: Path
) -> None:
    window, file = open_window(), tmp_path / "mine.json"
    file.write_bytes(encode(ANSWERED))
    window.menu.which_to_open = lambda _parent: file
    window.menu.open.trigger()
    qtbot.waitUntil(lambda: str(file) in told(window))
    close_told(window)
    files_done(window)
    answer(window, Key.Key_Home)
    before = window.session.answers
    gate.open.set()
    window.menu.open.trigger()
    files_done(window)
    assert window.session.answers == ANSWERED, "another try is as good as the first"
    window.undo()
    assert window.session.answers == before


def test_the_window_goes_on_while_the_page_is_saved_on_a_slow_disk(
    qtbot: QtBot, open_window: OpenWindow, files_done: FilesDone, gate: Gate, tmp_path: Path
) -> None:
    window, file = open_window(ANSWERED), tmp_path / "page.pdf"
    window.go_to("appointment")
    page = window.page()
    assert isinstance(page, AppointmentPage)
    page.asking = Dialogs(where_to_save=lambda _parent, _suggested: file)
    page.save.trigger()
    qtbot.waitUntil(lambda: f"{file}: saving takes long" in page.ui.said.words(), timeout=PATIENCE)
    assert page.save.isEnabled(), "it can be saved in another place"
    answer(window, Key.Key_Home)
    assert not file.exists()
    gate.open.set()
    files_done(window)
    assert page.ui.said.words() == f"Saved as {file}"
    assert file.read_bytes().startswith(b"%PDF")
    assert QApplication.activeModalWidget() is None


def speaks_spanish(window: Window) -> None:
    window.speak(load("es"), journey(load("es")))


def opens_others(window: Window) -> None:
    window.take_over(Answers(ratings={"purpose.relief": 33}), protected=False)
    window.go_to("appointment")


def goes_elsewhere(window: Window) -> None:
    window.go_to("welcome")
    speaks_spanish(window)


@pytest.mark.parametrize("then", [speaks_spanish, opens_others, goes_elsewhere])
@pytest.mark.parametrize("well", [True, False])
def test_what_came_of_the_page_is_told_on_pages_that_were_made_anew(  # noqa: PLR0917
    qtbot: QtBot,
    open_window: OpenWindow,
    files_done: FilesDone,
    gate: Gate,
    tmp_path: Path,
    then: Callable[[Window], None],
    well: bool,
) -> None:
    window, folder = open_window(ANSWERED), tmp_path / "stick"
    folder.mkdir()
    file = folder / "page.pdf"
    window.go_to("appointment")
    page = window.page()
    assert isinstance(page, AppointmentPage)
    heard: list[str] = []
    page.asking = Dialogs(
        where_to_save=lambda _parent, _suggested: file,
        tell=lambda _parent, sentence, detail: heard.append(f"{sentence} {detail}"),
    )
    page.save.trigger()
    then(window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: bool(list(folder.iterdir())), timeout=PATIENCE)
    assert not window.close(), "what is being saved is waited for"
    if not well:
        for half in folder.iterdir():
            half.unlink()
        folder.rmdir()
    gate.open.set()
    files_done(window)
    assert window.isVisible() is not well, "it closes once that is done"
    assert file.exists() is well
    here = window.page()
    if well and isinstance(here, AppointmentPage):
        heard.append(here.ui.said.words())
    assert any(str(file) in words for words in heard)


def test_a_window_that_is_closed_while_it_saves_closes_once_that_is_done(
    open_window: OpenWindow, files_done: FilesDone, gate: Gate, tmp_path: Path, content: Content
) -> None:
    window, file = open_window(ANSWERED), tmp_path / "mine.json"
    window.menu.where_to_save = lambda _parent: file
    window.menu.save.trigger()
    assert not window.close()
    assert window.isVisible()
    gate.open.set()
    files_done(window)
    assert not window.isVisible()
    assert decode(file.read_bytes(), content) == ANSWERED


@pytest.mark.usefixtures("gate")
def test_who_closes_it_once_more_need_not_wait(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(ANSWERED)
    window.menu.where_to_save = lambda _parent: tmp_path / "mine.json"
    window.menu.save.trigger()
    asked: list[str] = []

    def ask(_parent: QWidget, lost: str) -> str:
        asked.append(lost)
        return "leave"

    window.menu.how_to_leave = ask  # type: ignore[assignment]
    assert not window.close()
    assert window.close()
    assert asked == ["Something is still being saved or printed."]


Kept = Callable[[Path], tuple[Window, Keeper]]


@pytest.fixture
def kept(qtbot: QtBot, qapp: QApplication, content: Content) -> Iterator[Kept]:
    """Opens the window on answers that are kept in a folder, as the program does."""

    def open_one(folder: Path) -> tuple[Window, Keeper]:
        folder.mkdir(mode=0o700)
        (folder / draft.NAME).write_bytes(encode(ANSWERED))
        session = Session(content, ANSWERED)
        keeper = Keeper(session, folder, keep=True, right=Running.claim(folder))
        window = Window(session, journey(content), keeper)
        qtbot.addWidget(window)
        session.settings_changed.connect(partial(application.change_settings, qapp, window))
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window, keeper

    yield open_one
    theme.apply(qapp, "light")


def on_disk(content: Content, folder: Path) -> object:
    """Return the rating in the draft."""
    return decode((folder / draft.NAME).read_bytes(), content).ratings["purpose.relief"]


def test_a_slow_draft_holds_nothing_up_and_is_told(
    qtbot: QtBot, kept: Kept, gate: Gate, content: Content, tmp_path: Path
) -> None:
    window, keeper = kept(tmp_path / "kept")
    answer(window, Key.Key_Home)
    qtbot.waitUntil(lambda: "its disk does not answer" in window.ui.status.text())
    assert window.ui.status.text().startswith("Not saved yet: your last answers are in this window only.")
    answer(window, Key.Key_End)
    assert on_disk(content, keeper.folder) == 80, "what was there stays whole"
    gate.open.set()
    qtbot.waitUntil(lambda: on_disk(content, keeper.folder) == 100, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.ui.status.text().endswith("saved on this computer only"), timeout=PATIENCE)


def test_a_slow_disk_is_not_waited_for_when_the_window_closes(
    kept: Kept, gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "PATIENCE", 0.01)
    window, _ = kept(tmp_path / "kept")
    answer(window, Key.Key_Home)
    asked: list[str] = []
    wishes = iter(["stay", "leave"])

    def ask(_parent: QWidget, lost: str) -> str:
        asked.append(lost)
        return next(wishes)

    window.menu.how_to_leave = ask  # type: ignore[assignment]
    assert not window.close()
    assert "your last answers are in this window only" in asked[0]
    assert "its disk does not answer" in asked[0]
    assert window.close()
    assert not gate.open.is_set()


SOON = "It is done as soon as the disk answers."


def test_no_disk_is_waited_for_when_a_window_closes_that_has_kept_all(
    kept: Kept, gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove = Path.unlink

    def slow_unlink(path: Path) -> None:
        gate.wait()
        remove(path)

    monkeypatch.setattr(Path, "unlink", slow_unlink)
    monkeypatch.setattr(keeping, "PATIENCE", 0.01)
    window, keeper = kept(tmp_path / "kept")
    assert window.close()
    assert keeper.right is None, "it was the window that waited"
    assert (keeper.folder / draft.RUNNING).exists()


def test_keeping_is_turned_off_once_a_slow_disk_answers(
    qtbot: QtBot, kept: Kept, gate: Gate, files_done: FilesDone, tmp_path: Path
) -> None:
    window, keeper = kept(tmp_path / "kept")
    answer(window, Key.Key_Home)
    window.session.change_settings(Settings(keep=False))
    qtbot.waitUntil(lambda: SOON in told(window))
    assert str(keeper.folder) in told(window)
    close_told(window)
    answer(window, Key.Key_End)
    assert "not saved" not in window.ui.status.text(), "it is not true yet"
    gate.open.set()
    files_done(window)
    assert window.ui.status.text().endswith("not saved")
    assert not keeper.folder.exists()
    assert SOON not in told(window)


def test_keeping_turned_off_and_on_again_before_a_slow_disk_answers_loses_nothing(
    kept: Kept, gate: Gate, files_done: FilesDone, content: Content, tmp_path: Path
) -> None:
    window, keeper = kept(tmp_path / "kept")
    earlier = keeper.folder / "draft-2026-11-23-090507.json"
    earlier.write_bytes(b"earlier")
    window.session.change_settings(Settings(keep=False))
    window.session.change_settings(Settings(keep=True))
    answer(window, Key.Key_Home)
    gate.open.set()
    files_done(window)
    keeper.flush()
    assert keeper.state == "kept"
    assert on_disk(content, keeper.folder) == 0
    assert earlier.read_bytes() == b"earlier"
    assert settings.load(settings.folder(), NOW).settings.keep


def test_everything_is_erased_once_a_slow_disk_answers(
    qtbot: QtBot, kept: Kept, gate: Gate, files_done: FilesDone, tmp_path: Path
) -> None:
    window, keeper = kept(tmp_path / "kept")
    window.start_over()
    qtbot.waitUntil(lambda: SOON in told(window))
    close_told(window)
    answer(window, Key.Key_Home)
    gate.open.set()
    files_done(window)
    assert window.session.answers.ratings == {}
    assert not keeper.folder.exists()
    assert (window.at, told(window)) == (0, "")


def test_what_was_erased_is_seen_and_said(
    qtbot: QtBot, kept: Kept, files_done: FilesDone, tmp_path: Path
) -> None:
    def press_erase() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, TellingDialog)
        next(each for each in question.findChildren(QPushButton) if each.text() == "Erase").click()

    window, _ = kept(tmp_path / "kept")
    window.menu.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    QTimer.singleShot(0, press_erase)
    dialog.ui.erase.click()
    files_done(window)
    assert QApplication.activeModalWidget() is None
    assert window.ui.status.text() == "Everything is erased"
    assert window.ui.status.accessibleName() == "Everything is erased"
    answer(window, Key.Key_Home)
    qtbot.waitUntil(lambda: "1 of 4" in window.ui.status.text())


def test_a_window_that_is_closed_while_it_erases_closes_once_that_is_done(
    kept: Kept, gate: Gate, files_done: FilesDone, tmp_path: Path
) -> None:
    window, keeper = kept(tmp_path / "kept")
    window.start_over()
    assert not window.close()
    assert window.isVisible()
    gate.open.set()
    files_done(window)
    assert not window.isVisible()
    assert not keeper.folder.exists()


@pytest.mark.parametrize("what", ["keep nothing", "everything"])
def test_who_closes_a_window_that_has_not_erased_yet_is_told_what_stays(
    kept: Kept, gate: Gate, tmp_path: Path, what: str
) -> None:
    window, keeper = kept(tmp_path / "kept")
    if what == "everything":
        window.start_over()
    else:
        window.session.change_settings(Settings(keep=False))
    assert not window.close(), "it waits"
    wishes, asked = iter(["Go on", "Close now"]), list[str]()

    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, TellingDialog)
        asked.append(told(window))
        wish = next(wishes)
        next(b for b in question.findChildren(QPushButton) if b.text().replace("&", "") == wish).click()

    QTimer.singleShot(0, press)
    assert not window.close()
    assert not window.close(), "it waits once more"
    QTimer.singleShot(0, press)
    assert window.close()
    assert f"{keeper.folder}: what was kept here is not erased yet." in asked[0]
    assert "If you close now, it stays there." in asked[1]
    assert not gate.open.is_set()


def test_other_answers_are_opened_once_a_slow_disk_has_put_aside_what_was_kept(  # noqa: PLR0917
    qtbot: QtBot, kept: Kept, gate: Gate, files_done: FilesDone, content: Content, tmp_path: Path
) -> None:
    window, keeper = kept(tmp_path / "kept")
    window.take_over(Answers(ratings={"purpose.relief": 33}), protected=False)
    qtbot.waitUntil(lambda: SOON in told(window))
    assert window.session.answers == ANSWERED
    gate.open.set()
    files_done(window)
    keeper.flush()
    assert on_disk(content, keeper.folder) == 33
    (aside,) = keeper.folder.glob("draft-*.json")
    assert decode(aside.read_bytes(), content) == ANSWERED


@pytest.mark.parametrize("what", ["keep nothing", "everything"])
def test_what_could_not_be_erased_is_told_and_kept_whole(  # noqa: PLR0917
    qtbot: QtBot,
    kept: Kept,
    files_done: FilesDone,
    content: Content,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
) -> None:
    window, keeper = kept(tmp_path / "kept")
    earlier = keeper.folder / "draft-2026-11-23-090507.json"
    earlier.write_bytes(b"earlier")

    def fail_halfway(folder: Path) -> None:
        for file in folder.glob("draft*"):
            file.unlink()
        raise FileFault.of(OSError(errno.EIO, os.strerror(errno.EIO)), folder, "write")

    monkeypatch.setattr(draft, "erase", fail_halfway)
    window.menu.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    if what == "everything":
        dialog.erase_wanted.emit()
    else:
        dialog.ui.keep.click()
    files_done(window)
    assert dialog.ui.keep.isChecked(), "the box is ticked again"
    assert str(keeper.folder) in told(window)
    assert "Your answers in this window are as they were." in told(window)
    assert window.session.answers == ANSWERED
    assert window.session.settings.keep
    qtbot.waitUntil((keeper.folder / draft.NAME).exists)
    assert on_disk(content, keeper.folder) == 80
    qtbot.waitUntil(earlier.exists)
    assert earlier.read_bytes() == b"earlier"


def test_a_fault_of_the_program_while_it_erases_stops_no_keeping(
    qtbot: QtBot, kept: Kept, content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, keeper = kept(tmp_path / "kept")

    def fail(_folder: Path) -> None:
        raise RuntimeError

    monkeypatch.setattr(draft, "erase", fail)
    with qtbot.captureExceptions() as faults, qtbot.waitSignal(keeper.refused):
        window.session.change_settings(Settings(keep=False))
    assert [kind for kind, *_ in faults] == [RuntimeError]
    assert window.session.settings.keep, "the box is ticked again"
    close_told(window)
    answer(window, Key.Key_Home)
    qtbot.waitUntil(lambda: on_disk(content, keeper.folder) == 0)


def test_settings_count_while_a_slow_disk_takes_them(
    qtbot: QtBot, qapp: QApplication, kept: Kept, gate: Gate, tmp_path: Path
) -> None:
    window, keeper = kept(tmp_path / "kept")
    size = qapp.font().pointSizeF()
    window.session.change_settings(Settings(text=125))
    assert qapp.font().pointSizeF() > size
    qtbot.waitUntil(lambda: "its disk does not answer" in told(window))
    assert "They count until you close this window." in told(window)
    gate.open.set()
    keeper.flush()
    assert settings.load(settings.folder(), NOW).settings == Settings(text=125)


# Full, read-only, lost, away


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=60)


class Disk:
    """A small disk of its own."""

    def __init__(self, at: Path) -> None:
        self.at = at

    def mount(self) -> None:
        _run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", self.at)

    def protect(self) -> None:
        """Lay it over itself, read-only, though files are open for writing: as a disk protects itself."""
        _run("mount", "--bind", self.at, self.at)
        _run("mount", "-o", "remount,bind,ro", self.at)

    def unmount(self) -> None:
        _run("umount", "--lazy", self.at)

    def fill(self) -> None:
        with suppress(OSError), (self.at / "filler").open("wb", buffering=0) as filler:
            while True:
                filler.write(bytes(1024))

    def empty(self) -> None:
        (self.at / "filler").unlink()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    disk = Disk(tmp_path / "disk")
    disk.at.mkdir()
    try:
        disk.mount()
    except (subprocess.CalledProcessError, FileNotFoundError):
        why = "no disk can be mounted here (it takes root)"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    yield disk
    while disk.at.is_mount():
        disk.unmount()


@dataclass
class Trouble:
    """What becomes of a disk, how it is told, and how it is over."""

    comes: Callable[[Disk, pytest.MonkeyPatch], None]
    told: str
    goes: Callable[[Disk, pytest.MonkeyPatch], None]


def away(number: int) -> Callable[[Disk, pytest.MonkeyPatch], None]:
    def strike(_disk: Disk, patch: pytest.MonkeyPatch) -> None:
        def fail(_descriptor: int) -> None:
            raise OSError(number, os.strerror(number))

        patch.setattr(os, "fsync", fail)

    return strike


TROUBLES = {
    "full": Trouble(
        lambda disk, _patch: disk.fill(), "the disk is full. Make room", lambda disk, _patch: disk.empty()
    ),
    "read-only": Trouble(
        lambda disk, _patch: disk.protect(),
        "this disk can only be read",
        lambda disk, _patch: disk.unmount(),
    ),
    "stale": Trouble(away(errno.ESTALE), "its disk does not answer", lambda _disk, patch: patch.undo()),
    "unplugged": Trouble(away(errno.ENODEV), "its disk does not answer", lambda _disk, patch: patch.undo()),
    "broken": Trouble(away(errno.EIO), "this can't be written", lambda _disk, patch: patch.undo()),
}

troubled = pytest.mark.parametrize("trouble", TROUBLES)


@pytest.fixture
def patch() -> Iterator[pytest.MonkeyPatch]:
    """What a trouble changes, apart from what the test does."""
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@troubled
def test_a_draft_that_cannot_be_kept_is_told_and_kept_as_soon_as_it_can_be(  # noqa: PLR0917
    qtbot: QtBot,
    kept: Kept,
    disk: Disk,
    patch: pytest.MonkeyPatch,
    content: Content,
    monkeypatch: pytest.MonkeyPatch,
    trouble: str,
) -> None:
    monkeypatch.setattr(keeping, "AGAIN", 50)
    window, keeper = kept(disk.at / "kept")
    TROUBLES[trouble].comes(disk, patch)
    answer(window, Key.Key_Home)
    qtbot.waitUntil(lambda: TROUBLES[trouble].told in window.ui.status.text(), timeout=PATIENCE)
    assert "your last answers are in this window only" in window.ui.status.text()
    answer(window, Key.Key_End)
    assert on_disk(content, keeper.folder) == 80, "what was there stays whole"
    TROUBLES[trouble].goes(disk, patch)
    kept_again = "saved on this computer only"
    qtbot.waitUntil(lambda: window.ui.status.text().endswith(kept_again), timeout=PATIENCE)
    qtbot.waitUntil(lambda: on_disk(content, keeper.folder) == 100)  # what was being written comes first
    assert {file.name for file in keeper.folder.iterdir()} == {"draft.json", "running"}


@troubled
@pytest.mark.parametrize("what", ["answers", "protected", "page"])
def test_a_file_that_cannot_be_saved_is_told_and_the_old_one_stays(  # noqa: PLR0917
    open_window: OpenWindow,
    files_done: FilesDone,
    disk: Disk,
    patch: pytest.MonkeyPatch,
    tmp_path: Path,
    what: str,
    trouble: str,
) -> None:
    window, file = open_window(ANSWERED), disk.at / "mine"
    file.write_bytes(b"old")
    TROUBLES[trouble].comes(disk, patch)
    before = sorted(disk.at.iterdir())
    assert TROUBLES[trouble].told in "\n".join(saved(window, what, file, files_done))
    assert file.read_bytes() == b"old"
    assert sorted(disk.at.iterdir()) == before
    answer(window, Key.Key_Home)
    elsewhere = tmp_path / "elsewhere"
    patch.undo()
    saved(window, what, elsewhere, files_done)
    begins = {"answers": b"{", "protected": protection.MARK, "page": b"%PDF"}[what]
    assert elsewhere.read_bytes().startswith(begins)


SAFE = ("Your answers are safe", "Your answers in this window are as they were")


def saved(window: Window, what: str, file: Path, files_done: FilesDone) -> list[str]:
    """Save something as a person does; return what they are told."""
    heard: list[str] = []
    menu = window.menu
    if what == "page":
        window.go_to("appointment")
        page = window.page()
        assert isinstance(page, AppointmentPage)
        page.asking = Dialogs(
            where_to_save=lambda _parent, _suggested: file,
            tell=lambda _parent, sentence, detail: heard.append(f"{sentence} {detail}"),
        )
        page.save.trigger()
    else:
        menu.where_to_save = menu.where_to_protect = lambda _parent: file
        menu.protect = lambda plain: protection.MARK + plain
        (menu.save if what == "answers" else menu.save_with_passphrase).trigger()
    files_done(window)
    heard.append(told(window))
    close_told(window)
    if not file.exists() or file.read_bytes() == b"old":
        assert any(safe in heard[0] for safe in SAFE)
    return heard


@troubled
def test_settings_that_cannot_be_kept_are_told_and_count(  # noqa: PLR0917
    qtbot: QtBot,
    qapp: QApplication,
    kept: Kept,
    disk: Disk,
    patch: pytest.MonkeyPatch,
    monkeypatch: pytest.MonkeyPatch,
    trouble: str,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(disk.at))
    window, keeper = kept(disk.at / "kept")
    window.session.change_settings(Settings(text=110))
    keeper.flush()
    TROUBLES[trouble].comes(disk, patch)
    size = qapp.font().pointSizeF()
    window.session.change_settings(Settings(text=125))
    assert qapp.font().pointSizeF() > size
    qtbot.waitUntil(lambda: TROUBLES[trouble].told in told(window), timeout=PATIENCE)
    assert "They count until you close this window." in told(window)
    assert settings.load(settings.folder(), NOW).settings == Settings(text=110), "the old ones stay whole"


def test_what_cannot_be_kept_is_asked_about_before_the_window_closes(
    kept: Kept, disk: Disk, files_done: FilesDone, tmp_path: Path, content: Content
) -> None:
    window, _ = kept(disk.at / "kept")
    disk.fill()
    answer(window, Key.Key_Home)
    asked: list[str] = []
    wishes = iter(["stay", "save"])

    def ask(_parent: QWidget, lost: str) -> str:
        asked.append(lost)
        return next(wishes)

    window.menu.how_to_leave = ask  # type: ignore[assignment]
    window.menu.where_to_save = lambda _parent: tmp_path / "mine.json"
    assert not window.close()
    assert "the disk is full" in asked[0]
    assert window.isVisible()
    assert not window.close()
    files_done(window)
    assert not window.isVisible(), "it closes once they are saved"
    assert decode((tmp_path / "mine.json").read_bytes(), content).ratings == {"purpose.relief": 0}


START = """
import sys
from PySide6.QtCore import QTimer
from coaching_or_therapy.content.load import load
from coaching_or_therapy.desktop import application
from coaching_or_therapy.desktop.changes import rated

class Walking(application.Window):
    def __init__(self, *given):
        super().__init__(*given)
        print(self.session.answers.ratings, self.session.settings, flush=True)
        self.menu.how_to_leave = lambda _parent, lost: (print(lost, flush=True), "leave")[1]
        self.session.change(rated(self.session.answers, "purpose.relief", 10))
        self.clock = QTimer(self)
        self.clock.timeout.connect(self.look)
        self.clock.start(30)

    def look(self):
        if self.keeper.state == "failed":
            self.close()

application.Window = Walking
sys.exit(application.run(load()))
"""


@pytest.mark.parametrize("trouble", ["full", "read-only"])
def test_the_program_opens_from_a_disk_that_takes_nothing_and_says_so(
    disk: Disk, patch: pytest.MonkeyPatch, unmeasured: dict[str, str], trouble: str
) -> None:
    data, config = disk.at / "coaching-or-therapy", disk.at / "config" / "coaching-or-therapy"
    draft.save(ANSWERED, data)
    settings.save(Settings(text=125), config)
    before = (data / draft.NAME).read_bytes()
    TROUBLES[trouble].comes(disk, patch)
    done = subprocess.run(
        [sys.executable, "-c", START],
        env=unmeasured
        | {"XDG_DATA_HOME": str(disk.at), "XDG_CONFIG_HOME": str(config.parent)}
        | {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"},
        capture_output=True,
        check=True,
        text=True,
        timeout=240,
    )
    found, lost = done.stdout.splitlines()
    assert "'purpose.relief': 80" in found
    assert "text=125" in found
    assert "your last answers are in this window only" in lost
    assert TROUBLES[trouble].told in lost
    assert (data / draft.NAME).read_bytes() == before


def test_answers_are_kept_again_in_a_folder_that_was_lost(
    qtbot: QtBot, kept: Kept, content: Content, tmp_path: Path
) -> None:
    window, keeper = kept(tmp_path / "kept")
    shutil.rmtree(keeper.folder)
    answer(window, Key.Key_Home)
    qtbot.waitUntil(lambda: keeper.safe, timeout=PATIENCE)
    assert on_disk(content, keeper.folder) == 0
    with pytest.raises(FileFault, match="in-use"):
        Running.claim(keeper.folder)


def test_nothing_is_kept_beneath_a_disk_that_was_taken_away(
    qtbot: QtBot, kept: Kept, disk: Disk, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "AGAIN", 50)
    window, keeper = kept(disk.at / "kept")
    disk.unmount()
    answer(window, Key.Key_End)
    qtbot.waitUntil(lambda: "its disk does not answer" in window.ui.status.text(), timeout=PATIENCE)
    assert list(disk.at.iterdir()) == []
    window.start_over()
    qtbot.waitUntil(lambda: "its disk does not answer" in told(window), timeout=PATIENCE)
    assert window.session.answers.ratings == {"purpose.relief": 100}, "it is not said that all is erased"
    close_told(window)
    disk.mount()
    qtbot.waitUntil(lambda: keeper.safe, timeout=PATIENCE)
    assert on_disk(content, keeper.folder) == 100
    assert window.close()


@pytest.mark.parametrize("what", ["the folder", "the draft"])
def test_what_was_lost_is_kept_again_though_nothing_is_answered_any_more(
    qtbot: QtBot, kept: Kept, content: Content, tmp_path: Path, what: str
) -> None:
    window, keeper = kept(tmp_path / "kept")
    answer(window, Key.Key_End)
    qtbot.waitUntil(lambda: keeper.safe, timeout=PATIENCE)
    if what == "the folder":
        shutil.rmtree(keeper.folder)
        qtbot.waitUntil((keeper.folder / draft.NAME).exists, timeout=PATIENCE)
    else:
        (keeper.folder / draft.NAME).unlink()
    assert window.close()
    assert on_disk(content, keeper.folder) == 100


def test_an_empty_draft_that_was_lost_is_not_kept_again(
    qtbot: QtBot, content: Content, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    session = Session(content)
    window = Window(
        session, journey(content), Keeper(session, folder, keep=True, right=Running.claim(folder))
    )
    qtbot.addWidget(window)
    window.close()
    assert not folder.exists()


def test_a_window_whose_last_file_could_not_be_saved_stays(
    open_window: OpenWindow, files_done: FilesDone, disk: Disk
) -> None:
    window = open_window(ANSWERED)
    disk.fill()
    window.menu.where_to_save = lambda _parent: disk.at / "mine.json"
    window.menu.save.trigger()
    assert not window.close()
    files_done(window)
    assert window.isVisible()
    assert "the disk is full" in told(window)


@pytest.mark.parametrize("what", ["answers", "protected", "page"])
def test_a_disk_that_was_taken_away_is_told(
    open_window: OpenWindow, files_done: FilesDone, disk: Disk, what: str
) -> None:
    window, folder = open_window(ANSWERED), disk.at / "mine"
    folder.mkdir()
    disk.unmount()
    assert "its folder is not there" in "\n".join(saved(window, what, folder / "file", files_done))


# Two windows, two users


def test_what_another_window_kept_in_between_is_not_lost(
    qtbot: QtBot, kept: Kept, content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "AGAIN", 50)
    window, keeper = kept(tmp_path / "kept")
    shutil.rmtree(keeper.folder)
    other = Session(content, Answers(ratings={"purpose.relief": 33}))
    others = Keeper(other, keeper.folder, keep=True, right=Running.claim(keeper.folder))
    draft.save(other.answers, keeper.folder)
    answer(window, Key.Key_Home)
    qtbot.waitUntil(lambda: "Another window" in window.ui.status.text(), timeout=PATIENCE)
    assert on_disk(content, keeper.folder) == 33
    others.close()
    qtbot.waitUntil(lambda: keeper.safe, timeout=PATIENCE)
    aside = next(keeper.folder.glob("draft-*.json"))
    assert decode(aside.read_bytes(), content) == other.answers
    assert on_disk(content, keeper.folder) == 0
    qtbot.waitUntil(lambda: str(aside) in told(window))


def test_another_user_can_neither_find_nor_read_what_is_kept(
    kept: Kept, content: Content, tmp_path: Path, rightless: Callable[[], AbstractContextManager[None]]
) -> None:
    _, keeper = kept(tmp_path / "kept")
    for folder in (tmp_path, *tmp_path.parents):
        assert folder == tmp_path or os.access(folder, os.X_OK)
    with rightless():
        with pytest.raises(PermissionError):
            list(keeper.folder.iterdir())
        with pytest.raises(FileFault) as caught:
            draft.load(content, keeper.folder, NOW)
        with pytest.raises(FileFault):
            draft.save(Answers(), keeper.folder)
    assert caught.value.reason == "no-permission"
    assert on_disk(content, keeper.folder) == 80


def test_a_file_of_another_user_is_told(
    content: Content, of_nobody: Path, rightless: Callable[[], AbstractContextManager[None]]
) -> None:
    file = of_nobody / "theirs.json"
    write_whole(file, encode(ANSWERED))
    with rightless(), pytest.raises(FileFault) as caught:
        files.fetched(file)
    assert "you may not read this file" in caught.value.told(content.phrases)
