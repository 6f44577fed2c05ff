"""The first appointment: what to take along, and beside it the page itself, as one writes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from coaching_or_therapy.answers.document import encode
from coaching_or_therapy.answers.faults import FileFault
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.answers.saving import write_whole
from coaching_or_therapy.clock import today
from coaching_or_therapy.content.records import OptionId, Question, Whom
from coaching_or_therapy.desktop import dialogs
from coaching_or_therapy.desktop.background import Latest
from coaching_or_therapy.desktop.brief import brief, shortened
from coaching_or_therapy.desktop.changes import noted, writing
from coaching_or_therapy.desktop.dialogs import Dialogs
from coaching_or_therapy.desktop.errand import Errand
from coaching_or_therapy.desktop.forms.ui_appointment import Ui_Appointment
from coaching_or_therapy.desktop.large import LargeDialog
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.pages.parts import part_at, parts
from coaching_or_therapy.desktop.pages.wording import aloud
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.full import say_when_full, say_when_longer, show_beginning, with_rest
from coaching_or_therapy.desktop.widgets.ticks import Tick
from coaching_or_therapy.desktop.widgets.undoing import undone_by_window, undone_by_window_when_idle
from coaching_or_therapy.summary import forms, typeset, wording
from coaching_or_therapy.summary.records import Document, Form
from coaching_or_therapy.summary.typeset import Paper

if TYPE_CHECKING:
    from coaching_or_therapy.desktop.printing import End, Went

translate = QCoreApplication.translate

OFFERED: dict[OptionId | None, tuple[Whom, ...]] = {
    "therapy": ("therapy",),
    "coaching": ("coaching",),
    "none": ("none",),
}
"""Whose questions are offered to someone who goes there; to anyone else, a therapist's and a coach's."""

TICKED_OF_TWO = 3
"""Questions ticked to begin with for each, where both are offered: they fit on one page, on any paper."""


class AppointmentPage(Page):
    """Gathers what goes on the page, shows it, saves it and prints it."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, asking: Dialogs = dialogs.SYSTEM
    ) -> None:
        super().__init__(session, parent)
        self.asking = asking
        self.save = QAction(self.tr("Save &PDF…"), self)
        self.save.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.save.triggered.connect(self._save)
        self.print = QAction(self.tr("Prin&t…"), self)
        self.print.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.print.triggered.connect(self._print)
        self.addActions([self.save, self.print])
        self._offered: tuple[str, ...] = ()
        self._other_list = False
        self._pages = 0
        """How many pages were shown last."""
        self._finder = Latest[str | None](self._found)
        self.folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        """Where the next PDF is offered to go."""
        self.ui = Ui_Appointment()
        self.ui.setupUi(self)
        self._lists = (
            (self.ui.firstWhom, self.ui.firstQuestions),
            (self.ui.secondWhom, self.ui.secondQuestions),
            (self.ui.thirdWhom, self.ui.thirdQuestions),
        )
        self._lines = {
            "when": (self.ui.when, say_when_longer(self.ui.whenRows)),
            "with_whom": (self.ui.withWhom, say_when_longer(self.ui.withWhomRows)),
            "name": (self.ui.name, say_when_longer(self.ui.nameRows)),
        }
        self._bring_longer = say_when_longer(self.ui.bringRows)
        self._lay_out()
        self._bind()

    def title(self) -> str:
        return self.tr("Your first appointment")

    def lead(self) -> str:
        return self.tr("A page to take along. It grows beside you as you write.")

    def help_words(self) -> str:
        return self.tr(
            "Write what you want to bring up, and tick what you want to ask. Beside it you see the page as "
            "it will be printed. “Leave parts out” takes off what nobody needs to read. Then save the page "
            "as a PDF, or print it."
        )

    def kept(self) -> dict[str, Any]:
        return {
            "form": self.form(),
            "paper": self.paper(),
            "offered": self._offered,
            "question": self.ui.ownQuestion.text(),
            "attach": self._kept_inside().isChecked(),
        }

    def take_up(self, kept: dict[str, Any]) -> None:
        if kept:
            self._offered = kept["offered"]
            self.ui.ownQuestion.setText(kept["question"])
            self.ui.form.setCurrentIndex(self.ui.form.findData(kept["form"]))
            self.ui.paper.setCurrentIndex(self.ui.paper.findData(kept["paper"]))
            self._kept_inside().setChecked(kept["attach"])
            self._tell_of_file()

    def page_actions(self) -> tuple[QAction, ...]:
        return (self.print, self.save)

    def refresh(self) -> None:
        if self._offer_questions():
            return  # the session has told of that change, and this page is fresh
        notes = self.session.answers.notes
        for note, (field, longer) in self._lines.items():
            longer.setVisible(show_beginning(field, getattr(notes, note)))
        self.ui.bring.show_text(notes.bring)
        self._bring_longer.setVisible(self.ui.bring.goes_on)
        self._show_questions()
        self.ui.ownQuestions.show_texts(brief(self.session.answers).notes.own_questions)
        self._show_page()

    def form(self) -> Form:
        """Return the form that is shown and saved."""
        form: Form = self.ui.form.currentData()
        return form

    def paper(self) -> Paper:
        """Return the paper that it is set for."""
        paper: Paper = self.ui.paper.currentData()
        return paper

    def document(self) -> Document:
        """Return what is shown, saved and printed."""
        return self._maker(self.session.struck)()

    # What is asked

    def _lay_out(self) -> None:
        self.ui.sides.part(32)
        self.ui.sides.add(self.ui.asked)
        self.ui.sides.add(self.ui.sticky)
        self.ui.choices.fold_below(None)
        self.ui.choices.add(self.ui.formChoice)
        self.ui.choices.add(self.ui.paperChoice)
        self.ui.sticky.hold(self.ui.page)
        for text, form in ((self.tr("An appointment"), "first-appointment"), (self.tr("Myself"), "private")):
            self.ui.form.addItem(text, form)
        for text, paper in ((self.tr("A4"), "a4"), (self.tr("Letter"), "letter")):
            self.ui.paper.addItem(text, paper)
        for told in (self.ui.formLabel, self.ui.form):  # "For" is curt when heard alone
            told.setAccessibleName(self.tr("For whom the page is"))
        self.ui.parts.setAccessibleName(self.tr("What stands on the page"))
        self.ui.paper.setCurrentIndex(self.ui.paper.findData(typeset.paper_of(self.session.answers.country)))
        keep = self.tr("Keep all my answers inside the file, so that I can open it here again")
        self.ui.attach.ask([Tick("answers", keep)])
        self.ui.fileNote.elsewhere = True  # heard at the tick that it is about
        self.ui.said.elsewhere = True  # heard when it is said
        for hidden in (
            self.ui.before,
            self.ui.after,
            self.ui.said,
            self.ui.bringFull,
            self.ui.parts,
            self.ui.fileNote,
        ):
            hidden.hide()

    def _bind(self) -> None:
        for line, rows in (
            (self.ui.when, self.ui.whenRows),
            (self.ui.withWhom, self.ui.withWhomRows),
            (self.ui.name, self.ui.nameRows),
            (self.ui.ownQuestion, self.ui.ownRows),
        ):
            say_when_full(line, rows)
        for note, (field, _) in self._lines.items():
            field.textEdited.connect(partial(self._note_line, note))
            undone_by_window(field)
        self.ui.bring.written.connect(partial(self._note, "bring"))
        self.ui.bring.full.connect(self.ui.bringFull.show)
        for _, ticks in self._lists:
            ticks.ticked.connect(self._tick)
        self.ui.finding.setText(self.session.content.finding.title)
        self.ui.finding.clicked.connect(self.finding_wanted)
        self.ui.otherList.clicked.connect(self._show_other_list)
        undone_by_window_when_idle(self.ui.ownQuestion)
        self.ui.ownQuestion.returnPressed.connect(self._add)
        self.ui.add.clicked.connect(self._add)
        self.ui.ownQuestions.home = self.ui.ownQuestion
        self.ui.ownQuestions.removed.connect(self._remove)
        self.ui.form.activated.connect(self._choose_form)
        self.ui.paper.activated.connect(self._show_page)
        self.ui.attach.ticked.connect(self._tell_of_file)
        self.ui.preview.renewed.connect(self._show_place)
        self.ui.before.clicked.connect(lambda: self._turn(-1))
        self.ui.after.clicked.connect(lambda: self._turn(1))
        self.ui.large.clicked.connect(self._show_large)
        self.ui.leaveOut.clicked.connect(self._show_parts)
        self.ui.parts.struck.connect(self._strike)
        self.ui.preview.pressed.connect(self._find)
        self.ui.preview.setCursor(Qt.CursorShape.PointingHandCursor)
        self.ui.preview.setToolTip(self.tr("Press a line to find it among the parts, and leave it out"))

    def _note_line(self, note: str, _beginning: str) -> None:
        field, _ = self._lines[note]
        self._note(note, with_rest(field, getattr(self.session.answers.notes, note)))

    def _note(self, note: str, text: str) -> None:
        answers = self.session.answers
        about = writing(f"notes.{note}", getattr(answers.notes, note), text)
        self.session.change(noted(answers, **{note: text}), about)

    def _add(self) -> None:
        text = self.ui.ownQuestion.text().strip()
        if text:
            self.ui.ownQuestion.setText("")  # and there is nothing in it to undo: the question is added
            own = (*self.session.answers.notes.own_questions, text)
            self.session.change(noted(self.session.answers, own_questions=own))
            announce(self.ui.ownQuestion, self.tr("Added: {text}").format(text=text))
        self.ui.ownQuestion.setFocus()

    def _remove(self, at: int) -> None:
        own = self.session.answers.notes.own_questions
        self.session.change(noted(self.session.answers, own_questions=own[:at] + own[at + 1 :]))
        announce(self.ui.ownQuestion, self.tr("Removed: {text}").format(text=shortened(own[at])))

    # Questions

    def _asked_of(self, whom: Whom) -> tuple[Question, ...]:
        return tuple(question for question in self.session.content.ask if question.whom == whom)

    def _sides(self) -> tuple[Whom, Whom]:
        return ("therapy", "coaching") if self.session.answers.left == "therapy" else ("coaching", "therapy")

    def _offer(self) -> tuple[Whom, ...]:
        decision = self.session.decision_for_paper()
        if decision.outcome == "help-first":
            return ("therapy",)
        return OFFERED.get(wording.way_to_go(self.session.answers, decision), self._sides())

    def _offer_questions(self) -> bool:
        """Tick what most find useful, as long as nobody has ticked otherwise; tell whether it did."""
        offer = self._offer()
        most = TICKED_OF_TWO if len(offer) == 2 else None
        offered = tuple(
            q.id for whom in offer for q in [q for q in self._asked_of(whom) if q.suggested][:most]
        )
        before, chosen = self._offered, self.session.answers.notes.questions
        if chosen != before or offered == before:
            return False
        self._offered = offered
        self.session.amend(partial(_offered, before, offered))
        return True

    def _show_questions(self) -> None:
        """Show the lists that are offered or ticked in; the other side's is one press away."""
        offer = self._offer()
        chosen = self.session.answers.notes.questions
        names = {
            "therapy": self.tr("For a therapist"),
            "coaching": self.tr("For a coach"),
            "none": self.tr("For a doctor, a guide or a group"),
        }
        order = [*offer, *(whom for whom in (*self._sides(), "none") if whom not in offer)]
        away: list[Whom] = []
        for whom, (heading, ticks) in zip(order, self._lists, strict=True):
            asked = self._asked_of(whom)
            heading.set_kind("heading" if whom == "none" else whom)
            heading.setText(names[whom])
            ticks.ask([Tick(question.id, question.text) for question in asked])
            ticks.show_ticked(chosen)
            count = sum(question.id in chosen for question in asked)
            heading.adds = self.tr("Questions: {all}. Ticked: {count}.").format(all=len(asked), count=count)
            ticked = bool(count)
            shown = bool(asked) and (whom in offer or ticked or (self._other_list and whom != "none"))
            heading.setVisible(shown)
            ticks.setVisible(shown)
            if asked and not shown and whom != "none":
                away.append(whom)
        self.ui.otherList.setVisible(bool(away))
        more: dict[tuple[Whom, ...], str] = {
            ("coaching",): self.tr("Questions for a coach, too"),
            ("therapy",): self.tr("Questions for a therapist, too"),
        }
        both = self.tr("Questions for a therapist and a coach, too")
        self.ui.otherList.setText(more.get(tuple(away), both))

    def _show_other_list(self) -> None:
        shown = [ticks for _, ticks in self._lists if not ticks.isHidden()]
        self._other_list = True
        self._show_questions()
        opened = next(ticks for _, ticks in self._lists if not ticks.isHidden() and ticks not in shown)
        next(iter(opened.rows.values())).box.setFocus()

    def _tick(self, question: str, ticked: bool) -> None:
        chosen = {*self.session.answers.notes.questions} - {question} | ({question} if ticked else set())
        questions = tuple(asked.id for asked in self.session.content.ask if asked.id in chosen)
        self.session.change(noted(self.session.answers, questions=questions))

    # The page

    def _maker(self, struck: frozenset[str]) -> Callable[[], Document]:
        """Return what makes the document; it may run on another thread, and knows nothing of the window."""
        make = forms.private if self.form() == "private" else forms.first_appointment
        return partial(
            make,
            self.session.content,
            self.session.answers,
            self.session.decision_for_paper(),
            today(),
            struck,
        )

    def _show_page(self) -> None:
        self.ui.preview.preview(self._maker(self.session.struck), self.paper(), aloud)
        if not self.ui.parts.isHidden():
            self.ui.parts.show_parts(parts(self._maker(frozenset())()), self.session.struck)

    def _choose_form(self) -> None:
        """Show the other form. Answers that are kept for oneself do not go to an appointment unasked."""
        if self.form() == "first-appointment":
            self._kept_inside().setChecked(False)
        self._tell_of_file()
        self._show_page()

    def _kept_inside(self) -> QAbstractButton:
        return self.ui.attach.rows["answers"].box

    def _tell_of_file(self) -> None:
        """Say what the file holds beside the page, where something is left out or kept inside."""
        inside = self._kept_inside().isChecked()
        self.ui.fileNote.setText(
            self.tr("The file then holds all your answers, also what you leave out of the page.")
            if inside
            else self.tr("What has no tick stays out, and leaves no trace in the file.")
        )
        told = inside or not self.ui.parts.isHidden()
        self.ui.fileNote.setVisible(told)
        self._kept_inside().setAccessibleDescription(self.ui.fileNote.words() if told else "")

    def _show_place(self) -> None:
        at, count = self.ui.preview.at, self.ui.preview.count
        where = self.tr("Page {at} of {count}").format(at=at + 1, count=count)
        if not count:
            where = self.tr(
                "This page is too long to be shown here. You can still save it as a PDF, or print it. That"
                " takes a while."
            )
        self.ui.where.setText(where)
        if self._pages not in (0, count):  # who listens does not see it grow
            announce(self.ui.where, where)
        self._pages = count
        self.ui.before.setVisible(count > 1)
        self.ui.after.setVisible(count > 1)
        self.ui.before.setEnabled(at > 0)
        self.ui.after.setEnabled(at + 1 < count)
        self.ui.preview.setAccessibleName(
            self.tr("The page as it will be printed. {where}").format(where=where)
        )
        self.ui.preview.setAccessibleDescription(self.ui.preview.said)
        self.ui.large.setEnabled(count > 0)

    def _turn(self, by: int) -> None:
        self.ui.preview.turn_to(self.ui.preview.at + by)
        self._show_place()
        announce(self.ui.where, self.ui.where.text())

    def _show_large(self) -> None:
        LargeDialog(self._maker(self.session.struck), self.paper(), self.ui.preview.at, self).open()

    def _show_parts(self) -> None:
        shown = self.ui.parts.isHidden()
        self.ui.parts.setVisible(shown)
        self._tell_of_file()
        self._show_page()
        if shown:
            self.ui.parts.setFocus()
            announce(self.ui.fileNote, self.ui.fileNote.words())

    def _find(self, page: int, x: float, y: float) -> None:
        """Find the part that was pressed; where it stands is worked out off the window's thread."""
        make, paper = self._maker(self.session.struck), self.paper()

        def find() -> str | None:
            document = make()
            return part_at(document, typeset.places(document, paper), page, x, y)

        self._finder.ask(find)

    def _found(self, part: str | None) -> None:
        if part is not None:
            if self.ui.parts.isHidden():
                self._show_parts()
            self.ui.parts.choose(part)

    def _strike(self, part: str, out: bool) -> None:
        self.session.strike(part, out=out)

    # Taking it along

    def say(self, sentence: str) -> None:
        """Say how it went, where it is seen, and heard by who listens."""
        self.ui.said.setText(sentence)
        self.ui.said.show()
        self.ui.said.setFocus()
        # Once there is room for it. The buttons that lead here are in sight wherever the page is scrolled to.
        QTimer.singleShot(0, self, partial(self.ui.sticky.bring_into_sight, self.ui.said))

    def _attachment(self) -> bytes | None:
        return encode(self.session.answers) if self._kept_inside().isChecked() else None

    def _save(self) -> None:
        document = self.document()
        path = self.asking.where_to_save(self, self.folder / f"{document.title}.pdf")
        if path is not None:
            self._write(path, document)

    def _write(self, path: Path, document: Document) -> None:
        self.save.setEnabled(False)
        write = partial(_written, path, document, self.paper(), self._attachment())
        window = self.window()
        errand = Errand(write, window, saves=True)
        errand.done.connect(partial(self._saved, window, path))
        errand.broke.connect(partial(self._allow, self.save))
        errand.slow.connect(partial(self._tell_slow, window, path))

    def _allow(self, action: QAction) -> None:
        if not self.gone:
            action.setEnabled(True)

    def _heir(self, window: QWidget) -> "AppointmentPage | None":
        """Return this page or the one in its place, made anew for other words; None: it is still to come."""
        here = window.findChildren(AppointmentPage) if self.gone else [self]
        return next((page for page in here if not page.gone), None)

    def _tell(self, window: QWidget, page: "AppointmentPage | None", sentence: str) -> None:
        """Say how it went on the page, or, where there is none, in a dialog."""
        if page is not None:
            page.say(sentence)
        else:
            self.asking.tell(window, sentence, "")

    def _saved(self, window: QWidget, path: Path, fault: FileFault | None) -> None:
        page = self._heir(window)
        if page is not None:
            page.save.setEnabled(True)
        saved = translate("AppointmentPage", "Saved as {path}").format(path=path)
        if fault:
            safe = translate(
                "AppointmentPage", "Your answers are safe, and any file that was there is as it was."
            )
            self.asking.tell(page or window, fault.told(self.session.content.phrases), safe)
            return
        if page is not None:
            page.folder = path.parent
        self._tell(window, page, saved)

    def _tell_slow(self, window: QWidget, path: Path) -> None:
        page = self._heir(window)
        if page is not None:
            page.save.setEnabled(True)
            slow = translate(
                "AppointmentPage",
                "{path}: saving takes long. You have written a lot, or the disk is slow, or gone. You can go"
                " on, or save the page in another place.",
            )
            page.say(slow.format(path=path))

    def _print(self) -> None:
        from coaching_or_therapy.desktop import printing  # with another of Qt's libraries: few print

        if not printing.any_printer():
            self.asking.tell(
                self,
                self.tr("No printer is set up on this computer."),
                self.tr("Save the page as a PDF, and print it where there is one. Nothing was lost."),
            )
            return
        document, paper = self.document(), self.paper()
        # The title is seen by whoever looks at the printer's queue: it tells nothing.
        printer = printing.printer_for(paper, self.tr("Page"))
        if not self.asking.how_to_print(self, printer):
            self.say(self.tr("Nothing was printed."))
        elif printer.outputFileName():
            self._write(Path(printer.outputFileName()), document)
        else:
            self.print.setEnabled(False)
            window = self.window()
            errand = Errand(printing.work(printer, document, paper), window, saves=True)
            errand.done.connect(partial(self._sent, window))
            errand.broke.connect(partial(self._allow, self.print))

    def _sent(self, window: QWidget, went: "Went") -> None:
        page = self._heir(window)
        if page is not None:
            page.print.setEnabled(True)
        if went.how == "refused":
            refused = translate(
                "AppointmentPage", "“{printer}” did not take the page, so nothing was printed."
            )
            again = translate(
                "AppointmentPage", "Choose another printer, or save the page as a PDF. {detail}"
            )
            self.asking.tell(
                page or window, refused.format(printer=went.printer), again.format(detail=went.detail)
            )
            return
        told = {
            "too-long": translate(
                "AppointmentPage", "The page is too long to be printed. Leave parts of it out."
            ),
            "sent": translate("AppointmentPage", "Sent to “{printer}”."),
            "waiting": translate(
                "AppointmentPage",
                "“{printer}” is paused. The page waits there, and is printed once it goes on.",
            ),
        }
        self._tell(window, page, told[went.how].format(printer=went.printer))
        if went.job is not None:
            from coaching_or_therapy.desktop.printing import Following

            following = Following(went.printer, went.job, window)
            following.ended.connect(partial(self._ended, window, went))

    def _ended(self, window: QWidget, went: "Went", end: "End") -> None:
        """Say what came of it, without taking the focus from whatever the person does by now."""
        page = self._heir(window)
        told = {
            "canceled": translate(
                "AppointmentPage",
                "Printing was canceled at “{printer}”: the page did not come out, or not all of it.",
            ),
            "failed": translate(
                "AppointmentPage",
                "“{printer}” could not print the page: it did not come out, or not all of it.",
            ),
        }
        if end in told:
            again = translate(
                "AppointmentPage", "Your answers are safe. You can print it again, or save it as a PDF."
            )
            said = f"{told[end].format(printer=went.printer)} {again}"
        elif end == "printed" and went.how == "waiting":
            said = translate("AppointmentPage", "“{printer}” went on, and has the page.").format(
                printer=went.printer
            )
        else:
            return
        if page is None:
            self.asking.tell(window, said, "")
        else:
            page.ui.said.setText(said)
            announce(page.ui.said, said)


def _offered(before: tuple[str, ...], now: tuple[str, ...], answers: Answers) -> Answers:
    return noted(answers, questions=now) if answers.notes.questions == before else answers


def _written(path: Path, document: Document, paper: Paper, attachment: bytes | None) -> None:
    try:
        data = typeset.pdf(document, paper, attachment)
    except typeset.TooLong:
        raise FileFault(path, "write", "long-page") from None
    write_whole(path, data)
