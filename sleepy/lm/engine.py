"""Batched greedy generation with any mix of coefficient sets and base in a batch.

Canonical shapes: a reply must depend on its request alone, bit for bit, and bf16 results change with tensor shapes. So
each prompt is prefilled by itself, padded to a multiple of `bucket`; decoding always runs `rows` rows of `window` tokens against a
key-value buffer whose length depends on the prompt's bucket alone. A row that finishes is taken by the next request. Free rows
are computed too, and ignored.
"""

from __future__ import annotations

import hashlib
import inspect
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from sleepy.lm.lookup import Drafter
from sleepy.settings import EngineSettings
from sleepy.share.layers import Adapted

DECODER_VERSION = 1
"""Part of every reply's cache key; raise it when the decoding algorithm changes."""


@dataclass(frozen=True)
class Request:
    """One prompt for one coefficient set."""

    prompt: tuple[int, ...]
    """Token ids, chat template applied."""
    fixer: str | None
    """Coefficient set to use; None is the base model."""
    max_new_tokens: int


@dataclass(frozen=True)
class Reply:
    """What the model said."""

    tokens: tuple[int, ...]
    """New token ids, without the end token."""
    finished: bool
    """It ended by itself (otherwise it was cut at max_new_tokens)."""


@dataclass
class Stats:
    """Work done by one call of :meth:`Engine.generate`."""

    requests: int = 0
    new_tokens: int = 0
    steps: int = 0
    row_steps: int = 0
    """Steps summed over rows that were in use; new_tokens / row_steps is the gain of speculation."""
    seconds: float = 0.0


class SlotCache:
    """Key-value buffers (rows, heads, length, head_dim) per layer, written at a position of its own per row.

    Implements what transformers' attention layers call on a cache.
    """

    is_compileable = False

    def __init__(self, rows: int, length: int) -> None:
        self.rows, self.length = rows, length
        self.keys: dict[int, Tensor] = {}
        self.values: dict[int, Tensor] = {}
        self.positions = torch.zeros(rows, 1, dtype=torch.long)
        """(rows, window): where the tokens of the next step go."""

    def update(self, key: Tensor, value: Tensor, layer_idx: int, *_: Any, **__: Any) -> tuple[Tensor, Tensor]:
        """Write (rows, heads, window, head_dim) at `positions`; return the whole buffers."""
        if layer_idx not in self.keys:
            shape = (self.rows, key.shape[1], self.length, key.shape[3])
            self.keys[layer_idx] = key.new_zeros(shape)
            self.values[layer_idx] = value.new_zeros(shape)
        row = torch.arange(self.rows, device=key.device)[:, None]
        self.keys[layer_idx][row, :, self.positions] = key.transpose(1, 2)
        self.values[layer_idx][row, :, self.positions] = value.transpose(1, 2)
        return self.keys[layer_idx], self.values[layer_idx]

    def get_seq_length(self, layer_idx: int = 0) -> int:  # noqa: ARG002
        """Always 0: positions and masks are given explicitly."""
        return 0

    def get_mask_sizes(self, query_length: int, layer_idx: int = 0) -> tuple[int, int]:  # noqa: ARG002
        """(key length, offset), for transformers' mask functions."""
        return self.length, 0


class PrefillCache:
    """Keeps the keys and values of one forward pass, for copying into a row of a SlotCache."""

    is_compileable = False

    def __init__(self) -> None:
        self.keys: dict[int, Tensor] = {}
        self.values: dict[int, Tensor] = {}

    def update(self, key: Tensor, value: Tensor, layer_idx: int, *_: Any, **__: Any) -> tuple[Tensor, Tensor]:
        """Remember (1, heads, tokens, head_dim)."""
        self.keys[layer_idx], self.values[layer_idx] = key, value
        return key, value

    def get_seq_length(self, layer_idx: int = 0) -> int:  # noqa: ARG002
        """Nothing came before."""
        return 0

    def get_mask_sizes(self, query_length: int, layer_idx: int = 0) -> tuple[int, int]:  # noqa: ARG002
        """(key length, offset), for transformers' mask functions."""
        return query_length, 0


