"""Batched generation, greedy or sampled, with any mix of coefficient sets and base in a batch.

Engine is canonical: a reply must depend on its request alone, bit for bit, and bf16 results change with tensor shapes. So
each prompt is prefilled by itself, padded to a multiple of `bucket`; decoding always runs `rows` rows of `window` tokens against a
key-value buffer whose length depends on the prompt's bucket alone. A row that finishes is taken by the next request. Free rows
are computed too, and ignored. On a GPU such a step is a CUDA graph (recorded.py). FastEngine (fast.py) does without all that.
"""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import torch
from torch import Tensor

from sleepy import log
from sleepy.errors import BankError, ModelError
from sleepy.lm.chat import reply_opening
from sleepy.lm.half import pack, packs
from sleepy.lm.kv import SlotCache
from sleepy.lm.lookup import Drafter
from sleepy.lm.recorded import Recorder
from sleepy.lm.sampling import Sampling, verified
from sleepy.lm.turns import Turns
from sleepy.settings import EngineSettings
from sleepy.share.kv import PrefillCache, argument, behind
from sleepy.share.layers import Adapted
from sleepy.share.memory import is_out_of_memory, release

_log = log.get("engine")

DECODER_VERSION = 3
"""Part of every reply's cache key; raise it when the decoding algorithm changes."""


@dataclass(frozen=True)
class Request:
    """One prompt for one coefficient set."""

    prompt: tuple[int, ...]
    """Token ids, chat template applied."""
    fixer: str | None
    """Coefficient set to use; None is the base model."""
    max_new_tokens: int
    sampling: Sampling | None = None
    """How tokens are drawn; None is greedy."""
    unlike: tuple[str, ...] = ()
    """What no greedy reply shall be, white space aside, if the model sees another one: see :mod:`sleepy.lm.turns`."""


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


@dataclass
class Row:
    """A request that is being decoded in a row of the batch."""

    number: int
    request: Request
    drafter: Drafter
    ahead: int = 1
    """How many of its tokens, from the last one on, have no keys and values yet: first the end of the prompt, then one."""
    new: list[int] = field(default_factory=list)
    turns: Turns | None = None
    """Where the reply may take another turn, if it must not be everything."""


Finish = Callable[[int, Reply], None]
"""Takes a request's number and its reply."""


