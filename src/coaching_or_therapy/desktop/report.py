"""The dialog that offers the report of a fault to the person: to read, to copy or save, or to delete."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget

from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.saving import write_whole
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.errand import Errand
from coaching_or_therapy.desktop.forms.ui_report import Ui_Report
from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.fitted import FittedDialog


class ReportDialog(FittedDialog):
    """Shows a report. `delete` takes it away, `bring_back` gives it back. What is kept is offered again."""

    def __init__(
        self,
        report: str,
        delete: Callable[[], None],
        bring_back: Callable[[], None],
        content: Content,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.report = report
        self._kept = True
        self._do = {False: delete, True: bring_back}
        self.content = content
        self.where_to_save: Callable[[], Path | None] = self._where_to_save
        self.ui = Ui_Report()
        self.ui.setupUi(self)
        self.ui.report.setPlainText(report)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy = self.ui.buttons.addButton(self.tr("&Copy"), role)
        self.save = self.ui.buttons.addButton(self.tr("&Save…"), role)
        self.delete = self.ui.buttons.addButton(self.tr("&Delete"), role)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.delete.clicked.connect(self._delete_or_bring_back)
        theme.size(self, 36, 32)
        self.ui.title.setFocus()

    def _delete_or_bring_back(self) -> None:
        self.delete.setEnabled(False)
        errand = Errand(self._do[not self._kept], self, saves=False)
        errand.done.connect(self._done)

    def _done(self, _nothing: None) -> None:
        self._kept = not self._kept
        self.delete.setText(self.tr("&Delete") if self._kept else self.tr("&Bring back"))
        self.delete.setEnabled(True)
        self._say(self.tr("It is there again.") if self._kept else self.tr("Deleted."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self._say(self.tr("Copied."))

    def _save(self) -> None:
        path = self.where_to_save()
        if path is None:
            return
        errand = Errand(partial(write_whole, path, self.report.encode()), self, saves=True)
        errand.done.connect(partial(self._saved, path))

    def _saved(self, path: Path, fault: FileFault | None) -> None:
        saved = self.tr("Saved as {path}").format(path=path)
        self._say(fault.told(self.content.phrases) if fault else saved)

    def _where_to_save(self) -> Path | None:
        suggested = str(Path.home() / self.tr("report.txt"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), suggested)
        return Path(name) if name else None

    def _say(self, sentence: str) -> None:
        self.ui.said.setText(sentence)
        announce(self.ui.said, sentence)
