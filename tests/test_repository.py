"""What may stand in no file of the repository."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]

REGISTRY = re.compile(
    rb"--(extra-)?index-url|--find-links|\bpypi\.(org|python)|pythonhosted\.|\bnpmjs\.|\b(deb|ftp)\.debian\."
)
"""Where packages come from is a machine's own affair: its clients know, and a mirror goes on working."""

MACHINE = re.compile(rb"(?<![\w.~}])/(work|root|home/(?!ada\b)\w+|Users/\w+|opt/wheels)/|\b[A-Z]:\\Users\\")
"""A path of one machine means nothing on the next. (Ada is the person of the examples.)"""


def test_no_file_names_a_package_registry_or_a_place_on_one_machine() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    found = {}
    for name in listed.decode().split("\0")[:-1]:
        file = ROOT / name
        if file == Path(__file__) or not file.is_file():
            continue
        data = file.read_bytes()
        marks = [match[0].decode() for rule in (REGISTRY, MACHINE) for match in rule.finditer(data)]
        if marks and b"\0" not in data[:8000]:
            found[name] = marks
    assert found == {}
