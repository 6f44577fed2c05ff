"""The modal dialogs that a page opens, together in one value, so that a test can answer in their place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coaching_or_therapy.desktop.telling import TellingDialog

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate


def where_to_save(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the PDF goes; None: nowhere. The system's dialog asks before a file is replaced."""
    dialog = QFileDialog(parent, translate("Dialogs", "Save as PDF"), str(suggested.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("Dialogs", "PDF files (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(suggested.name)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def how_to_print(parent: QWidget, printer: "QPrinter") -> bool:
    """Let the person set up the print in the system's dialog; False: they would rather not."""
    from PySide6.QtPrintSupport import QPrintDialog  # another of Qt's libraries, and few print

    return QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted


def tell(parent: QWidget, sentence: str, detail: str = "") -> None:
    """Say something that must not be missed."""
    words = [("", each) for each in (sentence, detail) if each]
    TellingDialog(translate("Dialogs", "Coaching or Therapy"), words, parent).exec()


class Dialogs(Struct, frozen=True):
    """What asks and tells."""

    where_to_save: Callable[[QWidget, Path], Path | None] = where_to_save
    how_to_print: Callable[[QWidget, "QPrinter"], bool] = how_to_print
    tell: Callable[[QWidget, str, str], None] = tell


SYSTEM = Dialogs()
"""The real ones."""
