"""The loss: cross-entropy on chosen tokens of the reply alone, logits only where there is a label."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from sleepy.share.batches import Example


def weight(batch: Sequence[Example]) -> float:
    """What the losses of a batch are divided by: the weights of all of its labels."""
    return sum(sum(example.weights) for example in batch)


def row_losses(model: Any, batch: Sequence[Example], device: torch.device) -> Tensor:
    """Cross-entropy (nats) of each row, summed over its labels by their weights: (rows,).

    Rows are padded on the right, so that a causal mask alone keeps padding out; the output layer runs only on
    positions that predict a label. No value of one row enters another row's loss or gradient.
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
    losses = functional.cross_entropy(logits.float(), targets, reduction="none") * weights[predicts].to(device)
    return torch.stack([part.sum() for part in torch.split(losses, predicts.sum(dim=1).tolist())])
