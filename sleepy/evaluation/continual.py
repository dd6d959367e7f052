"""The measures of continual learning, by their names, from the accuracy matrix R.

R[i][j] is the accuracy on task j after task i was learnt, tasks in the order in which they are learnt; `start[j]` is that on
task j before anything was. Lopez-Paz & Ranzato (arXiv:1706.08840): average accuracy, backward and forward transfer;
Chaudhry et al. (arXiv:1801.10112): the forgetting measure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

Matrix = Sequence[Sequence[float]]


@dataclass(frozen=True)
class Measures:
    """All of them. None where there are too few tasks for one."""

    average_accuracy: float
    """Mean of the last row."""
    backward_transfer: float | None
    """Mean over all tasks but the last of R[last][j] − R[j][j]: below 0 is forgetting."""
    forward_transfer: float | None
    """Mean over all tasks but the first of R[j−1][j] − start[j]: what earlier tasks give a task that was not yet learnt."""
    forgetting: float | None
    """Mean over all tasks but the last of max over i < last of R[i][j], minus R[last][j]: what was lost since the best."""


def measures(R: Matrix, start: Sequence[float]) -> Measures:
    """All measures of a square R. Raises ValueError for another shape."""
    tasks = len(R)
    if not tasks or len(start) != tasks or any(len(row) != tasks for row in R):
        raise ValueError(f"R must be square, with a start for each task: {[len(row) for row in R]}, {len(start)}")
    last = R[-1]
    if tasks == 1:
        return Measures(last[0], None, None, None)
    before = range(tasks - 1)
    return Measures(
        average_accuracy=fmean(last),
        backward_transfer=fmean(last[j] - R[j][j] for j in before),
        forward_transfer=fmean(R[j - 1][j] - start[j] for j in range(1, tasks)),
        forgetting=fmean(max(R[i][j] for i in before) - last[j] for j in before),
    )
