"""Each page shows the content and the answers, and changes the answers only as the person says."""

from collections.abc import Callable

import pytest
from msgspec.structs import astuple, replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from coaching_or_therapy.answers.records import Answers, OwnConcern
from coaching_or_therapy.content.records import Content, Dimension
from coaching_or_therapy.desktop.concern import ConcernDialog
from coaching_or_therapy.desktop.help import HelpDialog
from coaching_or_therapy.desktop.pages.dimension import DimensionPage
from coaching_or_therapy.desktop.pages.importance import ImportancePage
from coaching_or_therapy.desktop.pages.needs import NeedsPage
from coaching_or_therapy.desktop.pages.options import OptionsPage
from coaching_or_therapy.desktop.pages.welcome import WelcomePage
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.widgets.check_box import CheckBox
from coaching_or_therapy.desktop.widgets.choices import DotBox
from coaching_or_therapy.desktop.widgets.explanation import Explanation
from coaching_or_therapy.desktop.widgets.sources import SourcesDialog
from coaching_or_therapy.desktop.widgets.text import Prose
from coaching_or_therapy.desktop.widgets.ticks import TickBox
from coaching_or_therapy.desktop.window import Window

Key = Qt.Key
OpenWindow = Callable[..., Window]


@pytest.fixture
def dimension(content: Content) -> Dimension:
    return content.dimensions[2]


@pytest.fixture
def page(qtbot: QtBot, content: Content, dimension: Dimension) -> DimensionPage:
    made = DimensionPage(Session(content, Answers()), dimension)
    qtbot.addWidget(made)
    made.refresh()
    made.show()
    return made


def said(widget: QWidget) -> str:
    """All that a page says, in one text."""
    words = [w.words() if isinstance(w, Prose) else w.text() for w in widget.findChildren(QLabel)]
    return "\n".join([*words, *(button.text() for button in widget.findChildren(QAbstractButton))])


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_page_says_what_it_is_and_what_it_is_not(qtbot: QtBot, session: Session) -> None:
    page = WelcomePage(session)
    qtbot.addWidget(page)
    about = session.content.about
    for words in (
        about.decision,
        about.not_a_diagnosis,
        about.country_note,
        "15 minutes",
        "not use the network",
    ):
        assert words in said(page)


def test_the_country_is_the_persons_choice(qtbot: QtBot, session: Session) -> None:
    page = WelcomePage(session)
    qtbot.addWidget(page)
    page.refresh()
    assert page.ui.countryBox.currentData() == session.answers.country
    page.ui.countryBox.setFocus()
    QTest.keyClick(page.ui.countryBox, Key.Key_Down)
    QTest.keyClick(page.ui.countryBox, Key.Key_Return)
    assert session.answers.country == session.content.help[1].id


def whole(page: OptionsPage) -> OptionsPage:
    """Return the page with all its parts."""
    for _ in page.parts():
        pass
    return page


def test_every_option_is_told_alike(qtbot: QtBot, session: Session) -> None:
    page = whole(OptionsPage(session))
    qtbot.addWidget(page)
    words = said(page)
    for option in session.content.options:
        living = astuple(option.living)
        for sentence in (option.summary, *option.good, *option.hard, *option.ways, *living):
            assert sentence.text in words


def test_the_comparison_is_a_table_to_a_screen_reader(qtbot: QtBot, session: Session) -> None:
    page = whole(OptionsPage(session))
    qtbot.addWidget(page)
    page.show()
    heard = QAccessible.queryAccessibleInterface(page.ui.comparison)
    assert heard.role() == QAccessible.Role.Table
    texts = {heard.child(i).text(QAccessible.Text.Name) for i in range(heard.childCount())}
    option = session.content.options[0]
    assert option.title in texts
    assert f"{option.title}: {option.living.time.text}" in texts  # a row is read without its heads
    assert f"{option.title}: {' '.join(point.text for point in option.good)}" in texts


