"""A question that must be answered before the program goes on."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from coaching_or_therapy.desktop.telling import TellingDialog

Role = QDialogButtonBox.ButtonRole


class Choice(NamedTuple):
    """A button: its id, what stands on it, and what it does, which decides where it stands."""

    id: str
    text: str
    role: Role


def ask(
    title: str, words: Sequence[str], choices: Sequence[Choice], usual: str, parent: QWidget
) -> str | None:
    """Ask, and return the id of what was chosen, None where the question was closed.

    The Enter key chooses what is `usual`: what loses nothing.
    """
    dialog = TellingDialog(title, [("", each) for each in words], parent)
    buttons, given = dialog.ui.buttons, list[str]()
    buttons.clear()
    for choice in choices:
        button = buttons.addButton(choice.text, choice.role)
        button.clicked.connect(lambda _checked=False, given_id=choice.id: given.append(given_id))
        button.clicked.connect(dialog.accept)
        button.setAutoDefault(False)
        if choice.id == usual:
            button.setProperty("kind", "primary")
            button.style().polish(button)
            button.setDefault(True)
    dialog.exec()
    return given[0] if given else None
