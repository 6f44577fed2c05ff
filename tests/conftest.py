"""What every test may use."""

import gc
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Protocol

import pytest
from hypothesis import HealthCheck, settings

from coaching_or_therapy import shipped
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import lighter

lighter.load_qt()  # the way the program does, before others load it in theirs

# Behind a "&" a shell lets a command ignore Ctrl-C, and with it every process that a test starts.
signal.signal(signal.SIGINT, signal.default_int_handler)

# A busy machine fails no test. Where CI is set, hypothesis sees to that itself.
settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.too_slow])
if settings.get_current_profile_name() == "default":
    settings.load_profile("ours")

NOBODY = 65534

USER_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


@pytest.fixture(scope="session", autouse=True)
def _own_user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test, and no process that it starts, sees or touches what the user of this machine has kept.

    They all speak English, whatever the user of this machine does.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "C.UTF-8")
        for folder in USER_FOLDERS:
            patch.setenv(folder, str(tmp_path_factory.mktemp(folder.lower())))
        yield


@pytest.fixture
def own_user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's folders are this test's alone."""
    folder = tmp_path_factory.mktemp("user")
    for name in USER_FOLDERS:
        monkeypatch.setenv(name, str(folder / name.lower()))


@pytest.fixture(autouse=True)
def _cycles() -> Iterator[None]:
    """Where tests of the window ran before, Python searches for unreachable cycles between tests alone."""
    yield
    if not gc.isenabled():
        from coaching_or_therapy.desktop.cycles import search_if_due

        search_if_due()


@pytest.fixture(scope="session")
def content() -> Content:
    """The English content."""
    return load()


@pytest.fixture(scope="session")
def _pseudo_resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import pseudo

    return pseudo.build(tmp_path_factory.mktemp("resources"))


@pytest.fixture
def pseudo_languages(_pseudo_resources: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """Let the program ship two languages that nobody speaks, too; return their locales."""
    import pseudo

    monkeypatch.setattr(shipped, "resources", lambda: _pseudo_resources)
    return tuple(pseudo.LANGUAGES)


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of example answers."""
    return Path(__file__).parents[1] / "examples"


@pytest.fixture
def unmeasured() -> dict[str, str]:
    """The environment for a process that coverage would disturb, or whose code is not the one in src."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


class Program(Protocol):
    """The program as a process of its own."""

    def __call__(
        self, *arguments: str | Path, given: bytes = b"", **how: Any
    ) -> subprocess.CompletedProcess[bytes]:
        """Run it with these arguments and this standard input; `how` goes to `subprocess.run`."""


@pytest.fixture(scope="session")
def program() -> Program:
    """The program, run as from a shell without a display."""

    def run(*arguments: str | Path, given: bytes = b"", **how: Any) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "coaching_or_therapy", *map(str, arguments)]
        options: dict[str, Any] = {"capture_output": True, "env": without_display(), "timeout": 120} | how
        done: subprocess.CompletedProcess[bytes] = subprocess.run(
            command, input=given, check=False, **options
        )
        return done

    return run


def without_display() -> dict[str, str]:
    """Return the environment less all that leads to a display."""
    leading = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in leading}


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root, who may do everything, becomes nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder with `draft.json` in it, neither of which the test may write; root becomes nobody for it."""
    folder = Path(tempfile.mkdtemp())
    (folder / "draft.json").write_bytes(b"old")
    (folder / "draft.json").chmod(0o000)
    folder.chmod(0o555)
    with as_nobody():
        yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


Rightless = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def rightless() -> Rightless:
    """Takes root's rights away for a while."""
    return as_nobody


@pytest.fixture
def of_nobody() -> Iterator[Path]:
    """A folder of a user who has no rights anywhere else."""
    folder = Path(tempfile.mkdtemp())
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, -1)
    yield folder
    shutil.rmtree(folder)