@pytest.mark.parametrize(("width", "height"), [(1120, 760), (960, 600)])
def test_the_comparison_is_one_press_away_from_the_top(
    open_window: OpenWindow, settled: Callable[[], None], width: int, height: int
) -> None:
    window = open_window(None, width, height)
    window.go_to("options")
    settled()
    page = window.page()
    assert isinstance(page, OptionsPage)
    assert page.ui.toComparison.visibleRegion().boundingRect().size() == page.ui.toComparison.size()
    assert page.ui.compareTitle.visibleRegion().isEmpty()
    QTest.keyClick(page.ui.toComparison, Key.Key_Space)
    settled()
    assert page.ui.comparison.hasFocus()
    assert page.ui.compareTitle.visibleRegion().boundingRect().size() == page.ui.compareTitle.size()
    assert page.ui.comparison.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("left", ["therapy", "coaching"])
def test_the_side_that_stands_left_is_kept_on_every_page(qtbot: QtBot, content: Content, left: str) -> None:
    session = Session(content, Answers(left=left))  # type: ignore[arg-type]
    page = DimensionPage(session, content.dimensions[0])
    options = whole(OptionsPage(session))
    qtbot.addWidget(page)
    qtbot.addWidget(options)
    names = {"therapy": "In therapy", "coaching": "In coaching"}
    assert page.ui.left.heading.words() == names[left]
    header = options.ui.comparison.model()
    assert [header.headerData(i, Qt.Orientation.Horizontal) for i in range(4)] == [
        *(["Therapy", "Coaching"] if left == "therapy" else ["Coaching", "Therapy"]),
        "Both",
        "None for now",
    ]


def test_both_panels_show_all_their_points_and_the_hard_one(
    page: DimensionPage, dimension: Dimension
) -> None:
    for panel in (dimension.panels.therapy, dimension.panels.coaching):
        for sentence in (*panel.points, panel.hard):
            assert sentence.text in said(page)
        assert panel.evidence in said(page)


def test_the_panels_are_equal_in_size(open_window: OpenWindow) -> None:
    window = open_window()
    for dimension in window.session.content.dimensions:
        window.go_to(dimension.id)
        QTest.qWait(0)
        page = window.page()
        assert isinstance(page, DimensionPage)
        assert page.ui.left.size() == page.ui.right.size()


def test_the_panels_have_letters_of_one_size(page: DimensionPage) -> None:
    def letters(panel: QWidget) -> list[tuple[str, int, int]]:
        told = [each for each in panel.findChildren(QLabel) if each.isVisible()]
        return [(each.property("kind") or "", each.font().pixelSize(), each.font().weight()) for each in told]

    left, right = letters(page.ui.left), letters(page.ui.right)
    assert left[0][0] == "therapy"
    assert right[0][0] == "coaching"
    assert [each[1:] for each in left] == [each[1:] for each in right]


def test_the_sources_of_each_option_are_one_press_away(
    qtbot: QtBot, session: Session, content: Content
) -> None:
    page = whole(OptionsPage(session))
    qtbot.addWidget(page)
    facts = {fact.id: fact.text for fact in content.facts}
    for option in content.options:
        name = f"Sources: {option.title}"
        (button,) = (b for b in page.findChildren(QPushButton) if b.accessibleName() == name)
        press(button)
        dialog = page.findChildren(SourcesDialog)[-1]
        for sentence in (option.summary, *option.ways):
            assert sentence.text in said(dialog)
            assert all(facts[fact] in said(dialog) for fact in sentence.facts)


def test_sources_are_one_press_away(page: DimensionPage, content: Content, dimension: Dimension) -> None:
    press(page.ui.left.sources)
    dialog = page.findChild(SourcesDialog)
    assert dialog is not None
    facts = {fact.id: fact for fact in content.facts}
    sources = {source.id: source for source in content.sources}
    for point in dimension.panels.therapy.points:
        for fact in point.facts:
            assert facts[fact].text in said(dialog)
            assert sources[facts[fact].source].title in said(dialog)
            assert facts[fact].strength in said(dialog)