@dataclass
class _Row:
    """A request that is being decoded in a row of the batch."""

    number: int
    request: Request
    drafter: Drafter
    new: list[int] = field(default_factory=list)


class Engine:
    """Generates replies with an adapted model."""

    def __init__(self, adapted: Adapted, tokenizer: Any, settings: EngineSettings) -> None:
        self.adapted = adapted
        self.tokenizer = tokenizer
        self.settings = settings
        model: Any = adapted.model
        self._decoder = model.get_decoder()
        self._head = model.get_output_embeddings()
        self._device = self._head.weight.device
        # transformers renamed the argument `past_key_values` to `cache`.
        names = inspect.signature(type(self._decoder).forward).parameters
        self._cache_name = "cache" if "cache" in names else "past_key_values"
        self._end_ids = _end_ids(model, tokenizer)
        self.stats = Stats()
        """Of the last call of `generate`."""

    def encode(self, messages: Sequence[Any]) -> tuple[int, ...]:
        """Token ids of a chat, up to where the reply starts."""
        text = self.tokenizer.apply_chat_template(list(messages), tokenize=False, add_generation_prompt=True)
        return tuple(self.tokenizer.encode(text, add_special_tokens=False))

    def decode(self, tokens: Sequence[int]) -> str:
        """Text of a reply."""
        return str(self.tokenizer.decode(list(tokens), skip_special_tokens=True))

    def shape_key(self) -> str:
        """What, besides the request and the weights, decides a reply: decoder version, shapes, device, precision."""
        s = self.settings
        precision = f"{self._head.weight.dtype}-{self._device.type}-torch{torch.__version__}"
        return f"greedy-{DECODER_VERSION}-rows{s.rows}-window{s.window}-bucket{s.bucket}-{precision}"

    def buffer_length(self, request: Request) -> int:
        """Length of the key-value buffer that this request is decoded with, in tokens."""
        bucket = self.settings.bucket
        needed = _round_up(len(request.prompt), bucket) + request.max_new_tokens + self.settings.window
        return _round_up(needed, 2 * bucket)

    @torch.inference_mode()
    def generate(
        self, requests: Sequence[Request], on_reply: Callable[[int, Reply], None] | None = None
    ) -> list[Reply]:
        """Replies in the order of the requests. `on_reply(number, reply)` is called as each one is finished.

        Raises KeyError for a coefficient set that is not loaded, before any work is done.
        """
        for request in requests:
            self.adapted.index(request.fixer)
        started = time.monotonic()
        self.stats = Stats(requests=len(requests))
        replies: dict[int, Reply] = {}

        def finish(number: int, reply: Reply) -> None:
            replies[number] = reply
            self.stats.new_tokens += len(reply.tokens)
            if on_reply is not None:
                on_reply(number, reply)

        groups: dict[int, deque[tuple[int, Request]]] = {}
        for number, request in enumerate(requests):
            groups.setdefault(self.buffer_length(request), deque()).append((number, request))
        for length, waiting in sorted(groups.items()):
            self._decode_group(length, waiting, finish)
        self.stats.seconds = time.monotonic() - started
        return [replies[number] for number in range(len(requests))]

    def _decode_group(
        self, length: int, waiting: deque[tuple[int, Request]], finish: Callable[[int, Reply], None]
    ) -> None:
        rows, window = self.settings.rows, self.settings.window
        cache = SlotCache(rows, length)
        slots: list[_Row | None] = [None] * rows
        while True:
            for index in range(rows):
                while slots[index] is None and waiting:
                    slots[index] = self._admit(cache, index, *waiting.popleft(), finish)
            if not any(slots):
                return
            self._step(cache, slots, window, finish)

    def _admit(
        self,
        cache: SlotCache,
        index: int,
        number: int,
        request: Request,
        finish: Callable[[int, Reply], None],
    ) -> _Row | None:
        """Prefill a request into row `index`; None when it is finished by its first token."""
        prompt = list(request.prompt)
        padded = prompt + [0] * (_round_up(len(prompt), self.settings.bucket) - len(prompt))
        prefill = PrefillCache()
        ids = torch.tensor([padded], device=self._device)
        size = len(padded)
        mask = torch.ones(1, 1, size, size, dtype=torch.bool, device=self._device).tril()
        positions = torch.arange(size, device=self._device)[None]
        hidden = self._forward(ids, mask, positions, prefill, [self.adapted.index(request.fixer)])
        first = int(self._head(hidden[:, len(prompt) - 1 : len(prompt)]).argmax(-1))
        for layer, key in prefill.keys.items():
            if layer not in cache.keys:
                shape = (cache.rows, key.shape[1], cache.length, key.shape[3])
                cache.keys[layer], cache.values[layer] = key.new_zeros(shape), key.new_zeros(shape)
            cache.keys[layer][index, :, :size] = key[0]
            cache.values[layer][index, :, :size] = prefill.values[layer][0]
        row = _Row(number, request, Drafter(prompt))
        return None if self._take(row, [first], finish) else row

    def _step(
        self,
        cache: SlotCache,
        slots: list[_Row | None],
        window: int,
        finish: Callable[[int, Reply], None],
    ) -> None:
        """One forward pass: each row's last token and its draft; keep what the model agrees with."""
        rows = len(slots)
        ids = torch.zeros(rows, window, dtype=torch.long)
        starts = torch.zeros(rows, 1, dtype=torch.long)
        drafts: list[list[int]] = [[] for _ in slots]
        routes = [self.adapted.BASE] * rows
        for index, row in enumerate(slots):
            if row is None:
                continue
            drafts[index] = row.drafter.draft(window - 1)
            tokens = [row.drafter.tokens[-1], *drafts[index]]
            ids[index, : len(tokens)] = torch.tensor(tokens)
            starts[index] = len(row.drafter.tokens) - 1
            routes[index] = self.adapted.index(row.request.fixer)
        positions = (starts + torch.arange(window)).to(self._device)
        cache.positions = positions
        mask = (torch.arange(cache.length, device=self._device) <= positions[:, :, None])[:, None]
        hidden = self._forward(ids.to(self._device), mask, positions, cache, routes)
        chosen = self._head(hidden).argmax(-1).tolist()
        self.stats.steps += 1
        for index, row in enumerate(slots):
            if row is None:
                continue
            self.stats.row_steps += 1
            agreed = 0
            while agreed < len(drafts[index]) and drafts[index][agreed] == chosen[index][agreed]:
                agreed += 1
            if self._take(row, chosen[index][: agreed + 1], finish):
                slots[index] = None

    def _take(self, row: _Row, tokens: Sequence[int], finish: Callable[[int, Reply], None]) -> bool:
        """Append decided tokens to a row; True when that finishes it."""
        for token in tokens:
            if token in self._end_ids:
                finish(row.number, Reply(tuple(row.new), finished=True))
                return True
            row.new.append(token)
            row.drafter.extend([token])
            if len(row.new) >= row.request.max_new_tokens:
                finish(row.number, Reply(tuple(row.new), finished=False))
                return True
        return False

    def _forward(self, ids: Tensor, mask: Tensor, positions: Tensor, cache: object, routes: list[int]) -> Tensor:
        """Last hidden states (rows, tokens, hidden)."""
        with self.adapted.routed(torch.tensor(routes, device=self._device)):
            output = self._decoder(
                input_ids=ids,
                attention_mask=mask,
                position_ids=positions,
                use_cache=False,
                **{self._cache_name: cache},
            )
        hidden: Tensor = output.last_hidden_state
        return hidden


def reply_key(model: str, coefficients: str, request: Request, shapes: str) -> str:
    """SHA-256 over all that decides a reply: model identity, coefficients' hash, prompt, limit and shapes."""
    parts = [model, coefficients, shapes, str(request.max_new_tokens), ",".join(map(str, request.prompt))]
    return hashlib.sha256("\x00".join(parts).encode()).hexdigest()


def _end_ids(model: Any, tokenizer: Any) -> frozenset[int]:
    configured = getattr(model.generation_config, "eos_token_id", None)
    ids = configured if isinstance(configured, list) else [configured]
    return frozenset(i for i in [*ids, tokenizer.eos_token_id] if i is not None)


def _round_up(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple
