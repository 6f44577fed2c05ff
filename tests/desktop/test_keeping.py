"""What was answered is kept on this computer, where that is wanted, and nowhere where it is not."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import application, language, settings, theme
from coaching_or_therapy.desktop.changes import in_country, noted, rated
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.pages.welcome import WelcomePage
from coaching_or_therapy.desktop.running import Running
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.settings import Settings
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window

FilesDone = Callable[[QObject], None]

NOW = datetime(2026, 11, 23, 9, 5, 7, tzinfo=UTC)


def told(window: Window) -> str:
    """Return what the dialogs over a window say."""
    return "\n".join(
        words.words() for dialog in window.findChildren(TellingDialog) for words in dialog.findChildren(Prose)
    )


def on_disk(content: Content, folder: Path) -> Answers:
    return decode((folder / draft.NAME).read_bytes(), content)


def begun(
    content: Content, answers: Answers | None = None, chosen: Settings | None = None
) -> tuple[Session, draft.Found]:
    """Return the session that a start begins with, and what was found of an earlier one."""
    kept = application.kept_before(content, draft.folder())
    return application.begun(content, answers, chosen or Settings(), kept), kept.found


def test_a_change_is_kept_within_half_a_second(qtbot: QtBot, content: Content, tmp_path: Path) -> None:
    session, folder = Session(content), tmp_path / "kept"
    keeper = Keeper(session, folder, keep=True)
    session.change(rated(session.answers, "purpose.relief", 80))
    session.change(rated(session.answers, "purpose.relief", 85))
    qtbot.waitUntil((folder / draft.NAME).exists, timeout=500)
    assert keeper.state == "kept"
    assert on_disk(content, folder) == session.answers


def test_nothing_is_written_before_something_is_answered(
    qtbot: QtBot, content: Content, tmp_path: Path
) -> None:
    session, folder = Session(content), tmp_path / "kept"
    keeper = Keeper(session, folder, keep=True)
    session.answer_safety("yes")
    qtbot.wait(400)
    keeper.flush()
    assert not folder.exists()


def test_with_keeping_off_nothing_is_written(qtbot: QtBot, content: Content, tmp_path: Path) -> None:
    session, folder = Session(content), tmp_path / "kept"
    keeper = Keeper(session, folder, keep=False)
    session.change(rated(session.answers, "purpose.relief", 80))
    qtbot.wait(400)
    keeper.flush()
    assert not folder.exists()


def test_what_is_not_kept_yet_is_kept_when_the_window_closes(
    qtbot: QtBot, content: Content, tmp_path: Path
) -> None:
    session = Session(content)
    window = Window(session, journey(content), Keeper(session, tmp_path / "kept", keep=True))
    qtbot.addWidget(window)
    window.show()
    session.change(rated(session.answers, "purpose.relief", 80))
    window.close()
    assert on_disk(content, tmp_path / "kept").ratings == {"purpose.relief": 80}


def test_the_window_says_what_becomes_of_the_answers(
    qtbot: QtBot, content: Content, files_done: FilesDone, tmp_path: Path
) -> None:
    session, folder = Session(content), tmp_path / "kept"
    keeper = Keeper(session, folder, keep=True)
    window = Window(session, journey(content), keeper)
    qtbot.addWidget(window)
    window.go_to("purpose")
    assert window.ui.status.text().endswith("saved on this computer only")
    keeper.keep(wanted=False)
    files_done(keeper)
    assert window.ui.status.text().endswith("not saved")
    keeper.keep(wanted=True)
    files_done(keeper)
    assert window.ui.status.text().endswith("saved on this computer only")


def test_the_next_start_knows_from_when_the_answers_are(
    content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft, "folder", lambda: tmp_path)
    session, _ = begun(content)
    assert session.found_of is None
    draft.save(Answers(content=content.about.content, ratings={"purpose.relief": 80}), tmp_path)
    session, _ = begun(content)
    assert session.found_of == datetime.now().astimezone().date()


def test_answers_that_cannot_be_kept_are_told(qtbot: QtBot, content: Content, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    session = Session(content)
    keeper = Keeper(session, blocked / "kept", keep=True)
    window = Window(session, journey(content), keeper)
    qtbot.addWidget(window)
    with qtbot.waitSignal(keeper.changed):
        session.change(rated(session.answers, "purpose.relief", 80))
    assert window.ui.status.text().startswith("Not saved yet: your last answers are in this window only.")
    assert str(blocked) in window.ui.status.text()


def test_where_nothing_is_kept_no_dialog_of_the_system_lists_the_files_that_are_opened(
    qtbot: QtBot, content: Content, files_done: FilesDone, tmp_path: Path
) -> None:
    keeper = Keeper(Session(content), tmp_path / "kept", keep=True)
    keeper.changed.connect(partial(application.leave_traces, keeper))
    for wanted in (False, True):
        with qtbot.waitSignal(keeper.changed):
            keeper.keep(wanted=wanted)
        files_done(keeper)
        assert QApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs) is not wanted
        assert sys.dont_write_bytecode is not wanted


def test_turning_keeping_off_erases_what_was_kept(
    qtbot: QtBot, content: Content, files_done: FilesDone, tmp_path: Path
) -> None:
    session, folder = Session(content), tmp_path / "kept"
    keeper = Keeper(session, folder, keep=True)
    session.change(rated(session.answers, "purpose.relief", 80))
    qtbot.waitUntil((folder / draft.NAME).exists)
    keeper.keep(wanted=False)
    files_done(keeper)
    assert not folder.exists()
    assert session.answers.ratings == {"purpose.relief": 80}, "what is on the screen stays there"


def test_where_settings_lie_beside_the_answers_they_outlast_them(  # noqa: PLR0917
    qtbot: QtBot,
    qapp: QApplication,
    content: Content,
    files_done: FilesDone,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As on Windows and macOS, which have one folder for both."""
    folder = tmp_path / "coaching-or-therapy"
    monkeypatch.setattr(settings, "folder", lambda: folder)
    session = Session(content)
    window = Window(session, journey(content), Keeper(session, folder, keep=True))
    qtbot.addWidget(window)
    session.settings_changed.connect(partial(application.change_settings, qapp, window))
    session.change_settings(Settings(text=110))
    session.change(rated(session.answers, "purpose.relief", 80))
    qtbot.waitUntil(lambda: (folder / draft.NAME).exists() and (folder / settings.NAME).exists())
    session.change_settings(Settings(text=110, keep=False))
    files_done(window)
    assert window.keeper is not None
    window.keeper.flush()
    assert [file.name for file in folder.iterdir()] == [settings.NAME]
    found, _ = application.set_before(folder)
    assert found == Settings(text=110, keep=False), "who wanted nothing kept is not asked anew"
    window.start_over()
    files_done(window)
    assert not folder.exists()