def test_statements_come_in_their_order_without_their_side(page: DimensionPage, dimension: Dimension) -> None:
    assert [row.statement.words() for row in page.ui.statements.rows.values()] == [
        statement.text for statement in dimension.statements
    ]


def test_the_four_states_of_an_answer(page: DimensionPage, dimension: Dimension) -> None:
    key = dimension.statements[0].id
    row = page.ui.statements.rows[key]
    page.session.changed.connect(page.refresh)
    not_sure, does_not_apply = row.choices["not-sure"], row.choices["does-not-apply"]

    def state() -> tuple[object, bool, bool]:
        return row.slider.value(), not_sure.isChecked(), does_not_apply.isChecked()

    assert state() == (None, False, False)
    press(not_sure)
    assert page.session.answers.ratings == {key: "not-sure"}
    assert state() == (None, True, False)
    press(does_not_apply)
    assert page.session.answers.ratings == {key: "does-not-apply"}
    assert state() == (None, False, True)
    QTest.keyClicks(row.slider, "72")
    assert page.session.answers.ratings == {key: 72}
    assert state() == (72, False, False)
    press(not_sure)
    press(not_sure)
    assert page.session.answers.ratings == {}
    assert state() == (None, False, False)


def test_a_statement_is_heard_with_its_value_in_words(page: DimensionPage, dimension: Dimension) -> None:
    row = page.ui.statements.rows[dimension.statements[0].id]
    heard = QAccessible.queryAccessibleInterface(row.slider)
    assert heard.text(QAccessible.Text.Name) == dimension.statements[0].text
    assert heard.text(QAccessible.Text.Value) == "not answered"
    QTest.keyClicks(row.slider, "72")
    assert heard.text(QAccessible.Text.Value) == "72, mostly true"


def test_a_term_is_explained_by_key_and_by_ear(qtbot: QtBot, content: Content) -> None:
    term = next(term for term in content.glossary if term.term == "CBT")
    page = QWidget()
    before, text = QPushButton("Before"), Prose(None, "Ways such as CBT and others.")
    text.explain(content.glossary)
    rows = QVBoxLayout(page)
    rows.addWidget(before)
    rows.addWidget(text)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    before.setFocus()
    QTest.keyClick(before, Key.Key_Tab)
    explanation = page.findChild(Explanation)
    assert explanation is not None
    assert explanation.isVisible()
    assert term.meaning.split(".")[0] in explanation.text()
    QTest.keyClick(text, Key.Key_Escape)
    assert not explanation.isVisible()
    heard = QAccessible.queryAccessibleInterface(text)
    assert heard.text(QAccessible.Text.Name) == "Ways such as CBT and others."
    assert term.meaning in heard.text(QAccessible.Text.Description)
    text.linkActivated.emit(term.id)
    assert explanation.isVisible()
    text.clearFocus()
    assert not explanation.isVisible()


def test_one_gets_back_out_of_a_text_that_begins_with_a_term(qtbot: QtBot, content: Content) -> None:
    page = QWidget()
    before, text, after = QPushButton("Before"), Prose(None, "CBT is one way."), QPushButton("After")
    text.explain(content.glossary)
    rows = QVBoxLayout(page)
    for each in (before, text, after):
        rows.addWidget(each)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    after.setFocus()
    QTest.keyClick(after, Key.Key_Backtab)
    assert (text.hasFocus(), text.selectedText()) == (True, "CBT")
    QTest.keyClick(text, Key.Key_Backtab)
    assert before.hasFocus()
    QTest.keyClick(before, Key.Key_Tab)
    assert (text.hasFocus(), text.selectedText()) == (True, "CBT")
    QTest.keyClick(text, Key.Key_Tab)
    assert after.hasFocus()


