"""When memory is short: what that looks like, and activations that are computed twice instead of being kept."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

_SIGNS = (
    "can't allocate memory", "not enough memory", "CUDA error: out of memory", "CUBLAS_STATUS_ALLOC_FAILED",
    "mha_graph.execute",
)  # fmt: skip
"""What torch, CUDA, cuBLAS and cuDNN's attention say of memory that did not come from torch's own pool on the GPU."""


def is_out_of_memory(error: BaseException) -> bool:
    """Whether torch could not get the memory that it asked for, on a GPU or on the CPU."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    text = str(error)
    return isinstance(error, RuntimeError) and any(sign in text for sign in _SIGNS)


def release() -> None:
    """Give back what a failed attempt still holds."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


@contextmanager
def recomputed(model: Any) -> Iterator[None]:
    """Inside, each layer of the decoder keeps its input alone and is computed again in the backward pass.

    Torch's activation checkpointing around the layers of a transformers model; the results are the same.
    """
    blocks = next(child for child in model.get_decoder().children() if isinstance(child, nn.ModuleList))
    for block in blocks:
        block.forward = partial(checkpoint, block.forward, use_reentrant=False, preserve_rng_state=False)
    try:
        yield
    finally:
        for block in blocks:
            del block.forward
