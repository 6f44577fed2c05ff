"""The window on a practice's own content: its words, and answers that are kept apart from all others."""

import hashlib
import json
import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coaching_or_therapy import command
from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import application, settings, start
from coaching_or_therapy.desktop.changes import rated
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.pages.welcome import WelcomePage
from coaching_or_therapy.desktop.preferences import SettingsDialog
from coaching_or_therapy.desktop.running import Running
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.settings import Settings
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

ROOT = Path(__file__).parents[2]
CALL = "coaching-or-therapy --content examples/own-content"
OURS = ROOT / "examples/own-content"
KEPT = Answers(ratings={"purpose.relief": 80})

Open = Callable[..., Window]


@pytest.fixture
def open_by(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the window as a command does, and hands it over instead of waiting for its end."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(application, "prepared", lambda: qapp)
    monkeypatch.setattr(application, "let_nothing_be_kept", lambda: None)
    monkeypatch.setattr(start, "check", lambda: None)
    opened: list[Window] = []

    def stay(_app: QApplication) -> int:
        shown = [w for w in qapp.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]
        opened.extend(window for window in shown if window not in opened)
        return 0

    monkeypatch.setattr(QApplication, "exec", stay)

    def open_one(call: str) -> Window:
        assert command.main(shlex.split(call)[1:]) == 0
        return opened[-1]

    yield open_one
    for window in opened:
        window.menu.how_to_leave = lambda _parent, _lost: "leave"
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for folder in draft.folders():
        draft.erase(folder)
    settings.erase(settings.folder())


def words_of(window: Window) -> str:
    return "\n".join(words.words() for words in window.page().findChildren(Prose) if words.isVisible())


def test_the_window_of_the_document_speaks_the_practices_words(open_by: Open) -> None:
    assert CALL in (ROOT / "docs/own-content.md").read_text("utf-8").splitlines()
    window = open_by(CALL)
    assert window.page().title() == "Coaching or therapy? Elm Street helps you to find out"
    assert "a practice's own, from “own-content”" in words_of(window)
    for stop in window.stops:
        window.go_to(stop.id)
    page = window.page()
    assert isinstance(page, AppointmentPage)
    assert {"therapist.evenings", "coach.evenings"} & set(page.ui.firstQuestions.rows)


def test_the_programs_own_words_are_not_called_a_practices(open_by: Open) -> None:
    assert "practice" not in words_of(open_by("coaching-or-therapy"))


def test_it_opens_on_saved_answers_too(open_by: Open, examples: Path) -> None:
    window = open_by(f"coaching-or-therapy open {shlex.quote(str(examples / 'both.json'))} --content {OURS}")
    assert "Elm Street" in window.page().title()
    assert window.session.answers.ratings


def test_answers_to_it_are_kept_apart_and_found_again(open_by: Open, content: Content) -> None:
    draft.save(KEPT, draft.folder())
    before = (draft.folder() / draft.NAME).read_bytes()
    window = open_by(CALL)
    assert window.session.answers.ratings == {}, "nothing is taken over"
    window.session.change(rated(window.session.answers, "time.past", 20))
    window.close()
    assert (draft.folder() / draft.NAME).read_bytes() == before
    assert decode((draft.folder(OURS) / draft.NAME).read_bytes(), content).ratings == {"time.past": 20}
    assert open_by(CALL).session.answers.ratings == {"time.past": 20}
    assert open_by("coaching-or-therapy").session.answers.ratings == KEPT.ratings


def test_kept_answers_to_what_is_no_longer_asked_are_put_aside_and_said(
    open_by: Open, tmp_path: Path
) -> None:
    ours = Path(shutil.copytree(OURS, tmp_path / "ours"))
    folder = draft.folder(ours)
    kept = json.dumps(
        {"format": "coaching-or-therapy/answers", "version": 1, "notes": {"questions": ["coach.evenings"]}}
    )
    folder.mkdir(parents=True)
    (folder / draft.NAME).write_text(kept, "utf-8")
    shutil.copy(ROOT / "resources/content/en/ask.toml", ours)
    window = open_by(f"coaching-or-therapy --content {ours}")
    told = "\n".join(
        words.words() for dialog in window.findChildren(TellingDialog) for words in dialog.findChildren(Prose)
    )
    assert "notes.questions.coach.evenings: the content has no such id" in told
    (aside,) = folder.glob("draft-*.json")
    assert str(aside) in told
    assert aside.read_text("utf-8") == kept


def test_the_language_of_the_settings_leaves_it_as_it_is(open_by: Open) -> None:
    settings.save(Settings(language="es"), settings.folder())
    window = open_by(CALL)
    assert window.session.content == load(folder=OURS)
    window.menu.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    assert not dialog.ui.language.isVisible()
    assert dialog.ui.colors.isVisible()
    window.session.change_settings(Settings(language="es", text=110))
    assert isinstance(window.page(), WelcomePage)
    assert "Elm Street" in window.page().title()
    window.session.change_settings(Settings(language="es"))


def test_erasing_everything_erases_what_was_kept_to_any_content(
    open_by: Open, files_done: Callable[[QObject], None]
) -> None:
    for folder in (draft.folder(), draft.folder(OURS)):
        draft.save(KEPT, folder)
    window = open_by("coaching-or-therapy")
    window.start_over()
    files_done(window)
    assert draft.folders() == []


def test_nothing_is_erased_while_another_window_keeps_some_of_it(
    qtbot: QtBot, content: Content, tmp_path: Path, files_done: Callable[[QObject], None]
) -> None:
    ours, theirs = draft.folder(OURS), draft.folder(tmp_path)
    for folder in (ours, theirs):
        draft.save(KEPT, folder)
    other = Running.claim(theirs)
    keeper = Keeper(Session(content, KEPT, OURS), ours, keep=True)
    with qtbot.waitSignal(keeper.refused) as refused:
        keeper.erase()
    assert refused.args is not None
    assert refused.args[0].reason == "in-use"
    assert set(draft.folders()) == {ours, theirs}
    keeper.keep(wanted=False)
    files_done(keeper)
    assert draft.folders() == [theirs], "what this window kept goes, when nothing shall be kept"
    other.let_go()
    draft.erase(theirs)


def test_the_name_of_the_folder_tells_nothing(tmp_path: Path) -> None:
    kept = draft.folder(tmp_path / "anxiety-clinic")
    assert "anxiety" not in kept.name
    assert kept.name.startswith(draft.folder().name)
    assert kept == draft.folder(tmp_path / "elsewhere" / ".." / "anxiety-clinic")
    assert kept.name.endswith(hashlib.sha256(bytes(tmp_path / "anxiety-clinic")).hexdigest()[:12])
