"""A screen of its own for what needs a real window."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def screen() -> Iterator[dict[str, str]]:
    """A virtual screen with a window manager; give this environment to the process that is to show on it."""
    # Without -noreset the screen forgets the window manager when another client comes first and leaves.
    told, tell = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-noreset", "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[tell],
        stderr=subprocess.DEVNULL,
    )
    os.close(tell)
    with os.fdopen(told) as answer:
        display = f":{answer.readline().strip()}"
    spared = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in spared}
    environment |= {"DISPLAY": display}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + 30
        while subprocess.run(
            ["xdotool", "get_num_desktops"], env=environment, check=False, capture_output=True
        ).returncode:
            assert time.monotonic() < until, "the window manager did not start"
            time.sleep(0.05)
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


@pytest.fixture(scope="session")
def systems_python() -> str:
    """The system's Python: it has pyatspi and GLib, which no package registry has."""
    return "/usr/bin/python3"


@pytest.fixture
def session(screen: dict[str, str], systems_python: str, tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a session of its own. Its folder's name is short, as that of a socket has to be."""
    known = subprocess.run(
        [systems_python, "-c", "import pyatspi"], check=False, capture_output=True, timeout=60
    )
    if known.returncode or shutil.which("dbus-run-session") is None:
        why = "no accessibility bus here to listen on (lacking: python3-pyatspi or dbus)"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    with tempfile.TemporaryDirectory(prefix="bus-") as folder:
        yield screen | {
            "XDG_RUNTIME_DIR": folder,
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
