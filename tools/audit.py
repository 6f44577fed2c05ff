"""Look up the known weaknesses of all that packaging/lock names, and say in words what came of it.

Ends with 0 where none is known, with 1 where some are, and with 2 where the list of them can't be reached.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

LOCKED = Path(__file__).parents[1] / "packaging/lock/all.txt"


def told(parts: list[dict[str, Any]]) -> tuple[int, str]:
    """Return how the audit ends, and what it says, from what pip-audit found of each part."""
    known = [line(part) for part in parts if part.get("vulns")]
    missed = [part["name"] for part in parts if "skip_reason" in part]
    if known:
        return 1, "\n".join(known)
    if missed:
        return 2, f"Not audited: the list of known weaknesses has no answer here for {named(missed, parts)}."
    return 0, f"No weakness is known of the {len(parts)} packages that are locked."


def line(weak: dict[str, Any]) -> str:
    ids = ", ".join(each["id"] for each in weak["vulns"])
    mended = ", ".join(fix for each in weak["vulns"] for fix in each["fix_versions"])
    return f"{weak['name']} {weak['version']}: {ids}; mended in {mended or 'no version'}"


def named(missed: list[str], parts: list[dict[str, Any]]) -> str:
    return "any package" if len(missed) == len(parts) else ", ".join(missed)


def main() -> int:
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes", "--format", "json"]
    done = subprocess.run(
        [*command, "--progress-spinner", "off", "--requirement", LOCKED], capture_output=True, check=False
    )
    if not done.stdout:  # it gave up, and tells why in its last line
        reason = done.stderr.decode().strip().splitlines()
        print("Not audited:", reason[-1] if reason else "pip-audit said nothing.")
        return 2
    status, words = told(json.loads(done.stdout)["dependencies"])
    print(words)
    return status


if __name__ == "__main__":
    sys.exit(main())
