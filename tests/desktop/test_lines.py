"""Words are laid out and painted as Qt's own label does it with rich text, to the pixel."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.content.load import load
from coaching_or_therapy.content.records import Content
from coaching_or_therapy.desktop.widgets.lines import laid_out, together
from coaching_or_therapy.desktop.widgets.markup import escape
from coaching_or_therapy.desktop.widgets.text import LEADING, LEADING_TITLE, Prose

WIDTHS = (150, 233, 340, 477)

OTHERS = (
    "•",
    "Two lines,\nand <b>what looks like markup</b> & more",
    "مرحبا بالعالم، هذا نص طويل يكفي لسطرين على الأقل في عمود ضيق",
    "Word 漢字 and ไทย, and an-extraordinarily-long-compound-word-that-has-hyphens",
)


def texts_in(told: object) -> Iterator[str]:
    match told:
        case str():
            yield told
        case dict():
            for each in told.values():
                yield from texts_in(each)
        case list() | tuple():
            for each in told:
                yield from texts_in(each)


def label_of_qt(words: str, kind: str, leading: int) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    html = escape(together(words)).replace("\n", "<br>")
    label.setText(f'<p style="margin: 0; line-height: {leading}%">{html}</p>')
    return label


def picture(widget: QWidget, size: QSize) -> QImage:
    widget.resize(size)
    return widget.grab().toImage()


@pytest.mark.parametrize("kind", ["", "note", "title", "heading", "therapy"])
@pytest.mark.parametrize("locale", ["en", "es"])
def test_text_is_as_high_and_looks_as_in_a_label_of_qt(qtbot: QtBot, kind: str, locale: str) -> None:
    long = sorted(text for text in texts_in(msgspec.to_builtins(load(locale))) if len(text) > 60)
    for words in (*long[::40], *OTHERS):
        ours, theirs = (
            Prose(None, words, kind),
            label_of_qt(words, kind, LEADING_TITLE if kind == "title" else LEADING),
        )
        for each in (ours, theirs):
            qtbot.addWidget(each)
            each.ensurePolished()
        for width in WIDTHS:
            height = ours.heightForWidth(width)
            assert height == theirs.heightForWidth(min(width, ours.maximumWidth())), (words, width)
            for room in (0, 7):
                size = QSize(min(width, ours.maximumWidth()), height + room)
                assert picture(ours, size) == picture(theirs, size), (words, size)


def test_words_that_are_set_apart_look_as_in_a_label_of_qt(qtbot: QtBot) -> None:
    words = "Where this leads: toward therapy, and away from where it began"
    ours, theirs = Prose(None, words), label_of_qt(words, "", LEADING)
    ours.stress("toward therapy", "therapy")
    set_apart = '<span style="font-weight: 600; color: #1D5C86">toward therapy</span>'
    theirs.setText(theirs.text().replace("toward therapy", set_apart))
    for each in (ours, theirs):
        qtbot.addWidget(each)
    for width in WIDTHS:
        size = QSize(width, ours.heightForWidth(width))
        assert size.height() == theirs.heightForWidth(width)
        assert picture(ours, size) == picture(theirs, size)


def test_a_text_that_gets_terms_or_can_be_copied_looks_as_before(qtbot: QtBot, content: Content) -> None:
    plain, with_terms, copied = (Prose(None, "A text with no term in it, to be read twice") for _ in range(3))
    with_terms.explain(content.glossary)
    copied.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    size = QSize(200, plain.heightForWidth(200))
    for each in (plain, with_terms, copied):
        qtbot.addWidget(each)
        assert each.heightForWidth(200) == size.height()
        assert picture(each, size) == picture(plain, size)
    assert copied.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_no_short_word_is_left_alone_in_the_last_line(qtbot: QtBot) -> None:
    words = "Someone can listen to you, and what you began here can wait for you."
    prose = Prose(None, words)
    qtbot.addWidget(prose)
    for width in range(prose.minimumSizeHint().width(), 500, 7):
        layout = laid_out(words, prose, LEADING, width).layout
        last = layout.lineAt(layout.lineCount() - 1)
        assert words[last.textStart() :].strip().count(" ") >= 1, width
    assert prose.words() == words, "what is said and copied is as it was"


def test_of_a_word_longer_than_its_room_every_letter_is_seen(qtbot: QtBot) -> None:
    word = "Pneumonoultramicroscopicsilicovolcanoconiosis"
    prose = Prose(None, f"My {3 * word}, since May.")
    qtbot.addWidget(prose)
    width = prose.minimumSizeHint().width()
    assert width < prose.fontMetrics().horizontalAdvance(word)
    layout = laid_out(prose.words(), prose, LEADING, width).layout
    assert all(layout.lineAt(at).naturalTextWidth() <= width for at in range(layout.lineCount()))
