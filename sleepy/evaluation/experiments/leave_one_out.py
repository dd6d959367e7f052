"""Leave one out: a basis of the other patterns' LoRAs, and what coefficients alone reach on a pattern that has no part in it.

A pattern is one of the router's, whose programs come from all families, or one narrow family, or one habit: an operator of
`sleepy koans break`, the same mistake in every program.
Every pattern is examined on practice that none of its trainings saw. Beside the coefficients: the base model, a LoRA of the
pattern's own, and the reference recipe; and a sweep of init and step size on the first pattern.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import Any

from sleepy.errors import UsageError
from sleepy.evaluation.experiments import school
from sleepy.evaluation.experiments.core import Cell, Findings, Result, Table
from sleepy.evaluation.experiments.lab import Lab, paired
from sleepy.evaluation.statistics import Rate, pooled
from sleepy.report.figures import Drawing, bars
from sleepy.share.adapters import CoefficientAdapter
from sleepy.share.pupil import Course
from sleepy.share.scale import coefficient_step

PATTERNS, HELD_OUT, FEWEST = 8, 20, 12
"""Patterns, programs that each is examined on, and fewest that it is trained on."""
LINES = 20
"""Most lines of a habit's programs: few of the exams' koans are so short, but whether a small model can repeat a long program
without a slip is another question than whether it learns a habit."""
LOW, HIGH = 0.2, 0.9
"""The goal: from under LOW (base) to at least HIGH (p = 1)."""
EASY: Mapping[str, str] = {
    "drop_argument_borrow": "7 of 20",
    "drop_mut_binding": "10 of 20, without rustc's suggestion in the prompt",
    "drop_mut_self": "14 of 20",
    "drop_mut_type": "8 of 12",
    "drop_return_type": "5 of 20",
    "drop_some_wrapper": "3 of 12",
}
"""Habits that say nothing of the goal, with what the 0.5 B alone solves of programs of at most 28 lines: a fifth or more."""
BASE, OWN, ONE = school.BASE, "LoRA of its own", "p = 1"
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


def sweep() -> dict[str, dict[str, Any]]:
    """Every init with every step, all on the first pattern."""
    return {
        f"sweep, B side {init:g}, step {lr:g}": {"p": 1, "init_beta": init, "lr": lr} for init in INITS for lr in STEPS
    }


class LeaveOneOut:
    """Eight patterns, each in turn left out of the basis."""

    name = "leave-one-out"
    trains = True
    title = "Leave one out"

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.school = school.School(lab, self.name)
        self._bases: dict[tuple[str, float | None], tuple[school.Basis, Mapping[str, school.Task]]] = {}

    @cached_property
    def lessons(self) -> list[school.Lesson]:
        """The patterns."""
        found = self._lessons()
        if len(found) < 2:
            raise UsageError(
                f"experiment {self.name}: needs two patterns or more with {HELD_OUT + FEWEST} practice koans; there are "
                f"{len(found)}"
            )
        return found

    def _lessons(self) -> list[school.Lesson]:
        return school.lessons(self.lab, PATTERNS, HELD_OUT, FEWEST)

    def cells(self) -> Sequence[Cell]:
        """By recipe, all patterns, what the goal is about first; then the sweep."""
        ways: dict[str, Callable[[school.Lesson], Result]] = {BASE: self._base, OWN: self._own}
        ways |= {name: partial(self._left_out, name, changes) for name, changes in RECIPES.items()}
        order = dict.fromkeys([BASE, ONE, *ways])
        cells = [Cell(f"{name}: {item.pattern}", partial(ways[name], item)) for name in order for item in self.lessons]
        first = self.lessons[0]
        cells += [
            Cell(f"{name}: {first.pattern}", partial(self._left_out, name, changes, first))
            for name, changes in sweep().items()
        ]
        return cells

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Solved by recipe and pattern, how many patterns reach the goal, and the sweep."""
        patterns = [item.pattern for item in self.lessons]
        there = {
            name: [pattern for pattern in patterns if f"{name}: {pattern}" in results] for name in (BASE, OWN, *RECIPES)
        }
        names = [name for name, its in there.items() if its]
        rows = [
            [
                name,
                _parameters(results, name, there[name]),
                *_row(results, name, patterns, lambda it: Rate(*it["rate"]).short),
            ]
            for name in names
        ]
        reached = [
            p
            for p in there[ONE]
            if (_rate(results, BASE, p).value or 0.0) < LOW and (_rate(results, ONE, p).value or 0.0) >= HIGH
        ]
        sums = {name: pooled(_rate(results, name, p) for p in there[name]) for name in names}
        sheets = {
            name: {koan: line for p in there[name] for koan, line in results[f"{name}: {p}"]["sheet"].items()}
            for name in names
        }
        tests = {name: _paired(sheets[OWN], sheet) for name, sheet in sheets.items()} if OWN in sheets else {}
        body = [
            [name, str(sums[name]), f"{tests[name]:.2g}" if name in tests and name != OWN else "–"] for name in names
        ]
        swept = [
            [f"{lr:g}", *(_rate(results, f"sweep, B side {init:g}, step {lr:g}", patterns[0]).short for init in INITS)]
            for lr in STEPS
            if all(f"sweep, B side {init:g}, step {lr:g}: {patterns[0]}" in results for init in INITS)
        ]
        title = f"{self.title}, {self.lab.conditions.model}"
        tables = [
            Table("Solved of what was held out", ["recipe", "parameters", *patterns], rows),
            Table("All patterns", ["recipe", "solved (Wilson 95 %)", f"p against {OWN} (McNemar, exact)"], body),
        ]  # fmt: skip
        if all("loss" in results[f"{name}: {p}"] for name in names for p in there[name]):  # older cells have none
            by_recipe = [[name, *_row(results, name, patterns, lambda it: f"{it['loss']:.3f}")] for name in names]
            tables.append(Table("Loss on the wanted replies (nats per label)", ["recipe", *patterns], by_recipe))
        if swept:
            head = ["step", *(f"B side {init:g}" for init in INITS)]
            tables.append(Table(f"Step and init at p = 1, {patterns[0]}", head, swept))
        figures = {
            "reached": reached,
            "patterns": len(there[ONE]),
            "p": tests,
            "rates": {name: {p: list(_rate(results, name, p)[:2]) for p in there[name]} for name in names},
        }
        drawing = Drawing(self.name, title, lambda axes, palette: bars(axes, palette, sums), 1.0 + 0.3 * len(sums))
        goal = f"from under {LOW:.0%} to at least {HIGH:.0%} at p = 1: {len(reached)} of {len(there[ONE])} patterns"
        return Findings(title, tables, figures, drawing, [f"Goal, {goal}."] if there[ONE] else [])

    def _base(self, item: school.Lesson) -> Result:
        return {**self._examined(item, None, BASE), "parameters": 0}

    def _own(self, item: school.Lesson) -> Result:
        lora = self._lora(item)
        parameters = sum(one.B.numel() + one.A.numel() for one in lora.values())
        return {**self._examined(item, lora, OWN), "parameters": parameters}

    def _left_out(self, name: str, changes: Mapping[str, Any], item: school.Lesson) -> Result:
        """When the first is asked for, the recipe is trained for all patterns, or the sweep for all steps: side by side, where
        the device has room."""
        if self.school.kept(f"{name} {item.pattern}") is None:
            steps = sweep()
            alone = (
                self.lab.workshop.engine.device.type == "cpu"
            )  # one after the other: the first is examined before the next
            others = [item] if alone else self.lessons
            group = [(other, item) for other in steps] if name in steps else [(name, other) for other in others]
            self.school.all_of([self._course(*one) for one in group], changes.get("steps"))
        course = self._course(name, item)
        adapter = course.adapter
        assert isinstance(adapter, CoefficientAdapter)
        return {
            **self._examined(item, self.school.trained(course.name), name),
            "lr": course.lr,
            "k": sum(one.beta.shape[1] for one in adapter.basis.values()) / len(adapter.basis),
            "parameters": adapter.parameters,
        }

    def _examined(self, item: school.Lesson, update: school.Lora | None, name: str) -> Result:
        updates = {} if update is None else {item.pattern: update}
        return school.examined(self.lab, [item], updates, f"{name}, {item.pattern}")[item.pattern]

    def _course(self, name: str, item: school.Lesson) -> Course:
        recipe = {**RECIPES, **sweep()}[name]
        changes = {key: value for key, value in recipe.items() if key not in ("variance", "steps", "lr")}
        basis, projected = self._basis(item, recipe.get("variance"))
        steps = recipe.get("steps", self.lab.workshop.settings.training.steps)
        lr = recipe.get("lr", coefficient_step(projected, recipe["p"], steps))
        return self.school.course(f"{name} {item.pattern}", item.examples, basis, lr, **changes)

    def _basis(self, item: school.Lesson, variance: float | None) -> tuple[school.Basis, Mapping[str, school.Task]]:
        """Of all patterns but this one."""
        if (item.pattern, variance) not in self._bases:
            others = {other.pattern: self._lora(other) for other in self.lessons if other is not item}
            self._bases[item.pattern, variance] = school.phase_1(self.lab, others, variance)
        return self._bases[item.pattern, variance]

    def _lora(self, item: school.Lesson) -> school.Lora:
        """All patterns' are trained when the first is asked for: side by side, where the device has room."""
        if self.school.kept(item.pattern) is None:
            self.school.loras(self.lessons)
        return self.school.lora(item.pattern, item.examples)


