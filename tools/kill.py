"""Kill the program at random moments while someone answers, and look at what is kept.

kill.py [COUNT] [SEED] [--keep]; `--keep` writes the figures to docs/reliability.md

A process of its own opens the window and walks through it with a change every few milliseconds, each with a
number, told with the moment just before it is made. After each kill the draft has to open, and the next start
goes on from it. What is lost is told in seconds: from the first change that is not in the draft to the kill,
both by the one clock that all processes share; and in changes, of which a busy machine makes fewer.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import reliability
from coaching_or_therapy.answers import draft
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content

PROMISED = 0.5
"""Seconds of changes that may be lost."""

EVERY = 7
"""Milliseconds from one change to the next, on a machine that has the time."""

LONGEST = 1.5
"""Seconds after its first change in which the program is killed."""

WALK = """
import os, sys, time
from PySide6.QtCore import QTimer
from coaching_or_therapy.content.load import load
from coaching_or_therapy.desktop import application
from coaching_or_therapy.desktop.changes import noted, rated

class Walking(application.Window):
    def __init__(self, *given):
        super().__init__(*given)
        self.count = int(self.session.answers.notes.bring or 0)
        self.clock = QTimer(self)
        self.clock.timeout.connect(self.step)
        self.clock.start(int(sys.argv[1]))

    def step(self):
        self.count += 1
        os.write(1, f"{self.count} {time.monotonic()}\\n".encode())
        statement = self.session.content.dimensions[0].statements[self.count % 2].id
        answers = noted(self.session.answers, bring=str(self.count))
        self.session.change(rated(answers, statement, self.count % 101))
        if self.count % 40 == 0:
            self.go((self.at + 1) % 9)

application.Window = Walking
application.run(load())
"""


class Kill(NamedTuple):
    """What came of one kill."""

    made: int
    """The number of the last change."""
    kept: int
    """The number of the last change in the draft."""
    lost: float
    """Seconds from the first change that is not in the draft to the kill."""

    @property
    def missed(self) -> int:
        """How many changes are not in the draft."""
        return self.made - self.kept


def kills(count: int, seed: int, data: Path) -> Iterator[Kill]:
    """Kill the program so many times, its data in this folder. Raises AssertionError where a draft is bad."""
    drawn, content, kept = random.Random(seed), load(), 0
    for _ in range(count):
        first, rest, killed = one(data, drawn.uniform(0, LONGEST))
        assert first.split()[0] == b"%d" % (kept + 1), f"{kept} were kept, but it goes on with {first!r}"
        steps = [line.split() for line in (first + rest).splitlines(keepends=True) if line.endswith(b"\n")]
        kept = kept_in(data, content) or kept
        missed = [float(moment) for number, moment in steps if int(number) > kept]
        yield Kill(int(steps[-1][0]), kept, killed - missed[0] if missed else 0.0)


def walking(data: Path) -> "subprocess.Popen[bytes]":
    """Return the program at its walk, its data in this folder."""
    environment = os.environ | {"XDG_DATA_HOME": str(data), "XDG_CONFIG_HOME": str(data / "config")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    return subprocess.Popen(
        [sys.executable, "-c", WALK, str(EVERY)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def kept_in(data: Path, content: Content) -> int:
    """Return the number of the last change in the draft; 0: there is none. AssertionError: it is damaged."""
    found = draft.load(content, data / "coaching-or-therapy", datetime.now(UTC))
    assert found.fault is None, f"a draft does not open: {found.fault}"
    return int(found.answers.notes.bring) if found.answers else 0


def one(data: Path, after: float) -> tuple[bytes, bytes, float]:
    """Kill the program this long after its first change; return what it told first, the rest, and when."""
    with walking(data) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(after)
        killed = time.monotonic()  # afterwards this process may be held up
        process.kill()
        return first, process.stdout.read(), killed


def main() -> int:
    numbers = [int(word) for word in sys.argv[1:] if word != "--keep"]
    count, seed = [*numbers, *(200, 7)[len(numbers) :]]
    with tempfile.TemporaryDirectory() as data:
        done = list(kills(count, seed, Path(data)))
        left = sorted(file.name for file in Path(data, "coaching-or-therapy").iterdir())
    lost = sorted(kill.lost for kill in done)
    figures = f"at most {lost[-1]:.2f} s, half of the times less than {lost[len(lost) // 2]:.2f} s"
    print(f"{count} kills, {done[-1].made} changes: every draft opened. Lost {figures}. At the end: {left}")
    missed = lost[-1] > PROMISED
    if "--keep" in sys.argv:
        busy = f"{os.cpu_count()} processors at a load of {os.getloadavg()[1]:.0f}"
        opened = "every draft opened, and the next start went on from it"
        reliability.write(f"killed at {count} random moments", "make kill", "every draft opens", opened)
        told = f"{'**missed**: ' if missed else ''}{figures}, on {busy}"
        reliability.write("what a kill loses", "make kill", f"at most {PROMISED} s", told)
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
