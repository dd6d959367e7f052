"""Prompt-lookup drafts: a repair mostly copies its input, so guess that it goes on copying.

Source: A. Saxena, "Prompt Lookup Decoding" (2023); here the longest matching suffix wins, and among equals the first match
after the last copied place, so that a copy goes on after an edit.
"""

from __future__ import annotations

from collections.abc import Sequence

MAX_SUFFIX = 8
"""Longest suffix that is compared, in tokens."""


class Drafter:
    """Drafts for one request. Depends on the request's own tokens alone."""

    def __init__(self, prompt: Sequence[int]) -> None:
        self.tokens = list(prompt)
        self._places: dict[int, list[int]] = {}
        for place, token in enumerate(self.tokens):
            self._places.setdefault(token, []).append(place)
        self._copied_to = 0

    def extend(self, tokens: Sequence[int]) -> None:
        """Append tokens that the model has decided."""
        for token in tokens:
            self._places.setdefault(token, []).append(len(self.tokens))
            self.tokens.append(token)

    def rewind(self, count: int) -> None:
        """Take back the last `count` tokens of the reply, a copy so far: drafts go on where they were then."""
        for _ in range(count):
            self._places[self.tokens.pop()].pop()
        self._copied_to = max(0, self._copied_to - count)

    def draft(self, count: int) -> list[int]:
        """Up to `count` tokens that may come next; empty when the last token occurs nowhere else."""
        last = len(self.tokens) - 1
        best, best_key = -1, (0, 0)
        for place in self._places.get(self.tokens[last], ()):
            if place == last:
                continue
            length = 1
            while length < MAX_SUFFIX and length <= place and self.tokens[place - length] == self.tokens[last - length]:
                length += 1
            ahead = place - self._copied_to
            key = (length, -ahead if ahead >= 0 else -(10**6) + ahead)
            if best < 0 or key > best_key:
                best, best_key = place, key
        if best < 0:
            return []
        self._copied_to = best
        return self.tokens[best + 1 : best + 1 + count]
