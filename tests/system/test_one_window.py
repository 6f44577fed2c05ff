"""One window that keeps answers, and a press on a file, as processes on a real (virtual) screen."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Start = Callable[..., subprocess.Popen[bytes]]
PATIENCE = 90


@pytest.fixture
def start(screen: dict[str, str], tmp_path: Path) -> Iterator[Start]:
    """Starts the program for a person with a home of their own."""
    begun: list[subprocess.Popen[bytes]] = []
    environment = screen | {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("DATA", "CONFIG", "CACHE")}

    def start_one(*arguments: str | Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "coaching_or_therapy", *map(str, arguments)]
        begun.append(subprocess.Popen(command, env=environment, stderr=subprocess.PIPE))
        return begun[-1]

    yield start_one
    for process in begun:
        process.kill()
        process.communicate()


def asked(screen: dict[str, str], *question: str) -> str:
    done = subprocess.run(["xdotool", *question], env=screen, check=False, capture_output=True, text=True)
    return done.stdout.strip()


def until(true: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.1)


def window_of(process: subprocess.Popen[bytes], screen: dict[str, str]) -> str:
    """Wait until the process shows its window; return its number."""
    find = ["search", "--onlyvisible", "--pid", str(process.pid), "--name", "."]
    until(lambda: bool(asked(screen, *find)) or process.poll() is not None, "no window opens")
    assert process.poll() is None, "it ended"
    return asked(screen, *find).splitlines()[-1]


def test_a_second_start_brings_the_first_window_to_the_front(screen: dict[str, str], start: Start) -> None:
    first = start()
    window = window_of(first, screen)
    until(lambda: asked(screen, "getactivewindow") == window, "the window is not active")
    asked(screen, "windowminimize", window)
    until(lambda: asked(screen, "getactivewindow") != window, "the window is not minimized")
    second = start()
    assert second.wait(PATIENCE) == 0
    until(lambda: asked(screen, "getactivewindow") == window, "the first window does not come")
    assert first.poll() is None


def test_after_a_kill_a_start_opens_a_window(screen: dict[str, str], start: Start) -> None:
    first = start()
    window_of(first, screen)
    first.kill()
    first.wait()
    window_of(start(), screen)


def test_where_the_first_window_hangs_a_second_start_says_so_until_it_answers(
    screen: dict[str, str], start: Start
) -> None:
    first = start()
    window_of(first, screen)
    first.send_signal(signal.SIGSTOP)
    second = start()
    named(second, "One moment", screen)
    first.send_signal(signal.SIGCONT)
    assert second.wait(PATIENCE) == 0
    assert first.poll() is None


def test_answers_from_a_file_open_beside_it(screen: dict[str, str], start: Start, examples: Path) -> None:
    first = start()
    window_of(first, screen)
    window_of(start("open", examples / "both.json"), screen)
    assert first.poll() is None


def test_where_nothing_is_kept_each_start_has_its_window(
    screen: dict[str, str], start: Start, tmp_path: Path
) -> None:
    folder = tmp_path / "CONFIG" / "coaching-or-therapy"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text('{"keep": false}')
    window_of(start(), screen)
    window_of(start(), screen)
    assert not (tmp_path / "DATA").exists()


def named(process: subprocess.Popen[bytes], name: str, screen: dict[str, str]) -> str:
    """Wait until the process shows a window of this name; return its number."""
    find = ["search", "--all", "--onlyvisible", "--pid", str(process.pid), "--name", name]
    found: list[str] = []

    def look() -> bool:
        found[:] = asked(screen, *find).splitlines()
        return bool(found)

    until(lambda: look() or process.poll() is not None, f"no window is named {name}")
    assert process.poll() is None, "it ended"
    return found[-1]


@pytest.mark.parametrize("name", ["damaged.json", "damaged.age", "gone.json"])
def test_a_file_that_does_not_open_is_told_where_there_is_no_terminal(
    screen: dict[str, str], start: Start, tmp_path: Path, name: str
) -> None:
    (tmp_path / "damaged.json").write_bytes(b"{")
    (tmp_path / "damaged.age").write_bytes(b"age-encryption.org/v1\n-> ")
    process = start("open", tmp_path / name)
    window = named(process, "This did not work", screen)
    asked(screen, "windowactivate", "--sync", window)
    asked(screen, "key", "Escape")
    assert process.wait(PATIENCE) == (1 if name == "gone.json" else 2)
    assert process.stderr is not None
    assert process.stderr.read().count(b"\n") == 1, "in one line, for who looks there"


def test_a_file_that_takes_long_is_told_and_opened_when_it_comes(
    screen: dict[str, str], start: Start, examples: Path, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "slow.json")
    process = start("open", tmp_path / "slow.json")
    named(process, "One moment", screen)
    (tmp_path / "slow.json").write_bytes((examples / "both.json").read_bytes())
    dialog = ["search", "--all", "--onlyvisible", "--pid", str(process.pid), "--name", "One moment"]
    until(lambda: not asked(screen, *dialog), "it still waits")
    window_of(process, screen)
