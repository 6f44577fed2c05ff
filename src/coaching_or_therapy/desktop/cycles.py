"""Python's search for unreachable cycles, on the window's thread alone.

Left to itself it runs on whichever thread happens to make the next object, and what it frees it frees there:
a timer or a watcher of Qt that is freed on a worker's thread takes the program down. On the window's thread,
between two events, it is also never in the middle of a key press.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

from coaching_or_therapy.desktop.heap import give_back

OLDEST: Final = 2
"""The generation that is searched seldom, and with which everything is."""

EVERY: Final = 1000
"""Milliseconds between two looks at whether a search is due."""


def search_here(parent: QObject) -> None:
    """Search on this thread from now on, as long as `parent` lives; never through what there is now."""
    gc.disable()
    gc.freeze()
    timer = QTimer(parent)
    timer.timeout.connect(search_if_due)
    timer.start(EVERY)


def search_if_due() -> None:
    """Search as far as Python itself would by now: often through what is young, seldom through everything."""
    for generation in (OLDEST, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            search(generation)
            return


def search(generation: int = OLDEST) -> None:
    """Search what is of this age and younger; after everything was, give back what lies unused."""
    gc.collect(generation)
    if generation == OLDEST:
        give_back()
