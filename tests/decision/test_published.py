import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_report_on_published_cases_says_what_the_model_says_now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import published

    cases = published.compared()
    assert len(cases) == 40
    assert (ROOT / "docs" / "published.md").read_text(encoding="utf-8") == published.report(cases), (
        "run `make published`, and read what changed"
    )
    sys.modules.pop("published")
