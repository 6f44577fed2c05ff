"""A release goes out only when everything that names the version agrees."""

import re
import shutil
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 12, 1)
METAINFO = "packaging/linux/io.github.coaching_or_therapy.metainfo.xml"

Change = Callable[[str, str, str], None]


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], list[str]]:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import release

    assert Path(sys.modules["release"].__file__ or "").parent == ROOT / "tools"
    return lambda tree, tag: list(release.faults(tree, tag, TODAY))


def test_on_every_day_the_version_is_the_same_everywhere() -> None:
    from coaching_or_therapy import __version__

    assert re.findall(r"(?m)^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"))[0] == __version__
    assert re.findall(r'<release version="(.+?)"', (ROOT / METAINFO).read_text("utf-8"))[0] == __version__


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree that is ready to be released as 1.2.3 on the first of December."""
    for name in (
        "src/coaching_or_therapy/__init__.py",
        "CHANGELOG.md",
        METAINFO,
        "resources/content/en/about.toml",
        "resources/content/es/about.toml",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    put(tmp_path / "src/coaching_or_therapy/__init__.py", r'"[\d.]+"', '"1.2.3"')
    put(tmp_path / "CHANGELOG.md", r"(?m)^## .*$", "## 1.2.3 (2026-12-01)")
    put(tmp_path / METAINFO, r"<release .*/>", '<release version="1.2.3" date="2026-12-01"/>')
    for about in tmp_path.glob("resources/content/*/about.toml"):
        put(about, r'(?m)^expires = ".*"$', 'expires = "2027-11-30"')
    for picture in re.findall(r"docs/screens/[\w-]+\.png", (tmp_path / METAINFO).read_text("utf-8")):
        (tmp_path / picture).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / picture).touch()
    return tmp_path


def put(file: Path, what: str, instead: str) -> None:
    text, times = re.subn(what, instead, file.read_text("utf-8"), count=1)
    assert times == 1
    file.write_text(text, "utf-8")


def test_a_tree_that_agrees_is_ready(faults: Callable[[Path, str], list[str]], tree: Path) -> None:
    assert faults(tree, "v1.2.3") == []


def test_another_tag(faults: Callable[[Path, str], list[str]], tree: Path) -> None:
    (fault,) = faults(tree, "v1.2.4")
    assert "v1.2.4" in fault


@pytest.mark.parametrize(
    ("file", "what", "instead", "named"),
    [
        ("CHANGELOG.md", r"## 1\.2\.3", "## 1.2.2", "CHANGELOG.md"),
        ("CHANGELOG.md", r"2026-12-01", "not released yet", "CHANGELOG.md"),
        (METAINFO, r'version="1\.2\.3"', 'version="1.2.2"', METAINFO),
        (METAINFO, r'date="2026-12-01"', 'date="2026-11-01"', METAINFO),
        (METAINFO, r'date="2026-12-01"', 'date="2026-12-01" type="development"', METAINFO),
        (METAINFO, r"docs/screens/[\w-]+\.png", "docs/screens/lost.png", "docs/screens/lost.png"),
        ("src/coaching_or_therapy/__init__.py", r"1\.2\.3", "1.2.4", "version 1.2.4"),
        ("resources/content/en/about.toml", r"2027-11-30", "2026-11-30", "en/about.toml"),
        ("resources/content/es/about.toml", r"2027-11-30", "2026-11-30", "es/about.toml"),
    ],
)
def test_what_does_not_agree_is_named(
    faults: Callable[[Path, str], list[str]], tree: Path, *, file: str, what: str, instead: str, named: str
) -> None:
    put(tree / file, what, instead)
    found = faults(tree, "v1.2.3")
    assert found
    assert any(named in fault for fault in found)
