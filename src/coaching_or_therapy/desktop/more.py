"""What can be done on every page: answers in and out, undo, settings, help, about."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from coaching_or_therapy.answers.faults import AnswersFault, FileFault
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.accessible import announce

if TYPE_CHECKING:
    from coaching_or_therapy.desktop.errand import Errand
    from coaching_or_therapy.desktop.files import Fetched
    from coaching_or_therapy.desktop.session import Known
    from coaching_or_therapy.desktop.telling import TellingDialog
    from coaching_or_therapy.desktop.window import Window

translate = QCoreApplication.translate


def which_to_open(parent: QWidget) -> Path | None:
    """Ask for a file of answers; None: none."""
    from PySide6.QtWidgets import QFileDialog

    kinds = translate("MoreMenu", "Answers, or a page that carries them (*.json *.age *.pdf)")
    name, _ = QFileDialog.getOpenFileName(
        parent, translate("MoreMenu", "Open answers"), str(Path.home()), kinds
    )
    return Path(name) if name else None


def where_to_save(parent: QWidget) -> Path | None:
    """Ask where the answers go; None: nowhere. The system's dialog asks before a file is replaced."""
    return _where(parent, translate("MoreMenu", "my-answers.json"), translate("MoreMenu", "Answers (*.json)"))


def where_to_protect(parent: QWidget) -> Path | None:
    """Ask where protected answers go; None: nowhere."""
    kinds = translate("MoreMenu", "Protected answers (*.age)")
    return _where(parent, translate("MoreMenu", "my-answers.age"), kinds)


