"""Compile ui/*.ui to src/coaching_or_therapy/desktop/forms/ui_*.py; --check only says which are stale."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FORMS = ROOT / "src/coaching_or_therapy/desktop/forms"
COMPILER = Path(sys.executable).with_name("pyside6-uic")


IMPORT = re.compile(r"from (PySide6\.\w+) import \((.*?)\)\n", re.DOTALL)


def compiled(form: Path) -> bytes:
    """Return a form as Python. It imports what it uses alone; uic would import half of Qt."""
    done = subprocess.run(
        [COMPILER, form.name], cwd=form.parent, check=True, stdout=subprocess.PIPE, text=True
    )
    used = set(re.findall(r"\bQ\w+", IMPORT.sub("", done.stdout)))

    def trimmed(match: re.Match[str]) -> str:
        module, names = match[1], sorted(used.intersection(re.findall(r"\w+", match[2])))
        return f"from {module} import {', '.join(names)}\n" if names else ""

    return IMPORT.sub(trimmed, done.stdout).encode()


def main() -> int:
    sources = {
        FORMS / f"ui_{form.stem.replace('-', '_')}.py": form for form in sorted((ROOT / "ui").glob("*.ui"))
    }
    wanted = {target: compiled(form) for target, form in sources.items()}
    stale = [target for target, code in wanted.items() if not target.exists() or target.read_bytes() != code]
    orphans = sorted(set(FORMS.glob("ui_*.py")) - set(sources))
    if "--check" in sys.argv:
        for target in stale + orphans:
            print(f"{target.relative_to(ROOT)} does not match its form in ui/. Run: make forms")
        return bool(stale or orphans)
    for target in stale:
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(wanted[target])
    for target in orphans:
        target.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
