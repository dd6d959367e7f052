"""What can be trained on the adapted layers: the coefficients of one pattern (Phase 2), or a plain LoRA (cold start).

Both put differentiable tensors into the ShareLinear layers before each forward pass. Masters are float32; what
multiplies activations is cast to the layer's own precision.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from sleepy.share.layers import Adapted, LayerBasis, LayerCoefficients


@dataclass(frozen=True)
class LoraLayer:
    """LoRA factors of one layer with the scale lora_alpha/r folded in evenly: ΔW = B A."""

    B: Tensor
    """(n, r)"""
    A: Tensor
    """(r, d)"""


class Piece(NamedTuple):
    """What an adapter is in one layer: ΔW = β core αᵀ, differentiable where it is trained."""

    basis: LayerBasis
    """The very object that other adapters have, where a frozen basis is shared."""
    core: Tensor
    """(k_β, k_α)"""


class Adapter(ABC):
    """Parameters that a training run moves, and how they reach the layers."""

    @abstractmethod
    def named_parameters(self) -> Iterator[tuple[str, nn.Parameter]]:
        """All trainable tensors, float32."""

    @abstractmethod
    def pieces(self) -> dict[str, Piece]:
        """By layer, float32."""

    @abstractmethod
    def factors(self) -> dict[str, LoraLayer]:
        """The trained update as a LoRA, detached, on the CPU."""

    def frozen(self) -> Iterator[Tensor]:
        """What it depends on and does not train."""
        return iter(())

    @property
    def parameters(self) -> int:
        """Number of trainable values."""
        return sum(parameter.numel() for _, parameter in self.named_parameters())


class LoraAdapter(Adapter):
    """A LoRA (arXiv:2106.09685): ΔW = s B A, A from a Kaiming-uniform, B from zero."""

    def __init__(self, adapted: Adapted, rank: int, alpha: float, generator: torch.Generator) -> None:
        self.scale = alpha / rank
        like = next(iter(adapted.layers.values())).base
        self.core = self.scale * torch.eye(rank, device=_device(like))
        """s I, of every layer."""
        self.weights: dict[str, tuple[nn.Parameter, nn.Parameter]] = {}
        """(B (n, r), Aᵀ (d, r)) by layer."""
        for name, layer in adapted.layers.items():
            n, d = _shape(layer.base)
            bound = 1 / math.sqrt(d)
            a = torch.empty(d, rank).uniform_(-bound, bound, generator=generator)
            device = _device(layer.base)
            self.weights[name] = nn.Parameter(torch.zeros(n, rank, device=device)), nn.Parameter(a.to(device))

    def named_parameters(self) -> Iterator[tuple[str, nn.Parameter]]:
        """lora_B and lora_A of each layer."""
        for name, (b, a) in self.weights.items():
            yield f"{name}.lora_B", b
            yield f"{name}.lora_A", a

    def frozen(self) -> Iterator[Tensor]:
        """The scale."""
        yield self.core

    def pieces(self) -> dict[str, Piece]:
        """β = B, α = Aᵀ, core = s I."""
        return {
            name: Piece(
                LayerBasis(b.view_as(b), a.view_as(a)),  # no nn.Parameter: a layer would make it one of the model's
                self.core,
            )
            for name, (b, a) in self.weights.items()
        }

    def factors(self) -> dict[str, LoraLayer]:
        """√s folded into each side."""
        root = math.sqrt(self.scale)
        return {
            name: LoraLayer((b.detach() * root).cpu(), (a.detach() * root).T.contiguous().cpu())
            for name, (b, a) in self.weights.items()
        }


class CoefficientAdapter(Adapter):
    """Phase 2: ε_β (k_β + φ, p) and ε_α (k_α + φ, p) per layer on a frozen basis; φ > 0 adds trained directions.

    Initialisation (SHARE.md): both sides random and non-zero, since zero × zero is a saddle and zero × random trains half.
    The A side has unit columns (standard deviation 1/√k_α), the B side is `init_beta` times as large, so that ΔW starts
    negligible and every tensor has a gradient at the first step. A `start` is continued with its own number of columns; the φ
    rows beside it are small on both sides, so that its ΔW is hardly changed by them.
    """

    def __init__(
        self, adapted: Adapted, basis: Mapping[str, LayerBasis], p: int, phi: int, init_beta: float,
        generator: torch.Generator, start: Mapping[str, LayerCoefficients] | None = None,
    ) -> None:  # fmt: skip
        self.basis = basis
        self._placed: dict[str, LayerBasis] = {}
        self.epsilon: dict[str, tuple[nn.Parameter, nn.Parameter]] = {}
        self.extension: dict[str, tuple[nn.Parameter, nn.Parameter]] = {}
        for name, layer in adapted.layers.items():
            if name not in basis:
                continue
            device = _device(layer.base)
            self._placed[name] = adapted.placed(basis[name], name)
            k_beta, k_alpha = basis[name].beta.shape[1], basis[name].alpha.shape[1]

            def random(rows: int, columns: int, scale: float) -> Tensor:
                return torch.randn(rows, columns, generator=generator) * scale

            n, d = _shape(layer.base)
            extra = min(phi, n - k_beta, d - k_alpha)
            before = start.get(name) if start is not None else None
            columns = p if before is None else before.beta.shape[1]
            beta = random(k_beta + extra, columns, init_beta / math.sqrt(k_beta + extra))
            alpha = random(k_alpha + extra, columns, 1 / math.sqrt(k_alpha + extra))
            if before is not None:
                beta[:k_beta], alpha[:k_alpha] = before.beta, before.alpha
                alpha[k_alpha:] *= init_beta
            self.epsilon[name] = nn.Parameter(beta.to(device)), nn.Parameter(alpha.to(device))
            if extra:
                self.extension[name] = (
                    nn.Parameter(random(n, extra, 1 / math.sqrt(n)).to(device)),
                    nn.Parameter(random(d, extra, 1 / math.sqrt(d)).to(device)),
                )

    def named_parameters(self) -> Iterator[tuple[str, nn.Parameter]]:
        """Coefficients and, if φ > 0, the rank update's directions."""
        for kind, group in (("epsilon", self.epsilon), ("phi", self.extension)):
            for name, (beta, alpha) in group.items():
                yield f"{name}.{kind}_beta", beta
                yield f"{name}.{kind}_alpha", alpha

    def pieces(self) -> dict[str, Piece]:
        """Frozen basis (extended by the orthogonalised φ directions), core = ε_β ε_αᵀ."""
        return {name: Piece(self._extended(name), core) for name, core in self._cores()}

    def _cores(self) -> Iterator[tuple[str, Tensor]]:
        """ε_β ε_αᵀ by layer; those of the same shapes are one product."""
        alike: dict[tuple[torch.Size, torch.Size], list[str]] = {}
        for name, (beta, alpha) in self.epsilon.items():
            alike.setdefault((beta.shape, alpha.shape), []).append(name)
        for names in alike.values():
            betas, alphas = (torch.stack([self.epsilon[name][side] for name in names]) for side in (0, 1))
            yield from zip(names, (betas @ alphas.mT).unbind(), strict=True)

    def frozen(self) -> Iterator[Tensor]:
        """The basis."""
        for layer in self.basis.values():
            yield from (layer.beta, layer.alpha)

    def coefficients(self) -> dict[str, LayerCoefficients]:
        """The trained coefficients in the (extended) basis, detached, on the CPU."""
        return {n: LayerCoefficients(b.detach().cpu(), a.detach().cpu()) for n, (b, a) in self.epsilon.items()}

    def factors(self) -> dict[str, LoraLayer]:
        """The trained task as a rank-p adapter, B = β_ext ε_β and A = (α_ext ε_α)ᵀ, for Phase 3."""
        found = {}
        for name, (beta, alpha) in self.epsilon.items():
            extended = self._extended(name)
            B = extended.beta.detach().cpu() @ beta.detach().cpu()
            A = (extended.alpha.detach().cpu() @ alpha.detach().cpu()).T.contiguous()
            found[name] = LoraLayer(B, A)
        return found

    def _extended(self, name: str) -> LayerBasis:
        """Where the layer is."""
        basis = self._placed[name]
        if name not in self.extension:
            return basis
        beta, alpha = self.extension[name]
        return LayerBasis(_append(basis.beta, beta), _append(basis.alpha, alpha))


