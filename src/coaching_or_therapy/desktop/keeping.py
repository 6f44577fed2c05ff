"""Keeps the answers on this computer while the person goes on, where they want that."""

import contextlib
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.clock import now
from coaching_or_therapy.desktop.background import Latest
from coaching_or_therapy.desktop.running import Running
from coaching_or_therapy.desktop.session import Session

SOON = 300
"""How long after a change it is kept, in milliseconds; changes in between are kept with it."""

State = Literal["off", "kept", "failed"]


class Keeper(QObject):
    """Keeps each change of the answers within half a second, off the window's thread."""

    changed = Signal()
    """Whether the answers are kept is another than before."""
    knocked = Signal()
    """The program was started once more, and this window is to come to the front."""

    def __init__(
        self,
        session: Session,
        folder: Path,
        *,
        keep: bool,
        wanted: bool | None = None,
        right: Running | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.folder = folder
        self.right = right
        """The right to keep answers there; None: not taken yet, or not to be had."""
        self.wanted = keep if wanted is None else wanted
        """What the person chose. For answers from a file nothing is kept, and nobody chose that."""
        self.state: State = "kept" if keep else "off"
        self.fault: FileFault | None = None
        self._kept = session.answers
        self._erased: dict[Path, bytes] = {}
        """What was erased when keeping was turned off, for when it is turned on again."""
        self._worker: Latest[FileFault | None] = Latest(self._written)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._write)
        self._door = QFileSystemWatcher(self)
        self._door.fileChanged.connect(self._hear)
        self._listen()
        session.changed.connect(self._note)

    def keep(self, *, wanted: bool) -> Path | None:
        """Keep the answers from now on, or keep them no longer and erase what was kept.

        The one brings back what the other has erased, as long as the window is open. Return where an earlier
        draft was put that these answers take the place of. Raises FileFault, and then keeps no more than
        before.
        """
        before = None
        if wanted:
            self._claim()
            before = draft.set_aside(self.folder, now())
            draft.bring_back(self._erased)
            self._erased = {}
            self.state = "kept"
            self._write()
        else:
            held = self._held()
            self._forget()
            self._erased = held
            self.state = "off"
        self.wanted = wanted
        self.changed.emit()
        return before

    def erase(self) -> None:
        """Remove everything that was kept, to whatever content. Raises FileFault.

        It is `in-use` where another window keeps some of it; then nothing is removed.
        """
        self._soon.stop()
        self._worker.finish()  # else what is being written would come back
        self._claim()
        others = [folder for folder in draft.folders() if folder != self.folder]
        with contextlib.ExitStack() as rights:
            for folder in others:
                rights.callback(Running.claim(folder).let_go)
        self._let_go()
        for folder in (self.folder, *others):
            draft.erase(folder)
        self._erased = {}

    def make_room(self) -> Path | None:
        """Put what is kept aside for other answers; return where it is, if it was. Raises FileFault."""
        if self.state == "off":
            return None
        self.flush()
        return draft.set_aside(self.folder, now())

    def begin_anew(self) -> None:
        """Write nothing until something is answered."""
        self._soon.stop()
        self._kept = self.session.answers

    def close(self) -> None:
        """Keep what is not kept yet, then let other windows keep; for the end of the program."""
        self.flush()
        self._let_go()

    def flush(self) -> None:
        """Keep what is not kept yet, and wait until it is."""
        self._soon.stop()
        if self.state == "failed" or (self.state == "kept" and self.session.answers != self._kept):
            self._write()
        self._worker.finish()

    def _note(self) -> None:
        if self.state != "off" and self.session.answers != self._kept and not self._soon.isActive():
            self._soon.start()

    def _held(self) -> dict[Path, bytes]:
        """Return all that is kept but these answers, to whatever content."""
        folders = {self.folder, *draft.folders()}
        held = {path: data for folder in folders for path, data in draft.held(folder).items()}
        held.pop(self.folder / draft.NAME, None)
        return held

    def _forget(self) -> None:
        try:
            self.erase()
        except FileFault as fault:
            if fault.reason != "in-use":  # what another window keeps is for that one to erase
                raise
            if self.right is not None:
                self._let_go()
                draft.erase(self.folder)

    def _claim(self) -> None:
        """Take the right to keep. Raises FileFault where another window has it."""
        if self.right is not None and self.right.stands():
            return
        self._let_go()
        try:
            self.right = Running.claim(self.folder)
        except FileFault as fault:
            if fault.reason == "in-use":
                raise  # else there is no locking here, or no writing, and that is told when it is tried

    def _let_go(self) -> None:
        if self.right is not None:
            self.right.let_go()
            self.right = None

    def _listen(self) -> None:
        """Hear it when a second start knocks."""
        if self.right is not None and str(self.right.path) not in self._door.files():
            self._door.addPath(str(self.right.path))

    def _hear(self) -> None:
        if self.right is not None and self.right.stands():
            self.knocked.emit()

    def _write(self) -> None:
        self._kept = answers = self.session.answers
        self._worker.ask(lambda: self._saved(answers))

    def _saved(self, answers: Answers) -> FileFault | None:
        """Keep these answers, off the window's thread."""
        try:
            self._claim()
            draft.save(answers, self.folder)
        except FileFault as fault:
            return fault
        return None

    def _written(self, fault: FileFault | None) -> None:
        if self.state == "off":
            return
        self._listen()
        state: State = "kept" if fault is None else "failed"
        told, self.state, self.fault = self.state, state, fault
        if state != told:
            self.changed.emit()
