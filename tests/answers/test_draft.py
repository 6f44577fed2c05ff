"""The draft is found again, and one that does not open is never lost."""

import errno
import os
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.document import LIMIT, encode
from coaching_or_therapy.answers.faults import AnswersFault, FileFault
from coaching_or_therapy.answers.records import Answers, Notes
from coaching_or_therapy.answers.saving import PREFIX
from coaching_or_therapy.content.records import Content

NOW = datetime(2026, 11, 23, 9, 5, 7, tzinfo=UTC)
ANSWERS = Answers(ratings={"purpose.relief": 80}, notes=Notes(bring="My letter"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "coaching-or-therapy"


def test_there_is_no_draft_at_first(content: Content, folder: Path) -> None:
    assert draft.load(content, folder, NOW) == draft.Found()
    assert not folder.exists()


def test_a_draft_is_found_again(content: Content, folder: Path) -> None:
    draft.save(Answers(), folder)
    draft.save(ANSWERS, folder)
    assert draft.load(content, folder, NOW) == draft.Found(answers=ANSWERS)


def test_the_day_of_a_draft_is_known(folder: Path) -> None:
    assert draft.kept_on(folder) is None
    draft.save(ANSWERS, folder)
    monday = datetime(2026, 11, 23, 12).astimezone()
    os.utime(folder / draft.NAME, (monday.timestamp(), monday.timestamp()))
    assert draft.kept_on(folder) == date(2026, 11, 23)


def test_only_its_user_can_enter_the_folder_and_read_the_draft(folder: Path) -> None:
    folder.mkdir(parents=True, mode=0o755)
    draft.save(ANSWERS, folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()] == [0o600]


@pytest.mark.parametrize(
    "data",
    [b"", b'{"format"', b"\xff\xfe", b"[]", b'{"format": "coaching-or-therapy/answers", "version": 9}'],
)
def test_a_draft_that_does_not_open_is_put_aside(content: Content, folder: Path, data: bytes) -> None:
    draft.save(ANSWERS, folder)
    (folder / "draft.json").write_bytes(data)
    found = draft.load(content, folder, NOW)
    assert found.answers is None
    assert found.moved_to == folder / "draft-2026-11-23-090507.json"
    assert found.moved_to.read_bytes() == data
    assert isinstance(found.fault, AnswersFault)
    assert draft.load(content, folder, NOW) == draft.Found()


def test_drafts_put_aside_can_be_erased_and_brought_back(content: Content, folder: Path) -> None:
    for text in (b"one", b"{"):
        draft.save(ANSWERS, folder)
        (folder / draft.NAME).write_bytes(text)
        draft.load(content, folder, NOW)
    draft.save(ANSWERS, folder)
    os.mkfifo(folder / "draft-2026-11-23-090508.json")
    (folder / "draft-2026-11-23-090509.json").write_bytes(b" " * (LIMIT + 1))
    held = draft.held(folder)
    draft.erase(folder)
    assert not folder.exists()
    assert draft.held(folder) == {}
    draft.save(Answers(), folder)
    draft.bring_back(held)
    assert draft.load(content, folder, NOW).answers == Answers(), "what is newer stays"
    draft.erase(folder)
    draft.bring_back(held)
    assert draft.load(content, folder, NOW).answers == ANSWERS
    assert {file.read_bytes() for file in folder.iterdir()} == {b"one", b"{", encode(ANSWERS)}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_no_draft_put_aside_takes_the_place_of_another(content: Content, folder: Path) -> None:
    for text in (b"one", b"two", b"three"):
        draft.save(ANSWERS, folder)
        (folder / "draft.json").write_bytes(text)
        draft.load(content, folder, NOW)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {
        "draft-2026-11-23-090507.json": b"one",
        "draft-2026-11-23-090507-2.json": b"two",
        "draft-2026-11-23-090507-3.json": b"three",
    }


def test_a_draft_can_make_room_for_a_new_one(content: Content, folder: Path) -> None:
    assert draft.set_aside(folder, NOW) is None
    draft.save(ANSWERS, folder)
    aside = draft.set_aside(folder, NOW)
    assert aside == folder / "draft-2026-11-23-090507.json"
    assert aside.read_bytes() == encode(ANSWERS)
    assert draft.load(content, folder, NOW).answers == ANSWERS, "it is found until another is kept"
    draft.save(Answers(), folder)
    assert draft.load(content, folder, NOW).answers == Answers()
    assert aside.read_bytes() == encode(ANSWERS)


def test_a_draft_makes_room_where_a_file_can_have_one_name_only(
    content: Content, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _to: Path) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    draft.save(ANSWERS, folder)
    aside = draft.set_aside(folder, NOW)
    assert aside is not None
    assert aside.read_bytes() == encode(ANSWERS)
    assert draft.load(content, folder, NOW) == draft.Found()


def test_a_draft_that_is_kept_in_another_place_makes_room(folder: Path) -> None:
    elsewhere = folder.with_name("elsewhere.json")
    draft.save(ANSWERS, folder)
    (folder / draft.NAME).replace(elsewhere)
    (folder / draft.NAME).symlink_to(elsewhere)
    aside = draft.set_aside(folder, NOW)
    draft.save(Answers(), folder)
    assert aside is not None
    assert aside.read_bytes() == encode(ANSWERS)


def test_a_folder_in_the_place_of_the_draft_is_put_aside(content: Content, folder: Path) -> None:
    (folder / "draft.json" / "inside").mkdir(parents=True)
    found = draft.load(content, folder, NOW)
    assert isinstance(found.fault, FileFault)
    assert found.moved_to is not None
    assert (found.moved_to / "inside").is_dir()
    draft.save(ANSWERS, folder)
    assert draft.load(content, folder, NOW).answers == ANSWERS


def test_a_draft_that_can_be_neither_read_nor_put_aside_is_told(content: Content, locked: Path) -> None:
    with pytest.raises(FileFault) as caught:
        draft.load(content, locked, NOW)
    assert caught.value.reason == "no-permission"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"a file")
    with pytest.raises(FileFault) as caught:
        draft.save(ANSWERS, tmp_path / "data" / "coaching-or-therapy")
    assert caught.value.doing == "write"


def test_a_draft_that_others_could_read_is_hidden_from_them(folder: Path) -> None:
    folder.mkdir(parents=True)
    folder.chmod(0o777)
    (folder / draft.NAME).write_bytes(encode(Answers()))
    (folder / draft.NAME).chmod(0o666)
    draft.save(ANSWERS, folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / draft.NAME).stat().st_mode) == 0o600


