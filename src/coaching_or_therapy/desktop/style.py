"""The style sheet, made from the roles of the theme. A widget says what it is by its property `kind`."""

from typing import Literal

from coaching_or_therapy.desktop.theme import NAME, NOTE, QUESTION, READING_POINTS, SCROLL_BAR, TITLE, Roles


def style(r: Roles, points: float, end: Literal["right", "left"] = "right") -> str:
    """Return the style sheet for these colors, a reading size in points, and where a line of text ends."""
    size = {kind: f"{points * by:.2f}pt" for kind, by in SIZES.items()}
    rest = REST.format(r=r, size=size, bar=SCROLL_BAR, end=end)
    air = max(2, round(2 * points / READING_POINTS))  # above and below small words on a button, in pixels
    buttons = BUTTONS.format(r=r, size=size, air=[air - thicker for thicker in range(3)])
    return TEXT.format(r=r, size=size) + buttons + rest


SIZES = {"title": TITLE, "question": QUESTION, "name": NAME, "note": NOTE}

TEXT = """
QLabel {{ background: transparent; }}
QLabel[kind="title"] {{ font-size: {size[title]}; font-weight: 600; }}
QLabel[kind="question"] {{ font-size: {size[question]}; font-weight: 600; }}
QLabel[kind="name"] {{ font-size: {size[name]}; font-weight: 600; }}
QLabel[kind="lead"] {{ color: {r.muted}; }}
QLabel[kind="heading"] {{ font-weight: 600; }}
QLabel[kind="note"], QLabel[kind="aside"] {{ color: {r.muted}; font-size: {size[note]}; }}
QLabel[kind="therapy"] {{ color: {r.therapy}; font-weight: 600; }}
QLabel[kind="coaching"] {{ color: {r.coaching}; font-weight: 600; }}
QLabel[kind="both"] {{ color: {r.both}; font-weight: 600; }}
QToolTip {{ background: {r.card}; color: {r.ink}; border: 1px solid {r.outline}; padding: 8px; }}
QLabel[kind="explanation"] {{
    background: {r.card}; color: {r.ink}; border: 1px solid {r.outline}; border-radius: 8px; padding: 12px;
}}
"""

# Icons that Qt would put on the buttons of a dialog are drawn for a light ground.
BUTTONS = """
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{
    background: {r.card}; color: {r.ink}; border: 1px solid {r.ink}; border-radius: 8px;
    padding: 10px 18px; font-weight: 600; outline: none;
}}
QPushButton:hover {{ background: {r.hover}; }}
QPushButton:pressed {{ background: {r.fill}; }}
QPushButton:focus {{ border-width: 3px; padding: 8px 16px; }}
QPushButton:disabled {{ color: {r.muted}; border-color: {r.hairline}; }}

QPushButton[kind="primary"] {{ background: {r.ink}; color: {r.paper}; }}
QPushButton[kind="primary"]:hover {{ background: {r.muted}; border-color: {r.muted}; }}
QPushButton[kind="primary"]:focus {{ border: 3px double {r.paper}; padding: 8px 16px; }}
QPushButton[kind="primary"]:disabled {{ background: {r.fill}; color: {r.muted}; border-color: {r.fill}; }}

QPushButton[kind="help"] {{ color: {r.help}; border-color: {r.help}; background: transparent; }}
QPushButton[kind="help"]:hover {{ background: {r.card}; }}

QPushButton[kind="menu"] {{
    border-color: transparent; background: transparent; font-weight: 400; padding: 6px 1.5em 6px 0;
}}
QPushButton[kind="menu"]:hover {{ text-decoration: underline; }}
QPushButton[kind="menu"]:focus {{ border-color: {r.ink}; border-width: 2px; padding: 5px 1.47em 5px 0; }}
QPushButton[kind="menu"]::menu-indicator {{
    image: none; width: 0; height: 0;
    subcontrol-origin: padding; subcontrol-position: center right; right: 0.32em;
    border-left: 0.27em solid {r.paper}; border-right: 0.27em solid {r.paper};
    border-top: 0.32em solid {r.ink};
}}

QPushButton[kind="link"] {{
    border: 2px solid transparent; background: transparent; border-radius: 4px;
    padding: 2px; margin-left: -4px; margin-right: -4px;
    font-weight: 400; font-size: {size[note]}; text-decoration: underline;
}}
QPushButton[kind="link"]:hover {{ color: {r.muted}; }}
QPushButton[kind="link"]:focus {{
    border-color: {r.ink}; border-width: 2px; padding: 2px; background: {r.fill};
}}

QPushButton[kind="choice"] {{
    color: {r.muted}; border-color: {r.outline}; border-radius: 6px; padding: {air[0]}px 10px;
    min-height: 20px; font-weight: 400; font-size: {size[note]};
}}
QPushButton[kind="choice"]:hover {{ color: {r.ink}; }}
QPushButton[kind="choice"]:focus {{ border-color: {r.ink}; border-width: 2px; padding: {air[1]}px 9px; }}
QPushButton[kind="choice"]:checked {{ background: {r.ink}; color: {r.paper}; border-color: {r.ink}; }}
QPushButton[kind="choice"]:checked:focus {{ border: 3px double {r.paper}; padding: {air[2]}px 8px; }}

QPushButton[kind="answer"] {{ border-color: {r.outline}; font-weight: 400; }}
QPushButton[kind="answer"]:focus {{ border-color: {r.ink}; }}
QPushButton[kind="answer"]:checked {{ background: {r.ink}; color: {r.paper}; border-color: {r.ink}; }}
QPushButton[kind="answer"]:checked:focus {{ border: 3px double {r.paper}; padding: 8px 16px; }}
"""

