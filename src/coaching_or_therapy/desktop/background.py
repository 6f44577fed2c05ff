"""Work off the window's thread, so that a key press is never held up by typesetting or printing."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")


class Wire(QObject):
    """Carries a result from the worker's thread to the window's; Qt queues it there."""

    done = Signal(object)
    failed = Signal(Exception)


class Latest(Generic[T]):
    """Does one piece of work at a time; one that has not begun gives way to a newer one.

    Results come in the order of asking, on the window's thread, so the newest comes last. What a piece of
    work raises is raised there too. A result that arrives when its window is gone is dropped.
    """

    def __init__(self, done: Callable[[T], None]) -> None:
        self._wire = Wire()
        self._wire.done.connect(done)
        self._wire.failed.connect(_raise)
        self._worker = ThreadPoolExecutor(1, "latest")
        self._asked: Future[None] | None = None

    def ask(self, work: Callable[[], T]) -> None:
        """Do `work` as soon as what runs now is done."""
        self.drop()
        self._asked = self._worker.submit(_carry, self._wire, work)

    def drop(self) -> None:
        """Forget what was asked for and has not begun."""
        if self._asked is not None:
            self._asked.cancel()

    def busy(self) -> bool:
        """Whether something asked for is not done yet."""
        return self._asked is not None and not self._asked.done()

    def close(self) -> None:
        """Begin nothing any more and let nobody hear what still runs."""
        self._wire.done.disconnect()
        self._worker.shutdown(wait=False, cancel_futures=True)


def _carry(wire: Wire, work: Callable[[], T]) -> None:
    try:
        result = work()
    except Exception as error:  # whatever it is, it belongs to whoever asked
        wire.failed.emit(error)
    else:
        wire.done.emit(result)


def _raise(error: Exception) -> None:
    raise error
