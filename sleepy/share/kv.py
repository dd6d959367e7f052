"""The keys and values of a forward pass: what transformers' attention layers call on a cache, and no more."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional


def argument(decoder: nn.Module, cache: object) -> Mapping[str, object]:
    """The cache as the keyword argument that this version of transformers takes it by (`past_key_values` was renamed)."""
    return {_argument_name(type(decoder).forward): cache}


@functools.cache
def _argument_name(forward: Callable[..., object]) -> str:
    return "cache" if "cache" in inspect.signature(forward).parameters else "past_key_values"


def behind(before: int, size: int, device: torch.device) -> tuple[Tensor, Tensor]:
    """Mask (1, 1, size, before + size) and positions (1, size) of tokens that come after `before` others."""
    mask = torch.ones(1, 1, size, before + size, dtype=torch.bool, device=device).tril(before)
    return mask, torch.arange(before, before + size, device=device)[None]


class PrefillCache:
    """Keeps the keys and values of one forward pass, after those of a prefix of each row, if there is one."""

    is_compileable = False

    def __init__(self, prefix: PrefillCache | None = None) -> None:
        """`prefix`: of as many rows as the pass, all equally long."""
        self.keys: dict[int, Tensor] = {}
        self.values: dict[int, Tensor] = {}
        self._prefix = prefix

    @classmethod
    def joined(cls, caches: Sequence[PrefillCache], size: int) -> PrefillCache:
        """One of all rows of these, and of their first `size` tokens."""
        joined = cls()
        for layer in caches[0].keys:
            joined.keys[layer] = torch.cat([cache.keys[layer][:, :, :size] for cache in caches])
            joined.values[layer] = torch.cat([cache.values[layer][:, :, :size] for cache in caches])
        return joined

    @classmethod
    def aligned(cls, caches: Sequence[PrefillCache], size: int) -> PrefillCache:
        """One of a row of each of these, with zeros before those that have fewer than `size` tokens, or none at all."""
        aligned, like = cls(), max(caches, key=lambda cache: cache.size)
        for layer, key in like.keys.items():
            none = key[:, :, :0], like.values[layer][:, :, :0]
            pairs = [(cache.keys.get(layer, none[0]), cache.values.get(layer, none[1])) for cache in caches]
            aligned.keys[layer], aligned.values[layer] = (
                torch.cat([functional.pad(one, (0, 0, size - one.shape[2], 0)) for one in side])
                for side in zip(*pairs, strict=True)
            )
        return aligned

    @property
    def size(self) -> int:
        """Tokens."""
        return next((key.shape[2] for key in self.keys.values()), 0)

    @property
    def bytes(self) -> int:
        """Memory that it takes."""
        return sum(one.nbytes for side in (self.keys, self.values) for one in side.values())

    def row(self, number: int) -> PrefillCache:
        """A copy of one row."""
        copy = PrefillCache()
        copy.keys = {layer: key[number : number + 1].clone() for layer, key in self.keys.items()}
        copy.values = {layer: value[number : number + 1].clone() for layer, value in self.values.items()}
        return copy

    def update(self, key: Tensor, value: Tensor, layer_idx: int, *_: Any, **__: Any) -> tuple[Tensor, Tensor]:
        """Remember (rows, heads, tokens, head_dim), behind the prefix."""
        if self._prefix is not None:
            key = torch.cat([self._prefix.keys[layer_idx], key], dim=2)
            value = torch.cat([self._prefix.values[layer_idx], value], dim=2)
        self.keys[layer_idx], self.values[layer_idx] = key, value
        return key, value

    def get_seq_length(self, layer_idx: int = 0) -> int:  # noqa: ARG002
        """Always 0: positions and masks are given explicitly."""
        return 0

    def get_mask_sizes(self, query_length: int, layer_idx: int = 0) -> tuple[int, int]:  # noqa: ARG002
        """(key length, offset), for transformers' mask functions."""
        return (0 if self._prefix is None else self._prefix.size) + query_length, 0
