"""The preview on screens of every scale: as many pixels as the screen has, none made up."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LOOK = """
import sys
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.load import load
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.desktop.widgets.preview import Preview
from coaching_or_therapy.summary.forms import first_appointment

app = QApplication([])
content = load()
answers = decode(Path(sys.argv[1]).read_bytes(), content)
preview = Preview()
preview.renewed.connect(app.quit)
today = date(2026, 11, 23)
preview.preview(partial(first_appointment, content, answers, decide(content, answers), today), "a4", str)
preview.resize(400, 566)
preview.show()
app.exec()
shown = preview.grab().toImage()
page = preview.picture.convertToFormat(shown.format())
inside = page.rect().adjusted(4, 4, -4, -8)
same = shown.copy(inside) == page.copy(inside)
print(preview.devicePixelRatioF(), page.width(), same)
"""


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2", "3"])
def test_the_page_has_a_pixel_for_each_of_the_screen(examples: Path, scale: str) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    done = subprocess.run(
        [sys.executable, "-c", LOOK, examples / "therapy.json"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    ratio, width, same = done.stdout.split()
    assert float(ratio) == float(scale)
    assert int(width) == round(400 * float(scale))
    assert same == "True", "the page is not shown as it was set"
