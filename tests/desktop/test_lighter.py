"""Qt for Python, loaded the way the program loads it, does what it does when loaded as its makers mean it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6 import QtCore, QtGui, QtPrintSupport, QtWidgets

from coaching_or_therapy.desktop import enumerations

HOW = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": KEEP}


Run = Callable[[str], str]


@pytest.fixture(scope="module", params=["as it comes", "unpacked, as in the bundle"])
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs code in a process of its own; returns what it prints."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    if request.param != "as it comes":
        site = tmp_path_factory.mktemp("site")
        shutil.copytree(Path(shiboken6.__file__).parent, site / "shiboken6")
        environment |= {"PYTHONPATH": str(site)}
        unpack = [sys.executable, "-c", "import PySide6.QtCore"]
        subprocess.run(unpack, env=environment | {"SBK_EMBED": "0"}, check=True)
        assert (site / "shiboken6/files.dir").is_dir()

    def run(code: str) -> str:
        load = "from coaching_or_therapy.desktop import lighter\nlighter.load_qt()\n"
        done = subprocess.run(
            [sys.executable, "-c", load + code], env=environment, capture_output=True, check=False, text=True
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def enumerations_of_qt() -> Iterator[EnumType]:
    for module in (QtCore, QtGui, QtWidgets, QtPrintSupport):
        for kind in (getattr(module, name) for name in dir(module)):
            inside = vars(kind).values() if isinstance(kind, type) else ()
            yield from (each for each in (kind, *inside) if isinstance(each, EnumType))


def looks(made: Any) -> list[Any]:
    """Return all that can be told of an enumeration, in words that can be compared."""
    known = ("__module__", "_member_map_", "_value2member_map_", *made.__members__)
    members = made.__members__.items()
    return [
        {key: getattr(told, "__func__", told) for key, told in vars(made).items() if key not in known},
        [(key, each.name, each.value, repr(each), str(each), hash(each)) for key, each in members],
        [(value, each.name) for value, each in made._value2member_map_.items()],
        [{key: told for key, told in vars(each).items() if key != "__objclass__"} for _, each in members],
        [getattr(made, key) is each for key, each in members],
        [made(each.value) is each for each in made],
        [each.name for each in made],
    ]


def test_an_enumeration_of_qt_is_what_python_would_have_made_of_it() -> None:
    quickly = 0
    for given in enumerations_of_qt():
        kind = next(kind for kind in (IntFlag, Flag, IntEnum, Enum) if issubclass(given, kind))
        names = [(name, member.value) for name, member in given.__members__.items()]  # type: ignore[var-annotated]
        if enumerations.plain(kind, names, HOW):
            quickly += 1
            own = EnumType.__call__(kind, given.__name__, names, module=__name__, boundary=KEEP)
            assert looks(enumerations.created(kind, given.__name__, names, **HOW)) == looks(own)
    assert quickly > 500


def test_a_name_that_python_needs_itself_is_left_to_python() -> None:
    assert not enumerations.plain(Enum, [("name", 1)], HOW)
    assert not enumerations.plain(Enum, [("mro", 1)], HOW)
    assert not enumerations.plain(Enum, [("Red", 1)], HOW | {"module": "another"})


def test_enumerations_go_to_qt_and_come_back(run: Run) -> None:
    told = run(
        """
from enum import EnumType
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QListView
app = QApplication([])
view = QListView()
view.setFlow(QListView.Flow.LeftToRight)
view.setAlternatingRowColors(True)
view.setFrameShape(QFrame.Shape.StyledPanel)
print(view.flow() is QListView.Flow.LeftToRight, view.frameShape() is QFrame.Shape.StyledPanel)
print(QEvent(QEvent.Type.Resize).type() is QEvent.Type.Resize, Qt.Key.Key_Any is Qt.Key.Key_Space)
print(type(Qt.Key) is EnumType, repr(Qt.Key.Key_A), Qt.Key.__module__, Qt.Key.__qualname__)
"""
    )
    assert told.splitlines() == ["True True", "True True", "True <Key.Key_A: 65> PySide6.QtCore Qt.Key"]


def test_a_wrong_call_is_told_with_the_right_ones(run: Run) -> None:
    told = run(
        """
import sys
print(type(sys.modules["shibokensupport.signature.errorhandler"]).__name__)
from PySide6.QtWidgets import QLabel
try:
    QLabel(1, 2)
except TypeError as error:
    print(error)
"""
    )
    assert told.startswith("Later\n")
    assert "called with wrong argument types" in told
    assert "QLabel.__init__(text: str" in told


def test_signatures_can_be_asked_for(run: Run) -> None:
    told = run("from PySide6.QtCore import QSize\nprint(QSize.expandedTo.__doc__)")
    assert told == "expandedTo(self, arg__1: PySide6.QtCore.QSize, /) -> PySide6.QtCore.QSize\n"
