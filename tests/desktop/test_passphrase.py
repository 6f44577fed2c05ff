"""Answers are protected with a passphrase and opened again, in the window, while the window goes on."""

import re
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers import protection
from coaching_or_therapy.answers.document import decode, encode
from coaching_or_therapy.answers.faults import AnswersFault
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop.changes import rated
from coaching_or_therapy.desktop.passphrase import PassphraseDialog, unlock
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

OpenWindow = Callable[..., Window]
FilesDone = Callable[[Window], None]

ANSWERED = Answers(ratings={"purpose.relief": 80})
PATIENCE = 60_000


@pytest.fixture(scope="module")
def protected() -> bytes:
    return protection.protected(encode(ANSWERED), "right")


def typed(dialog: PassphraseDialog, passphrase: str, again: str = "") -> None:
    dialog.ui.passphrase.clear()
    QTest.keyClicks(dialog.ui.passphrase, passphrase)
    QTest.keyClicks(dialog.ui.again, again)


def answering(do: Callable[[PassphraseDialog], None]) -> None:
    """Do this in the dialog that opens next, as a person in front of it would."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PassphraseDialog):
            do(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_a_new_passphrase_is_asked_for_twice(qtbot: QtBot) -> None:
    dialog = PassphraseDialog("protect", b"plain")
    qtbot.addWidget(dialog)
    assert not dialog.go.isEnabled()
    typed(dialog, "four calm words here", "four cal")
    assert not dialog.go.isEnabled()
    assert dialog.ui.said.words() == "", "what is being typed is no mistake"
    QTest.keyClicks(dialog.ui.again, "n")
    assert dialog.ui.said.words() == "The two are not the same."
    dialog.accept()
    assert dialog.isEnabled(), "Enter does nothing yet"
    dialog.ui.again.clear()
    QTest.keyClicks(dialog.ui.again, "four calm words here")
    assert dialog.go.isEnabled()
    assert dialog.ui.said.words() == ""


def test_what_is_typed_is_seen_only_when_asked_for(qtbot: QtBot) -> None:
    dialog = PassphraseDialog("protect", b"plain")
    qtbot.addWidget(dialog)
    fields = dialog.ui.passphrase, dialog.ui.again
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Password}
    dialog.ui.show.click()
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Normal}


def test_it_says_that_a_lost_passphrase_is_lost(qtbot: QtBot) -> None:
    dialog = PassphraseDialog("protect", b"plain")
    qtbot.addWidget(dialog)
    dialog.show()
    assert "If it is lost, no one can open the file again" in dialog.ui.lost.words()
    assert dialog.ui.lost.isVisible()


def test_the_window_goes_on_while_it_works(qtbot: QtBot) -> None:
    dialog = PassphraseDialog("protect", b"plain")
    qtbot.addWidget(dialog)
    typed(dialog, "right", "right")
    beats: list[float] = [time.monotonic()]
    clock = QTimer(dialog, interval=10)
    clock.timeout.connect(lambda: beats.append(time.monotonic()))
    clock.start()
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE):
        dialog.accept()
        assert not dialog.go.isEnabled()
    taken = beats[-1] - beats[0]
    assert max(b - a for a, b in pairwise(beats)) < max(0.25, taken / 3)
    assert dialog.outcome is not None
    assert protection.unlocked(dialog.outcome, "right") == b"plain"


def test_a_wrong_passphrase_is_told_and_asked_for_again(qtbot: QtBot, protected: bytes) -> None:
    dialog = PassphraseDialog("unlock", protected)
    qtbot.addWidget(dialog)
    dialog.show()
    typed(dialog, "wrong")
    dialog.accept()
    qtbot.waitUntil(lambda: "does not open the file" in dialog.ui.said.words(), timeout=PATIENCE)
    typed(dialog, "right")
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE):
        dialog.accept()
    assert dialog.outcome == encode(ANSWERED)


def test_it_can_be_called_off_while_it_works(qtbot: QtBot, protected: bytes) -> None:
    dialog = PassphraseDialog("unlock", protected)
    qtbot.addWidget(dialog)
    typed(dialog, "right")
    dialog.accept()
    begun = time.monotonic()
    dialog.reject()
    assert time.monotonic() - begun < 1
    assert (dialog.outcome, dialog.fault) == (None, None)


def test_a_process_that_dies_is_told(qtbot: QtBot, protected: bytes) -> None:
    dialog = PassphraseDialog("unlock", protected)
    qtbot.addWidget(dialog)
    typed(dialog, "right")
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE):
        dialog.accept()
        assert dialog._work is not None
        dialog._work.process.kill()
    assert dialog.fault is not None
    assert dialog.fault.reason == "failed"


@pytest.mark.parametrize(
    ("spoilt", "said"),
    [
        (lambda d: d[:50], "damaged or not whole"),
        (lambda d: re.sub(rb" \d+\n", b" 50\n", d, count=1), "far more time and memory"),
        (lambda d: d.replace(b"scrypt", b"X25519"), "with a key"),
    ],
)
def test_what_no_passphrase_opens_is_told_before_one_is_asked_for(
    content: Content, protected: bytes, spoilt: Callable[[bytes], bytes], said: str
) -> None:
    with pytest.raises(AnswersFault, match=said):
        unlock(spoilt(protected), content)


def test_the_menu_protects_answers_and_opens_them_again(
    open_window: OpenWindow, files_done: FilesDone, tmp_path: Path
) -> None:
    window, file = open_window(ANSWERED), tmp_path / "mine.age"
    window.menu.where_to_protect = lambda _parent: file

    def protect(dialog: PassphraseDialog) -> None:
        typed(dialog, "right", "right")
        dialog.accept()

    answering(protect)
    window.menu.save_protected()
    files_done(window)
    assert protection.is_protected(file.read_bytes())
    assert window.in_file == ANSWERED

    other = open_window()
    other.menu.which_to_open = lambda _parent: file
    answering(lambda dialog: dialog.reject())
    other.menu.open_answers()
    files_done(other)
    assert other.session.answers.ratings == {}

    def unlock_it(dialog: PassphraseDialog) -> None:
        typed(dialog, "right")
        dialog.accept()

    answering(unlock_it)
    other.menu.open_answers()
    files_done(other)
    assert other.session.answers == ANSWERED
    assert other.menu.protected


def test_a_damaged_protected_file_is_told(
    open_window: OpenWindow, files_done: FilesDone, tmp_path: Path, protected: bytes
) -> None:
    window, file = open_window(), tmp_path / "mine.age"
    file.write_bytes(protected[:-1])
    window.menu.which_to_open = lambda _parent: file

    def unlock_it(dialog: PassphraseDialog) -> None:
        typed(dialog, "right")
        dialog.accept()

    answering(unlock_it)
    window.menu.open_answers()
    files_done(window)
    told = window.findChild(TellingDialog)
    assert told is not None
    assert any("damaged or not whole" in prose.words() for prose in told.findChildren(Prose))


def test_changes_to_protected_answers_are_not_saved_unprotected(
    open_window: OpenWindow, files_done: FilesDone, tmp_path: Path, content: Content
) -> None:
    window = open_window(ANSWERED)
    window.in_file, window.menu.protected = ANSWERED, True
    window.session.change(rated(ANSWERED, "purpose.relief", 10))
    window.menu.how_to_leave = lambda _parent, _lost: "save"
    window.menu.where_to_save = lambda _parent: pytest.fail("the file was protected")
    window.menu.where_to_protect = lambda _parent: tmp_path / "mine.age"
    window.menu.protect = lambda plain: b"protected:" + plain
    window.close()
    files_done(window)
    assert not window.isVisible()
    saved = (tmp_path / "mine.age").read_bytes().removeprefix(b"protected:")
    assert decode(saved, content).ratings == {"purpose.relief": 10}


def test_a_passphrase_that_is_not_given_saves_nothing(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(ANSWERED)
    window.menu.where_to_protect = lambda _parent: tmp_path / "mine.age"
    window.menu.protect = lambda _plain: None
    window.menu.save_protected()
    assert list(tmp_path.iterdir()) == []
    assert window.in_file is None
