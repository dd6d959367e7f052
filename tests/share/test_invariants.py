"""The invariants of SHARE.md, in its order; then gauge, best rank p, and k.

Those that need a model or a disk are tested where that is, and named here, so that none can go missing.
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from sleepy.share import peft_io
from sleepy.share.adapters import CoefficientAdapter, LoraLayer, install
from sleepy.share.layers import Adapted, LayerCoefficients, Routes, ShareLinear
from sleepy.share.subspace import build, merge, project, reconstruct, reconstruction_error
from tests.lm import test_engine
from tests.share import material, test_adapters, test_bank, test_layers, test_merge, test_peft_io, test_training
from tests.share.material import Shapes, dense, dense_in, error, generator, random_adapter, random_lora, same_span

ELSEWHERE = {
    "phase 3 without new information changes nothing, to the bit": [
        test_merge.test_without_new_information_nothing_changes_to_the_bit,
    ],
    "first-step gradient everywhere, in a real architecture": [
        test_adapters.test_every_coefficient_has_a_gradient_at_the_first_step,
    ],
    "training touches nothing but coefficients": [
        test_training.test_training_lowers_the_loss_and_touches_nothing_but_the_adapter,
    ],
    "a coefficient changes replies and logits inside the engine that evaluates": [
        test_engine.test_coefficients_change_the_reply_and_zeros_do_not,
        test_layers.test_coefficients_change_the_logits_and_base_rows_stay_exactly_the_base_model,
    ],
    "mixed batch equals one by one, in a real architecture": [test_layers.test_a_mixed_batch_equals_one_by_one],
    "export to PEFT and load gives the same logits": [
        test_peft_io.test_an_exported_pattern_gives_the_same_logits_in_plain_peft,
    ],
    "loading a bank made for another base model is refused": [test_bank.test_a_bank_for_another_base_model_is_refused],
}
"""An invariant's test that is renamed or removed breaks the import of this module."""

few = settings(max_examples=20, deadline=None)


class Material(NamedTuple):
    """Random layers, and LoRAs of them of any rank."""

    shapes: Shapes
    tasks: dict[str, dict[str, LoraLayer]]


@st.composite
def materials(draw: st.DrawFn, least: int = 1) -> Material:
    """One to three layers, one to five tasks of rank 1 to 5, each with at least one of the layers."""
    side = st.integers(2, 40)
    shapes = {f"l{i}.q_proj": (draw(side), draw(side)) for i in range(draw(st.integers(1, 3)))}
    tasks = {}
    for i in range(draw(st.integers(least, 5))):
        names = draw(st.lists(st.sampled_from(sorted(shapes)), min_size=1, unique=True))
        rng = generator(draw(st.integers(0, 2**31)))
        tasks[f"task{i}"] = random_adapter({name: shapes[name] for name in names}, draw(st.integers(1, 5)), rng)
    return Material(shapes, tasks)


@few
@given(materials())
def test_round_trip_is_exact_at_full_k(given_: Material) -> None:
    basis = build(given_.tasks, 1.0, 10_000)
    for adapter in given_.tasks.values():
        coefficients = project(basis, adapter)
        assert max(reconstruction_error(basis, coefficients, adapter).values()) < 1e-5
        for name, layer in adapter.items():
            assert error(dense_in(basis[name], coefficients[name]), dense(layer)) < 1e-5
            assert error(dense(reconstruct(basis, coefficients)[name]), dense(layer)) < 1e-5


@few
@given(materials(least=2), st.randoms(use_true_random=False), st.sampled_from([0.6, 0.9, 1.0]), st.integers(1, 30))
def test_permuting_tasks_does_not_change_the_subspace(given_: Material, rng: Random, variance: float, k: int) -> None:
    names = list(given_.tasks)
    rng.shuffle(names)
    plain = build(given_.tasks, variance, k)
    permuted = build({name: given_.tasks[name] for name in names}, variance, k)
    for name in plain:
        assert same_span(plain[name].beta, permuted[name].beta)
        assert same_span(plain[name].alpha, permuted[name].alpha)