class Engine:
    """Generates replies with an adapted model; canonical: a reply depends on its request alone, bit for bit."""

    def __init__(self, adapted: Adapted, tokenizer: Any, settings: EngineSettings) -> None:
        self.adapted = adapted
        self.tokenizer = tokenizer
        self.settings = settings
        self.rows = self.full_rows()
        """Requests decoded together; halved when memory runs out."""
        model: Any = adapted.model
        self._decoder = model.get_decoder()
        self._head = model.get_output_embeddings()
        self._device = self._head.weight.device
        self._recorder = Recorder(self._device)
        self._recorded_loads = -1
        """Adapted.loads when steps were recorded."""
        self._caches: dict[tuple[int, int], SlotCache] = {}
        """By rows and length, where steps are recorded: they must find the buffers where they were."""
        self._end_ids = _end_ids(model, tokenizer)
        self.stats = Stats()
        """Of the last call of `generate`."""
        self.on_logits: Callable[[int, Tensor], None] | None = None
        """Is shown, if there is one, a request's number and the logits (tokens, vocabulary) that each step decides on. What it
        wants to keep it must copy."""

    @property
    def device(self) -> torch.device:
        """Where the model is."""
        device: torch.device = self._device
        return device

    @property
    def dtype(self) -> torch.dtype:
        """Precision of the base model."""
        dtype: torch.dtype = self._head.weight.dtype
        return dtype

    def encode(self, messages: Sequence[Any]) -> tuple[int, ...]:
        """Token ids of a chat, up to where the reply starts."""
        text = self.tokenizer.apply_chat_template(list(messages), tokenize=False, add_generation_prompt=True)
        return tuple(self.tokenizer.encode(text, add_special_tokens=False))

    def decode(self, tokens: Sequence[int]) -> str:
        """Text of a reply."""
        return str(self.tokenizer.decode(list(tokens), skip_special_tokens=True))

    @cached_property
    def opening(self) -> tuple[int, ...]:
        """The tokens with which a reply's turn begins, the last ones of every prompt."""
        return reply_opening(self.tokenizer)

    def full_rows(self) -> int:
        """Rows while there is memory enough."""
        return self.settings.rows

    def shape_key(self) -> str:
        """What, besides the request and the weights, decides a reply: decoder version, shapes, device, precision."""
        s = self.settings
        return f"greedy-{DECODER_VERSION}-rows{self.rows}-window{s.window}-bucket{s.bucket}-{self._precision()}"

    def buffer_length(self, request: Request) -> int:
        """Length of the key-value buffer that this request is decoded with, in tokens."""
        bucket = self.settings.bucket
        needed = _round_up(len(request.prompt), bucket) + request.max_new_tokens + self.settings.window
        return _round_up(needed, 2 * bucket)

    @torch.inference_mode()
    def generate(self, requests: Sequence[Request], on_reply: Finish | None = None) -> list[Reply]:
        """Replies in the order of the requests. `on_reply(number, reply)` is called as each one is finished.

        Raises BankError for a coefficient set that is not loaded, before any work is done; ModelError when not even one
        request fits into memory.
        """
        for request in requests:
            self.check(request)
        started = time.monotonic()
        if requests:
            pack(self.adapted.model)
        self.stats = Stats(requests=len(requests))
        if self._recorded_loads != self.adapted.loads:
            self._recorder.forget()
            self._recorded_loads = self.adapted.loads
        replies: dict[int, Reply] = {}

        def finish(number: int, reply: Reply) -> None:
            replies[number] = reply
            self.stats.new_tokens += len(reply.tokens)
            if on_reply is not None:
                on_reply(number, reply)

        while len(replies) < len(requests):
            waiting = [(number, request) for number, request in enumerate(requests) if number not in replies]
            short = False
            try:
                self._decode(waiting, finish)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                short = True
            if short:
                self._make_room(waiting)
        self.stats.seconds = time.monotonic() - started
        return [replies[number] for number in range(len(requests))]

    def check(self, request: Request) -> None:
        """BankError when its coefficients are not loaded; ModelError when they act on replies alone, and its prompt or the windows
        do not allow that."""
        try:
            self.adapted.index(request.fixer)
        except KeyError:
            loaded = ", ".join(sorted(self.adapted.sets)) or "none"
            raise BankError(f"{request.fixer}: no such coefficients are loaded; there are {loaded}") from None
        if request.fixer in self.adapted.of_replies:
            opening, least = self.opening, min(self.settings.window, self.settings.fast_window)
            if request.prompt[-len(opening) :] != opening:
                raise ModelError(f"{request.fixer} acts on replies alone, and the prompt does not end where one begins")
            if len(opening) > least:
                raise ModelError(
                    f"a reply begins with {len(opening)} tokens of the chat template; set engine.window and "
                    f"engine.fast_window to {len(opening)} at least"
                )

    def ahead(self, request: Request) -> int:
        """How many tokens of a prompt are left to the first step: those that its coefficients act on, and always the last."""
        return len(self.opening) if request.fixer in self.adapted.of_replies else 1

    def row(self, number: int, request: Request) -> Row:
        """A row for a request that nothing was decoded of."""
        turns = Turns(request.unlike, self.decode, self._end_ids) if request.unlike and not request.sampling else None
        return Row(number, request, Drafter(request.prompt), self.ahead(request), turns=turns)

    def _make_room(self, waiting: Sequence[tuple[int, Request]]) -> None:
        """Half the rows; the requests that were being decoded begin again."""
        self._recorder.forget()
        self._caches.clear()
        release()
        if self.rows == 1:
            longest = max(len(request.prompt) + request.max_new_tokens for _, request in waiting)
            raise ModelError(
                f"out of memory: not even one request of {longest} tokens can be decoded; "
                "lower agent.max_new_tokens, or free some memory"
            )
        self.rows //= 2
        _log.warning("out of memory: %s", self._fewer())

    def _fewer(self) -> str:
        """What fewer rows mean."""
        return (
            f"going on with {self.rows} rows, which rounds otherwise; set engine.rows = {self.rows} "
            "and examine both sides of a comparison again"
        )

    def _precision(self) -> str:
        packed = "-half" if packs(self.adapted.model) else ""
        return f"{self.dtype}{packed}-{self._device.type}-torch{torch.__version__}"

    def _decode(self, waiting: Sequence[tuple[int, Request]], finish: Finish) -> None:
        """Finish all of these numbered requests."""
        groups: dict[int, deque[tuple[int, Request]]] = {}
        for number, request in waiting:
            groups.setdefault(self.buffer_length(request), deque()).append((number, request))
        for length, group in sorted(groups.items()):
            self._decode_group(length, group, finish)

    def _decode_group(self, length: int, waiting: deque[tuple[int, Request]], finish: Finish) -> None:
        cache = self._cache(self.rows, length)
        slots: list[Row | None] = [None] * self.rows
        while True:
            for index in range(len(slots)):
                if slots[index] is None and waiting:
                    slots[index] = self._admit(cache, index, *waiting.popleft())
            if not any(slots):
                return
            finished = self._step(cache, slots, self.settings.window, finish)
            slots = [None if index in finished else row for index, row in enumerate(slots)]

    def _cache(self, rows: int, length: int) -> SlotCache:
        """Buffers to decode with: new ones, or where steps are recorded those of before, whatever they still hold."""
        if not self._recorder.works:
            return SlotCache(rows, length)
        return self._caches.setdefault((rows, length), SlotCache(rows, length))

    def _admit(self, cache: SlotCache, index: int, number: int, request: Request) -> Row:
        """Prefill a request into row `index`."""
        row = self.row(number, request)
        prompt = list(request.prompt[: -row.ahead])
        size = _round_up(len(prompt), self.settings.bucket)
        if size:
            prefill = PrefillCache()
            ids = torch.tensor([prompt + [0] * (size - len(prompt))], device=self._device)
            mask, positions = behind(0, size, self._device)
            self._forward(ids, mask, positions, prefill, self._routes([self.adapted.prompt_index(request.fixer)]))
            cache.fill(index, prefill, 0, size)
        return row

    def _step(self, cache: SlotCache, slots: Sequence[Row | None], window: int, finish: Finish) -> set[int]:
        """One forward pass: what each row is ahead and its draft; keep what the model agrees with. Indices that finished."""
        drafts = [[] if row is None else row.drafter.draft(window - row.ahead) for row in slots]
        rows = [row for row in slots if row is not None]
        wide = max(row.ahead + len(draft) for row, draft in zip(slots, drafts, strict=True) if row is not None)
        last = max(len(row.drafter.tokens) for row in rows) + max(map(len, drafts))
        active, width, used = self._shape(cache, len(slots), window, wide, last)
        ids = torch.zeros(active, width, dtype=torch.long)
        starts = torch.zeros(active, 1, dtype=torch.long)
        routes = [self.adapted.BASE] * active
        for index, row in enumerate(slots):
            if row is not None:
                tokens = [*row.drafter.tokens[-row.ahead :], *drafts[index]]
                ids[index, : len(tokens)] = torch.tensor(tokens)
                starts[index] = len(row.drafter.tokens) - row.ahead
                routes[index] = self.adapted.index(row.request.fixer)
        positions = starts + torch.arange(width)

        def step(ids: Tensor, positions: Tensor, routes: Tensor) -> tuple[Tensor, Tensor]:
            cache.active, cache.used, cache.positions = active, used, positions
            mask = (torch.arange(used, device=self._device) <= positions[:, :, None])[:, None]
            logits = self._head(self._forward(ids, mask, positions, cache, routes))
            return logits, logits.argmax(-1)

        key = (cache.rows, cache.length, active, width, used)
        inputs = ids.to(self._device), positions.to(self._device), self._routes(routes)
        logits, best = self._recorder.run(key, step, *inputs)
        greedy = best.tolist()
        self.stats.steps += 1
        finished = set()
        for index, row in enumerate(slots):
            if row is not None:
                self.stats.row_steps += 1
                first, row.ahead = row.ahead - 1, 1
                if self.on_logits is not None:
                    self.on_logits(row.number, logits[index, first:])
                if self._decide(row, logits[index, first:], greedy[index][first:], drafts[index], finish):
                    finished.add(index)
        return finished

    def _shape(self, cache: SlotCache, rows: int, window: int, wide: int, last: int) -> tuple[int, int, int]:  # noqa: ARG002
        """(rows, tokens of each, positions of the buffer) of a step; `rows` are in use, the widest has `wide` tokens and the
        longest text, with its draft, `last`. Always the same here."""
        return rows, window, cache.length

    def _routes(self, routes: Sequence[int]) -> Tensor:
        return torch.tensor(routes, device=self._device)

    def _decide(self, row: Row, logits: Tensor, greedy: list[int], draft: list[int], finish: Finish) -> bool:
        """Append what a forward pass decides; True when that finishes the row."""
        decided = verified(logits, greedy, draft, row.request.sampling, len(row.new))
        if row.turns is not None:
            row.turns.passed(logits[: len(decided)], decided)
        return self._take(row, decided, finish)

    def _take(self, row: Row, tokens: Sequence[int], finish: Finish) -> bool:
        """Append decided tokens to a row; True when that finishes it."""
        for token in tokens:
            if token in self._end_ids:
                if row.turns is not None and (turn := row.turns.next(row.new)) is not None:
                    self._turn(row, *turn)
                    return False
                finish(row.number, Reply(tuple(row.new), finished=True))
                return True
            row.new.append(token)
            row.drafter.extend([token])
            if len(row.new) >= row.request.max_new_tokens:
                finish(row.number, Reply(tuple(row.new), finished=False))
                return True
        return False

    def _turn(self, row: Row, place: int, token: int) -> None:
        """Go on from `token` instead of the reply's number `place`; what comes before it has its keys and values."""
        row.drafter.rewind(len(row.new) - place)
        row.drafter.extend([token])
        row.new[place:] = [token]

    def _forward(self, ids: Tensor, mask: Tensor, positions: Tensor, cache: object, routes: Tensor) -> Tensor:
        """Last hidden states (rows, tokens, hidden)."""
        with self.adapted.routed(routes):
            output = self._decoder(
                input_ids=ids,
                attention_mask=mask,
                position_ids=positions,
                use_cache=False,
                **argument(self._decoder, cache),
            )
        hidden: Tensor = output.last_hidden_state
        return hidden


def reply_key(model: str, coefficients: str, request: Request, shapes: str) -> str:
    """SHA-256 over all that decides a reply: model identity, coefficients' hash, prompt, limit and shapes."""
    parts = [model, coefficients, shapes, str(request.max_new_tokens), ",".join(map(str, request.prompt))]
    if request.sampling is not None:
        parts.append(repr(request.sampling))
    if request.unlike:
        parts.append(repr(request.unlike))
    return hashlib.sha256("\x00".join(parts).encode()).hexdigest()


def _end_ids(model: Any, tokenizer: Any) -> frozenset[int]:
    configured = getattr(model.generation_config, "eos_token_id", None)
    ids = configured if isinstance(configured, list) else [configured]
    return frozenset(i for i in [*ids, tokenizer.eos_token_id] if i is not None)


def _round_up(value: int, multiple: int) -> int:
    return -(-value // multiple) * multiple
