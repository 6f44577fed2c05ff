"""Nothing leaves this machine: no module of the network is loaded, no socket opened to anywhere else."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

NETWORK = {
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "poplib",
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
    "xmlrpc",
}

WALK = """
import os, sys, traceback
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from coaching_or_therapy.answers.document import decode, encode
from coaching_or_therapy.answers.saving import write_whole
from coaching_or_therapy.content.load import load
from coaching_or_therapy.desktop import application
from coaching_or_therapy.desktop.dialogs import Dialogs
from coaching_or_therapy.desktop.changes import rated
from coaching_or_therapy.desktop.settings import Settings
from pathlib import Path

out = Path(sys.argv[1])

class Walking(application.Window):
    def __init__(self, *given):
        super().__init__(*given)
        self.clock = QTimer(self)
        self.clock.timeout.connect(self.step)
        self.clock.start(30)
        self.saving = False

    def step(self):
        session, content = self.session, self.session.content
        if self.at + 1 < len(self.stops):
            for dimension in content.dimensions:
                for statement in dimension.statements:
                    session.change(rated(session.answers, statement.id, 10 * self.at % 101))
            self.next()
            return
        page = self.page()
        if not self.saving:
            self.saving = True
            page.asking = Dialogs(where_to_save=lambda _parent, _suggested: out)
            page.save.trigger()
            write_whole(out.with_suffix(".json"), encode(session.answers))
            for show in (self.get_help, self.menu.show_settings, self.menu.show_help, self.menu.show_about):
                show()
                QApplication.activeModalWidget().close()
        elif page.ui.said.words() == f"Saved as {out}":
            assert out.exists()
            self.clock.stop()
            self.in_file = session.answers
            assert self.close()
            print("walked to the end")

def end(_window, *error):
    traceback.print_exception(*error)
    sys.stderr.flush()
    os._exit(3)

application.Window = Walking
application.caught = end
application.run(load())
print(*sys.modules)
"""


@pytest.fixture
def unshared(tmp_path: Path) -> dict[str, str]:
    """The environment with folders of its own, without what measures the tests: that asks the host's name."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    return plain | {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "config")}


def test_a_whole_walk_loads_no_module_of_the_network(tmp_path: Path, unshared: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WALK, tmp_path / "page.pdf"],
        env=unshared | {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"},
        capture_output=True,
        check=False,
        text=True,
        timeout=240,
    )
    assert done.stdout.startswith("walked to the end"), done
    assert set(done.stdout.split()) & NETWORK == set()


@pytest.mark.parametrize(
    "call",
    [["--version"], ["questions"], ["score", "both.json"], ["summary", "both.json", "--output", "/dev/null"]],
)
def test_no_call_loads_a_module_of_the_network(
    call: list[str], examples: Path, unshared: dict[str, str]
) -> None:
    code = (
        "import sys; from coaching_or_therapy.command import main; "
        "assert main(sys.argv[1:]) == 0; print(*sys.modules, file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, *call]
    done = subprocess.run(command, cwd=examples, env=unshared, capture_output=True, check=True, text=True)
    assert set(done.stderr.split()) & NETWORK == set()


CONNECT = re.compile(r"connect\(\d+, \{sa_family=(\w+)(?:, sun_path=@?\"([^\"]*)\")?")
SOCKET = re.compile(r"socket\((\w+)")
LOCAL = re.compile(
    r"/tmp/\.X11-unix/X\d+|.*/(bus|dbus-\w+|at-spi/.*|cups/cups\.sock|nscd/socket|wayland-\d+)$"
)
"""The display, the session's and the screen reader's bus, the printer; glibc asks nscd for a user's name."""


def test_a_whole_walk_opens_no_socket_but_the_display_the_bus_and_the_printer(
    screen: dict[str, str], tmp_path: Path, unshared: dict[str, str]
) -> None:
    traced = tmp_path / "traced"
    strace: list[str | Path] = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", traced]
    done = subprocess.run(
        [*strace, sys.executable, "-c", WALK, tmp_path / "page.pdf"],
        env=screen | {name: unshared[name] for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME")},
        capture_output=True,
        check=False,
        text=True,
        timeout=240,
    )
    assert done.stdout.startswith("walked to the end"), done
    told = traced.read_text("utf-8")
    assert "/tmp/.X11-unix/" in told, "the display at least is reached"
    assert set(SOCKET.findall(told)) <= {"AF_UNIX"}
    places = {path for family, path in CONNECT.findall(told) if family == "AF_UNIX"}
    assert {path for path in places if not LOCAL.match(path)} == set()
