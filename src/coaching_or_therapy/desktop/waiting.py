"""Looking at the disk before there is a window: it may be slow, or gone, and someone waits."""

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

PATIENCE = 2.0
"""Seconds after which it is told that something takes long."""

T = TypeVar("T")


def awaited(work: Callable[[], T], tell: Callable[[Callable[[], bool]], None]) -> T | None:
    """Return what comes of `work`, which is done on a thread of its own; None: it was not waited for.

    Where it takes long, `tell` says so: until what it is given tells that it is done, or the person gives up.
    """
    came: list[T | Exception] = []

    def do() -> None:
        try:
            came.append(work())
        except Exception as error:  # whatever it is, it belongs to whoever asked
            came.append(error)

    thread = Thread(target=do, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    if not came:
        tell(lambda: bool(came))
    if not came:
        return None
    if isinstance(came[0], Exception):
        raise came[0]
    return came[0]
