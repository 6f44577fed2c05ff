"""The decision document: what follows from the answers, as JSON."""

from typing import Any

import msgspec

from coaching_or_therapy.decision.records import Decision

PLACES = 9
"""Decimal places of every number: coarser than what machines differ in, finer than any sum of them shows."""


def document(decision: Decision) -> dict[str, Any]:
    """Return the decision as plain JSON values."""
    rounded: dict[str, Any] = _rounded(msgspec.to_builtins(decision))
    return rounded


def _rounded(part: Any) -> Any:
    match part:
        case float():
            return round(part, PLACES) + 0.0  # 0.0, never -0.0
        case dict():
            return {key: _rounded(value) for key, value in part.items()}
        case list() | tuple():
            return [_rounded(value) for value in part]
        case _:
            return part
