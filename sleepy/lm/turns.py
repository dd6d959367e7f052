"""Where a greedy reply that must not be takes another turn.

A repair copies almost all of its input, so a model that is not sure enough of its one change gives the program back as it was,
which is certain to fail. Such a reply is taken back to the place where the model was least sure of its token (the smallest
difference between the logits of that token and of the next best one), takes the next best one there, and goes on greedily. So a
reply is the greedy one wherever that one may be; otherwise it is the model's nearest to it, and depends on the request alone
as before. A reply that is cut at its limit stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

import torch
from torch import Tensor

MOST = 6
"""Turns that a reply may take; after them it is what it is."""


class Turns:
    """The places of one reply, and what else the model would have said there."""

    def __init__(self, unlike: Collection[str], decode: Callable[[Sequence[int]], str], ends: Collection[int]) -> None:
        """`decode` gives the text of tokens; `ends` are the tokens that end a reply, which is no turn."""
        self._unlike = {_bare(text) for text in unlike}
        self._decode = decode
        self._ends = sorted(ends)
        self._margins: list[float] = []
        """By place, how much more the model thought of its token, in logits (nats)."""
        self._others: list[int] = []
        """By place, the next best token."""
        self._taken = 0

    def passed(self, logits: Tensor, decided: Sequence[int]) -> None:
        """Note the places where `decided` (tokens,) were decided, from their logits (tokens, vocabulary)."""
        chosen = torch.tensor(decided, device=logits.device)[:, None]
        left = logits.scatter(1, chosen, -torch.inf)
        left[:, self._ends] = -torch.inf
        best, others = left.max(-1)
        self._margins += (logits.gather(1, chosen)[:, 0] - best).tolist()
        self._others += others.tolist()

    def next(self, reply: Sequence[int]) -> tuple[int, int] | None:
        """(place, token) to go on from where a whole reply must not be what it is; None where it may, or nothing is left."""
        if self._taken == MOST or _bare(self._decode(reply)) not in self._unlike:
            return None
        for place in sorted(range(len(reply)), key=self._margins.__getitem__):
            if self._margins[place] == torch.inf:
                break
            token = self._others[place]
            if self._differs(reply, place, token):
                self._taken += 1
                del self._margins[place:], self._others[place:]
                self._margins.append(torch.inf)  # this turn is not taken again
                self._others.append(token)
                return place, token
            self._margins[place] = torch.inf
        return None

    def _differs(self, reply: Sequence[int], place: int, token: int) -> bool:
        """It is more than other white space."""
        text, other = self._decode([reply[place]]).strip(), self._decode([token]).strip()
        return bool(other) and text != other


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)
