"""Hold resources/translations up to date: a .ts has the window's texts of now, a .qm is made from its .ts.

tools/translations.py [--check]

What Qt's own translation lacks of its dialogs stands in resources/translations/qt; it is compiled as it is.

A new language is an empty .ts file named after its locale: with the next run it holds every text.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources/translations"
BIN = Path(sys.executable).parent


def sources() -> list[str]:
    """Return what holds texts: the forms, and all of the window's code but what is made from them."""
    code = (ROOT / "src/coaching_or_therapy/desktop").rglob("*.py")
    files = [*(ROOT / "ui").glob("*.ui"), *(file for file in code if file.parent.name != "forms")]
    return sorted(file.relative_to(ROOT).as_posix() for file in files)


def updated(ts: bytes, locale: str) -> bytes:
    """Return a .ts file with the texts of now; what is no longer said is gone from it."""
    with tempfile.TemporaryDirectory(
        dir=ROOT
    ) as folder:  # lupdate reads the sources from where the file lies
        file = Path(folder) / f"{locale}.ts"
        if ts:  # of a file with nothing in it, it would complain
            file.write_bytes(ts)
        run(
            "lupdate",
            *sources(),
            "-no-obsolete",
            "-locations",
            "none",
            "-target-language",
            locale,
            "-ts",
            file,
        )
        return file.read_bytes()


def compiled(ts: bytes, *strict: str) -> bytes:
    """Return the .qm file of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "language.ts"
        file.write_bytes(ts)
        run("lrelease", *strict, file, "-qm", file.with_suffix(".qm"))
        return file.with_suffix(".qm").read_bytes()


def run(tool: str, *arguments: str | Path) -> None:
    done = subprocess.run(
        [BIN / f"pyside6-{tool}", *arguments], cwd=ROOT, check=False, capture_output=True, text=True
    )
    if done.returncode != 0:
        raise SystemExit(done.stdout + done.stderr)


def main() -> int:
    check = "--check" in sys.argv
    stale = []
    for file in sorted(FOLDER.rglob("*.ts")):
        ts = file.read_bytes()
        if file.parent == FOLDER:
            ts = updated(ts, file.stem)
        wanted = {file: ts, file.with_suffix(".qm"): compiled(ts)}
        for target, data in wanted.items():
            if target.exists() and target.read_bytes() == data:
                continue
            stale.append(target)
            if not check:
                target.write_bytes(data)
    if check:
        for target in stale:
            print(
                f"{target.relative_to(ROOT)} lacks texts of now. Run: make translations, and translate them."
            )
    return bool(check and stale)


if __name__ == "__main__":
    sys.exit(main())
