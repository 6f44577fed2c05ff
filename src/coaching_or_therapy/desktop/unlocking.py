"""Asks for the passphrase of protected answers."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from coaching_or_therapy.answers.protection import unlocked

Ask = Callable[[QWidget | None, str], str | None]
"""Asks for a passphrase, after saying what there is to say; None: the person would rather not."""

translate = QCoreApplication.translate


def ask_passphrase(parent: QWidget | None, said: str) -> str | None:
    """Ask in a dialog that does not show what is typed."""
    words = translate("Unlocking", "These answers are protected. What is the passphrase?")
    text, given = QInputDialog.getText(
        parent,
        translate("Unlocking", "Coaching or Therapy"),
        f"{said}\n{words}" if said else words,
        QLineEdit.EchoMode.Password,
    )
    return text if given else None


def unlock(data: bytes, parent: QWidget | None = None, ask: Ask = ask_passphrase) -> bytes | None:
    """Ask until the passphrase opens the file; None: the person would rather not. Nothing is written."""
    said = ""
    while (passphrase := ask(parent, said)) is not None:
        if (opened := unlocked(data, passphrase)) is not None:
            return opened
        said = translate(
            "Unlocking", "That did not open the file. It is another passphrase, or the file is damaged."
        )
    return None
