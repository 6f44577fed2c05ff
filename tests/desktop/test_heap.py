"""Memory that one thread gave back is there for every other."""

import os
import subprocess
import sys

import pytest

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


@pytest.mark.skipif(sys.platform != "linux", reason="glibc alone gives each thread a heap")
def test_threads_have_no_heaps_of_their_own(unmeasured: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MANY_THREADS],
        env=os.environ | unmeasured | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        text=True,
    )
    assert "Arena 0" in done.stderr
    assert "Arena 1" not in done.stderr
