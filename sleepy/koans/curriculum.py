"""What to practise next: what failed lately comes back, the rest varies, and easy comes before hard."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Collection, Sequence

from sleepy.koans.catalog import Koan

MAX_FAILED_SHARE = 0.6
"""Most of a choice that may be given to what failed; the rest keeps it from narrowing to a few programs."""


def choose(koans: Sequence[Koan], failed: Collection[str], count: int, seed: int) -> list[Koan]:
    """At most `count` of `koans`, easy before hard. The same arguments, in any order, give the same choice.

    Koans whose id is in `failed` are taken first, up to MAX_FAILED_SHARE of `count`; the rest is drawn from all
    families in turn. Failed ones fill up what the others leave free.
    """
    shuffled = sorted(koans, key=lambda koan: koan.id)
    random.Random(seed).shuffle(shuffled)
    again = [koan for koan in shuffled if koan.id in failed]
    others = _in_turn([koan for koan in shuffled if koan.id not in failed])
    reserved = again[: round(count * MAX_FAILED_SHARE)]
    chosen = [*reserved, *others[: count - len(reserved)]]
    chosen += again[len(reserved) : len(reserved) + count - len(chosen)]
    return sorted(chosen, key=difficulty)


def difficulty(koan: Koan) -> tuple[int, int, str]:
    """Sort key: kinds of error, then lines of the broken side; the id breaks ties."""
    return len(koan.codes), koan.broken.count("\n"), koan.id


def _in_turn(koans: Sequence[Koan]) -> list[Koan]:
    """One of each family, then a second one of each, and so on; within a family in the order given."""
    place: defaultdict[str, int] = defaultdict(int)
    ranked = []
    for koan in koans:
        ranked.append((place[koan.family], koan))
        place[koan.family] += 1
    return [koan for _, koan in sorted(ranked, key=lambda pair: pair[0])]
