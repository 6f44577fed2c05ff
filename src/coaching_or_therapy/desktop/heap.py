"""Keeps the memory of the process together."""

import contextlib
import ctypes
import sys

M_ARENA_MAX = -8
"""What glibc calls the number of its heaps."""


def keep_together() -> None:
    """Let all threads share one heap, where the system is one that gives each thread its own.

    What a page needs while it is typeset, another thread's heap has no room for and keeps gaps of: after a
    hundred pages three quarters of what the process held lay unused. Call it before there is another thread.
    """
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError):  # not every system has this choice
            ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)
