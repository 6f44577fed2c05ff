"""Write docs/licenses.md: what the program is made of, and the license that each part tells."""

from collections.abc import Iterator
from importlib.metadata import Distribution, distribution, requires
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs/licenses.md"
OWN = "coaching-or-therapy"

PAGE = """\
# What it is made of

Written by `make licenses` out of what each part tells of itself where it is installed. Each has its hashes
in `packaging/lock/run.txt`.

| part | version | license |
|---|---|---|
{rows}

Beside them the program brings its own text and code (MIT) and the fonts Inter and Noto (SIL Open Font
License 1.1, in `resources/fonts/OFL.txt`). Qt comes with PySide6-Essentials, PDFium with pypdfium2, the
Typst compiler with typst; the licenses of what those are built with lie in the package of each. What a
bundle with its own Python carries besides is in `packaging/linux/copyright`.
"""


def parts() -> list[Distribution]:
    """Return what is installed for the program to run, by name: what it asks for, and what that asks for."""
    found: dict[str, Distribution] = {}
    asked = list(_asked(OWN))
    while asked:
        name = asked.pop()
        if name not in found:
            found[name] = distribution(name)
            asked += _asked(name)
    return sorted(found.values(), key=lambda part: part.name.lower())


def _asked(name: str) -> Iterator[str]:
    for line in requires(name) or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name


def license_of(part: Distribution) -> str:
    """Return a part's license, as the part tells it; LookupError where it tells none."""
    for key in ("License-Expression", "License"):
        if key in part.metadata:
            return part.metadata[key]
    for file in part.files or ():
        if file.name == "LICENSE":
            return file.read_text("utf-8").splitlines()[0]
    raise LookupError(f"{part.name} tells no license")


def page() -> str:
    """Return what docs/licenses.md has to say."""
    rows = (f"| {part.name} | {part.version} | {license_of(part)} |" for part in parts())
    return PAGE.format(rows="\n".join(rows))


if __name__ == "__main__":
    TARGET.write_text(page(), "utf-8")
