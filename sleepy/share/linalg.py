"""Matrices behind the algebra of Share: products in balanced form, their leading directions, and many tasks side by side.

Everything is float64 on the CPU. A product left · rightᵀ (n×d) of thin factors (n, r), (d, r) is never formed.
"""

from __future__ import annotations

import torch
from torch import Tensor

ZERO = 1e-6
"""Directions this much weaker than the strongest one are float32 rounding."""
LARGE, NARROW = 512, 16
"""From this size on, and for at most one in so many of its eigenvectors, a Gram matrix is not diagonalised whole."""
DEPTH, RESTARTS = 8, 2
"""Blocks of a Krylov subspace, and how many of these are tried."""
ROUNDING = 1e-7
"""Relative residual of an eigenvector: a basis is kept in float32, which rounds by as much."""
STRIPE = 384
"""Rows of a Gram matrix that are added to at a time, left of the diagonal alone."""


def balanced(left: Tensor, right: Tensor) -> tuple[Tensor, Tensor]:
    """U √Σ (…, n, q) and V √Σ (…, d, q) of left · rightᵀ, from left (…, n, r), right (…, d, r); q = min(n, d, r)."""
    q_left, r_left = torch.linalg.qr(left)
    q_right, r_right = torch.linalg.qr(right)
    U, S, Vh = torch.linalg.svd(r_left @ r_right.mT, full_matrices=False)
    root = torch.where(ZERO * S[..., :1] < S, S, 0).sqrt().unsqueeze(-2)
    return q_left @ U * root, q_right @ Vh.mT * root


def principal_columns(left: Tensor, right: Tensor) -> tuple[Tensor, Tensor]:
    """U Σ/‖Σ‖ (n, q) and V Σ/‖Σ‖ (d, q) of left · rightᵀ = ΔW, from balanced left (n, q) and right (d, q): the principal
    components of ΔW's columns and of its rows. Their Gram matrices are ΔW ΔWᵀ and ΔWᵀ ΔW over ‖ΔW‖², whatever the size of ΔW."""
    root = left.norm(dim=-2)  # √Σ
    weights = root / root.square().norm().clamp(min=torch.finfo(root.dtype).tiny)
    return left * weights, right * weights


def norm(left: Tensor, right: Tensor) -> Tensor:
    """‖left · rightᵀ‖ (Frobenius) from left (…, n, r) and right (…, d, r)."""
    return ((left.mT @ left) * (right.mT @ right)).sum((-2, -1)).clamp(min=0).sqrt()


def leading(gram: Tensor, variance: float, k_max: int) -> tuple[Tensor, Tensor]:
    """The eigenvalues (k,) and eigenvectors (m, k) of a Gram matrix that :func:`count` keeps, strongest first."""
    found = krylov(gram, k_max) if len(gram) >= LARGE and NARROW * k_max <= len(gram) else None
    energy, directions = found or (part.flip(-1) for part in torch.linalg.eigh(gram))
    energy = energy.clamp(min=0)
    k = count(energy, float(gram.trace()), variance, k_max)
    return energy[:k], directions[:, :k]


def count(energy: Tensor, total: float, variance: float, k_max: int) -> int:
    """k (Phase 1, step 4): the first directions with `variance` of the total energy (squared singular values, descending)."""
    wanted = int((energy.cumsum(0) < (variance - 1e-12) * total).sum()) + 1
    real = int((energy > ZERO**2 * energy[0]).sum())
    return max(1, min(wanted, real, k_max))


