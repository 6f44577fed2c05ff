"""The table of docs/reliability.md, a row of which each tool writes that measures."""

from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs/reliability.md"


def write(what: str, command: str, wanted: str, measured: str) -> None:
    """Put a row in place of the one of the same `what`, or below the others."""
    row = f"| {what} | `{command}` | {wanted} | {measured} |"
    lines = PAGE.read_text("utf-8").splitlines()
    rows = [at for at, line in enumerate(lines) if line.startswith("|")]
    here = [at for at in rows if lines[at].startswith(f"| {what} |")]
    if here:
        lines[here[0]] = row
    else:
        lines.insert(rows[-1] + 1, row)
    PAGE.write_text("\n".join(lines) + "\n", "utf-8")