def test_erasing_empties_the_disk_and_every_page(
    qtbot: QtBot, content: Content, files_done: FilesDone, tmp_path: Path
) -> None:
    session, folder = Session(content), tmp_path / "kept"
    window = Window(session, journey(content), Keeper(session, folder, keep=True))
    qtbot.addWidget(window)
    window.go_to("purpose")
    session.change(rated(session.answers, "purpose.relief", 80))
    session.answer_safety("yes")
    qtbot.waitUntil((folder / draft.NAME).exists)
    session.change(rated(session.answers, "purpose.relief", 85))
    settings.save(Settings(text=150), settings.folder())
    window.start_over()
    files_done(window)
    qtbot.wait(500)  # longer than a change takes to be kept
    assert not folder.exists()
    assert not settings.folder().exists()
    assert session.answers.ratings == {}
    assert session.safety is None
    assert not session.can_undo
    assert (window.at, window.reached) == (0, 0)


def test_the_next_start_goes_on_where_the_person_left_off(content: Content) -> None:
    draft.save(Answers(ratings={"purpose.relief": 80}), draft.folder())
    session, _ = begun(content)
    assert session.answers.ratings == {"purpose.relief": 80}
    session, _ = begun(content, Answers(ratings={"time.past": 5}))
    assert session.answers.ratings == {"time.past": 5}, "answers from a file come before what was kept"


