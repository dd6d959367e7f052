"""Phase 1: a basis from adapters, coefficients by projection; and the comparison of subspaces.

What SHARE.md calls invariants (round trip, order of tasks, gauge, best rank p) is in test_invariants.
"""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from sleepy.errors import BankError
from sleepy.share import linalg
from sleepy.share.adapters import LoraLayer
from sleepy.share.layers import LayerBasis, LayerCoefficients
from sleepy.share.subspace import (
    assert_orthonormal,
    average,
    balance,
    build,
    off_orthonormal,
    overlap,
    principal_angles,
    project,
    random_orthonormal,
    reconstruction_error,
)
from tests.share import material
from tests.share.material import SHAPES, dense, dense_in, error, generator, random_adapter, random_lora, same_span

few = settings(max_examples=15, deadline=None)
FULL = {"variance": 1.0, "k_max": 1000}


@few
@given(st.integers(1, 30), st.integers(1, 30), st.integers(1, 12), st.integers(0, 99))
def test_balancing_keeps_the_product_and_gives_both_sides_the_same_weight(n: int, d: int, r: int, seed: int) -> None:
    layer = random_lora(n, d, r, generator(seed))
    lopsided = LoraLayer(layer.B * 50, layer.A / 50)
    balanced = balance(lopsided)
    assert error(dense(balanced), dense(lopsided)) < 1e-5
    squares = balanced.B.T @ balanced.B, balanced.A @ balanced.A.T
    torch.testing.assert_close(*squares, atol=1e-4, rtol=1e-4)
    strengths = squares[0].diagonal()
    assert torch.allclose(squares[0], strengths.diag(), atol=1e-4)
    assert strengths.tolist() == sorted(strengths.tolist(), reverse=True)


def test_k_is_the_smallest_that_reaches_the_variance_up_to_the_cap() -> None:
    # both sides have √σ, so the squared singular values of ΔW are 8, 4, 2, 1, 1
    strengths = torch.tensor([8.0, 4.0, 2.0, 1.0, 1.0]) ** 0.25
    layer = LoraLayer(
        random_orthonormal(48, 5, generator(1)) * strengths, (random_orthonormal(40, 5, generator(2)) * strengths).T
    )
    for variance, k in ((0.01, 1), (0.49, 1), (0.51, 2), (0.74, 2), (0.8, 3), (0.93, 4), (1.0, 5)):
        basis = build({"task": {"l": layer}}, variance=variance, k_max=99)["l"]
        assert (basis.beta.shape, basis.alpha.shape) == ((48, k), (40, k)), variance
    assert build({"task": {"l": layer}}, variance=1.0, k_max=3)["l"].beta.shape == (48, 3)


def test_a_basis_keeps_as_much_of_each_task_as_can_be_whatever_its_size() -> None:
    rng, k = generator(1), 8
    adapters = {f"task{i}": random_adapter({"l": (48, 40)}, 4, rng) for i in range(6)}
    for i, adapter in enumerate(adapters.values()):
        adapter["l"].B[:] *= 0.3 ** torch.arange(4.0)  # strong and weak directions, as trained LoRAs have them
        adapter["l"].B[:] *= 10.0**i
    beta = build(adapters, variance=1.0, k_max=k)["l"].beta.double()

    def missed(beta: torch.Tensor) -> list[float]:
        tasks = [dense(adapter["l"]) for adapter in adapters.values()]
        return [float((task - beta @ (beta.T @ task)).norm() / task.norm()) ** 2 for task in tasks]

    assert max(missed(beta)) < 2.5 * min(missed(beta)), "not only the largest"
    for shift in range(20):  # nothing near is better, and so nothing is: the strongest eigenvectors
        near = torch.linalg.qr(beta + 0.1 * torch.randn(48, k, generator=generator(shift), dtype=torch.float64))[0]
        assert sum(missed(beta)) < sum(missed(near))
    whole = torch.cat([dense(adapter["l"]) / dense(adapter["l"]).norm() for adapter in adapters.values()], dim=1)
    best = float(torch.linalg.svdvals(whole)[k:].square().sum())
    assert sum(missed(beta)) == pytest.approx(best, rel=1e-4)


