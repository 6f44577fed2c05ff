"""What the tests of the content share."""

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from coaching_or_therapy import shipped


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A practice's own content: a folder with a copy of the English one, to be broken or changed."""
    return Path(shutil.copytree(shipped.resources() / "content" / "en", tmp_path / "own"))


@pytest.fixture(scope="session")
def reading_level() -> ModuleType:
    """The tool that measures how hard the texts are to read."""
    path = Path(__file__).parents[2] / "tools" / "reading_level.py"
    spec = importlib.util.spec_from_file_location("reading_level", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
