"""Whoever presses anything, anywhere, breaks nothing. 1,000 walks and their memory: make soak."""

import subprocess
import sys
from pathlib import Path

TOOLS = Path(__file__).parents[2] / "tools"


def walked(code: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"import sys, soak; sys.argv[1:] = ['5', '2026']; {code}; soak.main()"],
        env=environment | {"PYTHONPATH": str(TOOLS)},
        capture_output=True,
        check=False,
        text=True,
    )


def test_random_walks_break_nothing(unmeasured: dict[str, str]) -> None:
    done = walked("pass", unmeasured)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "150 steps without an exception or a message of Qt" in done.stdout


def test_what_breaks_is_told_with_the_number_of_the_walk(unmeasured: dict[str, str]) -> None:
    done = walked("soak.DO, soak.WEIGHTS = [lambda _: 1 / 0], [1]", unmeasured)
    assert done.returncode == 1
    assert done.stdout.startswith("walk 0: Traceback")
    assert "ZeroDivisionError" in done.stdout


def test_a_message_of_qt_is_told_too(unmeasured: dict[str, str]) -> None:
    say = "from PySide6.QtCore import qWarning; soak.DO, soak.WEIGHTS = [lambda _: qWarning('oh')], [1]"
    done = walked(say, unmeasured)
    assert done.returncode == 1
    assert done.stdout.startswith("walk 0: Qt says: oh")
