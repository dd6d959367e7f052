"""Phase 3: the basis takes up what is new, and every task keeps its ΔW, or the merge is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from sleepy.errors import BankError
from sleepy.share.adapters import LoraLayer
from sleepy.share.layers import LayerBasis, LayerCoefficients
from sleepy.share.subspace import (
    Basis,
    Coefficients,
    DriftError,
    build,
    merge,
    project,
    random_orthonormal,
    reconstruct,
)
from tests.share import material
from tests.share.material import SHAPES, Shapes, dense, dense_in, error, generator, random_adapter, same_span

ANY = 1e9
"""A drift that is always allowed."""


def bank(seed: int, ranks: list[int], shapes: Shapes = SHAPES) -> tuple[Basis, dict[str, Coefficients]]:
    """A full basis of random LoRAs, and their coefficients, each in a gauge of its own."""
    rng = generator(seed)
    adapters = {f"old{i}": random_adapter(shapes, rank, rng) for i, rank in enumerate(ranks)}
    basis = build(adapters, variance=1.0, k_max=1000)
    tasks = {name: project(basis, adapter) for name, adapter in adapters.items()}
    return basis, {
        name: {layer: LayerCoefficients(c.beta * 10**i, c.alpha / 10**i) for layer, c in task.items()}
        for i, (name, task) in enumerate(tasks.items())
    }


def dense_merge(
    basis: Mapping[str, LayerBasis],
    tasks: Mapping[str, Coefficients],
    updates: Mapping[str, Mapping[str, LoraLayer]],
    variance: float,
    k_max: int,
) -> tuple[dict[str, tuple[Tensor, Tensor]], dict[str, dict[str, Tensor]]]:
    """Phase 3 by its definition, with every ΔW as an n×d matrix: bases, and ΔW′ by task and layer."""
    whole = {name: {layer: dense_in(basis[layer], c) for layer, c in task.items()} for name, task in tasks.items()}
    whole |= {name: {layer: dense(w) for layer, w in update.items()} for name, update in updates.items()}
    bases: dict[str, tuple[Tensor, Tensor]] = {}
    after: dict[str, dict[str, Tensor]] = {name: {} for name in whole}
    for layer in dict.fromkeys(layer for task in whole.values() for layer in task):
        columns: tuple[list[Tensor], list[Tensor]] = ([], [])
        for task in whole.values():
            if layer in task:
                U, S, Vh = torch.linalg.svd(task[layer], full_matrices=False)
                columns[0].append(U * S / S.norm())
                columns[1].append(Vh.T * S / S.norm())
        sides = []
        for stack in columns:
            U, S, _ = torch.linalg.svd(torch.cat(stack, dim=1), full_matrices=False)
            explained = S.square().cumsum(0) / S.square().sum()
            sides.append(U[:, : min(k_max, int((explained < variance).sum()) + 1)])
        bases[layer] = sides[0], sides[1]
        for name, task in whole.items():
            if layer in task:
                after[name][layer] = sides[0] @ sides[0].T @ task[layer] @ sides[1] @ sides[1].T
    return bases, after


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.integers(1, 4), min_size=0, max_size=4),
    st.lists(st.integers(1, 5), min_size=1, max_size=3),
    st.tuples(st.integers(0, 30), st.integers(0, 30)),
    st.sampled_from([0.6, 0.9, 0.97]),
    st.integers(2, 30),
    st.integers(0, 99),
)
def test_merging_equals_the_full_recomputation(
    old: list[int], new: list[int], wider: tuple[int, int], variance: float, k_max: int, seed: int
) -> None:
    ranks = sum(old) + sum(new)  # in fewer dimensions a full basis has nothing left to learn, and stays as it is
    shapes = {"one": (ranks + wider[0], ranks + wider[1]), "two": (ranks + wider[1], ranks + 3)}
    basis, tasks = bank(seed, old, shapes) if old else ({}, {})
    updates = {f"new{i}": random_adapter(shapes, rank, generator(1000 + seed + i)) for i, rank in enumerate(new)}
    merged = merge(basis, tasks, updates, variance, k_max, ANY)
    bases, after = dense_merge(basis, tasks, updates, variance, k_max)
    for layer, (beta, alpha) in bases.items():
        assert same_span(merged.basis[layer].beta.double(), beta)
        assert same_span(merged.basis[layer].alpha.double(), alpha)
    before = {name: reconstruct(basis, task) for name, task in tasks.items()} | updates
    for name, task in after.items():
        for layer, wanted in task.items():
            found = dense_in(merged.basis[layer], merged.tasks[name][layer])
            assert float((found - wanted).norm()) < 1e-4 * float(dense(before[name][layer]).norm())
        missed = sum(float((dense(before[name][layer]) - task[layer]).norm() ** 2) for layer in task)
        size = sum(float(dense(before[name][layer]).norm() ** 2) for layer in task)
        assert merged.drift[name] == pytest.approx((missed / size) ** 0.5, abs=1e-4)


def test_without_new_information_nothing_changes_to_the_bit() -> None:
    basis, tasks = bank(1, [2, 3, 4])
    again = reconstruct(basis, material.random_coefficients(SHAPES, basis["one"].beta.shape[1], 2, generator(2)))
    merged = merge(basis, tasks, {"again": again}, variance=0.6, k_max=3, max_drift=1e-6)
    for layer in SHAPES:
        assert torch.equal(merged.basis[layer].beta, basis[layer].beta)
        assert torch.equal(merged.basis[layer].alpha, basis[layer].alpha)
        for name, task in tasks.items():
            assert torch.equal(merged.tasks[name][layer].beta, task[layer].beta)
            assert torch.equal(merged.tasks[name][layer].alpha, task[layer].alpha)
        assert error(dense_in(merged.basis[layer], merged.tasks["again"][layer]), dense(again[layer])) < 1e-5
    assert max(merged.drift.values()) < 1e-6


def test_a_chain_of_lossy_merges_leaves_the_balanced_gauge_and_still_equals_the_full_recomputation() -> None:
    basis, tasks = bank(1, [3, 3])
    for step in range(3):
        update = {f"new{step}": random_adapter(SHAPES, 3, generator(10 + step))}
        bases, _ = dense_merge(basis, tasks, update, 0.9, 7)
        merged = merge(basis, tasks, update, 0.9, 7, ANY)
        for layer, (beta, alpha) in bases.items():
            assert same_span(merged.basis[layer].beta.double(), beta)
            assert same_span(merged.basis[layer].alpha.double(), alpha)
        basis, tasks = merged.basis, merged.tasks


def test_merging_twice_changes_no_update_the_second_time() -> None:
    basis, tasks = bank(1, [2, 3])
    update = random_adapter(SHAPES, 3, generator(2))
    once = merge(basis, tasks, {"new": update}, 1.0, 1000, 1e-5)
    twice = merge(once.basis, once.tasks, {"new": update}, 1.0, 1000, 1e-5)
    for name, task in once.tasks.items():
        for layer, coefficients in task.items():
            wanted = dense_in(once.basis[layer], coefficients)
            assert error(dense_in(twice.basis[layer], twice.tasks[name][layer]), wanted) < 1e-5


def test_the_new_task_gets_coefficients_with_its_new_directions_in_them() -> None:
    basis, tasks = bank(1, [2, 2])
    update = random_adapter(SHAPES, 3, generator(2))  # almost all of it lies outside the old basis
    assert error(dense_in(basis["one"], project(basis, update)["one"]), dense(update["one"])) > 0.5
    merged = merge(basis, tasks, {"new": update}, 1.0, 1000, max_drift=1e-5)
    assert merged.tasks.keys() == {"old0", "old1", "new"}
    for layer in SHAPES:
        assert merged.basis[layer].beta.shape[1] == 4 + 3
        assert error(dense_in(merged.basis[layer], merged.tasks["new"][layer]), dense(update[layer])) < 1e-5


def test_a_task_that_was_trained_again_takes_the_place_of_the_old_one() -> None:
    basis, tasks = bank(1, [2, 2])
    update = random_adapter(SHAPES, 2, generator(2))
    merged = merge(basis, tasks, {"old0": update}, 1.0, 1000, max_drift=1e-5)
    assert merged.tasks.keys() == {"old0", "old1"}
    assert error(dense_in(merged.basis["one"], merged.tasks["old0"]["one"]), dense(update["one"])) < 1e-5
    assert merged.basis["one"].beta.shape[1] == 4  # what only the old task used is gone


def test_columns_stay_as_many_as_they_were() -> None:
    basis, tasks = bank(1, [1, 3])
    merged = merge(basis, tasks, {"new": random_adapter(SHAPES, 5, generator(2))}, 1.0, 1000, 1e-5)
    assert [merged.tasks[name]["one"].beta.shape[1] for name in ("old0", "old1", "new")] == [1, 3, 5]


def test_a_layer_that_is_new_to_the_bank_and_one_that_the_update_lacks() -> None:
    basis, tasks = bank(1, [2])
    update = random_adapter({"one": SHAPES["one"], "three": (20, 30)}, 2, generator(2))
    merged = merge(basis, tasks, {"new": update}, 1.0, 1000, 1e-5)
    assert merged.basis.keys() == {"one", "two", "three"}
    assert merged.tasks["old0"].keys() == {"one", "two"}
    assert merged.tasks["new"].keys() == {"one", "three"}
    assert merged.basis["two"] == basis["two"]


@pytest.mark.parametrize("odd", ["old1", "new"])
def test_a_merge_that_changes_a_task_too_much_is_refused_and_names_it(odd: str) -> None:
    basis, tasks = bank(1, [2, 2])
    like_old0 = reconstruct(basis, tasks["old0"])
    update = random_adapter(SHAPES, 2, generator(2))
    if odd == "old1":  # what is unlike all others loses its directions to the cap
        update = {n: LoraLayer(like_old0[n].B + 0.05 * w.B, like_old0[n].A + 0.05 * w.A) for n, w in update.items()}
    else:
        tasks["old1"] = tasks["old0"]
    with pytest.raises(DriftError, match=rf"^{odd}: merging would change its update by (0\.9|1\.0)"):
        merge(basis, tasks, {"new": update}, variance=1.0, k_max=2, max_drift=0.5)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 99))
def test_the_most_drift_that_is_allowed_is_meant_to_a_thousandth(seed: int) -> None:
    basis, tasks = bank(seed, [2, 2])
    update = {"new": random_adapter(SHAPES, 2, generator(1000 + seed))}
    drift = merge(basis, tasks, update, 1.0, 4, ANY).drift
    odd = max(drift, key=drift.__getitem__)
    assert drift[odd] > 0.1
    assert merge(basis, tasks, update, 1.0, 4, max_drift=1.001 * drift[odd]).drift == pytest.approx(drift, rel=1e-6)
    with pytest.raises(DriftError, match=rf"^{odd}: "):
        merge(basis, tasks, update, 1.0, 4, max_drift=0.999 * drift[odd])


@pytest.mark.parametrize("side", [0, 1], ids=["beta", "alpha"])
@pytest.mark.parametrize(("outside", "is_new"), [(0.0, False), (7e-6, False), (1.5e-5, True), (9e-4, True)])
def test_what_is_more_than_rounding_outside_the_basis_makes_it_grow_and_less_leaves_it_to_the_bit(
    side: int, outside: float, is_new: bool
) -> None:
    basis, tasks = bank(1, [2, 3])
    before = basis["one"].beta, basis["one"].alpha
    columns = [old.double() @ random_orthonormal(5, 1, generator(2)).double() for old in before]
    old = before[side].double()
    random = torch.randn(len(old), 1, generator=generator(3), dtype=torch.float64)
    direction = random - old @ (old.T @ random)
    direction /= direction.norm()
    columns[side] += outside * direction
    update = {"one": LoraLayer(columns[0].float(), columns[1].T.float())}
    merged = merge(basis, tasks, {"new": update}, 1.0, 1000, ANY).basis["one"]
    after = merged.beta, merged.alpha
    assert torch.equal(after[1 - side], before[1 - side])
    if is_new:
        assert after[side].shape[1] == 5 + 1
        assert float((after[side].T.double() @ direction).norm()) > 0.99
    else:
        assert torch.equal(after[side], before[side])


@pytest.mark.parametrize(("side", "named"), [("beta", "β"), ("alpha", "α")])
def test_a_merge_hands_on_no_basis_that_is_not_orthonormal(side: str, named: str) -> None:
    """A layer that the update does not touch is taken over as it is."""
    basis, tasks = bank(1, [2, 2])
    basis["two"] = replace(basis["two"], **{side: getattr(basis["two"], side) * 1.001})
    update = random_adapter({"one": SHAPES["one"]}, 2, generator(2))
    with pytest.raises(BankError, match=f"^{named} of two is not orthonormal"):
        merge(basis, tasks, {"new": update}, 1.0, 1000, ANY)


class _Sized(TorchDispatchMode):
    """Counts the elements of every tensor made that is as long as the model is wide."""

    def __init__(self, *widths: int) -> None:
        super().__init__()
        self.widths, self.elements = set(widths), 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        made = func(*args, **(kwargs or {}))
        for tensor in made if isinstance(made, (tuple, list)) else [made]:
            if isinstance(tensor, Tensor) and self.widths & set(tensor.shape):
                self.elements += tensor.numel()
        return made


def test_the_large_matrices_do_not_grow_with_the_number_of_tasks() -> None:
    shapes = {"l": (211, 223)}
    basis = material.random_basis(shapes, 12, generator(1))
    update = {"new": random_adapter(shapes, 4, generator(2))}
    large = []
    for count in (10, 300):  # both fill the old basis
        tasks = {f"t{i}": material.random_coefficients(shapes, 12, 2, generator(i)) for i in range(count)}
        with _Sized(211, 223) as sized:
            merge(basis, tasks, update, 1.0, 1000, ANY)
        large.append(sized.elements)
    assert large[0] == large[1] > 0
