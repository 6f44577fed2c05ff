"""Reading or writing a file off the window's thread: its disk may be slow, or gone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.desktop.background import Latest

SLOW = 2000
"""Milliseconds after which it is told that a disk takes long."""


class Errand(QObject):
    """Does one piece of work with a file. It holds up neither the window nor another errand.

    `done` brings what came of it, a FileFault where it did not work; `slow` comes before where it takes long.
    Nothing comes any more once this object is deleted.
    """

    done = Signal(object)
    slow = Signal()
    broke = Signal()
    """A fault of the program kept it from being done; it is raised, and `done` does not come."""

    def __init__(self, work: Callable[[], object], parent: QObject, *, saves: bool) -> None:
        super().__init__(parent)
        self.saves = saves
        """Whether something would be lost if the program ended before; False: also once it is done."""
        self._late = QTimer(self, singleShot=True, interval=SLOW)
        self._late.timeout.connect(self.slow)
        self._late.start()
        self._worker = Latest[object](self._end)
        self._worker.ask(lambda: _came_of(work))

    def _end(self, result: object) -> None:
        self._late.stop()
        self.saves = False
        self.deleteLater()
        if isinstance(result, Exception) and not isinstance(result, FileFault):
            self.broke.emit()
            raise result
        self.done.emit(result)


def _came_of(work: Callable[[], object]) -> object:
    try:
        return work()
    except Exception as error:  # which of them are a person's to hear, the window's thread decides
        return error
