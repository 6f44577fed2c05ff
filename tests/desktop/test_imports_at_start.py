"""What is imported on the way to the first page. Everyone who opens the window waits for it."""

import os
import subprocess
import sys
from pathlib import Path

LISTED = Path(__file__).with_name("imports-at-start.txt")

OPEN_THE_WINDOW = """
import sys
import msgspec, PySide6.QtWidgets
spared = set(sys.modules)
from PySide6.QtWidgets import QApplication
from coaching_or_therapy.command import main
QApplication.exec = lambda *_: [QApplication.processEvents() for _ in range(3)] and 0
assert main([]) == 0
print(*sorted(set(sys.modules) - spared), sep="\\n")
"""


def test_no_import_is_added_to_the_start(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN_THE_WINDOW],
        env=os.environ
        | {"XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    ours = {name for name in done.stdout.split() if name.startswith("coaching_or_therapy.")}
    # Of others' modules and Python's the first name counts: the rest differs from version to version.
    theirs = {name.split(".")[0] for name in done.stdout.split()} - {"coaching_or_therapy"}
    listed = {line for line in LISTED.read_text("utf-8").splitlines() if not line.startswith("#")}
    added = sorted(name for name in ours | theirs if name not in listed and not name.startswith("_"))
    assert added == [], f"import it where it is needed, or list it in {LISTED.name}"
