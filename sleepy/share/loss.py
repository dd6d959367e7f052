"""The loss: cross-entropy on chosen tokens of the reply alone, logits only where there is a label."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

from sleepy.share.batches import Example
from sleepy.share.kv import PrefillCache, argument
from sleepy.share.layers import Adapted
from sleepy.share.prompts import Prompts

LABELS_AT_ONCE = 1024
"""Labels whose logits are in memory at the same time: with a vocabulary of 150,000 some 2 GB. Where there are more they
are computed twice."""


def weight(batch: Sequence[Example]) -> float:
    """What the losses of a batch are divided by: the weights of all of its labels."""
    return sum(sum(example.weights) for example in batch)


def held_out_loss(adapted: Adapted, name: str | None, examples: Sequence[Example], prompts: Prompts) -> float:
    """Cross-entropy (nats) of a coefficient set that is loaded (None: the base model) on examples, the mean of their labels by
    weight. Each is a row by itself, so that it does not depend on the others; nothing is trained."""
    model: Any = adapted.model
    device = model.get_output_embeddings().weight.device
    route = torch.tensor([adapted.index(name)], device=device)
    with torch.no_grad(), adapted.routed(route):
        losses = [row_losses(model, [example], device, prompts).item() for example in examples]
    return sum(losses) / weight(examples)


def row_losses(model: Any, batch: Sequence[Example], device: torch.device, prompts: Prompts) -> Tensor:
    """Cross-entropy (nats) of each row, summed over its labels by their weights: (rows,).

    Rows are padded on the right, so that a causal mask alone keeps padding out; the output layer runs only on
    positions that predict a label. No value of one row enters another row's loss or gradient.

    Where examples start later than with their first token, what comes before is in the keys and values of `prompts`, through
    which no gradient flows.
    """
    longest = max(example.length for example in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    weights = torch.zeros(len(batch), longest)  # of predicting the token after each position
    for row, example in enumerate(batch):
        ids[row, : example.length] = torch.tensor(example.tokens[example.start :])
        weights[row, torch.tensor(example.labels) - 1 - example.start] = torch.tensor(example.weights)
    predicts = weights > 0
    targets = ids.roll(-1, dims=1)[predicts].to(device)
    hidden = model.get_decoder()(
        input_ids=ids.to(device), use_cache=False, **_behind(model, batch, longest, device, prompts)
    ).last_hidden_state
    losses = _label_losses(model.get_output_embeddings(), hidden[predicts.to(device)], targets)
    losses = losses * weights[predicts].to(device)
    return torch.stack([part.sum() for part in torch.split(losses, predicts.sum(dim=1).tolist())])


def _label_losses(head: Any, hidden: Tensor, targets: Tensor) -> Tensor:
    """Cross-entropy (nats) of targets (labels,) from hidden states (labels, d): (labels,)."""

    def part(hidden: Tensor, targets: Tensor) -> Tensor:
        return functional.cross_entropy(head(hidden).float(), targets, reduction="none")

    if len(targets) <= LABELS_AT_ONCE:
        return part(hidden, targets)
    parts = zip(torch.split(hidden, LABELS_AT_ONCE), torch.split(targets, LABELS_AT_ONCE), strict=True)
    return torch.cat([checkpoint(part, *one, use_reentrant=False, preserve_rng_state=False) for one in parts])


def _behind(model: Any, batch: Sequence[Example], size: int, device: torch.device, prompts: Prompts) -> dict[str, Any]:
    """What the decoder needs to know of the tokens before each example's start: nothing when there are none.

    They are padded on the left, to the longest.
    """
    starts = torch.tensor([example.start for example in batch])
    most = int(starts.max())
    if most == 0:
        return {}
    there = torch.arange(most) >= most - starts[:, None]  # (rows, most)
    causal = torch.ones(size, size, dtype=torch.bool).tril()
    mask = torch.cat([there[:, None].expand(-1, size, -1), causal.expand(len(batch), -1, -1)], dim=-1)
    positions = starts[:, None] + torch.arange(size)
    cache = PrefillCache(PrefillCache.aligned([prompts.of(example) for example in batch], most))
    return {
        "attention_mask": mask[:, None].to(device),
        "position_ids": positions.to(device),
        **argument(model.get_decoder(), cache),
    }
