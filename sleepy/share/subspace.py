"""The algebra of Share: Phase 1 (a basis from adapters), Phase 3 (merging into it), and comparing subspaces (UWSH).

Adapters and coefficients come and go in float32; everything between is float64 on the CPU. ΔW (n×d) is never formed.
The basis is not centred: a mean that is taken off and not stored loses 12–36 % of the weight.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

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
"""Directions this much weaker than the strongest one are float32 rounding."""
NEW = 1e-5
"""An update brings new directions when more than this share of it lies outside the basis."""


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
    basis = {}
    for name in dict.fromkeys(layer for adapter in adapters.values() for layer in adapter):
        found = [_balance_of(task, name, adapter[name]) for task, adapter in adapters.items() if name in adapter]
        basis[name] = LayerBasis(
            _strongest(torch.cat([layer.B for layer in found], dim=1), variance, k_max),
            _strongest(torch.cat([layer.A.T for layer in found], dim=1), variance, k_max),
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
        B, right = layer.B.double(), layer.A.double().T
        size = float(_norm(B, right))
        if name in coefficients:
            c = coefficients[name]
            B = torch.cat([B, -basis[name].beta.double() @ c.beta.double()], dim=1)
            right = torch.cat([right, basis[name].alpha.double() @ c.alpha.double()], dim=1)
        errors[name] = _relative(float(_norm(B, right)), size)
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
    found = Merged({}, {name: {} for name in [*kept, *updates]}, {})
    missed, size = dict.fromkeys(found.tasks, 0.0), dict.fromkeys(found.tasks, 0.0)
    for layer in dict.fromkeys([*basis, *(layer for update in updates.values() for layer in update)]):
        old = {name: task[layer] for name, task in kept.items() if layer in task}
        new = {name: _balance_of(name, layer, task[layer]) for name, task in updates.items() if layer in task}
        merged = _merge_layer(basis.get(layer), old, new, variance, k_max)
        found.basis[layer] = merged.basis
        for row, name in enumerate([*old, *new]):
            found.tasks[name][layer] = merged.tasks[row]
            missed[name] += merged.missed[row] ** 2
            size[name] += merged.size[row] ** 2
    assert_orthonormal(found.basis)
    for name in found.tasks:
        found.drift[name] = drift = _relative(missed[name] ** 0.5, size[name] ** 0.5)
        if drift > max_drift:
            raise DriftError(
                f"{name}: merging would change its update by {drift:.3f} (at most {max_drift:g} is allowed); "
                "raise share.variance, share.k_max or share.max_merge_drift"
            )
    return found


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
    cosines: Tensor = torch.linalg.svdvals(U.double().T @ V.double())
    return cosines.clamp(max=1).arccos()


def overlap(U: Tensor, V: Tensor) -> float:
    """Mean cos² of the principal angles of span(U) and span(V): 1 when one holds the other, ~k/n at random."""
    return float(principal_angles(U, V).cos().square().mean())


def random_orthonormal(n: int, k: int, generator: torch.Generator) -> Tensor:
    """A random orthonormal basis (n, k), the control of every overlap."""
    Q: Tensor = torch.linalg.qr(torch.randn(n, k, generator=generator, dtype=torch.float64))[0]
    return Q.float()


@dataclass(frozen=True)
class _MergedLayer:
    """Phase 3 in one layer; lists follow the order of the tasks, old before new."""

    basis: LayerBasis
    tasks: list[LayerCoefficients]
    missed: list[float]
    """‖ΔW − ΔW′‖."""
    size: list[float]
    """‖ΔW‖."""


def _merge_layer(
    before: LayerBasis | None, old: Mapping[str, LayerCoefficients], new: Mapping[str, LoraLayer],
    variance: float, k_max: int,
) -> _MergedLayer:  # fmt: skip
    """Phase 3 in one layer. All tasks are written in an orthonormal frame of span(old basis, new), side by side."""
    beta = _Side(None if before is None else before.beta, [layer.B for layer in new.values()])
    alpha = _Side(None if before is None else before.alpha, [layer.A.T for layer in new.values()])
    left = beta.in_frame([c.beta for c in old.values()])  # (tasks, m_β, p)
    right = alpha.in_frame([c.alpha for c in old.values()])  # (tasks, m_α, p)
    weights_left, weights_right = _balanced(left, right)
    kept_left = beta.kept(weights_left, variance, k_max)  # (m_β, k_β′)
    kept_right = alpha.kept(weights_right, variance, k_max)
    epsilon_beta, epsilon_alpha = kept_left.T @ left, kept_right.T @ right
    missed = _norm(
        torch.cat([left, -kept_left @ epsilon_beta], dim=2), torch.cat([right, kept_right @ epsilon_alpha], dim=2)
    )
    basis = LayerBasis(beta.basis(kept_left), alpha.basis(kept_right))
    columns = [c.beta.shape[1] for c in old.values()]
    tasks = [
        LayerCoefficients(b[:, :p].contiguous(), a[:, :p].contiguous())
        for b, a, p in zip(epsilon_beta.float(), epsilon_alpha.float(), columns, strict=False)
    ]
    tasks += [project({"": basis}, {"": layer})[""] for layer in new.values()]
    return _MergedLayer(basis, tasks, missed.tolist(), _norm(left, right).tolist())


class _Side:
    """One side of one layer in Phase 3: old basis (n, k), new directions (n, ·), and a frame (n, m) of both."""

    def __init__(self, before: Tensor | None, new: Sequence[Tensor]) -> None:
        self.before = before
        self.new = new
        old = new[0].new_zeros(new[0].shape[0], 0).double() if before is None else before.double()
        added = torch.cat([old[:, :0], *(columns.double() for columns in new)], dim=1)
        outside = added - old @ (old.T @ added)
        self.grows = before is None or bool(outside.norm() > NEW * added.norm())
        self.frame = torch.linalg.qr(torch.cat([old, added], dim=1))[0] if self.grows else old
        self.old_in_frame = self.frame.T @ old if self.grows else torch.eye(old.shape[1], dtype=torch.float64)

    def in_frame(self, old: Sequence[Tensor]) -> Tensor:
        """Old coefficients (k, p) and the new directions, in the frame, padded to one p with zeros: (tasks, m, p)."""
        added = [self.frame.T @ columns.double() for columns in self.new]
        p = max((columns.shape[1] for columns in [*old, *added]), default=1)
        stacks = [self.old_in_frame @ _stack(old, p)] if old else []
        return torch.cat([*stacks, *(_stack([columns], p) for columns in added)])

    def kept(self, weights: Tensor, variance: float, k_max: int) -> Tensor:
        """The new basis in the frame (m, k′), from all tasks' balanced weights (tasks, m, p); the frame if none is new."""
        if not self.grows:
            return self.old_in_frame
        gram = torch.einsum("tmp,tlp->ml", weights, weights)
        energy, directions = (found.flip(-1) for found in torch.linalg.eigh(gram))  # strongest first
        kept: Tensor = directions[:, : _count(energy.clamp(min=0), variance, k_max)]
        return kept

    def basis(self, kept: Tensor) -> Tensor:
        """The new basis (n, k′), float32; the old one itself where nothing is new."""
        return (self.frame @ kept).float() if self.before is None or self.grows else self.before


