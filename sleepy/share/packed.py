"""A pattern's coefficients as one small file.

A safetensors header takes about a hundred bytes a tensor, more than many a layer's coefficients at p = 1. So all layers' values lie
in two tensors, one layer after the other in the order of their names, and the basis, without which they mean nothing, says the
sizes.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import torch
from torch import Tensor

from sleepy.share.layers import LayerCoefficients

_COLUMNS = "columns"
"""(layers of the basis,): p of each, 0 for one that the pattern does not have."""


Sizes = Mapping[str, tuple[int, int]]
"""(k_β, k_α) of every layer of the basis."""


def pack(sizes: Sizes, task: Mapping[str, LayerCoefficients]) -> bytes:
    """Float32, row by row. ValueError for a layer that the basis lacks, or of another size than there."""
    from safetensors.torch import save

    if unknown := set(task) - set(sizes):
        raise ValueError(f"the basis has no layer {min(unknown)}")
    for name, layer in task.items():
        beta, alpha = tuple(layer.beta.shape), tuple(layer.alpha.shape)
        if (beta[0], alpha[0]) != sizes[name] or beta[1] != alpha[1]:
            raise ValueError(f"{name}: coefficients {beta} and {alpha} on a basis of {sizes[name]} vectors")
    layers = sorted(sizes)
    columns = torch.tensor([task[name].beta.shape[1] if name in task else 0 for name in layers], dtype=torch.int32)
    there = [task[name] for name in layers if name in task]
    sides = {"beta": [layer.beta for layer in there], "alpha": [layer.alpha for layer in there]}
    flat = {side: torch.cat([_flat(tensor) for tensor in of] or [torch.empty(0)]) for side, of in sides.items()}
    return save({_COLUMNS: columns, **flat})


def unpack(sizes: Sizes, data: bytes) -> dict[str, LayerCoefficients]:
    """What was packed with these sizes, or written as tensors called <layer>.beta and <layer>.alpha (the first format).

    Raises SafetensorError, KeyError or ValueError for what is neither.
    """
    from safetensors.torch import load

    tensors = load(data)
    if _COLUMNS not in tensors:
        names = [key.removesuffix(".beta") for key in tensors if key.endswith(".beta")]
        return {name: LayerCoefficients(tensors[f"{name}.beta"], tensors[f"{name}.alpha"]) for name in names}
    p = {name: columns for name, columns in zip(sorted(sizes), tensors[_COLUMNS].tolist(), strict=True) if columns}
    beta = _matrices(tensors["beta"], [(sizes[name][0], columns) for name, columns in p.items()])
    alpha = _matrices(tensors["alpha"], [(sizes[name][1], columns) for name, columns in p.items()])
    return {name: LayerCoefficients(*pair) for name, pair in zip(p, zip(beta, alpha, strict=True), strict=True)}


def _flat(tensor: Tensor) -> Tensor:
    return tensor.detach().cpu().float().reshape(-1)


def _matrices(flat: Tensor, shapes: list[tuple[int, int]]) -> list[Tensor]:
    ends = [0]
    for rows, columns in shapes:
        ends.append(ends[-1] + rows * columns)
    if len(flat) != ends[-1]:
        raise ValueError(f"{len(flat)} values, the basis calls for {ends[-1]}")
    return [flat[start:end].reshape(shape).clone() for (start, end), shape in zip(pairwise(ends), shapes, strict=True)]
