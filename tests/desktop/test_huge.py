"""Answers from a file that are valid and huge: the window goes on, shows what it can, and keeps all of it."""

from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from time import thread_time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.document import decode, encode
from coaching_or_therapy.answers.records import Answers, Favoured, Notes, OwnConcern, OwnDecision
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.desktop import printing
from coaching_or_therapy.desktop.concern import ConcernDialog
from coaching_or_therapy.desktop.dialogs import Dialogs
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.pages.decision import DecisionPage
from coaching_or_therapy.desktop.pages.importance import ImportancePage
from coaching_or_therapy.desktop.pages.result import ResultPage
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.then_now import ThenNowDialog
from coaching_or_therapy.desktop.what_if import WhatIfDialog
from coaching_or_therapy.desktop.widgets.notepad import ROOM
from coaching_or_therapy.desktop.widgets.pictured import Table
from coaching_or_therapy.desktop.widgets.pile import AT_ONCE
from coaching_or_therapy.desktop.widgets.preview import Preview
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window
from coaching_or_therapy.desktop.worked_out import ROWS, WorkedOutDialog
from coaching_or_therapy.summary import typeset

OpenWindow = Callable[..., Window]
Someone = Callable[[OutcomeId], Answers]
FilesDone = Callable[[Window], None]

STALL = 1.0
"""Seconds of its own work after which a window looks as if it had died."""

FAVOURED: tuple[Favoured, ...] = ("therapy", "coaching", "both")


def concerns(
    texts: Iterator[str] | list[str], strength: int = 70, importance: int = 50
) -> tuple[OwnConcern, ...]:
    return tuple(
        OwnConcern(text=text, favours=favours, strength=strength, importance=importance)
        for text, favours in zip(texts, cycle(FAVOURED), strict=False)
    )


def many(count: int) -> list[str]:
    return [f"My own concern number {number}, which I want to be heard about" for number in range(count)]


def everywhere(text: str, answers: Answers) -> Answers:
    """Return the answers with this text wherever a person may write."""
    return replace(
        answers,
        own_concerns=concerns([text], strength=5, importance=95),
        notes=Notes(bring=text, own_questions=(text,), when=text, with_whom=text, name=text),
        decision=OwnDecision(choice="therapy", why=text),
    )


HUGE: dict[str, Callable[[Answers], Answers]] = {
    "own concerns": lambda answers: replace(answers, own_concerns=concerns(many(3000))),
    "contradictions": lambda answers: replace(answers, own_concerns=concerns(many(600), 5, 95)),
    "own questions": lambda answers: replace(answers, notes=Notes(own_questions=tuple(many(30_000)))),
    "the same question": lambda answers: replace(
        answers, notes=Notes(questions=("therapist.license",) * 30_000)
    ),
    "texts": lambda answers: everywhere("I want to say some words. " * 17_000, answers),
    "a text": lambda answers: replace(answers, notes=Notes(bring="I want to say some words. " * 120_000)),
    "words without an end": lambda answers: everywhere("x" * 400_000, answers),
    "lines": lambda answers: everywhere("a\n" * 150_000, answers),
    "signs on one letter": lambda answers: everywhere("o" + "\u0301" * 150_000, answers),
    "signs that no font has": lambda answers: everywhere("\ue000" * 100_000, answers),
}


