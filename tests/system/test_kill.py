"""Whoever loses power in the middle of a word finds all but the last moment again. 200 kills: make kill."""

from pathlib import Path

import kill

BUSY = 2.0
"""Seconds that may be lost here: the tests keep both cores busy. `make kill` holds the half second."""


def test_a_kill_at_any_moment_loses_a_moment_at_most(tmp_path: Path) -> None:
    done = list(kill.kills(6, 2026, tmp_path))
    assert done[-1].kept > 0
    assert max(each.lost for each in done) < BUSY
    kept = {file.name for file in (tmp_path / "coaching-or-therapy").iterdir()}
    assert kept <= {"draft.json", "running"}
