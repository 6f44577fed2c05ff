"""Time from launch to the first page, and peak memory after a whole walk, against a bare QWizard.

The yardstick is a script of ten pages in the same environment. Both run on a virtual screen of their own, and
what is timed is what a person sees: from the launch until something is painted. Runs take turns, so that
whatever else the machine does falls on both; the median of the ratios counts.

The program is measured as it is installed from its wheel, in an environment that has nothing else, and the
bundle that `make deb` left in .work.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any, Final

from bench_row import Row, shown

ROOT: Final = Path(__file__).parents[1]
TURNS: Final = 15
MOST_START, MOST_MEMORY = 1.25, 1.5
STOPS, PAGES = 15, 10
"""How many pages the program has, and the yardstick."""
PATIENCE: Final = 20.0

YARDSTICK: Final = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QVBoxLayout, QWizard, QWizardPage
app = QApplication(sys.argv)
wizard = QWizard()
for number in range(1, 11):
    page = QWizardPage()
    page.setTitle(f"Page {number}")
    rows = QVBoxLayout(page)
    for row in range(4):
        rows.addWidget(QLabel(f"A statement on page {number}, in row {row}, to be rated"))
        rows.addWidget(QSlider(Qt.Orientation.Horizontal))
    wizard.addPage(page)
wizard.resize(1120, 760)
wizard.show()
sys.exit(app.exec())
"""


class Screen:
    """The middle of a virtual screen, looked at from outside."""

    X, Y, WIDTH, HEIGHT = 300, 60, 500, 400
    ALL_PLANES, PIXMAP = 0xFFFFFFFF, 2

    class Image(ctypes.Structure):
        """The beginning of Xlib's XImage."""

        _fields_ = (
            ("width", ctypes.c_int),
            ("height", ctypes.c_int),
            ("xoffset", ctypes.c_int),
            ("format", ctypes.c_int),
            ("data", ctypes.c_void_p),
        )

    def __init__(self, display: str) -> None:
        self.x11: Any = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XGetImage.restype = ctypes.POINTER(self.Image)
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(display.encode()))
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))

    def colors(self) -> int:
        """Return how many colors are seen, in a sample."""
        area = (self.X, self.Y, self.WIDTH, self.HEIGHT)
        planes = ctypes.c_ulong(self.ALL_PLANES)
        image = self.x11.XGetImage(self.display, self.root, *area, planes, self.PIXMAP)
        pixels = memoryview(ctypes.string_at(image.contents.data, self.WIDTH * self.HEIGHT * 4)).cast("I")
        seen = len(set(pixels[::7]))
        self.x11.XDestroyImage(image)
        return seen

    def wait(self, *, painted: bool) -> None:
        """Wait until something is painted (more than a ground and an edge), or nothing is any more."""
        patience = time.monotonic() + PATIENCE
        while (self.colors() > 2) is not painted:
            if time.monotonic() > patience:
                raise TimeoutError("painted" if painted else "cleared")
            time.sleep(0.001)


@contextmanager
def screen() -> Iterator[Screen]:
    """Run a virtual screen, and take it as the display of what is started."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        os.environ["DISPLAY"] = ":" + os.fdopen(reading).readline().strip()
        try:
            yield Screen(os.environ["DISPLAY"])
        finally:
            server.terminate()


def started(command: Sequence[str], on: Screen) -> tuple[subprocess.Popen[bytes], float]:
    """Start a program; return it and the seconds until it was seen."""
    on.wait(painted=False)
    at = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    on.wait(painted=True)
    return process, time.perf_counter() - at


def ended(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()


def seconds(command: Sequence[str], on: Screen) -> float:
    process, took = started(command, on)
    ended(process)
    return took


@contextmanager
def managed() -> Iterator[None]:
    """Give a window that is opened meanwhile the keyboard."""
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    yield
    ended(manager)


def walk(keys: Sequence[str]) -> None:
    """Press keys that lead from page to page, each after a moment on the page before."""
    time.sleep(1)
    for key in keys:
        subprocess.run(["xdotool", "key", key], check=True)
        time.sleep(0.5)


def peak(command: Sequence[str], keys: Sequence[str], on: Screen) -> float:
    """Return the most memory in MB that a program had after a walk through all its pages."""
    with managed():
        process, _ = started(command, on)
        walk(keys)
        time.sleep(2)
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
        ended(process)
    (most,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(most) / 1000


@contextmanager
def opened() -> Iterator[Screen]:
    """Run a virtual screen for programs that keep what they keep in a folder of their own."""
    with tempfile.TemporaryDirectory() as folder, screen() as on:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        os.environ.pop("WAYLAND_DISPLAY", None)
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        yield on


def measured(command: Sequence[str], python: str) -> tuple[float, float, float, float]:
    """Return seconds to the first page and peak memory in MB: of the program, and of the yardstick."""
    yardstick = [python, "-c", YARDSTICK]
    with opened() as on:
        seconds(command, on), seconds(yardstick, on)
        turns = [(seconds(command, on), seconds(yardstick, on)) for _ in range(TURNS)]
        ratio = median(ours / theirs for ours, theirs in turns)
        theirs = median(theirs for _, theirs in turns)
        return (
            ratio * theirs,
            theirs,
            peak(command, ["alt+Right"] * (STOPS - 1), on),
            peak(yardstick, ["Return"] * (PAGES - 1), on),
        )


def rows(commands: Mapping[str, Sequence[str]], python: str) -> list[Row]:
    """Return time and memory of each program, in those of a bare QWizard."""
    found = []
    for name, command in commands.items():
        ours, theirs, ours_most, theirs_most = measured(command, python)
        start = f"{ours * 1000:.0f} ms : {theirs * 1000:.0f} ms"
        memory = f"{ours_most:.0f} MB : {theirs_most:.0f} MB"
        found.append(Row(f"first page, {name}", ours / theirs, MOST_START, "of a bare QWizard", start))
        found.append(
            Row(f"peak memory, {name}", ours_most / theirs_most, MOST_MEMORY, "of a bare QWizard", memory)
        )
    return found


@cache
def installed(*yardsticks: str) -> str:
    """Install the wheel, and these as they are here, into an environment of its own; return its Python."""
    home, wheels = ROOT / ".work/bench", ROOT / ".work/bench-wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(wheels)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = wheels.glob("*.whl")
    if not home.exists():
        venv.create(home, with_pip=True)
    pip = [str(home / "bin/python"), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    locked = ["--require-hashes", "--requirement", str(ROOT / "packaging/lock/run.txt")]
    subprocess.run([*pip, *locked], check=True)
    if yardsticks:
        subprocess.run([*pip, *(f"{name}=={version(name)}" for name in yardsticks)], check=True)
    subprocess.run([*pip, "--no-deps", "--force-reinstall", str(wheel)], check=True)  # the same version, anew
    return str(home / "bin/python")


def programs(python: str) -> dict[str, Sequence[str]]:
    """Return the program as that Python has it, and the bundle where one was built."""
    bundle = ROOT / ".work/deb/usr/lib/coaching-or-therapy/coaching-or-therapy"
    here: dict[str, Sequence[str]] = {"from Python": [python, "-m", "coaching_or_therapy"]}
    return here | ({"from the bundle": [str(bundle)]} if bundle.exists() else {})


def all_rows() -> list[Row]:
    """Return every measure of start and memory."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or everything is compiled at each start
    python = installed()
    return rows(programs(python), python)


if __name__ == "__main__":
    sys.exit(shown(all_rows()))
