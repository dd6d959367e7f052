"""What comes before a reply, for adapters that act on replies alone (activated LoRA, arXiv:2504.12397).

The base model reads the prompt, whoever answers. So its keys and values are the same in every epoch and for every adapter: they are
computed once, without a gradient, and kept as long as there is room.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

import torch

from sleepy.share.batches import Example
from sleepy.share.kv import PrefillCache, argument, behind
from sleepy.share.layers import Adapted


class Prompts:
    """Keys and values of prompts by the base model, the last used ones kept."""

    def __init__(self, adapted: Adapted, most_mib: int) -> None:
        """`most_mib`: how much memory what is kept may take."""
        self._adapted, self._most = adapted, most_mib * 2**20
        self._kept: OrderedDict[tuple[int, ...], PrefillCache] = OrderedDict()
        """By the prompt's tokens, the last used one last."""
        self._bytes = 0

    def of(self, example: Example) -> PrefillCache:
        """One row; empty for an example that starts with its first token."""
        prompt = example.tokens[: example.start]
        if not prompt:
            return PrefillCache()
        found = self._kept.pop(prompt, None) or self._computed(prompt)
        self._keep(prompt, found)
        return found

    def forget(self) -> None:
        """Keep nothing: memory is short."""
        self._kept.clear()
        self._bytes = 0

    def _computed(self, prompt: tuple[int, ...]) -> PrefillCache:
        """By itself, so that it does not depend on what is computed beside it."""
        model: Any = self._adapted.model
        decoder, cache = model.get_decoder(), PrefillCache()
        device = model.get_output_embeddings().weight.device
        with torch.no_grad(), self._adapted.routed(None):
            ids = torch.tensor([prompt], device=device)
            mask, positions = behind(0, len(prompt), device)
            decoder(
                input_ids=ids,
                attention_mask=mask,
                position_ids=positions,
                use_cache=False,
                **argument(decoder, cache),
            )
        self._bytes += cache.bytes
        return cache

    def _keep(self, prompt: tuple[int, ...], cache: PrefillCache) -> None:
        self._kept[prompt] = cache
        while self._bytes > self._most:
            self._bytes -= self._kept.popitem(last=False)[1].bytes