def test_a_draft_that_does_not_open_is_put_aside_and_told(qtbot: QtBot, content: Content) -> None:
    draft.folder().mkdir(parents=True, exist_ok=True)
    (draft.folder() / draft.NAME).write_bytes(b"{")
    session, found = begun(content)
    assert found.moved_to is not None
    assert found.moved_to.read_bytes() == b"{"
    window = Window(session, journey(content))
    qtbot.addWidget(window)
    window.tell_found(found, settings.Found())
    assert str(found.moved_to) in told(window)


def test_settings_are_found_again(tmp_path: Path) -> None:
    chosen = Settings(colors="dark", text=150, keep=False)
    settings.save(chosen, tmp_path / "new")
    assert settings.load(tmp_path / "new", NOW) == settings.Found(settings=chosen)


def test_settings_that_do_not_open_are_put_aside_and_told(
    qtbot: QtBot, content: Content, tmp_path: Path
) -> None:
    (tmp_path / settings.NAME).write_bytes(b'{"colors": "pink"}')
    found = settings.load(tmp_path, NOW)
    assert found.settings == Settings()
    assert found.moved_to == tmp_path / "settings-2026-11-23-090507.json"
    window = Window(Session(content), journey(content))
    qtbot.addWidget(window)
    window.tell_found(draft.Found(), found)
    assert str(found.moved_to) in told(window)


def test_whoever_wanted_nothing_kept_has_nothing_kept_when_the_settings_are_lost() -> None:
    settings.save(Settings(keep=False), settings.folder())
    (settings.folder() / settings.NAME).write_bytes(b"{")
    assert not application.set_before(draft.folder())[0].keep
    draft.save(Answers(ratings={"purpose.relief": 80}), draft.folder())
    (settings.folder() / settings.NAME).write_bytes(b"{")
    assert application.set_before(draft.folder())[0].keep