def _balanced(left: Tensor, right: Tensor) -> tuple[Tensor, Tensor]:
    """U √Σ (…, n, q) and V √Σ (…, d, q) of left · rightᵀ, from left (…, n, r), right (…, d, r); q = min(n, d, r)."""
    q_left, r_left = torch.linalg.qr(left)
    q_right, r_right = torch.linalg.qr(right)
    U, S, Vh = torch.linalg.svd(r_left @ r_right.mT, full_matrices=False)
    root = torch.where(ZERO * S[..., :1] < S, S, 0).sqrt().unsqueeze(-2)
    return q_left @ U * root, q_right @ Vh.mT * root


def _stack(matrices: Sequence[Tensor], p: int) -> Tensor:
    """(matrices, rows, p), float64, narrower ones padded with zeros."""
    return torch.stack([functional.pad(m, (0, p - m.shape[1])) if m.shape[1] < p else m for m in matrices]).double()


def _balance_of(task: str, name: str, layer: LoraLayer) -> LoraLayer:
    if not (layer.B.isfinite().all() and layer.A.isfinite().all()):
        raise BankError(f"the adapter of {task} has weights that are not finite, in {name}; train it again")
    return balance(layer)


def _strongest(stack: Tensor, variance: float, k_max: int) -> Tensor:
    """The left singular vectors (n, k) of stacked columns (n, ·) that :func:`_count` keeps."""
    U: Tensor
    U, S, _ = torch.linalg.svd(stack.double(), full_matrices=False)
    return U[:, : _count(S.square(), variance, k_max)].float().contiguous()


def _count(energy: Tensor, variance: float, k_max: int) -> int:
    """k (Phase 1, step 4): the first directions with `variance` of the energy (squared singular values, descending)."""
    reached = energy.cumsum(0) / energy.sum()
    wanted = int((reached < variance - 1e-12).sum()) + 1
    real = int((energy > ZERO**2 * energy[0]).sum())
    return max(1, min(wanted, real, k_max))


def _norm(left: Tensor, right: Tensor) -> Tensor:
    """‖left · rightᵀ‖ (Frobenius) from left (…, n, r) and right (…, d, r)."""
    return ((left.mT @ left) * (right.mT @ right)).sum((-2, -1)).clamp(min=0).sqrt()


def _relative(missed: float, size: float) -> float:
    return missed / size if size else float(missed > 0)
