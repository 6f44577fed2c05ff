"""People: for each, the outcome that somebody who reads their answers with care expects."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.decide import decide

FOLDER = Path(__file__).parents[1] / "personas"
STORIES: dict[str, Any] = tomllib.loads((FOLDER / "stories.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", STORIES)
def test_the_outcome_is_what_a_careful_reader_expects(name: str, content: Content) -> None:
    story = STORIES[name]
    answers = decode((FOLDER / f"{name}.json").read_bytes(), content)
    found = decide(content, answers, help_now=story.get("help_now", False)).outcome
    assert found in {story["expected"], *story.get("also", ())}, story["why"]


def test_every_story_has_its_answers() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == set(STORIES)


def test_every_outcome_is_somebody_s() -> None:
    assert len({story["expected"] for story in STORIES.values()}) == 9
