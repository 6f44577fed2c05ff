"""What every page is to the window."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.block import Block


class Page(Block):
    """The body of one page. It reads from the session and sends changes to it; it knows no other page.

    The window shows its title and lead above it, scrolls it, puts its actions beside Next, and calls
    `refresh` when it is shown and each time the session changes while it is shown.
    """

    help_wanted = Signal()
    """Asks the window to show how to reach help now."""

    resume_wanted = Signal()
    """Asks the window to show the last page that has answers."""

    stop_wanted = Signal(str)
    """Asks the window to show the stop of this id."""

    then_wanted = Signal()
    """Asks the window to show earlier answers beside these."""

    finding_wanted = Signal()
    """Asks the window to show how to find someone."""

    renewed = Signal()
    """Asks the window to show the page anew, title and all, though the session has not changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.gone = False
        """Whether the window has given it up; another one may stand in its place."""

    def parts(self) -> Iterator[None]:
        """Make what the page has beyond its form, one part for each step: more than a moment would be felt.

        It is made whole before it is shown.
        """
        yield from ()

    def title(self) -> str:
        """Return the page's title; it may depend on the answers."""
        raise NotImplementedError

    def lead(self) -> str:
        """Return the sentence under the title, or nothing."""
        return ""

    def help_words(self) -> str:
        """Return what explains this page to someone who asks for help on it."""
        return self.lead()

    def refresh(self) -> None:
        """Show the session's answers. Called often: change only what differs."""

    def kept(self) -> dict[str, Any]:
        """Return what was set on this page and stands in no answer, for the page made anew in its place."""
        return {}

    def take_up(self, kept: dict[str, Any]) -> None:
        """Set what was `kept` of this page before (empty: nothing)."""

    def page_actions(self) -> tuple[QAction, ...]:
        """Return what else can be done here (print, save); shown as buttons, with their shortcuts."""
        return ()
