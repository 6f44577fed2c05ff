"""Whoever loses power in the middle of a word finds the answers again. 200 kills: make kill."""

from pathlib import Path

import kill


def test_a_kill_at_any_moment_leaves_a_draft_that_opens(tmp_path: Path) -> None:
    kept = [each.kept for each in kill.kills(6, 2026, tmp_path)]
    assert kept == sorted(kept), "what was once kept stays"
    assert kept[-1] > 0
    files = {file.name for file in (tmp_path / "coaching-or-therapy").iterdir()}
    assert files <= {"draft.json", "running"}
