"""Check that everything which names the version agrees, before a release: tools/release.py TAG (as v0.1.0).

Prints what does not agree, a line each, and ends with 1; says nothing and ends with 0 where all does.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
METAINFO = "packaging/linux/io.github.coaching_or_therapy.metainfo.xml"


def faults(root: Path, tag: str, today: date) -> Iterator[str]:
    """Find what stands in the way of releasing this tree under this tag."""
    init = (root / "src/coaching_or_therapy/__init__.py").read_text("utf-8")
    version = re.findall(r'^__version__ = "(.+)"$', init, re.MULTILINE)[0]
    if tag != f"v{version}":
        yield f"the tag is {tag}, the program's version {version}: tag v{version}, or change __version__"

    heading = re.search(r"^## (\S+)(?: \((.*)\))?$", (root / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    changed, said = heading.groups() if heading else (None, None)
    if changed != version:
        yield f"CHANGELOG.md: the first heading is of {changed}, not of {version}"
    if said != today.isoformat():
        yield f"CHANGELOG.md: the heading says ({said}), not the day of the release ({today})"

    metainfo = ElementTree.parse(root / METAINFO).getroot()
    release = metainfo.find("releases/release")
    assert release is not None
    if release.get("version") != version:
        yield f"{METAINFO}: the first release is {release.get('version')}, not {version}"
    if release.get("date") != said:
        yield f"{METAINFO}: the release is of {release.get('date')}, in CHANGELOG.md of {said}"
    if release.get("type") == "development":
        yield f'{METAINFO}: the release is still marked as type="development"'
    for image in metainfo.iter("image"):
        picture = str(image.text).removeprefix("@HOMEPAGE@/")
        if not (root / picture).is_file():
            yield f"{METAINFO}: there is no {picture}"

    for about in sorted(root.glob("resources/content/*/about.toml")):
        expires = re.findall(r'^expires = "(.+)"$', about.read_text("utf-8"), re.MULTILINE)[0]
        if date.fromisoformat(expires) <= today:
            yield f"{about.relative_to(root)}: the content expired on {expires}; read its facts again first"


def committed() -> bool:
    changes = subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return not changes.stdout


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: tools/release.py TAG", file=sys.stderr)
        return 2
    found = list(faults(ROOT, sys.argv[1], datetime.now(UTC).date()))
    if not committed():
        found.append("the checkout holds changes that are not committed")
    for fault in found:
        print(fault)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
