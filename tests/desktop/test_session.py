"""The session: answers are replaced, changes can be undone, the safety answer stays in memory."""

import pytest
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.document import encode
from coaching_or_therapy.answers.records import OwnConcern
from coaching_or_therapy.desktop.changes import concern_put, concern_removed, most, need_rated, rated, weighed
from coaching_or_therapy.desktop.session import Session


def test_a_change_replaces_the_answers_and_says_so(qtbot: QtBot, session: Session) -> None:
    before = session.answers
    with qtbot.waitSignal(session.changed):
        session.change(rated(session.answers, "purpose.relief", 80))
    assert session.answers.ratings == {"purpose.relief": 80}
    assert before.ratings == {}


def test_a_change_that_changes_nothing_says_nothing(qtbot: QtBot, session: Session) -> None:
    with qtbot.assertNotEmitted(session.changed):
        session.change(rated(session.answers, "purpose.relief", None))
    assert not session.can_undo


def test_undo_and_redo_walk_back_and_forth(session: Session) -> None:
    session.change(rated(session.answers, "purpose.relief", 80), "purpose.relief")
    session.change(rated(session.answers, "purpose.goal", 20), "purpose.goal")
    session.undo()
    assert session.answers.ratings == {"purpose.relief": 80}
    session.undo()
    assert session.answers.ratings == {}
    session.undo()
    session.redo()
    session.redo()
    assert session.answers.ratings == {"purpose.relief": 80, "purpose.goal": 20}
    assert not session.can_redo


def test_a_drag_is_undone_as_one(session: Session) -> None:
    for value in range(10, 60):
        session.change(rated(session.answers, "purpose.relief", value), "purpose.relief")
    session.undo()
    assert session.answers.ratings == {}


def test_a_new_change_after_undo_ends_redo(session: Session) -> None:
    session.change(rated(session.answers, "purpose.relief", 80))
    session.undo()
    session.change(rated(session.answers, "purpose.goal", 20))
    assert not session.can_redo
    session.undo()
    assert session.answers.ratings == {}


def test_a_thousand_changes_can_be_undone(session: Session) -> None:
    for number in range(1200):
        session.change(rated(session.answers, "purpose.relief", number % 2))
    for _ in range(1000):
        assert session.undo() is not None
    assert not session.can_undo
    assert session.answers.ratings == {"purpose.relief": 1}


def test_the_safety_answer_stands_in_no_document(session: Session) -> None:
    before = encode(session.answers)
    session.answer_safety("yes")
    assert session.help_now
    assert session.decision().outcome == "help-first"
    assert encode(session.answers) == before
    assert not session.can_undo, "undoing an answer must not bring this one back"


@pytest.mark.parametrize("answer", ["no", "rather-not-say", None])
def test_no_and_rather_not_say_put_nothing_first(session: Session, answer: str | None) -> None:
    session.answer_safety("yes")
    session.answer_safety(answer)
    assert not session.help_now
    assert session.safety == answer


def test_the_decision_follows_each_change_and_is_worked_out_once(session: Session) -> None:
    first = session.decision()
    assert session.decision() is first
    session.change(rated(session.answers, "purpose.relief", 80))
    assert session.decision() is not first


def test_what_matters_most_is_one(session: Session) -> None:
    answers = most(weighed(session.answers, "time", 40), "purpose")
    assert answers.importance == {"time": 40, "purpose": 100}
    assert most(answers, "methods").importance == {"time": 40, "methods": 100}


def test_a_need_is_rated_apart_from_statements(session: Session) -> None:
    answers = need_rated(session.answers, "needs.worry", "not-sure")
    assert (answers.needs, answers.ratings) == ({"needs.worry": "not-sure"}, {})


def test_concerns_are_added_changed_and_removed(session: Session) -> None:
    evenings = OwnConcern(text="I want evenings", favours="coaching", strength=70, importance=50)
    near = OwnConcern(text="Near my home", favours="therapy", strength=20, importance=30)
    answers = concern_put(concern_put(session.answers, 0, evenings), 1, near)
    assert answers.own_concerns == (evenings, near)
    assert concern_put(answers, 0, near).own_concerns == (near, near)
    assert concern_removed(answers, 0).own_concerns == (near,)