def test_what_can_be_neither_opened_nor_put_aside_is_told(
    qtbot: QtBot, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft.save(Answers(ratings={"purpose.relief": 80}), draft.folder())
    settings.save(Settings(), settings.folder())

    def refuse(path: Path, _limit: int) -> bytes:
        raise FileFault(path, "read", "no-permission")

    def fixed(path: Path, _to: Path) -> Path:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(draft, "read_file", refuse)
    monkeypatch.setattr(settings, "read_file", refuse)
    monkeypatch.setattr(Path, "rename", fixed)
    chosen, settings_found = application.set_before(draft.folder())
    session, found = begun(content, None, chosen)
    window = Window(session, journey(content))
    qtbot.addWidget(window)
    window.tell_found(found, settings_found)
    assert str(draft.folder() / draft.NAME) in told(window)
    assert str(settings.folder() / settings.NAME) in told(window)


def test_a_folder_that_leads_nowhere_is_told_and_stops_nothing(
    qtbot: QtBot, content: Content, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    session = Session(content)
    keeper = Keeper(session, folder, keep=True)
    folder.symlink_to(folder)
    for ask in (keeper.erase, keeper.make_room, lambda: keeper.keep(wanted=False)):
        with qtbot.waitSignal(keeper.refused):
            ask()
    folder.unlink()
    session.change(rated(session.answers, "purpose.relief", 10))
    keeper.flush()
    assert on_disk(content, folder).ratings == {"purpose.relief": 10}


def test_a_draft_that_could_neither_be_opened_nor_put_aside_is_not_written_over(
    qtbot: QtBot, content: Content, of_nobody: Path, rightless: Callable[[], AbstractContextManager[None]]
) -> None:
    folder = of_nobody / "kept"
    with rightless():
        draft.save(Answers(ratings={"purpose.relief": 80}), folder)
        folder.chmod(0)
        with pytest.raises(FileFault):
            draft.load(content, folder, NOW)
    session = Session(content)
    keeper = Keeper(session, folder, keep=True)
    session.change(rated(session.answers, "purpose.relief", 10))
    with qtbot.waitSignal(keeper.put_aside) as told:
        keeper.flush()
    assert told.args is not None
    assert decode(told.args[0].read_bytes(), content).ratings == {"purpose.relief": 80}
    assert on_disk(content, folder).ratings == {"purpose.relief": 10}


def test_what_was_put_in_the_place_of_the_draft_meanwhile_is_not_written_over(
    qtbot: QtBot, content: Content, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    session = Session(content)
    keeper = Keeper(session, folder, keep=True, right=Running.claim(folder))
    draft.save(Answers(ratings={"time.past": 5}), folder)  # out of a backup, say
    session.change(rated(session.answers, "purpose.relief", 10))
    with qtbot.waitSignal(keeper.put_aside) as told:
        keeper.flush()
    assert told.args is not None
    assert decode(told.args[0].read_bytes(), content).ratings == {"time.past": 5}
    keeper.close()


def test_settings_that_cannot_be_kept_are_told(
    qtbot: QtBot, qapp: QApplication, content: Content, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "in the way").write_text("a file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "in the way"))
    session = Session(content)
    window = Window(session, journey(content), Keeper(session, tmp_path / "kept", keep=True))
    qtbot.addWidget(window)
    session.settings_changed.connect(partial(application.change_settings, qapp, window))
    session.change_settings(Settings(text=110))
    theme.apply(qapp, "light")
    qtbot.waitUntil(lambda: "its folder is not there" in told(window))
    assert "They count until you close this window." in told(window)


def test_settings_are_applied_and_kept_at_once(
    qtbot: QtBot, qapp: QApplication, content: Content, files_done: FilesDone, tmp_path: Path
) -> None:
    session = Session(content)
    keeper = Keeper(session, tmp_path / "kept", keep=True)
    window = Window(session, journey(content), keeper)
    qtbot.addWidget(window)
    session.settings_changed.connect(partial(application.change_settings, qapp, window))
    size = qapp.font().pointSizeF()
    session.change_settings(Settings(colors="dark", text=200))
    assert theme.roles() == theme.SCHEMES["dark"]
    assert qapp.font().pointSizeF() == pytest.approx(2 * size)
    keeper.flush()
    assert settings.load(settings.folder(), NOW).settings == session.settings
    session.change_settings(Settings(colors="dark", text=200, keep=False))
    files_done(keeper)
    assert keeper.state == "off"
    keeper.flush()
    assert settings.load(settings.folder(), NOW).settings == session.settings, (
        "settings that are kept learn of it"
    )
    theme.apply(qapp, "light")


def test_another_setting_changed_on_answers_from_a_file_leaves_keeping_as_it_was(
    qtbot: QtBot, qapp: QApplication, content: Content, tmp_path: Path
) -> None:
    settings.save(Settings(keep=True), settings.folder())
    session = Session(content, Answers(ratings={"time.past": 5}))
    session.change_settings(Settings(keep=False))
    window = Window(session, journey(content), Keeper(session, tmp_path / "kept", keep=False, wanted=True))
    qtbot.addWidget(window)
    session.settings_changed.connect(partial(application.change_settings, qapp, window))
    session.change_settings(Settings(keep=False, text=110))
    theme.apply(qapp, "light")
    assert window.keeper is not None
    window.keeper.flush()
    assert settings.load(settings.folder(), NOW).settings == Settings(keep=True, text=110)
    assert not (tmp_path / "kept").exists()


def test_keeping_is_chosen_on_the_first_page(qtbot: QtBot, session: Session) -> None:
    page = WelcomePage(session)
    qtbot.addWidget(page)
    page.refresh()
    assert page.ui.keep.isChecked()
    page.ui.keep.click()
    assert not session.settings.keep
    session.change_settings(Settings(keep=True))
    assert page.ui.keep.isChecked()


def test_what_cannot_be_erased_is_told(
    qtbot: QtBot, content: Content, files_done: FilesDone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise FileFault(folder, "write", "no-permission")

    session = Session(content, Answers(ratings={"time.past": 5}))
    window = Window(session, journey(content), Keeper(session, tmp_path / "kept", keep=True))
    qtbot.addWidget(window)
    monkeypatch.setattr(draft, "erase", refuse)
    window.start_over()
    files_done(window)
    dialog = window.findChild(TellingDialog)
    assert dialog is not None
    assert any(str(tmp_path) in text.words() for text in dialog.findChildren(Prose))


def test_a_draft_that_other_answers_take_the_place_of_is_put_aside_and_told(
    qtbot: QtBot, content: Content, files_done: FilesDone, tmp_path: Path
) -> None:
    earlier, other = Answers(ratings={"purpose.relief": 80}), Answers(ratings={"purpose.relief": 10})
    draft.save(earlier, tmp_path)
    session = Session(content, other)
    keeper = Keeper(session, tmp_path, keep=False)
    window = Window(session, journey(content), keeper)
    qtbot.addWidget(window)
    keeper.keep(wanted=True)
    files_done(keeper)
    keeper.flush()
    (aside,) = tmp_path.glob("draft-*.json")
    assert decode(aside.read_bytes(), content) == earlier
    qtbot.waitUntil(lambda: str(aside) in told(window))
    assert draft.load(content, tmp_path, datetime(2026, 11, 23, tzinfo=UTC)).answers == other


def test_who_wants_nothing_kept_gets_no_file_of_settings(
    qtbot: QtBot, qapp: QApplication, content: Content, files_done: FilesDone, tmp_path: Path
) -> None:
    settings.erase(settings.folder())
    session = Session(content)
    window = Window(session, journey(content), Keeper(session, tmp_path / "kept", keep=True))
    qtbot.addWidget(window)
    session.settings_changed.connect(partial(application.change_settings, qapp, window))
    session.change_settings(Settings(keep=False))
    session.change_settings(Settings(keep=False, text=125))
    files_done(window)
    session.change_settings(Settings(keep=False, text=150))
    theme.apply(qapp, "light")
    assert window.keeper is not None
    window.keeper.flush()
    assert not settings.folder().exists()
    assert not (tmp_path / "kept").exists()


def test_a_second_window_keeps_nothing_of_its_own_and_erases_nothing_of_the_first(
    qtbot: QtBot, qapp: QApplication, content: Content, files_done: FilesDone, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    first = Session(content)
    keeper = Keeper(first, folder, keep=True, right=Running.claim(folder))
    first.change(rated(first.answers, "purpose.relief", 80))
    keeper.flush()

    session = Session(content, Answers(ratings={"time.past": 5}))
    session.change_settings(Settings(keep=False))
    window = Window(session, journey(content), Keeper(session, folder, keep=False, wanted=True))
    qtbot.addWidget(window)
    session.settings_changed.connect(partial(application.change_settings, qapp, window))
    session.change_settings(Settings(keep=True))
    files_done(window)
    assert session.settings == Settings(keep=False), "the box is empty again"
    assert "Another window" in words_told(window)
    window.start_over()
    files_done(window)
    assert session.answers.ratings == {"time.past": 5}, "what can't be erased is not half erased"
    assert on_disk(content, folder) == first.answers

    keeper.close()
    session.change_settings(Settings(keep=True))
    files_done(window)
    assert session.settings == Settings(keep=True)
    assert window.keeper is not None
    window.keeper.close()
    assert on_disk(content, folder) == session.answers
    theme.apply(qapp, "light")


def test_answers_that_another_window_came_before_are_not_kept_and_that_is_told(
    qtbot: QtBot, content: Content, files_done: FilesDone, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    session = Session(content)
    keeper = Keeper(session, folder, keep=True)
    window = Window(session, journey(content), keeper)
    qtbot.addWidget(window)
    other = Running.claim(folder)
    with qtbot.waitSignal(keeper.changed):
        session.change(rated(session.answers, "purpose.relief", 80))
    assert "Another window" in window.ui.status.text()
    keeper.keep(wanted=False)
    files_done(keeper)
    assert keeper.state == "off"
    assert other.stands()
    other.let_go()


# Closing


Chosen = Callable[[Answers | None], tuple[Window, list[str]]]


@pytest.fixture
def unkept(qtbot: QtBot, content: Content, tmp_path: Path) -> Chosen:
    """Opens the window of someone who wants nothing kept; each question at its end is noted, and stays."""

    def open_one(answers: Answers | None = None) -> tuple[Window, list[str]]:
        session, asked = Session(content, answers), list[str]()
        session.change_settings(Settings(keep=False))
        window = Window(session, journey(content), Keeper(session, tmp_path / "kept", keep=False))
        qtbot.addWidget(window, before_close_func=let_go)

        def ask(_parent: QWidget, lost: str) -> Literal["stay"]:
            asked.append(lost)
            return "stay"

        window.menu.how_to_leave = ask
        window.show()
        return window, asked

    def let_go(window: QWidget) -> None:
        assert isinstance(window, Window)
        window.menu.how_to_leave = lambda _parent, _lost: "leave"

    return open_one


def test_who_keeps_nothing_is_asked_before_answers_are_gone(
    unkept: Chosen, content: Content, files_done: FilesDone, tmp_path: Path
) -> None:
    window, asked = unkept(None)
    window.session.change(rated(window.session.answers, "purpose.relief", 80))
    assert not window.close()
    assert asked == ["Your answers are kept nowhere but in this window."]
    window.menu.how_to_leave = lambda _parent, _lost: "save"
    window.menu.where_to_save = lambda _parent: tmp_path / "mine.json"
    assert not window.close()
    files_done(window)
    assert not window.isVisible(), "it closes once they are saved"
    assert decode((tmp_path / "mine.json").read_bytes(), content).ratings == {"purpose.relief": 80}
    assert not (tmp_path / "kept").exists()


def test_who_keeps_nothing_may_close_without_saving(unkept: Chosen) -> None:
    window, _ = unkept(None)
    window.session.change(noted(window.session.answers, bring="I sleep badly."))
    window.menu.how_to_leave = lambda _parent, _lost: "leave"
    assert window.close()


def test_who_has_only_looked_at_every_page_is_asked_nothing(
    qapp: QApplication, unkept: Chosen, content: Content
) -> None:
    window, asked = unkept(None)
    for stop in window.stops:
        window.go_to(stop.id)
    assert window.session.answers.notes.questions, "the program has ticked some by itself"
    window.session.change(in_country(window.session.answers, "MX"))
    try:
        language.speak(qapp, load("es").about)
        window.speak(load("es"), journey(load("es")))
        assert window.close()
    finally:
        language.speak(qapp, content.about)
    assert asked == []


def test_who_has_taken_every_answer_back_is_asked_nothing(unkept: Chosen) -> None:
    window, asked = unkept(None)
    window.session.change(rated(window.session.answers, "purpose.relief", 80))
    window.undo()
    assert window.close()
    assert asked == []


def test_who_has_erased_everything_is_asked_nothing(unkept: Chosen, files_done: FilesDone) -> None:
    window, asked = unkept(None)
    window.go_to("appointment")
    window.session.change(rated(window.session.answers, "purpose.relief", 80))
    window.start_over()
    files_done(window)
    assert window.close()
    assert asked == []


def test_who_has_saved_a_copy_since_is_asked_nothing(
    unkept: Chosen, files_done: FilesDone, tmp_path: Path
) -> None:
    window, asked = unkept(None)
    window.session.change(rated(window.session.answers, "purpose.relief", 80))
    window.menu.where_to_save = lambda _parent: tmp_path / "mine.json"
    window.menu.save_answers()
    files_done(window)
    assert window.close()
    assert asked == []


def words_told(window: Window) -> str:
    return "\n".join(
        prose.words() for dialog in window.findChildren(TellingDialog) for prose in dialog.findChildren(Prose)
    )
