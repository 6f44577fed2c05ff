"""Asks for a passphrase, and protects answers with it or opens protected ones."""

import sys

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from coaching_or_therapy.answers import protection
from coaching_or_therapy.answers.faults import AnswersFault
from coaching_or_therapy.answers.protection import Doing, ProtectionFault
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.forms.ui_passphrase import Ui_Passphrase
from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.fitted import FittedDialog


def protect(plain: bytes, content: Content, parent: QWidget | None = None) -> bytes | None:
    """Ask for a new passphrase, twice, and return the text protected; None: the person would rather not.

    Raises AnswersFault where it can't be done.
    """
    return _asked("protect", plain, content, parent)


def unlock(data: bytes, content: Content, parent: QWidget | None = None) -> bytes | None:
    """Ask until the passphrase opens the file; None: the person would rather not. Nothing is written.

    Raises AnswersFault where no passphrase can open it.
    """
    try:
        protection.check(data)
    except ProtectionFault as fault:
        raise _told(fault, content) from None
    return _asked("unlock", data, content, parent)


def _asked(doing: Doing, data: bytes, content: Content, parent: QWidget | None) -> bytes | None:
    dialog = PassphraseDialog(doing, data, parent)
    dialog.exec()
    fault, outcome = dialog.fault, dialog.outcome
    dialog.deleteLater()
    if fault is not None:
        raise _told(fault, content)
    return outcome


def _told(fault: ProtectionFault, content: Content) -> AnswersFault:
    return AnswersFault("", content.phrases[f"error.protected-{fault.reason}"])


class Work(QObject):
    """Protects or unlocks in a process of its own, through pipes. `came` brings what that one gave back."""

    came = Signal(bytes)

    def __init__(self, request: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self.process = QProcess(self)
        self.process.finished.connect(self._end)
        self.process.errorOccurred.connect(self._fail)
        frozen = getattr(sys, "frozen", False)
        # -P: no module is taken from the folder in which the program happens to be started.
        # -B: nothing that is compiled is kept, where nothing is kept.
        bytecode = ["-B"] if sys.dont_write_bytecode else []
        itself = [] if frozen else ["-P", *bytecode, "-m", "coaching_or_therapy"]
        self.process.start(sys.executable, [*itself, protection.CALL])
        self.process.write(request)
        self.process.closeWriteChannel()

    def stop(self) -> None:
        """Call it off."""
        self.process.blockSignals(True)
        self.process.kill()
        self.process.waitForFinished()

    def _end(self) -> None:
        self.came.emit(self.process.readAllStandardOutput().data())

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.came.emit(b"")


class PassphraseDialog(FittedDialog):
    """Asks for a passphrase, a new one twice, and works with it.

    When it closes, `outcome` is what came of it, or `fault` why it can't be done; neither: it was called off.
    """

    def __init__(self, doing: Doing, data: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doing = doing
        self.data = data
        self.outcome: bytes | None = None
        self.fault: ProtectionFault | None = None
        self._work: Work | None = None
        self.ui = Ui_Passphrase()
        self.ui.setupUi(self)
        self.go = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go.setProperty("kind", "primary")
        self.go.style().polish(self.go)
        self._show_words()
        for field in (self.ui.passphrase, self.ui.again):
            field.textEdited.connect(self._check)
        self.ui.show.toggled.connect(self._show_typed)
        self._check()
        theme.size(self, 30, 28 if doing == "protect" else 20)
        self.ui.passphrase.setFocus()

    def accept(self) -> None:
        if not self.go.isEnabled():
            return
        self._set_at_work(at_work=True)
        self._say(self.tr("This takes a few seconds, so that nobody can guess fast."))
        request = protection.request(self.doing, self.ui.passphrase.text(), self.data)
        self._work = Work(request, self)
        self._work.came.connect(self._came)

    def reject(self) -> None:
        if self._work is not None:
            self._work.stop()
        super().reject()

    def _show_words(self) -> None:
        new = self.doing == "protect"
        title = self.tr("Protect with a passphrase") if new else self.tr("These answers are protected")
        self.setWindowTitle(title)
        self.ui.title.setText(title)
        self.ui.lead.setText(
            self.tr(
                "Only someone who knows the passphrase can open the file. Four or five words in a row are"
                " easy to remember and hard to guess."
            )
            if new
            else self.tr("Type the passphrase that they were saved with.")
        )
        self.setAccessibleDescription(self.ui.lead.words())  # heard though the focus begins below it
        self.go.setText(self.tr("Save") if new else self.tr("Open"))
        for only_new in (self.ui.againLabel, self.ui.again, self.ui.lost):
            only_new.setVisible(new)

    def _check(self) -> None:
        """Let it begin once there is a passphrase, and a new one stands there twice."""
        one, other = self.ui.passphrase.text(), self.ui.again.text()
        unlike = self.doing == "protect" and one != other
        self.go.setEnabled(bool(one) and not unlike)
        # While the second is being typed it is like the first, as far as it goes.
        unlike_so_far = unlike and not one.startswith(other)
        said = self.tr("The two are not the same.") if unlike_so_far else ""
        if said != self.ui.said.words():
            self._say(said)

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.ui.passphrase, self.ui.again):
            field.setEchoMode(mode)

    def _set_at_work(self, *, at_work: bool) -> None:
        for control in (self.ui.passphrase, self.ui.again, self.ui.show, self.go):
            control.setEnabled(not at_work)

    def _say(self, sentence: str) -> None:
        self.ui.said.setText(sentence)
        if sentence:
            announce(self.ui.said, sentence)

    def _came(self, answer: bytes) -> None:
        self._work = None
        try:
            self.outcome = protection.result(answer)
        except ProtectionFault as fault:
            if fault.reason == "wrong":
                self._set_at_work(at_work=False)
                self._say(self.tr("This passphrase does not open the file. Check it, and try again."))
                self.ui.passphrase.setFocus()
                self.ui.passphrase.selectAll()
                return
            self.fault = fault
        self.done(QDialog.DialogCode.Accepted)
