"""What a benchmark found: a measure against what it may be at most."""

from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """One measure."""

    name: str
    value: float
    most: float
    unit: str
    detail: str = ""

    @property
    def held(self) -> bool:
        """Whether it is within what is wanted."""
        return self.value <= self.most


def shown(rows: Sequence[Row]) -> int:
    """Print the rows; return the exit status."""
    for row in rows:
        state = "held" if row.held else "missed"
        print(f"{row.name:44} {row.value:6.2f}, at most {row.most:g} {row.unit}: {state}  {row.detail}")
    return 0 if all(row.held for row in rows) else 1