@pytest.mark.parametrize(
    ("stop", "kind"), [("welcome", CheckBox), ("check", DotBox), ("appointment", TickBox)]
)
def test_what_can_be_ticked_answers_the_mouse_on_its_words(
    open_window: Callable[..., Window], settled: Callable[[], None], stop: str, kind: type[QAbstractButton]
) -> None:
    window = open_window()
    window.go_to(stop)
    settled()
    box = next(each for each in window.page().findChildren(kind) if not each.visibleRegion().isEmpty())
    box.setChecked(False)
    row = box if kind is CheckBox else box.parentWidget()
    assert row is not None
    words, elsewhere = row.mapTo(window, QPoint(80, row.height() // 2)), QPoint(2, 2)

    def seen() -> QImage:
        settled()
        return box.grab().toImage()

    QTest.mouseMove(window.windowHandle(), elsewhere)
    before = seen()
    QTest.mouseMove(window.windowHandle(), words)
    assert seen() != before
    assert not box.isChecked()
    QTest.mouseMove(window.windowHandle(), elsewhere)
    assert seen() == before


def test_a_term_is_explained_on_hover_and_on_a_press_until_one_leaves_it(
    open_window: Callable[..., Window], settled: Callable[[], None]
) -> None:
    window = open_window()
    window.go([stop.id for stop in window.stops].index("options"))
    settled()
    text = next(each for each in window.page().findChildren(Prose) if each.terms())
    places = (QPoint(x, y) for y in range(4, text.height(), 8) for x in range(2, text.width(), 6))

    def explained() -> bool:
        found = window.findChild(Explanation)
        return found is not None and found.isVisible()

    for place in places:
        QTest.mouseMove(text, place)
        QTest.mouseMove(text, place + QPoint(1, 0))
        settled()
        if explained():
            break
    assert explained()
    found = window.findChild(Explanation)
    assert found is not None
    assert text.terms()[0].meaning in found.text()
    found.hide()
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=place)
    assert explained(), "a press does what hovering does: a finger can't hover"
    window.next()
    assert not explained(), "it belongs to the page before"


@pytest.fixture
def needs(qtbot: QtBot, session: Session) -> NeedsPage:
    made = NeedsPage(session)
    qtbot.addWidget(made)
    session.changed.connect(made.refresh)
    made.refresh()
    made.show()
    return made


def test_needs_are_rated_like_statements(needs: NeedsPage) -> None:
    QTest.keyClicks(needs.ui.statements.rows["needs.worry"].slider, "30")
    press(needs.ui.statements.rows["needs.trauma"].choices["not-sure"])
    assert needs.session.answers.needs == {"needs.worry": 30, "needs.trauma": "not-sure"}


@pytest.mark.parametrize(("width", "height"), [(1120, 760), (960, 600)])
def test_the_safety_question_is_seen_whole_without_scrolling(
    open_window: OpenWindow, settled: Callable[[], None], width: int, height: int
) -> None:
    window = open_window(None, width, height)
    window.go_to("needs")
    settled()
    page = window.page()
    assert isinstance(page, NeedsPage)
    for part in (page.ui.safetyTitle, page.ui.why, page.ui.asked, *page.choices.values()):
        assert part.visibleRegion().boundingRect().size() == part.size()


def test_yes_to_the_safety_question_brings_help_at_once(qtbot: QtBot, needs: NeedsPage) -> None:
    safety = needs.session.content.safety
    assert safety.question in said(needs)
    assert not needs.ui.showHelp.isVisible()
    with qtbot.waitSignal(needs.help_wanted):
        press(needs.choices["yes"])
    assert needs.session.help_now
    assert needs.ui.reply.words() == safety.when_yes
    assert needs.ui.showHelp.isVisible()


@pytest.mark.parametrize("answer", ["no", "rather-not-say"])
def test_another_answer_to_it_brings_no_help_dialog(qtbot: QtBot, needs: NeedsPage, answer: str) -> None:
    with qtbot.assertNotEmitted(needs.help_wanted, wait=50):
        press(needs.choices[answer])
    assert needs.session.safety == answer
    assert not needs.ui.showHelp.isVisible()
    press(needs.choices[answer])
    assert needs.session.safety is None


@pytest.fixture
def importance(qtbot: QtBot, session: Session) -> ImportancePage:
    made = ImportancePage(session)
    qtbot.addWidget(made)
    session.changed.connect(made.refresh)
    made.refresh()
    made.show()
    return made


def test_one_matters_most_and_the_others_are_set_beside_it(importance: ImportancePage) -> None:
    rows = importance.ui.swings.rows
    assert list(rows) == [*(d.id for d in importance.session.content.dimensions), "needs"]
    press(rows["purpose"].most)
    QTest.keyClicks(rows["time"].slider, "40")
    assert importance.session.answers.importance == {"purpose": 100, "time": 40}
    press(rows["methods"].most)
    assert importance.session.answers.importance == {"methods": 100, "time": 40}
    assert rows["purpose"].slider.value() is None
    press(rows["methods"].most)
    assert importance.session.answers.importance == {"time": 40}


def test_each_swing_tells_its_worst_and_its_best(importance: ImportancePage) -> None:
    for dimension in importance.session.content.dimensions:
        assert dimension.worst in said(importance)
        assert dimension.best in said(importance)


def test_room_for_two_is_asked(importance: ImportancePage) -> None:
    QTest.keyClicks(importance.ui.room, "30")
    assert importance.session.answers.room_for_two == 30
    QTest.keyClick(importance.ui.room, Key.Key_Delete)
    assert importance.session.answers.room_for_two is None


def concern_dialog(importance: ImportancePage) -> ConcernDialog:
    dialog = [d for d in importance.findChildren(ConcernDialog) if d.isVisible()]
    assert len(dialog) == 1
    return dialog[0]


def test_an_own_concern_is_added_changed_and_removed(importance: ImportancePage) -> None:
    press(importance.ui.add)
    dialog = concern_dialog(importance)
    save = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled()
    QTest.keyClicks(dialog.ui.text, "I want evenings")
    dialog.ui.favours.setCurrentIndex(dialog.ui.favours.findData("coaching"))
    QTest.keyClicks(dialog.ui.strength, "70")
    assert not save.isEnabled()
    QTest.keyClicks(dialog.ui.importance, "50")
    press(save)
    evenings = OwnConcern(text="I want evenings", favours="coaching", strength=70, importance=50)
    assert importance.session.answers.own_concerns == (evenings,)
    assert "I want evenings" in said(importance.ui.concerns)

    importance.ui.concerns.edit.emit(0)
    dialog = concern_dialog(importance)
    assert dialog.ui.text.text() == "I want evenings"
    QTest.keyClicks(dialog.ui.importance, "90")
    press(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save))
    assert [concern.importance for concern in importance.session.answers.own_concerns] == [90]

    buttons = [b for b in importance.ui.concerns.findChildren(QPushButton) if b.text() == "Remove"]
    press(buttons[-1])
    assert not importance.session.answers.own_concerns


