"""The meaning of a term, shown beside it for as long as it is wanted."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtWidgets import QLabel, QWidget

from coaching_or_therapy.content.records import Term
from coaching_or_therapy.desktop.widgets.accessible import as_role
from coaching_or_therapy.desktop.widgets.markup import escape

WIDE = 18
"""How wide it is at most, in the height of a letter."""


class Explanation(QLabel):
    """Stays until the mouse or the focus leaves, or Escape is pressed; no time runs out. One to a window.

    A press on its link, or Enter in the text that it explains, tells that the sources of the term are wanted.
    """

    sources_wanted = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._term: Term | None = None
        self.linkActivated.connect(lambda _link: self.want_sources())
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setProperty("kind", "explanation")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hide()

    def tell(self, term: Term, place: QPoint) -> None:
        """Show what a term means at a place of the window, moved so that all of it is in sight."""
        window = self.parentWidget()
        assert window is not None
        self._term = term
        told = f"<p><b>{escape(term.term)}</b><br>{escape(term.meaning)}</p>"
        if term.facts:
            words = QCoreApplication.translate("Explanation", "Sources (Enter key)")
            told += f'<p><a href="sources">{escape(words)}</a></p>'
        self.setText(told)
        self.setAccessibleName(f"{term.term}: {term.meaning}")
        self.ensurePolished()  # its padding counts
        self.setFixedWidth(min(WIDE * self.fontMetrics().height(), window.width()))
        self.setFixedHeight(self.heightForWidth(self.width()))
        left = min(place.x(), window.width() - self.width())
        top = place.y() if place.y() + self.height() <= window.height() else window.height() - self.height()
        self.move(max(0, left), max(0, top))
        self.show()
        self.raise_()

    def under_cursor(self) -> bool:
        """Whether the mouse is over it, before Qt says so: that comes after it has left what is below."""
        return self.rect().contains(self.mapFromGlobal(QCursor.pos()))

    def want_sources(self) -> None:
        """Ask for the sources of the term that is explained."""
        if self._term is not None and self._term.facts:
            self.sources_wanted.emit(self._term)


def explanation_in(window: QWidget) -> Explanation:
    """Return the explanation of a window."""
    found = window.findChild(Explanation, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if found is not None else Explanation(window)


as_role(Explanation, QAccessible.Role.ToolTip)