def install(adapted: Adapted, parts: Sequence[tuple[Adapter, int]]) -> None:
    """Put adapters into the layers for a batch in which each has so many rows, one adapter after the other.

    To be used with "own" as the routes: one adapter alone has one core for any number of rows, of several each row has its
    own. Adapters on one frozen basis share it; others have their own in their own rows, widened with zeros to the widest.
    """
    pieces = [adapter.pieces() for adapter, _ in parts]
    rows = [count for _, count in parts]
    shared = {name: len({id(piece[name].basis) for piece in pieces}) == 1 for name in pieces[0]}
    own = [name for name, is_shared in shared.items() if not is_shared]
    like = next(iter(adapted.layers.values())).base.weight
    assert isinstance(like, Tensor)
    betas = _by_row([{name: piece[name].basis.beta for name in own} for piece in pieces], rows, like.dtype)
    alphas = _by_row([{name: piece[name].basis.alpha for name in own} for piece in pieces], rows, like.dtype)
    each = rows if len(parts) > 1 else [1]
    cores = _by_row([{name: one.core for name, one in piece.items()} for piece in pieces], each, torch.float32)
    for name, is_shared in shared.items():
        basis = pieces[0][name].basis if is_shared else LayerBasis(betas[name], alphas[name])
        if is_shared and not basis.beta.requires_grad:
            basis = adapted.cast(basis, name)
        layer = adapted.layers[name]
        layer.beta, layer.alpha = basis.beta.to(like.device, like.dtype), basis.alpha.to(like.device, like.dtype)
        layer.cores = cores[name]


