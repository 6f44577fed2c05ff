"""Reading what may be anything."""

import errno
import os
from pathlib import Path
from socket import AF_UNIX, socket

import pytest

from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.reading import lines_up_to, read_file, read_up_to


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert read_up_to(tmp_path / "a", 5) == b"12345"


def test_of_an_endless_file_only_what_tells_that_it_is_too_large() -> None:
    assert read_up_to(Path("/dev/zero"), 5) == bytes(6)


def test_lines_keep_their_order_and_a_last_one_needs_no_end(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"one\n\nthree")
    assert list(lines_up_to(tmp_path / "a", 5)) == [b"one\n", b"\n", b"three"]


@pytest.mark.parametrize("end", [b"\n", b""])
def test_of_a_long_line_the_rest_is_passed_over(tmp_path: Path, end: bytes) -> None:
    (tmp_path / "a").write_bytes(b"one\n" + b"x" * 1000 + end)
    assert list(lines_up_to(tmp_path / "a", 5)) == [b"one\n", b"x" * 6]
    (tmp_path / "a").write_bytes(b"x" * 1000 + b"\ntwo" + end)
    assert list(lines_up_to(tmp_path / "a", 5)) == [b"x" * 6, b"two" + end]


@pytest.mark.parametrize(("name", "reason"), [("gone", "no-file"), (".", "folder"), ("n" * 256, "long-name")])
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str, reason: str) -> None:
    for read in (lambda path: read_up_to(path, 5), lambda path: list(lines_up_to(path, 5))):
        with pytest.raises(FileFault) as caught:
            read(tmp_path / name)
        assert (caught.value.doing, caught.value.reason) == ("read", reason)


def test_a_file_of_someone_else(locked: Path) -> None:
    with pytest.raises(FileFault) as caught:
        read_up_to(locked / "draft.json", 5)
    assert caught.value.reason == "no-permission"


def test_a_socket_is_no_file(tmp_path: Path) -> None:
    with socket(AF_UNIX) as listening:
        listening.bind(str(tmp_path / "a"))
        with pytest.raises(FileFault) as caught:
            read_file(tmp_path / "a", 5)
    assert caught.value.reason == "device"


def test_a_disk_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(*_given: object) -> int:
        raise OSError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(FileFault) as caught:
        read_file(tmp_path / "a", 5)
    assert caught.value.reason == "away"


def test_a_dash_is_standard_input(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"one\ntwo\n")
    kept = os.dup(0)
    try:
        with (tmp_path / "a").open("rb") as file:
            os.dup2(file.fileno(), 0)
        assert list(lines_up_to(Path("-"), 5)) == [b"one\n", b"two\n"]
        os.lseek(0, 0, os.SEEK_SET)
        assert read_up_to(Path("-"), 100) == b"one\ntwo\n"
    finally:
        os.dup2(kept, 0)
        os.close(kept)
