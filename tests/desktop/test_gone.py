"""What a page was about to do is done no more once it is gone: erased, opened anew, in another language."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop.help import HelpDialog
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.pages.needs import NeedsPage
from coaching_or_therapy.desktop.widgets.parts import ID
from coaching_or_therapy.desktop.window import Window

OpenWindow = Callable[..., Window]


def go_at_once(window: Window, settled: Callable[[], None]) -> None:
    window.begin_anew()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settled()


def test_no_part_comes_into_view(
    open_window: OpenWindow, settled: Callable[[], None], content: Content, examples: Path
) -> None:
    window = open_window(decode((examples / "therapy.json").read_bytes(), content))
    window.go_to("appointment")
    page = window.page()
    assert isinstance(page, AppointmentPage)
    page.ui.parts.show()
    page.refresh()
    first = page.ui.parts.topLevelItem(0)
    assert first is not None
    page.ui.parts.choose(first.data(0, ID))
    go_at_once(window, settled)
    assert window.at == 0


def test_no_help_is_shown(open_window: OpenWindow, settled: Callable[[], None]) -> None:
    window = open_window()
    window.go_to("needs")
    page = window.page()
    assert isinstance(page, NeedsPage)
    page.choices["yes"].click()
    go_at_once(window, settled)
    assert window.findChildren(HelpDialog) == []
