"""How far a rate can be trusted: intervals and exact tests. Everything is exact or closed-form, on plain numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

Z_95 = 1.959963984540054
"""Two-sided 95 % quantile of the normal distribution."""


class Interval(NamedTuple):
    """A confidence interval of a rate, both ends from 0 to 1."""

    low: float
    high: float


class Rate(NamedTuple):
    """So many of so many."""

    passed: int
    total: int

    @property
    def value(self) -> float | None:
        """passed / total; None when there is nothing."""
        return self.passed / self.total if self.total else None

    @property
    def interval(self) -> Interval:
        """Its Wilson interval at 95 %."""
        return wilson(self.passed, self.total)

    @property
    def short(self) -> str:
        """Without its interval."""
        return f"{self.passed}/{self.total}"

    def __str__(self) -> str:
        if not self.total:
            return "-"
        low, high = self.interval
        return f"{self.passed}/{self.total} = {self.passed / self.total:.0%} ({low:.0%}-{high:.0%})"


def pooled(rates: Iterable[Rate]) -> Rate:
    """Of all together."""
    passed, total = map(sum, zip(*rates, strict=True))
    return Rate(passed, total)


def wilson(passed: int, total: int, z: float = Z_95) -> Interval:
    """The score interval of Wilson (JASA 22, 1927) for `passed` of `total`. (0, 1) when nothing was tried.

    Raises ValueError unless 0 ≤ passed ≤ total.
    """
    if not 0 <= passed <= total:
        raise ValueError(f"{passed} of {total} is no rate")
    if total == 0:
        return Interval(0.0, 1.0)
    share, square = passed / total, z * z
    centre = share + square / (2 * total)
    half = z * math.sqrt(share * (1 - share) / total + square / (4 * total * total))
    scale = 1 + square / total
    low, high = (centre - half) / scale, (centre + half) / scale
    return Interval(0.0 if passed == 0 else low, 1.0 if passed == total else high)  # rounding must not cross the ends


def mcnemar(gained: int, lost: int) -> float:
    """Two-sided p-value of the exact test of McNemar: two systems on the same items, which differ on `gained` + `lost`.

    Under the null hypothesis each of the differing items falls on either side with probability ½, so this is the binomial
    test. 1 when they differ nowhere. Raises ValueError for negative counts.
    """
    if gained < 0 or lost < 0:
        raise ValueError(f"{gained} gained and {lost} lost are no counts")
    n = gained + lost
    tail = sum(math.comb(n, k) for k in range(min(gained, lost) + 1))
    return min(1.0, float(2 * tail / (1 << n)))