def krylov(gram: Tensor, k: int) -> tuple[Tensor, Tensor] | None:
    """The k largest eigenvalues (k,) and their eigenvectors (m, k), by block Krylov subspaces with restarts; None when
    they do not converge to float32 rounding soon. For few of many directions this is several times faster than all of them.

    It begins the same way every time, so that equal matrices have equal results.
    """
    start = torch.randn(len(gram), k + k // 2, generator=torch.Generator().manual_seed(0), dtype=gram.dtype)
    block: Tensor = torch.linalg.qr(start)[0]
    for _ in range(RESTARTS):
        parts, products = [block], [gram @ block]
        for _ in range(DEPTH - 1):
            before, following = torch.cat(parts, dim=1), products[-1]
            for _ in range(2):  # the second time against rounding
                following = torch.linalg.qr(following - before @ (before.T @ following))[0]
            parts.append(following)
            products.append(gram @ following)
        space, product = torch.cat(parts, dim=1), torch.cat(products, dim=1)
        if float((space.T @ space - torch.eye(space.shape[1], dtype=gram.dtype)).abs().max()) > ZERO:
            return None
        energy, mixing = (part.flip(-1) for part in torch.linalg.eigh(space.T @ product))
        block = space @ mixing[:, : block.shape[1]]
        off = (product @ mixing[:, :k] - block[:, :k] * energy[:k]).norm(dim=0)
        if float(off.max()) <= ROUNDING * float(energy[0]):
            return energy[:k], block[:, :k]
    return None


def finite(tensor: Tensor) -> bool:
    """Whether all values are; one pass, since a float64 sum of float32 values cannot overflow."""
    return bool(tensor.sum(dtype=torch.float64).isfinite())


class Columns:
    """Columns (n, ·) of any number of adapters: kept as they are up to n of them, as a Gram matrix (n, n) beyond."""

    def __init__(self) -> None:
        self.blocks: list[Tensor] = []
        self.width = 0
        """Columns in the blocks."""
        self.gram: Tensor | None = None
        """Of earlier columns, its lower triangle (in stripes of STRIPE rows)."""

    def add(self, columns: Tensor) -> None:
        """Further columns (n, r)."""
        self.blocks.append(columns.double())
        self.width += columns.shape[1]
        if self.width >= len(columns):
            self._fold()

    def strongest(self, variance: float, k_max: int) -> Tensor:
        """The left singular vectors (n, k) that :func:`count` keeps, float32."""
        if self.gram is not None:
            lower = self._fold().tril()
            return leading(lower + lower.tril(-1).T, variance, k_max)[1].float().contiguous()
        stack = torch.cat(self.blocks, dim=1)
        strengths, right = leading(stack.T @ stack, variance, k_max)
        left = stack @ (right / strengths.sqrt().clamp(min=torch.finfo(torch.float64).tiny))
        columns: Tensor = torch.linalg.qr(left)[0]
        return columns.float().contiguous()

    def _fold(self) -> Tensor:
        if not self.blocks:
            assert self.gram is not None
            return self.gram
        stack = torch.cat(self.blocks, dim=1)
        n = len(stack)
        gram = stack.new_zeros(n, n) if self.gram is None else self.gram
        for top in range(0, n, STRIPE):
            stripe = slice(top, top + STRIPE)
            gram[stripe, : stripe.stop].addmm_(stack[stripe], stack[: stripe.stop].T)
        self.blocks, self.width, self.gram = [], 0, gram
        return gram


# Many tasks side by side: (m, tasks, p)


def times(matrix: Tensor, tasks: Tensor) -> Tensor:
    """matrix (l, m) applied to every task of (m, tasks, p) in one product: (l, tasks, p)."""
    return (matrix @ tasks.flatten(1)).view(-1, *tasks.shape[1:])


def by_task(tasks: Tensor) -> tuple[Tensor, ...]:
    """(m, tasks, p) → float32 (m, p) of each task."""
    return tasks.transpose(0, 1).float().contiguous().unbind(0)


def grams(tasks: Tensor) -> Tensor:
    """(m, tasks, p) → columnsᵀ columns of each task, (tasks, p, p)."""
    columns = tasks.transpose(0, 1)
    return columns.mT @ columns


def sizes(grams_left: Tensor, grams_right: Tensor) -> Tensor:
    """‖left rightᵀ‖ of each task from the :func:`grams` of its sides."""
    return (grams_left * grams_right).sum((-2, -1)).clamp(min=0).sqrt()


def missed(whole: Tensor, kept: Tensor) -> Tensor:
    """‖ΔW − ΔW′‖ from ‖ΔW‖ and ‖ΔW′‖ of an orthogonal projection."""
    return (whole.square() - kept.square()).clamp(min=0).sqrt()


def normalised_gram(tasks: Tensor, others: Tensor, sizes: Tensor) -> Tensor:
    """Σ ΔW ΔWᵀ / ‖ΔW‖² (m, m) over tasks ΔW = left rightᵀ, from all left sides (m, tasks, p), the :func:`grams` of the right ones
    and ‖ΔW‖ (tasks,). With the sides exchanged it is that of ΔWᵀ. No gauge, and no size of ΔW, makes a difference to it."""
    shares = others / sizes.square().clamp(min=torch.finfo(sizes.dtype).tiny).view(-1, 1, 1)
    weighted = (tasks.transpose(0, 1) @ shares).transpose(0, 1)
    return weighted.flatten(1) @ tasks.flatten(1).T
