"""Where the bundle begins."""

import os
import sys

from coaching_or_therapy.command import run

# The bundle's own libraries are for this process alone: a browser that it opens looks for its own.
if sys.platform == "linux":
    ours = os.environ.pop("LD_LIBRARY_PATH", None)
    theirs = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if ours and theirs:
        os.environ["LD_LIBRARY_PATH"] = theirs

run()
