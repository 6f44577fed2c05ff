"""One table of color roles, and the fonts and style that are made from it. Nothing else names a color."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from coaching_or_therapy.shipped import resources

Scheme = Literal["light", "dark", "contrast", "contrast-dark"]

Role = Literal[
    "paper",
    "card",
    "ink",
    "muted",
    "outline",
    "hairline",
    "fill",
    "hover",
    "therapy",
    "coaching",
    "both",
    "help",
]


class Roles(Struct, frozen=True):
    """What each color is for, as `#RRGGBB`."""

    paper: str
    """The window's ground."""
    card: str
    """The ground of cards, fields and buttons."""
    ink: str
    muted: str
    outline: str
    """The edge of a control: at least 3 : 1 on paper and card."""
    hairline: str
    """Quiet lines that part things and tell nothing by themselves."""
    fill: str
    """The chosen step, the empty part of a bar."""
    hover: str
    therapy: str
    coaching: str
    both: str
    help: str


SCHEMES: dict[Scheme, Roles] = {
    "light": Roles(
        paper="#FBF9F5",
        card="#FFFFFF",
        ink="#1F2933",
        muted="#55616D",
        outline="#7A8691",
        hairline="#D9D5CB",
        fill="#ECE7DE",
        hover="#F3EFE8",
        therapy="#1D5C86",
        coaching="#9C4208",
        both="#5B4A8A",
        help="#A3203A",
    ),
    "dark": Roles(
        paper="#14181D",
        card="#1C2229",
        ink="#ECEFF2",
        muted="#AAB4BE",
        outline="#7C8894",
        hairline="#39424C",
        fill="#2B333C",
        hover="#242B33",
        therapy="#7DBBE9",
        coaching="#F2AB73",
        both="#BBAAEC",
        help="#FF8FA3",
    ),
    "contrast": Roles(
        paper="#FFFFFF",
        card="#FFFFFF",
        ink="#000000",
        muted="#000000",
        outline="#000000",
        hairline="#000000",
        fill="#DADADA",
        hover="#EBEBEB",
        therapy="#003B66",
        coaching="#6E2B00",
        both="#3A2A6B",
        help="#85001C",
    ),
    "contrast-dark": Roles(
        paper="#000000",
        card="#000000",
        ink="#FFFFFF",
        muted="#FFFFFF",
        outline="#FFFFFF",
        hairline="#FFFFFF",
        fill="#3A3A3A",
        hover="#2A2A2A",
        therapy="#A6D8FF",
        coaching="#FFC999",
        both="#DACEFF",
        help="#FFB3C0",
    ),
}

READING_POINTS = 11.25
"""The least size of text for reading, unless the person asks for less: 15 pixels on a common screen."""
TITLE = 1.6
QUESTION = 1.2
NAME = 1.13
NOTE = 0.87
GRID = 8
"""Every distance is a multiple of this (or half of it), in pixels."""
MEASURE = 75
"""The most characters in a line of reading."""
LEAD_MEASURE = 115
"""The same for a sentence or two under a title or beside a picture, which read well on one long line."""
SCROLL_BAR = 12
SCRIPTS = ("Noto Sans Hebrew", "Noto Sans Arabic")
"""Families of ours for scripts that Inter lacks; loaded where the language needs them."""
COLUMN = 50
"""The most that a page is wide, in the height of a letter: 900 pixels at the usual size of text."""


_roles: dict[int, Roles] = {}
"""The colors of each palette that was in use: whatever is painted asks for some of them."""


def roles() -> Roles:
    """Return the colors in use. The application's palette is where they are kept."""
    palette = QGuiApplication.palette()
    found = _roles.get(palette.cacheKey())
    if found is None:
        paper = palette.color(QPalette.ColorRole.Window).name().upper()
        ink = palette.color(QPalette.ColorRole.WindowText).name().upper()
        known = (each for each in SCHEMES.values() if (each.paper, each.ink) == (paper, ink))
        found = _roles[palette.cacheKey()] = next(known, SCHEMES["light"])
    return found


def color(role: Role) -> QColor:
    """Return the color that a role has now, ready to paint with."""
    return QColor(getattr(roles(), role))


def scheme_of_system() -> Scheme:
    """Return the colors that the system asks for."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast-dark" if dark else "contrast"
    return "dark" if dark else "light"


def load_fonts(family: str = "Inter") -> None:
    """Add fonts that ship with the program; without them the system's own serve."""
    for path in sorted((resources() / "fonts").glob(f"{family}*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))


def apply(app: QApplication, scheme: Scheme, text: int = 100) -> None:
    """Give the program the colors of `scheme`, and text of `text` percent (80 to 200) of its usual size."""
    from coaching_or_therapy.desktop.style import style  # it is made from the names above

    chosen, font = SCHEMES[scheme], reading_font(text)
    palette = _palette(chosen)
    leftward = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    sheet = style(chosen, font.pointSizeF(), "left" if leftward else "right")
    if (app.palette(), app.font(), app.styleSheet()) == (palette, font, sheet):
        return  # else every widget there is would be dressed anew, which takes a second
    app.setPalette(palette)
    app.setFont(font)
    app.setStyleSheet(sheet)


def reading_font(text: int = 100) -> QFont:
    """Return the font for reading: Inter, in the system's size but no less than comfortable.

    Where they are loaded, our fonts for other scripts stand behind it.
    """
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontDatabase.hasFamily("Inter"):
        system.setFamilies(["Inter", *filter(QFontDatabase.hasFamily, SCRIPTS)])
    system.setPointSizeF(max(system.pointSizeF(), READING_POINTS) * text / 100)
    return system


def room_for(dialog: QWidget) -> QSize:
    """Return the size that a dialog may have on its screen, within its frame, once it has one."""
    return dialog.screen().availableSize() - (dialog.frameSize() - dialog.size())


def size(dialog: QWidget, width: float, height: float) -> None:
    """Give a dialog a size in the height of a letter, but no more than fits the screen."""
    letter, room = dialog.fontMetrics().height(), room_for(dialog)
    dialog.resize(min(round(width * letter), room.width()), min(round(height * letter), room.height()))


def scaled(font: QFont, by: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return `font` in `by` times its size."""
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * by)
    other.setWeight(weight)
    return other


def _palette(r: Roles) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for where, what in (
        (role.Window, r.paper),
        (role.WindowText, r.ink),
        (role.Base, r.card),
        (role.AlternateBase, r.hover),
        (role.Text, r.ink),
        (role.Button, r.card),
        (role.ButtonText, r.ink),
        (role.BrightText, r.help),
        (role.PlaceholderText, r.muted),
        (role.Highlight, r.ink),
        (role.HighlightedText, r.paper),
        (role.Accent, r.ink),
        (role.Link, r.ink),
        (role.LinkVisited, r.ink),
        (role.ToolTipBase, r.card),
        (role.ToolTipText, r.ink),
        (role.Light, r.card),
        (role.Midlight, r.hover),
        (role.Mid, r.hairline),
        (role.Dark, r.outline),
        (role.Shadow, r.outline),
    ):
        palette.setColor(where, QColor(what))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(r.muted))
    return palette
