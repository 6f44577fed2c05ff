"""Makes Qt's enumerations quickly: the program meets 200 of them before the first page, with 4,000 names.

Python makes each with all the care that one written by hand may need: a fifth of the time to that page. Most
of what Qt hands over is plain, names and numbers. So one without names is made in Python's own way, copied,
and filled. A test compares what comes of it with Python's own.
"""

import sys
from collections.abc import Mapping
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from functools import reduce
from operator import or_
from typing import Any, Final

KNOWN: Final = ((3, 11), (3, 12), (3, 13))
"""The Pythons whose enumerations are made up as it is done here."""

TAKEN: Final = frozenset(dir(IntFlag)) | frozenset(dir(EnumType)) | {"name", "value"}
"""Names that mean something to every enumeration. One that Qt has as well is left to Python's own way."""

_own: Any = EnumType._create_  # type: ignore[attr-defined]

_empty: dict[type[Enum], dict[str, Any]] = {}
"""What stands in an enumeration without names, by its kind."""


def quicken() -> None:
    """Let Qt's enumerations be made this way from now on."""
    if sys.version_info[:2] in KNOWN:
        EnumType._create_ = created  # type: ignore[attr-defined]


def created(kind: type[Enum], name: str, names: Any, **how: Any) -> type[Enum]:
    """Return an enumeration, as Python's own `EnumType._create_` does."""
    if not plain(kind, names, how):
        own: type[Enum] = _own(kind, name, names, **how)
        return own
    if kind not in _empty:
        _empty[kind] = dict(vars(_own(kind, name, (), **how | {"module": __name__})))
    empty = _empty[kind]
    space = {key: part.copy() if isinstance(part, dict | list) else part for key, part in empty.items()}
    made: Any = type.__new__(EnumType, name, (kind,), space | {"__qualname__": name})
    _fill(made, names)
    return made  # type: ignore[no-any-return]


def plain(kind: type[Enum], names: Any, how: Mapping[str, Any]) -> bool:
    """Tell whether it is asked for in the way of Qt for Python, which gives it a module later."""
    return (
        kind in (Enum, Flag, IntEnum, IntFlag)
        and isinstance(names, list)
        and how == {"module": None, "qualname": None, "type": None, "start": 1, "boundary": KEEP}
        and TAKEN.isdisjoint([name for name, _ in names])
    )


def _fill(made: Any, names: list[tuple[str, int]]) -> None:
    number, flags, put = issubclass(made, int), issubclass(made, Flag), type.__setattr__
    by_name, by_value, order = made._member_map_, made._value2member_map_, made._member_names_
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = made._new_member_(made, value) if number else made._new_member_(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            by_value[value] = member
            if not flags or _single(value):
                order.append(name)
        by_name[name] = member
        put(made, name, member)  # Python's own looks first whether there is one of this name
    if flags:
        _sum_up(made, list(by_value))


def _sum_up(made: Any, values: list[int]) -> None:
    """Note which bits have names."""
    singles = [value for value in values if _single(value)]
    every, single = reduce(or_, values, 0), reduce(or_, singles, 0)
    made._all_bits_ = 2 ** every.bit_length() - 1
    made._flag_mask_ = single
    if hasattr(made, "_singles_mask_"):  # from Python 3.11.4 on
        made._flag_mask_, made._singles_mask_ = every, single
    if singles != sorted(singles):
        made._iter_member_ = made._iter_member_by_def_


def _single(value: int) -> bool:
    return value > 0 and value.bit_count() == 1
