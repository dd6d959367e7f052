"""What bases can do: from how many adapters (dilution), by which recipe (ablation), and whether they agree (uwsh).

All three use one LoRA per family of tasks, which is trained once and shared between them and `sleepy bootstrap`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import Any

import torch

from sleepy.errors import SleepyError, UsageError
from sleepy.evaluation.experiments import school
from sleepy.evaluation.experiments.core import Cell, Findings, Result, Table
from sleepy.evaluation.experiments.lab import Lab, Sheet, paired
from sleepy.evaluation.statistics import Rate, pooled
from sleepy.report.figures import Drawing, bars, plain
from sleepy.share import subspace, uwsh

HELD_OUT = 6
TARGETS = 3
"""Families on which coefficients are trained, each on bases that it has no part in."""
SIZES = (1, 8, 25, 50)
"""Adapters in a basis (dilution); as many as there are, where there are not enough families."""
ABLATION_ADAPTERS = 8
UWSH_ADAPTERS = 16
"""Adapters in each of two bases, at most."""


class OnBases:
    """Common to those that train coefficients of some targets on bases of other patterns' LoRAs."""

    name = ""
    trains = True

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.shared = school.School(lab, school.LORAS)
        limited = f", {lab.families} families" if lab.families else ""
        self.school = school.School(lab, f"{self.name}{limited}")  # with fewer families bases are of others
        self.target_count = lab.targets or TARGETS

    @cached_property
    def families(self) -> list[str]:
        """Whose practice suffices, the targets first."""
        targets = school.families(self.lab, HELD_OUT + 1, HELD_OUT)[: self.target_count]
        others = [name for name in school.families(self.lab, HELD_OUT + 1) if name not in targets]
        found = [*targets, *others][: self.lab.families]
        if len(targets) < self.target_count or len(found) <= self.target_count:
            raise UsageError(
                f"experiment {self.name}: needs more than {self.target_count} families; there are {len(found)}, "
                f"{len(targets)} of them with {HELD_OUT} programs that the gate holds out"
            )
        return found

    @cached_property
    def targets(self) -> list[school.Lesson]:
        """What coefficients are trained for."""
        return [school.family_lesson(self.lab, name, HELD_OUT) for name in self.families[: self.target_count]]

    def loras(self, count: int, without: str) -> dict[str, school.Lora]:
        """The first so many adapters for a basis; the targets' own come last, and never the one that it is for."""
        order = [
            name
            for name in (*self.families[self.target_count :], *self.families[: self.target_count])
            if name != without
        ]
        return school.family_loras(self.lab, self.shared, order[:count])

    def reached(self, basis_of: Callable[[school.Lesson], school.Basis], name: str, **changes: Any) -> Result:
        """Train each target's coefficients on a basis of its own, and examine all on what was held out of them."""
        bases = {item.pattern: basis_of(item) for item in self.targets}
        courses = [
            self.school.course(self._key(f"{name} {item.pattern}"), item.examples, bases[item.pattern], **changes)
            for item in self.targets
        ]
        for why in self.school.all_of(courses).values():
            raise SleepyError(f"{self.name}, {name}: {why}")
        updates = {
            item.pattern: self.school.trained(course.name) for item, course in zip(self.targets, courses, strict=True)
        }
        sizes = [layer.beta.shape[1] for basis in bases.values() for layer in basis.values()]
        return {"targets": school.examined(self.lab, self.targets, updates, name), "k": sum(sizes) / len(sizes)}

    def base(self) -> Cell:
        """What the base model reaches on the same programs."""
        return self.cell(school.BASE, lambda: {"targets": school.examined(self.lab, self.targets, {}, school.BASE)})

    def cell(self, name: str, run: Callable[[], Result]) -> Cell:
        """A row of :meth:`summary`. Other targets need other bases, so that it is another cell."""
        return Cell(self._key(name), run)

    def _key(self, name: str) -> str:
        return name if self.target_count == TARGETS else f"{name}, {self.target_count} targets"

    def summary(self, results: Mapping[str, Result], title: str, what: str) -> Findings:
        """A row for each variant: what each target reached, and all together; the first that is trained is the one that the
        others are tested against."""
        names = [item.pattern for item in self.targets]
        results = {key.removesuffix(self._key("")): of for key, of in results.items()}
        rates = {key: pooled(Rate(*one["rate"]) for one in of["targets"].values()) for key, of in results.items()}
        losses = {key: _mean(of, "loss") for key, of in results.items()}
        sheets = {key: _sheet(of) for key, of in results.items()}
        against = next((key for key in results if key != school.BASE), school.BASE)
        tests = {key: paired(sheets[against], sheet) for key, sheet in sheets.items()}
        rows = [
            [
                key, *(_both(of["targets"][name]) for name in names), str(rates[key]),
                "–" if key == against else f"{tests[key]:.2g}", f"{losses[key]:.3f}",
                f"{of['k']:.1f}" if "k" in of else "–", f"{_mean(of, 'norm'):.3g}",
            ]
            for key, of in results.items()
        ]  # fmt: skip
        figures = {
            key: {"passed": rate.passed, "total": rate.total, "loss": losses[key], "p": tests[key]}
            for key, rate in rates.items()
        }
        drawing = Drawing(self.name, title, lambda axes, palette: bars(axes, palette, rates), 1.0 + 0.3 * len(rates))
        head = [
            what, *names, "held-out solved (Wilson 95 %)", f"p against {against}", "held-out loss", "k (mean)",
            "‖ΔW‖ per layer",
        ]  # fmt: skip
        notes = [
            "No target has a part in a basis that its coefficients are trained on. By target: solved, and the loss on the wanted "
            "replies of the same programs (nats per label); of all together the mean of the targets. p: exact test of McNemar on "
            "the same programs."
        ]
        return Findings(title, [Table(title, head, rows)], figures, drawing, notes)


def _both(one: Result) -> str:
    return f"{Rate(*one['rate']).short}, {one['loss']:.3f}"


def _sheet(of: Result) -> Sheet:
    """Of a variant's targets, together."""
    return {koan: line for one in of["targets"].values() for koan, line in one["sheet"].items()}


def _mean(of: Result, what: str) -> float:
    """Of a variant's targets."""
    values = [one[what] for one in of["targets"].values()]
    return float(sum(values) / len(values))


class Dilution(OnBases):
    """Does a basis of many adapters serve a new task worse than one of few, and what does it keep of an adapter in it?"""

    name = "dilution"

    def cells(self) -> Sequence[Cell]:
        """By size of the basis: coefficients that are trained on it, then what Phase 1 makes of a target's own LoRA in it."""
        there = len(self.families) - 1
        sizes = dict.fromkeys(min(size, there) for size in SIZES)
        rows = {f"{size} adapter{'s' * (size > 1)}": partial(self._cell, size) for size in sizes}
        rows |= {_own(size): partial(self._projected, size) for size in sizes}
        return [self.base(), *(self.cell(name, run) for name, run in rows.items())]

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Solved by number of adapters."""
        found = self.summary(results, f"Dilution, {self.lab.conditions.model}", "basis of")
        lost = {key.removesuffix(self._key("")): of["error"] for key, of in results.items() if "error" in of}
        if not lost:
            return found
        said = ", ".join(f"{error:.2f} ({key})" for key, error in lost.items())
        note = f"What Phase 1 loses of a target's own LoRA, mean ‖ΔW − ΔW′‖ / ‖ΔW‖: {said}."
        return replace(found, notes=[*found.notes, note])

    def _cell(self, size: int) -> Result:
        def basis_of(item: school.Lesson) -> school.Basis:
            return school.phase_1(self.lab, self.loras(size, item.pattern))[0]

        return self.reached(basis_of, f"{size} adapters")

    def _projected(self, size: int) -> Result:
        """Each target's own LoRA and others make the basis; it is examined as Phase 1 leaves it, by projection."""
        updates, errors, sizes = dict[str, school.Lora](), [], []
        for item in self.targets:
            own = school.family_loras(self.lab, self.shared, [item.pattern])
            basis, tasks = school.phase_1(self.lab, own | self.loras(size - 1, item.pattern))
            updates[item.pattern] = subspace.reconstruct(basis, tasks[item.pattern])
            lora = own[item.pattern]
            layers = subspace.reconstruction_error(basis, tasks[item.pattern], lora)
            errors.append(subspace.overall(layers, subspace.norms(lora)))
            sizes += [layer.beta.shape[1] for layer in basis.values()]
        targets = school.examined(self.lab, self.targets, updates, f"own LoRA, {size} adapters")
        return {"targets": targets, "k": sum(sizes) / len(sizes), "error": sum(errors) / len(errors)}