@pytest.mark.parametrize("left", ["therapy", "coaching"])
def test_no_option_is_ahead_before_the_person_says_which_would_do_better(
    importance: ImportancePage, left: str
) -> None:
    importance.session.change(replace(importance.session.answers, left=left))
    press(importance.ui.add)
    dialog = concern_dialog(importance)
    favours = dialog.ui.favours
    right = "coaching" if left == "therapy" else "therapy"
    assert [favours.itemData(at) for at in range(favours.count())] == [left, right, "both"]
    assert favours.currentData() is None
    heard = QAccessible.queryAccessibleInterface(favours)
    assert heard.text(QAccessible.Text.Description) == favours.placeholderText() == "Choose one"
    QTest.keyClicks(dialog.ui.text, "I want evenings")
    QTest.keyClicks(dialog.ui.strength, "70")
    QTest.keyClicks(dialog.ui.importance, "50")
    assert not dialog.save.isEnabled()
    QTest.keyClick(favours, Key.Key_Down)
    assert favours.currentData() == left
    assert not heard.text(QAccessible.Text.Description)
    assert dialog.save.isEnabled()


def test_a_concern_that_is_cancelled_changes_nothing(importance: ImportancePage) -> None:
    press(importance.ui.add)
    dialog = concern_dialog(importance)
    QTest.keyClicks(dialog.ui.text, "I want evenings")
    press(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel))
    assert importance.session.answers.own_concerns == ()


