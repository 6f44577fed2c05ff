"""Opens the window."""

import os
import signal
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QLoggingCategory, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from coaching_or_therapy.answers import draft
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.clock import now
from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import language, settings, theme
from coaching_or_therapy.desktop.cycles import search_here
from coaching_or_therapy.desktop.heap import keep_together
from coaching_or_therapy.desktop.journey import journey
from coaching_or_therapy.desktop.keeping import Keeper
from coaching_or_therapy.desktop.running import Running, knock
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.waiting import awaited
from coaching_or_therapy.desktop.window import Window
from coaching_or_therapy.shipped import resources

if TYPE_CHECKING:
    from coaching_or_therapy.desktop.telling import TellingDialog

translate = QCoreApplication.translate

INTERRUPTED = 130
"""The exit status that shells expect of a program that Ctrl-C has ended."""


def run(
    content: Content,
    answers: Answers | None = None,
    protected: bytes | None = None,
    practice: Path | None = None,
) -> int:
    """Open the window and stay until it is closed; return the exit status.

    It speaks the language that is set, or the system's; `content` is used where it is in that language. A
    practice's own content, which stands in the folder `practice`, is used as it is.
    It opens on answers from a file, or else (None) where the person left off. What came from a file is kept
    nowhere else: the person saves over a file of their own, or does not. For a `protected` file its
    passphrase is asked first. Raises AnswersFault where that file holds no valid answers.
    """
    folder, from_file = draft.folder(practice), answers is not None or protected is not None
    let_nothing_be_kept()
    before = awaited(partial(set_before, folder), partial(tell_slow, content))
    if before is None:
        return 0
    chosen, settings_found = before
    right, kept = None, Kept()
    content = content if practice else _in_language(chosen.language, content)
    if chosen.keep and not from_file:
        claimed = awaited(partial(claim, folder), partial(tell_slow, content))
        if claimed is None:
            return 0
        right = claimed.right
        if claimed.elsewhere:
            right = awaited(partial(knock, folder), partial(tell_busy, content))
            if right is None:
                return 0
        found = awaited(partial(kept_before, content, folder), partial(tell_slow, content))
        if found is None:
            return 0
        kept = found
    app = prepared()
    language.speak(app, content.about)
    if protected is not None:
        from coaching_or_therapy.desktop.passphrase import unlock  # for a protected file alone

        dress(app, chosen)
        plain = unlock(protected, content)
        if plain is None:
            return 0
        answers = decode(plain, content)
    chosen_here = chosen if answers is None else replace(chosen, keep=False)
    session = begun(content, answers, chosen_here, kept, practice)
    keeper = Keeper(session, folder, keep=session.settings.keep, wanted=chosen.keep, right=right)
    leave_traces(keeper)
    keeper.changed.connect(partial(leave_traces, keeper))
    dress(app, session.settings)
    window = Window(session, journey(content), keeper)
    window.in_file = None if answers is None else session.answers
    window.menu.protected = protected is not None
    session.settings_changed.connect(partial(change_settings, app, window))
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda: dress(app, session.settings))
    sys.excepthook = partial(caught, window)
    before_it = signal.signal(signal.SIGINT, lambda *_: QTimer.singleShot(0, partial(end, keeper)))
    come_up(window)
    window.tell_found(kept.found, settings_found)
    offer_report(window)
    QTimer.singleShot(0, partial(search_here, app))
    status = app.exec()
    signal.signal(signal.SIGINT, before_it)
    return status


def end(keeper: Keeper) -> None:
    """End the program for Ctrl-C in a terminal: what is kept is kept, and nobody is asked."""
    keeper.close()
    QApplication.exit(INTERRUPTED)


def come_up(window: QWidget) -> None:
    """Show a window; where the screen has no room for its size, it takes all there is.

    Not every desktop does that by itself, and what leads on stands at the lower edge.
    """
    wanted, room = window.size(), window.screen().availableSize()
    title_bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    window.resize(wanted.boundedTo(room - QSize(0, title_bar)))
    if window.size() == wanted:
        window.show()
    else:
        window.showMaximized()


