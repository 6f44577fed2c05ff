"""What is handed out holds everything, works far from the checkout, and is the same whoever builds it."""

import hashlib
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from coaching_or_therapy import packed
from coaching_or_therapy.content import load
from coaching_or_therapy.content.document import document
from coaching_or_therapy.output import pretty

ROOT = Path(__file__).parents[1]
EPOCH = "1750000000"

Call = Callable[..., subprocess.CompletedProcess[bytes]]


def build(tree: Path, kind: str, to: Path) -> Path:
    """Build a wheel or an sdist of a source tree; return it."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", to],
        cwd=tree,
        env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH},
        check=True,
        capture_output=True,
    )
    (built,) = to.iterdir()
    return built


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("dist")


@pytest.fixture(scope="module")
def wheel(folder: Path) -> Path:
    return build(ROOT, "wheel", folder / "wheel")


@pytest.fixture(scope="module")
def sdist(folder: Path) -> Path:
    return build(ROOT, "sdist", folder / "sdist")


@pytest.fixture(scope="module")
def unpacked(sdist: Path, folder: Path) -> Path:
    """The source tree that the sdist holds, at another place than the checkout."""
    (folder / "unpacked").mkdir()  # by tar: Python unpacks safely only from 3.11.4 on
    subprocess.run(["tar", "-xzf", sdist, "-C", folder / "unpacked"], check=True)
    (tree,) = (folder / "unpacked").iterdir()
    return tree


def files(folder: Path) -> set[str]:
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def test_the_wheel_holds_the_program_and_every_resource(wheel: Path) -> None:
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    package = files(ROOT / "src/coaching_or_therapy")
    resources = {f"resources/{name}" for name in files(ROOT / "resources")}
    made = {f"resources/content/{locale}/{load.WHOLE}" for locale in load.locales()}
    made.add(f"resources/{packed.LIST}")
    assert held == {f"coaching_or_therapy/{name}" for name in package | resources | made}


def test_the_wheel_lists_every_resource_with_its_hash(wheel: Path) -> None:
    inside, archive = "coaching_or_therapy/resources/", zipfile.ZipFile(wheel)
    held = {name.removeprefix(inside): name for name in archive.namelist() if name.startswith(inside)}
    listed = json.loads(archive.read(held.pop(packed.LIST)))
    assert listed == {name: hashlib.sha256(archive.read(path)).hexdigest() for name, path in held.items()}


def test_the_sdist_gives_the_same_wheel_at_another_place(wheel: Path, unpacked: Path, folder: Path) -> None:
    assert build(unpacked, "wheel", folder / "again").read_bytes() == wheel.read_bytes()


def test_the_sdist_gives_the_same_sdist_at_another_place(sdist: Path, unpacked: Path, folder: Path) -> None:
    assert build(unpacked, "sdist", folder / "once-more").read_bytes() == sdist.read_bytes()


@pytest.fixture(scope="module")
def site(wheel: Path, folder: Path) -> Path:
    """The wheel as pip installs it; the dependencies are those of this environment."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", folder / "site", wheel], check=True, capture_output=True)
    return folder / "site"


@pytest.fixture
def call(site: Path, tmp_path: Path, unmeasured: dict[str, str]) -> Call:
    """The installed program, called in a folder far from the checkout."""

    def call(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, site / "bin/coaching-or-therapy", *arguments],
            cwd=tmp_path,
            env=unmeasured | {"PYTHONPATH": str(site)},
            capture_output=True,
            check=False,
        )

    return call


def test_the_installed_program_runs_from_its_own_files(
    site: Path, tmp_path: Path, unmeasured: dict[str, str]
) -> None:
    code = "from coaching_or_therapy import shipped; print(shipped.resources())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=unmeasured | {"PYTHONPATH": str(site)},
        capture_output=True,
        check=True,
        text=True,
    )
    assert Path(done.stdout.strip()) == site / "coaching_or_therapy/resources"


def test_the_installed_program_explains_and_asks_what_the_checkout_does(call: Call) -> None:
    ours = json.loads(call("questions").stdout)
    assert ours == json.loads(pretty(document(load.load())))


def test_every_part_of_the_installed_program_works(call: Call) -> None:
    done = call("--self-test")
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()


def test_the_installed_program_decides_as_the_checkout_does(call: Call, examples: Path) -> None:
    assert json.loads(call("score", examples / "therapy.json").stdout)["outcome"] == "therapy"
