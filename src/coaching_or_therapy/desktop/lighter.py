"""Loads Qt for Python without what only its makers need of it: a third of the time that its import takes."""

import builtins
import sys
from collections.abc import Mapping, Sequence
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec
from types import ModuleType

PACKAGE = "shibokensupport.signature.lib"
GENERATOR = "pyi_generator"
"""Writes type stubs for Qt. Each process compiles it from source; it brings argparse, logging and more."""


def load_qt() -> None:
    """Import Qt's widgets.

    Its generator of type stubs is stood in for by an empty module; where a version of Qt for Python asks for
    none, nothing is different. From then on Python's own import serves again: Qt's reads the source of every
    module, in search of switches that this program does not use.
    """
    own = builtins.__import__

    def without_generator(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002  Python's own names
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        whole = f"{PACKAGE}.{GENERATOR}"
        if name == PACKAGE and GENERATOR in (fromlist or ()) and whole not in sys.modules:
            sys.modules[whole] = module_from_spec(ModuleSpec(whole, None))
        return own(name, globals, locals, fromlist or (), level)

    builtins.__import__ = without_generator
    try:
        from PySide6 import QtWidgets  # noqa: F401
    finally:
        builtins.__import__ = own
