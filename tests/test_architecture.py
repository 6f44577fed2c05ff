"""Who may import whom. The rules stand in pyproject.toml, their reasons in ARCHITECTURE.md."""

import subprocess
import sys
from pathlib import Path

import grimp


def test_imports_keep_the_rules() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [linter, "--no-cache"], cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_no_page_knows_another() -> None:
    graph = grimp.build_graph("coaching_or_therapy", cache_dir=None)
    desktop = "coaching_or_therapy.desktop"
    ordered = graph.find_modules_directly_imported_by(f"{desktop}.journey")
    pages = {name for name in ordered if name.startswith(f"{desktop}.pages.")} - {f"{desktop}.pages.page"}
    assert len(pages) > 5
    for page in pages:
        assert graph.find_upstream_modules(page) & pages <= {page}, page
