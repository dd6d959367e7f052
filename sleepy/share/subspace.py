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
from sleepy.share import linalg
from sleepy.share.adapters import LoraLayer
from sleepy.share.layers import LayerBasis, LayerCoefficients

Basis = dict[str, LayerBasis]
"""By layer."""
Coefficients = dict[str, LayerCoefficients]
"""One task's, by layer."""

ORTHONORMAL = 1e-5
"""Largest ‖basisᵀ basis − I‖ (Frobenius) of a basis that is accepted."""
VERSION = 2
"""Of how a basis is made of adapters, part of the key of every experiment; 1 took the leading directions of balanced factors."""
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
    B, right = linalg.balanced(layer.B.double(), layer.A.double().T)
    return LoraLayer(B.float(), right.T.float().contiguous())


def build(adapters: Mapping[str, Mapping[str, LoraLayer]], variance: float, k_max: int) -> Basis:
    """The basis of the adapters, {task: {layer: LoraLayer}} (Phase 1).

    The paper stacks the factors B and A as they are. Here each side's is the best there is for it: of all of k directions it has
    the least Σ ‖ΔW − ββᵀ ΔW‖² / ‖ΔW‖² over the tasks, the mean squared relative error (HOSVD, De Lathauwer et al. 2000). A task
    that is stronger than others weighs no more, and one's strong directions weigh as they do in ΔW, not as their roots do in B
    and A. k is, per layer and side, the smallest with `variance` of that mean, at most `k_max`. Ranks may differ, and a layer may
    be missing in some adapters. Raises BankError for weights that are not finite.

    One layer after the other is asked for, of one adapter after the other, so that adapters that read their layers when
    asked take no memory, however many there are.
    """
    basis = {}
    for name in dict.fromkeys(layer for adapter in adapters.values() for layer in adapter):
        beta, alpha = linalg.Columns(), linalg.Columns()
        for task, adapter in adapters.items():
            if name in adapter:
                layer = _balance_of(task, name, adapter[name])
                for side, columns in zip((beta, alpha), linalg.principal_columns(layer.B, layer.A.T), strict=True):
                    side.add(columns)
        basis[name] = LayerBasis(beta.strongest(variance, k_max), alpha.strongest(variance, k_max))
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
            left, right = linalg.balanced(beta.T @ layer.B.double(), alpha.T @ layer.A.double().T)
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
        size = float(linalg.norm(B, right))
        if name in coefficients:
            c = coefficients[name]
            B = torch.cat([B, -basis[name].beta.double() @ c.beta.double()], dim=1)
            right = torch.cat([right, basis[name].alpha.double() @ c.alpha.double()], dim=1)
        errors[name] = _relative(float(linalg.norm(B, right)), size)
    return errors


def norms(adapter: Mapping[str, LoraLayer]) -> dict[str, float]:
    """‖ΔW‖ per layer."""
    return {name: float(linalg.norm(w.B.double(), w.A.double().T)) for name, w in adapter.items()}


def overall(errors: Mapping[str, float], sizes: Mapping[str, float]) -> float:
    """The relative error over all layers, from that of each layer and its ‖ΔW‖."""
    missed = sum((error * sizes[name]) ** 2 for name, error in errors.items())
    return _relative(missed**0.5, sum(sizes[name] ** 2 for name in errors) ** 0.5)


def off_orthonormal(columns: Tensor) -> float:
    """‖basisᵀ basis − I‖ (Frobenius)."""
    gram = columns.double().T @ columns.double()
    return float((gram - torch.eye(len(gram))).norm())


