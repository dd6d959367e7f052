"""Which examples a step trains on, and in which parts they go through the model."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Example:
    """One training text."""

    tokens: tuple[int, ...]
    """Prompt and reply."""
    labels: tuple[int, ...]
    """Indices (> 0) of the tokens that the loss is on."""
    weights: tuple[float, ...]
    """Weight (> 0) of each label in the loss."""
    start: int = 0
    """Index of the first token that the adapter acts on; what comes before is the base model's."""

    def __post_init__(self) -> None:
        if self.labels and self.start >= min(self.labels):
            raise ValueError(f"start {self.start}: what predicts the first label ({min(self.labels)}) must be adapted")

    @property
    def length(self) -> int:
        """Number of tokens that go through the adapted model."""
        return len(self.tokens) - self.start


class Batches:
    """Endless batches: first the examples in the order given, which is a curriculum's; after that each epoch is shuffled,
    then grouped by length within pools so that little is padded.

    A function of the examples, the size and the seed: after a restart :meth:`skip` leads to the same place.
    """

    def __init__(self, examples: Sequence[Example], size: int, seed: int) -> None:
        self.examples, self.size, self.rng = list(examples), size, random.Random(seed)
        ordered = [self.examples[i : i + size] for i in range(0, len(examples), size)]
        self.queue: list[list[Example]] = ordered[::-1]

    def next(self) -> list[Example]:
        """The examples of one step."""
        if not self.queue:
            order = self.examples[:]
            self.rng.shuffle(order)
            pool = self.size * 4
            for start in range(0, len(order), pool):
                part = sorted(order[start : start + pool], key=lambda example: example.length)
                self.queue += [part[i : i + self.size] for i in range(0, len(part), self.size)]
            self.rng.shuffle(self.queue)
        return self.queue.pop()

    def skip(self, count: int) -> None:
        """Pass over as many batches."""
        for _ in range(count):
            self.next()


@dataclass(frozen=True)
class Row:
    """One example of a step, and whose it is."""

    owner: int
    """Index of the adapter that learns from it."""
    example: Example

    @property
    def length(self) -> int:
        """Tokens."""
        return self.example.length


def parts(rows: Iterable[Row], most: int | None) -> list[list[Row]]:
    """The rows of a step in micro-batches of at most `most` tokens each, padding included (None: all at once).

    Rows of like length share one, whoever owns them; inside one, rows of the same owner are neighbours. A row longer than
    `most` is alone.
    """
    found: list[list[Row]] = []
    for row in sorted(rows, key=lambda row: -row.length):
        if found and (most is None or found[-1][0].length * (len(found[-1]) + 1) <= most):
            found[-1].append(row)
        else:
            found.append([row])
    return [sorted(part, key=lambda row: row.owner) for part in found]


def padded(part: Sequence[Row]) -> int:
    """Tokens of a micro-batch, padding included."""
    return max(row.length for row in part) * len(part)
