"""The program's window as a process of its own, on a real (virtual) screen."""

import contextlib
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


def found(process: subprocess.Popen[bytes]) -> list[str]:
    """Return what finds the window of a process, to go on with what is done with it."""
    return ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "."]


def close(process: subprocess.Popen[bytes], screen: dict[str, str]) -> None:
    """Press the keys that close a window until it has closed: the first may come before it listens.

    A window that goes at the first takes xdotool along, which lets no key go: held down, they would close
    the window of each test that comes next.
    """
    until = time.monotonic() + 60
    while process.poll() is None:
        assert time.monotonic() < until, "the window does not close"
        press = [*found(process), "windowactivate", "key", "alt+F4"]
        subprocess.run(press, env=screen, check=False, timeout=60, capture_output=True)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.5)
        subprocess.run(["xdotool", "keyup", "F4", "keyup", "alt"], env=screen, check=True, timeout=60)


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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_ctrl_c_in_the_terminal_ends_the_window_without_a_word(
    screen: dict[str, str], tmp_path: Path
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "coaching_or_therapy"],
        env=screen | {"XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")},
        stderr=subprocess.PIPE,
    )
    try:
        until = time.monotonic() + 60
        while not subprocess.run(found(process), env=screen, check=False, capture_output=True).stdout:
            assert time.monotonic() < until, "the window does not open"
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
    finally:
        process.kill()
        _, errors = process.communicate()
    assert errors == b""
    assert not (tmp_path / "coaching-or-therapy" / "running").exists()


def test_on_a_screen_too_small_for_the_window_all_of_it_is_in_sight(
    screen: dict[str, str], tmp_path: Path
) -> None:
    larger = screen | {"XDG_DATA_HOME": str(tmp_path), "QT_SCALE_FACTOR": "1.25"}  # of 1280 by 800 points
    process = subprocess.Popen([sys.executable, "-m", "coaching_or_therapy"], env=larger)
    try:
        until = time.monotonic() + 60
        told = b""
        while not told:
            assert time.monotonic() < until, "the window does not open"
            shown = subprocess.run(
                [*found(process), "getwindowgeometry", "--shell"],
                env=screen,
                check=False,
                timeout=60,
                capture_output=True,
            )
            told = shown.stdout
        place = dict(line.split("=") for line in told.decode().splitlines())
        # Where it stands is for the window manager, which puts what fits on the screen.
        assert int(place["WIDTH"]) <= 1280
        assert int(place["HEIGHT"]) <= 800
        close(process, screen)
    finally:
        process.kill()
        process.wait()


BUTTONS = """
from PySide6.QtWidgets import QDialogButtonBox

from coaching_or_therapy.desktop.application import dress, prepared
from coaching_or_therapy.desktop.settings import Settings

app = prepared()
dress(app, Settings(colors="dark"))
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
print(box.button(QDialogButtonBox.StandardButton.Close).icon().isNull())
"""


def test_no_button_of_a_dialog_has_an_icon_that_was_drawn_for_a_light_ground(screen: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BUTTONS], env=screen, check=True, timeout=60, capture_output=True, text=True
    )
    assert done.stdout == "True\n"
