"""Make the project's own virtual environment, or say in one line what is missing."""

import sys
import venv

if sys.version_info < (3, 11):
    sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 run")
try:
    import ensurepip  # noqa: F401  Debian parts it from Python
except ImportError:
    sys.exit("Python's venv part is missing. On Debian or Ubuntu: sudo apt-get install python3-venv")
venv.create(sys.argv[1], with_pip=True)
