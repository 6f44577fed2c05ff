"""Loads Qt for Python without what only its makers need of it: half of the time that its import takes."""

import builtins
import sys
from collections.abc import Mapping, Sequence
from importlib import util
from types import ModuleType
from typing import Any

from coaching_or_therapy.desktop.enumerations import quicken

SUPPORT = "shibokensupport"

LATER = {
    SUPPORT: ("feature",),
    f"{SUPPORT}.signature": ("errorhandler", "layout", "mapping", "parser"),
    f"{SUPPORT}.signature.lib": ("enum_sig", "pyi_generator", "tool"),
}
"""What knows the signatures of Qt's functions, for a fault's words and type stubs, and other names for them.

Each process compiles it from source, and it brings argparse, inspect, logging and more.
"""


class Later(ModuleType):
    """A module of Qt for Python that is read when something in it is first asked for."""

    def __getattr__(self, name: str) -> Any:
        """Read the module. It is an ordinary one from then on."""
        spec = self.__spec__
        assert spec is not None
        assert spec.loader is not None
        self.__class__ = ModuleType  # type: ignore[assignment]
        spec.name = self.__name__  # it was given another, by which its loader does not know it
        spec.loader.exec_module(self)
        return getattr(self, name)


def load_qt() -> None:
    """Import Qt's widgets.

    Python's own import stays in its place: the one that Qt for Python has ready reads the source of every
    module, in search of switches that this program does not use.
    """
    own = builtins.__import__

    def put_off(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002  Python's own names
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        for part in fromlist or ():
            whole = f"{name}.{part}"
            if part in LATER.get(name, ()) and whole not in sys.modules:
                sys.modules[whole] = _later(whole)
        if hasattr(builtins, "__feature_import__"):
            builtins.__feature_import__ = own
        return own(name, globals, locals, fromlist or (), level)

    quicken()
    builtins.__import__ = put_off
    try:
        import PySide6  # noqa: F401  and with it Shiboken, which asks for all of that
    finally:
        builtins.__import__ = own
    from PySide6 import QtWidgets  # noqa: F401


def _later(name: str) -> ModuleType:
    spec = util.find_spec(name)  # in Shiboken's own archive, or unpacked beside it, as in a bundle
    assert spec is not None
    module = util.module_from_spec(spec)
    module.__class__ = Later

    def update_mapping() -> None:
        if isinstance(module, Later):
            module.__getattr__("update_mapping")
        module.update_mapping()

    # Shiboken's C part takes it from where the names of a module are kept, past `__getattr__`.
    module.__dict__["update_mapping"] = update_mapping
    return module
