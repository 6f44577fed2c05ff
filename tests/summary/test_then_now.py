"""Earlier answers beside today's, in words."""

from msgspec.structs import replace

from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.summary import then_now


def test_an_importance_that_is_another_now_is_told_with_its_dimension(content: Content) -> None:
    then = Answers(importance={"purpose": 100, "time": 40})
    now = replace(then, importance={"purpose": 30, "time": 40})
    (moved,) = then_now.answers(content, then, now)
    assert (moved.then, moved.now, moved.by) == (100, 30, 70)
    assert "Purpose and goals" in then_now.said(content, moved)


def test_an_importance_that_was_not_set_then_counts_as_no_number(content: Content) -> None:
    (moved,) = then_now.answers(content, Answers(), Answers(importance={"needs": 60}))
    assert (moved.then, moved.now, moved.by) == (None, 60, 0)


def test_answers_that_do_not_say_which_content_they_are_to_are_told(content: Content) -> None:
    about = content.about
    now = Answers(content=about.content, locale=about.locale)
    assert then_now.origin(content, now, 0) == ()
    (unknown,) = then_now.origin(content, replace(now, content=""), 0)
    (earlier,) = then_now.origin(content, replace(now, content="2025.03"), 0)
    assert "March 2025" in earlier
    assert "2025" not in unknown