@few
@given(materials(), st.integers(1, 4), st.integers(0, 99), st.sampled_from([0.1, 0.6, 1.0]), st.integers(1, 30))
def test_phase_3_without_new_information_changes_no_update(
    given_: Material, p: int, seed: int, variance: float, k_max: int
) -> None:
    basis = build(given_.tasks, 1.0, 10_000)
    tasks = {name: project(basis, adapter) for name, adapter in given_.tasks.items()}
    rng = generator(seed)
    inside = {
        name: LayerCoefficients(*(torch.randn(side.shape[1], p, generator=rng) for side in (b.beta, b.alpha)))
        for name, b in basis.items()
    }
    merged = merge(basis, tasks, {"inside": reconstruct(basis, inside)}, variance, k_max, max_drift=1e-4)
    for task, coefficients in [*tasks.items(), ("inside", inside)]:
        for name, c in coefficients.items():
            assert error(dense_in(merged.basis[name], merged.tasks[task][name]), dense_in(basis[name], c)) < 1e-5


@few
@example(n=3, d=3, k=2, p=1, phi=1, seed=0)
@given(
    st.integers(3, 30), st.integers(3, 30), st.integers(1, 8), st.integers(1, 4), st.integers(0, 2), st.integers(0, 99)
)
def test_every_coefficient_has_a_gradient_at_the_first_step(
    n: int, d: int, k: int, p: int, phi: int, seed: int
) -> None:
    model = nn.Sequential()
    model.add_module("q_proj", nn.Linear(d, n))
    model.add_module("o_proj", nn.Linear(n, d))
    adapted = Adapted(model, ("q_proj", "o_proj"))
    basis = material.random_basis({"q_proj": (n, d), "o_proj": (d, n)}, min(k, n, d), generator(seed))
    adapter = CoefficientAdapter(adapted, basis, p, phi, 1e-3, generator(seed))
    with adapted.routed(torch.zeros(2, dtype=torch.long)):
        install(adapted, [(adapter, 1)])
        model(torch.randn(2, 9, d, generator=generator(seed + 1))).square().sum().backward()
    parameters = dict(adapter.named_parameters())
    assert len(parameters) == 2 * 2 * (2 if adapter.extension else 1)
    assert bool(adapter.extension) == (phi > 0 and min(k, n, d) < min(n, d))
    for name, parameter in parameters.items():
        assert parameter.grad is not None, name
        if ".phi_" in name and parameter.shape[0] - min(k, n, d) == 1:
            continue  # the only direction that the basis leaves is fixed, but for its sign
        assert bool(parameter.grad.any()), name
    assert all(parameter.grad is None for parameter in model.parameters())


@few
@given(st.integers(2, 20), st.integers(2, 20), st.lists(st.integers(0, 3), min_size=1, max_size=6), st.integers(0, 99))
def test_a_mixed_batch_equals_one_by_one(n: int, d: int, rows: list[int], seed: int) -> None:
    rng = generator(seed)
    k = min(n, d)
    layer = ShareLinear(nn.Linear(d, n), Routes())
    basis = material.random_basis({"l": (n, d)}, k, rng)["l"]
    sets = [material.random_coefficients({"l": (n, d)}, k, p, rng)["l"].core for p in (1, 2, 3)]
    layer.beta, layer.alpha, layer.cores = basis.beta, basis.alpha, torch.stack([torch.zeros(k, k), *sets])
    x = torch.randn(len(rows), 4, d, generator=rng)

    def run(inputs: Tensor, chosen: list[int]) -> Tensor:
        layer.routes.rows = torch.tensor(chosen)
        with torch.no_grad():
            return layer(inputs)  # type: ignore[no-any-return]

    mixed = run(x, rows)
    for i, row in enumerate(rows):
        torch.testing.assert_close(mixed[i], run(x[i : i + 1], [row])[0], atol=1e-4, rtol=1e-4)
        weight = layer.base.weight if row == 0 else layer.base.weight + basis.beta @ sets[row - 1] @ basis.alpha.T
        torch.testing.assert_close(mixed[i], x[i] @ weight.T + layer.base.bias, atol=1e-3, rtol=1e-3)


