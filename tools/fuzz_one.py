"""Fuzz one reader until the time is over: fuzz_one.py READER OPTION… (the options of libFuzzer)."""

import shlex
import sys
from functools import lru_cache

import atheris
import msgspec

with atheris.instrument_imports(include=["coaching_or_therapy", "tomllib"]):
    import readers

if __name__ == "__main__":
    # The shipped content stands beside what is tried, the same each time.
    msgspec.toml.decode = lru_cache(maxsize=40)(msgspec.toml.decode)  # type: ignore[assignment]
    reader = readers.READERS[sys.argv[1]]
    again = shlex.join((sys.executable, *sys.argv[:2]))  # by this it calls itself, in a shell
    atheris.Setup([again, *sys.argv[2:]], reader)
    atheris.Fuzz()
