"""Draw every icon from the one SVG: PNGs, and the containers that Windows and macOS want."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[1]
ICONS = ROOT / "resources/icons"
NAME = "coaching-or-therapy"

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
"""The kinds of pictures in an Apple icon, and how many pixels each is wide."""


def png(size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / f"{NAME}.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Return a Windows icon: a head, an entry for each picture, the pictures."""
    pictures = [png(size) for size in ICO]
    at = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(ICO, pictures, strict=True):
        # A width of 256 is written as 0.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def icns() -> bytes:
    """Return an Apple icon: each picture behind its kind and length, all behind the whole length."""
    pictures = ((kind, png(size)) for kind, size in ICNS.items())
    body = b"".join(kind.encode() + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    for size in SIZES:
        (ICONS / f"{NAME}-{size}.png").write_bytes(png(size))
    (ROOT / f"packaging/windows/{NAME}.ico").write_bytes(ico())
    (ROOT / f"packaging/macos/{NAME}.icns").write_bytes(icns())


if __name__ == "__main__":
    main()
