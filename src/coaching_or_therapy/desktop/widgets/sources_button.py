"""The way from what is stated to where it comes from."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from coaching_or_therapy.content.records import Content, Sourced

Cited = tuple[str, Sequence[str]]
"""What states something (empty: what the title names), and the ids of the facts that it rests on."""


def cited(*told: Sourced, by: str = "{text}") -> list[Cited]:
    """Return sentences with their facts; `by` says where each stands ("Therapy: {text}")."""
    return [(by.format(text=each.text), each.facts) for each in told]


class SourcesButton(QPushButton):
    """Leads in one press to the sources of what stands beside it. Where nothing is stated, it is not seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "link")
        self.hide()
        self._shown: tuple[Content, str, Sequence[Cited]] | None = None
        self.clicked.connect(self._show)

    def lead_to(self, content: Content, about: str, cited: Sequence[Cited]) -> None:
        """Lead to the sources of these facts; `about` says of what they are."""
        self._shown = content, about, cited
        self.setText(content.phrases["summary.sources"])
        self.setAccessibleName(f"{self.text()}: {about}")
        self.setVisible(any(facts for _, facts in cited))

    def _show(self) -> None:
        from coaching_or_therapy.desktop.widgets.sources import SourcesDialog  # not needed to start

        if self._shown is not None:
            SourcesDialog(*self._shown, self.window()).open()
