"""Exchange with PEFT: folders of adapter_config.json and adapter_model.safetensors.

A pattern leaves the bank as an ordinary LoRA, B = β ε_β and A = (α ε_α)ᵀ with r = lora_alpha = p, which plain PEFT puts
on the plain base model; any LoRA of linear layers comes in with its scale folded in evenly.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save_file
from torch import Tensor
from torch.nn import functional

from sleepy.errors import BankError
from sleepy.share.adapters import LoraLayer
from sleepy.share.subspace import reconstruct

if TYPE_CHECKING:
    from sleepy.share.bank import BankVersion

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"
PREFIX = "base_model.model."
"""What PEFT puts before a layer's name in the model."""


def export(version: BankVersion, pattern: str, folder: Path, base_model_name: str) -> None:
    """Write one pattern's coefficients as a PEFT LoRA, float32. Raises BankError for an unknown pattern."""
    version.parameters(pattern)
    write_lora(reconstruct(version.basis, version.tasks[pattern]), folder, base_model_name)


def write_lora(adapter: Mapping[str, LoraLayer], folder: Path, base_model_name: str) -> None:
    """Write an adapter as a PEFT LoRA, float32, scale 1. Layers of lower rank are padded with zeros.

    Raises BankError when there is nothing to write, or the folder cannot be written.
    """
    from peft import LoraConfig

    rank = max((layer.A.shape[0] for layer in adapter.values()), default=0)
    if rank == 0:
        raise BankError(f"{folder}: the adapter is empty (no layers, or rank 0); nothing was written")
    tensors = {}
    for name, layer in adapter.items():
        missing = rank - layer.A.shape[0]
        tensors[f"{PREFIX}{name}.lora_A.weight"] = _plain(functional.pad(layer.A, (0, 0, 0, missing)))
        tensors[f"{PREFIX}{name}.lora_B.weight"] = _plain(functional.pad(layer.B, (0, missing)))
    config = LoraConfig(
        base_model_name_or_path=base_model_name,
        task_type="CAUSAL_LM",
        r=rank,
        lora_alpha=rank,
        lora_dropout=0.0,
        bias="none",
        target_modules=sorted(adapter),
        inference_mode=True,
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        save_file(tensors, folder / WEIGHTS, metadata={"format": "pt"})
        config.save_pretrained(str(folder))
    except (OSError, SafetensorError) as error:
        raise BankError(f"{folder}: cannot be written: {error}") from None


def read(folder: Path) -> dict[str, LoraLayer]:
    """The adapter in a PEFT LoRA folder, float32, by layer name; the scale is folded in, √s on each side.

    The scale is lora_alpha / r (/ √r with use_rslora), per layer where there is a rank_pattern or alpha_pattern. Raises
    BankError for a folder that is incomplete or damaged, or that holds anything but a plain LoRA of linear layers.
    """
    config, tensors = _config(folder / CONFIG), _tensors(folder / WEIGHTS)
    factors: dict[str, dict[str, Tensor]] = {}
    for key, tensor in tensors.items():
        match = re.fullmatch(rf"(?:{re.escape(PREFIX)})?(.+)\.lora_([AB])(?:\.default)?\.weight", key)
        if match is None:
            raise BankError(
                f"{folder / WEIGHTS}: {key} is not part of a plain LoRA; only lora_A and lora_B can be read"
            )
        if not tensor.isfinite().all():
            raise BankError(f"{folder / WEIGHTS}: {key} has values that are not finite; train the adapter again")
        factors.setdefault(match[1], {})[match[2]] = tensor.float()
    if not factors:
        raise BankError(f"{folder / WEIGHTS}: holds no LoRA weights")
    return {name: _layer(folder, name, sides, config) for name, sides in factors.items()}


def _layer(folder: Path, name: str, sides: Mapping[str, Tensor], config: Mapping[str, Any]) -> LoraLayer:
    if sides.keys() != {"A", "B"}:
        raise BankError(f"{folder / WEIGHTS}: {name} has lora_{next(iter(sides))} alone; the other factor is missing")
    A, B = sides["A"], sides["B"]
    if A.ndim != 2 or B.ndim != 2 or A.shape[0] != B.shape[1]:
        raise BankError(f"{folder / WEIGHTS}: {name}: B {tuple(B.shape)} and A {tuple(A.shape)} do not multiply")
    rank = _of_layer(config, "rank_pattern", name, config["r"])
    alpha = _of_layer(config, "alpha_pattern", name, config["lora_alpha"])
    if rank < 1 or rank != A.shape[0]:
        raise BankError(
            f"{folder}: {name} has rank {A.shape[0]} and {CONFIG} says {rank:g}; they must agree and be ≥ 1"
        )
    scale = alpha / (math.sqrt(rank) if config.get("use_rslora") else rank)
    root = math.sqrt(abs(scale))
    return LoraLayer(B * math.copysign(root, scale), A * root)


def _of_layer(config: Mapping[str, Any], patterns: str, name: str, otherwise: float) -> float:
    """A layer's own value, where one of PEFT's patterns fits its name, or the common one."""
    from peft.utils.other import get_pattern_key

    values: dict[str, float] = config.get(patterns) or {}
    return values.get(get_pattern_key(list(values), name), otherwise)


def _config(path: Path) -> dict[str, Any]:
    try:
        config = json.loads(path.read_bytes())
    except OSError as error:
        raise BankError(f"{path}: cannot be read ({error.strerror}); is this the folder of a PEFT adapter?") from None
    except ValueError as error:
        raise BankError(f"{path}: not valid JSON: {error}") from None
    if not isinstance(config, dict) or config.get("peft_type") != "LORA":
        raise BankError(f"{path}: not the configuration of a LoRA (peft_type)")
    for key in ("r", "lora_alpha"):
        if isinstance(config.get(key), bool) or not isinstance(config.get(key), (int, float)):
            raise BankError(f"{path}: {key} = {config.get(key)!r} is not a number")
    if config.get("use_dora") or config.get("fan_in_fan_out"):
        raise BankError(f"{path}: DoRA and fan_in_fan_out adapters cannot be read")
    return config


def _tensors(path: Path) -> dict[str, Tensor]:
    try:
        return load(path.read_bytes())
    except OSError as error:
        raise BankError(f"{path}: cannot be read ({error.strerror}); is this the folder of a PEFT adapter?") from None
    except SafetensorError as error:
        raise BankError(f"{path}: truncated or damaged ({error}); copy the adapter again") from None


def _plain(tensor: Tensor) -> Tensor:
    return tensor.detach().to("cpu", torch.float32).contiguous().clone()
