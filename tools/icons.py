"""Draw resources/icons/*.png from the one SVG; --check only says which are stale."""

import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[1] / "resources/icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def drawn(svg: Path, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def main() -> int:
    svg = ICONS / "coaching-or-therapy.svg"
    wanted = {ICONS / f"coaching-or-therapy-{size}.png": drawn(svg, size) for size in SIZES}
    stale = [file for file, data in wanted.items() if not file.exists() or file.read_bytes() != data]
    for file in stale:
        if "--check" in sys.argv:
            print(f"{file.name} does not match {svg.name}. Run: python tools/icons.py")
        else:
            file.write_bytes(wanted[file])
    return "--check" in sys.argv and bool(stale)


if __name__ == "__main__":
    sys.exit(main())
