"""The colors: measured, in one table, and nowhere else."""

import re
from itertools import product
from math import floor
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from coaching_or_therapy.desktop import style, theme

TEXT = ("ink", "muted", "therapy", "coaching", "both", "help")
GROUNDS = ("paper", "card")
ROOT = Path(__file__).parents[2]
DESKTOP = Path(theme.__file__).parent


def luminance(color: str) -> float:
    """Return the relative luminance by WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    seen = QColor(color)
    return 0.2126 * linear(seen.redF()) + 0.7152 * linear(seen.greenF()) + 0.0722 * linear(seen.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def color(scheme: theme.Scheme, role: str) -> str:
    return str(getattr(theme.SCHEMES[scheme], role))


@pytest.mark.parametrize(("scheme", "role", "ground"), [*product(theme.SCHEMES, TEXT, GROUNDS)])
def test_text_stands_out(scheme: theme.Scheme, role: str, ground: str) -> None:
    least = 7.0 if scheme.startswith("contrast") else 4.5
    assert contrast(color(scheme, role), color(scheme, ground)) >= least


@pytest.mark.parametrize(("scheme", "ground"), [*product(theme.SCHEMES, ("hover", "fill"))])
def test_text_stands_out_where_the_mouse_is_and_on_the_step_one_is_at(
    scheme: theme.Scheme, ground: str
) -> None:
    for role in ("ink", "muted"):
        assert contrast(color(scheme, role), color(scheme, ground)) >= 4.5


@pytest.mark.parametrize(("scheme", "ground"), [*product(theme.SCHEMES, GROUNDS)])
def test_the_edge_of_a_control_stands_out(scheme: theme.Scheme, ground: str) -> None:
    assert contrast(color(scheme, "outline"), color(scheme, ground)) >= 3.0


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_bars_handles_and_pressed_buttons_stand_out(scheme: theme.Scheme) -> None:
    for role in ("ink", "therapy", "coaching", "both"):
        assert contrast(color(scheme, role), color(scheme, "fill")) >= 3.0
    for ground in ("ink", "muted"):  # a primary button, and one under the mouse
        assert contrast(color(scheme, "paper"), color(scheme, ground)) >= 4.5


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_therapy_and_coaching_weigh_alike(scheme: theme.Scheme) -> None:
    sides = [contrast(color(scheme, side), color(scheme, "card")) for side in ("therapy", "coaching")]
    assert max(sides) / min(sides) < 1.15


def test_what_is_written_about_contrast_is_so() -> None:
    written = (ROOT / "docs/accessibility.md").read_text("utf-8")
    rows = re.findall(r"^\| (\w+) on (\w+) \|(.+)\|$", written, re.MULTILINE)
    assert len(rows) == 22
    for role, ground, numbers in rows:
        measured = [contrast(color(scheme, role), color(scheme, ground)) for scheme in theme.SCHEMES]
        told = [floor(10 * each) / 10 for each in measured]
        assert [float(number) for number in numbers.split("|")] == told, f"{role} on {ground}"


def test_no_color_stands_outside_the_table() -> None:
    named = re.compile(r"#[0-9A-Fa-f]{3,8}\b|GlobalColor|Qt\.(red|blue|black|white|gray)\b")
    found = [
        f"{path.name}: {line.strip()}"
        for path in DESKTOP.rglob("*.py")
        if path.name != "theme.py" and path.parent.name != "forms"
        for line in path.read_text("utf-8").splitlines()
        if named.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_what_is_painted_has_the_colors_that_are_applied(qapp: QApplication, scheme: theme.Scheme) -> None:
    theme.apply(qapp, scheme)
    assert theme.roles() == theme.SCHEMES[scheme]
    assert theme.color("therapy").name().upper() == theme.SCHEMES[scheme].therapy
    theme.apply(qapp, "light")


@pytest.mark.usefixtures("qapp")
def test_text_grows_from_the_size_of_the_system_and_is_no_less_than_comfortable() -> None:
    assert theme.reading_font().pointSizeF() >= theme.READING_POINTS
    assert theme.reading_font(200).pointSizeF() == 2 * theme.reading_font().pointSizeF()


def test_text_is_set_in_points_never_in_pixels() -> None:
    sheet = style.style(theme.SCHEMES["light"], 12)
    assert re.findall(r"font-size: [\d.]+(\w+)", sheet)
    assert set(re.findall(r"font-size: [\d.]+(\w+)", sheet)) == {"pt"}
