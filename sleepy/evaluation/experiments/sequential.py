"""One task after the other, from an empty bank and without replay: what is remembered.

Share: the first task is a LoRA and makes the basis (Phase 1); every later one trains coefficients and a few new directions
(Phase 2), which are merged (Phase 3). Beside it one LoRA that is trained on, task after task. After each task all tasks are
examined on practice that was kept out of training.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import cached_property, partial
from typing import Any

from sleepy.errors import UsageError
from sleepy.evaluation.continual import measures
from sleepy.evaluation.experiments import school
from sleepy.evaluation.experiments.core import Cell, Findings, Result, Table
from sleepy.evaluation.experiments.lab import Lab, passed
from sleepy.evaluation.statistics import Rate
from sleepy.report.figures import Drawing, Palette
from sleepy.share import subspace
from sleepy.share.layers import LayerBasis, LayerCoefficients

TASKS, HELD_OUT = 8, 6
PHI = 4
"""New directions per task where share.phi is 0: a basis of one task would have to do for all others."""
SHARE, NAIVE = "Share", "naive LoRA"

State = tuple[dict[str, LayerBasis], dict[str, dict[str, LayerCoefficients]]]


class Sequential:
    """The matrix R of both, and the measures of continual learning."""

    name = "sequential"
    trains = True

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.school = school.School(lab, "sequential")
        self._states: dict[int, State] = {}

    @cached_property
    def lessons(self) -> list[school.Lesson]:
        """The tasks, in order."""
        found = school.lessons(self.lab, TASKS, HELD_OUT)
        if len(found) < 2:
            raise UsageError(f"experiment {self.name}: needs practice for two patterns or more; there are {len(found)}")
        return found

    def cells(self) -> Sequence[Cell]:
        """The start, then all tasks after each task, by both."""
        cells = [Cell("start", self._start)]
        for after, item in enumerate(self.lessons):
            cells.append(Cell(f"{SHARE} {after + 1}: {item.pattern}", partial(self._share, after)))
            cells.append(Cell(f"{NAIVE} {after + 1}: {item.pattern}", partial(self._naive, after)))
        return cells

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """R, and what follows from it."""
        names = [item.pattern for item in self.lessons]
        start = [rate[0] / rate[1] for rate in results["start"]["rates"]]
        tables, figures, matrices = [], dict[str, Any](), dict[str, list[list[float]]]()
        for method in (SHARE, NAIVE):
            rows = [result["rates"] for key, result in results.items() if key.startswith(f"{method} ")]
            R = [[passed / total for passed, total in row] for row in rows]
            found = measures(R, start)
            matrices[method] = R
            figures[method] = {"R": R, **asdict(found)}
            head = ["after", *names]
            first = ["nothing", *(f"{a}/{b}" for a, b in results["start"]["rates"])]
            body = [[name, *(f"{a}/{b}" for a, b in row)] for name, row in zip(names, rows, strict=True)]
            tables.append(Table(f"{method}: solved on each task after each task", head, [first, *body]))
        measured = [key for key in figures[SHARE] if key != "R"]
        last = {method: str(_sum(results, method)) for method in matrices}
        body = [
            [
                method,
                last[method],
                *("–" if figures[method][key] is None else f"{figures[method][key]:+.3f}" for key in measured),
            ]
            for method in matrices
        ]
        head = ["method", "at the end (Wilson 95 %)", *(key.replace("_", " ") for key in measured)]
        tables.append(Table("Measures", head, body))
        title = f"Sequential learning, {len(names)} tasks, {self.lab.conditions.model}"
        drawing = Drawing("sequential", title, lambda axes, palette: _curves(axes, palette, matrices), 3.0)
        notes = [
            "A task that Share has not learnt yet is answered by the base model, so that its forward transfer is 0 by "
            "construction; the naive LoRA answers every task."
        ]
        return Findings(title, tables, {"tasks": names, "start": start, **figures}, drawing, notes)

    def _start(self) -> Result:
        return self._examined({}, lambda _: None, "base")

    def _share(self, after: int) -> Result:
        basis, tasks = self._state(after)
        hashes = self.lab.load(basis, tasks)
        return self._examined(hashes, lambda name: name if name in hashes else None, f"{SHARE} after {after + 1}")

    def _naive(self, after: int) -> Result:
        lora: school.Lora | None = None
        for place, item in enumerate(self.lessons[: after + 1]):
            lora = self.school.lora(f"naive {place} {item.pattern}", item.examples, lora)
        assert lora is not None
        hashes = school.load_lora(self.lab, NAIVE, lora)
        return self._examined(hashes, lambda _: NAIVE, f"{NAIVE} after {after + 1}")

    def _state(self, after: int) -> State:
        """Basis and coefficients after so many tasks."""
        if after not in self._states:
            share, item = self.lab.workshop.settings.share, self.lessons[after]
            if after == 0:
                first = self.school.lora(f"first {item.pattern}", item.examples)
                self._states[0] = school.phase_1(self.lab, {item.pattern: first})
            else:
                basis, tasks = self._state(after - 1)
                update = self.school.coefficients(
                    f"share {after} {item.pattern}", item.examples, basis, phi=share.phi or PHI
                )
                merged = subspace.merge(
                    basis, tasks, {item.pattern: update}, share.variance, share.k_max, share.max_merge_drift
                )
                self._states[after] = dict(merged.basis), dict(merged.tasks)
        return self._states[after]

    def _examined(self, hashes: Mapping[str, str], fixer_of: Any, title: str) -> Result:
        """(passed, total) of each task, in order."""
        if not hashes:
            self.lab.workshop.load(None)
        tasks = [task for item in self.lessons for task in item.held_out]
        sheet = self.lab.sit(hashes, lambda task: fixer_of(task.pattern), title, tasks=tasks)
        rates = [passed({task.id: sheet[task.id] for task in item.held_out}) for item in self.lessons]
        return {"rates": [list(rate) for rate in rates], "sheet": sheet}


def _sum(results: Mapping[str, Result], method: str) -> Rate:
    last = [result["rates"] for key, result in results.items() if key.startswith(f"{method} ")][-1]
    return Rate(sum(a for a, _ in last), sum(b for _, b in last))


def _curves(axes: Any, palette: Palette, matrices: Mapping[str, Sequence[Sequence[float]]]) -> None:
    """Mean accuracy on the tasks seen so far, after each task."""
    for (method, R), colour in zip(matrices.items(), (palette.first, palette.second), strict=True):
        means = [100 * sum(row[: i + 1]) / (i + 1) for i, row in enumerate(R)]
        axes.plot(range(1, len(R) + 1), means, "o-", color=colour, label=method)
    axes.set(ylim=(0, 100), xlabel="tasks learnt", ylabel="mean accuracy on them, %")
    axes.legend(frameon=False)
