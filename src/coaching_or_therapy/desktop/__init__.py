"""The window. Everything that knows Qt stands here."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # WORKAROUND for PySide6 6.12: it hands out None, True and False as if they could never be freed, which
    # they can't from Python 3.12 on. On 3.11 each call of Qt that returns nothing takes one reference to None
    # away, and after some ten thousand calls the interpreter ends with "deallocating None". So they get more
    # references than any run can use up.
    for _lasting in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_lasting)).value += 1 << 40
