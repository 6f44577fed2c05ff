"""A screen of its own for what needs a real window."""

import os
import subprocess
import time
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def screen() -> Iterator[dict[str, str]]:
    """A virtual screen with a window manager; give this environment to the process that is to show on it."""
    told, tell = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
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
