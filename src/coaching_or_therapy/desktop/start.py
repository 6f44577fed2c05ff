"""Whether a window can be opened here. Asked before Qt is: where it can't, Qt ends the process itself."""

import ctypes
import os
import re
import sys
from collections.abc import Mapping

from coaching_or_therapy import shipped
from coaching_or_therapy.desktop import lighter

MISSING = re.compile(r"(\S+\.so[.\d]*): cannot open shared object file")

DISPLAYS = ("", "xcb", "wayland")
"""Qt's platforms that need a display. One that needs none (offscreen) was asked for by name."""


class NoWindow(Exception):
    """No window can be opened: the key of the sentence that says why, and what stands in it."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def told(self, phrases: Mapping[str, str]) -> str:
        """Return the sentence for a person: what is missing and what to do."""
        return phrases[f"error.{self.key}"].format(**self.values)


def check() -> None:
    """Raise NoWindow where a shared library is missing or no display answers."""
    load_qt()
    platform = re.split("[:;]", os.environ.get("QT_QPA_PLATFORM", ""))[0]
    if sys.platform != "linux" or platform not in DISPLAYS:
        return
    if "WAYLAND_DISPLAY" in os.environ and platform != "xcb" and _wayland_answers():
        return
    if "DISPLAY" not in os.environ:
        raise NoWindow("no-display")
    load_xcb()
    if not _x11_answers():
        raise NoWindow("no-display")


def load_qt() -> None:
    """Raise NoWindow where Qt does not load."""
    try:
        lighter.load_qt()
    except ImportError as error:
        raise _without(error) from error


def load_xcb() -> None:
    """Raise NoWindow where a shared library is missing that a window on X11 needs.

    Qt blames the same library whichever is missing; the loader names the right one.
    """
    from PySide6.QtCore import QLibraryInfo

    try:
        ctypes.CDLL(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath) + "/platforms/libqxcb.so")
    except OSError as error:
        raise _without(error) from error


def _without(error: Exception) -> NoWindow:
    missing = MISSING.search(str(error))
    table = (shipped.resources() / "qt-libraries.txt").read_text("utf-8").splitlines()
    packages = dict(line.split() for line in table if line and not line.startswith("#"))
    if missing and missing[1] in packages:
        return NoWindow("no-library", file=missing[1], package=packages[missing[1]])
    return NoWindow("no-qt", detail=str(error))


def _wayland_answers() -> bool:
    try:
        client = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    client.wl_display_connect.restype = ctypes.c_void_p
    display = client.wl_display_connect(None)
    if display:
        client.wl_display_disconnect(ctypes.c_void_p(display))
    return bool(display)


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers
