"""What bases can do: from how many adapters (dilution), by which recipe (ablation), and whether they agree (uwsh).

All three use one LoRA per family of tasks, which is trained once and shared between them and `sleepy bootstrap`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from sleepy.errors import UsageError
from sleepy.evaluation.experiments import school
from sleepy.evaluation.experiments.core import Cell, Findings, Result, Table
from sleepy.evaluation.experiments.lab import Lab
from sleepy.evaluation.statistics import Rate
from sleepy.report.figures import Drawing, bars, plain
from sleepy.share import subspace, uwsh

HELD_OUT = 6
TARGETS = 3
"""Families on which coefficients are trained, each on bases that it has no part in."""
SIZES = (1, 8, 25, 50)
"""Adapters in a basis (dilution); those that there are not enough families for are left out."""
ABLATION_ADAPTERS = 8
UWSH_ADAPTERS = 16
"""Adapters in each of two bases, at most."""


class OnBases:
    """Common to those that train coefficients of some targets on bases of other patterns' LoRAs."""

    name = ""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.shared = school.School(lab, school.LORAS)
        self.school = school.School(lab, self.name)
        self._bases: tuple[str, dict[str, school.Basis]] = "", {}
        """Each target's, of the variant that was asked for last."""

    @cached_property
    def families(self) -> list[str]:
        """Whose practice suffices, the targets first."""
        found = school.families(self.lab, HELD_OUT + 1)
        if len(found) <= TARGETS:
            raise UsageError(
                f"experiment {self.name}: needs practice for more than {TARGETS} families; there are {len(found)}"
            )
        return found

    @cached_property
    def targets(self) -> list[school.Lesson]:
        """What coefficients are trained for."""
        return [school.family_lesson(self.lab, name, HELD_OUT) for name in self.families[:TARGETS]]

    def loras(self, count: int, without: str) -> dict[str, school.Lora]:
        """The first so many adapters for a basis; the targets' own come last, and never the one that it is for."""
        order = [name for name in (*self.families[TARGETS:], *self.families[:TARGETS]) if name != without]
        return school.family_loras(self.lab, self.shared, order[:count])

    def reached(
        self, item: school.Lesson, basis_of: Callable[[school.Lesson], school.Basis], name: str, **changes: Any
    ) -> Result:
        """Train a target's coefficients on a basis and examine them on what was held out; the other targets' beside them."""
        if self._bases[0] != name:
            self._bases = name, {one.pattern: basis_of(one) for one in self.targets}
        bases = self._bases[1]
        if self.school.kept(f"{name} {item.pattern}") is None:
            courses = [
                self.school.course(f"{name} {one.pattern}", one.examples, bases[one.pattern], **changes)
                for one in self.targets
            ]
            self.school.all_of(courses)
        basis = bases[item.pattern]
        update = self.school.coefficients(f"{name} {item.pattern}", item.examples, basis, **changes)
        sizes = [layer.beta.shape[1] for layer in basis.values()]
        return {**school.examined(self.lab, item, update, name), "k": sum(sizes) / len(sizes)}

    def summary(self, results: Mapping[str, Result], title: str, what: str) -> Findings:
        """A row for each variant: what all targets together reached. Keys are "variant: target"."""
        sums: dict[str, list[Result]] = {}
        for key, result in results.items():
            sums.setdefault(key.rsplit(": ", 1)[0], []).append(result)
        rates = {name: Rate(sum(r["rate"][0] for r in of), sum(r["rate"][1] for r in of)) for name, of in sums.items()}
        rows = [
            [
                name,
                str(rates[name]),
                f"{sum(r['k'] for r in of) / len(of):.1f}",
                f"{sum(r['norm'] for r in of) / len(of):.3g}",
            ]
            for name, of in sums.items()
        ]
        figures = {name: {"passed": rate.passed, "total": rate.total} for name, rate in rates.items()}
        drawing = Drawing(self.name, title, lambda axes, palette: bars(axes, palette, rates), 1.0 + 0.3 * len(rates))
        table = Table(title, [what, "held-out solved (Wilson 95 %)", "k (mean)", "‖ΔW‖ per layer"], rows)
        targets = ", ".join(item.pattern for item in self.targets)
        return Findings(title, [table], figures, drawing, [f"Targets, each in no basis of its own: {targets}."])


