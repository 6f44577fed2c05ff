"""An option looked at closely: each form that it can take, as fully as the others, with its sources."""

from PySide6.QtWidgets import QPushButton, QWidget

from coaching_or_therapy.content.records import Closer, Content, Side, Together, Way
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.session import Session
from coaching_or_therapy.desktop.telling import TellingDialog
from coaching_or_therapy.desktop.widgets.points import Point, Points
from coaching_or_therapy.desktop.widgets.sources_button import cited
from coaching_or_therapy.desktop.widgets.text import Heading, Prose
from coaching_or_therapy.summary.sections.facts import WAY, told_together


def name_link(link: QPushButton, content: Content, option: str | None) -> None:
    """Let a button lead to the closer look at an option, by its title; hide it where there is none."""
    closer = _closer(content, option)
    link.setText(closer.title if closer else "")
    link.setVisible(closer is not None)


def look_closer(session: Session, option: str | None, parent: QWidget) -> None:
    """Open the closer look at an option, if there is one."""
    closer = _closer(session.content, option)
    if closer is not None:
        CloserDialog(session.content, closer, session.answers.left, parent).open()


def _closer(content: Content, option: str | None) -> Closer | None:
    return next((each.closer for each in content.options if each.id == option), None)


class CloserDialog(TellingDialog):
    """Tells of each form what it is like and how to begin; of two professionals at once, who does what."""

    def __init__(self, content: Content, closer: Closer, left: Side, parent: QWidget | None = None) -> None:
        super().__init__(closer.title, [], parent)
        self.content = content
        for way in closer.ways:
            self._show(way)
        if closer.together is not None:
            self._show_together(closer.title, closer.together, left)

    def _show(self, way: Way) -> None:
        phrases = self.content.phrases
        what, *rest = WAY
        points = Points(self)
        points.show_points(
            [
                Point(f"{phrases[f'way.{part}']}: {getattr(way, part).text}", stressed=phrases[f"way.{part}"])
                for part in rest
            ]
        )
        self.ui.parts.addSpacing(theme.GRID)
        self.ui.parts.addWidget(Heading(self, way.title, "heading"))
        self.ui.parts.addWidget(Prose(self, getattr(way, what).text))
        self.ui.parts.addWidget(points)
        self.add_sources(self.content, way.title, cited(*(getattr(way, part) for part in WAY)))

    def _show_together(self, about: str, together: Together, left: Side) -> None:
        for key, side, texts in told_together(together, left):
            self.ui.parts.addSpacing(theme.GRID)
            self.add_list(self.content.phrases[f"together.{key}"], texts, side or "heading")
        sides = together.therapy, together.coaching
        self.add_sources(self.content, about, cited(*(told for s in sides for told in (*s.does, *s.hears))))
