"""Whoever loses power in the middle of a word finds the answers again. 200 kills: make kill."""

import os
import signal
import time
from pathlib import Path

import kill
from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.records import Content

PATIENCE = 60


def test_a_kill_at_any_moment_loses_half_a_second_at_most_and_leaves_a_draft_that_opens(
    tmp_path: Path,
) -> None:
    done = list(kill.kills(12, 2026, tmp_path))
    kept = [each.kept for each in done]
    assert kept == sorted(kept), "what was once kept stays"
    assert kept[-1] > 0
    # In changes, not in seconds: a busy machine holds up what changes the answers and what keeps them alike.
    lost = max(each.missed for each in done) * kill.EVERY / 1000
    assert lost <= kill.PROMISED
    files = {file.name for file in (tmp_path / "coaching-or-therapy").iterdir()}
    assert files <= {"draft.json", "running"}


def test_after_a_suspend_it_goes_on_and_keeps(tmp_path: Path, content: Content) -> None:
    with kill.walking(tmp_path) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        process.send_signal(signal.SIGSTOP)
        os.set_blocking(process.stdout.fileno(), False)
        told += process.stdout.read() or b""
        made = int(told[: told.rindex(b"\n")].splitlines()[-1].split()[0])
        asleep = kept(tmp_path, content)
        process.send_signal(signal.SIGCONT)
        until = time.monotonic() + PATIENCE
        while kept(tmp_path, content) <= made:
            assert time.monotonic() < until, "what was answered after a suspend is not kept"
            time.sleep(0.05)
        process.kill()
    assert asleep <= made + 1, "what stands there is whole, and no newer than what was answered"


def kept(data: Path, content: Content) -> int:
    """Return the number of the last change in the draft, while the program goes on."""
    file = data / "coaching-or-therapy" / draft.NAME
    return int(decode(file.read_bytes(), content).notes.bring) if file.exists() else 0
