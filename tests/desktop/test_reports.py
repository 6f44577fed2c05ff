"""A fault of the program ends no window, tells none of the answers, and is shown to the person alone."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import application, reports
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.report import ReportDialog
from coaching_or_therapy.desktop.running import Running
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

SECRET = "I drink again"


def fault() -> Exception:
    """An error that holds an answer wherever an error can."""
    told = SECRET
    try:
        try:
            raise KeyError(told)
        except KeyError as error:
            raise ValueError(f"bad answer {told!r}") from error
    except ValueError as error:
        error.add_note(told)
        return error


@pytest.fixture
def window(qtbot: QtBot, content: Content, tmp_path: Path) -> Iterator[Window]:
    session, folder = Session(content), tmp_path / "kept"
    window = Window(
        session, journey(content), Keeper(session, folder, keep=True, right=Running.claim(folder))
    )
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def told(window: Window) -> list[str]:
    dialogs = [dialog for dialog in window.findChildren(TellingDialog) if dialog.isVisible()]
    return [prose.words() for dialog in dialogs for prose in dialog.findChildren(Prose)]


def test_a_report_tells_what_and_where_and_nothing_of_the_answers() -> None:
    report = reports.of(fault())
    assert SECRET not in report
    assert "bad answer" not in report
    for part in ("builtins.ValueError", "builtins.KeyError", "desktop/test_reports.py", "fault", "Python 3."):
        assert part in report
    assert str(Path.home()) not in report


def test_what_python_wrote_at_its_end_is_shown_without_the_persons_folders() -> None:
    raw = 'Fatal Python error: Segmentation fault\n  File "/opt/maria/x/PySide6/window.py", line 3 in go\n'
    shown = reports.shown(raw)
    assert 'File "x/PySide6/window.py", line 3 in go' in shown
    assert "maria" not in shown
    assert "coaching-or-therapy " in shown
    assert reports.shown(reports.of(fault())).count("coaching-or-therapy ") == 1


def test_an_error_in_a_slot_leaves_the_window_open_and_is_told(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slot() -> None:
        raise ValueError(SECRET)

    hook: Callable[..., None] = lambda *error: application.caught(window, *error)  # noqa: E731
    monkeypatch.setattr(sys, "excepthook", hook)
    for _ in range(3):
        QTimer.singleShot(0, slot)
    qtbot.waitUntil(lambda: bool(told(window)))
    qtbot.wait(50)
    assert window.isVisible()
    assert len(told(window)) == 3, "it is told once: title, and two sentences"
    keeper = window.keeper
    assert keeper is not None
    assert keeper.right is not None
    report = keeper.right.report()
    assert "ValueError" in report
    assert SECRET not in report


def test_where_nothing_is_kept_no_report_is_either(qtbot: QtBot, content: Content, tmp_path: Path) -> None:
    window = Window(
        Session(content), journey(content), Keeper(Session(content), tmp_path / "kept", keep=False)
    )
    qtbot.addWidget(window)
    window.show()
    error = fault()
    application.caught(window, type(error), error, error.__traceback__)
    assert not any("next start" in words for words in told(window))
    assert list(tmp_path.iterdir()) == []
    window.close()


def test_a_report_is_offered_at_the_next_start_until_it_is_deleted(
    window: Window, files_done: Callable[[QWidget], None], tmp_path: Path
) -> None:
    keeper = window.keeper
    assert keeper is not None
    assert keeper.right is not None
    application.offer_report(window)
    assert window.findChild(ReportDialog) is None, "there is none yet"
    keeper.right.add(reports.of(fault()))
    application.offer_report(window)
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    assert "ValueError" in dialog.ui.report.toPlainText()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report
    dialog.where_to_save = lambda: None
    dialog.save.click()
    dialog.where_to_save = lambda: tmp_path / "report.txt"
    dialog.save.click()
    files_done(dialog)
    assert (tmp_path / "report.txt").read_text() == dialog.report
    dialog.where_to_save = lambda: tmp_path / "no folder" / "report.txt"
    dialog.save.click()
    files_done(dialog)
    assert "no folder" in dialog.ui.said.words()
    assert keeper.right.report()
    dialog.delete.click()
    files_done(dialog)
    assert keeper.right.report() == ""
    assert dialog.ui.said.words() == "Deleted."
    assert dialog.delete.text() == "&Bring back"
    dialog.delete.click()
    files_done(dialog)
    assert "ValueError" in keeper.right.report()
    assert dialog.delete.text() == "&Delete"
    dialog.delete.click()
    files_done(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert keeper.right.report() == ""
    QApplication.clipboard().clear()


def test_what_is_no_fault_of_the_program_is_left_to_python(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *error: ended.append(error[0]))
    application.caught(window, GeneratorExit, GeneratorExit(), None)
    assert ended == [GeneratorExit]
    assert told(window) == []
