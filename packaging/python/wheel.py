"""Puts two things into the wheel that no checkout has.

Each language's content as one checked file, which is read in a tenth of the time; and a list of all
files, by which the self-test finds what is lost or damaged.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Wheel(BuildHookInterface[Any]):
    """What hatchling calls while it builds a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the files and add them to the wheel. An editable installation has the checkout's."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from coaching_or_therapy import packed
        from coaching_or_therapy.content import load

        made = {f"content/{locale}/{load.WHOLE}": load.whole(load.load(locale)) for locale in load.locales()}
        files = packed.hashes(root / "resources") | {name: packed.sha256(data) for name, data in made.items()}
        made[packed.LIST] = json.dumps(files, indent=0, sort_keys=True).encode()
        self.made = Path(tempfile.mkdtemp())
        for number, (name, data) in enumerate(made.items()):
            file = self.made / str(number)
            file.write_bytes(data)
            build_data["force_include"][str(file)] = f"coaching_or_therapy/resources/{name}"

    def finalize(self, version: str, _build_data: dict[str, Any], _artifact: str) -> None:
        """Remove what is in the wheel now."""
        if version != "editable":
            shutil.rmtree(self.made)
