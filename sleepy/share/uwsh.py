"""UWSH (arXiv:2512.05117): is the subspace universal? Measures of two bases, always beside their controls.

An overlap alone says nothing: two random subspaces of dimension k in n dimensions have a mean cos² of k/n, and LoRAs that
share the initialisation of A overlap for that reason alone. So every figure comes with the same figure for random
orthonormal bases of the same shape (mean and standard deviation over draws) and, where they are given, with that of adapters
for the same tasks trained from other seeds, which is as much as could be expected.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from statistics import fmean, stdev
from typing import Any

import torch
from torch import Tensor

from sleepy.errors import BankError
from sleepy.share.layers import LayerBasis
from sleepy.share.subspace import principal_angles, random_orthonormal

DRAWS = 20
"""Random pairs per shape."""
SEED = 0
"""Of the random bases, so that the same question has the same answer."""


@dataclass(frozen=True)
class Measures:
    """Of span(U) and span(V); U (n, k), V (n, l)."""

    overlap: float
    """Mean cos² of the principal angles."""
    grassmann: float
    """Grassmann distance: the norm of the principal angles, in radians."""
    angles: list[float]
    """Principal angles in radians, smallest first."""
    curve: dict[int, float]
    """Overlap of the first k columns of both, for some k up to min(k, l); the columns come strongest first."""


@dataclass(frozen=True)
class Control:
    """What random orthonormal bases of the same shape give."""

    overlap: float
    overlap_sd: float
    grassmann: float
    grassmann_sd: float
    curve: dict[int, float]
    curve_sd: dict[int, float]


def measure(U: Tensor, V: Tensor) -> Measures:
    """All measures of two orthonormal bases."""
    angles = principal_angles(U, V)
    curve = {k: _mean_cos2(principal_angles(U[:, :k], V[:, :k])) for k in _ks(min(U.shape[1], V.shape[1]))}
    return Measures(_mean_cos2(angles), float(angles.norm()), angles.tolist(), curve)


@cache
def control(n: int, k: int, l: int, draws: int = DRAWS, seed: int = SEED) -> Control:  # noqa: E741
    """The control of :func:`measure` for U (n, k) and V (n, l).

    One side can be held fixed, since the other is as random in every direction.
    """
    generator = torch.Generator().manual_seed(seed)
    fixed = torch.eye(n, k)
    found = [measure(fixed, random_orthonormal(n, l, generator)) for _ in range(draws)]
    overlaps, distances = [one.overlap for one in found], [one.grassmann for one in found]
    curves = {at: [one.curve[at] for one in found] for at in found[0].curve}
    return Control(
        fmean(overlaps), stdev(overlaps), fmean(distances), stdev(distances),
        {at: fmean(values) for at, values in curves.items()}, {at: stdev(values) for at, values in curves.items()},
    )  # fmt: skip


def randomised(
    basis: Mapping[str, LayerBasis], sides: Collection[str], generator: torch.Generator
) -> dict[str, LayerBasis]:
    """The control of a basis in use: on these sides (beta, alpha) as many random orthonormal directions instead of its own."""

    def side(name: str, own: Tensor) -> Tensor:
        return random_orthonormal(len(own), own.shape[1], generator) if name in sides else own

    return {
        name: LayerBasis(side("beta", layer.beta), side("alpha", layer.alpha)) for name, layer in sorted(basis.items())
    }


def compare(
    a: Mapping[str, LayerBasis], b: Mapping[str, LayerBasis], same_tasks: Mapping[str, LayerBasis] | None = None
) -> dict[str, Any]:
    """Two bases layer by layer and per kind of layer, for JSON. `same_tasks`: of a's tasks, trained from other seeds.

    Raises BankError when they have no layer in common, or layers of different sizes.
    """
    names = [name for name in a if name in b]
    if not names:
        raise BankError("the two have no layer in common; compare adapters or banks of one base model")
    for name in names:
        if (len(a[name].beta), len(a[name].alpha)) != (len(b[name].beta), len(b[name].alpha)):
            raise BankError(f"{name} has another size on each side; compare adapters or banks of one base model")
    layers: dict[str, dict[str, Any]] = {}
    for name in names:
        for side in ("beta", "alpha"):
            U, V = getattr(a[name], side), getattr(b[name], side)
            chance = control(len(U), U.shape[1], V.shape[1])
            layers[f"{name}.{side}"] = {**asdict(measure(U, V)), "random": asdict(chance)}
            if same_tasks is not None and name in same_tasks:
                layers[f"{name}.{side}"]["same_tasks"] = asdict(measure(U, getattr(same_tasks[name], side)))
    kinds = {
        f"{kind}.{side}": _summary([layers[f"{name}.{side}"] for name in members])
        for kind, members in by_type(names).items()
        for side in ("beta", "alpha")
    }
    return {"kinds": kinds, "layers": layers, "draws": DRAWS}


def by_type(names: Iterable[str]) -> dict[str, list[str]]:
    """Layers by the last part of their names: q_proj, k_proj, …"""
    kinds: dict[str, list[str]] = {}
    for name in names:
        kinds.setdefault(name.rpartition(".")[2], []).append(name)
    return kinds


def _summary(layers: list[dict[str, Any]]) -> dict[str, Any]:
    """Means over layers; the spread of the measure is over layers, that of the control over draws."""
    found: dict[str, Any] = {
        "layers": len(layers),
        "overlap": fmean(layer["overlap"] for layer in layers),
        "overlap_sd": _sd([layer["overlap"] for layer in layers]),
        "grassmann": fmean(layer["grassmann"] for layer in layers),
        "random_overlap": fmean(layer["random"]["overlap"] for layer in layers),
        "random_overlap_sd": fmean(layer["random"]["overlap_sd"] for layer in layers),
        "random_grassmann": fmean(layer["random"]["grassmann"] for layer in layers),
        "random_grassmann_sd": fmean(layer["random"]["grassmann_sd"] for layer in layers),
        "curve": _mean_curve([layer["curve"] for layer in layers]),
        "random_curve": _mean_curve([layer["random"]["curve"] for layer in layers]),
        "random_curve_sd": _mean_curve([layer["random"]["curve_sd"] for layer in layers]),
    }
    same = [layer["same_tasks"] for layer in layers if "same_tasks" in layer]
    if same:
        found["same_tasks_overlap"] = fmean(one["overlap"] for one in same)
        found["same_tasks_grassmann"] = fmean(one["grassmann"] for one in same)
        found["same_tasks_curve"] = _mean_curve([one["curve"] for one in same])
    return found


def _mean_curve(curves: list[dict[int, float]]) -> dict[int, float]:
    """At each k the mean over the layers that reach it."""
    ks = sorted({k for curve in curves for k in curve})
    return {k: fmean(curve[k] for curve in curves if k in curve) for k in ks}


def _ks(k: int) -> list[int]:
    """1, 2, 4, 8 … and k itself."""
    return sorted({*(2**power for power in range(k.bit_length()) if 2**power <= k), k})


def _mean_cos2(angles: Tensor) -> float:
    return float(angles.cos().square().mean())


def _sd(values: list[float]) -> float:
    return stdev(values) if len(values) > 1 else 0.0