@settings(max_examples=6, deadline=None)
@given(materials(), st.integers(1, 5))
def test_what_is_exported_to_peft_is_the_same_update(
    tmp_path_factory: pytest.TempPathFactory, given_: Material, p: int
) -> None:
    basis = build(given_.tasks, 0.9, 8)
    coefficients = project(basis, given_.tasks["task0"], p)
    folder: Path = tmp_path_factory.mktemp("peft") / "out"
    peft_io.write_lora(reconstruct(basis, coefficients), folder, "tiny")
    found = peft_io.read(folder)
    assert found.keys() == coefficients.keys()
    for name, layer in found.items():
        assert error(dense(layer), dense_in(basis[name], coefficients[name])) < 1e-5


@few
@given(materials(), st.floats(0.5, 20), st.integers(0, 99))
def test_the_gauge_of_an_adapter_changes_neither_basis_nor_update(given_: Material, lopsided: float, seed: int) -> None:
    rng = generator(seed)
    mixed = {}
    for task, adapter in given_.tasks.items():
        mixed[task] = {}
        for name, layer in adapter.items():
            r = layer.A.shape[0]
            orthogonal = torch.linalg.qr(torch.randn(r, r, generator=rng))[0]
            mixing = orthogonal * torch.logspace(0, 1, r) * lopsided  # cond. 10, and the sides 0.5 to 200 apart
            mixed[task][name] = LoraLayer(layer.B @ mixing, torch.linalg.inv(mixing) @ layer.A)
    plain, again = build(given_.tasks, 0.8, 20), build(mixed, 0.8, 20)
    for name in plain:
        assert same_span(plain[name].beta, again[name].beta)
        assert same_span(plain[name].alpha, again[name].alpha)
    for task, adapter in given_.tasks.items():
        one, other = project(plain, adapter), project(again, mixed[task])
        for name, layer in adapter.items():
            off = dense_in(plain[name], one[name]) - dense_in(again[name], other[name])
            assert float(off.norm()) < 1e-4 * float(dense(layer).norm())


@few
@given(st.integers(8, 60), st.integers(8, 60), st.integers(2, 8), st.data())
def test_p_columns_by_svd_are_the_best_of_their_rank_and_better_than_the_first_columns(
    n: int, d: int, rank: int, data: st.DataObject
) -> None:
    p = data.draw(st.integers(1, rank - 1))
    adapter = {"l": random_lora(n, d, rank, generator(data.draw(st.integers(0, 999))))}
    basis = build({"task": adapter}, 1.0, 10_000)
    chosen = reconstruction_error(basis, project(basis, adapter, p), adapter)["l"]
    strengths = torch.linalg.svdvals(dense(adapter["l"]))
    assert chosen == pytest.approx(float(strengths[p:].norm() / strengths.norm()), abs=1e-5)  # Eckart–Young
    epsilon = basis["l"].beta.T @ adapter["l"].B, basis["l"].alpha.T @ adapter["l"].A.T
    truncated = {"l": LayerCoefficients(epsilon[0][:, :p], epsilon[1][:, :p])}
    assert chosen < reconstruction_error(basis, truncated, adapter)["l"]


@few
@given(materials())
def test_more_k_is_never_worse(given_: Material) -> None:
    before: dict[tuple[str, str], float] = {}
    for k_max in range(1, 12):
        basis = build(given_.tasks, 1.0, k_max)
        for task, adapter in given_.tasks.items():
            for name, off in reconstruction_error(basis, project(basis, adapter), adapter).items():
                assert off <= before.get((task, name), 1.0) + 1e-6
                before[task, name] = off
