"""What the program is built from is known by version, hash and license, and nothing else gets in."""

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import audit
import licenses

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

EXTRAS = {
    "run": ["build"],
    "test": ["build", "dev"],
    "bundle": ["build", "bundle"],
    "all": list(PROJECT["optional-dependencies"]),
}
"""What each lock is for, beside running the program: what tools/lock asks for."""


class Locked(NamedTuple):
    """A line of a lock: `name==version ; marker`, and the hashes under it."""

    requirement: Requirement
    hashes: list[str]


def locked(name: str) -> dict[str, Locked]:
    """Return what a lock names. Every line has to be a version with its hashes, and nothing else."""
    text = (ROOT / f"packaging/lock/{name}.txt").read_text("utf-8").replace(" \\\n", " ")
    found: dict[str, Locked] = {}
    for line in text.splitlines():
        match = re.fullmatch(r"([\w.-]+==[\w.+!]+(?: ; .+?)?)((?:\s+--hash=sha256:[0-9a-f]{64})+)", line)
        assert match, f"{name}.txt: {line[:100]}"
        requirement = Requirement(match[1])
        found[canonicalize_name(requirement.name)] = Locked(requirement, match[2].split())
    return found


@pytest.mark.parametrize("name", EXTRAS)
def test_every_package_is_locked_to_a_version_that_the_project_asks_for(name: str) -> None:
    held = locked(name)
    extras = PROJECT["optional-dependencies"]
    for line in (*PROJECT["dependencies"], *(line for extra in EXTRAS[name] for line in extras[extra])):
        asked = Requirement(line)
        assert canonicalize_name(asked.name) in held, f"{name}.txt lacks {asked}: make lock"
        (pin,) = held[canonicalize_name(asked.name)].requirement.specifier
        assert asked.specifier.contains(pin.version), f"{name}.txt has {pin} for {asked}: make lock"


@pytest.mark.parametrize("name", EXTRAS)
def test_every_lock_holds_the_same_of_a_package(name: str) -> None:
    everything = locked("all")
    assert locked(name).items() <= everything.items()


def test_the_licenses_that_are_listed_are_those_of_what_is_installed() -> None:
    assert (ROOT / "docs/licenses.md").read_text("utf-8") == licenses.page(), "make licenses"


def test_the_list_of_licenses_is_of_what_runs() -> None:
    names = {canonicalize_name(part.name) for part in licenses.parts()}
    tools = {canonicalize_name(Requirement(line).name) for line in PROJECT["optional-dependencies"]["build"]}
    assert {canonicalize_name(Requirement(line).name) for line in PROJECT["dependencies"]} <= names
    assert names.isdisjoint(tools)
    assert names <= set(locked("run"))


WEAK = {"name": "one", "version": "1.0", "vulns": [{"id": "CVE-1", "fix_versions": ["1.1", "2.0"]}]}
SOUND = {"name": "two", "version": "2.0", "vulns": []}
UNKNOWN = {"name": "three", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("parts", "status", "words"),
    [
        ([SOUND, SOUND], 0, "No weakness is known of the 2 packages that are locked."),
        ([SOUND, WEAK, UNKNOWN], 1, "one 1.0: CVE-1; mended in 1.1, 2.0"),
        (
            [WEAK | {"vulns": [{"id": "CVE-1", "fix_versions": []}]}],
            1,
            "one 1.0: CVE-1; mended in no version",
        ),
        ([SOUND, UNKNOWN], 2, "Not audited: the list of known weaknesses has no answer here for three."),
        ([UNKNOWN], 2, "Not audited: the list of known weaknesses has no answer here for any package."),
    ],
)
def test_an_audit_never_calls_sound_what_it_could_not_look_up(
    parts: list[dict[str, object]], status: int, words: str
) -> None:
    assert audit.told(parts) == (status, words)
