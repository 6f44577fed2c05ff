"""What every test may use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content

USER_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


@pytest.fixture(scope="session", autouse=True)
def _own_user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test, and no process that it starts, sees or touches what the user of this machine has kept."""
    with pytest.MonkeyPatch.context() as patch:
        for folder in USER_FOLDERS:
            patch.setenv(folder, str(tmp_path_factory.mktemp(folder.lower())))
        yield


@pytest.fixture(scope="session")
def content() -> Content:
    """The English content."""
    return load()


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of example answers."""
    return Path(__file__).parents[1] / "examples"
