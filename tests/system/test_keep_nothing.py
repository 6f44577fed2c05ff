"""Who wants nothing kept leaves nothing: every file that the process opens is watched from outside."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

WALK = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from coaching_or_therapy.command import main
from coaching_or_therapy.desktop.changes import noted, rated
from coaching_or_therapy.desktop.passphrase import PassphraseDialog
from coaching_or_therapy.desktop.settings import Settings
from coaching_or_therapy.desktop.window import Window

def walk():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    session = window.session
    os.access("/mark-before", 0)
    if sys.argv[1:] == ["nothing"]:
        window.page().ui.keep.click()
    os.access("/mark-chosen", 0)
    for at, stop in enumerate(window.stops):
        window.go(at)
        for _ in range(20):
            QApplication.processEvents()
    session.change(rated(session.answers, "purpose.relief", 80))
    session.answer_safety("yes")
    session.change(noted(session.answers, bring="what nobody knows"))
    session.change_settings(Settings(colors="dark", text=110, keep=session.settings.keep))
    window.menu.show_settings()
    window.menu.show_about()
    window.get_help()
    files = QFileDialog(window, "Save", os.getcwd())
    files.open()
    dialog = PassphraseDialog("protect", b"what nobody knows", window)
    dialog.ui.passphrase.setText("four words in a row")
    dialog.ui.again.setText("four words in a row")
    dialog._check()
    dialog.accepted.connect(lambda: QTimer.singleShot(1500, lambda: end(window, files)))
    dialog.accept()

def end(window, files):
    files.accept()
    files.deleteLater()
    for dialog in window.findChildren(QFileDialog):
        dialog.close()
    window.in_file = None
    window.menu.how_to_leave = lambda _parent, _lost: "leave"
    window.close()
    QApplication.exit(0)

run = QApplication.exec
def exec_and_walk(*_):
    QTimer.singleShot(0, walk)
    return run()
QApplication.exec = exec_and_walk
status = main([])
os.access("/mark-ended", 0)
os._exit(status)
"""

IN_MEMORY = ("/dev/", "/proc/", "/memfd:")
"""What is no place on a disk."""


def traced(tmp_path: Path, choice: str) -> tuple[list[str], list[Path]]:
    """Walk; return the calls that change the disk after the choice, and the files left behind."""
    home = tmp_path / "home"
    home.mkdir()
    log = tmp_path / "calls"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")} | {
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        environment[f"XDG_{name}_HOME"] = str(home / name.lower())
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path / "compiled")  # nothing that is imported is there yet
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    strace = ["strace", "--follow-forks", "--output", str(log), "--trace", "%file,ftruncate,fchmod"]
    done = subprocess.run(
        [*strace, sys.executable, "-c", WALK, choice],
        env=environment,
        cwd=home,
        capture_output=True,
        check=False,
        timeout=250,
    )
    errors = [line for line in done.stderr.decode().splitlines() if "This plugin" not in line]
    assert (done.returncode, errors) == (0, [])
    calls = log.read_text(errors="replace").splitlines()
    marks = {
        mark: next(at for at, call in enumerate(calls) if f"/mark-{mark}" in call)
        for mark in ("chosen", "ended")
    }
    changing = [call for call in calls[marks["chosen"] : marks["ended"]] if changes(call)]
    return changing, [path for path in home.rglob("*") if path.is_file()]


def changes(call: str) -> bool:
    """Tell whether a call, as strace writes it, changes something on a disk."""
    name = re.sub(r"^\d+ +", "", call).partition("(")[0]
    if " = -1 " in call or any(f'"{place}' in call for place in IN_MEMORY):
        return False
    if name in ("open", "openat", "openat2", "creat"):
        return bool(re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_TMPFILE", call)) or name == "creat"
    return name.startswith(("mkdir", "mknod", "rename", "link", "symlink", "truncate", "chmod", "utime"))


@pytest.mark.skipif(sys.platform != "linux", reason="strace is of Linux")
def test_nothing_is_written_once_nothing_is_to_be_kept(tmp_path: Path) -> None:
    calls, left = traced(tmp_path, "nothing")
    assert calls == []
    assert left == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such limit")
def test_no_dump_of_the_memory_is_made() -> None:
    """One byte: Linux hands a dump to the program that collects them at any other limit, 0 too (core(5))."""
    code = (
        "import resource; from coaching_or_therapy.desktop.application import let_nothing_be_kept; "
        "let_nothing_be_kept(); print(*resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["1", "1"]


@pytest.mark.skipif(sys.platform != "linux", reason="strace is of Linux")
def test_what_is_kept_is_seen_so_the_watch_is_awake(tmp_path: Path) -> None:
    calls, left = traced(tmp_path, "keep")
    assert any(".coaching-or-therapy-" in call for call in calls)
    assert {path.name for path in left} == {"draft.json", "settings.json"}
