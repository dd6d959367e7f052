"""What to practise next: what failed comes back soon, what was solved comes back later, the rest varies, easy before hard."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sleepy.koans.catalog import Koan

if TYPE_CHECKING:
    from sleepy.history.results import Outcome

MAX_DUE_SHARE = 0.6
"""Most of a choice that may be given to what comes back; the rest keeps it from narrowing to a few programs."""


@dataclass(frozen=True)
class Record:
    """How the attempts at a koan went so far."""

    tried: int
    """Episodes."""
    solved: int
    streak: int
    """Episodes solved in a row, up to the last one; 0: the last one failed."""
    last_cycle: int

    @property
    def pass_rate(self) -> float:
        """Laplace-smoothed, 0 to 1; one half when nothing is known."""
        return (self.solved + 1) / (self.tried + 2)

    def is_due(self, cycle: int) -> bool:
        """Spaced repetition: what failed is due at once, then after 2, 4, 8 … cycles, a longer pause for each success."""
        return self.streak == 0 or cycle - self.last_cycle >= 2**self.streak


UNTRIED = Record(0, 0, 0, 0)


def records_of(outcomes: Iterable[Outcome]) -> dict[str, Record]:
    """Records by koan, from episodes in order."""
    records: dict[str, Record] = {}
    for koan, cycle, solved in outcomes:
        last = records.get(koan, UNTRIED)
        records[koan] = Record(last.tried + 1, last.solved + int(solved), last.streak + 1 if solved else 0, cycle)
    return records


def choose(
    koans: Sequence[Koan],
    records: Mapping[str, Record],
    count: int,
    cycle: int,
    seed: int,
    errors: Mapping[str, int] | None = None,
) -> list[Koan]:
    """At most `count` of `koans`, easy before hard. The same arguments, in any order, give the same choice.

    Those that are due in `cycle` come first, failures before repetitions, up to MAX_DUE_SHARE of `count`; then those never
    tried, drawn from all families in turn; then whatever is left. `errors`: number of errors by id, for the difficulty.
    """
    shuffled = sorted(koans, key=lambda koan: koan.id)
    random.Random(f"{seed}-{cycle}").shuffle(shuffled)
    tried = {koan.id: records[koan.id] for koan in shuffled if koan.id in records}
    due = [koan for koan in shuffled if koan.id in tried and tried[koan.id].is_due(cycle)]
    due.sort(key=lambda koan: tried[koan.id].streak > 0)
    reserved = due[: round(count * MAX_DUE_SHARE)]
    fresh = _in_turn([koan for koan in shuffled if koan.id not in tried])
    rest = _in_turn([koan for koan in shuffled if koan.id in tried and koan not in due])
    chosen = [*reserved, *fresh[: count - len(reserved)]]
    chosen += [*due[len(reserved) :], *rest][: count - len(chosen)]
    counted = errors or {}
    return sorted(chosen, key=lambda koan: difficulty(koan, counted.get(koan.id, 1), tried.get(koan.id, UNTRIED)))


def difficulty(koan: Koan, errors: int = 1, record: Record = UNTRIED) -> tuple[float, str]:
    """Sort key: doublings of the length, errors beyond the first, and how often it failed; the id breaks ties."""
    size = math.log2(1 + koan.broken.count("\n"))
    return size + 0.5 * (errors - 1) + 2 * (1 - record.pass_rate), koan.id


def varied(koans: Sequence[Koan], batch: int, look_ahead: int = 8) -> list[Koan]:
    """The same koans, nearly in the same order, so that those of one batch are of different families where possible."""
    left, arranged = list(koans), []
    while left:
        present: set[str] = set()
        for _ in range(min(batch, len(left))):
            window = left[:look_ahead]
            place = next((place for place, koan in enumerate(window) if koan.family not in present), 0)
            present.add(left[place].family)
            arranged.append(left.pop(place))
    return arranged


def _in_turn(koans: Sequence[Koan]) -> list[Koan]:
    """One of each family, then a second one of each, and so on; within a family in the order given."""
    place: defaultdict[str, int] = defaultdict(int)
    ranked = []
    for koan in koans:
        ranked.append((place[koan.family], koan))
        place[koan.family] += 1
    return [koan for _, koan in sorted(ranked, key=lambda pair: pair[0])]
