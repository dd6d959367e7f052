"""Intervals and the paired test, against published and hand-worked numbers."""

import pytest
from scipy.stats import binomtest

from sleepy.evaluation.statistics import Rate, mcnemar, wilson


def test_wilson_against_newcombe_1998() -> None:
    """Table I of Newcombe, Statistics in Medicine 17: 81/263, 15/148, 0/20, 1/29, method 3."""
    for passed, total, low, high in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611),
                                     (1, 29, 0.0061, 0.1718)):  # fmt: skip
        found = wilson(passed, total)
        assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_wilson_ends() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    for total in range(1, 301):  # rounding must not cross the ends
        assert wilson(0, total).low == 0.0 and wilson(total, total).high == 1.0
    low, high = wilson(7, 30)
    assert wilson(23, 30) == pytest.approx((1 - high, 1 - low))
    with pytest.raises(ValueError, match="4 of 3"):
        wilson(4, 3)


def test_mcnemar_by_hand() -> None:
    assert mcnemar(0, 0) == 1.0
    assert mcnemar(6, 0) == pytest.approx(2 / 2**6)
    assert mcnemar(1, 5) == pytest.approx(2 * (1 + 6) / 2**6)
    assert mcnemar(3, 3) == 1.0
    with pytest.raises(ValueError, match="no counts"):
        mcnemar(-1, 0)


def test_mcnemar_is_the_binomial_test() -> None:
    for gained, lost in ((0, 1), (2, 9), (14, 5), (40, 61)):
        assert mcnemar(gained, lost) == pytest.approx(binomtest(gained, gained + lost).pvalue)


def test_rate_says_its_interval() -> None:
    assert str(Rate(15, 30)) == "15/30 = 50% (33%-67%)"
    assert str(Rate(0, 0)) == "-"
