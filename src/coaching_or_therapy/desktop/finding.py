"""Finding someone: where to look, who it is, what it may cost, what to say; each fact with its source."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from coaching_or_therapy.content.records import Address, Content, Search, Side, Sourced
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.accessible import announce
from coaching_or_therapy.desktop.widgets.sources_button import cited
from coaching_or_therapy.desktop.widgets.text import Heading, Prose

SOURCED = ("where", "check", "letters", "money")

GAP = "____"
"""Where a message has room for a word of one's own."""


class FindingDialog(TellingDialog):
    """Nothing is sent or opened by itself: an address goes to the browser when its button is pressed.

    The side that stands left on every page comes first.
    """

    def __init__(self, content: Content, left: Side, parent: QWidget | None = None) -> None:
        super().__init__(content.finding.title, [("", content.finding.lead)], parent)
        self.content = content
        self._copied: QPushButton | None = None
        for search in sorted(content.finding.ways, key=lambda way: (way.id == "none", way.id != left)):
            self._show(search)

    def _show(self, search: Search) -> None:
        phrases = self.content.phrases
        self.ui.parts.addSpacing(2 * theme.GRID)
        kind = "heading" if search.id == "none" else search.id
        self.ui.parts.addWidget(Heading(self, search.title, kind))
        every: list[Sourced] = []
        for part in SOURCED:
            told: Sequence[Sourced] = getattr(search, part)
            every += told
            if told:
                self.add_list(phrases[f"finding.{part}"], [sentence.text for sentence in told])
        self.add_sources(self.content, search.title, cited(*every))
        self.add_list(phrases["finding.ask"], search.ask)
        self.ui.parts.addWidget(Heading(self, phrases["finding.message"], "heading"))
        message = Prose(self, search.message)
        message.setAccessibleName(search.message.replace(GAP, self.tr("blank")))
        self.ui.parts.addWidget(message)
        self._links(search.title, {phrases["finding.copy"]: partial(self._copy, search.message)})
        self.ui.parts.addWidget(Heading(self, phrases["finding.addresses"], "heading"))
        for address in search.addresses:
            self._address(address, search.title)

    def _address(self, address: Address, of: str) -> None:
        phrases = self.content.phrases
        self.ui.parts.addWidget(Prose(self, f"{address.name}\n{address.address}"))
        self._links(
            self.tr("{name}, {title}").format(name=address.name, title=of),  # it may stand under two
            {
                phrases["finding.copy"]: partial(self._copy, address.address),
                phrases["finding.open"]: lambda _button: open_address(address.address),
            },
        )

    def _links(self, about: str, does: Mapping[str, Callable[[QPushButton], None]]) -> None:
        """Add buttons in a row, by their words; `about` tells who listens what they are for."""
        row = QHBoxLayout()
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        for words, do in does.items():
            button = QPushButton(words, self)
            button.setProperty("kind", "link")
            button.setAccessibleName(f"{words}: {about}")
            button.clicked.connect(lambda _checked=False, do=do, button=button: do(button))
            row.addWidget(button)
        self.ui.parts.addLayout(row)

    def _copy(self, words: str, button: QPushButton) -> None:
        """Copy words, and say so on the button that was pressed, for as long as they are what was copied."""
        QGuiApplication.clipboard().setText(words)
        if self._copied is not None:
            self._copied.setText(self.content.phrases["finding.copy"])
        self._copied = button
        button.setText(self.content.phrases["finding.copied"])
        announce(self, button.text())


def open_address(address: str) -> None:
    """Hand an address to the system's browser; a test can put another in its place."""
    QDesktopServices.openUrl(QUrl(address))