class Gaps:
    """Measures how long the window's thread works without coming back to its events."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, thread_time()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        now = thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


def buttons(of: QWidget, words: str) -> list[QPushButton]:
    found = of.findChildren(QPushButton)
    return [button for button in found if button.text() == words and button.isVisibleTo(of)]


def notes_of(of: QWidget) -> list[str]:
    return [label.words() for label in of.findChildren(Prose) if label.isVisible()]


def shown_soon(window: Window, qtbot: QtBot, stop: str) -> None:
    """Wait until a page is shown, and all is there that belongs to it."""

    def there() -> bool:
        previews = [each for each in window.page().findChildren(Preview) if each.isVisible()]
        at = window.stops[window.at].id
        return at == stop and window._deciding is None and not any(each.busy() for each in previews)

    qtbot.waitUntil(there, timeout=120_000)


@pytest.mark.parametrize("huge", HUGE.values(), ids=HUGE)
def test_a_huge_file_opens_is_walked_through_and_is_saved_whole(  # noqa: PLR0917
    open_window: OpenWindow,
    someone: Someone,
    files_done: FilesDone,
    tmp_path: Path,
    qtbot: QtBot,
    huge: Callable[[Answers], Answers],
    content: Content,
) -> None:
    given = replace(huge(someone("therapy")), left="coaching")
    path, copy = tmp_path / "huge.json", tmp_path / "copy.json"
    path.write_bytes(encode(given))
    window = open_window()
    window.menu.which_to_open = lambda _parent: path
    window.menu.where_to_save = lambda _parent: copy
    gaps = Gaps()
    window.menu.open_answers()
    files_done(window)
    for stop in window.stops:
        window.go_to(stop.id)
        gaps.look()
        shown_soon(window, qtbot, stop.id)
    window.go_to("purpose")
    window.session.change(replace(window.session.answers, room_for_two=33))
    window.undo()
    window.menu.save_answers()
    files_done(window)
    gaps.look()
    assert gaps.longest < STALL
    saved = decode(copy.read_bytes(), content)
    if not given.notes.questions:  # then the program has ticked some
        saved = replace(saved, notes=replace(saved.notes, questions=()))
    assert saved == given


def test_of_thousands_of_own_concerns_some_are_shown_and_all_can_be_reached(
    open_window: OpenWindow, someone: Someone, settled: Callable[[], None]
) -> None:
    window = open_window(replace(someone("therapy"), own_concerns=concerns(many(50))))
    window.go_to("importance")
    page = window.page()
    assert isinstance(page, ImportancePage)

    def removes() -> list[QPushButton]:
        settled()
        return buttons(page.ui.concerns, "Remove")

    assert len(removes()) == AT_ONCE == 20
    assert "1 to 20 of 50" in notes_of(page.ui.concerns)
    assert not buttons(page.ui.concerns, "Show those before")[0].isEnabled()
    for _ in range(2):
        buttons(page.ui.concerns, "Show those after")[0].click()
    assert "41 to 50 of 50" in notes_of(page.ui.concerns)
    assert buttons(page.ui.concerns, "Show those before")[0].hasFocus(), "not at what can't be pressed"
    assert len(removes()) == 10
    removes()[-1].click()
    assert [concern.text for concern in window.session.answers.own_concerns] == many(49)
    assert "41 to 49 of 49" in notes_of(page.ui.concerns)
    page._put(49, None, concerns(["A new one"])[0])
    settled()
    assert "A new one" in notes_of(page.ui.concerns), "what was added is seen"
    window.undo()
    window.undo()
    assert window.session.answers.own_concerns == concerns(many(50))


def test_few_own_concerns_are_shown_without_a_word_on_others(
    open_window: OpenWindow, someone: Someone, settled: Callable[[], None]
) -> None:
    window = open_window(replace(someone("therapy"), own_concerns=concerns(many(AT_ONCE + 1))))
    window.go_to("importance")
    page = window.page()
    assert isinstance(page, ImportancePage)
    assert f"1 to {AT_ONCE} of {AT_ONCE + 1}" in notes_of(page.ui.concerns)
    buttons(page.ui.concerns, "Remove")[0].click()
    settled()
    assert not buttons(page.ui.concerns, "Show those after")
    assert len(buttons(page.ui.concerns, "Remove")) == AT_ONCE


LONG = "".join(f"word {number} " for number in range(2000))


@pytest.fixture
def appointment(open_window: OpenWindow, someone: Someone) -> AppointmentPage:
    """The page for the appointment, on texts that are longer than has room."""
    window = open_window(everywhere(LONG, someone("therapy")))
    window.go_to("appointment")
    page = window.page()
    assert isinstance(page, AppointmentPage)
    return page


KEPT = "There is more of this text than is shown. All of it is kept."


def test_of_a_long_text_the_beginning_is_written_in_and_the_rest_is_kept(
    appointment: AppointmentPage,
) -> None:
    field, session = appointment.ui.bring, appointment.session
    assert field.toPlainText() == LONG[:ROOM]
    assert KEPT in notes_of(appointment)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert session.answers.notes.bring == LONG[1:]
    assert field.toPlainText() == LONG[1:][:ROOM], "what comes after it moves up"
    assert field.textCursor().position() == 0
    QTest.keyClicks(field, "X")
    assert session.answers.notes.bring == LONG[1:], "before the rest there is no room"
    assert field.textCursor().position() == 0
    assert appointment.ui.bringFull.isVisible()
    window = appointment.window()
    assert isinstance(window, Window)
    window.undo()
    assert session.answers.notes.bring == LONG
    assert field.toPlainText() == LONG[:ROOM]
    session.change(replace(session.answers, notes=Notes(bring="short")))
    assert KEPT not in notes_of(appointment)


def test_of_a_long_reason_too(open_window: OpenWindow, someone: Someone) -> None:
    window = open_window(everywhere(LONG, someone("therapy")))
    window.go_to("decision")
    page = window.page()
    assert isinstance(page, DecisionPage)
    assert KEPT in notes_of(page)
    page.ui.why.setFocus()
    QTest.keyClick(page.ui.why, Qt.Key.Key_Delete)
    assert page.session.answers.decision == OwnDecision(choice="therapy", why=LONG[1:])


@pytest.mark.parametrize(("line", "note"), [("when", "when"), ("withWhom", "with_whom"), ("name", "name")])
def test_of_a_long_line_too(appointment: AppointmentPage, line: str, note: str) -> None:
    field = getattr(appointment.ui, line)
    assert field.text() == LONG[: field.maxLength()]
    field.setFocus()
    field.setCursorPosition(2)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert getattr(appointment.session.answers.notes, note) == LONG[0] + LONG[2:]
    assert field.text() == (LONG[0] + LONG[2:])[: field.maxLength()]
    assert field.cursorPosition() == 1


def test_of_a_long_own_concern_too(open_window: OpenWindow, someone: Someone) -> None:
    window = open_window(everywhere(LONG, someone("therapy")))
    window.go_to("importance")
    page = window.page()
    assert isinstance(page, ImportancePage)
    assert any("All of it is kept." in words and len(words) < 700 for words in notes_of(page.ui.concerns))
    page.ui.concerns.edit.emit(0)
    dialog = page.findChild(ConcernDialog)
    assert dialog is not None
    assert KEPT in notes_of(dialog)
    QTest.keyClick(dialog.ui.text, Qt.Key.Key_Home)
    QTest.keyClick(dialog.ui.text, Qt.Key.Key_Delete)
    dialog.save.click()
    assert page.session.answers.own_concerns[0].text == LONG[1:].strip()


@pytest.fixture
def crowd(open_window: OpenWindow, someone: Someone, qtbot: QtBot) -> Window:
    """A window at the result of answers with so many own concerns that it takes a while."""
    window = open_window(replace(someone("therapy"), own_concerns=concerns(many(200))))
    window.go_to("importance")
    window.go_to("result")
    shown_soon(window, qtbot, "result")
    return window


def waiting(window: Window) -> TellingDialog:
    found = window._deciding
    assert isinstance(found, TellingDialog)
    return found


def test_who_would_rather_not_wait_stays(open_window: OpenWindow, someone: Someone, qtbot: QtBot) -> None:
    window = open_window(replace(someone("therapy"), own_concerns=concerns(many(200))))
    window.go_to("importance")
    window.go_to("result")
    waiting(window).reject()
    assert (window.stops[window.at].id, window._deciding) == ("importance", None)
    window.go_to("result")
    shown_soon(window, qtbot, "result")


@pytest.fixture
def worse(crowd: Window, someone: Someone) -> Answers:
    """The same answers but for what is heavy now: it puts therapy first."""
    return replace(crowd.session.answers, needs=someone("therapy-first").needs)


FIRST = "Your answers point to therapy first"


def test_answers_that_change_under_a_result_are_waited_for(
    crowd: Window, worse: Answers, qtbot: QtBot
) -> None:
    assert not crowd.page().title().startswith(FIRST)
    crowd.session.change(worse)
    assert "One moment" in notes_of(waiting(crowd))
    shown_soon(crowd, qtbot, "result")
    assert crowd.page().title().startswith(FIRST)
    crowd.undo()
    waiting(crowd).reject()
    assert crowd.stops[crowd.at].id == "welcome", "no result of other answers is shown"


def test_another_language_waits_for_nothing(crowd: Window) -> None:
    crowd.speak(crowd.session.content, crowd.stops)
    assert (crowd.stops[crowd.at].id, crowd._deciding) == ("result", None)


def test_what_if_follows_once_it_is_worked_out(crowd: Window, worse: Answers, qtbot: QtBot) -> None:
    page = crowd.page()
    assert isinstance(page, ResultPage)
    page.ui.whatIf.click()
    dialog = page.findChild(WhatIfDialog)
    assert dialog is not None
    before = dialog.ui.outcome.words()
    dialog.trial.change(worse)
    assert dialog.ui.outcome.words() == before
    qtbot.waitUntil(lambda: dialog.ui.outcome.words() != before, timeout=60_000)
    dialog.accept()
    assert crowd._deciding is None, "it is worked out"
    assert page is crowd.page()
    assert page.title().startswith(FIRST)


def test_what_if_that_is_kept_before_it_is_worked_out(crowd: Window, worse: Answers, qtbot: QtBot) -> None:
    page = crowd.page()
    assert isinstance(page, ResultPage)
    page.ui.whatIf.click()
    dialog = page.findChild(WhatIfDialog)
    assert dialog is not None
    dialog.trial.change(worse)
    dialog.accept()
    shown_soon(crowd, qtbot, "result")
    assert crowd.page().title().startswith(FIRST)


def test_then_and_now_of_thousands(
    crowd: Window, someone: Someone, files_done: FilesDone, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "then.json"
    path.write_bytes(
        encode(replace(someone("coaching"), own_concerns=concerns([f"Old {n}" for n in range(300)])))
    )
    crowd.menu.which_to_open = lambda _parent: path
    crowd.menu.compare()
    files_done(crowd)
    qtbot.waitUntil(lambda: crowd.findChild(ThenNowDialog) is not None, timeout=60_000)
    dialog = crowd.findChild(ThenNowDialog)
    assert dialog is not None
    assert "And 460 more." in notes_of(dialog)


def test_of_a_sum_of_thousands_the_first_lines_and_the_sum_are_shown(crowd: Window) -> None:
    page = crowd.page()
    assert isinstance(page, ResultPage)
    page.ui.workedOut.click()
    dialog = page.findChild(WorkedOutDialog)
    assert dialog is not None
    for table in dialog.findChildren(Table):
        rows = table.rows().body
        assert len(rows) == ROWS + 1
        assert "more. The page for yourself has all of them." in rows[-2][0]
        assert rows[-1][0] == crowd.session.content.phrases["summary.worked-out-sum"]


def test_too_long_a_page_is_not_shown_and_can_be_saved(
    open_window: OpenWindow, someone: Someone, qtbot: QtBot, tmp_path: Path, files_done: FilesDone
) -> None:
    window = open_window(replace(someone("therapy"), notes=Notes(bring="some words " * 50_000)))
    window.go_to("appointment")
    shown_soon(window, qtbot, "appointment")
    page = window.page()
    assert isinstance(page, AppointmentPage)
    assert page.ui.where.text().startswith("This page is too long to be shown here.")
    assert not page.ui.large.isEnabled()
    assert not page.ui.before.isVisible()
    page._write(tmp_path / "page.pdf", page.document())
    files_done(window)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    page.session.change(replace(page.session.answers, notes=Notes(bring="few words")))
    shown_soon(window, qtbot, "appointment")
    assert page.ui.where.text() == "Page 1 of 1"
    assert page.ui.large.isEnabled()


def test_a_part_that_is_not_listed_leads_to_the_one_around_it(
    open_window: OpenWindow, someone: Someone, qtbot: QtBot
) -> None:
    window = open_window(replace(someone("therapy"), notes=Notes(own_questions=tuple(many(300)))))
    window.go_to("appointment")
    shown_soon(window, qtbot, "appointment")
    page = window.page()
    assert isinstance(page, AppointmentPage)
    page._found("questions.own.299")
    chosen = page.ui.parts.currentItem()
    assert chosen is not None
    assert chosen.data(0, Qt.ItemDataRole.UserRole) == "questions"


def test_a_page_that_is_too_long_to_be_set_is_refused_kindly(
    open_window: OpenWindow,
    someone: Someone,
    files_done: FilesDone,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    def too_long(*_: object, **_most: object) -> bytes:
        raise typeset.TooLong

    window = open_window(someone("therapy"))
    window.go_to("appointment")
    page = window.page()
    assert isinstance(page, AppointmentPage)
    told: list[str] = []
    page.asking = Dialogs(tell=lambda _parent, sentence, _detail: told.append(sentence))
    monkeypatch.setattr(typeset, "pdf", too_long)
    page._write(tmp_path / "page.pdf", page.document())
    files_done(window)
    assert "the page is too long for a PDF" in told[0]
    assert list(tmp_path.iterdir()) == []
    assert page.save.isEnabled()
    work = printing.work(printing.printer_for("a4", "Page"), page.document(), "a4")
    page._sent(window, work())
    assert page.ui.said.words() == "The page is too long to be printed. Leave parts of it out."
