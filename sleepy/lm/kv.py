"""Key-value buffers for decoding: what transformers' attention layers call on a cache, and no more."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from sleepy.share.kv import PrefillCache


class SlotCache:
    """Key-value buffers (rows, heads, length, head_dim) per layer, written at a position of its own per row."""

    is_compileable = False

    def __init__(self, rows: int, length: int) -> None:
        self.rows, self.length = rows, length
        self.keys: dict[int, Tensor] = {}
        self.values: dict[int, Tensor] = {}
        self.active, self.used = rows, length
        """Rows and positions, from the first, that take part in the next step; the rest is not looked at."""
        self.positions = torch.zeros(rows, 1, dtype=torch.long)
        """(active, window): where the tokens of the next step go."""

    def update(self, key: Tensor, value: Tensor, layer_idx: int, *_: Any, **__: Any) -> tuple[Tensor, Tensor]:
        """Write (active, heads, window, head_dim) at `positions`; return the part of the buffers that is used."""
        self._allocate(layer_idx, key, value)
        row = torch.arange(self.active, device=key.device)[:, None]
        self.keys[layer_idx][row, :, self.positions] = key.transpose(1, 2)
        self.values[layer_idx][row, :, self.positions] = value.transpose(1, 2)
        used = slice(self.active), slice(None), slice(self.used)
        return self.keys[layer_idx][used], self.values[layer_idx][used]

    def fill(self, row: int, prefill: PrefillCache, source: int, size: int) -> None:
        """Take the first `size` positions of a row from row `source` of a finished prefill."""
        for layer, key in prefill.keys.items():
            self._allocate(layer, key, prefill.values[layer])
            self.keys[layer][row, :, :size] = key[source, :, :size]
            self.values[layer][row, :, :size] = prefill.values[layer][source, :, :size]

    def move(self, source: int, row: int, size: int) -> None:
        """Take the first `size` positions of a row from another row."""
        for layer in self.keys:
            self.keys[layer][row, :, :size] = self.keys[layer][source, :, :size]
            self.values[layer][row, :, :size] = self.values[layer][source, :, :size]

    def get_seq_length(self, layer_idx: int = 0) -> int:  # noqa: ARG002
        """Always 0: positions and masks are given explicitly."""
        return 0

    def get_mask_sizes(self, query_length: int, layer_idx: int = 0) -> tuple[int, int]:  # noqa: ARG002
        """(key length, offset), for transformers' mask functions."""
        return self.used, 0

    def _allocate(self, layer: int, key: Tensor, value: Tensor) -> None:
        if layer not in self.keys:
            shape = (self.rows, key.shape[1], self.length, key.shape[3])
            self.keys[layer], self.values[layer] = key.new_zeros(shape), value.new_zeros(shape)
