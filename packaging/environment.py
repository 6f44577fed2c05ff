"""Make the project's own virtual environment, or say in one line what is missing."""

import subprocess
import sys
import venv
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036  an older Python is to say so itself
    sys.exit(
        "Python 3.11 or newer is needed; this is "
        + sys.version.split()[0]
        + ". Try: make PYTHON=python3.12 run"
    )
system_packages = Path(__file__).parent / "linux" / "system-packages"
if sys.platform == "linux" and subprocess.call([system_packages, "venv", sys.executable]) != 0:
    sys.exit(1)
venv.create(sys.argv[1], with_pip=True)
