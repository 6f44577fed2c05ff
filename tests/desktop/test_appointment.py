"""The first-appointment page: what is written stands on the page at once, and what is struck out does not."""

import errno
import os
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Literal, get_args

import pikepdf
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.attached import answers_in
from coaching_or_therapy.answers.document import decode
from coaching_or_therapy.answers.records import Answers, Notes, OwnDecision
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.decision.records import OutcomeId
from coaching_or_therapy.desktop.background import Latest
from coaching_or_therapy.desktop.dialogs import Dialogs
from coaching_or_therapy.desktop.large import LargeDialog
from coaching_or_therapy.desktop.pages.appointment import AppointmentPage
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets import notepad
from coaching_or_therapy.desktop.widgets.preview import SHEETS, drawn
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.window import Window
from coaching_or_therapy.summary import pictures, plain, typeset
from coaching_or_therapy.summary.forms import first_appointment
from coaching_or_therapy.summary.typeset import Paper

Someone = Callable[[OutcomeId], Answers]
OpenWindow = Callable[..., Window]


class Person:
    """Answers the dialogs: where the PDF goes (None: nowhere). Remembers what they were told."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.told: list[str] = []
        self.suggested: list[Path] = []

    def dialogs(self) -> Dialogs:
        return Dialogs(where_to_save=self._where, tell=self._hear)

    def _where(self, _parent: QWidget, suggested: Path) -> Path | None:
        self.suggested.append(suggested)
        return self.path

    def _hear(self, _parent: QWidget, sentence: str, detail: str) -> None:
        self.told.append(f"{sentence} {detail}")


@pytest.fixture
def person(tmp_path: Path) -> Person:
    """Someone who saves as `out.pdf`."""
    return Person(tmp_path / "out.pdf")


Shown = Callable[..., AppointmentPage]


@pytest.fixture
def shown(qtbot: QtBot, content: Content, person: Person) -> Shown:
    """The page on answers, with the newest preview."""

    def show(answers: Answers, who: Person = person) -> AppointmentPage:
        page = AppointmentPage(Session(content, answers), asking=who.dialogs())
        page.session.changed.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(820, 900)
        with qtbot.waitSignal(page.ui.preview.renewed):
            page.refresh()
            page.show()
        return page

    return show


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def seen(page: AppointmentPage) -> str:
    return "\n".join(words.words() for words in page.findChildren(Prose) if words.isVisible())


def text_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    return done.stdout.decode()


Save = Callable[[AppointmentPage], Path]


@pytest.fixture
def saved(qtbot: QtBot, person: Person) -> Save:
    """Saves the page as a person does, and returns the file."""

    def save(page: AppointmentPage) -> Path:
        path = person.path
        assert path
        before = path.stat().st_mtime_ns if path.exists() else None
        page.save.trigger()
        # However long it takes: the page can be saved again before, where the disk is slow.
        qtbot.waitUntil(lambda: path.exists() and path.stat().st_mtime_ns != before, timeout=30_000)
        qtbot.waitUntil(page.save.isEnabled)
        assert person.told == []
        return path

    return save


def on_page(page: AppointmentPage) -> str:
    return plain.text(page.document()).decode()


@pytest.mark.parametrize("size", [(1120, 760), (560, 420)])
def test_that_the_page_is_saved_is_seen_wherever_one_has_scrolled_to(  # noqa: PLR0917
    qtbot: QtBot,
    open_window: OpenWindow,
    settled: Callable[[], None],
    someone: Someone,
    size: tuple[int, int],
    tmp_path: Path,
) -> None:
    window = open_window(someone("therapy"), *size)
    window.go_to("appointment")
    page, area = window.page(), window.ui.pages.currentWidget()
    assert isinstance(page, AppointmentPage)
    assert isinstance(area, QScrollArea)
    page.asking = Person(tmp_path / "out.pdf").dialogs()
    page.ui.leaveOut.click()
    settled()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    page.save.trigger()
    qtbot.waitUntil(page.save.isEnabled, timeout=30_000)
    settled()
    assert "out.pdf" in page.ui.said.words()
    assert page.ui.said.visibleRegion().boundingRect() == page.ui.said.rect()


# What is asked


def test_a_line_that_is_full_says_so_until_there_is_room(shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    lines = (page.ui.when, page.ui.withWhom, page.ui.name, page.ui.ownQuestion)
    for line in lines:
        line.setText("x" * line.maxLength())
        assert "full" not in seen(page)
        QTest.keyClicks(line, "y")
        assert f"{line.maxLength()} signs" in seen(page)
        QTest.keyClick(line, Qt.Key.Key_Backspace)
        assert "full" not in seen(page)


def test_every_word_written_stands_on_the_page(saved: Save, shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    QTest.keyClicks(page.ui.when, "Thursday at six")
    QTest.keyClicks(page.ui.withWhom, "Dr. Abiodun")
    QTest.keyClicks(page.ui.name, "Sam")
    QTest.keyClicks(page.ui.bring, "I sleep badly.")
    QTest.keyClicks(page.ui.ownQuestion, "Do you have evenings?")
    QTest.keyClick(page.ui.ownQuestion, Qt.Key.Key_Return)
    notes = page.session.answers.notes
    assert (notes.when, notes.with_whom, notes.name) == ("Thursday at six", "Dr. Abiodun", "Sam")
    assert (notes.bring, notes.own_questions) == ("I sleep badly.", ("Do you have evenings?",))
    text = text_of(saved(page))
    for words in ("Thursday at six", "Dr. Abiodun", "Sam", "I sleep badly.", "Do you have evenings?"):
        assert words in text


def test_a_note_changes_nothing_of_the_decision(shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    before = page.session.decision()
    QTest.keyClicks(page.ui.bring, "I sleep badly.")
    assert page.session.decision() is before, "worked out again at each key"


def test_typing_a_note_is_undone_as_one(shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    QTest.keyClicks(page.ui.bring, "I sleep badly.")
    page.session.undo()
    assert page.session.answers.notes.bring == ""
    assert page.ui.bring.toPlainText() == ""


def test_an_own_question_can_be_taken_away(shown: Shown, someone: Someone) -> None:
    page = shown(replace(someone("therapy"), notes=Notes(own_questions=("One?", "Two?"))))
    remove = page.ui.ownQuestions.findChildren(QPushButton)[0]
    assert remove.accessibleName() == "Remove: One?"
    press(remove)
    assert page.session.answers.notes.own_questions == ("Two?",)


def test_an_empty_question_is_not_added(shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    QTest.keyClicks(page.ui.ownQuestion, "   ")
    press(page.ui.add)
    assert page.session.answers.notes.own_questions == ()


def test_too_long_a_text_is_cut_kindly(shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    page.ui.bring.insertPlainText("x" * (notepad.ROOM + 10))
    assert page.session.answers.notes.bring == "x" * notepad.ROOM
    assert page.ui.bring.toPlainText() == "x" * notepad.ROOM
    assert page.ui.bringFull.isVisible()


def test_tab_leaves_the_notepad(shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    page.ui.bring.setFocus()
    QTest.keyClick(page.ui.bring, Qt.Key.Key_Tab)
    assert not page.ui.bring.hasFocus()
    assert "\t" not in page.ui.bring.toPlainText()


@pytest.mark.parametrize(
    ("outcome", "whom"),
    [
        ("therapy", {"therapy"}),
        ("therapy-first", {"therapy"}),
        ("coaching", {"coaching"}),
        ("both", {"therapy", "coaching"}),
        ("too-close", {"therapy", "coaching"}),
        ("none-now", {"none"}),
    ],
)
def test_the_questions_offered_suit_the_outcome(
    shown: Shown, someone: Someone, content: Content, outcome: OutcomeId, whom: set[str]
) -> None:
    page = shown(someone(outcome))
    suggested = {question.id: question.whom for question in content.ask if question.suggested}
    chosen = page.session.answers.notes.questions
    assert {suggested[question] for question in chosen} == whom


@pytest.mark.parametrize("paper", get_args(Paper))
@pytest.mark.parametrize("outcome", ["therapy", "coaching", "both", "too-close", "too-little", "none-now"])
def test_what_is_offered_leaves_it_at_one_page(
    shown: Shown, someone: Someone, content: Content, outcome: OutcomeId, paper: Paper
) -> None:
    page = shown(someone(outcome))
    made = first_appointment(content, page.session.answers, page.session.decision(), date(2026, 11, 23))
    assert pictures.count(typeset.pdf(made, paper)) == 1


@pytest.mark.parametrize(
    ("choice", "whom"),
    [
        ("none", {"none"}),
        ("coaching", {"coaching"}),
        ("both", {"therapy", "coaching"}),
        ("later", {"therapy"}),
    ],
)
def test_what_the_person_decided_says_whose_questions_are_offered(
    shown: Shown, someone: Someone, content: Content, choice: Literal["none", "later"], whom: set[str]
) -> None:
    page = shown(replace(someone("therapy"), decision=OwnDecision(choice=choice)))
    asked = {question.id: question.whom for question in content.ask}
    assert {asked[question] for question in page.session.answers.notes.questions} == whom


def test_who_goes_to_neither_is_asked_what_to_ask_a_doctor_and_the_others_are_one_press_away(
    shown: Shown, someone: Someone
) -> None:
    page = shown(someone("none-now"))
    assert page.ui.firstWhom.words() == "For a doctor, a guide or a group"
    assert not page.ui.secondQuestions.isVisible()
    press(page.ui.otherList)
    assert page.ui.secondQuestions.rows["therapist.license"].isVisible()
    assert page.ui.thirdQuestions.rows["coach.training"].isVisible()
    assert not page.ui.otherList.isVisible()


def test_what_was_offered_follows_the_outcome_until_someone_chooses(shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    coaching = someone("coaching")
    page.session.change(replace(coaching, notes=page.session.answers.notes))
    chosen = page.session.answers.notes.questions
    assert chosen
    assert all(question.startswith("coach.") for question in chosen)
    press(page.ui.firstQuestions.rows[chosen[0]].box)
    after = page.session.answers.notes.questions
    assert set(after) == set(chosen[1:])
    page.session.change(replace(someone("therapy"), notes=page.session.answers.notes))
    assert page.session.answers.notes.questions == after


def test_questions_chosen_earlier_stay_chosen(shown: Shown, someone: Someone) -> None:
    page = shown(replace(someone("therapy"), notes=Notes(questions=("coach.training",))))
    assert page.session.answers.notes.questions == ("coach.training",)
    assert page.ui.secondQuestions.rows["coach.training"].box.isChecked()


def test_the_other_list_is_one_press_away(shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    assert not page.ui.secondQuestions.isVisible()
    press(page.ui.otherList)
    assert page.ui.secondQuestions.isVisible()
    press(page.ui.secondQuestions.rows["coach.training"].box)
    assert "coach.training" in page.session.answers.notes.questions


def test_a_press_on_the_words_of_a_question_ticks_it(shown: Shown, someone: Someone) -> None:
    page = shown(replace(someone("therapy"), notes=Notes(questions=("therapist.license",))))
    row = page.ui.firstQuestions.rows["therapist.past"]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert page.session.answers.notes.questions == ("therapist.license", "therapist.past")


def test_the_persons_own_decision_goes_on_the_page(shown: Shown, someone: Someone) -> None:
    own = OwnDecision(choice="coaching", why="I have a plan")
    page = shown(replace(someone("therapy"), decision=own))
    assert "I chose coaching." in on_page(page)
    assert "I have a plan" in on_page(page)


# The preview


def test_the_preview_is_the_page_itself_pixel_for_pixel(shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    preview = page.ui.preview
    picture = preview.picture
    assert picture.width() == preview.pixels()
    ppi = preview.pixels() / SHEETS[page.paper()][0]
    expected = drawn(typeset.pdf(page.document(), page.paper()), 0, ppi)
    assert picture == expected
    grabbed = preview.grab().toImage().convertToFormat(picture.format())
    inside = picture.rect().adjusted(2, 2, -2, -4)
    assert grabbed.copy(inside) == picture.copy(inside)


def test_the_preview_is_renewed_while_one_writes(qtbot: QtBot, shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    before = page.ui.preview.picture
    with qtbot.waitSignal(page.ui.preview.renewed):
        QTest.keyClicks(page.ui.bring, "I sleep badly.")
    assert page.ui.preview.picture != before
    assert "I sleep badly." in page.ui.preview.accessibleDescription()


def test_the_window_stays_free_while_the_page_is_set(qtbot: QtBot, shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    with qtbot.waitSignal(page.ui.preview.renewed) as renewed:
        QTest.keyClicks(page.ui.bring, "x")
        assert not renewed.signal_triggered, "the key press has waited for the page"


class Painted(QObject):
    """Notes in `order` that a widget is painted."""

    def __init__(self, widget: QWidget, order: list[str]) -> None:
        super().__init__(widget)
        self.order = order
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        if event.type() == QEvent.Type.Paint:
            self.order.append("painted")
        return False


def test_what_is_typed_is_painted_before_the_page_is_set(
    qtbot: QtBot, shown: Shown, someone: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, ask, order = shown(someone("therapy")), Latest.ask, list[str]()

    def asked(to: Latest[object], work: Callable[[], object]) -> None:
        order.append("set")
        ask(to, work)

    monkeypatch.setattr(Latest, "ask", asked)
    Painted(page.ui.bring.viewport(), order)
    with qtbot.waitSignal(page.ui.preview.renewed):
        QTest.keyClicks(page.ui.bring, "x")
        assert page.ui.preview.busy()
    assert order[0] == "painted"
    assert "set" in order


def test_only_the_newest_page_remains(qtbot: QtBot, shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    with qtbot.waitSignal(page.ui.preview.renewed):
        QTest.keyClicks(page.ui.bring, "one two three four five")
    ppi = page.ui.preview.pixels() / SHEETS[page.paper()][0]
    expected = drawn(typeset.pdf(page.document(), page.paper()), 0, ppi)
    assert page.ui.preview.picture == expected


def test_it_stays_sharp_in_a_wider_window(qtbot: QtBot, shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    with qtbot.waitSignal(page.ui.preview.renewed):
        page.resize(1100, 900)
    assert page.ui.preview.picture.width() == page.ui.preview.pixels()


def test_a_page_that_comes_after_its_window_closed_bothers_nobody(
    qtbot: QtBot, content: Content, someone: Someone
) -> None:
    page = AppointmentPage(Session(content, someone("therapy")))
    page.session.changed.connect(page.refresh)
    page.resize(820, 900)
    page.refresh()
    with typeset._one_at_a_time:  # so it comes after that, however quick the typesetter is
        page.show()
        qtbot.waitUntil(page.ui.preview._setter.busy)
        page.close()
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # The worker of another page ends after that of this one has: they share the typesetter.
    other = AppointmentPage(Session(content, someone("coaching")))
    other.session.changed.connect(other.refresh)
    qtbot.addWidget(other)
    with qtbot.waitSignal(other.ui.preview.renewed):
        other.resize(820, 900)
        other.refresh()
        other.show()


def test_one_can_turn_the_pages(qtbot: QtBot, shown: Shown, someone: Someone) -> None:
    page = shown(someone("both"))
    with qtbot.waitSignal(page.ui.preview.renewed):
        page.ui.form.setCurrentIndex(page.ui.form.findData("private"))
        page.ui.form.activated.emit(page.ui.form.currentIndex())
    count = page.ui.preview.count
    assert count > 1
    assert page.ui.where.text() == f"Page 1 of {count}"
    assert not page.ui.before.isEnabled()
    press(page.ui.after)
    assert page.ui.preview.at == 1
    assert page.ui.where.text() == f"Page 2 of {count}"
    for _ in range(count):
        press(page.ui.after)
    assert page.ui.preview.at == count - 1
    assert not page.ui.after.isEnabled()


def test_paper_is_what_printers_hold_in_the_country(shown: Shown, someone: Someone) -> None:
    assert shown(replace(someone("therapy"), country="US")).paper() == "letter"
    assert shown(replace(someone("therapy"), country="GB")).paper() == "a4"


def test_the_page_can_be_read_large(qtbot: QtBot, shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    press(page.ui.large)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LargeDialog)
    qtbot.waitUntil(lambda: dialog.preview.count > 0)
    assert dialog.preview.picture.width() > page.ui.preview.picture.width()
    dialog.close()


# Striking out


def strike(page: AppointmentPage, part: str, *, out: bool = True) -> None:
    row: QTreeWidgetItem = page.ui.parts.item(part)
    row.setCheckState(0, Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)


def streams_of(path: Path) -> bytes:
    """Return all that a PDF holds, every stream unpacked."""
    found = [path.read_bytes()]
    with pikepdf.open(path) as pdf:
        found += [thing.read_bytes() for thing in pdf.objects if isinstance(thing, pikepdf.Stream)]
        found.append(str(pdf.docinfo).encode())
    return b"\n".join(found)


def test_what_is_struck_leaves_no_trace_in_the_file(saved: Save, shown: Shown, someone: Someone) -> None:
    notes = Notes(bring="My brother Ephraim", own_questions=("Is Zoltan there?", "Parking?"), name="Quentin")
    page = shown(replace(someone("therapy"), notes=notes))
    press(page.ui.leaveOut)
    assert all(word in text_of(saved(page)) for word in ("Ephraim", "Zoltan", "Parking", "Quentin"))
    strike(page, "bring")
    strike(page, "questions.own.0")
    strike(page, "under")
    path = saved(page)
    text, whole = text_of(path), streams_of(path)
    for word in ("Ephraim", "Zoltan", "Quentin"):
        assert word not in text
        assert word.encode() not in whole
        assert word.encode("utf-16-be") not in whole
    assert "Parking?" in text
    strike(page, "bring", out=False)
    assert "Ephraim" in text_of(saved(page))


def test_every_section_and_line_of_both_forms_can_be_struck(shown: Shown, someone: Someone) -> None:
    page = shown(replace(someone("both-therapy-first"), notes=Notes(bring="Sleep", own_questions=("Why?",))))
    press(page.ui.leaveOut)
    for form in ("first-appointment", "private"):
        page.ui.form.setCurrentIndex(page.ui.form.findData(form))
        page.ui.form.activated.emit(page.ui.form.currentIndex())
        document = page.document()
        for section in document.sections:
            page.ui.parts.item(section.id)
            for line in section.lines:
                page.ui.parts.item(line.id)
        for line in document.under:
            page.ui.parts.item(line.id)


def test_what_is_struck_is_crossed_out_with_all_in_it(shown: Shown, someone: Someone) -> None:
    page = shown(replace(someone("therapy"), notes=Notes(bring="Sleep")))
    press(page.ui.leaveOut)
    strike(page, "bring")
    assert page.ui.parts.item("bring").font(0).strikeOut()
    assert page.ui.parts.item("bring.text").font(0).strikeOut()
    assert not page.ui.parts.item("questions").font(0).strikeOut()


def test_no_user_or_machine_stands_in_the_file(saved: Save, shown: Shown, someone: Someone) -> None:
    whole = streams_of(saved(shown(someone("therapy"))))
    assert os.uname().nodename.encode() not in whole
    assert str(Path.home()).encode() not in whole


# Saving


def test_save_is_a_key_and_suggests_the_title(
    qtbot: QtBot, person: Person, open_window: OpenWindow, someone: Someone
) -> None:
    window = open_window(someone("therapy"))
    window.go(len(window.stops) - 1)
    page = window.page()
    assert isinstance(page, AppointmentPage)
    page.asking = person.dialogs()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.save.isEnabled)
    assert person.suggested[0].name == f"{page.document().title}.pdf"
    assert text_of(person.path or Path()).strip()


def test_print_is_a_key(open_window: OpenWindow, someone: Someone) -> None:
    window = open_window(someone("therapy"))
    window.go(len(window.stops) - 1)
    page = window.page()
    assert isinstance(page, AppointmentPage)
    wanted: list[str] = []
    page.print.triggered.disconnect()  # no printer is needed to press a key
    page.print.triggered.connect(lambda: wanted.append("print"))
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert wanted == ["print"]


def test_a_saved_file_is_told_and_heard(qtbot: QtBot, saved: Save, shown: Shown, someone: Someone) -> None:
    page = shown(someone("therapy"))
    page.activateWindow()
    qtbot.waitActive(page)
    path = saved(page)
    assert str(path) in page.ui.said.words()
    assert page.ui.said.isVisible()
    assert page.ui.said.hasFocus()


def test_nowhere_to_save_saves_nothing(shown: Shown, someone: Someone, tmp_path: Path) -> None:
    page = shown(someone("therapy"), Person(None))
    page.save.trigger()
    assert page.save.isEnabled()
    assert list(tmp_path.iterdir()) == []


FAILURES = {
    errno.ENOSPC: "full",
    errno.EACCES: "may not",
    errno.EBUSY: "another program",
    errno.EROFS: "only be read",
    errno.EIO: "can't be written",
}


@pytest.fixture(params=FAILURES, ids=errno.errorcode.get)
def failing_disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A disk that fails when the file is nearly written; what is said of it."""

    def fail(_descriptor: int) -> None:
        raise OSError(request.param, os.strerror(request.param))

    monkeypatch.setattr(os, "fsync", fail)
    return FAILURES[request.param]