def put_back(dialog: ConcernDialog) -> list[QPushButton]:
    """Return the button that puts back what stood there before."""
    return [b for b in dialog.ui.buttons.findChildren(QPushButton) if b.text() == "&Put back"]


def test_a_concern_that_was_not_saved_is_found_again(importance: ImportancePage) -> None:
    press(importance.ui.add)
    dialog = concern_dialog(importance)
    assert not put_back(dialog)
    QTest.keyClicks(dialog.ui.text, "I want evenings")
    dialog.ui.favours.setCurrentIndex(dialog.ui.favours.findData("both"))
    QTest.keyClicks(dialog.ui.strength, "70")
    QTest.keyClick(dialog, Key.Key_Escape)
    made_anew = importance.kept()
    importance.take_up({})
    importance.take_up(made_anew)

    press(importance.ui.add)
    dialog = concern_dialog(importance)
    assert dialog.ui.text.text() == "I want evenings"
    assert dialog.ui.favours.currentData() == "both"
    QTest.keyClicks(dialog.ui.importance, "50")
    press(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save))
    (concern,) = importance.session.answers.own_concerns
    assert (concern.text, concern.strength) == ("I want evenings", 70)

    press(importance.ui.add)
    assert concern_dialog(importance).ui.text.text() == "", "this one is another"


def test_a_change_of_a_concern_that_was_not_saved_is_found_again_or_put_back(
    importance: ImportancePage,
) -> None:
    evenings = OwnConcern(text="I want evenings", favours="coaching", strength=70, importance=50)
    importance.session.change(replace(importance.session.answers, own_concerns=(evenings,)))
    importance.ui.concerns.edit.emit(0)
    dialog = concern_dialog(importance)
    dialog.ui.text.selectAll()
    QTest.keyClicks(dialog.ui.text, "I have the evenings alone")
    QTest.keyClicks(dialog.ui.strength, "10")
    QTest.keyClick(dialog, Key.Key_Escape)
    assert importance.session.answers.own_concerns == (evenings,)

    importance.ui.concerns.edit.emit(0)
    dialog = concern_dialog(importance)
    assert dialog.ui.text.text() == "I have the evenings alone"
    press(put_back(dialog)[0])
    assert (dialog.ui.text.text(), dialog.ui.strength.value()) == ("I want evenings", 70)
    QTest.keyClick(dialog.ui.text, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.ui.text.text() == "I have the evenings alone"
    press(put_back(dialog)[0])
    QTest.keyClick(dialog, Key.Key_Escape)

    importance.ui.concerns.edit.emit(0)
    assert concern_dialog(importance).ui.text.text() == "I want evenings"
    assert not put_back(concern_dialog(importance))


def test_help_is_shown_for_the_chosen_country_with_source_and_date(qtbot: QtBot, content: Content) -> None:
    for country in content.help:
        session = Session(content, Answers(country=country.id))
        dialog = HelpDialog(session)
        qtbot.addWidget(dialog)
        dialog.show()
        words = said(dialog)
        for line in country.lines:
            for part in (line.contact, line.service, line.how, line.source):
                assert part in words, country.id
        assert ("weak source" in words) == any(line.weak for line in country.lines), country.id


def test_numbers_for_help_can_be_selected_and_copied(qtbot: QtBot, session: Session) -> None:
    dialog = HelpDialog(session)
    qtbot.addWidget(dialog)
    number = next(
        w for w in dialog.findChildren(Prose) if w.words() == session.content.help[0].lines[0].contact
    )
    assert number.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert number.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_help_follows_the_country_that_is_picked(qtbot: QtBot, session: Session) -> None:
    dialog = HelpDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    there = next(country for country in session.content.help if country.id == "GB")
    dialog.ui.country.chosen.emit("GB")
    assert session.answers.country == "GB"
    assert there.lines[0].contact in said(dialog)


def test_escape_closes_a_dialog(qtbot: QtBot, session: Session) -> None:
    dialog: QDialog = HelpDialog(session)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
