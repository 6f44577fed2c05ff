"""Words on a page."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from math import isqrt

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QAccessibleWidget, QDialog, QLabel, QScrollArea, QSizePolicy, QWidget

from coaching_or_therapy.content.records import Term
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.reading import everything_in
from coaching_or_therapy.desktop.widgets.accessible import describe, draw_ring, reach
from coaching_or_therapy.desktop.widgets.explanation import explanation_in
from coaching_or_therapy.desktop.widgets.lines import ENDLESS, WHOLE, Lines, laid_out, together
from coaching_or_therapy.desktop.widgets.markup import escape

LEADING = 122
"""The height of a line of reading, in percent of the letters'."""
LEADING_TITLE = 115

WIDE = ("lead", "wide", "aside")
"""The kinds of text that may go over the whole column."""

BULLET = "•"
"""What stands before a point. It says nothing to someone who listens."""

ENDS = (".", "?", "!", ":", ";", "…", "”", "»")
"""What a voice rests after."""

SAMPLE = "The words that people read are about as wide as these."


_letters: dict[str, float] = {}
"""How wide a letter is, by its font. Each label asks several times before it is shown."""

UNKNOWN = -1

PARTS = re.compile(r"[^\S\u00a0]+|(?<=[/-])")
"""Where a line can end: an address, too, goes on in the next one."""

LONGEST = 4
"""How many words, of those with the most letters, are measured to find the widest."""


