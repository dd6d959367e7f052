"""The step size that a bank calls for (SHARE.md, "Scale matters").

AdamW moves a value by about its step size per step, whatever the gradient. A step that is small against the coefficients
that patterns end up with learns nothing in a night's few steps; one that is large against them jumps past. More columns add up,
and more steps lead further, so that both call for smaller steps.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from statistics import median

from sleepy.share.layers import LayerCoefficients

STEPS = 7
"""Full steps in which a coefficient may grow from nothing to its usual size, at p = COLUMNS and in a short training. Measured on
the 0.5 B model: 1e-2 learns in 20 steps where ‖ΔW‖ is 0.15 per layer and k is 32 (usual size 0.068); at p = 1 2e-2 does."""
COLUMNS = 4
SHORT, LONG = 44, 96
"""Steps of a training up to which they may be as large as that, and from which on they are made no smaller, since more was not
measured: at p = 4 and 96 steps half the size did better (docs/LOG.md, 28 November)."""
LEAST, MOST = 1e-3, 5e-2
"""Bounds of what a bank may call for."""


def coefficient_size(tasks: Mapping[str, Mapping[str, LayerCoefficients]]) -> float:
    """Usual size of one coefficient: the median over tasks and layers; 0 without any.

    That of a rank-one ε_β ε_αᵀ with the layer's ‖ΔW‖, balanced and evenly spread: √‖ε_β ε_αᵀ‖ / (k_β k_α)^¼. It does not
    depend on the gauge, nor on columns that matter little.
    """
    sizes = [
        float(c.core.norm()) ** 0.5 / (c.beta.shape[0] * c.alpha.shape[0]) ** 0.25
        for task in tasks.values()
        for c in task.values()
    ]
    return median(sizes) if sizes else 0.0


def coefficient_step(tasks: Mapping[str, Mapping[str, LayerCoefficients]], p: int, steps: int) -> float:
    """AdamW step size of coefficients of p columns that are trained for so many steps, for a bank of these tasks."""
    short = coefficient_size(tasks) / STEPS * math.sqrt(COLUMNS / p)
    return min(MOST, max(LEAST, short * SHORT / min(max(steps, SHORT), LONG)))
