"""Keeps the answers on this computer while the person goes on, where they want that."""

import contextlib
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any, Literal, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.document import LIMIT, decode
from coaching_or_therapy.answers.faults import AnswersFault, FileFault
from coaching_or_therapy.answers.reading import read_file
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.clock import now
from coaching_or_therapy.desktop import settings
from coaching_or_therapy.desktop.background import Latest
from coaching_or_therapy.desktop.errand import Errand
from coaching_or_therapy.desktop.running import Running
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.settings import Settings

SOON = 100
"""How long after a change it is kept, in milliseconds; changes in between are kept with it."""

LATE = 2000
"""How long after that it is told that the disk does not answer, in milliseconds."""

AGAIN = 5000
"""How long after it did not work it is tried again, in milliseconds."""

LOOK = 1000
"""How often it is looked whether somebody knocks, where that can't be heard, in milliseconds."""

PATIENCE = 1.0
"""Seconds that the window waits for the disk, where it has to."""

State = Literal["off", "kept", "failed"]


class Written(NamedTuple):
    """Why the answers could not be kept, and where others were put to make room."""

    fault: FileFault | None
    aside: Path | None


class Deed(NamedTuple):
    """What is done with all that is kept: off the window's thread, and on it once that is done."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    keeps: bool | None = None
    """Whether answers are kept from then on; None: as before."""
    erases: bool = False
    """Whether what was kept is to be gone then."""


class Keeper(QObject):
    """Keeps each change of the answers within half a second, and the settings, off the window's thread.

    What it is asked to do with all that is kept takes as long as the disk does. Nothing is written meanwhile,
    and `refused` tells where it can't be done.
    """

    changed = Signal()
    """Whether the answers are kept, or why not, is another than before."""
    put_aside = Signal(object)
    """Other answers were kept here; where they are now."""
    erased = Signal()
    """All that was kept is gone."""
    room_made = Signal(object)
    """There is room for other answers; where those are now that were kept (None: there were none)."""
    refused = Signal(object)
    """Why it could not be done, a FileFault. No more and no less is kept than before."""
    slow = Signal(object)
    """What is being done takes long; the errand that does it."""
    settings_failed = Signal(object)
    """Why the settings could not be kept."""
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
        self._asked: Answers | None = session.answers
        """What was to be kept last."""
        self._safe: Answers | None = session.answers
        """What is kept; the worker notes it, as it writes it."""
        self._aside_too: Answers | None = None
        """What is found aside, and may still stand in the draft's place."""
        self._alone = False
        """Whether nothing is kept there but these answers: it is looked at before the first are."""
        self._last: Written | None = None
        self._deeds: list[Deed] = []
        """What is done now, and what is to be done then."""
        self._settings_wait = False
        self._erased: dict[Path, bytes] = {}
        """What was erased when keeping was turned off, for when it is turned on again."""
        self._worker: Latest[Written | None] = Latest(self._written)
        self._settings: Latest[FileFault | None] = Latest(self._settings_written)
        self._soon = self._timer(SOON, self._write)
        self._late = self._timer(LATE, self._tell_late)
        self._again = self._timer(AGAIN, self._write)
        self._settings_late = self._timer(LATE, self._tell_settings_late)
        self._ear: Latest[bool] = Latest(self._heard)
        self._looking = QTimer(self, interval=LOOK)
        self._looking.timeout.connect(self._look)
        self._door = QFileSystemWatcher(self)
        self._door.fileChanged.connect(self._hear)
        self._listen()
        session.changed.connect(self._note)

    @property
    def safe(self) -> bool:
        """Whether the answers are kept as they are now."""
        return self.state != "off" and self.session.answers == self._safe

    @property
    def keeps(self) -> bool:
        """Whether the answers are kept, once all is done that it was asked for."""
        wished = [deed.keeps for deed in self._deeds if deed.keeps is not None]
        return wished[-1] if wished else self.state != "off"

    @property
    def busy(self) -> bool:
        """Whether something is being done with all that is kept."""
        return bool(self._deeds)

    @property
    def erases(self) -> bool:
        """Whether something that was kept is still to be erased."""
        return any(deed.erases for deed in self._deeds)

    def keep_settings(self) -> None:
        """Keep the settings; where none are to be kept, only in a file that is there."""
        if self._deeds:  # it is not sure yet whether any are to be kept
            self._settings_wait = True
            return
        self._settings_late.start()
        chosen = replace(self.session.settings, keep=self.wanted)
        self._settings.ask(partial(_settings_saved, chosen, settings.folder(), new=self.wanted))

    def keep(self, *, wanted: bool) -> None:
        """Keep the answers from now on, or keep them no longer and erase what was kept; `changed` tells.

        The one brings back what the other has erased, as long as the window is open.
        """
        if wanted:
            self._do(Deed(self._claim, self._begin, keeps=True))
        else:
            self._do(Deed(self._forget, self._end, keeps=False, erases=True))

    def erase(self) -> None:
        """Remove everything that was kept, to whatever content, and the settings; `erased` tells.

        It is refused as `in-use` where another window keeps some of it; then nothing is removed.
        """
        self._do(Deed(self._erase_all, self._begin_empty, erases=True))

    def make_room(self) -> None:
        """Put what is kept aside for other answers; `room_made` tells."""
        answers = self.session.answers
        self._do(Deed(lambda: self._put_aside(answers), self._tell_aside))

    def begin_anew(self) -> None:
        """Write nothing until something is answered."""
        self._soon.stop()
        self._asked = self._safe = self.session.answers

    def close(self) -> None:
        """Keep what is not kept yet, then let other windows keep; for the end of the program."""
        if not self.flush() or self.right is None:
            return
        # Its file may lie on a disk that answers no more. Then the end of the process lets it go.
        right, self.right = self.right, None
        letting_go = Thread(target=right.let_go, daemon=True)
        letting_go.start()
        letting_go.join(PATIENCE)

    def hurry(self) -> None:
        """Begin now to keep what would be kept soon: the window is about to be busy."""
        if self._soon.isActive():
            self._soon.stop()
            self._write()

    def flush(self) -> bool:
        """Keep what is not kept yet, and wait a little until it is; tell whether the disk answered."""
        if self._deeds:
            return False
        self._soon.stop()
        if self.state == "failed" or (self.state == "kept" and self.session.answers != self._asked):
            self._write()
        elif self.state == "kept" and self.session.anything_given:
            self._write_if_lost()
        done = self._worker.finish(PATIENCE)
        if done and self._last is not None:
            self._take(self._last)
        return self._settings.finish(PATIENCE) and done

    def _do(self, deed: Deed) -> None:
        self._deeds.append(deed)
        if len(self._deeds) == 1:
            self._set_out()

    def _set_out(self) -> None:
        for timer in (self._soon, self._again, self._late):
            timer.stop()
        errand = Errand(partial(self._at_rest, self._deeds[0].work), self, saves=True)
        errand.slow.connect(partial(self.slow.emit, errand))
        errand.done.connect(self._came)
        ours = FileFault(self.folder, "write", "other", self.tr("a fault of the program"))
        errand.broke.connect(lambda: self._came(ours))

    def _at_rest(self, work: Callable[[], object]) -> object:
        """Do it once nothing is being written any more: what is would come back. Raises FileFault."""
        self._worker.finish()
        self._settings.finish()
        self._last = None
        self._look_for_disk()
        try:
            return work()
        except OSError as error:
            raise FileFault.of(error, self.folder, "write") from error

    def _came(self, result: object) -> None:
        deed = self._deeds.pop(0)
        if isinstance(result, FileFault):
            if self.state != "off" and not self._deeds:
                self._soon.start()  # what was not erased whole is kept whole
            self.refused.emit(result)
        else:
            deed.done(result)
        if self._deeds:
            self._set_out()
            return
        self._note()
        if self._settings_wait:
            self._settings_wait = False
            self.keep_settings()

    def _tell_aside(self, aside: tuple[Path | None, Path | None]) -> None:
        """Tell that there is room; what is in the window is now kept no more."""
        before, now = aside
        if before is not None:
            self.put_aside.emit(before)
        self._asked = self._safe = None
        self.room_made.emit(now)

    def _begin(self, _claimed: object) -> None:
        """Begin to keep."""
        self.wanted = self._settings_wait = True
        self.state, self.fault, self._safe, self._alone = "kept", None, None, False
        self._write()
        self.changed.emit()

    def _end(self, _erased: object) -> None:
        """Keep no longer."""
        self.wanted, self._settings_wait = False, True
        self.state, self.fault = "off", None
        self.changed.emit()

    def _begin_empty(self, _erased: object) -> None:
        """Write nothing of what was, now that it is erased."""
        self._settings_wait = False
        self.erased.emit()

    def _timer(self, interval: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(do)
        return timer

    def _note(self) -> None:
        if self._deeds or self.state == "off":
            return
        if self.session.answers != self._asked and not self._soon.isActive():
            self._soon.start()

    def _held(self) -> dict[Path, bytes]:
        """Return all that is kept but these answers, to whatever content."""
        folders = {self.folder, *draft.folders()}
        held = {path: data for folder in folders for path, data in draft.held(folder).items()}
        held.pop(self.folder / draft.NAME, None)
        return held

    def _forget(self) -> None:
        """Erase what is kept, but not what another window keeps. Raises FileFault."""
        try:
            self._erase()
        except FileFault as fault:
            if fault.reason != "in-use":  # what another window keeps is for that one to erase
                raise
            if self.right is not None:
                self._let_go()
                draft.erase(self.folder)

    def _erase(self) -> None:
        """Erase what is kept, to whatever content, and note what it was. Raises FileFault."""
        self._erased |= self._held()
        self._claim()
        others = [folder for folder in draft.folders() if folder != self.folder]
        with contextlib.ExitStack() as rights:
            for folder in others:
                rights.callback(Running.claim(folder).let_go)
        self._let_go()
        for folder in (self.folder, *others):
            draft.erase(folder)

    def _erase_all(self) -> None:
        self._erase()
        self._erased = {}
        settings.erase(settings.folder())

    def _put_aside(self, answers: Answers) -> tuple[Path | None, Path | None]:
        """Put these answers aside, and others that were kept before; return where those and these are.

        Raises FileFault.
        """
        if self.state == "off":
            return None, None
        draft.make(self.folder)  # or nothing would seem to be in a folder that can't be entered
        # Where these can't be kept first, what was kept before is put aside.
        before = None if answers == self._safe else self._saved(answers).aside
        aside = draft.set_aside(self.folder, now())
        self._aside_too = answers
        return before, aside

    def _look_for_disk(self) -> None:
        """Raise FileFault where the disk was taken away on which answers were kept."""
        if self.right is not None and self.right.away():
            raise FileFault(self.folder, "write", "away")

    def _claim(self) -> bool:
        """Take the right to keep; tell whether it lacked. Raises FileFault where another window has it."""
        if self.right is not None and self.right.stands():
            return False
        self._let_go()
        try:
            self.right = Running.claim(self.folder)
        except FileFault as fault:
            if fault.reason == "in-use":
                raise  # else there is no locking here, or no writing, and that is told when it is tried
        return True

    def _room_beside(self) -> Path | None:
        """Put aside what was kept while these answers were not, or what did not open; return where it is."""
        draft.make(self.folder)
        try:
            found = decode(read_file(self.folder / draft.NAME, LIMIT), self.session.content)
            known = (each for each in (self._safe, self._aside_too) if each is not None)
            if any(replace(found, locale=each.locale) == each for each in known):
                return None
        except AnswersFault:
            pass
        except FileFault as fault:
            if fault.reason == "no-file":
                return None
        return draft.set_aside(self.folder, now())

    def _let_go(self) -> None:
        if self.right is not None:
            self.right.let_go()
            self.right = None

    def _listen(self) -> None:
        """Hear it when a second start knocks."""
        if self.right is None or self._looking.isActive() or str(self.right.path) in self._door.files():
            return
        if not self._door.addPath(str(self.right.path)):  # the system watches no more files for this user
            self._looking.start()

    def _look(self) -> None:
        if self.right is not None and not self._ear.busy():
            self._ear.ask(self.right.hear)

    def _heard(self, knocked: bool) -> None:
        if knocked:
            self.knocked.emit()

    def _hear(self) -> None:
        """Come to the front for another start, or keep once more what lay in a folder that was lost."""
        if self.right is None or self._deeds:
            return
        if self.right.stands():
            if self.right.hear():
                self.knocked.emit()
        elif self.state == "kept" and self.session.anything_given:
            self._write()

    def _write(self) -> None:
        if self._deeds or self.state == "off":
            return
        self._asked = answers = self.session.answers
        if not self._late.isActive():
            self._late.start()
        self._worker.ask(lambda: self._saved(answers))

    def _write_if_lost(self) -> None:
        """Keep the answers once more where their file is gone, though nothing in them has changed."""
        answers, path = self.session.answers, self.folder / draft.NAME

        def saved() -> Written | None:
            return None if self._safe == answers and os.path.lexists(path) else self._saved(answers)

        self._worker.ask(saved)

    def _saved(self, answers: Answers) -> Written:
        """Keep these answers, off the window's thread."""
        aside = None
        try:
            self._look_for_disk()
            if self._claim() or not self._alone:
                aside = self._room_beside()
                self._alone = True
            draft.save(answers, self.folder)
            self._safe = answers
            draft.bring_back(self._erased)
            self._erased = {}
            self._last = Written(None, aside)
        except FileFault as fault:
            self._last = Written(fault, aside)
        return self._last

    def _written(self, written: Written | None) -> None:
        if written is None:  # there was nothing to do
            return
        if written.aside is not None:
            self.put_aside.emit(written.aside)
        self._take(written)

    def _take(self, written: Written) -> None:
        """Note how it went, and try again where it did not."""
        if self.state == "off" or written is not self._last:
            return
        if self._worker.busy():
            self._late.start()
        else:
            self._late.stop()
        if written.fault is not None:
            self._again.start()
        self._listen()
        self._tell(written.fault)

    def _tell(self, fault: FileFault | None) -> None:
        told = self.state, self.fault and self.fault.reason
        self.state, self.fault = "kept" if fault is None else "failed", fault
        if told != (self.state, fault and fault.reason):
            self.changed.emit()

    def _tell_late(self) -> None:
        if self.state != "off" and self._worker.busy():
            self._tell(FileFault(self.folder / draft.NAME, "write", "away"))

    def _settings_written(self, fault: FileFault | None) -> None:
        if not self._settings.busy():
            self._settings_late.stop()
        if fault is not None:
            self.settings_failed.emit(fault)

    def _tell_settings_late(self) -> None:
        self.settings_failed.emit(FileFault(settings.folder() / settings.NAME, "write", "away"))


def _settings_saved(chosen: Settings, folder: Path, *, new: bool) -> FileFault | None:
    try:
        if new or settings.kept(folder):
            settings.save(chosen, folder)
    except FileFault as fault:
        return fault
    return None
