"""Try every reader on bytes that no one would write, steered by which of its lines they reach.

fuzz.py [SECONDS] [--keep]    600 seconds for all readers together, if not told

What was found before is tried first (tests/corpus); what is found on the way lies in .work/fuzz, and a later
call goes on from it. Bytes at which a reader fails are put into tests/corpus at once, and the call ends with
1. With --keep, so are those that reach something new, and docs/reliability.md gets the figures.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import readers
import reliability
from coaching_or_therapy import shipped
from coaching_or_therapy.answers.document import decode, encode
from coaching_or_therapy.answers.records import Answers
from coaching_or_therapy.content.load import CRISIS, FILES
from coaching_or_therapy.decision.decide import decide
from coaching_or_therapy.summary import forms, typeset

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests/corpus"
WORK = ROOT / ".work/fuzz"
ENGLISH = shipped.resources() / "content/en"

SLOW = 20
"""Seconds after which a reader counts as hanging on a busy machine."""

SMALL = 4000
"""Bytes up to which a file is worth beginning with; a larger one only takes longer."""

LARGEST = 1000
"""Bytes of the largest find that --keep puts into the corpus."""

MARKS = r"""
{ } [ ] : , " = # ''' [[ ]] \u \ud800 null true false -0 1e400 1e5 0x1 nan inf 1979-05-27T07:32:00Z
%PDF-1.7 obj endobj stream endstream /EmbeddedFile /Filter/FlateDecode /Length /Subtype/application#2Fjson
age-encryption.org/v1 -> scrypt X25519 --- -----BEGIN -----END AGE ENCRYPTED FILE-----
language colors text keep system light dark not-sure does-not-apply
"""


class Fuzzed(NamedTuple):
    """What came of fuzzing one reader."""

    name: str
    inputs: int
    places: int
    """Places in the code that were reached, as the fuzzer counts them."""
    failed: str
    """What it said where it failed; empty where it did not."""


def main() -> int:
    words = [word for word in sys.argv[1:] if word != "--keep"]
    seconds, keep = int(words[0]) if words else 600, len(words) < len(sys.argv) - 1
    if find_spec("atheris") is None:
        print("The fuzzer has no build for this system: see pyproject.toml.", file=sys.stderr)
        return 2
    WORK.mkdir(parents=True, exist_ok=True)
    (WORK / "words").write_text("".join(f"{word}\n" for word in dictionary()), "utf-8")
    workers = os.cpu_count() or 1
    share = max(1, seconds * workers // len(readers.READERS))
    with ThreadPoolExecutor(workers) as pool:
        done = list(pool.map(lambda name: fuzzed(name, share), readers.READERS))
    for each in done:
        came = each.failed or "no fault"
        print(f"{each.name}: {each.inputs:,} inputs, {each.places:,} places reached, {came}")
    if any(each.failed for each in done):
        return 1
    if keep:
        kept(done, seconds)
    return 0


def fuzzed(name: str, seconds: int) -> Fuzzed:
    """Fuzz a reader so long."""
    place = WORK / name
    for folder in (place, CORPUS / name):
        folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(seeds(name)):
        (place / f"seed-{number}").write_bytes(data)
    done = call(name, f"-max_total_time={seconds}", f"-dict={WORK / 'words'}", place, CORPUS / name)
    told = done.stderr.decode(errors="replace")
    inputs = max(map(int, re.findall(r"^#(\d+)", told, re.MULTILINE)), default=0)
    places = max(map(int, re.findall(r" cov: (\d+)", told)), default=0)
    return Fuzzed(name, inputs, places, told[-3000:] if done.returncode or not inputs else "")


def kept(done: list[Fuzzed], seconds: int) -> None:
    """Put what reaches something new into the corpus, and the figures into docs/reliability.md."""
    for each in done:
        call(each.name, "-merge=1", f"-max_len={LARGEST}", CORPUS / each.name, WORK / each.name)
    inputs = sum(each.inputs for each in done)
    reliability.write(
        "fuzzed, steered by what is reached",
        "make fuzz",
        "no fault",
        f"no fault in {inputs:,} inputs to {len(done)} readers in {seconds // 60} minutes",
    )


def call(name: str, *options: str | Path) -> subprocess.CompletedProcess[bytes]:
    """Call the fuzzer on a reader; what fails goes into the corpus."""
    command = [sys.executable, ROOT / "tools/fuzz_one.py", name, *options]
    bounds = [f"-timeout={SLOW}", "-rss_limit_mb=2048", f"-artifact_prefix={CORPUS / name}/"]
    return subprocess.run([*command, *bounds], capture_output=True, check=False)


def seeds(name: str) -> Iterator[bytes]:
    """Yield what a person may have of this kind, and what is hostile."""
    examples = [file.read_bytes() for file in sorted((ROOT / "examples").glob("*.json"))]
    match name:
        case "answers" | "draft":
            hostile = sorted((ROOT / "tests/hostile").glob("*.json"))
            yield from (*examples, *(file.read_bytes() for file in hostile if file.stat().st_size < SMALL))
        case "lines":
            yield b"\n".join(example.replace(b"\n", b"") for example in examples)
        case "content":
            files = [*(ENGLISH / each for each in FILES), shipped.resources() / CRISIS]
            yield from (
                f"{file.name}\n".encode() + file.read_bytes() for file in files if file.stat().st_size < SMALL
            )
        case "page":
            for data in (encode(Answers()), *examples):
                answers = decode(data, readers.CONTENT)
                decision = decide(readers.CONTENT, answers)
                told = forms.private(readers.CONTENT, answers, decision, date(2026, 11, 23))
                yield typeset.pdf(told, "a4", data)


def dictionary() -> Iterator[str]:
    """Yield what means something to a reader, as the fuzzer takes it: signs, names of fields, ids."""
    fields = re.findall(r'"([\w-]+)":', (shipped.resources() / "answers.schema.json").read_text("utf-8"))
    tables = "".join((ENGLISH / name).read_text("utf-8") for name in FILES if name != "phrases.toml")
    keys = re.findall(r"(?m)^([a-z_]+) =", tables)
    statements = [each.id for part in readers.CONTENT.dimensions for each in part.statements]
    for word in sorted({*MARKS.split(), *fields, *keys, *statements}):
        yield '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"'


if __name__ == "__main__":
    sys.exit(main())