def _where(parent: QWidget, name: str, kinds: str) -> Path | None:
    from PySide6.QtWidgets import QDialog, QFileDialog

    dialog = QFileDialog(parent, translate("MoreMenu", "Save answers"), str(Path.home()), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.selectFile(name)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return Path(dialog.selectedFiles()[0]) if accepted else None


def how_to_leave(parent: QWidget, lost: str) -> Literal["save", "leave", "stay"]:
    """Say why changes would be lost, and ask what becomes of them."""
    from coaching_or_therapy.desktop.asking import Choice, Role, ask

    title = translate("MoreMenu", "Close the window?")
    gone = translate("MoreMenu", "What is not saved is gone once you close.")
    choices = (
        Choice("save", translate("MoreMenu", "&Save answers…"), Role.AcceptRole),
        Choice("leave", translate("MoreMenu", "&Close without saving"), Role.DestructiveRole),
        Choice("stay", translate("MoreMenu", "&Go on"), Role.RejectRole),
    )
    chosen = ask(title, [lost, gone], choices, "save", parent)
    return "save" if chosen == "save" else "leave" if chosen == "leave" else "stay"


def whether_to_leave_unerased(parent: QWidget, folder: Path) -> bool:
    """Say that what was kept in a folder is not erased yet, and ask whether the window is to close anyway."""
    from coaching_or_therapy.desktop.asking import Choice, Role, ask

    what = translate(
        "MoreMenu", "{path}: what was kept here is not erased yet. The disk may be slow, or gone."
    )
    then = translate("MoreMenu", "If you close now, it stays there.")
    choices = (
        Choice("leave", translate("MoreMenu", "&Close now"), Role.DestructiveRole),
        Choice("stay", translate("MoreMenu", "&Go on"), Role.RejectRole),
    )
    title = translate("MoreMenu", "Close the window?")
    return ask(title, [what.format(path=folder), then], choices, "stay", parent) == "leave"


class MoreMenu(QMenu):
    """The menu beside the steps. What a choice needs is imported when it is chosen."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.owner = window
        self.which_to_open: Callable[[QWidget], Path | None] = which_to_open
        self.unlock: Callable[[bytes], bytes | None] = self._unlock
        self.protect: Callable[[bytes], bytes | None] = self._protect
        self.where_to_save: Callable[[QWidget], Path | None] = where_to_save
        self.where_to_protect: Callable[[QWidget], Path | None] = where_to_protect
        self.how_to_leave: Callable[[QWidget, str], Literal["save", "leave", "stay"]] = how_to_leave
        self.whether_to_leave_unerased: Callable[[QWidget, Path], bool] = whether_to_leave_unerased
        self.protected = False
        """Whether the person's own file is protected: then changes are saved like that too."""
        self.open = self._add("Ctrl+O", self.open_answers)
        self.save = self._add("Ctrl+Shift+S", self.save_answers)
        self.save_with_passphrase = self._add("", self.save_protected)
        self.then = self._add("", self.compare)
        self.addSeparator()
        self.undo = self._add(QKeySequence.StandardKey.Undo, window.undo)
        self.redo = self._add(QKeySequence.StandardKey.Redo, window.redo)
        self.addSeparator()
        self.settings = self._add("Ctrl+,", self.show_settings)
        self.help = self._add("F1", self.show_help)
        self.finding = self._add("", self.show_finding)
        self.about = self._add("", self.show_about)
        self.name_actions()
        window.addActions(self.actions())
        self.aboutToShow.connect(self._show_undo)
        self.aboutToHide.connect(self._allow_undo)

    def name_actions(self) -> None:
        """Name what can be done, in the language that is spoken."""
        self.open.setText(self.tr("&Open answers…"))
        self.save.setText(self.tr("&Save answers…"))
        self.save_with_passphrase.setText(self.tr("Save with a &passphrase…"))
        self.then.setText(self.tr("&Then and now…"))
        self.undo.setText(self.tr("&Undo"))
        self.redo.setText(self.tr("&Redo"))
        self.settings.setText(self.tr("S&ettings…"))
        self.help.setText(self.tr("&Help on this page"))
        self.finding.setText(self.owner.session.content.finding.title)
        self.about.setText(self.tr("&About"))

    def open_answers(self) -> None:
        """Let the person choose a file, and show the answers in it. Undo brings back what was there."""
        self._fetch(self._show_opened)

    def _show_opened(self, _path: Path, file: "Fetched") -> None:
        from coaching_or_therapy.desktop.files import opened

        session = self.owner.session
        found = opened(file, session.content, self.unlock)
        if found is not None:
            answers = replace(found.answers, locale=session.content.about.locale)
            self.owner.take_over(answers, protected=found.protected)

    def compare(self) -> None:
        """Let the person choose a file of earlier answers, and show them beside today's."""
        self._fetch(self._show_then)

    def _show_then(self, path: Path, file: "Fetched") -> None:
        from coaching_or_therapy.desktop.files import earlier
        from coaching_or_therapy.desktop.then_now import ThenNowDialog

        session = self.owner.session
        then = earlier(file, session.content, self.unlock)
        if then is None:
            return
        before = Session(session.content, then.answers, parent=self.owner)

        def show() -> None:
            ThenNowDialog(session, then, before.decision_for_paper(), path, self.owner).open()
            before.deleteLater()

        if session.decided and before.decided:
            show()
        else:
            self.when_decided(show, session, before)

    def when_decided(self, then: Callable[[], object], *sessions: Session) -> "TellingDialog":
        """Work out what follows from answers, off the window's thread, and say so; `then` is done after that.

        Who closes what is said would rather not wait, and nothing is done.
        """
        from coaching_or_therapy.desktop.errand import Errand
        from coaching_or_therapy.desktop.telling import TellingDialog

        what = self.tr(
            "There are so many own concerns that it takes a while to work out what follows from them."
        )
        words = self.tr("You can wait, or close this and go on elsewhere.")
        dialog = TellingDialog(self.tr("One moment"), [("", what), ("", words)], self.owner)
        work = [(session, session.deciding()) for session in sessions]

        def take(found: "list[Known]") -> None:
            for (session, _), known in zip(work, found, strict=True):
                session.take_in(known)
            dialog.accept()
            then()

        errand = Errand(lambda: [decide() for _, decide in work], dialog, saves=False)
        errand.done.connect(take)
        dialog.open()
        return dialog

    def _fetch(self, show: Callable[[Path, "Fetched"], None]) -> None:
        """Let the person choose a file, and show what it holds as soon as it is read."""
        from coaching_or_therapy.desktop.errand import Errand
        from coaching_or_therapy.desktop.files import fetched

        path = self.which_to_open(self.owner)
        if path is None:
            return
        errand = Errand(partial(fetched, path), self.owner, saves=False)
        errand.done.connect(lambda file: self._try(lambda: show(path, _good(file))))
        slow = self.tr("Your answers here are as they were. You can wait, or close this to give up.")
        errand.slow.connect(lambda: self.tell_slow(errand, path, slow).rejected.connect(errand.deleteLater))

    def may_leave(self, lost: str) -> bool:
        """Ask what becomes of changes that would be lost; tell whether the window may close.

        Where they are to be saved, it closes by itself once they are.
        """
        wanted = self.how_to_leave(self.owner, lost)
        if wanted == "save":
            save = self.save_protected if self.protected else self.save_answers
            save(then=self.owner.close)
        return wanted == "leave"

    def save_answers(self, then: Callable[[], object] | None = None) -> None:
        """Let the person choose a file, and save the answers in it; `then` is done once they are saved."""
        path = self.where_to_save(self.owner)
        if path is not None:
            self._save(path, lambda plain: plain, then, protected=False)

    def save_protected(self, then: Callable[[], object] | None = None) -> None:
        """Let the person choose a file and a passphrase, and save the answers in it."""
        path = self.where_to_protect(self.owner)
        if path is not None:
            self._try(lambda: self._save(path, self.protect, then, protected=True))

    def _save(
        self,
        path: Path,
        made: Callable[[bytes], bytes | None],
        then: Callable[[], object] | None,
        *,
        protected: bool,
    ) -> None:
        from coaching_or_therapy.answers.document import encode
        from coaching_or_therapy.answers.saving import write_whole
        from coaching_or_therapy.desktop.errand import Errand

        answers = self.owner.session.answers
        data = made(encode(answers))
        if data is None:
            return

        def saved(result: object) -> None:
            _good(result)
            self.owner.in_file, self.protected = answers, protected
            announce(self.owner, self.tr("Saved as {path}").format(path=path))
            if then is not None:
                then()

        errand = Errand(partial(write_whole, path, data), self.owner, saves=True)
        errand.done.connect(lambda result: self._try(lambda: saved(result)))
        slow = self.tr("Your answers are safe in this window. You can wait, or save them in another place.")
        errand.slow.connect(lambda: self.tell_slow(errand, path, slow))

    def _try(self, do: Callable[[], object]) -> None:
        """Do it, and tell what does not work."""
        try:
            do()
        except (AnswersFault, FileFault) as fault:
            self.owner.tell_fault(fault)

    def tell_slow(self, errand: "Errand", path: Path, words: str) -> "TellingDialog":
        """Say that a disk takes long, until it is done."""
        from coaching_or_therapy.desktop.telling import TellingDialog

        what = self.tr("{path}: this takes long. The disk may be slow, or gone.").format(path=path)
        dialog = TellingDialog(self.tr("One moment"), [("", what), ("", words)], self.owner)
        errand.done.connect(dialog.accept)
        dialog.open()
        return dialog

    def show_settings(self) -> None:
        """Show the settings."""
        from coaching_or_therapy.desktop.preferences import SettingsDialog

        dialog = SettingsDialog(self.owner.session, self.owner)
        dialog.erase_wanted.connect(self.owner.start_over)
        dialog.open()

    def show_help(self) -> None:
        """Explain the page that is shown."""
        from coaching_or_therapy.desktop.telling import TellingDialog

        page = self.owner.page()
        TellingDialog(page.title(), [("", page.help_words()), *_keys()], self.owner).open()

    def show_finding(self) -> None:
        """Show how to find someone."""
        from coaching_or_therapy.desktop.finding import FindingDialog

        session = self.owner.session
        FindingDialog(session.content, session.answers.left, self.owner).open()

    def show_about(self) -> None:
        """Tell what this program is, by whom, until when its facts count, and how it measures up."""
        from coaching_or_therapy.desktop.about import AboutDialog

        AboutDialog(self.owner.session.content, self.owner).open()

    def _unlock(self, data: bytes) -> bytes | None:
        from coaching_or_therapy.desktop.passphrase import unlock

        return unlock(data, self.owner.session.content, self.owner)

    def _protect(self, plain: bytes) -> bytes | None:
        from coaching_or_therapy.desktop.passphrase import protect

        return protect(plain, self.owner.session.content, self.owner)

    def _add(self, keys: str | QKeySequence.StandardKey, do: Callable[[], object]) -> QAction:
        action = self.addAction("")
        action.setShortcuts([QKeySequence(keys)] if isinstance(keys, str) else QKeySequence.keyBindings(keys))
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _show_undo(self) -> None:
        self.undo.setEnabled(self.owner.session.can_undo)
        self.redo.setEnabled(self.owner.session.can_redo)

    def _allow_undo(self) -> None:
        """Let the keys work again, which an action that is not enabled would swallow."""
        self.undo.setEnabled(True)
        self.redo.setEnabled(True)


def _good(result: Any) -> Any:
    """Return what came of an errand. Raises the FileFault that did."""
    if isinstance(result, FileFault):
        raise result
    return result


def _keys() -> list[tuple[str, str]]:
    """Return how to go about by keyboard."""
    words = translate(
        "MoreMenu",
        "The Tab key goes from one thing to the next. On a slider, the arrow keys set a value, digits type"
        " one, and Delete takes it back. Alt and the left or right arrow go a page back or on. Ctrl+Z takes"
        " back what you did last.",
    )
    return [(translate("MoreMenu", "By keyboard"), words)]
