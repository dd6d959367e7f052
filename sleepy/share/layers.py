"""The adapted layers: h = W0 x + β ((ε_β ε_αᵀ) (αᵀ x)), with a core ε_β ε_αᵀ chosen per row of the batch.

ΔW is never formed and never added to W0: in bf16 most of it would be rounded away. The basis takes part in W0's
precision; the k_β×k_α cores are applied in float32.
"""

from __future__ import annotations

import weakref
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class LayerBasis:
    """Shared orthonormal bases of one linear layer W0 (n, d)."""

    beta: Tensor
    """(n, k_β), orthonormal columns."""
    alpha: Tensor
    """(d, k_α), orthonormal columns."""


@dataclass(frozen=True)
class LayerCoefficients:
    """One task's coefficients in one layer."""

    beta: Tensor
    """ε_β (k_β, p)."""
    alpha: Tensor
    """ε_α (k_α, p)."""

    @property
    def core(self) -> Tensor:
        """ε_β ε_αᵀ (k_β, k_α): the task's ΔW in the basis."""
        return self.beta @ self.alpha.T

    @property
    def parameters(self) -> int:
        """Number of values."""
        return self.beta.numel() + self.alpha.numel()


class Routes:
    """Which core each row of the current batch uses. One instance is shared by all layers of a model."""

    def __init__(self) -> None:
        self.rows: Tensor | Literal["own"] | None = None
        """(batch,) index into each layer's stack of cores; own: each row has the core in its place, or all have the only one; None
        switches every adapter off."""


class ShareLinear(nn.Module):
    """A frozen linear layer with a shared basis and a stack of cores, one per coefficient set."""

    def __init__(self, base: nn.Module, routes: Routes) -> None:
        super().__init__()
        self.base = base
        self.routes = routes
        self.beta: Tensor | None = None
        """(n, k_β) in the base's dtype; (batch, n, k_β) while several adapters that have their own are trained."""
        self.alpha: Tensor | None = None
        """(d, k_α) in the base's dtype; (batch, d, k_α) likewise."""
        self.cores: Tensor | None = None
        """(sets, k_β, k_α) float32; training puts a differentiable stack here for each step."""

    def forward(self, x: Tensor) -> Tensor:
        """x (batch, tokens, d) → (batch, tokens, n)."""
        h: Tensor = self.base(x)
        rows = self.routes.rows
        if rows is None or self.cores is None or self.alpha is None or self.beta is None:
            return h
        core = self.cores[rows] if isinstance(rows, Tensor) else self.cores  # (batch or 1, k_β, k_α)
        inner = (x @ self.alpha).float() @ core.transpose(1, 2)  # (batch, tokens, k_β)
        return h + inner.to(h.dtype) @ self.beta.mT


