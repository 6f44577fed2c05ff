"""Cut the power at random moments while someone answers, and look at what a disk has then. It takes root.

power.py [COUNT] [SEED] [--keep]; `--keep` writes the figures to docs/reliability.md

The program keeps its answers on a disk of its own, an ext4 in a file, as it walks. That file lies on another
disk. To cut the power is to hold that other one still, so that nothing reaches it any more, and to copy the
file as it is. The copy is mounted, as after a start of the computer, and the draft in it has to open.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import kill
import reliability
from coaching_or_therapy.content.load import load

LONGEST = 0.7
"""Seconds from one cut to the next, at most."""


def run(*command: str | Path) -> None:
    subprocess.run(command, check=True)


@contextmanager
def mounted(image: Path, at: Path) -> Iterator[Path]:
    """Mount a disk in a file."""
    at.mkdir(exist_ok=True)
    run("mount", "-o", "loop", image, at)
    try:
        yield at
    finally:
        run("umount", at)


def new(image: Path, megabytes: int) -> Path:
    """Return a file that holds an empty disk."""
    image.touch()
    os.truncate(image, megabytes << 20)
    run("mkfs.ext4", "-q", image)
    return image


def copied(image: Path, to: Path) -> float:
    """Copy a disk as it is at one moment; return that moment."""
    run("fsfreeze", "--freeze", image.parent)
    try:
        moment = time.monotonic()
        to.write_bytes(image.read_bytes())
    finally:
        run("fsfreeze", "--unfreeze", image.parent)
    return moment


def cuts(count: int, seed: int, folder: Path) -> Iterator[float]:
    """Cut the power so many times; yield how many seconds of answers are lost each time.

    Raises AssertionError where a draft is damaged.
    """
    drawn, content, told = random.Random(seed), load(), list[bytes]()
    with (
        mounted(new(folder / "outer.img", 128), folder / "outer") as outer,
        mounted(new(outer / "inner.img", 16), folder / "inner") as inner,
        kill.walking(inner) as process,
    ):
        out = process.stdout
        assert out is not None
        told.append(out.readline())
        listening = Thread(target=lambda: told.extend(iter(out.readline, b"")))
        listening.start()
        try:
            for _ in range(count):
                time.sleep(drawn.uniform(0, LONGEST))
                moment = copied(outer / "inner.img", folder / "copy.img")
                with mounted(folder / "copy.img", folder / "copy") as copy:
                    kept = kill.kept_in(copy, content)
                made = [
                    (int(line.split()[0]), float(line.split()[1])) for line in told if line.endswith(b"\n")
                ]
                missed = [at for number, at in made if number > kept and at < moment]
                yield moment - missed[0] if missed else 0.0
        finally:
            process.kill()
            process.wait()
            listening.join()


def main() -> int:
    numbers = [int(word) for word in sys.argv[1:] if word != "--keep"]
    count, seed = [*numbers, *(100, 7)[len(numbers) :]]
    with tempfile.TemporaryDirectory() as folder:
        lost = sorted(cuts(count, seed, Path(folder)))
    figures = f"at most {lost[-1]:.2f} s lost, half of the times less than {lost[len(lost) // 2]:.2f} s"
    print(f"{count} cuts: every draft opened. {figures}")
    missed = lost[-1] > kill.PROMISED
    if "--keep" in sys.argv:
        told = f"{'**missed**: ' if missed else ''}every draft opened; {figures}"
        wanted = f"every draft opens, at most {kill.PROMISED} s lost"
        reliability.write(f"power cut at {count} random moments, on ext4", "make power", wanted, told)
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
