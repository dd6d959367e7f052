"""The algebra of Share: Phase 1 (a basis from adapters), Phase 3 (merging into it), and comparing subspaces (UWSH).

Adapters and coefficients come and go in float32; everything between is float64 on the CPU. ΔW (n×d) is never formed.
The basis is not centred: a mean that is taken off and not stored loses 12–36 % of the weight.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from sleepy.errors import BankError
from sleepy.share.adapters import LoraLayer
from sleepy.share.layers import LayerBasis, LayerCoefficients

Basis = dict[str, LayerBasis]
"""By layer."""
Coefficients = dict[str, LayerCoefficients]
"""One task's, by layer."""

ORTHONORMAL = 1e-5
"""Largest ‖basisᵀ basis − I‖ (Frobenius) of a basis that is accepted."""
ZERO = 1e-6
"""Directions this much weaker than the strongest one, or than what they are part of, are float32 rounding."""


class DriftError(BankError):
    """Phase 3 would change a task's ΔW by more than is allowed."""


@dataclass(frozen=True)
class Merged:
    """What Phase 3 leads to."""

    basis: Basis
    tasks: dict[str, Coefficients]
    """Every task, old and new, in the new basis."""
    drift: dict[str, float]
    """‖ΔW − ΔW′‖ / ‖ΔW‖ of each task, over all of its layers."""


# Phase 1


def balance(layer: LoraLayer) -> LoraLayer:
    """The same ΔW = B A in the balanced gauge: B = U √Σ, A = √Σ Vᵀ from the SVD of B A (Phase 1, step 1).

    Returns min(n, d, r) columns, strongest first, so that the first p are the best approximation of rank p.
    """
    B, right = _balanced(layer.B.double(), layer.A.double().T)
    return LoraLayer(B.float(), right.T.float().contiguous())


def build(adapters: Mapping[str, Mapping[str, LoraLayer]], variance: float, k_max: int) -> Basis:
    """The basis of the adapters, {task: {layer: LoraLayer}} (Phase 1, steps 1–4 and 6).

    Ranks may differ, and a layer may be missing in some adapters. k is, per layer and side, the smallest with
    `variance` of the squared singular values, at most `k_max`. Raises BankError for weights that are not finite.
    """
    layers = dict.fromkeys(layer for adapter in adapters.values() for layer in adapter)
    basis = {}
    for name in layers:
        found = [_finite(balance(adapter[name]), task, name) for task, adapter in adapters.items() if name in adapter]
        basis[name] = LayerBasis(
            _directions(torch.cat([layer.B for layer in found], dim=1).double(), variance, k_max).float(),
            _directions(torch.cat([layer.A.T for layer in found], dim=1).double(), variance, k_max).float(),
        )
    assert_orthonormal(basis)
    return basis


def project(basis: Mapping[str, LayerBasis], adapter: Mapping[str, LoraLayer], p: int | None = None) -> Coefficients:
    """Coefficients ε = basisᵀ · weight (Phase 1, step 5), in the balanced gauge, with min(p, r, k_β, k_α) columns.

    Fewer columns than r are the best of their rank: from the SVD of the product, not the first columns of ε.
    Layers that the basis lacks are left out (:func:`reconstruction_error` shows them).
    """
    found = {}
    for name, layer in adapter.items():
        if name in basis:
            beta, alpha = basis[name].beta.double(), basis[name].alpha.double()
            left, right = _balanced(beta.T @ layer.B.double(), alpha.T @ layer.A.double().T)
            found[name] = LayerCoefficients(left[:, :p].float().contiguous(), right[:, :p].float().contiguous())
    return found


def reconstruct(basis: Mapping[str, LayerBasis], coefficients: Mapping[str, LayerCoefficients]) -> dict[str, LoraLayer]:
    """The task as an adapter: B = β ε_β (n, p) and A = (α ε_α)ᵀ (p, d) per layer."""
    return {
        name: LoraLayer(basis[name].beta @ c.beta, (basis[name].alpha @ c.alpha).T.contiguous())
        for name, c in coefficients.items()
    }


