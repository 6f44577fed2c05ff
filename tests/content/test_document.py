"""The content document that scripts rely on (interface: `questions`)."""

import json

import msgspec

from coaching_or_therapy.content.document import document
from coaching_or_therapy.content.records import Content


def test_it_has_the_shape_that_scripts_rely_on(content: Content) -> None:
    printed = json.loads(msgspec.json.encode(document(content)))
    assert list(printed)[:2] == ["content", "expires"]
    assert (printed["content"], printed["expires"]) == ("2026.11", "2027-11-30")
    assert (printed["locale"], printed["country"]) == ("en", "US")
    for part in ("dimensions", "needs", "options", "help", "glossary", "ask", "sources"):
        assert isinstance(printed[part], list)
        assert printed[part]
    assert printed["safety"]["question"] == content.safety.question
    dimension = printed["dimensions"][0]
    assert (dimension["id"], dimension["branch"]) == ("purpose", "aim")
    assert {"title", "question", "panels", "statements"} <= set(dimension)
    for side in ("therapy", "coaching"):
        panel = dimension["panels"][side]
        assert all(set(point) == {"text", "facts"} for point in (*panel["points"], panel["hard"]))
    assert dimension["statements"][1] == {
        "id": "purpose.relief",
        "side": "therapy",
        "text": content.dimensions[0].statements[1].text,
    }
    assert {need["kind"] for need in printed["needs"]} == {"difficulty", "daily-life", "well", "goals"}


def test_the_programs_own_wording_is_no_part_of_it(content: Content) -> None:
    assert "phrases" not in document(content)
