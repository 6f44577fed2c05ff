"""Keeps the answers on this computer while the person goes on, where they want that."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.desktop.background import Latest
from coaching_or_therapy.desktop.session import Session

SOON = 300
"""How long after a change it is kept, in milliseconds; changes in between are kept with it."""

State = Literal["off", "kept", "failed"]


class Keeper(QObject):
    """Keeps each change of the answers within half a second, off the window's thread."""

    changed = Signal()
    """Whether the answers are kept is another than before."""

    def __init__(self, session: Session, folder: Path, *, keep: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.folder = folder
        self.state: State = "kept" if keep else "off"
        self.fault: FileFault | None = None
        self._kept = session.answers
        self._worker: Latest[FileFault | None] = Latest(self._written)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._write)
        session.changed.connect(self._note)

    def keep(self, *, wanted: bool) -> Path | None:
        """Keep the answers from now on, or keep them no longer and erase what was kept.

        Return where an earlier draft was put that these answers take the place of. Raises FileFault.
        """
        before = None
        if wanted:
            before = draft.set_aside(self.folder, datetime.now().astimezone())
            self.state = "kept"
            self._write()
        else:
            self.erase()
            self.state = "off"
        self.changed.emit()
        return before

    def erase(self) -> None:
        """Remove everything that was kept. Raises FileFault."""
        self._soon.stop()
        self._worker.drop()
        draft.erase(self.folder)

    def flush(self) -> None:
        """Keep what is not kept yet, and wait until it is; for the end of the program."""
        self._soon.stop()
        if self.state == "failed" or (self.state == "kept" and self.session.answers != self._kept):
            self._write()
        self._worker.finish()

    def _note(self) -> None:
        if self.state != "off" and self.session.answers != self._kept and not self._soon.isActive():
            self._soon.start()

    def _write(self) -> None:
        self._kept = answers = self.session.answers
        self._worker.ask(lambda: _saved(answers, self.folder))

    def _written(self, fault: FileFault | None) -> None:
        if self.state == "off":
            return
        state: State = "kept" if fault is None else "failed"
        told, self.state, self.fault = self.state, state, fault
        if state != told:
            self.changed.emit()


def _saved(answers: Answers, folder: Path) -> FileFault | None:
    try:
        draft.save(answers, folder)
    except FileFault as fault:
        return fault
    return None
