"""What is said where no window can be opened. A system that really lacks Qt's libraries is tried by hand."""

import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec

import pytest

from coaching_or_therapy import shipped
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import start


class Lacking(MetaPathFinder):
    """Makes the import of Qt fail as it does where a library is missing."""

    def __init__(self, message: str) -> None:
        self.message = message

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        if fullname == "PySide6":
            raise ImportError(self.message)
        return None


def told_without(message: str, monkeypatch: pytest.MonkeyPatch, content: Content) -> str:
    for name in [name for name in sys.modules if name.split(".")[0] == "PySide6"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Lacking(message), *sys.meta_path])
    with pytest.raises(start.NoWindow) as caught:
        start.check()
    return caught.value.told(content.phrases)


def test_a_missing_library_is_named_with_the_package_that_brings_it(
    monkeypatch: pytest.MonkeyPatch, content: Content
) -> None:
    message = "libEGL.so.1: cannot open shared object file: No such file or directory"
    told = told_without(message, monkeypatch, content)
    assert "libEGL.so.1" in told
    assert "sudo apt-get install libegl1" in told


@pytest.mark.parametrize(
    "message",
    ["No module named 'PySide6'", "libodd.so.9: cannot open shared object file: No such file or directory"],
)
def test_anything_else_that_is_missing_is_told_as_it_is(
    monkeypatch: pytest.MonkeyPatch, content: Content, message: str
) -> None:
    assert message in told_without(message, monkeypatch, content)


def test_a_platform_that_needs_no_display_is_left_to_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("DISPLAY", raising=False)
    start.check()


@pytest.mark.parametrize("platform", ["", "xcb", "wayland", "xcb:option", "wayland;xcb"])
def test_without_a_display_there_is_no_window(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(start.NoWindow, match="no-display"):
        start.check()


def test_the_table_of_libraries_has_a_file_and_a_package_a_line() -> None:
    lines = (shipped.resources() / "qt-libraries.txt").read_text("utf-8").splitlines()
    for line in lines:
        assert line.startswith("#") or len(line.split()) == 2, line
