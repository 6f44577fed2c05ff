"""The processor's time and the peak memory of a process.

The system counts what a process was before it became itself: one that is started has at least the peak of
whoever started it. So a small process starts it.
"""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

START: Final = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, used = os.wait4(process.pid, 0)
print(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""


class Used(NamedTuple):
    """What a process took, and how it ended."""

    status: int
    seconds: float
    megabytes: float


def used(command: Sequence[str | Path], given: Path, env: Mapping[str, str] | None = None) -> Used:
    """Run a command until it ends, with a file as its standard input; what it prints goes nowhere."""
    start = [sys.executable, "-I", "-S", "-c", START]
    with given.open("rb") as file:
        told = subprocess.run(
            [*start, *command], check=True, stdin=file, stdout=subprocess.PIPE, env=env
        ).stdout
    status, seconds, megabytes = told.split()
    return Used(int(status), float(seconds), float(megabytes))
