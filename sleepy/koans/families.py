"""The fifty task families (families.toml), in five groups."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

EXPLAIN = "explain"
"""Not a family of its own: the examples of the compiler's documentation, filed by error code."""

LEARNED = "learned"
"""Not a family either: what the user's own repositories teach."""


@dataclass(frozen=True)
class Family:
    """A kind of task."""

    id: str
    title: str

    @property
    def group(self) -> str:
        """bc, tb, rh, r24 or adv."""
        return self.id.split("_")[0]

    @property
    def style(self) -> bool:
        """Its broken programs compile; a named lint is what is wrong with them."""
        return self.group == "r24"


def _read() -> dict[str, Family]:
    groups = tomllib.loads(Path(__file__).with_name("families.toml").read_text())
    return {name: Family(name, title) for families in groups.values() for name, title in families.items()}


FAMILIES = _read()
"""By id, in the order of the groups."""