class LeaveOneFamilyOut(LeaveOneOut):
    """The same of eight families whose programs show the fewest error codes."""

    name = "leave-one-family-out"
    title = "Leave one family out"

    def _lessons(self) -> list[school.Lesson]:
        names = school.narrow_families(self.lab, HELD_OUT + FEWEST)[:PATTERNS]
        return school.family_lessons(self.lab, names, HELD_OUT)


class LeaveOneHabitOut(LeaveOneOut):
    """The same of the eight habits (operators of `sleepy koans break`) that there is most practice of, the EASY ones left
    out, each one and the same mistake in many programs of at most LINES lines."""

    name = "leave-one-habit-out"
    title = "Leave one habit out"

    def _lessons(self) -> list[school.Lesson]:
        names = [name for name in school.operators(self.lab, HELD_OUT + FEWEST, LINES) if name not in EASY]
        return school.operator_lessons(self.lab, names[:PATTERNS], HELD_OUT, LINES)

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """The same, and how long the programs were."""
        found = super().conclude(results)
        return replace(found, notes=[f"Programs of at most {LINES} lines.", *found.notes])


def _rate(results: Mapping[str, Result], name: str, pattern: str) -> Rate:
    return Rate(*results[f"{name}: {pattern}"]["rate"])


def _row(
    results: Mapping[str, Result], name: str, patterns: Sequence[str], shown: Callable[[Result], str]
) -> Iterator[str]:
    """A cell for each pattern, a dash where there is no result yet."""
    for pattern in patterns:
        found = results.get(f"{name}: {pattern}")
        yield "–" if found is None else shown(found)


def _paired(one: Mapping[str, Any], other: Mapping[str, Any]) -> float:
    """On the koans that both were examined on."""
    common = one.keys() & other.keys()
    return paired({koan: one[koan] for koan in common}, {koan: other[koan] for koan in common})


def _parameters(results: Mapping[str, Result], name: str, patterns: Sequence[str]) -> str:
    return f"{max(results[f'{name}: {pattern}']['parameters'] for pattern in patterns):,}"