class Prose(QLabel):
    """Text that wraps, no wider than is comfortable to read.

    Terms of the field are explained on a press, on hover and when the Tab key reaches them. Only where there
    are some, or the text may be copied, does the label keep it; else it is painted here, which takes less.
    """

    def __init__(self, parent: QWidget | None = None, text: str = "", kind: str = "") -> None:
        super().__init__(parent)
        self.elsewhere = False
        """Whether who listens hears it at another widget, whose name or number it is."""
        self._words = ""
        self._terms: dict[str, Term] = {}
        self._found: tuple[Term, ...] = ()
        self._stressed: tuple[str, theme.Role] = ("", "ink")
        self._heights: dict[int, int] = {}
        self._lines: tuple[int, Lines] | None = None
        self._narrowest = UNKNOWN
        self._comfortable = 0
        super().setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if kind:
            self.setProperty("kind", kind)
        self.setText(text)

    def words(self) -> str:
        """Return the text as a person reads it."""
        return self._words

    def heard(self) -> str:
        """Return the text as a person hears it; nothing where it is heard elsewhere."""
        if self.elsewhere or self.buddy() is not None or self._words == BULLET:
            return ""
        return (self.accessibleName() or self._words).replace(" · ", ", ")

    def setText(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self._write()

    def text(self) -> str:
        return self._words

    def stress(self, words: str, role: theme.Role = "ink") -> None:
        """Set the first place of these words in the text apart, in bold and in a color."""
        if (words, role) != self._stressed:
            self._stressed = words, role
            self._write()

    def explain(self, glossary: Iterable[Term]) -> None:
        """Let these terms be explained where they stand in the text."""
        self._terms = {term.id: term for term in glossary}
        self._write()

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        super().setTextInteractionFlags(flags)
        self._hand_over()

    def terms(self) -> tuple[Term, ...]:
        """Return the terms that stand in the text."""
        return self._found

    def _write(self) -> None:
        found = tuple(self._terms[i] for i in _ids(self._words, self._terms))
        if found != self._found:
            self._listen(bool(found))
            self._found = found
            flag = Qt.TextInteractionFlag
            reach = flag.LinksAccessibleByMouse | flag.LinksAccessibleByKeyboard
            super().setTextInteractionFlags(reach if found else flag.NoTextInteraction)
            told = [f"{term.term}: {term.meaning}" for term in found]
            if any(term.facts for term in found):
                told.append(QCoreApplication.translate("Explanation", "The Enter key shows the sources."))
            self.setAccessibleDescription(" ".join(told))
        self._hand_over()

    def _listen(self, wanted: bool) -> None:
        """Hear of links as long as there are some: few texts have any."""
        if wanted and not self._found:
            self.linkHovered.connect(self._explain_hovered)
            self.linkActivated.connect(self._explain)
        elif not wanted:
            self.linkHovered.disconnect(self._explain_hovered)
            self.linkActivated.disconnect(self._explain)

    def _hand_over(self) -> None:
        """Let the label keep the text where it has to, and no text otherwise."""
        self._forget_sizes()
        self._keep_measure()
        if not self._kept_by_label():
            self.setTextFormat(Qt.TextFormat.PlainText)
            super().setText("")
            self.updateGeometry()
            self.update()
            return
        html = _linked(self._words, self._terms).replace("\n", "<br>")
        stressed, role = self._stressed
        if stressed:
            color = theme.color(role).name()
            set_apart = f'<span style="font-weight: 600; color: {color}">{escape(stressed)}</span>'
            html = html.replace(escape(stressed), set_apart, 1)
        self.setTextFormat(Qt.TextFormat.RichText)
        super().setText(f'<p style="margin: 0; line-height: {self._leading()}%">{html}</p>')

    def _kept_by_label(self) -> bool:
        return self.textInteractionFlags() != Qt.TextInteractionFlag.NoTextInteraction

    def set_kind(self, kind: str) -> None:
        """Look like text of another kind from now on."""
        if kind != self.property("kind"):
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        """Return a comfortable size. Its height follows from the width that a layout gives."""
        if not self.wordWrap():
            return self._in_one()
        self._find_widths()
        return QSize(self._comfortable, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word and the height of a line.

        Qt finds out the same by laying the text out ten times: a quarter of the time to the first page.
        """
        if not self.wordWrap():
            return self._in_one()
        self._find_widths()
        return QSize(self._narrowest, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        width = min(width, self.maximumWidth())  # a layout asks beyond what it gives
        if width not in self._heights:  # and it asks again and again: 12 ms before the first page is there
            self._heights[width] = self._height_in(width)
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._kept_by_label():
            super().paintEvent(event)
            return
        room = self.contentsRect()
        lines = self._laid_out(room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        above = max(0, room.height() - lines.height) // 2
        lines.layout.draw(painter, QPointF(room.left(), room.top() + above))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget_sizes()
            self._keep_measure()
            if self._stressed[0]:
                self._hand_over()

    def _in_one(self) -> QSize:
        """Return the size that the text has on one line."""
        if self._kept_by_label():
            return super().sizeHint()
        lines = laid_out(self._words, self, self._leading())
        return QSize(lines.width, lines.height).grownBy(self.contentsMargins())

    def _height_in(self, width: int) -> int:
        if self._kept_by_label():
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        return self._laid_out(inside).height + margins.top() + margins.bottom()

    def _laid_out(self, width: int) -> Lines:
        if self._lines is None or self._lines[0] != width:
            width = width if self.wordWrap() else ENDLESS
            lines = laid_out(self._words, self, self._leading(), width, self._formats())
            self._lines = width, lines
        return self._lines[1]

    def _formats(self) -> list[QTextLayout.FormatRange]:
        """Return how the stressed words look, and where they stand."""
        stressed, role = self._stressed
        at = self._words.find(stressed) if stressed else -1
        if at < 0:
            return []
        apart = QTextLayout.FormatRange()
        apart.start, apart.length = at, len(stressed)
        apart.format.setFontWeight(QFont.Weight.DemiBold)
        apart.format.setForeground(theme.color(role))
        return [apart]

    def _leading(self) -> int:
        return LEADING_TITLE if self.property("kind") == "title" else LEADING

    def focusNextPrevChild(self, forward: bool) -> bool:
        if not forward and self.selectedText() and self.selectionStart() == 0:
            self.setSelection(0, 0)  # Qt would go back from a term at the very beginning to that same term
            return QWidget.focusNextPrevChild(self, forward)
        moved = super().focusNextPrevChild(forward)
        self._explain_reached()
        return moved

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ways = {Qt.FocusReason.TabFocusReason: True, Qt.FocusReason.BacktabFocusReason: False}
        if event.reason() in ways and self.terms():
            super().focusNextPrevChild(ways[event.reason()])  # to the first term at once, or the last
            self._explain_reached()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._explain_no_more()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._terms and not explanation_in(self.window()).under_cursor():
            self._explain_no_more()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._explains():
            self._explain_no_more()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._explains():
            explanation_in(self.window()).want_sources()
        else:
            super().keyPressEvent(event)

    def _forget_sizes(self) -> None:
        self._heights.clear()
        self._lines = None
        self._narrowest = UNKNOWN

    def _find_widths(self) -> None:
        """Find the width of the longest word, and one at which the text is wider than high."""
        self.ensurePolished()
        if self._narrowest == UNKNOWN:
            letters = self.fontMetrics()
            words = sorted(PARTS.split(together(self._words)), key=len, reverse=True)[:LONGEST]
            most = None if self._kept_by_label() else WHOLE
            self._narrowest = max((letters.horizontalAdvance(word[:most]) for word in words), default=0)
            long = round(self._letter() * len(self._words))  # about as long as it would be on one line
            self._comfortable = max(self._narrowest, min(long, isqrt(long * letters.height() * 5 // 3)))

    def _keep_measure(self) -> None:
        most = theme.LEAD_MEASURE if self.property("kind") in WIDE else theme.MEASURE
        self.setMaximumWidth(round(self._letter() * most))

    def _letter(self) -> float:
        """Return about how wide a letter is."""
        font = self.font().key()
        if font not in _letters:
            _letters[font] = self.fontMetrics().horizontalAdvance(SAMPLE) / len(SAMPLE)
        return _letters[font]

    def _explain_reached(self) -> None:
        reached = self.selectedText()
        for term in self._terms.values():
            if reached and reached in (term.term, *term.also):
                self._explain(term.id)

    def _explain_hovered(self, link: str) -> None:
        if link:
            self._explain(link)

    def _explain(self, link: str) -> None:
        place = self.mapFromGlobal(self.cursor().pos()) if self.underMouse() else QPoint(0, self.height())
        # Not below the text: the mouse would leave the one before it is over the other.
        beside = QPoint(place.x(), min(place.y() + theme.GRID, self.height() - 1))
        explanation_in(self.window()).tell(self._terms[link], self.mapTo(self.window(), beside))

    def _explains(self) -> bool:
        return bool(self._terms) and explanation_in(self.window()).isVisible()

    def _explain_no_more(self) -> None:
        if self._explains():
            explanation_in(self.window()).hide()


def _linked(words: str, terms: Mapping[str, Term]) -> str:
    """Return the text as HTML, the first place of each term a link to its meaning."""
    names, seen = _names(terms), set[str]()

    def link(match: re.Match[str]) -> str:
        term = names[match[0]]
        if term in seen:
            return match[0]
        seen.add(term)
        return f'<a href="{term}">{match[0]}</a>'

    return _any_of(tuple(names)).sub(link, escape(words)) if names else escape(words)


def _ids(words: str, terms: Mapping[str, Term]) -> tuple[str, ...]:
    """Return the ids of the terms that stand in a text, in that order."""
    names = _names(terms)
    return tuple(dict.fromkeys(names[name] for name in _any_of(tuple(names)).findall(words))) if names else ()


def _names(terms: Mapping[str, Term]) -> dict[str, str]:
    return {name: term.id for term in terms.values() for name in (term.term, *term.also)}


@cache
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds any of these names, the longest first."""
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(r"\b(" + "|".join(re.escape(name) for name in longest_first) + r")\b")


class SpokenProse(QAccessibleWidget):
    """Tells a screen reader the words. Where terms stand in them, it hears what these mean as well.

    That is a paragraph's description; a label's would not be read. And when a dialog opens, Orca reads out
    all labels in it before its own title.
    """

    def __init__(self, prose: Prose) -> None:
        super().__init__(prose, QAccessible.Role.Paragraph)
        self.prose = prose

    def text(self, which: QAccessible.Text) -> str:
        own = self.prose.heard() or self.prose.words()
        return own if which == QAccessible.Text.Name else super().text(which)


describe(Prose, SpokenProse)  # type: ignore[arg-type]


class Heading(Prose):
    """A heading, and heard as one, with what stands under it."""

    def __init__(self, parent: QWidget | None = None, text: str = "", kind: str = "") -> None:
        super().__init__(parent, text, kind)
        self.adds = ""
        """Heard before the text under it: how much there is, where that is seen at a glance."""
        self._ringed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ringed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._ringed:
            draw_ring(self)

    def under(self) -> str:
        """Return the text under this heading, as far as the next one, less what is heard elsewhere."""
        after = everything_in(self._around())
        for found in after:
            if found is self:
                break
        told = [self.adds] if self.adds else []
        for found in after:
            if not isinstance(found, Prose) or not found.isVisible():
                continue
            if isinstance(found, Heading):
                break
            if heard := found.heard():
                told.append(heard if heard.endswith(ENDS) else f"{heard}.")
        return "\n".join(told)

    def _around(self) -> QWidget:
        """Return what this heading and the text under it stand in."""
        around: QWidget = self
        while not around.isWindow() and (parent := around.parentWidget()) is not None:
            around = parent
            if isinstance(around, QScrollArea) and not isinstance(around.window(), QDialog):
                break
        return around


class Title(Heading):
    """The title of a page. It takes the focus when its page is shown, so that it is heard first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="title")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


class SpokenHeading(QAccessibleWidget):
    """Tells a screen reader that this is a heading, its words, and as its description what is under it."""

    def __init__(self, heading: Heading) -> None:
        super().__init__(heading, QAccessible.Role.Heading)
        self.heading = heading

    def text(self, which: QAccessible.Text) -> str:
        match which:
            case QAccessible.Text.Name:
                return self.heading.heard() or self.heading.words()
            case QAccessible.Text.Description:
                return self.heading.under()
            case _:
                return super().text(which)


describe(Heading, SpokenHeading)  # type: ignore[arg-type]
reach(Heading)