REST = """
QFrame[kind="line"] {{ background: {r.hairline}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[kind="side"] {{ border: none; border-{end}: 1px solid {r.hairline}; }}
QFrame[kind="bar"] {{ border: none; border-bottom: 1px solid {r.hairline}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollArea[kind="text"] {{ border: 2px solid transparent; border-radius: 6px; }}
QScrollArea[kind="text"]:focus {{ border-color: {r.ink}; }}
QListWidget {{ background: transparent; border: none; outline: none; }}

QLineEdit, QPlainTextEdit, QComboBox {{
    background: {r.card}; color: {r.ink}; border: 1px solid {r.outline}; border-radius: 6px;
    padding: 7px 10px;
    selection-background-color: {r.ink}; selection-color: {r.paper};
    placeholder-text-color: {r.muted};
}}
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover {{ border-color: {r.ink}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {r.ink}; padding: 6px 9px; }}
QComboBox QAbstractItemView {{
    background: {r.card}; color: {r.ink}; border: 1px solid {r.outline}; padding: 4px;
    selection-background-color: {r.fill}; selection-color: {r.ink}; outline: none;
}}
QComboBox::drop-down {{ border: none; width: 1.5em; }}
QComboBox::down-arrow {{
    image: none; width: 0; height: 0; margin-right: 0.5em;
    border-left: 0.27em solid {r.card}; border-right: 0.27em solid {r.card}; border-top: 0.32em solid {r.ink};
}}

QTreeView::indicator {{ width: 1.05em; height: 1.05em; }}

QTreeWidget {{ background: {r.card}; border: 1px solid {r.outline}; border-radius: 6px; outline: none; }}
QTreeWidget:focus {{ border: 2px solid {r.ink}; }}
QTreeWidget::item {{ padding: 3px 0; }}
QTreeWidget::item:selected {{ background: {r.fill}; color: {r.ink}; }}

QTableWidget {{ background: transparent; border: none; outline: none; }}
QTableWidget::item {{ border: none; border-top: 1px solid {r.hairline}; padding: 4px 0; }}
QTableWidget::item:focus {{ border: 2px solid {r.ink}; }}
ComparisonTable::item {{ border: none; padding: 0; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; border: none; padding: 0 0 8px 0; font-weight: 600; }}
Table QHeaderView::section {{ padding: 0 3px 8px 3px; color: {r.muted}; font-size: {size[note]}; }}
ComparisonTable QHeaderView::section {{ padding: 0 8px 8px 8px; }}

QMenu {{ background: {r.card}; color: {r.ink}; border: 1px solid {r.outline}; padding: 4px; }}
QMenu::item {{ padding: 8px 32px 8px 16px; border-radius: 4px; }}
QMenu::item:selected {{ background: {r.fill}; }}
QMenu::item:disabled {{ color: {r.muted}; }}
QMenu::separator {{ height: 1px; background: {r.hairline}; margin: 4px 8px; }}

QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0; }}
QScrollBar::handle {{
    background: {r.outline}; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px;
}}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; border: none; height: 0; width: 0;
}}
"""