def assert_orthonormal(basis: Mapping[str, LayerBasis]) -> None:
    """Raises BankError, naming the layer, unless ‖basisᵀ basis − I‖ < 1e-5 on both sides (Phase 1, step 6)."""
    for name, layer in basis.items():
        for side, columns in (("β", layer.beta), ("α", layer.alpha)):
            off = off_orthonormal(columns)
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
    span(old basis, updates), where old tasks enter through k×k Gram matrices. Where an update brings a layer no new
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
    """Phase 3 in one layer, in an orthonormal frame of span(old basis, new); the new tasks are balanced.

    All old tasks lie side by side in one matrix per side, so that a task more is a few columns more in a small product.
    What is kept of a task is an orthogonal projection of it, so ‖ΔW − ΔW′‖² = ‖ΔW‖² − ‖ΔW′‖².
    """
    beta = _Side(None if before is None else before.beta, [layer.B for layer in new.values()])
    alpha = _Side(None if before is None else before.alpha, [layer.A.T for layer in new.values()])
    p = max((c.beta.shape[1] for c in old.values()), default=0)
    left = beta.side_by_side([c.beta for c in old.values()], p)  # (k_β, tasks, p)
    right = alpha.side_by_side([c.alpha for c in old.values()], p)  # (k_α, tasks, p)
    grams = linalg.grams(left), linalg.grams(right)
    whole = linalg.sizes(*grams)
    added = [linalg.principal_columns(*both) for both in zip(beta.new_in_frame, alpha.new_in_frame, strict=True)]
    kept_left = beta.kept(
        linalg.normalised_gram(left, grams[1], whole), [pair[0] for pair in added], variance, k_max
    )  # (m_β, k_β′)
    kept_right = alpha.kept(
        linalg.normalised_gram(right, grams[0], whole), [pair[1] for pair in added], variance, k_max
    )
    basis = LayerBasis(beta.basis(kept_left), alpha.basis(kept_right))
    tasks, missed, size = list(old.values()), [0.0] * len(old), whole.tolist()
    if old and (beta.grows or alpha.grows):
        epsilon_beta, epsilon_alpha = beta.projected(kept_left, left), alpha.projected(kept_right, right)
        missed = linalg.missed(whole, linalg.sizes(linalg.grams(epsilon_beta), linalg.grams(epsilon_alpha))).tolist()
        sides = zip(linalg.by_task(epsilon_beta), linalg.by_task(epsilon_alpha), strict=True)
        tasks = [_with_columns(c.beta.shape[1], *pair) for c, pair in zip(old.values(), sides, strict=True)]
    for new_left, new_right in zip(beta.new_in_frame, alpha.new_in_frame, strict=True):
        whole = linalg.norm(new_left, new_right)
        b, a = linalg.balanced(kept_left.T @ new_left, kept_right.T @ new_right)
        tasks.append(LayerCoefficients(b.float().contiguous(), a.float().contiguous()))
        missed.append(float(linalg.missed(whole, linalg.norm(b, a))))
        size.append(float(whole))
    return _MergedLayer(basis, tasks, missed, size)


def _with_columns(p: int, beta: Tensor, alpha: Tensor) -> LayerCoefficients:
    """The first p columns, where a task has fewer than others."""
    if beta.shape[1] > p:
        beta, alpha = beta[:, :p].contiguous(), alpha[:, :p].contiguous()
    return LayerCoefficients(beta, alpha)


class _Side:
    """One side of one layer in Phase 3: old basis (n, k), new directions (n, ·), and a frame (n, m) of both.

    The frame begins with the old basis (to its float32 rounding), so what old tasks are in it is their coefficients.
    """

    def __init__(self, before: Tensor | None, new: Sequence[Tensor]) -> None:
        self.before = before
        rows = len(new[0]) if before is None else len(before)
        old = torch.zeros(rows, 0, dtype=torch.float64) if before is None else before.double()
        self.k = old.shape[1]
        added = torch.cat([old[:, :0], *(columns.double() for columns in new)], dim=1)
        outside = added - old @ (old.T @ added)
        self.grows = before is None or bool(outside.norm() > NEW * added.norm())
        """Whether the new directions leave the old basis; if not, it stays as it is."""
        self.frame = old
        if self.grows:
            self.frame, triangle = torch.linalg.qr(torch.cat([old, added], dim=1))
            self.frame[:, : self.k] *= triangle.diagonal()[: self.k].sign()
        self.new_in_frame = torch.split(self.frame.T @ added, [columns.shape[1] for columns in new], dim=1)

    def side_by_side(self, old: Sequence[Tensor], p: int) -> Tensor:
        """Old coefficients (k, ≤ p), padded to p columns with zeros: (k, tasks, p)."""
        if not old:
            return torch.zeros(self.k, 0, p, dtype=torch.float64)
        padded = [functional.pad(c, (0, p - c.shape[1])) if c.shape[1] < p else c for c in old]
        return torch.cat(padded, dim=1).double().reshape(self.k, len(old), p)

    def kept(self, old: Tensor, new: Sequence[Tensor], variance: float, k_max: int) -> Tensor:
        """The new basis in the frame (m, k′), from the old tasks' Gram matrix (k, k) and the new ones' columns (m, ·) each."""
        if not self.grows:
            return torch.eye(self.k, dtype=torch.float64)
        columns = torch.cat(list(new), dim=1)
        gram = columns @ columns.T
        gram[: self.k, : self.k] += old
        return linalg.leading(gram, variance, k_max)[1]

    def projected(self, kept: Tensor, old: Tensor) -> Tensor:
        """Old coefficients (k, tasks, p) in the new basis: (k′, tasks, p)."""
        return linalg.times(kept[: self.k].T, old) if self.grows else old

    def basis(self, kept: Tensor) -> Tensor:
        """The new basis (n, k′), float32; the old one itself where nothing is new."""
        return (self.frame @ kept).float() if self.before is None or self.grows else self.before


def _balance_of(task: str, name: str, layer: LoraLayer) -> LoraLayer:
    if not (linalg.finite(layer.B) and linalg.finite(layer.A)):
        raise BankError(f"the adapter of {task} has weights that are not finite, in {name}; train it again")
    return balance(layer)


def _relative(missed: float, size: float) -> float:
    return missed / size if size else float(missed > 0)