def test_each_failure_is_one_clear_sentence_and_the_old_file_stands(
    qtbot: QtBot, shown: Shown, someone: Someone, person: Person, failing_disk: str
) -> None:
    assert person.path
    old = person.path
    old.write_bytes(b"the old one")
    page = shown(someone("therapy"))
    before = page.session.answers
    page.save.trigger()
    qtbot.waitUntil(page.save.isEnabled)
    (told,) = person.told
    assert failing_disk in told
    assert str(old) in told
    assert old.read_bytes() == b"the old one"
    assert [path.name for path in old.parent.iterdir()] == ["out.pdf"], "something was left behind"
    assert page.session.answers == before


def test_a_folder_that_is_gone_is_named(qtbot: QtBot, shown: Shown, someone: Someone, tmp_path: Path) -> None:
    person = Person(tmp_path / "gone" / "out.pdf")
    page = shown(someone("therapy"), person)
    page.save.trigger()
    qtbot.waitUntil(page.save.isEnabled)
    (told,) = person.told
    assert "folder" in told
    assert str(tmp_path / "gone") in told


def test_the_answers_go_along_only_if_asked(
    saved: Save, shown: Shown, someone: Someone, content: Content
) -> None:
    page = shown(someone("therapy"))
    assert answers_in(saved(page).read_bytes()) is None
    press(page.ui.attach.rows["answers"].box)
    carried = answers_in(saved(page).read_bytes())
    assert carried is not None
    assert decode(carried, content) == page.session.answers


