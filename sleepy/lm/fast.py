"""The engine for the day: no constant shapes, so that nothing is computed that nobody needs.

Only rows in use are decoded, as wide as the longest draft and against as much of the buffer as is filled (on a GPU in a few sizes,
since a step that is recorded costs less than a small one). Prompts are prefilled together, behind what all of them begin with: that
is computed once per coefficient set (once for the base and all sets that act on replies alone) and kept from call to call, since a
next attempt begins as the last one did. In float32 greedy replies are those of the canonical engine, up to ties; in bfloat16 they
may differ as any two shapes do.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import torch

from sleepy.lm.engine import DECODER_VERSION, Engine, Finish, Request, Row
from sleepy.lm.kv import SlotCache
from sleepy.share.kv import PrefillCache, behind

PREFILL_TOKENS = 4096
"""Most tokens of prompts, padding included, that are prefilled at once."""
ROWS_ON_GPU = 64
"""Requests decoded together on a GPU, unless engine.fast_rows says."""
ROWS_STEP, LENGTH_STEP = 8, 256
"""Where steps are recorded, rows are rounded up to a power of two, at least the one; the buffer to a multiple of the other."""
LEAST_PREFIX = 16
"""A shared beginning of fewer tokens is not worth keeping."""

Numbered = tuple[int, Request]


class FastEngine(Engine):
    """Generates replies with an adapted model; a batch's make-up may show in the rounding."""

    _prefix: tuple[int, ...] = ()
    """Tokens that all prompts begin with."""
    _kept_loads = -1
    """Adapted.loads when these were computed:"""
    _kept: Mapping[int, tuple[tuple[int, ...], PrefillCache]] = MappingProxyType({})
    """By the coefficient set's index, tokens that prompts began with and their keys and values (one row)."""

    def full_rows(self) -> int:
        """engine.fast_rows, or what suits the device."""
        on_gpu = self.adapted.model.get_output_embeddings().weight.is_cuda  # type: ignore[operator]
        return self.settings.fast_rows or (max(ROWS_ON_GPU, self.settings.rows) if on_gpu else self.settings.rows)

    def shape_key(self) -> str:
        """Decoder version, device and precision."""
        return f"fast-{DECODER_VERSION}-{self._precision()}"

    def _fewer(self) -> str:
        return f"going on with {self.rows} rows; set engine.fast_rows = {self.rows}"

    def _make_room(self, waiting: Sequence[Numbered]) -> None:
        """Half the rows, and nothing kept."""
        self._kept = {}
        super()._make_room(waiting)

    def _decode(self, waiting: Sequence[Numbered], finish: Finish) -> None:
        window = self.settings.fast_window
        length = max(len(request.prompt) + request.max_new_tokens for _, request in waiting) + window
        most = min(self.rows, len(waiting))
        if self._recorder.works:
            most, length = min(self.rows, _size(most)), -(-length // LENGTH_STEP) * LENGTH_STEP
        cache = self._cache(most, length)
        self._share_prefix([request.prompt[: -self.ahead(request)] for _, request in waiting])
        queue = deque(sorted(waiting, key=lambda item: -len(item[1].prompt)))
        rows: list[Row] = []
        while rows or queue:
            while queue and len(rows) < cache.rows:
                chunk = _chunk(queue, cache.rows - len(rows), len(self._prefix))
                rows += self._prefill(cache, len(rows), chunk)
            finished = self._step(cache, rows, window, finish)
            rows = self._close_up(cache, rows, finished)

    def _shape(self, cache: SlotCache, rows: int, window: int, wide: int, last: int) -> tuple[int, int, int]:
        """No more than is needed; where steps are recorded, of a few sizes."""
        if self._recorder.works:
            return min(cache.rows, _size(rows)), window, cache.length
        return rows, wide, last

    def _prefill(self, cache: SlotCache, first: int, chunk: Sequence[Numbered]) -> list[Row]:
        """Prefill requests into the rows from `first` on."""
        rows = [self.row(number, request) for number, request in chunk]
        before = len(self._prefix)
        prompts = [row.request.prompt[before : -row.ahead] for row in rows]
        size = max(map(len, prompts))
        routes = [self.adapted.prompt_index(row.request.fixer) for row in rows]
        prefix = self._prefix_of(routes)
        prefill = PrefillCache(prefix) if size or prefix is None else prefix
        if size:
            ids = torch.tensor([[*prompt, *[0] * (size - len(prompt))] for prompt in prompts], device=self._device)
            mask, positions = behind(before, size, self._device)
            self._forward(ids, mask, positions, prefill, self._routes(routes))
        for source, row in enumerate(rows):
            cache.fill(first + source, prefill, source, len(row.request.prompt) - row.ahead)
        return rows

    def _close_up(self, cache: SlotCache, rows: list[Row], finished: set[int]) -> list[Row]:
        """The rows that go on, from the first: each gap is filled from the end."""
        for gap in sorted(finished, reverse=True):
            last = rows.pop()
            if gap < len(rows):
                cache.move(len(rows), gap, len(last.drafter.tokens))
                rows[gap] = last
        return rows

    def _share_prefix(self, prompts: Sequence[tuple[int, ...]]) -> None:
        """Take what these prompts have in common; of what is kept for other coefficient sets, no more than that stays."""
        common = _common(prompts)
        known = len(self._prefix)
        if not (common[:known] == self._prefix and LEAST_PREFIX <= len(common) < known + LEAST_PREFIX):
            self._prefix = common if len(common) >= LEAST_PREFIX else ()
        if self._kept_loads != self.adapted.loads:
            self._kept, self._kept_loads = {}, self.adapted.loads
        self._kept = {route: self._cropped(route) for route in self._kept if self._known(route)}

    def _cropped(self, route: int) -> tuple[tuple[int, ...], PrefillCache]:
        """What is kept for a coefficient set, as far as it is the prefix."""
        (tokens, cache), size = self._kept[route], self._known(route)
        return (tokens, cache) if size == len(tokens) else (tokens[:size], PrefillCache.joined([cache], size))

    def _prefix_of(self, routes: Sequence[int]) -> PrefillCache | None:
        """Keys and values of the prefix, a row for each of these coefficient sets; what is not kept of it is computed."""
        if not self._prefix:
            return None
        known = {route: self._known(route) for route in dict.fromkeys(routes)}
        for start in set(known.values()) - {len(self._prefix)}:
            missing = [route for route, size in known.items() if size == start]
            begun = PrefillCache.joined([self._kept[route][1] for route in missing], start) if start else None
            cache, size = PrefillCache(begun), len(self._prefix) - start
            ids = torch.tensor([self._prefix[start:]] * len(missing), device=self._device)
            mask, positions = behind(start, size, self._device)
            self._forward(ids, mask, positions, cache, self._routes(missing))
            rows = {route: (self._prefix, cache.row(number)) for number, route in enumerate(missing)}
            self._kept = {**self._kept, **rows}
        return PrefillCache.joined([self._kept[route][1] for route in routes], len(self._prefix))

    def _known(self, route: int) -> int:
        """How many of the prefix' tokens are kept for a coefficient set."""
        return len(_common([self._prefix, self._kept[route][0]])) if route in self._kept else 0


def _chunk(queue: deque[Numbered], free: int, prefix: int) -> list[Numbered]:
    """The next requests, as many as are free and fit into PREFILL_TOKENS; at least one. The longest come first."""
    longest = len(queue[0][1].prompt) - prefix
    count = min(free, len(queue), max(1, PREFILL_TOKENS // longest))
    return [queue.popleft() for _ in range(count)]


def _size(rows: int) -> int:
    """A power of two, at least `rows` and ROWS_STEP."""
    return max(ROWS_STEP, 1 << (rows - 1).bit_length())


def _common(prompts: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    """The longest common beginning."""
    low, high = min(prompts), max(prompts)
    same = next((place for place, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), len(low))
    return low[:same]
