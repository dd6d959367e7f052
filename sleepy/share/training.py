"""The training loop: loss on chosen tokens of the reply alone, logits only where there is a label.

Phase 2 of Share (paper section 3.2) when the adapter is a CoefficientAdapter; the cold start's LoRA uses the same loop.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from sleepy.settings import TrainingSettings
from sleepy.share.adapters import Adapter
from sleepy.share.layers import Adapted

STOP_WINDOW = 5
"""Steps over which the loss is averaged for the early stop."""
WARM_UP = 3
"""Steps until the step size reaches its full value."""


@dataclass(frozen=True)
class Example:
    """One training text."""

    tokens: tuple[int, ...]
    """Prompt and reply."""
    labels: tuple[int, ...]
    """Indices (> 0) of the tokens that the loss is on."""
    weights: tuple[float, ...]
    """Weight (> 0) of each label in the loss."""


@dataclass
class TrainingLog:
    """What a training run did."""

    losses: list[float] = field(default_factory=list)
    """Weighted mean loss per label of each step's batch, nats."""
    seconds: float = 0.0

    @property
    def steps(self) -> int:
        """Steps taken."""
        return len(self.losses)

    @property
    def first(self) -> float:
        """Mean loss of the first two steps."""
        return _mean(self.losses[:2])

    @property
    def last(self) -> float:
        """Mean loss of the last STOP_WINDOW steps."""
        return _mean(self.losses[-STOP_WINDOW:])


class DivergedError(RuntimeError):
    """The loss is not a number any more; the adapter is of no use."""


def train(
    adapted: Adapted,
    adapter: Adapter,
    examples: Sequence[Example],
    settings: TrainingSettings,
    lr: float,
    seed: int,
    on_step: Callable[[int, float], None] | None = None,
) -> TrainingLog:
    """Train `adapter` with AdamW; early stop when the loss is low. Nothing but the adapter's parameters moves.

    Raises ValueError without examples, DivergedError when the loss is not finite.
    """
    if not examples:
        raise ValueError("no training examples")
    parameters = [parameter for _, parameter in adapter.named_parameters()]
    optimiser = torch.optim.AdamW(parameters, lr=lr, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _schedule(step, settings.steps))
    batches = _Batches(examples, settings.batch_size, random.Random(seed))
    log = TrainingLog()
    started = time.monotonic()
    device = parameters[0].device
    try:
        with adapted.routed(torch.zeros(1, dtype=torch.long, device=device)):
            for step in range(settings.steps):
                adapter.install(adapted)
                loss = label_loss(adapted.model, batches.next(), device)
                value = float(loss.detach())
                if not math.isfinite(value):
                    raise DivergedError(f"the loss became {value} at step {step + 1}")
                optimiser.zero_grad(set_to_none=True)
                torch.autograd.backward(loss)
                torch.nn.utils.clip_grad_norm_(parameters, 1.0)
                optimiser.step()
                schedule.step()
                log.losses.append(value)
                log.seconds = time.monotonic() - started
                if on_step is not None:
                    on_step(step + 1, value)
                if step + 1 >= max(settings.min_steps, STOP_WINDOW) and log.last < settings.stop_loss:
                    break
    finally:
        adapted.unload()  # whatever happened, no row uses a half-trained adapter
    return log


def label_loss(model: Any, batch: Sequence[Example], device: torch.device) -> Tensor:
    """Cross-entropy (nats), weighted mean over all labels of the batch.

    Rows are padded on the right, so that a causal mask alone keeps padding out; the output layer runs only on
    positions that predict a label.
    """
    longest = max(len(example.tokens) for example in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    weights = torch.zeros(len(batch), longest)  # of predicting the token after each position
    for row, example in enumerate(batch):
        ids[row, : len(example.tokens)] = torch.tensor(example.tokens)
        weights[row, torch.tensor(example.labels) - 1] = torch.tensor(example.weights)
    predicts = weights > 0
    targets = ids.roll(-1, dims=1)[predicts].to(device)
    hidden = model.get_decoder()(input_ids=ids.to(device), use_cache=False).last_hidden_state
    logits = model.get_output_embeddings()(hidden[predicts.to(device)])
    losses = functional.cross_entropy(logits.float(), targets, reduction="none")
    chosen = weights[predicts].to(device)
    return (losses * chosen).sum() / chosen.sum()


def _schedule(step: int, steps: int) -> float:
    """Linear warm-up, then a cosine down to a tenth."""
    warm = min(1.0, (step + 1) / WARM_UP)
    return warm * (0.55 + 0.45 * math.cos(math.pi * min(1.0, step / max(1, steps))))


class _Batches:
    """Endless batches: first the examples in the order given, which is a curriculum's; after that each epoch is shuffled,
    then grouped by length within pools so that little is padded."""

    def __init__(self, examples: Sequence[Example], size: int, rng: random.Random) -> None:
        self.examples, self.size, self.rng = list(examples), size, rng
        ordered = [self.examples[i : i + size] for i in range(0, len(examples), size)]
        self.queue: list[list[Example]] = ordered[::-1]

    def next(self) -> list[Example]:
        if not self.queue:
            order = self.examples[:]
            self.rng.shuffle(order)
            pool = self.size * 4
            for start in range(0, len(order), pool):
                part = sorted(order[start : start + pool], key=lambda example: len(example.tokens))
                self.queue += [part[i : i + self.size] for i in range(0, len(part), self.size)]
            self.rng.shuffle(self.queue)
        return self.queue.pop()


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else math.nan