def _own(size: int) -> str:
    return "own LoRA alone" if size == 1 else f"own LoRA, one of {size}"


class Ablation(OnBases):
    """What each part of the recipe is worth, one change at a time; the first is this project's own."""

    name = "ablation"
    variants: Mapping[str, Mapping[str, Any]] = {
        "this project": {},
        "seed recipe (0.01/√k, 1e-4, 60 %)": {"init_beta": 0.01, "init_alpha": 0.01, "lr": 1e-4, "variance": 0.6},
        "seed recipe, step 1e-2": {"init_beta": 0.01, "init_alpha": 0.01, "lr": 1e-2, "variance": 0.6},
        "step 1e-3": {"lr": 1e-3}, "step 4e-3": {"lr": 4e-3}, "step 2e-2": {"lr": 2e-2},
        "B side ~ A side": {"init_beta": 1.0}, "B side 1e-2": {"init_beta": 1e-2},
        "random basis": {"random": ("beta", "alpha")},
        "random A side": {"random": ("alpha",)}, "random B side": {"random": ("beta",)},
        "p = 1": {"p": 1}, "p = 2": {"p": 2}, "p = 8": {"p": 8},
        "φ = 2": {"phi": 2}, "φ = 8": {"phi": 8},
        **{f"k = {k}": {"k": k} for k in (1, 2, 4, 8, 16, 32)},
    }  # fmt: skip

    def cells(self) -> Sequence[Cell]:
        """By variant."""
        return [
            self.base(),
            *(self.cell(name, partial(self._cell, name, changes)) for name, changes in self.variants.items()),
        ]

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Solved by variant."""
        return self.summary(results, f"Ablations, {self.lab.conditions.model}", "recipe")

    def _cell(self, name: str, changes: Mapping[str, Any]) -> Result:
        share = self.lab.workshop.settings.share
        variance = 1.0 if "k" in changes else changes.get("variance", share.variance)
        k = changes.get("k", share.k_max)
        generator = torch.Generator().manual_seed(self.lab.seed)

        def basis_of(item: school.Lesson) -> school.Basis:
            found = subspace.build(self.loras(ABLATION_ADAPTERS, item.pattern), variance, k)
            return uwsh.randomised(found, changes.get("random", ()), generator)

        recipe = {key: value for key, value in changes.items() if key not in ("variance", "k", "random")}
        return self.reached(basis_of, name, **recipe)


class Uwsh(OnBases):
    """Do bases from disjoint adapters span the same space, beside random bases and the same tasks trained twice?"""

    name = "uwsh"

    def cells(self) -> Sequence[Cell]:
        """The adapters, one a cell, then the comparison."""
        first, second = self._halves()
        cells = [Cell(f"adapter of {name}", partial(self._train, name, False)) for name in (*first, *second)]
        cells += [Cell(f"adapter of {name}, again", partial(self._train, name, True)) for name in first]
        return [*cells, Cell(self._compared, self._overlap)]

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Overlap and Grassmann distance per kind of layer, beside their controls."""
        found = results[self._compared]["kinds"]
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

        notes = [
            f"{self._compared.capitalize()}.",
            "An overlap says something only beside its controls: random bases of the same shape, and the same tasks trained from "
            "another seed.",
        ]
        return Findings(
            title, [Table("Overlap", head, rows)], {"kinds": found}, Drawing("uwsh", title, draw, 3.0), notes
        )

    @property
    def _compared(self) -> str:
        return "overlap of bases of {} and {} adapters".format(*map(len, self._halves()))

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