def let_nothing_be_kept() -> None:
    """Let neither a crash nor Qt leave on the disk what nobody asked for.

    A core dump holds all that is in memory. Qt's dialog for files notes the folders in which one was.
    """
    if sys.platform != "win32":
        import resource

        # A limit of 0 keeps Linux from writing a dump, but not from handing it to a program that collects
        # them; one of 1 byte does both (core(5)).
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        least = 0 if most == 0 else 1
        resource.setrlimit(resource.RLIMIT_CORE, (least, least))
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.NativeFormat, scope, os.devnull)


def leave_traces(keeper: Keeper) -> None:
    """Let Python keep what it compiles, and the system list opened files, where anything is kept.

    GNOME's and Windows' own dialogs for files note each, and by which program. Qt's does not.
    """
    off = keeper.state == "off"
    sys.dont_write_bytecode = off
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, off)


def caught(
    window: Window, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Let the window go on after a fault. Its report is kept where answers are, and nowhere else."""
    if not isinstance(error, Exception):
        sys.__excepthook__(kind, error, trace)
        return
    from coaching_or_therapy.desktop import reports

    right = window.keeper.right if window.keeper is not None else None
    if right is not None:
        right.add(reports.of(error))
    window.tell_broken(kept=right is not None)


def offer_report(window: Window) -> None:
    """Show what a fault left, if one did, to the person, for whom it is."""
    right = window.keeper.right if window.keeper is not None else None
    if right is None or not (left := right.report()):
        return
    from coaching_or_therapy.desktop import reports
    from coaching_or_therapy.desktop.report import ReportDialog

    bring_back = partial(right.add, left)
    ReportDialog(reports.shown(left), right.clear, bring_back, window.session.content, window).open()


def prepared() -> QApplication:
    """Return the application with its name, icon and fonts; the one that there is, once there is one."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    keep_together()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("coaching-or-therapy")
    app.setApplicationDisplayName("Coaching or Therapy")
    app.setDesktopFileName("coaching-or-therapy")
    app.setWindowIcon(_icon())
    app.setStyle("fusion")
    # Qt complains of every label's text cursor to whoever started the program, once a screen reader listens.
    QLoggingCategory.setFilterRules("qt.accessibility.atspi.warning=false")
    theme.load_fonts()
    return app


def _icon() -> QIcon:
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128):  # each is sent to the screen; a larger one stands in no title
        icon.addFile(str(resources() / "icons" / f"coaching-or-therapy-{size}.png"))
    return icon


def set_before(kept: Path) -> tuple[settings.Settings, settings.Found]:
    """Return the settings to go by, and what was found of them; `kept` is the folder of the answers.

    Where they do not open, answers are kept if there are any that were: whoever wanted none kept has none.
    """
    found = settings.load(settings.folder(), now())
    if found.moved_to is None and found.fault is None:
        return found.settings, found
    return replace(found.settings, keep=os.path.lexists(kept / draft.NAME)), found


class Claimed(NamedTuple):
    """The right to keep answers (None: it is not to be had), and whether another window has it."""

    right: Running | None
    elsewhere: bool


def claim(folder: Path) -> Claimed:
    """Take the right to keep answers there."""
    try:
        return Claimed(Running.claim(folder), elsewhere=False)
    except FileFault as fault:
        return Claimed(None, elsewhere=fault.reason == "in-use")


class Kept(NamedTuple):
    """What was found of an earlier time, and from which day the answers are, if there were any."""

    found: draft.Found = draft.Found()
    of: date | None = None


def kept_before(content: Content, folder: Path) -> Kept:
    """Return what is kept there."""
    try:
        found = draft.load(content, folder, now())
    except FileFault as fault:
        return Kept(draft.Found(fault=fault))
    any_given = found.answers is not None and (found.answers.ratings or found.answers.needs)
    return Kept(found, draft.kept_on(folder) if any_given else None)


