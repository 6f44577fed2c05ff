"""Memory that was given back is there for every other thread, and for the system."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is glibc that keeps memory so")

MANY_THREADS = """
import ctypes, threading
from coaching_or_therapy.desktop.application import prepared
app = prepared()
threads = [threading.Thread(target=lambda: [bytearray(5000) for _ in range(1000)]) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
ctypes.CDLL(None).malloc_stats()
"""

HELD = """
import os
from pathlib import Path
from coaching_or_therapy.desktop.application import prepared
from coaching_or_therapy.desktop.heap import give_back
def held():
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
app = prepared()
before = held()
"""

GAPS = f"""{HELD}
bytearray(9 << 20)
picture = bytearray(b"." * (9 << 20))
kept = [bytearray(5000) for _ in range(1000)]
del picture
print(held() - before)
"""

LITTLE_THINGS = f"""{HELD}
little = [bytearray(5000) for _ in range(2000)]
last = bytearray(5000)
little.clear()
give_back()
print(held() - before)
"""


def run(script: str, unmeasured: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | unmeasured | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        text=True,
    )


def test_threads_have_no_heaps_of_their_own(unmeasured: dict[str, str]) -> None:
    told = run(MANY_THREADS, unmeasured).stderr
    assert "Arena 0" in told
    assert "Arena 1" not in told


def test_a_large_picture_leaves_no_gap(unmeasured: dict[str, str]) -> None:
    assert int(run(GAPS, unmeasured).stdout) < 6 << 20


def test_what_lies_unused_below_something_is_given_back(unmeasured: dict[str, str]) -> None:
    assert int(run(LITTLE_THINGS, unmeasured).stdout) < 3 << 20