def test_a_folder_that_is_kept_in_another_place_is_erased_there(content: Content, tmp_path: Path) -> None:
    elsewhere, folder = tmp_path / "elsewhere", tmp_path / "coaching-or-therapy"
    elsewhere.mkdir()
    folder.symlink_to(elsewhere)
    draft.save(ANSWERS, folder)
    draft.erase(folder)
    assert list(tmp_path.iterdir()) == []
    draft.save(ANSWERS, folder)
    assert draft.load(content, folder, NOW).answers == ANSWERS


def test_erasing_leaves_nothing(content: Content, folder: Path) -> None:
    draft.save(ANSWERS, folder)
    (folder / "draft.json").write_bytes(b"damaged")
    draft.load(content, folder, NOW)
    draft.save(ANSWERS, folder)
    draft.erase(folder)
    assert not folder.exists()
    draft.erase(folder)


def test_erasing_takes_nothing_of_another(content: Content, folder: Path) -> None:
    draft.save(ANSWERS, folder)
    (folder / "draft.json").write_bytes(b"damaged")
    draft.load(content, folder, NOW)
    draft.save(ANSWERS, folder)
    (folder / "draft-2026-11-23-090508.json").mkdir()
    others = ("my-answers.age", "draft-of-a-letter.json", "draft-2026-11-23-090508.json/letter.odt")
    for name in others:
        (folder / name).write_bytes(b"precious")
    draft.erase(folder)
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert files == set(others)


def test_a_draft_that_is_kept_in_another_place_is_erased_there(content: Content, folder: Path) -> None:
    elsewhere = folder.with_name("elsewhere.json")
    draft.save(ANSWERS, folder)
    (folder / draft.NAME).replace(elsewhere)
    (folder / draft.NAME).symlink_to(elsewhere)
    other = folder.with_name("letter.odt")
    other.write_bytes(b"precious")
    (folder / "draft-2026-11-23-090507.json").symlink_to(other)
    assert draft.load(content, folder, NOW).answers == ANSWERS
    draft.erase(folder)
    assert list(folder.parent.iterdir()) == [other]


def test_where_the_folder_leads_to_others_files_they_stay(tmp_path: Path) -> None:
    documents, folder = tmp_path / "Documents", tmp_path / "coaching-or-therapy"
    documents.mkdir()
    (documents / "letter.odt").write_bytes(b"precious")
    folder.symlink_to(documents)
    draft.save(ANSWERS, folder)
    draft.erase(folder)
    assert list(documents.iterdir()) == [documents / "letter.odt"]


def test_an_empty_folder_that_cannot_be_removed_is_erased_all_the_same(
    of_nobody: Path, rightless: Callable[[], AbstractContextManager[None]]
) -> None:
    folder = of_nobody / "coaching-or-therapy"
    with rightless():
        draft.save(ANSWERS, folder)
    of_nobody.chmod(0o555)
    with rightless():
        draft.erase(folder)
        assert list(folder.iterdir()) == []
    of_nobody.chmod(0o700)


def test_no_folder_that_only_has_a_like_name_is_taken_for_one_of_answers(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(folder.parent))
    own = folder.with_name(f"{folder.name}-own-0123456789ab")
    for each in (folder, own, folder.with_name(f"{folder.name}-own-backup")):
        each.mkdir(parents=True)
    assert draft.folders() == [folder, own]


def test_erasing_that_is_not_allowed_is_told(locked: Path) -> None:
    with pytest.raises(FileFault) as caught:
        draft.erase(locked)
    assert caught.value.reason == "no-permission"


def test_the_folder_is_where_the_system_keeps_a_users_data() -> None:
    assert draft.folder() == Path(os.environ["XDG_DATA_HOME"]) / "coaching-or-therapy"


def test_what_a_kill_left_half_written_is_gone_at_the_next_start(content: Content, folder: Path) -> None:
    draft.save(ANSWERS, folder)
    (folder / f"{PREFIX}abc").write_bytes(b'{"format": "coach')
    assert draft.load(content, folder, NOW) == draft.Found(answers=ANSWERS)
    assert [file.name for file in folder.iterdir()] == [draft.NAME]
