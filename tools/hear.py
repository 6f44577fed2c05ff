"""Start a program, press keys in it, and print what Orca says after each. Part of tools/hear.sh.

tools/hear.py LOG KEYS COMMAND...

KEYS are those of xdotool, parted by spaces. 3*Tab presses a key three times, Tab..slider until "slider" is
heard, and type:some_words types them.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: voice=\w+)?(?:\{[^\n]*\}|None| )*\n", re.S)
ACTIVE = re.compile("EVENT MANAGER: window:activate for")
QUIET = 0.7
"""When the log has not grown for so many seconds, what a key makes Orca say has been said."""
PATIENCE = 60
MOST = 80
"""More than any page has to tab through."""
ROOT = Path(__file__).parents[1]


def spoken(log: str) -> list[str]:
    home = os.environ["HOME"]  # a folder that ends with this call
    return [" ".join(said.split()).replace(home, "~") for said in SPOKEN.findall(log)]


class Ear:
    """Reads on in the log from where it last stopped."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.at = 0

    def hears(self) -> list[str]:
        """Wait until it is quiet; return what was said since the last time."""
        size, since, end = -1, time.monotonic(), time.monotonic() + PATIENCE
        while time.monotonic() - since < QUIET and time.monotonic() < end:
            time.sleep(0.05)
            if self.size() != size:
                size, since = self.size(), time.monotonic()
        with self.log.open("rb") as log:
            log.seek(self.at)
            new = log.read()
        self.at += len(new)
        return spoken(new.decode(errors="replace"))

    def all(self) -> str:
        """Return the whole log."""
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def size(self) -> int:
        """Return how long the log is."""
        return self.log.stat().st_size if self.log.exists() else 0


def until(true: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            sys.exit(f"{what} within {PATIENCE} seconds")
        time.sleep(0.1)


def xdotool(*words: str) -> str:
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False).stdout


def play(word: str, ear: Ear) -> None:
    """Press what a word of the keys says, and print what is heard."""
    key, _, awaited = word.partition("..")
    times, star, key = key.rpartition("*")
    for _ in range(MOST if awaited else int(times) if star else 1):
        press(key)
        heard = ear.hears()
        print(key, *heard, sep="\n    ", flush=True)
        if awaited and any(awaited.replace("_", " ") in said for said in heard):
            return
    if awaited:
        sys.exit(f"{awaited} is not heard within {MOST} presses of {key}")


def press(key: str) -> None:
    if key.startswith("type:"):
        xdotool("type", "--delay", "60", key.removeprefix("type:").replace("_", " "))
    else:
        xdotool("key", "--clearmodifiers", key)


def main() -> int:
    log, keys, *command = sys.argv[1:]
    ear = Ear(Path(log))
    until(lambda: "Screen reader on" in ear.all(), "Orca did not start")
    with Path("program.log").open("wb") as written:
        program = subprocess.Popen(command, stdout=written, stderr=written, cwd=ROOT)
    try:
        until(lambda: ACTIVE.search(ear.all()) is not None, "no window became active")
        print("(the window opens)", *ear.hears(), sep="\n    ", flush=True)
        for word in keys.split():
            play(word, ear)
    finally:
        program.terminate()
        program.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
