"""How many parameters and bytes a task takes, with the basis counted, beside LoRAs; no model is run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sleepy.evaluation.experiments.core import Cell, Findings, Result, Table
from sleepy.evaluation.experiments.lab import Lab
from sleepy.report.figures import Drawing, Palette, plain

if TYPE_CHECKING:
    from matplotlib.axes import Axes

TASKS = (1, 10, 100, 1000)


class Parameters:
    """Coefficients per task, a LoRA of the same layers, and the ratio over 1 to 1,000 tasks."""

    name = "parameters"
    trains = False

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.version = lab.coefficients(self.name)

    def cells(self) -> Sequence[Cell]:
        """One: the manifest has all of it."""
        return [Cell(self.lab.key(self.version, "sizes"), self._count)]

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Per pattern, and over tasks."""
        (found,) = results.values()
        rank = found["rank"]
        patterns = [
            [name, one["kind"], str(one["k"]), str(one["p"]), f"{one['parameters']:,}", f"{one['bytes']:,}"]
            for name, one in sorted(found["patterns"].items())
        ]
        patterns.append(["the basis, shared", "", "", "", f"{found['basis']:,}", f"{found['basis_bytes']:,}"])
        patterns.append([f"a LoRA of rank {rank}", "", "", str(rank), f"{found['lora']:,}", f"{4 * found['lora']:,}"])
        ratios = [
            [
                f"{one['tasks']:,}",
                f"{one['share']:,.0f}",
                f"{one['loras']:,}",
                f"{one['without']:.1f}",
                f"{one['ratio']:.2f}",
            ]
            for one in found["over_tasks"]
        ]
        heads = (
            ["task", "trained as", "k", "p", "parameters", "bytes"],
            [
                "tasks",
                "basis and coefficients",
                "as many LoRAs",
                "times fewer, basis left out",
                "times fewer, basis counted",
            ],
        )
        title = f"Parameters, {self.version.version}, {self.lab.conditions.model}"
        tables = [Table("Per task", heads[0], patterns), Table("Over tasks", heads[1], ratios)]

        def draw(axes: Axes, palette: Palette) -> None:
            tasks = [one["tasks"] for one in found["over_tasks"]]
            axes.plot(tasks, [one["share"] for one in found["over_tasks"]], "o-", color=palette.first, label="Share")
            axes.plot(tasks, [one["loras"] for one in found["over_tasks"]], "o-", color=palette.second, label="LoRAs")
            axes.set(xscale="log", yscale="log", xlabel="tasks", ylabel="parameters")
            plain(axes.xaxis)
            plain(axes.yaxis)
            axes.legend(frameon=False)

        return Findings(title, tables, dict(found), Drawing("parameters", title, draw, 3.2))

    def _count(self) -> Result:
        manifest, rank = self.version.manifest, self.lab.workshop.settings.share.lora_rank
        folder = self.lab.workshop.bank.root / manifest.version
        lora, per_task, basis = manifest.lora_parameters(rank), manifest.per_task, manifest.basis_parameters
        return {
            "version": manifest.version, "rank": rank, "lora": lora, "basis": basis, "per_task": per_task,
            "basis_bytes": (folder / "basis.safetensors").stat().st_size,
            "patterns": {
                name: {
                    "kind": entry.kind, "k": entry.k, "p": entry.p, "parameters": entry.parameters,
                    "bytes": (folder / "coefficients" / f"{name}.safetensors").stat().st_size,
                }
                for name, entry in manifest.patterns.items()
            },
            "over_tasks": [
                {
                    "tasks": tasks, "share": basis + tasks * per_task, "loras": tasks * lora,
                    "without": lora / per_task if per_task else 0.0, "ratio": manifest.ratio(tasks, rank),
                }
                for tasks in TASKS
            ],
        }  # fmt: skip
