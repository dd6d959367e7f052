"""Exchange with PEFT: folders of adapter_config.json and adapter_model.safetensors.

A pattern leaves the bank as an ordinary LoRA, B = β ε_β and A = (α ε_α)ᵀ with r = lora_alpha = p, which plain PEFT puts
on the plain base model; any LoRA of linear layers comes in with its scale folded in evenly. One that acts on replies alone
is PEFT's activated LoRA (arXiv:2504.12397), in both directions. PEFT's fan_in_fan_out says
how the base weight is stored; A (r, inputs) and B (outputs, r) mean the same either way.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional

from sleepy.errors import BankError
from sleepy.share import linalg
from sleepy.share.adapters import LoraLayer
from sleepy.share.subspace import reconstruct

if TYPE_CHECKING:
    from sleepy.share.bank import BankVersion

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"
PREFIX = "base_model.model."
"""What PEFT puts before a layer's name in the model."""
NOT_PLAIN = {
    "use_dora": "of the DoRA kind",
    "use_qalora": "of the QA-LoRA kind",
    "use_bdlora": "of the BD-LoRA kind",
    "kasa_config": "of the KaSA kind",
    "arrow_config": "with Arrow routing",
    "monteclora_config": "of the MonteCLoRA kind",
    "lora_bias": "with a bias (lora_bias)",
    "layer_replication": "of replicated layers",
    "modules_to_save": "with whole modules (modules_to_save)",
    "trainable_token_indices": "with trained embeddings (trainable_token_indices)",
    "target_parameters": "of bare parameters (target_parameters)",
}
"""Settings of PEFT's LoraConfig that make an adapter more than ΔW = s B A of linear layers."""
CHANGES_BASE = ("pissa", "olora", "corda", "loftq", "lora_ga")
"""Values of init_lora_weights that subtract the initial product from the base weights."""


def export(version: BankVersion, pattern: str, folder: Path, base_model_name: str) -> None:
    """Write one pattern's coefficients as a PEFT LoRA, float32. Raises BankError for an unknown pattern."""
    version.parameters(pattern)
    opening = version.openings.get(pattern, ())
    write_lora(reconstruct(version.basis, version.tasks[pattern]), folder, base_model_name, opening)


def write_lora(
    adapter: Mapping[str, LoraLayer], folder: Path, base_model_name: str, opening: tuple[int, ...] = ()
) -> None:
    """Write an adapter as a PEFT LoRA, float32, scale 1. Layers of lower rank are padded with zeros.

    `opening`: the tokens from which on it acts; empty: it acts on all.

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
        alora_invocation_tokens=list(opening) or None,
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        save_file(tensors, folder / WEIGHTS, metadata={"format": "pt"})
        config.save_pretrained(str(folder))
    except (OSError, SafetensorError) as error:
        raise BankError(f"{folder}: cannot be written: {error}") from None


def read(folder: Path) -> dict[str, LoraLayer]:
    """The adapter in a PEFT LoRA folder, float32, by layer name: all of a :class:`LoraFolder` at once."""
    return dict(LoraFolder(folder))


class LoraFolder(Mapping[str, LoraLayer]):
    """The adapter in a PEFT LoRA folder, float32, by layer name; a layer is read whenever it is asked for.

    The scale, lora_alpha / r (/ √r with use_rslora), is folded in, √s on each side; per layer where there is a rank_pattern
    or alpha_pattern. Raises BankError for a folder that is incomplete or damaged, or that holds anything but a plain LoRA of
    linear layers: at once where the headers show it, and for values that are not finite when the layer is read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.config = _config(path / CONFIG)
        file = self._open()
        shapes = {key: tuple(file.get_slice(key).get_shape()) for key in file.keys()}  # noqa: SIM118
        self._keys: dict[str, dict[str, str]] = {}
        for key in shapes:
            match = re.fullmatch(rf"(?:{re.escape(PREFIX)})?(.+)\.lora_([AB])(?:\.default)?\.weight", key)
            if match is None:
                raise BankError(f"{path / WEIGHTS}: {key} is not part of a plain LoRA; {_ONLY}")
            self._keys.setdefault(match[1], {})[match[2]] = key
        if not self._keys:
            raise BankError(f"{path / WEIGHTS}: holds no LoRA weights")
        self.shapes = {name: self._shape(name, keys, shapes) for name, keys in self._keys.items()}
        """(n, r, d) of each layer: B is (n, r), A is (r, d)."""

    @property
    def base_model(self) -> str | None:
        """What the adapter says that it was trained on."""
        return self.config.get("base_model_name_or_path") or None

    @property
    def opening(self) -> tuple[int, ...]:
        """The tokens from which on it acts; empty: it acts on all."""
        return tuple(self.config.get("alora_invocation_tokens") or ())

    @property
    def rank(self) -> int:
        """The highest of any layer."""
        return max(r for _, r, _ in self.shapes.values())

    def __getitem__(self, name: str) -> LoraLayer:
        """Raises BankError for values that are not finite."""
        file = self._open()
        A, B = (self._values(file, self._keys[name][side]) for side in "AB")
        rank = self.shapes[name][1]
        alpha = _of_layer(self.config, "alpha_pattern", name, self.config["lora_alpha"])
        scale = alpha / (math.sqrt(rank) if self.config.get("use_rslora") else rank)
        root = math.sqrt(abs(scale))
        return LoraLayer(B * math.copysign(root, scale), A * root)

    def __contains__(self, name: object) -> bool:
        return name in self._keys  # Mapping's own would read the layer

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def _open(self) -> Any:
        """Opened anew each time: an open file would keep all that was read of it in memory."""
        try:
            return open_tensors(self.path / WEIGHTS)
        except OSError as error:
            raise BankError(_unreadable(self.path / WEIGHTS, error)) from None
        except SafetensorError as error:
            raise BankError(f"{self.path / WEIGHTS}: truncated or damaged ({error}); copy the adapter again") from None

    def _values(self, file: Any, key: str) -> Tensor:
        tensor: Tensor = file.get_tensor(key)
        if not tensor.is_floating_point():
            raise BankError(f"{self.path / WEIGHTS}: {key} is {tensor.dtype}, not floating point; save it in float32")
        tensor = tensor.float()
        if not linalg.finite(tensor):
            raise BankError(f"{self.path / WEIGHTS}: {key} has values that are not finite; train the adapter again")
        return tensor

    def _shape(self, name: str, keys: Mapping[str, str], shapes: Mapping[str, tuple[int, ...]]) -> tuple[int, int, int]:
        if keys.keys() != {"A", "B"}:
            raise BankError(f"{self.path / WEIGHTS}: {name} has lora_{min(keys)} alone; the other factor is missing")
        A, B = shapes[keys["A"]], shapes[keys["B"]]
        if len(A) != 2 or len(B) != 2 or A[0] != B[1]:
            raise BankError(f"{self.path / WEIGHTS}: {name}: B {B} and A {A} do not multiply")
        rank = _of_layer(self.config, "rank_pattern", name, self.config["r"])
        if rank < 1 or rank != A[0]:
            raise BankError(
                f"{self.path}: {name} has rank {A[0]} and {CONFIG} says {rank:g}; they must agree and be ≥ 1"
            )
        return B[0], A[0], A[1]


