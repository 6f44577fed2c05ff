"""Protected answers are opened with their passphrase, in the window alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pyrage import passphrase
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.answers.document import encode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.desktop.unlocking import unlock
from coaching_or_therapy.desktop.window import Window

ANSWERED = Answers(ratings={"purpose.relief": 80})


@pytest.fixture
def protected(tmp_path: Path) -> Path:
    """Answers as another program of the age format protects them."""
    path = tmp_path / "mine.age"
    path.write_bytes(passphrase.encrypt(encode(ANSWERED), "right"))
    return path


def test_a_wrong_passphrase_is_told_and_asked_for_again(protected: Path) -> None:
    told: list[str] = []

    def ask(_parent: QWidget | None, said: str) -> str:
        told.append(said)
        return "wrong" if len(told) == 1 else "right"

    assert unlock(protected.read_bytes(), ask=ask) == encode(ANSWERED)
    assert told[0] == ""
    assert "another passphrase" in told[1]


def test_the_menu_opens_them(open_window: Callable[..., Window], protected: Path) -> None:
    window = open_window()
    window.menu.which_to_open = lambda _parent: protected
    window.menu.unlock = lambda data: unlock(data, ask=lambda _parent, _said: None)
    window.menu.open_answers()
    assert window.session.answers.ratings == {}
    window.menu.unlock = lambda data: unlock(data, ask=lambda _parent, _said: "right")
    window.menu.open_answers()
    assert window.session.answers == ANSWERED