class Adapted:
    """A causal language model whose target layers are ShareLinear, and the sets of coefficients loaded into it."""

    BASE = 0
    """Row index of the base model: a core of zeros."""

    def __init__(self, model: nn.Module, target_modules: tuple[str, ...]) -> None:
        self.model = model.requires_grad_(False)
        self.routes = Routes()
        self.layers: dict[str, ShareLinear] = {}
        """By the layer's full name in the model."""
        self.sets: dict[str, int] = {}
        """Row index of each coefficient set that is loaded."""
        self.of_replies: frozenset[str] = frozenset()
        """Those that act on replies alone: what comes before is the base model's."""
        self.loads = 0
        """How often something was loaded: what was computed before counts no more."""
        self._copies: dict[tuple[int, torch.device, torch.dtype], tuple[weakref.ref[LayerBasis], LayerBasis]] = {}
        """Of a basis, by its identity."""
        for name, module in list(model.named_modules()):
            if isinstance(module, nn.Linear) and name.rsplit(".", 1)[-1] in target_modules:
                parent = model.get_submodule(name.rpartition(".")[0])
                layer = ShareLinear(module, self.routes)
                setattr(parent, name.rpartition(".")[2], layer)
                self.layers[name] = layer
        if not self.layers:
            raise ValueError(f"no linear layer of the model is called any of {', '.join(target_modules)}")

    def load(
        self, basis: Mapping[str, LayerBasis], sets: Mapping[str, Mapping[str, LayerCoefficients]],
        of_replies: Collection[str] = (),
    ) -> None:  # fmt: skip
        """Put a basis and any number of coefficient sets in place of what was loaded; set 0 is the base model.

        `of_replies`: those of the sets that act on replies alone.
        """
        cores = {name: {layer: c.core for layer, c in task.items()} for name, task in sets.items()}
        self.load_cores(basis, cores, of_replies)

    def load_cores(
        self,
        basis: Mapping[str, LayerBasis],
        sets: Mapping[str, Mapping[str, Tensor]],
        of_replies: Collection[str] = (),
    ) -> None:
        """As :meth:`load`, with each set given by its cores (k_β, k_α) per layer; a layer missing in a set is zero.

        ValueError when the basis has a layer that is not adapted (share.target_modules changed).
        """
        if unknown := set(basis) - set(self.layers):
            raise ValueError(f"the basis has a layer that the model does not adapt: {min(unknown)}")
        self.sets = {name: index for index, name in enumerate(sets, 1)}
        self.of_replies = frozenset(of_replies)
        self.loads += 1
        for name, layer in self.layers.items():
            if name not in basis:
                layer.beta = layer.alpha = layer.cores = None
                continue
            weight = layer.base.weight
            assert isinstance(weight, Tensor)
            layer.beta = basis[name].beta.to(weight.device, weight.dtype)
            layer.alpha = basis[name].alpha.to(weight.device, weight.dtype)
            zero = torch.zeros(layer.beta.shape[1], layer.alpha.shape[1])
            stack = [zero, *(task.get(name, zero).detach().float().cpu() for task in sets.values())]
            layer.cores = torch.stack(stack).to(weight.device)

    def placed(self, basis: LayerBasis, layer: str) -> LayerBasis:
        """A layer's basis, float32, where that layer is. The same object for the same basis, for as long as that one lives."""
        return self._copy(basis, layer, torch.float32)

    def cast(self, basis: LayerBasis, layer: str) -> LayerBasis:
        """The same in the precision of the layer's weight."""
        return self._copy(basis, layer, None)

    def _copy(self, basis: LayerBasis, layer: str, dtype: torch.dtype | None) -> LayerBasis:
        weight = self.layers[layer].base.weight
        assert isinstance(weight, Tensor)
        device, dtype = weight.device, dtype or weight.dtype
        if all(side.device == device and side.dtype == dtype for side in (basis.beta, basis.alpha)):
            return basis
        found = self._copies.get((id(basis), device, dtype))
        if found is None or found[0]() is not basis:
            self._copies = {key: entry for key, entry in self._copies.items() if entry[0]() is not None}
            copy = LayerBasis(basis.beta.to(device, dtype), basis.alpha.to(device, dtype))
            found = self._copies[id(basis), device, dtype] = weakref.ref(basis), copy
        return found[1]

    def unload(self) -> None:
        """Back to the base model alone."""
        self.load_cores({}, {})

    def index(self, name: str | None) -> int:
        """Row index of a coefficient set; None is the base model. KeyError for a set that is not loaded."""
        return self.BASE if name is None else self.sets[name]

    def prompt_index(self, name: str | None) -> int:
        """The row index for what comes before the reply: the base model's, for a set that acts on replies alone."""
        return self.BASE if name in self.of_replies else self.index(name)

    @contextmanager
    def routed(self, rows: Tensor | Literal["own"] | None) -> Iterator[None]:
        """Use `rows` (batch,) as the row indices inside the block (Routes.rows)."""
        before, self.routes.rows = self.routes.rows, rows
        try:
            yield
        finally:
            self.routes.rows = before
