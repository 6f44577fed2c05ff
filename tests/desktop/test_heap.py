"""Memory that was given back is there for every other thread, and for the system."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

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

TAKEN_ALONG = """
import ctypes, gc
from pathlib import Path
from PySide6.QtTest import QTest
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.load import load
from coaching_or_therapy.desktop.application import prepared
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.window import Window
class Heap(ctypes.Structure):
    names = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"
    _fields_ = [(name, ctypes.c_size_t) for name in names.split()]
heap = ctypes.CDLL(None).mallinfo2
heap.restype = Heap
def held():
    gc.collect()
    return heap().uordblks
app, content = prepared(), load()
session = Session(content, decode(Path("examples/therapy.json").read_bytes(), content))
window = Window(session, journey(content))
window.show()
window.go_to("appointment")
ui = window.page().ui
ui.form.setCurrentIndex(ui.form.findData("private"))
for page in ("result", "appointment", "result", ""):
    QTest.qWait(1)
    while ui.preview.busy():
        QTest.qWait(10)
    print(held())
    if page:
        window.go_to(page)
window.begin_anew()
window.go_to("appointment")
ui = window.page().ui
ui.form.setCurrentIndex(ui.form.findData("private"))
ui.form.activated.emit(ui.form.currentIndex())
QTest.qWait(60)  # it is being set, and not there yet
assert ui.preview.busy() and not ui.preview.count
window.go_to("result")
while ui.preview.busy():
    QTest.qWait(10)
print(held())
"""


def run(script: str, unmeasured: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
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


def test_what_was_laid_out_to_be_taken_along_does_not_stay_once_its_page_is_left(
    unmeasured: dict[str, str],
) -> None:
    *_, shown, after, before_it_was_set = map(int, run(TAKEN_ALONG, unmeasured).stdout.split())
    assert after < 0.85 * shown
    assert before_it_was_set < 0.85 * shown
