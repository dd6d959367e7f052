"""A program that got further through the compiler is the better one, whatever comes to light there."""

from __future__ import annotations

import pytest

from sleepy.rust.diagnostics import Diagnostic
from sleepy.rust.phases import Phase, phase, score

IN_ORDER = [None, "E0425", "E0072", "E0308", "E0382", "unused_mut"]


def error(code: str | None, message: str = "x") -> Diagnostic:
    return Diagnostic("error", code, message)


def test_codes_belong_to_phases() -> None:
    assert [phase(error(code)) for code in IN_ORDER] == list(Phase)
    assert phase(error(None, "cannot find macro `x` in this scope")) is Phase.NAMES
    assert phase(error(None, "lifetime may not live long enough")) is Phase.BORROWS


@pytest.mark.parametrize("number", range(1, len(IN_ORDER)))
def test_an_earlier_error_outweighs_all_later_ones(number: int) -> None:
    before, after = IN_ORDER[number - 1], IN_ORDER[number]
    assert score([error(before)]) > score([error(after)] * 9)
