"""The pictures: one scale for all, both sides alike, nothing shown that is not known."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coaching_or_therapy.content.records import Side
from coaching_or_therapy.decision.records import Lineable
from coaching_or_therapy.desktop import theme
from coaching_or_therapy.desktop.widgets.bars import BarChart
from coaching_or_therapy.desktop.widgets.dimension_chart import DimensionChart, Lean
from coaching_or_therapy.desktop.widgets.line_up_chart import Bar, LineUpChart
from coaching_or_therapy.desktop.widgets.pictured import Pictured, Rows, Table

ENDS = ("Therapy", "Coaching")


def bar(
    option: Lineable,
    value: float,
    low: float | None = None,
    high: float | None = None,
    before: float | None = None,
) -> Bar:
    return Bar(
        option, option.title(), value, value if low is None else low, value if high is None else high, before
    )


@pytest.fixture
def line_up(qtbot: QtBot) -> LineUpChart:
    chart = LineUpChart()
    qtbot.addWidget(chart)
    return chart


@pytest.fixture
def leaning(qtbot: QtBot) -> DimensionChart:
    chart = DimensionChart()
    qtbot.addWidget(chart)
    return chart


def painted(chart: QWidget, width: int = 500) -> QImage:
    chart.resize(width, chart.heightForWidth(width))
    image = QImage(chart.size(), QImage.Format.Format_RGB32)
    image.fill(theme.color("card"))
    chart.render(image)
    return image


def stretch(image: QImage, at: float, role: theme.Role, start: float = 0) -> tuple[int, int] | None:
    """Return where a color begins and ends on one line of pixels, right of `start`."""
    wanted = theme.color(role).rgb()
    found = [x for x in range(round(start), image.width()) if image.pixel(x, round(at)) == wanted]
    return (found[0], found[-1] + 1) if found else None


def places(chart: BarChart) -> list[QRectF]:
    return [place.bar for place in chart.places(chart.width())]


def test_equal_line_ups_have_equal_bars(line_up: LineUpChart) -> None:
    line_up.show_bars([bar("therapy", 60), bar("both", 60), bar("coaching", 60)])
    image = painted(line_up)
    options: tuple[Lineable, ...] = ("therapy", "both", "coaching")
    found = [
        stretch(image, place.center().y(), option, place.left())
        for place, option in zip(places(line_up), options, strict=True)
    ]
    assert found[0] is not None
    assert len(set(found)) == 1
    assert len({place.height() for place in places(line_up)}) == 1


@pytest.mark.parametrize("value", [0, 10, 50, 71.2, 100])
def test_a_bar_is_as_long_as_its_line_up(line_up: LineUpChart, value: float) -> None:
    line_up.show_bars([bar("therapy", value)])
    image = painted(line_up)
    (track,) = places(line_up)
    found = stretch(image, track.center().y(), "therapy", track.left())
    assert (found[1] if found else track.left()) == pytest.approx(
        track.left() + track.width() * value / 100, abs=1.5
    )


def test_the_bracket_goes_from_the_least_to_the_most(line_up: LineUpChart) -> None:
    line_up.show_bars([bar("therapy", 70, 60, 85)])
    image = painted(line_up)
    (track,) = places(line_up)
    beyond = (track.top() - 3, track.bottom() + 3)
    bounds = [found for y in beyond if (found := stretch(image, y, "ink", track.left()))]
    assert len(bounds) == 2, "it reaches over both edges of the bar"
    assert min(left for left, _ in bounds) == pytest.approx(track.left() + 0.60 * track.width(), abs=2)
    assert max(right for _, right in bounds) == pytest.approx(track.left() + 0.85 * track.width(), abs=2)


def test_nothing_open_has_no_bracket_and_no_range(line_up: LineUpChart) -> None:
    line_up.show_bars([bar("therapy", 70)])
    image = painted(line_up)
    (track,) = places(line_up)
    for y in (track.top() - 3, track.center().y(), track.bottom() + 3):
        found = stretch(image, y, "ink", track.left())
        assert found is None or found[0] > track.right()
    assert line_up.bars()[0].range_text == ""


def test_numbers_are_whole_and_end_at_one_edge(line_up: LineUpChart) -> None:
    line_up.show_bars([bar("therapy", 7.5), bar("coaching", 100)])
    assert [shown.number for shown in line_up.bars()] == ["8", "100"]
    image = painted(line_up)
    ends = {
        found[1]
        for place in places(line_up)
        if (found := stretch(image, place.center().y(), "ink", place.right()))
    }
    assert max(ends) - min(ends) <= 2


def test_where_nothing_is_rated_no_number_is_claimed(line_up: LineUpChart) -> None:
    unknown = Bar("therapy", "Therapy", None, 0, 100)
    line_up.show_bars([unknown])
    assert unknown.number == "–"
    image = painted(line_up)
    (track,) = places(line_up)
    assert stretch(image, track.center().y(), "therapy", track.left()) is None


def test_what_was_before_is_marked_above_its_bar(line_up: LineUpChart) -> None:
    line_up.show_bars([bar("therapy", 70, before=40)])
    image = painted(line_up)
    (track,) = places(line_up)
    found = stretch(image, track.top() - 3, "muted")
    assert found is not None
    assert sum(found) / 2 == pytest.approx(track.left() + 0.4 * track.width(), abs=2)


@pytest.mark.parametrize("left", ["therapy", "coaching"])
def test_a_lean_goes_to_the_place_of_its_side(leaning: DimensionChart, left: Side) -> None:
    leaning.show_leans([Lean("Purpose", 8.0), Lean("Methods", -8.0)], left, ENDS, "not rated")
    image = painted(leaning)
    first, second = places(leaning)
    toward_therapy = stretch(image, first.center().y(), "therapy")
    toward_coaching = stretch(image, second.center().y(), "coaching")
    assert toward_therapy
    assert toward_coaching
    middle = first.center().x()
    assert (toward_therapy[1] <= middle + 2) == (left == "therapy")
    assert (toward_coaching[1] <= middle + 2) == (left == "coaching")


@pytest.mark.parametrize("left", ["therapy", "coaching"])
@pytest.mark.parametrize("width", [230, 280, 500])
def test_the_names_of_the_ends_stand_side_by_side(leaning: DimensionChart, left: Side, width: int) -> None:
    ends = ENDS if left == "therapy" else (ENDS[1], ENDS[0])
    leaning.show_leans([Lean("Diagnosis and goal setting", 8.0)], left, ends, "not rated")
    image = painted(leaning, width)
    (track,) = places(leaning)
    found = [
        (role, each)
        for role in ("therapy", "coaching")
        for y in range(round(track.bottom()) + 6, image.height())
        if (each := stretch(image, y, role)) is not None
    ]
    first, last = ([each for role, each in found if (role == left) is wanted] for wanted in (True, False))
    assert first
    assert last
    assert max(end for _, end in first) < min(begin for begin, _ in last)
    assert max(end for _, end in last) < image.width()


def test_leans_share_one_scale_and_mirror_each_other(leaning: DimensionChart) -> None:
    leaning.show_leans([Lean("a", 20.0), Lean("b", 10.0), Lean("c", -10.0)], "therapy", ENDS, "not rated")
    image = painted(leaning)
    widths = []
    for place, role in zip(places(leaning), ("therapy", "therapy", "coaching"), strict=True):
        found = stretch(image, place.top() + 2, role)  # type: ignore[arg-type]
        assert found
        widths.append(found[1] - found[0])
    assert widths[0] == pytest.approx(2 * widths[1], abs=4)
    assert widths[1] == pytest.approx(widths[2], abs=3)


def test_no_number_stands_in_a_bar(leaning: DimensionChart) -> None:
    leaning.show_leans([Lean("a", 20.0), Lean("b", -8.0)], "therapy", ENDS, "not rated")
    image = painted(leaning)
    for track in places(leaning):
        fonts = stretch(image, track.center().y(), "muted", track.left())
        assert fonts is None or fonts[0] > track.right()


def test_a_small_lean_looks_small(leaning: DimensionChart) -> None:
    leaning.show_leans([Lean("a", 0.5)], "therapy", ENDS, "not rated")
    image = painted(leaning)
    (track,) = places(leaning)
    found = stretch(image, track.top() + 2, "therapy")
    assert found
    assert found[1] - found[0] < 0.1 * track.width()


def test_what_leans_nowhere_or_is_not_rated_has_no_color(leaning: DimensionChart) -> None:
    leaning.show_leans([Lean("a", 0.0), Lean("b", None)], "therapy", ENDS, "not rated")
    image = painted(leaning)
    for place in places(leaning):
        assert stretch(image, place.center().y(), "therapy") is None
        assert stretch(image, place.center().y(), "coaching") is None


@pytest.mark.parametrize("points", [8, 11, 22])
@pytest.mark.parametrize("width", [240, 330, 500, 820])
def test_labels_have_the_room_that_they_need(leaning: DimensionChart, points: int, width: int) -> None:
    font = QFont(leaning.font())
    font.setPointSize(points)
    leaning.setFont(font)
    labels = ["Purpose and goals", "Diagnosis and goal setting", "Confidentiality and ethics"]
    leaning.show_leans([Lean(label, 3.0) for label in labels], "therapy", ENDS, "not rated")
    painted(leaning, width)
    metrics = QFontMetricsF(leaning.label_font())
    rows = leaning.places(width)
    for label, place in zip(labels, rows, strict=True):
        needed = metrics.boundingRect(QRectF(0, 0, place.label.width(), 10_000), 0x1000, label)
        assert needed.height() <= place.label.height() + 1
        assert place.bar.width() > 60
        assert place.bar.right() <= width
    assert all(above.bar.bottom() <= below.bar.top() for above, below in pairwise(rows))
    assert rows[-1].bar.bottom() < leaning.height()


def test_a_picture_is_a_table_one_press_away(qtbot: QtBot) -> None:
    line_up, pictured = LineUpChart(), Pictured()
    qtbot.addWidget(pictured)
    pictured.hold(line_up)
    pictured.tell(
        "How each option lines up", "Therapy: 71 of 100.", Rows(("Option", "Lines up"), (("Therapy", "71"),))
    )
    pictured.show()
    assert line_up.isVisible()
    assert not pictured.findChildren(Table), "a table takes as much memory as fifteen texts"
    assert line_up.accessibleName() == "How each option lines up"
    assert line_up.accessibleDescription() == "Therapy: 71 of 100."
    pictured.button.click()
    assert pictured.table.isVisible()
    assert not line_up.isVisible()
    cell = pictured.table.item(0, 1)
    assert cell is not None
    assert cell.text() == "71"
    pictured.tell(
        "How it lines up", "Therapy: 72 of 100.", Rows(("Option", "Lines up"), (("Therapy", "72"),))
    )
    assert pictured.table.rows().body == (("Therapy", "72"),)
    assert pictured.table.accessibleName() == "How it lines up"
    pictured.button.click()
    assert line_up.isVisible()
    assert not pictured.table.isVisible()
