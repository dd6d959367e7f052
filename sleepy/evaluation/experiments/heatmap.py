"""Every coefficient alone at every koan, and the check that the coefficients were really in use.

The reference project's heat-map went back to base before each koan and so measured nothing; hence the self-check, made in the
engine that sits the exam: with zeros in place of all coefficients every reply is base's own, byte for byte; with the real ones
the logits of the first token differ.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from sleepy.errors import SleepyError
from sleepy.evaluation.experiments.core import Cell, Findings, Result, Table
from sleepy.evaluation.experiments.lab import Lab, Sheet, changes, passed, routed
from sleepy.evaluation.statistics import mcnemar
from sleepy.report.figures import Drawing, heat_map
from sleepy.report.heat import BASE, CHECK, ROUTED, HeatMap

CHECKED = 4
"""Koans (the shortest) at which the zeros are examined."""


class Heatmap:
    """Which coefficients help and which harm, koan by koan."""

    name = "heatmap"
    trains = False

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.version = lab.coefficients(self.name)

    def cells(self) -> Sequence[Cell]:
        """The check first; then base, every pattern, and the router's choice."""
        columns = [BASE, *sorted(self.version.tasks), ROUTED]
        key = partial(self.lab.key, self.version)
        return [Cell(key(CHECK), self._check), *(Cell(key(name), partial(self._column, name)) for name in columns)]

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """The map, and what each coefficient gains and loses beside base."""
        found = {key.split(", ", 1)[1]: result for key, result in results.items()}
        check = found.pop(CHECK)
        sheets: dict[str, Sheet] = {name: result["sheet"] for name, result in found.items()}
        rows, figures = [], dict[str, Any]()
        for name, sheet in sheets.items():
            gained, lost = changes(sheets[BASE], sheet)
            p = mcnemar(len(gained), len(lost))
            rows.append([name, str(passed(sheet)), ", ".join(gained) or "–", ", ".join(lost) or "–", f"{p:.3g}"])
            figures[name] = {
                "passed": passed(sheet).passed, "total": len(sheet), "gained": gained, "lost": lost, "p": p,
                "koans": {koan: line["passed"] for koan, line in sheet.items()},
            }  # fmt: skip
        marks = {(name, koan): line["passed"] for name, sheet in sheets.items() for koan, line in sheet.items()}
        chart = HeatMap(self.lab.exam.label, sorted(sheets[BASE]), list(sheets), marks)
        title = f"Every coefficient alone, {chart.exam} exam, {self.version.version}"
        drawing = Drawing(
            "heatmap", title, lambda axes, palette: heat_map(axes, palette, chart), 1.4 + 0.22 * len(sheets)
        )
        note = (
            f"Self-check: with zeros {check['same_as_base']} of {check['replies']} replies are base's own; with the real "
            f"coefficients the first token's logits differ for {check['logits_differ']} of {check['sets']} sets "
            f"(largest difference {check['largest_difference']:.3g})."
        )
        table = Table("Coefficients", ["fixer", "passed (Wilson 95 %)", "gained", "lost", "p (McNemar, exact)"], rows)
        return Findings(title, [table], {"columns": figures, "self_check": check}, drawing, [note])

    def _column(self, name: str) -> Result:
        hashes = self.lab.workshop.load(self.version if name != BASE else None)
        fixers = {BASE: lambda _task: None, ROUTED: routed(hashes)}
        return {"sheet": self.lab.sit(hashes, fixers.get(name, lambda _task: name), name)}

    def _check(self) -> Result:
        """SleepyError when the evaluator does not do with coefficients what it must."""
        from sleepy.share.layers import LayerCoefficients

        lab, version = self.lab, self.version
        adapted = lab.workshop.engine.adapted
        tasks = sorted(lab.tasks, key=lambda task: len(task.program))[:CHECKED]
        lab.workshop.load(None)
        base = lab.ask(lambda _: None, tasks=tasks)
        zeros = {
            name: {
                layer: LayerCoefficients(0 * one.beta, 0 * one.alpha) for layer, one in task.items()
            }
            for name, task in version.tasks.items()
        }  # fmt: skip
        adapted.load(version.basis, zeros)  # in all positions, so that shapes are those of base
        same = replies = 0
        for name in version.tasks:
            found = lab.ask(lambda _, name=name: name, tasks=tasks)  # type: ignore[misc]
            replies += len(found)
            same += sum(found[koan] == reply for koan, reply in base.items())
        lab.workshop.load(version)
        base_logits = _first_logits(lab, None)
        differences = {name: float((_first_logits(lab, name) - base_logits).abs().max()) for name in version.tasks}
        differ = sum(difference > 0 for difference in differences.values())
        if same != replies or differ != len(differences):
            raise SleepyError(
                f"heatmap: the evaluator is not to be trusted: with zeros {same} of {replies} replies are base's, and "
                f"{differ} of {len(differences)} coefficient sets change the logits; report this"
            )
        return {
            "same_as_base": same, "replies": replies, "koans": [task.id for task in tasks], "sets": len(differences),
            "logits_differ": differ, "largest_difference": max(differences.values(), default=0.0),
            "differences": differences,
        }  # fmt: skip


def _first_logits(lab: Lab, name: str | None) -> Any:
    """Logits (vocabulary,) of the first token that the engine itself decides on, at the shortest koan."""
    from sleepy.agent import prompt
    from sleepy.lm.engine import Request

    engine = lab.workshop.engine
    task = min(lab.tasks, key=lambda task: len(task.program))
    seen: list[Any] = []
    engine.on_logits = lambda _number, logits: seen.append(logits[0].float().clone())
    try:
        engine.generate([Request(engine.encode(prompt.messages(task.program, task.errors)), name, 1)])
    finally:
        engine.on_logits = None
    return seen[0]
