"""One window at a time keeps answers on this computer; the file `running` beside the draft says which.

It is locked by the process that keeps, and the system takes the lock back however that process ends, so a
file that was left over holds nobody up. A second start knocks: it dates the file back, and the first one,
which watches it, comes to the front and dates it as heard. What a crash has to tell is written into it
(`reports`), and is found at the next start. Where nothing is kept, there is no such file, so a window that
keeps nothing can stand beside any other.
"""

import contextlib
import faulthandler
import os
import stat
import sys
from pathlib import Path
from time import sleep

from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.aside import put_aside
from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.clock import now

if sys.platform == "win32":
    import msvcrt

    FAR = 1 << 30
    """The byte that is locked lies beyond any report: Windows lets nobody read what is locked."""

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


NAME = draft.RUNNING

KNOCKED, HEARD = 0, 2_000_000_000
"""When the file was changed, it says, once somebody has knocked, and once that was heard (in 2033)."""

BETWEEN = 1_000_000_000
"""Any time before this one is a knock: not every disk can tell 1970. No clock is asked: it may be wrong."""

AGAIN = 0.05
"""Seconds between two looks whether a knock was heard."""

MOST = 64 * 1024
"""Bytes of an earlier report that are read."""


class Running:
    """The right to keep answers in a folder, as long as it is not let go."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self.descriptor = descriptor
        self._beneath = _disks(path.parent) - {os.fstat(descriptor).st_dev}
        """The disks on which the folder would be, were its own taken away."""

    @classmethod
    def claim(cls, folder: Path) -> "Running":
        """Take the right. Raises FileFault: `in-use` where another window has it, or why it can't be told."""
        path = folder / NAME
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.path.lexists(path) and not stat.S_ISREG(path.lstat().st_mode):
                put_aside(path, now())  # a pipe, a link or a folder: it could not be locked, or others could
            while True:
                descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
                claimed = cls(path, descriptor)
                try:
                    _lock(descriptor)
                except OSError as error:
                    os.close(descriptor)
                    if isinstance(error, BlockingIOError | PermissionError):
                        raise FileFault(folder, "write", "in-use") from error
                    raise
                if claimed.stands():
                    # A hard crash tells where it was, and nothing of what it was about.
                    faulthandler.enable(descriptor)
                    return claimed
                os.close(descriptor)  # another let go of it, and took it away, in between
        except OSError as error:
            raise FileFault.of(error, folder, "write") from error

    def stands(self) -> bool:
        """Tell whether the file is still there, and still this one."""
        with contextlib.suppress(OSError):
            return os.path.samestat(os.fstat(self.descriptor), self.path.stat())
        return False

    def away(self) -> bool:
        """Tell whether the disk that it lies on was taken away: what is written now would land beneath it."""
        folder = self.path.parent
        there = next((each for each in (folder, *folder.parents) if each.exists()), folder)
        with contextlib.suppress(OSError):
            return not self.stands() and there.stat().st_dev in self._beneath
        return False

    def hear(self) -> bool:
        """Tell whether somebody knocks, and let them know that they are heard."""
        with contextlib.suppress(OSError):
            if self.path.stat().st_mtime < BETWEEN:
                os.utime(self.path, (HEARD, HEARD))
                return True
        return False

    def report(self) -> str:
        """Return what a crash left in it."""
        os.lseek(self.descriptor, 0, os.SEEK_SET)
        return os.read(self.descriptor, MOST).decode(errors="replace")

    def add(self, report: str) -> None:
        """Write a report into it, if there is none yet: the first fault tells most."""
        with contextlib.suppress(OSError):  # a full disk shall not make of one fault two
            if not self.report():
                os.write(self.descriptor, report.encode())

    def clear(self) -> None:
        """Take the report away."""
        with contextlib.suppress(OSError):  # then it is offered once more
            os.ftruncate(self.descriptor, 0)

    def let_go(self) -> None:
        """Let others keep. No file stays behind but one that holds a report, and no empty folder."""
        stood = self.stands()
        with contextlib.suppress(OSError):
            if stood and not self.report():
                self.path.unlink()
        faulthandler.disable()
        os.close(self.descriptor)
        with contextlib.suppress(OSError):
            if stood:
                self.path.parent.rmdir()


def _disks(folder: Path) -> set[int]:
    """Return the disks on which a folder is, and all those above it, by the way of links and without."""
    real = Path(os.path.realpath(folder))
    found: set[int] = set()
    for each in (folder, *folder.parents, *real.parents):
        with contextlib.suppress(OSError):
            found.add(each.stat().st_dev)
    return found


def knock(folder: Path) -> Running | None:
    """Ask the window that keeps answers there to come to the front, and wait until it has heard; then None.

    Where it lets go of the right to keep meanwhile, that right is returned. This takes as long as the window
    is busy.
    """
    path = folder / NAME
    with contextlib.suppress(OSError):
        os.utime(path, (KNOCKED, KNOCKED))
    while True:
        with contextlib.suppress(FileFault):
            return Running.claim(folder)
        with contextlib.suppress(OSError):
            if path.stat().st_mtime > BETWEEN:
                return None
        sleep(AGAIN)
