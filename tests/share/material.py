"""Random adapters, bases and coefficients, and the plain n×d matrices that they stand for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

from sleepy.share.adapters import LoraLayer
from sleepy.share.layers import Adapted, LayerBasis, LayerCoefficients
from sleepy.share.subspace import Coefficients, random_orthonormal

TARGETS = ("q_proj", "k_proj", "v_proj", "o_proj")
Shapes = Mapping[str, tuple[int, int]]
"""(n, d) by layer."""
SHAPES: Shapes = {"one": (48, 40), "two": (36, 52)}


def generator(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def random_lora(n: int, d: int, rank: int, rng: torch.Generator, scale: float = 0.3) -> LoraLayer:
    return LoraLayer(torch.randn(n, rank, generator=rng) * scale, torch.randn(rank, d, generator=rng) * scale)


def random_adapter(shapes: Shapes, rank: int, rng: torch.Generator) -> dict[str, LoraLayer]:
    return {name: random_lora(n, d, rank, rng) for name, (n, d) in shapes.items()}


def random_basis(shapes: Shapes, k: int, rng: torch.Generator) -> dict[str, LayerBasis]:
    return {
        n: LayerBasis(random_orthonormal(s[0], k, rng), random_orthonormal(s[1], k, rng)) for n, s in shapes.items()
    }


def shapes_of(adapted: Adapted) -> Shapes:
    """Of a model's adapted layers."""
    found = {}
    for name, layer in adapted.layers.items():
        n, d = layer.base.get_parameter("weight").shape
        found[name] = (n, d)
    return found


def random_coefficients(shapes: Shapes, k: int, p: int, rng: torch.Generator) -> Coefficients:
    def side() -> Tensor:
        return torch.randn(k, p, generator=rng)

    return {name: LayerCoefficients(side(), side()) for name in shapes}


def save_adapter(folder: Path, adapter: Mapping[str, LoraLayer], **config: Any) -> Path:
    """A PEFT LoRA folder of bare factors, as PEFT would write it; r = lora_alpha = their rank unless `config` differs."""
    rank = max(layer.A.shape[0] for layer in adapter.values())
    said = {"peft_type": "LORA", "base_model_name_or_path": "tiny", "r": rank, "lora_alpha": rank, **config}
    folder.mkdir(parents=True)
    (folder / "adapter_config.json").write_text(json.dumps(said))
    tensors = {}
    for name, layer in adapter.items():
        tensors[f"base_model.model.{name}.lora_A.weight"] = layer.A.contiguous()
        tensors[f"base_model.model.{name}.lora_B.weight"] = layer.B.contiguous()
    save_file(tensors, folder / "adapter_model.safetensors")
    return folder


def dense(layer: LoraLayer) -> Tensor:
    """ΔW (n, d), float64."""
    return layer.B.double() @ layer.A.double()


def dense_in(basis: LayerBasis, coefficients: LayerCoefficients) -> Tensor:
    """ΔW (n, d), float64."""
    return basis.beta.double() @ coefficients.core.double() @ basis.alpha.double().T


def error(found: Tensor, wanted: Tensor) -> float:
    """Relative, Frobenius."""
    return float((found - wanted).norm() / wanted.norm())


def same_span(U: Tensor, V: Tensor) -> bool:
    """Whether the columns of two orthonormal bases span the same space."""
    return U.shape == V.shape and float((U @ U.T - V @ V.T).norm()) < 1e-4
