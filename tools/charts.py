"""Plain charts as SVG, for the documents that the tools write."""

from collections.abc import Iterator, Mapping, Sequence
from math import log10
from pathlib import Path
from xml.sax.saxutils import escape

COLORS = (
    "#1f5f8b",
    "#b3541e",
    "#4d7c3a",
    "#7a4f9e",
    "#8a6d1b",
    "#a33b5b",
    "#3b8686",
    "#555555",
    "#999999",
)
RAMP = tuple(f"hsl(205, 60%, {92 - 7 * step}%)" for step in range(10))
"""Colors for what grows, light to dark."""
WIDTH, ROW, LEFT, RIGHT, TOP = 760, 26, 190, 70, 44


def _text(x: float, y: float, words: str, anchor: str = "start", weight: str = "normal") -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" font-weight="{weight}">{escape(words)}</text>'


def _rect(x: float, y: float, width: float, height: float, color: str) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:g}" fill="{color}"/>'


def _write(path: Path, title: str, height: float, parts: Iterator[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" role="img" '
        f'font-family="sans-serif" font-size="13" fill="#222">\n<title>{escape(title)}</title>\n'
        f'<rect width="100%" height="100%" fill="#fff"/>\n'
        + "\n".join([_text(16, 26, title, weight="bold"), *parts])
        + "\n</svg>\n",
        encoding="utf-8",
    )


def stacked(
    path: Path,
    title: str,
    rows: Mapping[str, Mapping[str, float]],
    parts: Sequence[str],
    colors: Sequence[str] = COLORS,
) -> None:
    """Write a bar for each row, divided into the shares (0 to 1) of its parts."""

    def drawn() -> Iterator[str]:
        room = WIDTH - LEFT - RIGHT
        for place, (name, shares) in enumerate(rows.items()):
            y, x = float(TOP + place * ROW), float(LEFT)
            yield _text(LEFT - 10, y + 15, name, "end")
            for part, color in zip(parts, colors, strict=False):
                width = shares.get(part, 0.0) * room
                yield _rect(x, y, width, ROW - 6, color)
                x += width
        x, y = 16.0, TOP + len(rows) * ROW + 22
        for part, color in zip(parts, colors, strict=False):
            if x + 30 + 7.5 * len(part) > WIDTH:
                x, y = 16.0, y + 22
            yield _rect(x, y - 11, 12, 12, color)
            yield _text(x + 18, y, part)
            x += 34 + 7.5 * len(part)

    _write(path, title, TOP + len(rows) * ROW + 60, drawn())


def bars(path: Path, title: str, rows: Mapping[str, float], unit: str = "") -> None:
    """Write a bar for each row, with its value beside it."""

    def drawn() -> Iterator[str]:
        most = max(rows.values()) or 1.0
        for place, (name, value) in enumerate(rows.items()):
            y, width = TOP + place * ROW, value / most * (WIDTH - LEFT - RIGHT)
            yield _text(LEFT - 10, y + 15, name, "end")
            yield _rect(LEFT, y, width, ROW - 6, COLORS[0])
            yield _text(LEFT + width + 8, y + 15, f"{value:.3g}{unit}")

    _write(path, title, TOP + len(rows) * ROW + 16, drawn())


def lines(path: Path, title: str, across: str, up: str, series: Mapping[str, Mapping[float, float]]) -> None:
    """Write a line for each series over two logarithmic axes."""
    height, bottom = 400.0, 52

    def drawn() -> Iterator[str]:
        xs = [x for each in series.values() for x in each]
        ys = [y for each in series.values() for y in each.values()]
        low, high = min(ys) / 1.5, max(ys) * 1.5

        def at(x: float, y: float) -> tuple[float, float]:
            right = (log10(x) - log10(min(xs))) / (log10(max(xs)) - log10(min(xs)))
            above = (log10(y) - log10(low)) / (log10(high) - log10(low))
            return 70 + right * (WIDTH - 90), height - bottom - above * (height - bottom - TOP)

        for x in sorted(set(xs)):
            yield _text(at(x, low)[0], height - bottom + 18, f"{x:g}", "middle")
        decade = 10.0 ** int(log10(low) - 1)
        while decade < high:
            if decade > low:
                y = at(min(xs), decade)[1]
                yield f'<line x1="70" x2="{WIDTH - 20}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>'
                yield _text(62, y + 4, f"{decade:g}", "end")
            decade *= 10
        yield _text(WIDTH / 2, height - 12, across, "middle")
        yield _text(16, TOP - 2, up)
        for (name, points), color in zip(series.items(), COLORS, strict=False):
            path_ = " ".join("{:.1f},{:.1f}".format(*at(x, y)) for x, y in sorted(points.items()))
            yield f'<polyline points="{path_}" fill="none" stroke="{color}" stroke-width="2"/>'
            x, y = at(*sorted(points.items())[-1])
            yield _text(x, y - 8, name, "end").replace("<text", f'<text fill="{color}"')

    _write(path, title, height, drawn())
