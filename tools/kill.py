"""Kill the program at random moments while someone answers, and look at what is kept.

kill.py [COUNT] [SEED]

A process of its own opens the window and walks through it with a change every few milliseconds, each with a
number. After each kill the draft has to open, and the next start goes on from it. What is lost is told in
seconds: from the first change that is not in the draft to the kill.
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

from coaching_or_therapy.answers import draft
from coaching_or_therapy.content.load import load

PROMISED = 0.5
"""Seconds of changes that may be lost."""

LONGEST = 1.5
"""Seconds after its first change in which the program is killed."""

WALK = """
import os, time
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
        self.clock.start(7)

    def step(self):
        self.count += 1
        statement = self.session.content.dimensions[0].statements[self.count % 2].id
        answers = noted(self.session.answers, bring=str(self.count))
        self.session.change(rated(answers, statement, self.count % 101))
        os.write(1, f"{self.count} {time.monotonic()}\\n".encode())
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


def kills(count: int, seed: int, data: Path) -> Iterator[Kill]:
    """Kill the program so many times, its data in this folder. Raises AssertionError where a draft is bad."""
    drawn, content = random.Random(seed), load()
    environment = os.environ | {"XDG_DATA_HOME": str(data), "XDG_CONFIG_HOME": str(data / "config")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    kept = 0
    for _ in range(count):
        first, rest, killed = one(environment, drawn.uniform(0, LONGEST))
        assert first.split()[0] == b"%d" % (kept + 1), f"{kept} were kept, but it goes on with {first!r}"
        steps = [line.split() for line in (first + rest).splitlines(keepends=True) if line.endswith(b"\n")]
        found = draft.load(content, data / "coaching-or-therapy", datetime.now(UTC))
        assert found.fault is None, f"a draft does not open: {found.fault}"
        kept = int(found.answers.notes.bring) if found.answers else kept
        missed = [float(moment) for number, moment in steps if int(number) > kept]
        yield Kill(int(steps[-1][0]), kept, killed - missed[0] if missed else 0.0)


def one(environment: dict[str, str], after: float) -> tuple[bytes, bytes, float]:
    """Kill the program this long after its first change; return what it told first, the rest, and when."""
    with subprocess.Popen([sys.executable, "-c", WALK], env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(after)
        process.kill()
        killed = time.monotonic()
        return first, process.stdout.read(), killed


def main() -> int:
    count, seed = (int(word) for word in [*sys.argv[1:], "200", "7"][:2])
    with tempfile.TemporaryDirectory() as data:
        done = list(kills(count, seed, Path(data)))
        left = sorted(file.name for file in Path(data, "coaching-or-therapy").iterdir())
    lost = sorted(kill.lost for kill in done)
    print(
        f"{count} kills, {done[-1].made} changes: every draft opened. Lost at most {lost[-1]:.3f} s,"
        f" half of the times less than {lost[len(lost) // 2]:.3f} s. In the folder at the end: {left}"
    )
    return int(lost[-1] > PROMISED)


if __name__ == "__main__":
    sys.exit(main())
