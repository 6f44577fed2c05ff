"""A question is answered by its buttons; the Enter key loses nothing, and Escape answers nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.desktop.asking import Choice, Role, ask

CHOICES = (Choice("erase", "&Erase", Role.DestructiveRole), Choice("keep", "&Keep them", Role.RejectRole))


def press(words: str) -> Callable[[QDialog], None]:
    def do(dialog: QDialog) -> None:
        button = next(each for each in dialog.findChildren(QPushButton) if each.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return do


def key(which: Qt.Key) -> Callable[[QDialog], None]:
    def do(dialog: QDialog) -> None:
        QTest.keyClick(dialog, which)

    return do


@pytest.mark.parametrize(
    ("do", "told"),
    [
        (press("&Erase"), "erase"),
        (press("&Keep them"), "keep"),
        (key(Qt.Key.Key_Return), "keep"),
        (key(Qt.Key.Key_Escape), None),
    ],
)
def test_what_is_pressed_is_what_is_told(
    qtbot: QtBot, do: Callable[[QDialog], None], told: str | None
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        do(dialog)

    QTimer.singleShot(0, answer)
    assert ask("Erase everything?", ["You can't undo it."], CHOICES, "keep", parent) == told