def _by_row(adapters: Sequence[Mapping[str, Tensor]], rows: Sequence[int], dtype: torch.dtype) -> dict[str, Tensor]:
    """By layer, each adapter's matrix as often as it has rows, with zeros where another one's is larger: (rows, …).

    Layers of the same shapes go through it together: on a GPU each operation by itself takes longer to start than to do.
    """
    alike: dict[tuple[torch.Size, ...], list[str]] = {}
    for name in adapters[0]:
        alike.setdefault(tuple(adapter[name].shape for adapter in adapters), []).append(name)
    found: dict[str, Tensor] = {}
    for shapes, names in alike.items():
        height, width = max(shape[0] for shape in shapes), max(shape[1] for shape in shapes)
        stacks = []
        for adapter, count, shape in zip(adapters, rows, shapes, strict=True):
            stack = torch.stack([adapter[name] for name in names])  # (layers, …)
            if tuple(shape) != (height, width):
                stack = functional.pad(stack, (0, width - shape[1], 0, height - shape[0]))
            stacks.append(stack[:, None].expand(-1, count, -1, -1))
        found |= zip(names, torch.cat(stacks, dim=1).to(dtype).unbind(), strict=True)
    return found


def _append(basis: Tensor, directions: Tensor) -> Tensor:
    """[basis | Q] with Q the directions, orthonormalised against the basis and each other (differentiable).

    Of the QR decompositions the one with diag(R) > 0, as Gram and Schmidt's, in which Q is continuous in the directions.
    Householder's signs go by single entries: a step of training could turn a direction round under its coefficients.
    """
    new = directions - basis @ (basis.T @ directions)
    new = new - basis @ (basis.T @ new)  # once more, against rounding
    Q, R = torch.linalg.qr(new)
    return torch.cat([basis, Q * torch.where(R.diagonal() < 0, -1.0, 1.0)], dim=1)


def _shape(module: nn.Module) -> tuple[int, int]:
    weight = module.weight
    assert isinstance(weight, Tensor)
    return weight.shape[0], weight.shape[1]


def _device(module: nn.Module) -> torch.device:
    weight = module.weight
    assert isinstance(weight, Tensor)
    return weight.device