def reconstruction_error(
    basis: Mapping[str, LayerBasis], coefficients: Mapping[str, LayerCoefficients], adapter: Mapping[str, LoraLayer]
) -> dict[str, float]:
    """‖ΔW − (β ε_β)(α ε_α)ᵀ‖ / ‖ΔW‖ per layer of the adapter; 1 where there are no coefficients."""
    errors = {}
    for name, layer in adapter.items():
        size = float(_norm(layer.B.double(), layer.A.double().T))
        changed = float(_change(basis[name], coefficients[name], layer)) if name in coefficients else size
        errors[name] = _relative(changed, size)
    return errors


def assert_orthonormal(basis: Mapping[str, LayerBasis]) -> None:
    """Raises BankError, naming the layer, unless ‖basisᵀ basis − I‖ < 1e-5 on both sides (Phase 1, step 6)."""
    for name, layer in basis.items():
        for side, columns in (("β", layer.beta.double()), ("α", layer.alpha.double())):
            off = float((columns.T @ columns - torch.eye(columns.shape[1])).norm())
            if not off < ORTHONORMAL:
                raise BankError(f"{side} of {name} is not orthonormal (off by {off:.1e}); build the basis anew")


# Phase 3


def merge(
    basis: Mapping[str, LayerBasis],
    tasks: Mapping[str, Mapping[str, LayerCoefficients]],
    updates: Mapping[str, Mapping[str, LoraLayer]],
    variance: float,
    k_max: int,
    max_drift: float,
) -> Merged:
    """Phase 3: the basis of all tasks and updates, and every task's coefficients in it, the new ones included.

    An update is a whole task (ε and its φ directions, or a LoRA) and takes the place of an old task of its name. The
    new basis is the one that :func:`build` finds in all reconstructed tasks and updates, but worked out in
    span(old basis, updates), where old tasks enter through a k×k Gram matrix. Where an update brings a layer no new
    direction, its basis and coefficients stay as they are, to the bit. Old tasks keep their columns and gauge.

    Raises DriftError, naming the task, when the ΔW of any task or update changes by more than `max_drift`.
    """
    kept = {name: task for name, task in tasks.items() if name not in updates}
    merged: dict[str, Coefficients] = {name: {} for name in [*kept, *updates]}
    drift = _Drift()
    new_basis: Basis = {}
    for layer in dict.fromkeys([*basis, *(layer for update in updates.values() for layer in update)]):
        old = {name: task[layer] for name, task in kept.items() if layer in task}
        new = {name: _finite(update[layer], name, layer) for name, update in updates.items() if layer in update}
        before = basis.get(layer)
        change = _merge_layer(before, list(old.values()), list(new.values()), variance, k_max)
        new_basis[layer] = change.basis
        moved = change.move(list(old.values()), drift.measure(old))
        for name, coefficients in zip(old, moved, strict=True):
            merged[name][layer] = coefficients
        for name, coefficients in ((n, project(new_basis, {layer: w})[layer]) for n, w in new.items()):
            merged[name][layer] = coefficients
            drift.add(name, _change(change.basis, coefficients, new[name]), _size(new[name]))
    assert_orthonormal(new_basis)
    return Merged(new_basis, merged, drift.checked(max_drift))


def average(tasks: Mapping[str, Mapping[str, LayerCoefficients]]) -> dict[str, Tensor]:
    """The mean of ΔW over the tasks, as cores (k_β, k_α) by layer: mean(ε_β ε_αᵀ), not mean(ε_β) mean(ε_α)ᵀ.

    A layer that a task lacks counts as zero.
    """
    cores: dict[str, Tensor] = {}
    for task in tasks.values():
        for name, coefficients in task.items():
            core = coefficients.core / len(tasks)
            cores[name] = cores[name] + core if name in cores else core
    return cores


# UWSH (arXiv:2512.05117)


def principal_angles(U: Tensor, V: Tensor) -> Tensor:
    """arccos of the singular values of UᵀV, in radians, smallest first; U (n, k), V (n, l) → (min(k, l),).

    Their norm is the Grassmann distance.
    """
    return torch.linalg.svdvals(U.double().T @ V.double()).clamp(max=1).arccos()


def overlap(U: Tensor, V: Tensor) -> float:
    """Mean cos² of the principal angles of span(U) and span(V): 1 when one holds the other, ~k/n at random."""
    return float(principal_angles(U, V).cos().square().mean())


def random_orthonormal(n: int, k: int, generator: torch.Generator) -> Tensor:
    """A random orthonormal basis (n, k), the control of every overlap."""
    return torch.linalg.qr(torch.randn(n, k, generator=generator, dtype=torch.float64))[0].float()
