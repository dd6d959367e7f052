"""Leave one out: a basis of the other patterns' LoRAs, and what coefficients alone reach on a pattern that has no part in it.

Every pattern is examined on practice that none of its trainings saw. Beside the coefficients: the base model, a LoRA of the
pattern's own, and the reference recipe; and a sweep of init and step size on the first pattern.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from sleepy.errors import UsageError
from sleepy.evaluation.experiments import school
from sleepy.evaluation.experiments.core import Cell, Findings, Result, Table
from sleepy.evaluation.experiments.lab import Lab, passed
from sleepy.evaluation.statistics import Rate
from sleepy.report.figures import Drawing, bars
from sleepy.share.scale import coefficient_step

PATTERNS, HELD_OUT, FEWEST = 8, 20, 12
"""Patterns, programs that each is examined on, and fewest that it is trained on."""
LOW, HIGH = 0.2, 0.9
"""The goal: from under LOW (base) to at least HIGH (p = 1)."""
BASE, OWN, ONE = "base", "LoRA of its own", "p = 1"
RECIPES: Mapping[str, Mapping[str, Any]] = {
    ONE: {"p": 1},
    "p = 4": {"p": 4},
    "p = 4, φ = 2": {"p": 4, "phi": 2},
    "reference recipe (60 %, 0.01/√k, 1e-4, p = 4, 100 steps)": {
        "variance": 0.6, "init_beta": 0.01, "init_alpha": 0.01, "lr": 1e-4, "p": 4, "steps": 100,
    },
}  # fmt: skip
"""Without a step size: the one that the basis' own coefficients call for (scale.py)."""
STEPS, INITS = (1e-3, 4e-3, 1e-2, 2e-2, 4e-2), (1e-3, 1e-1)


class LeaveOneOut:
    """Eight patterns, each in turn left out of the basis."""

    name = "leave-one-out"

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.school = school.School(lab, self.name)

    @cached_property
    def lessons(self) -> list[school.Lesson]:
        """The patterns."""
        found = school.lessons(self.lab, PATTERNS, HELD_OUT, FEWEST)
        if len(found) < 2:
            raise UsageError(
                f"experiment {self.name}: needs two patterns or more with {HELD_OUT + FEWEST} practice koans; there are "
                f"{len(found)}"
            )
        return found

    def cells(self) -> Sequence[Cell]:
        """By recipe, all patterns; then the sweep."""
        cells = [Cell(f"{BASE}: {item.pattern}", partial(self._base, item)) for item in self.lessons]
        cells += [Cell(f"{OWN}: {item.pattern}", partial(self._own, item)) for item in self.lessons]
        for name, changes in RECIPES.items():
            cells += [
                Cell(f"{name}: {item.pattern}", partial(self._left_out, name, changes, item)) for item in self.lessons
            ]
        first = self.lessons[0]
        for init in INITS:
            for lr in STEPS:
                name = f"sweep, B side {init:g}, step {lr:g}"
                changes = {"p": 1, "init_beta": init, "lr": lr}
                cells.append(Cell(f"{name}: {first.pattern}", partial(self._left_out, name, changes, first)))
        return cells

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Solved by recipe and pattern, how many patterns reach the goal, and the sweep."""
        names = [BASE, OWN, *RECIPES]
        patterns = [item.pattern for item in self.lessons]
        rows = [[name, _parameters(results, name), *(_short(results, name, p) for p in patterns)] for name in names]
        reached = [
            p
            for p in patterns
            if (_rate(results, BASE, p).value or 0.0) < LOW and (_rate(results, ONE, p).value or 0.0) >= HIGH
        ]
        sums = {name: _sum([_rate(results, name, p) for p in patterns]) for name in names}
        body = [[name, str(sums[name])] for name in names]
        sweep = [
            [f"{lr:g}", *(_short(results, f"sweep, B side {init:g}, step {lr:g}", patterns[0]) for init in INITS)]
            for lr in STEPS
        ]
        title = f"Leave one out, {self.lab.conditions.model}"
        tables = [
            Table("Solved of what was held out", ["recipe", "parameters", *patterns], rows),
            Table("All patterns", ["recipe", "solved (Wilson 95 %)"], body),
            Table(
                f"Step and init at p = 1, {patterns[0]}",
                ["step", *(f"B side {init:g}" for init in INITS)], sweep,
            ),
        ]  # fmt: skip
        figures = {
            "reached": reached,
            "patterns": len(patterns),
            "rates": {name: {p: list(_rate(results, name, p)[:2]) for p in patterns} for name in names},
        }
        drawing = Drawing(self.name, title, lambda axes, palette: bars(axes, palette, sums), 1.0 + 0.3 * len(sums))
        goal = f"from under {LOW:.0%} to at least {HIGH:.0%} at p = 1: {len(reached)} of {len(patterns)} patterns"
        return Findings(title, tables, figures, drawing, [f"Goal, {goal}."])

    def _base(self, item: school.Lesson) -> Result:
        self.lab.workshop.engine.adapted.unload()
        sheet = self.lab.sit({}, lambda _: None, f"{BASE}, {item.pattern}", tasks=item.held_out)
        return {"rate": list(passed(sheet)), "parameters": 0, "sheet": sheet}

    def _own(self, item: school.Lesson) -> Result:
        lora = self._lora(item)
        parameters = sum(one.B.numel() + one.A.numel() for one in lora.values())
        return {**school.examined(self.lab, item, lora, OWN), "parameters": parameters}

    def _left_out(self, name: str, changes: Mapping[str, Any], item: school.Lesson) -> Result:
        recipe = dict(changes)
        others = {other.pattern: self._lora(other) for other in self.lessons if other is not item}
        basis, projected = school.phase_1(self.lab, others, recipe.pop("variance", None))
        lr = recipe.pop("lr", coefficient_step(projected))
        update = self.school.coefficients(f"{name} {item.pattern}", item.examples, basis, lr, **recipe)
        p, phi = recipe["p"], recipe.get("phi", 0)
        parameters = sum(
            (b.beta.shape[1] + b.alpha.shape[1] + 2 * phi) * p + phi * (b.beta.shape[0] + b.alpha.shape[0])
            for b in basis.values()
        )
        return {**school.examined(self.lab, item, update, name), "lr": lr, "parameters": parameters}

    def _lora(self, item: school.Lesson) -> school.Lora:
        """All patterns' are trained when the first is asked for: side by side, where the device has room."""
        if self.school.kept(item.pattern) is None:
            self.school.loras(self.lessons)
        return self.school.lora(item.pattern, item.examples)


def _rate(results: Mapping[str, Result], name: str, pattern: str) -> Rate:
    return Rate(*results[f"{name}: {pattern}"]["rate"])


def _short(results: Mapping[str, Result], name: str, pattern: str) -> str:
    rate = _rate(results, name, pattern)
    return f"{rate.passed}/{rate.total}"


def _sum(rates: Sequence[Rate]) -> Rate:
    return Rate(sum(rate.passed for rate in rates), sum(rate.total for rate in rates))


def _parameters(results: Mapping[str, Result], name: str) -> str:
    sizes = [result["parameters"] for key, result in results.items() if key.startswith(f"{name}: ")]
    return f"{max(sizes):,}"