def begun(
    content: Content,
    answers: Answers | None,
    chosen: settings.Settings,
    kept: Kept,
    practice: Path | None = None,
) -> Session:
    """Return the session to begin with: on these answers, or else on those that were kept."""
    given = answers or kept.found.answers
    session = Session(content, given and replace(given, locale=content.about.locale), practice)
    session.found_of = None if answers else kept.of
    session.change_settings(chosen)
    return session


def tell_slow(content: Content, done: Callable[[], bool], file: Path | None = None) -> None:
    """Say that the disk takes long, until it is done or the person would rather not wait.

    It has a file that is to be opened, or (None) what was kept.
    """
    what = translate("Waiting", "To look for what was kept takes long. The disk may be slow, or gone.")
    if file is not None:
        what = translate("MoreMenu", "{path}: this takes long. The disk may be slow, or gone.").format(
            path=file
        )
    then = translate("Waiting", "The window opens as soon as the disk answers. Close this to give up.")
    _tell_until(content, done, what, then)


def tell(content: Content, words: str) -> None:
    """Say why there is no window to open."""
    let_nothing_be_kept()
    _dialog(content, translate("Window", "This did not work"), words).exec()


def tell_busy(content: Content, done: Callable[[], bool]) -> None:
    """Say that another window is there and does not answer, until it does or the person gives up."""
    what = translate("Waiting", "The program is open already, and its window does not answer just now.")
    then = translate(
        "Waiting",
        "It comes to the front as soon as it does. If it never does, end it in your system's list of"
        " programs: what you answered is kept. Then a new window opens.",
    )
    _tell_until(content, done, what, then)


def _dialog(content: Content, title: str, *words: str) -> "TellingDialog":
    """Return a dialog that stands alone, before there is a window."""
    from coaching_or_therapy.desktop.telling import TellingDialog

    app = prepared()
    language.speak(app, content.about)
    dress(app, settings.Settings())
    return TellingDialog(title, [("", each) for each in words])


def _tell_until(content: Content, done: Callable[[], bool], *words: str) -> None:
    let_nothing_be_kept()
    dialog = _dialog(content, translate("Waiting", "One moment"), *words)
    look = QTimer(dialog, interval=50)
    look.timeout.connect(lambda: dialog.accept() if done() else None)
    look.start()
    dialog.exec()


def dress(app: QApplication, chosen: settings.Settings) -> None:
    """Give the program the colors and the size of text that are set, or that the system asks for."""
    scheme = theme.scheme_of_system() if chosen.colors == "system" else chosen.colors
    theme.apply(app, scheme, chosen.text)


def change_language(app: QApplication, window: Window) -> None:
    """Let the window go on in the language that is set now, where it is another."""
    session = window.session
    if session.practice is not None:
        return
    content = _in_language(session.settings.language, session.content)
    if content is not session.content:
        language.speak(app, content.about)
        window.speak(content, journey(content))


def _in_language(chosen: str, content: Content) -> Content:
    """Return the content in the language that is wanted; the very same where it is in that language."""
    wanted = language.wanted(chosen)
    return content if wanted == content.about.locale else load(wanted)


def change_settings(app: QApplication, window: Window, before: settings.Settings) -> None:
    """Apply the settings at once, and keep them, where anything is kept. What can't be done is told."""
    wanted, keeper = window.session.settings, window.keeper
    change_language(app, window)
    if (wanted.colors, wanted.text) != (before.colors, before.text):
        window.leaves.keep_only(window.at)
    dress(app, wanted)
    if keeper is None:
        return
    if wanted.keep != keeper.keeps:
        keeper.keep(wanted=wanted.keep)
    # Who wants nothing kept wants no file of settings either. One that is there learns of it.
    keeper.keep_settings()
