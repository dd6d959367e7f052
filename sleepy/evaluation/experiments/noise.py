"""The same exam several times: what moves when nothing but the company of a request, or the shapes, changes.

In canonical shapes nothing may move: each run has other batch-mates (the koans in another order, and half of them alone). The runs
of the day's engine and in other shapes show what is lost by not being canonical.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from sleepy.evaluation.experiments.core import Cell, Findings, Result, Table
from sleepy.evaluation.experiments.lab import Lab, passed, routed
from sleepy.evaluation.statistics import Rate
from sleepy.report.figures import Drawing, bars

ORDERS = ("in order", "shuffled", "shuffled again", "reversed", "first half alone", "second half alone")
"""Batch-mates of the runs in canonical shapes, the first of which is what all others are compared with."""


class Noise:
    """Which replies differ by a byte, which verdicts flip, and how far the pass rate ranges."""

    name = "noise"
    trains = False

    def __init__(self, lab: Lab) -> None:
        self.lab = lab

    def cells(self) -> Sequence[Cell]:
        """One for each run."""
        engine = self.lab.workshop.settings.engine
        shapes = {
            "other shapes: one row": {"rows": 1}, "other shapes: twice the rows": {"rows": min(256, 2 * engine.rows)},
            "other shapes: no speculation": {"window": 1},
            "other shapes: half the padding": {"bucket": max(16, engine.bucket // 2)},
        }  # fmt: skip
        key = partial(self.lab.key, self.lab.version)
        found = [Cell(key(f"canonical: {name}"), partial(self._ordered, name, False)) for name in ORDERS]
        found += [Cell(key(f"fast: {name}"), partial(self._ordered, name, True)) for name in ORDERS[:2]]
        return found + [Cell(key(name), partial(self._shaped, changes)) for name, changes in shapes.items()]

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Each run beside the first."""
        runs = {key.split(", ", 1)[1]: result for key, result in results.items()}
        first = next(iter(runs.values()))
        rows, figures, flaky = [], dict[str, Any](), set[str]()
        for name, run in runs.items():
            koans = sorted(run["sheet"])
            differ = [koan for koan in koans if run["replies"][koan] != first["replies"][koan]]
            flips = [koan for koan in koans if run["sheet"][koan]["passed"] != first["sheet"][koan]["passed"]]
            flaky |= set(flips)
            rows.append([name, str(passed(run["sheet"])), str(len(differ)), ", ".join(flips) or "none"])
            figures[name] = {
                "passed": passed(run["sheet"]).passed, "total": len(koans), "replies_differ": differ, "flips": flips,
            }  # fmt: skip
        canonical, fast = (
            sum(len(one["replies_differ"]) for name, one in figures.items() if name.startswith(mode))
            for mode in ("canonical", "fast")
        )
        whole = [passed(run["sheet"]).passed for run in runs.values() if len(run["sheet"]) == len(first["sheet"])]
        notes = [
            f"In canonical shapes {canonical} replies differ by a byte from those of the first run; by the day's engine {fast} do.",
            f"Passed, over all runs of the whole exam: {min(whole)} to {max(whole)}. Flaky koans: "
            f"{', '.join(sorted(flaky)) or 'none'}.",
        ]
        title = f"Noise, {self.lab.exam.label} exam"
        same = {name: Rate(one["total"] - len(one["replies_differ"]), one["total"]) for name, one in figures.items()}
        drawing = Drawing(
            "noise", f"{title}: replies that stay the same", lambda a, p: bars(a, p, same), 1.0 + 0.3 * len(same)
        )
        table = Table("Runs", ["run", "passed (Wilson 95 %)", "replies that differ", "verdicts that flip"], rows)
        numbers = {
            "runs": figures,
            "canonical_differences": canonical,
            "fast_differences": fast,
            "range": [min(whole), max(whole)],
        }
        return Findings(title, [table], numbers, drawing, notes)

    def _ordered(self, name: str, fast: bool) -> Result:
        tasks = list(self.lab.tasks)
        half = (len(tasks) + 1) // 2
        if name.startswith("shuffled"):
            random.Random(f"{self.lab.seed} {name}").shuffle(tasks)
        chosen = {"reversed": tasks[::-1], "first half alone": tasks[:half], "second half alone": tasks[half:]}
        return self._run(chosen.get(name, tasks), self.lab.workshop.fast_engine if fast else None)

    def _shaped(self, changes: Mapping[str, int]) -> Result:
        from sleepy.lm.engine import Engine

        engine = self.lab.workshop.engine
        other = Engine(engine.adapted, engine.tokenizer, engine.settings.model_copy(update=dict(changes)))
        return self._run(self.lab.tasks, other)

    def _run(self, tasks: Sequence[Any], engine: Any) -> Result:
        hashes = self.lab.workshop.load(self.lab.version)
        found = self.lab.ask(routed(hashes), tasks=tasks, engine=engine)
        texts = {koan: self.lab.workshop.engine.decode(reply.tokens) for koan, reply in found.items()}
        return {
            "replies": {koan: list(reply.tokens) for koan, reply in found.items()},
            "sheet": self.lab.judge(texts, "routed"),
        }
