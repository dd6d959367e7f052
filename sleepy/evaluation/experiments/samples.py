"""Several samples of one question: what one drawn reply does, and what the compiler gains by choosing among them.

By day the compiler is there to choose; hidden tests are not. So what counts is the policy that uses it alone: the greedy reply, and
where that does not compile the first drawn one that does. What passes in any of them is the most that a better choice could reach
(pass@k, arXiv:2107.03374, with k the number of samples).
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from sleepy.agent.task import Task
from sleepy.evaluation.experiments.core import Cell, Findings, Result, Table
from sleepy.evaluation.experiments.lab import Lab, Sheet, changes, passed, routed
from sleepy.evaluation.statistics import mcnemar
from sleepy.lm.sampling import Sampling
from sleepy.report.figures import Drawing, bars

SAMPLES = 8
TEMPERATURES = (0.4, 0.8)
TOP_P = 0.95
GREEDY = "greedy"
COMPILES = ("passed", "tests_fail")
"""Verdicts of programs that compile."""


class Samples:
    """The exam, greedy and drawn several times at each temperature; routed, or base where there is no bank."""

    name = "samples"
    trains = False

    def __init__(self, lab: Lab) -> None:
        self.lab = lab

    def cells(self) -> Sequence[Cell]:
        """One for each draw of the whole exam."""
        key = partial(self.lab.key, self.lab.version)
        found = [Cell(key(GREEDY), self._run)]
        return found + [
            Cell(key(_drawn(temperature, number)), partial(self._run, temperature, number))
            for temperature in TEMPERATURES
            for number in range(SAMPLES)
        ]

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Each policy beside greedy decoding."""
        sheets: dict[str, Sheet] = {key.split(", ", 1)[1]: result["sheet"] for key, result in results.items()}
        greedy = sheets[GREEDY]
        rates = {GREEDY: passed(greedy)}
        means = dict[str, Any]()
        rows = [[GREEDY, str(rates[GREEDY]), *_beside(greedy, greedy)]]
        for temperature in TEMPERATURES:
            names = [_drawn(temperature, number) for number in range(SAMPLES)]
            drawn = [sheets[name] for name in names if name in sheets]
            if not drawn:
                continue
            at = f"temperature {temperature:g}"
            mean = sum(passed(sheet).passed for sheet in drawn) / len(drawn)  # no interval: draws of the same koans
            means[f"{at}, one sample"] = {"passed": mean, "total": rates[GREEDY].total}
            rows.append(
                [f"{at}, one sample (mean of {len(drawn)})", f"{mean:.1f}/{rates[GREEDY].total}", "–", "–", "–"]
            )
            policies = {
                f"{at}, greedy, then the first of {len(drawn)} that compiles": _first_that_compiles([greedy, *drawn]),
                f"{at}, any of {len(drawn)} or greedy (the hidden tests choose)": _any([greedy, *drawn]),
            }
            for name, sheet in policies.items():
                rates[name] = passed(sheet)
                rows.append([name, str(rates[name]), *_beside(greedy, sheet)])
        title = f"Samples, {self.lab.exam.label} exam, {self.lab.version.version if self.lab.version else 'base'}"
        head = ["policy", "passed (Wilson 95 %)", "gained", "lost", "p against greedy (McNemar, exact)"]
        figures = {name: {"passed": rate.passed, "total": rate.total} for name, rate in rates.items()} | means
        drawing = Drawing(self.name, title, lambda axes, palette: bars(axes, palette, rates), 1.0 + 0.3 * len(rates))
        note = f"Drawn with top-p {TOP_P:g}, each koan and sample with a seed of its own; drawn replies take no turns."
        return Findings(title, [Table("Policies", head, rows)], figures, drawing, [note])

    def _run(self, temperature: float = 0.0, number: int = 0) -> Result:
        def sampling(task: Task) -> Sampling:
            seed = zlib.crc32(f"{task.id} {self.lab.seed} {number}".encode())  # koans are drawn independently
            return Sampling(temperature, TOP_P, seed)

        workshop = self.lab.workshop
        hashes = workshop.load(self.lab.version)
        found = self.lab.ask(routed(hashes), sampling=sampling if temperature else None)
        texts = {koan: workshop.engine.decode(reply.tokens) for koan, reply in found.items()}
        return {"sheet": self.lab.judge(texts, "routed" if hashes else "base")}


def _drawn(temperature: float, number: int) -> str:
    return f"temperature {temperature:g}, sample {number + 1}"


def _beside(greedy: Sheet, sheet: Sheet) -> list[str]:
    if sheet is greedy:
        return ["–", "–", "–"]
    gained, lost = changes(greedy, sheet)
    return [", ".join(gained) or "–", ", ".join(lost) or "–", f"{mcnemar(len(gained), len(lost)):.3g}"]


def _first_that_compiles(sheets: Sequence[Sheet]) -> Sheet:
    """Of each koan; the first of all where none does."""

    def line(koan: str) -> dict[str, Any]:
        lines = [sheet[koan] for sheet in sheets]
        return next((one for one in lines if one["verdict"] in COMPILES), lines[0])

    return {koan: line(koan) for koan in sheets[0]}


def _any(sheets: Sequence[Sheet]) -> Sheet:
    """Of each koan the first that passes; the first of all where none does."""
    return {
        koan: next((sheet[koan] for sheet in sheets if sheet[koan]["passed"]), first)
        for koan, first in sheets[0].items()
    }
