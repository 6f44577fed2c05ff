"""Work off the window's thread, so that a key press is never held up by typesetting or printing.

What Qt made on the window's thread must be freed there: freed elsewhere, a timer or a watcher takes the
program down. So no worker ever holds the last reference to anything of a window, and `cycles` searches for
unreachable cycles on the window's thread alone.
"""

from collections import deque
from collections.abc import Callable
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class Relay(QObject):
    """Carries what workers have ended to the window's thread, in the order of ending."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waiting: deque[tuple[Latest[Any], Callable[[], Any], object, Exception | None]] = deque()
        self.ended.connect(self._deliver)

    def do(self, asked: "list[tuple[Latest[Any], Callable[[], Any]]]") -> None:
        """Do what was asked, on the worker's thread, and leave all that belongs to it to the window's."""
        who, work = asked.pop()
        try:
            result, error = work(), None
        except Exception as raised:  # whatever it is, it belongs to whoever asked
            result, error = None, raised
        self.waiting.append((who, work, result, error))
        del who, work, result, error
        self.ended.emit()

    def _deliver(self) -> None:
        who, _work, result, error = self.waiting.popleft()
        who.take(result, error)


@cache
def relay() -> Relay:
    """Return the one relay of the program, which lives on the thread that asks first: the window's."""
    return Relay()


class Latest(Generic[T]):
    """Does one piece of work at a time; one that has not begun gives way to a newer one.

    `done` gets each result, on the window's thread, the newest last. What a piece of work raises is raised
    there too. When whoever asked is gone, nobody hears.
    """

    def __init__(self, done: Callable[[T], None]) -> None:
        self._done = WeakMethod(done)
        self._relay = relay()
        self._asked: Future[None] | None = None
        self._awaited = 0

    def ask(self, work: Callable[[], T]) -> None:
        """Do `work` as soon as what runs now is done."""
        self.drop()
        self._awaited += 1
        self._asked = self._worker.submit(self._relay.do, [(self, work)])

    def drop(self) -> None:
        """Forget what was asked for and has not begun."""
        if self._asked is not None and self._asked.cancel():
            self._awaited -= 1
        self._asked = None

    def finish(self, seconds: float | None = None) -> bool:
        """Wait until what was asked for last is done, or (False) for so long; None: as long as it takes."""
        try:
            if self._asked is not None:
                self._asked.result(seconds)
        except TimeoutError:
            return False
        return True

    def busy(self) -> bool:
        """Whether a result is still to come."""
        return self._awaited > 0

    @cached_property
    def _worker(self) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor  # not needed to start

        return ThreadPoolExecutor(1, "latest")

    def take(self, result: T, error: Exception | None) -> None:
        """Hand over a result, on the window's thread."""
        self._awaited -= 1
        if error is not None:
            raise error
        done = self._done()
        if done is not None and isValid(getattr(done, "__self__", None)):
            done(result)
