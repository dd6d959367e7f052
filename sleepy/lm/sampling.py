"""From logits to a token: the most likely one, or one drawn by temperature and top-p.

A draw depends on the request's seed and the place in the reply alone, never on how many draws came before or on who else is in
the batch. So speculation changes nothing: a draft is kept as far as it is what would have been drawn.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Sampling:
    """How a request's tokens are drawn. ValueError for what cannot be drawn by."""

    temperature: float = 1.0
    """Divides the logits; greedy decoding is no Sampling at all."""
    top_p: float = 1.0
    """Tokens are drawn from the smallest set of most likely ones that has at least this probability (nucleus sampling)."""
    seed: int = 0
    """The same request with the same seed gets the same reply."""

    def __post_init__(self) -> None:
        if not self.temperature > 0:
            raise ValueError(f"temperature {self.temperature}: must be above 0; leave sampling out for greedy decoding")
        if not 0 < self.top_p <= 1:
            raise ValueError(f"top_p {self.top_p}: must be above 0 and at most 1")


def verified(
    logits: Tensor, greedy: Sequence[int], draft: Sequence[int], sampling: Sampling | None, place: int
) -> list[int]:
    """The tokens that a forward pass decides: as much of the draft as holds, and one more.

    `logits` (len(draft) + 1 or more, vocabulary) after the last decided token and each draft token, `greedy` the most likely
    token of each; `place` is the index in the reply of the first token that is decided here.
    """
    decided: list[int] = []
    for number in range(len(draft) + 1):
        token = greedy[number] if sampling is None else draw(logits[number], sampling, place + number)
        decided.append(token)
        if number < len(draft) and token != draft[number]:
            break
    return decided


def draw(logits: Tensor, sampling: Sampling, place: int) -> int:
    """Token number `place` of a reply, from logits (vocabulary,): the nucleus' distribution inverted, the likeliest first."""
    probabilities = torch.softmax(logits.double() / sampling.temperature, dim=-1)
    ordered, tokens = probabilities.sort(descending=True, stable=True)
    reached = ordered.cumsum(-1)
    size = int((reached - ordered < sampling.top_p).sum())
    point = uniform(sampling.seed, place) * float(reached[size - 1])
    chosen = int(torch.searchsorted(reached[:size], point, right=True))
    return int(tokens[min(chosen, size - 1)])


def uniform(seed: int, place: int) -> float:
    """In [0, 1), the same for the same seed and place on every machine."""
    return int.from_bytes(hashlib.sha256(f"{seed}:{place}".encode()).digest()[:7], "big") / 2**56
