"""The clock of this computer, in the time zone where the person is."""

from datetime import date, datetime
from pathlib import Path


def now() -> datetime:
    """Return the moment it is."""
    return datetime.now().astimezone()


def today() -> date:
    """Return the day it is."""
    return now().date()


def changed_on(path: Path) -> date:
    """Return the day on which a file was last changed. Raises OSError."""
    return datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
