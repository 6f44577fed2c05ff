"""Say how many changes of the decision's code the tests notice, and why no test can notice the others.

Called by `tools/mutants`. Writes docs/mutants.md; the status says whether few enough survive, each of them
explained in tools/survivors.toml. What isn't is printed as it would stand there, to be thought about.
"""

import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).parents[1]
REPORT: Final = ROOT / "docs/mutants.md"
EXPLAINED: Final = ROOT / "tools/survivors.toml"
COPY: Final = ROOT / ".work/mutants"
MOST: Final = 0.03
"""The share that may survive."""


class Mutant(NamedTuple):
    """A function, and what was put in the place of what."""

    function: str
    was: str
    now: str


def mutmut(*arguments: str) -> list[str]:
    command = [str(ROOT / ".venv/bin/mutmut"), *arguments]
    return subprocess.run(
        command, cwd=COPY, check=True, stdout=subprocess.PIPE, text=True
    ).stdout.splitlines()


def results() -> dict[str, str]:
    """Return what became of each mutant, by its name."""
    return dict(line.strip().split(": ") for line in mutmut("results", "--all", "true"))


def looked_at(name: str) -> Mutant:
    """Return a mutant as a reader sees it: its number changes with every change of the code."""
    module, _, function = name.removeprefix("coaching_or_therapy.decision.").partition(".x_")
    lines = mutmut("show", name)

    def put(sign: str) -> str:
        return " ".join(line[1:].strip() for line in lines if line[:1] == sign and line[:3] != sign * 3)

    return Mutant(f"{module}.{function.rpartition('__mutmut_')[0]}", put("-"), put("+"))


def explained() -> dict[Mutant, str]:
    """Return why each of the mutants that survive can't be told apart."""
    groups = tomllib.loads(EXPLAINED.read_text(encoding="utf-8"))["alike"]
    return {Mutant(*mutant): group["why"] for group in groups for mutant in group["mutants"]}


def row(mutant: Mutant, why: str) -> str:
    was, now = (text.replace("|", "\\|") for text in (mutant.was, mutant.now))
    return f"| `{mutant.function}` | `{was}`<br>`{now}` | {why} |"


def report(states: Counter[str], survivors: Iterable[Mutant], why: dict[Mutant, str]) -> str:
    tried, alive = states.total(), states["survived"]
    table = "\n".join(row(each, why.get(each, "**not explained**")) for each in sorted(survivors))
    return f"""# Which changes of the decision's code no test notices

Written by `tools/mutants`, which changes `src/coaching_or_therapy/decision/` in one place after the other,
with [mutmut](https://mutmut.readthedocs.io), and runs the tests of the decision on each change, its laws on
ten drawn examples each. At most {MOST:.0%} may survive. Each of these is explained in `tools/survivors.toml`.

| tried | noticed | of these by never coming to an end | survived | share |
|---:|---:|---:|---:|---:|
| {tried:,} | {tried - alive:,} | {states["timeout"]} | {alive} | {alive / tried:.2%} |

## Those that survived, and why

| function | code, and its change | why no test tells them apart |
|---|---|---|
{table}
"""


def main() -> int:
    found = results()
    states = Counter(found.values())
    survivors = [looked_at(name) for name, state in found.items() if state == "survived"]
    why = explained()
    REPORT.write_text(report(states, survivors, why), encoding="utf-8")
    print(dict(states), f"{states['survived'] / states.total():.2%} survived")
    for gone in sorted(why.keys() - set(survivors)):
        print("explained, but noticed or not there any more:", *gone, sep="\n  ")
    for new in sorted(set(survivors) - why.keys()):
        print("not explained:", f"  {list(new)}", sep="\n")
    other = states.keys() - {"killed", "timeout", "survived"}
    held = not other and states["survived"] <= MOST * states.total() and why.keys() >= set(survivors)
    return int(not held)


if __name__ == "__main__":
    sys.exit(main())