class Dilution(OnBases):
    """Does a basis of many adapters serve a new task worse than one of few?"""

    name = "dilution"

    def cells(self) -> Sequence[Cell]:
        """Each target on each basis."""
        there = len(self.families) - 1
        sizes = [size for size in SIZES if size <= there] or [there]
        return [
            Cell(f"{size} adapters: {item.pattern}", partial(self._cell, size, item))
            for size in sizes for item in self.targets
        ]  # fmt: skip

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Solved by number of adapters."""
        return self.summary(results, f"Dilution, {self.lab.conditions.model}", "basis of")

    def _cell(self, size: int, item: school.Lesson) -> Result:
        def basis_of(one: school.Lesson) -> school.Basis:
            return school.phase_1(self.lab, self.loras(size, one.pattern))[0]

        return self.reached(item, basis_of, f"{size} adapters")


class Ablation(OnBases):
    """What each part of the recipe is worth, one change at a time; the first is this project's own."""

    name = "ablation"
    variants: Mapping[str, Mapping[str, Any]] = {
        "this project": {},
        "seed recipe (0.01/√k, 1e-4, 60 %)": {"init_beta": 0.01, "init_alpha": 0.01, "lr": 1e-4, "variance": 0.6},
        "seed recipe, step 1e-2": {"init_beta": 0.01, "init_alpha": 0.01, "lr": 1e-2, "variance": 0.6},
        "step 1e-3": {"lr": 1e-3}, "step 4e-3": {"lr": 4e-3}, "step 2e-2": {"lr": 2e-2},
        "B side ~ A side": {"init_beta": 1.0}, "B side 1e-2": {"init_beta": 1e-2},
        "p = 1": {"p": 1}, "p = 2": {"p": 2}, "p = 8": {"p": 8},
        "φ = 2": {"phi": 2}, "φ = 8": {"phi": 8},
        **{f"k = {k}": {"k": k} for k in (1, 2, 4, 8, 16, 32)},
    }  # fmt: skip

    def cells(self) -> Sequence[Cell]:
        """Each target by each variant."""
        return [
            Cell(f"{name}: {item.pattern}", partial(self._cell, name, dict(changes), item))
            for name, changes in self.variants.items() for item in self.targets
        ]  # fmt: skip

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Solved by variant."""
        return self.summary(results, f"Ablations, {self.lab.conditions.model}", "recipe")

    def _cell(self, name: str, changes: dict[str, Any], item: school.Lesson) -> Result:
        share = self.lab.workshop.settings.share
        variance = 1.0 if "k" in changes else changes.pop("variance", share.variance)
        k = changes.pop("k", share.k_max)

        def basis_of(one: school.Lesson) -> school.Basis:
            return subspace.build(self.loras(ABLATION_ADAPTERS, one.pattern), variance, k)

        return self.reached(item, basis_of, name, **changes)


class Uwsh(OnBases):
    """Do bases from disjoint adapters span the same space, beside random bases and the same tasks trained twice?"""

    name = "uwsh"

    def cells(self) -> Sequence[Cell]:
        """The adapters, one a cell, then the comparison."""
        first, second = self._halves()
        cells = [Cell(f"adapter of {name}", partial(self._train, name, False)) for name in (*first, *second)]
        cells += [Cell(f"adapter of {name}, again", partial(self._train, name, True)) for name in first]
        return [*cells, Cell("overlap", self._overlap)]

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Overlap and Grassmann distance per kind of layer, beside their controls."""
        found = results["overlap"]["kinds"]
        rows = [
            [
                kind, f"{one['overlap']:.3f} ± {one['overlap_sd']:.3f}",
                f"{one['random_overlap']:.3f} ± {one['random_overlap_sd']:.3f}", f"{one['same_tasks_overlap']:.3f}",
                f"{one['grassmann']:.2f}", f"{one['random_grassmann']:.2f}", f"{one['same_tasks_grassmann']:.2f}",
            ]
            for kind, one in found.items()
        ]  # fmt: skip
        head = ["layers", "overlap", "random", "same tasks twice", "Grassmann", "random", "same tasks twice"]
        title = f"UWSH, {self.lab.conditions.model}"

        def draw(axes: Any, palette: Any) -> None:
            for field, colour, label in (
                ("curve", palette.first, "disjoint tasks"), ("same_tasks_curve", palette.good, "same tasks twice"),
                ("random_curve", palette.muted, "random"),
            ):  # fmt: skip
                for number, one in enumerate(found.values()):
                    ks = sorted(one[field], key=int)
                    values = [one[field][k] for k in ks]
                    axes.plot([int(k) for k in ks], values, color=colour, alpha=0.7, label=None if number else label)
            axes.set(xscale="log", xlabel="k", ylabel="mean cos²", ylim=(0, 1))
            plain(axes.xaxis)
            axes.legend(frameon=False)

        notes = ["An overlap says something only beside its controls: random bases of the same shape, and the same tasks "
                 "trained from another seed."]  # fmt: skip
        return Findings(
            title, [Table("Overlap", head, rows)], {"kinds": found}, Drawing("uwsh", title, draw, 3.0), notes
        )

    def _halves(self) -> tuple[list[str], list[str]]:
        return self.families[: 2 * UWSH_ADAPTERS : 2], self.families[1 : 2 * UWSH_ADAPTERS : 2]

    def _train(self, family: str, again: bool) -> Result:
        """All of them when the first is asked for: side by side, where the device has room."""
        first, second = self._halves()
        norms = subspace.norms(self._loras(first if again else [*first, *second], again)[family])
        return {"norm": sum(norms.values()) / len(norms)}

    def _loras(self, families: Sequence[str], again: bool) -> dict[str, school.Lora]:
        return school.family_loras(self.lab, self.shared, families, again)

    def _overlap(self) -> Result:
        share = self.lab.workshop.settings.share
        first, second = self._halves()

        def basis(names: Sequence[str], again: bool = False) -> school.Basis:
            return subspace.build(self._loras(names, again), share.variance, share.k_max)

        return {"kinds": uwsh.compare(basis(first), basis(second), basis(first, again=True))["kinds"]}