def test_who_keeps_all_answers_inside_is_told_that_what_is_left_out_is_among_them(
    saved: Save, shown: Shown, someone: Someone
) -> None:
    page = shown(replace(someone("therapy"), notes=Notes(bring="My brother Ephraim")))
    press(page.ui.leaveOut)
    strike(page, "bring")
    assert "no trace" in page.ui.fileNote.words()
    press(page.ui.attach.rows["answers"].box)
    assert "all your answers, also what you leave out" in page.ui.fileNote.words()
    assert b"Ephraim" in (answers_in(saved(page).read_bytes()) or b"")
    press(page.ui.leaveOut)
    assert not page.ui.fileNote.isHidden(), "it holds whether the parts are shown or not"


def test_answers_kept_inside_for_oneself_go_along_to_nobody(
    saved: Save, shown: Shown, someone: Someone
) -> None:
    page = shown(someone("therapy"))

    def choose(form: str) -> None:
        page.ui.form.setCurrentIndex(page.ui.form.findData(form))
        page.ui.form.activated.emit(page.ui.form.currentIndex())

    choose("private")
    press(page.ui.attach.rows["answers"].box)
    assert not page.ui.fileNote.isHidden()
    choose("first-appointment")
    assert page.ui.fileNote.isHidden()
    assert answers_in(saved(page).read_bytes()) is None


def test_the_safety_answer_stands_on_no_page(shown: Shown, someone: Someone) -> None:
    page = shown(someone("coaching"))
    without = plain.text(page.document())
    page.session.answer_safety("yes")
    assert page.session.decision().outcome == "help-first"
    assert plain.text(page.document()) == without
