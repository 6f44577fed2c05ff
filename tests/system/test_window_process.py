"""The program's window as a process of its own, on a real (virtual) screen."""

import contextlib
import subprocess
import sys
import time
from pathlib import Path

import pytest


def close(process: subprocess.Popen[bytes], screen: dict[str, str]) -> None:
    """Press the keys that close a window until it has closed: the first may come before it listens."""
    find = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "."]
    until = time.monotonic() + 60
    while process.poll() is None:
        assert time.monotonic() < until, "the window does not close"
        press = [*find, "windowactivate", "key", "alt+F4"]
        subprocess.run(press, env=screen, check=False, timeout=60, capture_output=True)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.5)


@pytest.mark.parametrize("call", [[], ["open", "both.json"]])
def test_the_window_opens_and_closes(
    screen: dict[str, str], examples: Path, tmp_path: Path, call: list[str]
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "coaching_or_therapy", *call],
        cwd=examples,
        env=screen | {"XDG_DATA_HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        close(process, screen)
    finally:
        process.kill()
        output, errors = process.communicate()
    assert (process.returncode, output, errors) == (0, b"", b"")
