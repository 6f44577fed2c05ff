"""Work off the window's thread, so that a key press is never held up by typesetting or printing."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")

_at_work: set["Wire"] = set()
"""Wires that await a result: they outlive whoever asked, and end on the window's thread."""


class Wire(QObject):
    """Carries results from a worker to the window's thread, in the order of asking."""

    done = Signal(object)
    came = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.awaited = 0
        self.came.connect(self._deliver)

    def wait(self, more: int) -> None:
        """Await so many results more, or fewer."""
        self.awaited += more
        if self.awaited:
            _at_work.add(self)
        else:
            _at_work.discard(self)

    def work(self, work: Callable[[], object]) -> None:
        """Do it, on the worker's thread."""
        try:
            result, error = work(), None
        except Exception as raised:  # whatever it is, it belongs to whoever asked
            result, error = None, raised
        self.came.emit(result, error)

    def _deliver(self, result: object, error: Exception | None) -> None:
        self.wait(-1)
        if error is not None:
            raise error
        self.done.emit(result)


class Latest(Generic[T]):
    """Does one piece of work at a time; one that has not begun gives way to a newer one.

    `done` gets each result, on the window's thread, the newest last. What a piece of work raises is raised
    there too. When whoever asked is gone, nobody hears.
    """

    def __init__(self, done: Callable[[T], None]) -> None:
        self._wire = Wire()
        self._wire.done.connect(done)
        self._worker = ThreadPoolExecutor(1, "latest")
        self._asked: Future[None] | None = None

    def ask(self, work: Callable[[], T]) -> None:
        """Do `work` as soon as what runs now is done."""
        self.drop()
        self._wire.wait(1)
        self._asked = self._worker.submit(self._wire.work, work)

    def drop(self) -> None:
        """Forget what was asked for and has not begun."""
        if self._asked is not None and self._asked.cancel():
            self._wire.wait(-1)
        self._asked = None

    def finish(self) -> None:
        """Wait until what was asked for last is done."""
        if self._asked is not None:
            self._asked.result()

    def busy(self) -> bool:
        """Whether a result is still to come."""
        return self._wire.awaited > 0
