"""A clock that is wrong, and a zone that changes, take nothing away and mislead nobody."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coaching_or_therapy import clock
from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers, OwnDecision
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import application
from coaching_or_therapy.desktop.changes import rated
from coaching_or_therapy.desktop.dialogs import Dialogs
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.pages.decision import DecisionPage
from coaching_or_therapy.desktop.pages.welcome import WelcomePage
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.settings import Settings
from coaching_or_therapy.desktop.window import Window

ANSWERED = Answers(ratings={"purpose.relief": 80})

SetClock = Callable[[datetime], None]


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """Sets the clock of this computer."""
    shown = datetime(2026, 11, 23, 12, tzinfo=UTC)

    class Clock(datetime):
        @classmethod
        def now(cls, _zone: object = None) -> datetime:  # type: ignore[override]
            return shown

    def put(moment: datetime) -> None:
        nonlocal shown
        shown = moment

    monkeypatch.setattr(clock, "datetime", Clock)
    return put


@pytest.mark.parametrize(
    "moment",
    [
        datetime(1970, 1, 2, tzinfo=UTC),
        datetime(1999, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(2024, 2, 29, 12, tzinfo=UTC),
        datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
        datetime(2106, 2, 7, 6, 28, 16, tzinfo=UTC),
    ],
    ids=str,
)
def test_with_a_wrong_clock_everything_goes_on(
    open_window: Callable[..., Window],
    files_done: Callable[[Window], None],
    set_clock: SetClock,
    tmp_path: Path,
    moment: datetime,
) -> None:
    set_clock(moment)
    window = open_window(ANSWERED)
    right = window.session.decision()
    for stop in window.stops:
        window.go_to(stop.id)
    window.go_to("decision")
    page = window.page()
    assert isinstance(page, DecisionPage)
    QTest.mouseClick(page.ui.choice.rows["later"].box, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.ui.day.soon["weeks"], Qt.MouseButton.LeftButton)
    own = OwnDecision(choice="later", look_again=moment.astimezone().date() + timedelta(days=14))
    assert window.session.answers.decision == own
    window.go_to("appointment")
    last = window.page()
    assert isinstance(last, AppointmentPage)
    last.asking = Dialogs(where_to_save=lambda _parent, _suggested: tmp_path / "page.pdf")
    last.save.trigger()
    files_done(window)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert window.session.decision().line_up == right.line_up, "what follows from answers knows no clock"


def test_a_clock_that_is_put_back_loses_nothing(
    qtbot: QtBot, content: Content, set_clock: SetClock, tmp_path: Path
) -> None:
    session = Session(content)
    window = Window(session, journey(content), Keeper(session, tmp_path / "kept", keep=True))
    qtbot.addWidget(window)
    window.show()
    kept = tmp_path / "kept" / draft.NAME
    for day, rating in ((20, 80), (1, 70), (28, 60)):
        set_clock(datetime(2026, 11, day, 12, tzinfo=UTC))
        session.change(rated(session.answers, "purpose.relief", rating))
        qtbot.waitUntil(lambda: kept.exists() and decode(kept.read_bytes(), content) == session.answers)


def test_drafts_put_aside_at_the_same_wrong_moment_are_all_kept(
    content: Content, set_clock: SetClock, tmp_path: Path
) -> None:
    set_clock(datetime(1970, 1, 2, tzinfo=UTC))
    for number in range(3):
        (tmp_path / draft.NAME).write_bytes(b"%d" % number)
        draft.load(content, tmp_path, clock.now())
    assert sorted(file.read_bytes() for file in tmp_path.iterdir()) == [b"0", b"1", b"2"]


@pytest.fixture
def travel(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Takes the computer to another time zone."""

    def go(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield go
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("zones", [("Pacific/Kiritimati", "Pacific/Pago_Pago"), ("Pacific/Pago_Pago", "UTC")])
def test_another_time_zone_changes_no_answer_and_no_day_that_was_named(
    qtbot: QtBot, content: Content, travel: Callable[[str], None], zones: tuple[str, str]
) -> None:
    left, arrived = zones
    travel(left)
    own = OwnDecision(choice="later", look_again=date(2027, 3, 1))
    answers = Answers(content=content.about.content, ratings={"purpose.relief": 80}, decision=own)
    draft.save(answers, draft.folder())
    travel(arrived)
    kept = application.kept_before(content, draft.folder())
    session = application.begun(content, None, Settings(), kept)
    assert kept.found.fault is None
    assert session.answers == answers
    window = Window(session, journey(content))
    qtbot.addWidget(window)
    page = window.page()
    assert isinstance(page, WelcomePage)
    assert page.ui.backWords.words() == "Welcome back. Your answers from earlier today are here."
