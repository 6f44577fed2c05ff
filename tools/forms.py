"""Compile ui/*.ui to src/coaching_or_therapy/desktop/forms/ui_*.py; --check only says which are stale."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FORMS = ROOT / "src/coaching_or_therapy/desktop/forms"
COMPILER = Path(sys.executable).with_name("pyside6-uic")


def compiled(form: Path) -> bytes:
    done = subprocess.run([COMPILER, form.name], cwd=form.parent, check=True, stdout=subprocess.PIPE)
    return done.stdout


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