def open_tensors(path: Path) -> Any:
    """A .safetensors file of which the headers are read. Raises OSError or SafetensorError."""
    return safe_open(path, framework="pt")


def _of_layer(config: Mapping[str, Any], patterns: str, name: str, otherwise: float) -> float:
    """A layer's own value, where one of PEFT's patterns fits its name, or the common one."""
    values: dict[str, float] = config.get(patterns) or {}
    if not values:
        return otherwise  # without the seconds that importing PEFT takes
    from peft.utils.other import get_pattern_key

    return values.get(get_pattern_key(list(values), name), otherwise)


def _config(path: Path) -> dict[str, Any]:
    try:
        config = json.loads(path.read_bytes())
    except OSError as error:
        raise BankError(_unreadable(path, error)) from None
    except ValueError as error:
        raise BankError(f"{path}: not valid JSON: {error}") from None
    if not isinstance(config, dict) or config.get("peft_type") != "LORA":
        raise BankError(f"{path}: not the configuration of a LoRA (peft_type)")
    for key in ("r", "lora_alpha"):
        if isinstance(config.get(key), bool) or not isinstance(config.get(key), (int, float)):
            raise BankError(f"{path}: {key} = {config.get(key)!r} is not a number")
    opening = config.get("alora_invocation_tokens") or []
    if not isinstance(opening, list) or not all(type(token) is int for token in opening):
        raise BankError(f"{path}: alora_invocation_tokens = {opening!r} is not a list of tokens")
    found = [what for key, what in NOT_PLAIN.items() if config.get(key)]
    if config.get("bias", "none") != "none":
        found.append(f"with trained biases (bias = {config['bias']!r})")
    if found:
        raise BankError(f"{path}: not a plain LoRA but one {found[0]}; {_ONLY}")
    initial = str(config.get("init_lora_weights")).lower()
    if initial.startswith(CHANGES_BASE):
        raise BankError(
            f"{path}: init_lora_weights = {initial!r} changed the base weights; save the adapter anew with PEFT's "
            "path_initial_model_for_weight_conversion"
        )
    return config


_ONLY = "only lora_A and lora_B of linear layers can be read"


def _unreadable(path: Path, error: OSError) -> str:
    return f"{path}: cannot be read ({error.strerror or error}); is this the folder of a PEFT adapter?"


def _plain(tensor: Tensor) -> Tensor:
    return tensor.detach().to("cpu", torch.float32).contiguous().clone()
