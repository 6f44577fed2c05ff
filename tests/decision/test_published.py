from pathlib import Path

import published


def test_the_report_on_published_cases_says_what_the_model_says_now() -> None:
    cases = published.compared()
    assert len(cases) == 40
    kept = (Path(__file__).parents[2] / "docs" / "published.md").read_text(encoding="utf-8")
    assert kept == published.report(cases), "run `make published`, and read what changed"
