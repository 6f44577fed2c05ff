"""Keeps the memory of the process together, and small."""

import contextlib
import ctypes
import sys
from typing import Final

M_ARENA_MAX: Final = -8
M_MMAP_THRESHOLD: Final = -3
"""What glibc calls the number of its heaps, and the size of what stands outside of them."""

LARGE: Final = 128 * 1024
"""Bytes from which something gets pages of its own, which the system has back as soon as it is freed."""


def keep_together() -> None:
    """Let all threads share one heap, and what is large stand outside of it, where that is left to us.

    What a page needs while it is typeset, another thread's heap has no room for and keeps gaps of: after a
    hundred pages three quarters of what the process held lay unused. And once a picture as large as a page
    was freed, glibc would make the next one in the heap, where what comes after it keeps the gap: half of the
    heap was such gaps after fifty walks through the window. Call it before there is another thread.
    """
    _ask("mallopt", M_ARENA_MAX, 1)
    _ask("mallopt", M_MMAP_THRESHOLD, LARGE)


def give_back() -> None:
    """Give the system back what lies unused between other things, where it is not given back by itself."""
    _ask("malloc_trim", 0)


def _ask(call: str, *numbers: int) -> None:
    """Ask something of the system's own library, where it is one that has such a choice."""
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError):
            getattr(ctypes.CDLL(None), call)(*numbers)
