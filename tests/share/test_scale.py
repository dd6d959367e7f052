"""The step size that a bank calls for."""

from __future__ import annotations

import pytest
import torch

from sleepy.share.layers import LayerCoefficients
from sleepy.share.scale import LEAST, MOST, coefficient_size, coefficient_step
from tests.share import material
from tests.share.material import SHAPES, generator


def tasks(size: float, k: int = 32, columns: int = 1) -> dict[str, dict[str, LayerCoefficients]]:
    """Rank-one updates of ‖ΔW‖ = `size` per layer, evenly spread, with further columns of nothing."""
    side = torch.zeros(k, columns)
    side[:, 0] = (size / k) ** 0.5
    return {name: {layer: LayerCoefficients(side, side) for layer in SHAPES} for name in ("one", "two")}


def test_it_gives_what_was_measured() -> None:
    assert coefficient_step(tasks(0.15)) == pytest.approx(1e-2, rel=0.05)


def test_the_size_is_that_of_an_entry_whatever_the_gauge() -> None:
    assert coefficient_size(tasks(0.15)) == pytest.approx((0.15 / 32) ** 0.5)
    assert coefficient_size(tasks(0.15, columns=8)) == pytest.approx((0.15 / 32) ** 0.5)
    plain = {"one": material.random_coefficients(SHAPES, 6, 3, generator(1))}
    turned = {"one": {name: LayerCoefficients(c.beta * 10, c.alpha / 10) for name, c in plain["one"].items()}}
    assert coefficient_size(turned) == pytest.approx(coefficient_size(plain))


def test_a_larger_bank_calls_for_larger_steps_within_bounds() -> None:
    assert coefficient_step(tasks(0.6)) == pytest.approx(2 * coefficient_step(tasks(0.15)))
    assert coefficient_step(tasks(1e-6)) == coefficient_step({}) == LEAST
    assert coefficient_step(tasks(1e6)) == MOST