def test_a_layer_missing_in_one_adapter_is_taken_from_the_others() -> None:
    whole, part = random_adapter(SHAPES, 3, generator(1)), random_adapter({"two": SHAPES["two"]}, 3, generator(2))
    basis = build({"whole": whole, "part": part}, **FULL)
    assert basis["one"].beta.shape == (48, 3)
    assert basis["two"].beta.shape == (36, 6)
    assert project(basis, part, p=None).keys() == {"two"}


@pytest.mark.parametrize(("n", "k"), [(24, 10), (linalg.LARGE, 16)], ids=["all directions", "few of many"])
def test_more_columns_than_rows_give_the_same_basis_as_all_columns_at_once(
    n: int, k: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    krylov, found = linalg.krylov, []
    monkeypatch.setattr(linalg, "krylov", lambda gram, k: found.append(krylov(gram, k)) or found[-1])
    # the columns are summed up as they come, and n×n is all that is kept of them
    rng = generator(1)
    common = random_orthonormal(n, 20, rng) * 0.8 ** torch.arange(20)
    adapters = {
        f"task{i}": {"l": LoraLayer(common @ torch.randn(20, 3, generator=rng), torch.randn(3, 900, generator=rng))}
        for i in range(n // 3 + 40)
    }
    basis = build(adapters, variance=1.0, k_max=k)["l"]
    columns = torch.cat([dense(adapter["l"]) / dense(adapter["l"]).norm() for adapter in adapters.values()], dim=1)
    assert columns.shape[1] > n
    U = torch.linalg.svd(columns.double(), full_matrices=False)[0]
    assert same_span(basis.beta.double(), U[:, :k])
    if n == linalg.LARGE:
        assert found[0] is not None  # without the whole decomposition


@pytest.mark.parametrize(
    ("strengths", "noise", "converges"),
    [(0.9 ** torch.arange(24), 0.1, True), (0.9 ** torch.arange(24), 0.0, True), (torch.ones(300), 0.3, False)],
    ids=["shared and noise", "low rank", "flat"],
)
def test_the_strongest_of_many_directions_are_those_of_the_whole_decomposition(
    strengths: torch.Tensor, noise: float, converges: bool
) -> None:
    m, k = linalg.LARGE, 16
    rng = generator(1)
    shared = (random_orthonormal(m, len(strengths), rng) * strengths) @ torch.randn(len(strengths), 700, generator=rng)
    own = torch.randn(m, 700, generator=rng)
    stack = (shared / shared.norm() + noise * own / own.norm()).double()
    gram = stack @ stack.T
    energy, directions = (found.flip(-1) for found in torch.linalg.eigh(gram))
    found = linalg.krylov(gram, k)
    assert (found is not None) == converges
    for found_energy, found_directions in [found or (energy[:k], directions[:, :k]), linalg.leading(gram, 1.0, k)]:
        assert torch.allclose(found_energy, energy[:k], rtol=1e-9)
        assert same_span(found_directions, directions[:, :k])
    order = torch.randperm(700, generator=rng)
    permuted = linalg.leading(stack[:, order] @ stack[:, order].T, 1.0, k)[1]
    assert same_span(permuted, linalg.leading(gram, 1.0, k)[1])


def test_directions_that_are_numerically_zero_are_left_out() -> None:
    layer = random_lora(48, 40, 2, generator(1))
    doubled = LoraLayer(torch.cat([layer.B, layer.B], dim=1), torch.cat([layer.A, layer.A]))
    assert build({"a": {"l": doubled}, "b": {"l": layer}}, **FULL)["l"].beta.shape == (48, 2)


def test_k_is_counted_up_to_rounding_and_never_reaches_into_it() -> None:
    tenths = torch.full((10,), 0.1, dtype=torch.float64)  # eight of them add up to a little less than 0.8
    assert [linalg.count(tenths, 1.0, variance, 99) for variance in (0.75, 0.8, 0.85)] == [8, 8, 9]
    weak = torch.tensor([1.0, 1e-11, 1e-13], dtype=torch.float64)  # of a matrix with more than these
    assert linalg.count(weak, 2.0, 1.0, 99) == 2
    assert linalg.count(torch.zeros(3), 0.0, 1.0, 99) == 1


def test_a_direction_that_is_rounding_has_no_strength_on_either_side() -> None:
    left, right = (torch.randn(size, 2, generator=generator(size)).double() for size in (9, 7))
    sides = linalg.balanced(torch.cat([left, left], dim=1), torch.cat([right, right], dim=1))
    for side in sides:
        assert side[:, 2:].abs().max() == 0 and side[:, :2].norm(dim=0).min() > 0.1


def test_rounding_never_makes_a_size_below_zero() -> None:
    whole, kept = (torch.tensor(sizes, dtype=torch.float64) for sizes in ([1.0, 5.0], [1.0 + 1e-15, 3.0]))
    assert linalg.missed(whole, kept).tolist() == [0, 4]
    assert linalg.sizes(torch.full((1, 1, 1), -1e-20), torch.ones(1, 1, 1)).tolist() == [0]


def test_equal_matrices_have_equal_leading_directions_to_the_bit() -> None:
    columns = torch.randn(64, 5, generator=generator(1)).double()
    found = [linalg.krylov(columns @ columns.T, 2) for _ in range(2)]
    assert found[0] is not None and found[1] is not None
    assert all(torch.equal(one, other) for one, other in zip(*found, strict=True))


def test_large_values_are_finite_and_no_number_is_not() -> None:
    assert linalg.finite(torch.full((4,), 3e38))
    for bad in (math.nan, math.inf, -math.inf):
        assert not linalg.finite(torch.tensor([1.0, bad]))
    assert not linalg.finite(torch.tensor([math.inf, -math.inf]))


def test_an_untrained_lora_gives_one_direction_and_zero_coefficients() -> None:
    untrained = {"l": LoraLayer(torch.zeros(48, 4), torch.randn(4, 40))}
    basis = build({"task": untrained}, variance=0.95, k_max=32)
    assert basis["l"].beta.shape == (48, 1)
    coefficients = project(basis, untrained, p=None)
    assert coefficients["l"].core.abs().max() == 0
    assert reconstruction_error(basis, coefficients, untrained) == {"l": 0.0}


def test_weights_that_are_not_finite_are_refused_by_name() -> None:
    bad = random_lora(48, 40, 2, generator(1))
    bad.B[3, 1] = math.nan
    with pytest.raises(BankError, match="options has weights that are not finite, in deep"):
        build({"options": {"deep": bad}}, **FULL)


@pytest.mark.parametrize(("p", "truncated"), [(1, 0.93), (2, 0.86), (4, 0.71)])
def test_p_columns_come_from_the_svd_since_cutting_columns_loses_far_more(p: int, truncated: float) -> None:
    adapter = {"l": random_lora(400, 300, 8, generator(p))}
    basis = build({"task": adapter}, **FULL)
    epsilon = LayerCoefficients(basis["l"].beta.T @ adapter["l"].B, basis["l"].alpha.T @ adapter["l"].A.T)
    cut = LayerCoefficients(epsilon.beta[:, :p], epsilon.alpha[:, :p])
    wrong = reconstruction_error(basis, {"l": cut}, adapter)["l"]
    assert wrong == pytest.approx(truncated, abs=0.03)

    chosen = project(basis, adapter, p=p)
    right = reconstruction_error(basis, chosen, adapter)["l"]
    singular = torch.linalg.svdvals(dense(adapter["l"]))
    assert chosen["l"].beta.shape == (8, p)
    assert right == pytest.approx(float(singular[p:].norm() / singular.norm()), abs=1e-5)
    assert right < wrong - 0.02


@few
@given(st.integers(1, 8), st.integers(1, 8), st.integers(1, 8))
def test_coefficients_have_no_more_columns_than_p_the_rank_and_k(p: int, rank: int, k: int) -> None:
    basis = material.random_basis(SHAPES, k, generator(1))
    for coefficients in project(basis, random_adapter(SHAPES, rank, generator(2)), p=p).values():
        assert coefficients.beta.shape == coefficients.alpha.shape == (k, min(p, rank, k))


def test_reconstruction_error_is_that_of_the_dense_matrices() -> None:
    adapter = random_adapter(SHAPES, 5, generator(1))
    basis = material.random_basis(SHAPES, 20, generator(2))
    coefficients = project(basis, adapter, p=3)
    errors = reconstruction_error(basis, coefficients, adapter)
    for name in SHAPES:
        assert errors[name] == pytest.approx(error(dense_in(basis[name], coefficients[name]), dense(adapter[name])))
    assert reconstruction_error(basis, {}, adapter) == {"one": 1.0, "two": 1.0}


def test_average_is_the_mean_of_the_products() -> None:
    tasks = {f"task{i}": material.random_coefficients(SHAPES, 5, 2, generator(i)) for i in range(3)}
    del tasks["task2"]["two"]
    cores = average(tasks)
    torch.testing.assert_close(cores["one"], sum(task["one"].core for task in tasks.values()) / 3)
    torch.testing.assert_close(cores["two"], (tasks["task0"]["two"].core + tasks["task1"]["two"].core) / 3)
    factors = [sum(getattr(t["one"], side) for t in tasks.values()) / 3 for side in ("beta", "alpha")]
    assert error(factors[0] @ factors[1].T, cores["one"]) > 0.5


def test_a_basis_that_is_not_orthonormal_is_refused_by_name() -> None:
    beta, alpha = random_orthonormal(48, 4, generator(1)), random_orthonormal(40, 4, generator(2))
    assert_orthonormal({"fine": LayerBasis(beta, alpha)})
    with pytest.raises(BankError, match="α of skewed is not orthonormal"):
        assert_orthonormal({"skewed": LayerBasis(beta, alpha * 1.001)})


@pytest.mark.parametrize(("side", "named"), [(0, "β"), (1, "α")])
def test_a_basis_may_be_off_by_rounding_and_by_no_more_than_a_hundred_thousandth(side: int, named: str) -> None:
    def off_by(off: float) -> dict[str, LayerBasis]:
        sides = [torch.eye(48, 4), torch.eye(40, 4)]
        sides[side][0, 1] = off / 2**0.5  # twice in the Gram matrix
        return {"l": LayerBasis(*sides)}

    assert off_orthonormal(getattr(off_by(3e-5)["l"], ("beta", "alpha")[side])) == pytest.approx(3e-5, rel=1e-3)
    for off in (0.0, 1e-6, 9e-6):
        assert_orthonormal(off_by(off))
    for off in (1.1e-5, 5e-5, math.nan):
        with pytest.raises(BankError, match=f"^{named} of l is not orthonormal"):
            assert_orthonormal(off_by(off))


@pytest.mark.parametrize(("rows", "named"), [(48, "β"), (40, "α")])
def test_a_basis_that_was_built_is_looked_at(rows: int, named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    strongest = linalg.Columns.strongest

    def skewed(columns: linalg.Columns, variance: float, k_max: int) -> torch.Tensor:
        found = strongest(columns, variance, k_max)
        return found * 1.001 if len(found) == rows else found

    monkeypatch.setattr(linalg.Columns, "strongest", skewed)
    with pytest.raises(BankError, match=f"^{named} of l is not orthonormal"):
        build({"task": {"l": random_lora(48, 40, 3, generator(1))}}, **FULL)


def test_principal_angles_of_known_subspaces() -> None:
    axes = torch.eye(6)
    tilted = torch.stack([axes[0], math.cos(0.3) * axes[1] + math.sin(0.3) * axes[2]], dim=1)
    angles = principal_angles(axes[:, :2], tilted)
    torch.testing.assert_close(angles, torch.tensor([0.0, 0.3], dtype=torch.float64), atol=1e-6, rtol=0)
    assert overlap(axes[:, :2], tilted) == pytest.approx((1 + math.cos(0.3) ** 2) / 2)
    assert overlap(axes[:, :2], axes[:, 2:5]) == pytest.approx(0)


def test_overlap_is_one_within_a_subspace_and_k_over_n_at_random() -> None:
    U = random_orthonormal(400, 20, generator(1))
    assert overlap(U, U @ random_orthonormal(20, 20, generator(2))) == pytest.approx(1, abs=1e-5)
    chance = [overlap(U, random_orthonormal(400, 20, generator(seed))) for seed in range(3, 8)]
    assert sum(chance) / 5 == pytest.approx(20 / 400, rel=0.2)
