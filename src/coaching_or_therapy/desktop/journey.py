"""The way through the window, as data: which pages, in which order, and how far each is answered."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coaching_or_therapy.answers.records import NEEDS
from coaching_or_therapy.content.records import Content, Dimension
from coaching_or_therapy.desktop.pages.page import Page
from coaching_or_therapy.desktop.session import Session

Make = Callable[[Session, QWidget], Page]


class Stop(Struct, frozen=True):
    """One page on the way, known before it is made."""

    id: str
    name: str
    """As it stands in the list of steps."""
    page: Callable[[], Make]
    """Gives what makes the page. Its module is imported by then: the start needs the first one alone."""
    onward: str = ""
    """What leads on from here, where "Next" would tell too little."""
    asked: Callable[[Session], tuple[int, int]] = lambda _session: (0, 0)
    """How many of the page's questions are answered, and how many there are."""
    follows: bool = False
    """Whether it shows what follows from the answers."""


def journey(content: Content) -> tuple[Stop, ...]:
    """Return every page in order."""
    translate = QCoreApplication.translate
    return (
        Stop("welcome", translate("Journey", "Welcome"), _welcome),
        Stop("before", translate("Journey", "Before you begin"), _before),
        Stop("options", translate("Journey", "Your options"), _options),
        *(_dimension(d) for d in content.dimensions),
        Stop("check", translate("Journey", "Check what you know"), _check),
        Stop("needs", content.now.title, _needs, asked=_placed),
        Stop("importance", translate("Journey", "What matters most"), _importance, asked=_weighed),
        Stop(
            "result",
            translate("Journey", "Your result"),
            _result,
            translate("Journey", "My &decision"),
            follows=True,
        ),
        Stop(
            "decision",
            translate("Journey", "Your decision"),
            _own_decision,
            translate("Journey", "My first appoi&ntment"),
            follows=True,
        ),
        Stop("appointment", translate("Journey", "Your first appointment"), _appointment, follows=True),
    )


def _given(answered: Mapping[str, object], ids: Sequence[str]) -> tuple[int, int]:
    return sum(i in answered for i in ids), len(ids)


def _placed(session: Session) -> tuple[int, int]:
    return _given(session.answers.needs, [need.id for need in session.content.needs])


def _weighed(session: Session) -> tuple[int, int]:
    return _given(session.answers.importance, [*(d.id for d in session.content.dimensions), NEEDS])


def _dimension(dimension: Dimension) -> Stop:
    def page() -> Make:
        from coaching_or_therapy.desktop.pages.dimension import DimensionPage

        return lambda session, parent: DimensionPage(session, dimension, parent)

    ids = [s.id for s in dimension.statements]
    return Stop(dimension.id, dimension.title, page, asked=lambda s: _given(s.answers.ratings, ids))


def _welcome() -> Make:
    from coaching_or_therapy.desktop.pages.welcome import WelcomePage

    return WelcomePage


def _before() -> Make:
    from coaching_or_therapy.desktop.pages.before import BeforePage

    return BeforePage


def _options() -> Make:
    from coaching_or_therapy.desktop.pages.options import OptionsPage

    return OptionsPage


def _check() -> Make:
    from coaching_or_therapy.desktop.pages.check import CheckPage

    return CheckPage


def _needs() -> Make:
    from coaching_or_therapy.desktop.pages.needs import NeedsPage

    return NeedsPage


def _importance() -> Make:
    from coaching_or_therapy.desktop.pages.importance import ImportancePage

    return ImportancePage


def _result() -> Make:
    from coaching_or_therapy.desktop.pages.result import ResultPage

    return ResultPage


def _own_decision() -> Make:
    from coaching_or_therapy.desktop.pages.decision import DecisionPage

    return DecisionPage


def _appointment() -> Make:
    from coaching_or_therapy.desktop.pages.appointment import AppointmentPage

    return AppointmentPage
