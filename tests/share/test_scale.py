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
    assert coefficient_step(tasks(0.15), p=4, steps=20) == pytest.approx(1e-2, rel=0.05)
    assert coefficient_step(tasks(0.15), p=1, steps=20) == pytest.approx(2e-2, rel=0.05)
    # seven habits' LoRAs of ‖ΔW‖ 0.37: 0.015 at p = 1, half of it at p = 4
    assert coefficient_step(tasks(0.37), p=1, steps=96) == pytest.approx(0.0152, rel=0.1)
    assert coefficient_step(tasks(0.37), p=4, steps=96) == pytest.approx(0.0076, rel=0.1)
    assert coefficient_step(tasks(0.37), p=4, steps=400) == coefficient_step(tasks(0.37), p=4, steps=96)


def test_the_size_is_that_of_an_entry_whatever_the_gauge() -> None:
    assert coefficient_size(tasks(0.15)) == pytest.approx((0.15 / 32) ** 0.5)
    assert coefficient_size(tasks(0.15, columns=8)) == pytest.approx((0.15 / 32) ** 0.5)
    plain = {"one": material.random_coefficients(SHAPES, 6, 3, generator(1))}
    turned = {"one": {name: LayerCoefficients(c.beta * 10, c.alpha / 10) for name, c in plain["one"].items()}}
    assert coefficient_size(turned) == pytest.approx(coefficient_size(plain))


def test_a_larger_bank_calls_for_larger_steps_within_bounds() -> None:
    assert coefficient_step(tasks(0.6), 4, 44) == pytest.approx(2 * coefficient_step(tasks(0.15), 4, 44))
    assert coefficient_step(tasks(1e-6), 4, 44) == coefficient_step({}, 4, 44) == LEAST
    assert coefficient_step(tasks(1e6), 4, 44) == MOST
