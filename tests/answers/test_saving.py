"""A file is whole at every moment, and what stops the writing is told."""

import errno
import os
import resource
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from coaching_or_therapy.answers.faults import FileFault, Reason
from coaching_or_therapy.answers.saving import write_whole
from coaching_or_therapy.content.records import Content


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    file = tmp_path / "notes.json"
    file.write_bytes(b"old")
    return file


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file may grow beyond 64 KB."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_a_new_file_is_for_its_user_alone(tmp_path: Path) -> None:
    write_whole(tmp_path / "notes.json", b"new")
    assert (tmp_path / "notes.json").read_bytes() == b"new"
    assert mode_of(tmp_path / "notes.json") == 0o600
    assert names(tmp_path) == ["notes.json"]


def test_an_old_file_keeps_its_mode(old: Path) -> None:
    old.chmod(0o640)
    write_whole(old, b"new")
    assert (old.read_bytes(), mode_of(old)) == (b"new", 0o640)


def test_a_place_that_knows_no_modes_takes_a_file_all_the_same(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _mode: int) -> None:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    monkeypatch.setattr(Path, "chmod", refuse)
    write_whole(old, b"new")
    write_whole(old.with_name("another.json"), b"new")
    assert {file.name: file.read_bytes() for file in old.parent.iterdir()} == {
        "notes.json": b"new",
        "another.json": b"new",
    }


def test_a_link_is_followed_and_stays(old: Path, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link = tmp_path / "far" / "link.json"
    link.symlink_to("../notes.json")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert old.read_bytes() == b"new"
    assert names(tmp_path / "far") == ["link.json"]


def test_a_link_to_nothing_yet_makes_the_file_it_names(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to("new.json")
    write_whole(tmp_path / "link.json", b"new")
    assert (tmp_path / "new.json").read_bytes() == b"new"


def test_the_longest_name_that_a_folder_takes(tmp_path: Path) -> None:
    write_whole(tmp_path / ("n" * 255), b"new")
    assert (tmp_path / ("n" * 255)).read_bytes() == b"new"


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, b"new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.usefixtures("small_disk")
def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(old: Path) -> None:
    with pytest.raises(FileFault) as caught:
        write_whole(old, b"x" * 100_000)
    assert caught.value.reason == "full"
    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["notes.json"]


def test_a_disk_that_fails_at_last_leaves_the_old_file(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FileFault, match="Input/output error"):
        write_whole(old, b"new")
    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["notes.json"]


def test_a_disk_that_can_flush_no_folder_still_saves(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flush = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    write_whole(old, b"new")
    assert old.read_bytes() == b"new"


def test_an_interrupt_leaves_nothing_behind(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(old, b"new")
    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["notes.json"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [("gone/notes.json", "no-file"), ("notes.json/x", "no-file"), (".", "folder"), ("n" * 256, "long-name")],
)
def test_a_place_where_no_file_can_be(old: Path, name: str, reason: str) -> None:
    with pytest.raises(FileFault) as caught:
        write_whole(old.parent / name, b"new")
    assert (caught.value.doing, caught.value.reason) == ("write", reason)


def test_a_folder_that_may_not_be_written(locked: Path) -> None:
    with pytest.raises(FileFault) as caught:
        write_whole(locked / "new.json", b"new")
    assert caught.value.reason == "no-permission"


def test_a_write_protected_file_is_not_replaced(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        os, "access", lambda path, _mode: path != old
    )  # root may write whatever the mode says
    with pytest.raises(FileFault) as caught:
        write_whole(old, b"new")
    assert caught.value.reason == "no-permission"
    assert old.read_bytes() == b"old"


def test_a_full_device_is_told() -> None:
    with pytest.raises(FileFault) as caught:
        write_whole(Path("/dev/full"), b"new")
    assert caught.value.reason == "full"
    assert Path("/dev/full").is_char_device()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EROFS, "this disk can only be read"),
        (errno.ESTALE, "its disk does not answer"),
        (errno.ENOTCONN, "its disk does not answer"),
        (errno.EACCES, "you may not write here"),
        (errno.EBUSY, "another program holds this file open"),
        (errno.ENOENT, "its folder is not there"),
        (errno.EISDIR, "this is a folder"),
        (errno.ENAMETOOLONG, "this name is too long"),
        (errno.EIO, "this can't be written (Input/output error)"),
    ],
)
def test_what_went_wrong_is_told_with_the_file_and_what_to_do(
    content: Content, number: int, words: str
) -> None:
    fault = FileFault.of(OSError(number, os.strerror(number)), Path("/home/ada/notes.json"), "write")
    told = fault.told(content.phrases)
    assert told.startswith("/home/ada/notes.json: ")
    assert words in told
    assert told.endswith(".")
    assert len(told.split(". ")) == 2


@pytest.mark.parametrize(("number", "reason"), [(32, "held"), (33, "held"), (5, "no-permission")])
def test_windows_says_in_its_own_numbers_that_a_file_is_held(number: int, reason: str) -> None:
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = number  # type: ignore[attr-defined]
    assert FileFault.of(error, Path("page.pdf"), "write").reason == reason


def test_what_another_program_reads_stays_whole_for_it(old: Path) -> None:
    before = old.read_bytes()
    with old.open("rb") as reader:
        write_whole(old, b"the new one")
        assert reader.read() == before
    assert old.read_bytes() == b"the new one"


def test_a_reason_that_only_writing_has_is_told_when_reading_too(content: Content) -> None:
    fault = FileFault.of(OSError(errno.EROFS, "Read-only file system"), Path("a\nb\x1b"), "read")
    assert fault.told(content.phrases).startswith("a\\nb\\x1b: this can't be read (Read-only file system)")


@pytest.mark.parametrize("reason", ["full", "read-only", "no-permission", "in-use", "away", "other"])
def test_whoever_has_a_draft_that_cannot_be_kept_is_sent_to_no_other_folder(
    content: Content, reason: Reason
) -> None:
    told = FileFault(Path("draft.json"), "write", reason, "Broken").told(content.phrases, "keep")
    assert "draft.json" in told
    assert "folder" not in told
    assert "another place" in told or "Close that one" in told


def test_the_standard_streams_are_called_by_their_names(content: Content) -> None:
    fault = FileFault.of(OSError(errno.ENOSPC, "No space left on device"), Path("-"), "write")
    assert fault.told(content.phrases).startswith("standard output: the disk is full")
