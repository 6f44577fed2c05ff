"""One window at a time keeps answers, whatever became of the one before."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.running import NAME, Running, knock
from coaching_or_therapy.desktop.session import Session

CLAIM = """
import sys, time
from pathlib import Path
from coaching_or_therapy.desktop.running import Running
claimed = Running.claim(Path(sys.argv[1]))
print("claimed", flush=True)
if sys.argv[2:] == ["crash"]:
    import ctypes
    secret = "purpose.relief"
    ctypes.string_at(0)
time.sleep(60)
"""


def another(folder: Path, *more: str) -> subprocess.Popen[bytes]:
    """Start a process that has the right to keep there."""
    process = subprocess.Popen([sys.executable, "-c", CLAIM, folder, *more], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"claimed\n"
    return process


def test_one_at_a_time(tmp_path: Path) -> None:
    with another(tmp_path) as process:
        with pytest.raises(FileFault) as caught:
            Running.claim(tmp_path)
        process.kill()
    assert caught.value.reason == "in-use"


def test_what_a_killed_one_left_holds_nobody_up(tmp_path: Path) -> None:
    with another(tmp_path) as process:
        process.kill()
    assert (tmp_path / NAME).exists()
    Running.claim(tmp_path).let_go()


def test_nothing_stays_behind(tmp_path: Path) -> None:
    Running.claim(tmp_path / "kept").let_go()
    assert list(tmp_path.iterdir()) == []


def test_only_the_user_can_see_it(tmp_path: Path) -> None:
    claimed = Running.claim(tmp_path / "kept")
    assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o700
    assert stat.S_IMODE(claimed.path.stat().st_mode) == 0o600
    claimed.let_go()


def test_a_file_that_is_gone_gives_no_right(tmp_path: Path) -> None:
    claimed = Running.claim(tmp_path)
    claimed.path.unlink()
    assert not claimed.stands()
    other = Running.claim(tmp_path)
    claimed.let_go()
    assert other.stands(), "who lets go takes away no file but its own"
    other.let_go()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileFault) as caught:
        Running.claim(tmp_path / "file")
    assert caught.value.reason != "in-use"


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _link(path: Path) -> None:
    path.symlink_to(os.devnull)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes and devices in folders")
@pytest.mark.parametrize("what", [_pipe, _link, Path.mkdir])
def test_what_is_no_file_is_put_aside(what: Callable[[Path], None], tmp_path: Path) -> None:
    what(tmp_path / NAME)
    claimed = Running.claim(tmp_path)
    with pytest.raises(FileFault, match="in-use"):
        Running.claim(tmp_path)
    assert claimed.report() == ""
    claimed.let_go()
    (aside,) = tmp_path.iterdir()
    assert aside.name.startswith("running-")


def test_a_knock_is_heard_once(qtbot: QtBot, content: Content, tmp_path: Path) -> None:
    keeper = Keeper(Session(content), tmp_path, keep=True, right=Running.claim(tmp_path))
    with ThreadPoolExecutor(1) as elsewhere:
        with qtbot.waitSignal(keeper.knocked):
            knocking = elsewhere.submit(knock, tmp_path)
        with qtbot.assertNotEmitted(keeper.knocked, wait=200):
            assert knocking.result() is None
    with qtbot.waitSignal(keeper.knocked), ThreadPoolExecutor(1) as elsewhere:
        elsewhere.submit(knock, tmp_path)
        qtbot.wait(100)
    with qtbot.assertNotEmitted(keeper.knocked, wait=200):
        keeper.close()


def test_a_knock_is_heard_where_the_system_watches_no_more_files(
    qtbot: QtBot, content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileSystemWatcher, "addPath", lambda *_given: False)
    keeper = Keeper(Session(content), tmp_path, keep=True, right=Running.claim(tmp_path))
    with qtbot.waitSignal(keeper.knocked), ThreadPoolExecutor(1) as elsewhere:
        elsewhere.submit(knock, tmp_path)
        qtbot.wait(1500)
    keeper.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no process")
def test_who_knocks_where_nobody_answers_waits_and_opens_once_the_other_has_ended(tmp_path: Path) -> None:
    with another(tmp_path) as process, ThreadPoolExecutor(1) as elsewhere:
        process.send_signal(signal.SIGSTOP)
        knocking = elsewhere.submit(knock, tmp_path)
        with pytest.raises(TimeoutError):
            knocking.result(0.3)
        process.kill()
        right = knocking.result()
    assert right is not None
    assert right.stands()
    right.let_go()


def test_a_report_is_no_knock(qtbot: QtBot, content: Content, tmp_path: Path) -> None:
    right = Running.claim(tmp_path)
    keeper = Keeper(Session(content), tmp_path, keep=True, right=right)
    with qtbot.assertNotEmitted(keeper.knocked, wait=200):
        right.add("report")
        right.clear()
    keeper.close()


@pytest.mark.skipif(sys.platform == "win32", reason="the test ends a process by a signal")
def test_a_hard_crash_leaves_its_place(tmp_path: Path) -> None:
    with another(tmp_path, "crash") as process:
        process.wait()
    assert process.returncode < 0
    claimed = Running.claim(tmp_path)
    assert "Segmentation fault" in claimed.report()
    assert "purpose.relief" not in claimed.report()
    claimed.let_go()
    assert claimed.path.exists(), "it is offered until the person deletes it"


def test_of_reports_the_first_stays(tmp_path: Path) -> None:
    claimed = Running.claim(tmp_path)
    claimed.add("one")
    claimed.add("two")
    assert claimed.report() == "one"
    claimed.clear()
    assert claimed.report() == ""
    claimed.add("three")
    assert claimed.report() == "three"
    claimed.clear()
    claimed.let_go()
