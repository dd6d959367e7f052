"""A pattern's file: what is packed comes back, in little more room than its values take; the first format is still read."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save

from sleepy.share.layers import LayerCoefficients
from sleepy.share.packed import pack, unpack

SIZES = st.tuples(st.integers(1, 5), st.integers(1, 5), st.integers(0, 3))
"""k_β, k_α and p of a layer; p = 0: the pattern does not have it."""


def _sizes(layers: dict[str, tuple[int, int, int]]) -> dict[str, tuple[int, int]]:
    return {name: (k_beta, k_alpha) for name, (k_beta, k_alpha, _) in layers.items()}


def _task(sizes: dict[str, tuple[int, int, int]]) -> dict[str, LayerCoefficients]:
    rng = torch.Generator().manual_seed(0)
    return {
        name: LayerCoefficients(torch.randn(k_beta, p, generator=rng), torch.randn(k_alpha, p, generator=rng))
        for name, (k_beta, k_alpha, p) in sizes.items() if p
    }  # fmt: skip


@given(st.dictionaries(st.text("abc.", min_size=1, max_size=4), SIZES, min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_what_is_packed_comes_back(sizes: dict[str, tuple[int, int, int]]) -> None:
    known, task = _sizes(sizes), _task(sizes)
    found = unpack(known, pack(known, task))
    assert set(found) == set(task)
    for name, layer in task.items():
        assert torch.equal(found[name].beta, layer.beta) and torch.equal(found[name].alpha, layer.alpha)


def test_a_pattern_of_many_layers_takes_little_more_than_its_values() -> None:
    sizes = {f"model.layers.{n}.self_attn.q_proj": (5, 5, 1) for n in range(96)}
    values = 96 * 10 * 4
    assert len(pack(_sizes(sizes), _task(sizes))) < 1.25 * values


def test_the_first_format_is_read() -> None:
    sizes = {"b": (2, 3, 1), "a": (4, 4, 2), "c": (2, 2, 0)}
    task = _task(sizes)
    old = save({f"{name}.{side}": getattr(layer, side) for name, layer in task.items() for side in ("beta", "alpha")})
    found = unpack(_sizes(sizes), old)
    assert set(found) == {"a", "b"} and all(torch.equal(found[name].beta, task[name].beta) for name in task)


def test_coefficients_of_another_basis_are_refused() -> None:
    sizes = {"a": (2, 3, 1)}
    with pytest.raises(ValueError, match="the basis has no layer b"):
        pack(_sizes(sizes), _task({"b": (2, 3, 1)}))
    with pytest.raises(ValueError, match=r"^a: coefficients .* on a basis of \(2, 3\) vectors$"):
        pack(_sizes(sizes), _task({"a": (3, 3, 1)}))
