"""What Qt made on the window's thread is freed there, whatever workers and circles hold it."""

import gc
from threading import Event, get_ident
from weakref import finalize

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from coaching_or_therapy.desktop import cycles
from coaching_or_therapy.desktop.background import Latest


class Asker(QObject):
    """Somebody of the window who has work done, and notes on which thread he goes."""

    def __init__(self, freed_on: list[int]) -> None:
        super().__init__()
        self.worker = Latest(self.heard)
        self.results: list[object] = []
        self.gone = Event()
        self.timer = QTimer(self)
        finalize(self, lambda: freed_on.append(get_ident()))

    def heard(self, result: object) -> None:
        self.results.append(result)

    def work(self) -> bool:
        return self.gone.wait(10)


def test_whoever_is_gone_while_a_worker_works_is_freed_on_the_windows_thread(qtbot: QtBot) -> None:
    freed_on: list[int] = []
    for _ in range(20):
        asker = Asker(freed_on)
        asker.worker.ask(asker.work)
        gone = asker.gone
        del asker
        gone.set()
    qtbot.waitUntil(lambda: len(freed_on) == 20)
    assert set(freed_on) == {get_ident()}


def test_what_only_a_circle_holds_is_freed_on_the_windows_thread_though_a_worker_makes_much(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cycles, "EVERY", 5)
    freed_on: list[int] = []
    window = QObject()
    cycles.search_here(window)
    gc.unfreeze()
    asker = Asker(freed_on)
    asker.results.append(asker)
    asker.worker.ask(lambda: [[number] for number in range(5000)])
    del asker
    qtbot.waitUntil(lambda: bool(freed_on))
    assert freed_on == [get_ident()]


def test_a_result_is_heard_and_a_fault_is_raised_on_the_windows_thread(qtbot: QtBot) -> None:
    freed_on: list[int] = []
    asker = Asker(freed_on)
    asker.worker.ask(lambda: 1)
    qtbot.waitUntil(lambda: asker.results == [1])
    with qtbot.captureExceptions() as raised:
        asker.worker.ask(lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    assert not asker.worker.busy()


def test_of_what_is_asked_while_one_is_at_work_only_the_newest_is_done(qtbot: QtBot) -> None:
    asker = Asker([])
    asker.worker.ask(asker.work)
    for number in range(5):
        asker.worker.ask(lambda number=number: number)  # type: ignore[misc]
    asker.gone.set()
    qtbot.waitUntil(lambda: not asker.worker.busy())
    assert asker.results in ([True, 4], [4])
