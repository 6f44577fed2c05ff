"""Where the files that ship with the program lie."""

from pathlib import Path


def resources() -> Path:
    """Return the folder of content, fonts, templates and icons.

    An installed program carries it inside the package; a checkout has it at the top.
    """
    package = Path(__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parents[1] / "resources"
