"""Who may import whom. The rules stand in pyproject.toml, their reasons in ARCHITECTURE.md."""

import subprocess
import sys
from pathlib import Path


def test_imports_keep_the_rules() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [linter, "--no-cache"], cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
