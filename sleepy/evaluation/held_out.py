"""Practice that nothing is ever trained on: what each pattern is examined on at the gate, beside the exam.

The exam has koans of some patterns alone, and most often one or two of each; what users hand in is of all of them. Which programs
are held out is a matter of their names: none crosses over when practice is added, and all that the breaker made of one program is
on the same side. The user's own code may be a single program, so there it is the items that are held out; the leak guard keeps
away what overlaps.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sleepy.errors import UsageError
from sleepy.koans.exam import UNSEALED, Exam, hash_of

if TYPE_CHECKING:
    from sleepy.koans.catalog import Catalog, Koan
    from sleepy.share.bank import BankVersion
    from sleepy.workshop import Workshop

NAME = "held-out"
SHARE = 8
"""One program in so many is held out."""


def practice(catalog: Catalog) -> list[Koan]:
    """All of it. What has no tests proves nothing, so it is trained on."""
    return [koan for koan in catalog.practice() if koan.tests and _place(koan, catalog) % SHARE == 0]


def of_pattern(workshop: Workshop, pattern: str) -> list[Koan]:
    """All that the router sends to a pattern: what was made of the user's own code first, and always in the same order."""
    catalog = workshop.catalog
    there = {koan.id: koan for koan in practice(catalog) if workshop.router.may_show(koan.codes, [pattern])}
    mine = [there[task.id] for task in workshop.tasks(list(there.values())) if task.pattern == pattern]
    return sorted(mine, key=lambda koan: (not _is_own(koan, catalog), _place(koan, catalog), koan.id))


def exam(workshop: Workshop, patterns: Iterable[str], count: int) -> Exam:
    """An exam of at most `count` programs of each pattern, one koan of each program."""
    chosen = []
    for pattern in patterns if count else ():
        by_unit: dict[str, Koan] = {}
        for koan in of_pattern(workshop, pattern):
            by_unit.setdefault(_unit(koan, workshop.catalog), koan)
        chosen += list(by_unit.values())[:count]
    return Exam(NAME, UNSEALED, hash_of(chosen), tuple(chosen))


def of_version(workshop: Workshop, version: BankVersion | None) -> Exam:
    """The exam of all patterns of a bank version, gate.held_out programs each. UsageError when there are none."""
    count = workshop.settings.gate.held_out
    found = exam(workshop, version.tasks if version else (), count)
    if not found.koans:
        why = (
            "gate.held_out = 0"
            if count == 0
            else "no pattern has coefficients yet; run a cycle first (`sleepy run --once`)"
        )
        raise UsageError(f"{NAME}: there is nothing to ask: {why}")
    return found


def _is_own(koan: Koan, catalog: Catalog) -> bool:
    return not koan.path.is_relative_to(catalog.root)


def _unit(koan: Koan, catalog: Catalog) -> str:
    """What is held out as a whole."""
    return koan.item if _is_own(koan, catalog) else koan.original


def _place(koan: Koan, catalog: Catalog) -> int:
    return int.from_bytes(hashlib.sha256(_unit(koan, catalog).encode()).digest()[:4], "big")
