"""The window: steps on the left, one page at a time, the buttons that lead on below."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QPushButton,
)

from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.faults import AnswersFault, FileFault
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.records import Content, Term
from coaching_or_therapy.desktop import settings, theme
from coaching_or_therapy.desktop.forms.ui_window import Ui_Window
from coaching_or_therapy.desktop.journey import Stop
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.leaves import Leaves
from coaching_or_therapy.desktop.more import MoreMenu
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.reading import in_reading_order, set_tab_order, show_focus
from coaching_or_therapy.desktop.session import OTHERS, Session, Step
from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.explanation import explanation_in
from coaching_or_therapy.desktop.widgets.steps import State

if TYPE_CHECKING:
    from coaching_or_therapy.desktop.errand import Errand

NARROW = 50
"""Below this width, in the height of a letter, the steps make room for the page."""


class Window(QMainWindow):
    """Shows the pages of a journey in order. It knows pages only as pages."""

    def __init__(self, session: Session, stops: tuple[Stop, ...], keeper: Keeper | None = None) -> None:
        super().__init__()
        self.session = session
        self.stops = stops
        self.keeper = keeper
        self.at = 0
        self.coming: tuple[Answers, bool] | None = None
        """Answers from a file, and whether it is protected, for which room is being made."""
        self.in_file: Answers | None = None
        """The answers as they stand in a file of the person's own; None: in none that is known here."""
        self.reached = _reached(session, stops)
        self._buttons: list[QPushButton] = []
        self._heard: tuple[int, str, int, bool] | None = None
        self._broken: QDialog | None = None
        self._deciding: QDialog | None = None
        """Says that what follows from the answers is being worked out; None: it is not."""
        self._waits = False
        self.ui = Ui_Window()
        self.ui.setupUi(self)
        self.ui.steps.itemActivated.connect(self._step_wanted)
        self.ui.back.clicked.connect(self.back)
        self.ui.next.clicked.connect(self.next)
        self.ui.skip.clicked.connect(self.next)
        for button in (self.ui.help, self.ui.barHelp):
            button.clicked.connect(self.get_help)
        explanation_in(self).sources_wanted.connect(self._show_sources)
        self.menu = MoreMenu(self)
        for button in (self.ui.more, self.ui.barMore):
            button.setMenu(self.menu)
        self._name_steps()
        for keys, do in self._shortcuts():
            QShortcut(keys, self, do)
        self.leaves = Leaves(self.ui.pages, session, stops)
        self.leaves.made.connect(self._listen_to)
        session.changed.connect(self._refresh)
        if keeper is not None:
            keeper.changed.connect(self._refresh)
            keeper.knocked.connect(self.come_to_front)
            keeper.put_aside.connect(self.tell_set_aside)
            keeper.settings_failed.connect(self.tell_settings_fault)
            keeper.refused.connect(self._refused)
            keeper.slow.connect(self._tell_slow)
            keeper.erased.connect(self._start_over)
            keeper.room_made.connect(self._take_over)
        self._fit()
        self.go(0)

    def go(self, at: int) -> None:
        """Show the page at this place, from its top, its title first in the ear."""
        if not self._has_decided(at, lambda: self.go(at)):
            return
        explanation_in(self).hide()  # it belongs to a word of the page before
        if self.keeper is not None:
            self.keeper.hurry()
        self.at = at
        self.session.place = self.stops[at].id
        self.reached = max(self.reached, at)
        leaf = self.leaves.at(at)
        self.leaves.give_up()
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()  # else whatever comes next would have it, before the title takes it
        self._show_actions(leaf.page.page_actions())
        self._refresh()  # before it is seen: what changes later is laid out a second time
        self.ui.pages.setCurrentWidget(leaf)
        leaf.verticalScrollBar().setValue(0)
        leaf.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_decided(self, at: int, then: Callable[[], object]) -> bool:
        """Tell whether what the page at this place shows is worked out; else work it out, then do this."""
        if self.session.decided or not self.stops[at].follows:
            return True
        if self._deciding is None:
            self._deciding = self.menu.when_decided(then, self.session)
            self._deciding.rejected.connect(self._stay)
            self._deciding.finished.connect(self._decided)
        return False

    def _decided(self) -> None:
        self._deciding = None

    def _stay(self) -> None:
        """Stay here, because it was not waited for; with the first page, where this one can't be shown."""
        waits = self.stops[self.at].follows and not self.session.decided
        if waits or not self.leaves.has(self.at):
            self.go(0)
        else:
            self._refresh()

    def go_to(self, stop: str) -> None:
        """Show the page of the stop with this id."""
        self.go([each.id for each in self.stops].index(stop))

    def back(self) -> None:
        """Show the page before."""
        if self.at > 0:
            self.go(self.at - 1)

    def next(self) -> None:
        """Show the page after."""
        if self.at + 1 < len(self.stops):
            self.go(self.at + 1)

    def undo(self) -> None:
        """Take back what was done last, and show the page where it was done."""
        self._walk(self.session.undo, self.tr("Taken back."), self.tr("There is nothing to take back."))

    def redo(self) -> None:
        """Do again what was taken back last, and show the page where it is done."""
        self._walk(self.session.redo, self.tr("Done again."), self.tr("There is nothing to do again."))

    def page(self) -> Page:
        """Return the page that is shown."""
        return self.leaves.at(self.at).page

    def scrolled_away(self) -> int:
        """Return how much of the page does not fit the window, in pixels."""
        return self.leaves.at(self.at).verticalScrollBar().maximum()

    def get_help(self) -> None:
        """Show how to reach help in a crisis."""
        from coaching_or_therapy.desktop.help import HelpDialog  # not needed to start

        HelpDialog(self.session, self).open()

    def _show_sources(self, term: Term) -> None:
        from coaching_or_therapy.desktop.widgets.sources import SourcesDialog  # not needed to start

        SourcesDialog(self.session.content, term.term, [(term.meaning, term.facts)], self).open()

    def tell(self, title: str, *paragraphs: str) -> None:
        """Say something that must not be missed."""
        from coaching_or_therapy.desktop.telling import TellingDialog

        TellingDialog(title, [("", words) for words in paragraphs], self).open()

    def tell_fault(self, fault: AnswersFault | FileFault) -> None:
        """Say what did not work and why, and that the answers are safe."""
        self.tell(
            self.tr("This did not work"),
            self._why(fault),
            self.tr("Your answers in this window are as they were."),
        )

    def tell_settings_fault(self, fault: FileFault) -> None:
        """Say why the settings could not be kept, and until when they count."""
        counts = self.tr("They count until you close this window.")
        self.tell(self.tr("Your settings could not be kept"), self._why(fault), counts)

    def tell_found(self, answers: draft.Found, settings: settings.Found) -> None:
        """Say which file of an earlier time did not open, why, and where it is now."""
        words: list[str] = []
        if answers.moved_to is not None:
            words += [
                self.tr("The answers that were kept here could not be opened, so you begin anew."),
                self._why(answers.fault),
                self.tr("They are not lost: the file is now {path}.").format(path=answers.moved_to),
            ]
        elif answers.fault is not None:
            words += [
                self.tr("The answers that were kept here can't be opened now."),
                self._why(answers.fault),
            ]
        if settings.moved_to is not None:
            words += [
                self.tr("Your settings could not be opened. Please choose them again."),
                self.tr("The file with them is now {path}.").format(path=settings.moved_to),
            ]
        elif settings.fault is not None:
            words += [self.tr("Your settings can't be opened now."), self._why(settings.fault)]
        if words:
            self.tell(self.tr("From an earlier time"), *words)

    def tell_set_aside(self, moved_to: Path) -> None:
        """Say where the answers are that were kept before the ones that are kept now."""
        what = self.tr("From now on these answers are kept here. Other answers were kept before.")
        where = self.tr("They are not lost: the file is now {path}.").format(path=moved_to)
        self.tell(self.tr("Your earlier answers"), what, where)

    def tell_broken(self, *, kept: bool) -> None:
        """Say that a part of the program did not work, and that nothing was lost; `kept`: a report is."""
        from coaching_or_therapy.desktop.telling import TellingDialog

        what = self.tr("A part of the program did not work. Your answers are as they were. You can go on.")
        report = self.tr("A note says where it was, with no answer in it. You can read it at the next start.")
        if self._broken is None:  # one fault may bring many more
            parts = [("", words) for words in ((what, report) if kept else (what,))]
            self._broken = TellingDialog(self.tr("Something went wrong"), parts, self)
            self._broken.finished.connect(self._mended)
            self._broken.open()

    def _mended(self) -> None:
        self._broken = None

    def come_to_front(self) -> None:
        """Be seen before all other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def start_over(self) -> None:
        """Erase all that is kept, then forget every answer, and begin at the first page."""
        if self.keeper is not None:
            self.keeper.erase()
        else:
            self._start_over()

    def _start_over(self) -> None:
        self.session.start_over()
        if self.keeper is not None:
            self.keeper.begin_anew()
        self.in_file = None
        self.begin_anew()
        self._show_status(self.tr("Everything is erased"))
        announce(self.ui.status, self.ui.status.text())

    def take_over(self, answers: Answers, *, protected: bool) -> None:
        """Go on with answers from a file, protected or not. Undo brings back those before.

        Those that were kept are put aside, so that they are found after the window is closed, too.
        """
        self.coming = answers, protected
        if self.keeper is None or self.session.answers in (self.in_file, answers):
            self._take_over(None)
        else:
            self.keeper.make_room()

    def _take_over(self, aside: Path | None) -> None:
        if self.coming is not None:
            (answers, protected), self.coming = self.coming, None
            with self._pages_at_rest():
                self.session.take_over(answers)
            self.in_file, self.menu.protected = answers, protected
            self.begin_anew()
        if aside is not None:
            self.tell_set_aside(aside)

    def _refused(self, fault: FileFault) -> None:
        """Say what can't be done with what is kept; whether anything is kept is as before."""
        self.coming = None
        self.tell_fault(fault)
        if self.keeper is not None:
            self.session.change_settings(replace(self.session.settings, keep=self.keeper.keeps))

    def _tell_slow(self, errand: "Errand") -> None:
        words = self.tr(
            "It is done as soon as the disk answers. Until then your answers here are as they were. You can"
            " wait, or go on."
        )
        if self.keeper is not None:
            self.menu.tell_slow(errand, self.keeper.folder, words)

    def begin_anew(self) -> None:
        """Make the pages anew for other answers, and show the first."""
        self._close_pages()
        self.reached = _reached(self.session, self.stops)
        self.go(0)

    def _walk(self, walk: Callable[[], Step | None], done: str, nothing: str) -> None:
        """Go a step back or forth. Who listens hears whether that was done: it may be out of the ear."""
        with self._pages_at_rest():
            step = walk()
        announce(self.ui.status, nothing if step is None else done)
        if step is None:
            return
        if step.about == OTHERS:
            self._close_pages()
            self.reached = _reached(self.session, self.stops)
        if step.about == OTHERS or step.place != self.stops[self.at].id:
            self.go_to(step.place)
        else:
            self._refresh()

    @contextmanager
    def _pages_at_rest(self) -> Iterator[None]:
        """Let no page have a say in what changes now: those made for other answers are to be closed first."""
        self.session.changed.disconnect(self._refresh)
        yield
        self.session.changed.connect(self._refresh)

    def speak(self, content: Content, stops: tuple[Stop, ...]) -> None:
        """Go on at the same place in another language, on pages made anew."""
        with self._pages_at_rest():
            self.session.speak(content)
        if self.in_file is not None:  # that the language is another is nothing that could be lost
            self.in_file = replace(self.in_file, locale=content.about.locale)
        self.leaves.renew(stops)
        self._heard = None
        self.stops = stops
        self.ui.retranslateUi(self)
        self.menu.name_actions()
        self._name_steps()
        self.go(self.at)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._wait_for_files():
            event.ignore()
            return
        if self.keeper is not None:
            self.keeper.flush()
        lost = self._lost()
        if (lost and not self.menu.may_leave(lost)) or not self._may_leave_unerased():
            event.ignore()
            return
        if self.keeper is not None:
            self.keeper.close()
        self.leaves.give_up()  # what is half made would outlive the window
        super().closeEvent(event)

    def _wait_for_files(self) -> bool:
        """Close by itself once all is saved or erased; tell whether there is something to wait for.

        Who closes the window once more while it waits would rather not.
        """
        at_work = [] if self._waits else _unfinished(self) + _unfinished(self.keeper)
        for errand in at_work:
            errand.done.connect(self._close_after)
        self._waits = bool(at_work)
        return self._waits

    def _close_after(self, result: object) -> None:
        self._waits = False
        if not isinstance(result, FileFault):
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        button = focused if isinstance(focused, QAbstractButton) else self.ui.next
        if button.isVisible():
            button.click()

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._order_tabs()  # a screen reader may have begun to listen
        moved = super().focusNextPrevChild(forward)
        show_focus(self)
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "ui"):
            self._fit()

    def _why(self, fault: AnswersFault | FileFault | None) -> str:
        return fault.told(self.session.content.phrases) if isinstance(fault, FileFault) else str(fault)

    def _shortcuts(self) -> tuple[tuple[QKeySequence, Callable[[], None]], ...]:
        return (
            (QKeySequence("Alt+Left"), self.back),
            (QKeySequence("Alt+Right"), self.next),
        )

    def _close_pages(self) -> None:
        self.leaves.close()
        self._heard = None

    def _name_steps(self) -> None:
        self.ui.steps.show_steps(tuple(stop.name for stop in self.stops))
        before = self.ui.where.menu()
        self.ui.where.setMenu(self._steps_menu())
        if before is not None:
            before.deleteLater()

    def _steps_menu(self) -> QMenu:
        """Return the steps as a menu, for a window too narrow for their list."""
        menu = QMenu(self)
        actions = [menu.addAction(stop.name) for stop in self.stops]
        for at, action in enumerate(actions):
            action.triggered.connect(lambda _checked=False, at=at: self.go(at))

        def show_reached() -> None:
            for at, action in enumerate(actions):
                action.setEnabled(at <= self.reached)

        menu.aboutToShow.connect(show_reached)
        return menu

    def _lost(self) -> str:
        """Return why closing now would lose changes; nothing where it would not."""
        keeper = self.keeper
        if _unfinished(self):
            return self.tr("Something is still being saved or printed.")
        if self.session.answers == self.in_file:
            return ""
        if keeper is not None and keeper.keeps:
            fault = keeper.fault or FileFault(keeper.folder, "write", "away")
            return "" if keeper.safe else self._unkept(fault)
        if self.in_file is not None:
            return self.tr("You have changed these answers since they were saved.")
        only_here = self.tr("Your answers are kept nowhere but in this window.")
        return only_here if keeper is not None and self.session.anything_given else ""

    def _may_leave_unerased(self) -> bool:
        """Tell whether the window may close, though what was to be erased is still there."""
        keeper = self.keeper
        if keeper is None or not keeper.erases:
            return True
        return self.menu.whether_to_leave_unerased(self, keeper.folder)

    def _unkept(self, fault: FileFault) -> str:
        words = self.tr("Not saved yet: your last answers are in this window only. {why}")
        return words.format(why=fault.told(self.session.content.phrases, "keep"))

    def _fit(self) -> None:
        letter = self.fontMetrics().height()
        narrow = self.width() < NARROW * letter
        self.ui.side.setVisible(not narrow)
        self.ui.bar.setVisible(narrow)
        self.ui.side.setFixedWidth(max(round(12.4 * letter), self.ui.side.minimumSizeHint().width()))
        self.ui.footer.setMaximumWidth(theme.COLUMN * letter)
        self.leaves.widen(theme.COLUMN * letter)

    def _listen_to(self, page: Page) -> None:
        page.help_wanted.connect(self.get_help)
        page.resume_wanted.connect(lambda: self.go(_reached(self.session, self.stops)))
        page.stop_wanted.connect(self.go_to)
        page.then_wanted.connect(self.menu.compare)
        page.finding_wanted.connect(self.menu.show_finding)

    def _step_wanted(self, item: QListWidgetItem) -> None:
        at = self.ui.steps.row(item)
        if at <= self.reached and at != self.at:
            self.go(at)

    def _show_actions(self, actions: tuple[QAction, ...]) -> None:
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(action) for action in actions]
        if self._buttons and self.at + 1 == len(self.stops):
            self._buttons[-1].setProperty("kind", "primary")

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text(), self.ui.footer)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        button.clicked.connect(action.trigger)
        self.ui.pageActions.addWidget(button)
        return button

    def _order_tabs(self) -> None:
        """Let the Tab key go from the title through the page to the buttons below, then to the steps.

        Done each time that it is pressed: it takes less than a millisecond, and what is on a page changes.
        """
        leaf, ui = self.leaves.at(self.at), self.ui
        below = (ui.back, *self._buttons, ui.skip, ui.next)
        order = [leaf.heading, *in_reading_order(leaf.page), *below]
        order += [ui.where, ui.barMore, ui.barHelp, ui.steps, ui.more, ui.help]
        set_tab_order(order)

    def _refresh(self) -> None:
        if not self._has_decided(self.at, self._refresh):
            return
        stop = self.stops[self.at]
        self.leaves.read(self.at)
        self.leaves.at(self.at).refresh()
        given, asked = stop.asked(self.session)
        self.ui.back.setEnabled(self.at > 0)
        self.ui.next.setVisible(self.at + 1 < len(self.stops))
        self.ui.next.setText(stop.onward or self.tr("&Next"))
        self.ui.skip.setVisible(given < asked)
        self._show_status(self._status(given, asked))
        states = tuple(self._state(i) for i in range(len(self.stops)))
        self.ui.steps.mark(self.at, states, tuple(self._spoken(i, state) for i, state in enumerate(states)))
        self.ui.where.setText(
            self.tr("Step {at} of {all}: {name}").format(at=self.at + 1, all=len(self.stops), name=stop.name)
        )
        self._announce(given, asked)

    def _announce(self, given: int, asked: int) -> None:
        """Have it said that the title, the count of answers or their keeping has changed on this page."""
        title, off, before = self.page().title(), self._off(), self._heard
        self._heard = self.at, title, given, off
        if before is None or before[0] != self.at or before == self._heard:
            return
        if before[3] != off:
            told = self._status(0, 0)
        elif before[1] != title:
            told = title
        else:
            told = self.tr("{given} of {asked} answered").format(given=given, asked=asked)
        announce(self.ui.status, told)

    def _off(self) -> bool:
        """Tell whether answers are kept in this window alone."""
        return self.keeper is None or self.keeper.state == "off"

    def _show_status(self, words: str) -> None:
        self.ui.status.setText(words)
        self.ui.status.setAccessibleName(words.replace(" · ", ", "))

    def _status(self, given: int, asked: int) -> str:
        """Return how much is answered here, and what becomes of the answers, as it is."""
        off = self._off()
        if self.keeper is not None and self.keeper.fault is not None and not off:
            return self._unkept(self.keeper.fault)
        if not asked:
            return self.tr("Your answers are not saved") if off else self.tr("Saved on this computer only")
        words = (
            self.tr("{given} of {asked} answered · not saved")
            if off
            else self.tr("{given} of {asked} answered · saved on this computer only")
        )
        return words.format(given=given, asked=asked)

    def _state(self, at: int) -> State:
        if at > self.reached:
            return "to-come"
        given, asked = self.stops[at].asked(self.session)
        return "open" if given < asked else "done"

    def _spoken(self, at: int, state: State) -> str:
        name = self.stops[at].name
        if at == self.at:
            return self.tr("{name}, you are here").format(name=name)
        words = {
            "done": self.tr("{name}, done"),
            "open": self.tr("{name}, seen, something left open"),
            "to-come": self.tr("{name}, still to come"),
        }
        return words[state].format(name=name)


def _unfinished(of: QObject | None) -> "list[Errand]":
    """Return what is being saved or erased for a window or a keeper."""
    from coaching_or_therapy.desktop.errand import Errand

    return [] if of is None else [errand for errand in of.findChildren(Errand) if errand.saves]


def _reached(session: Session, stops: tuple[Stop, ...]) -> int:
    """Return the last page that has answers: answers opened from a file let one go straight there."""
    return max((i for i, stop in enumerate(stops) if stop.asked(session)[0]), default=0)
