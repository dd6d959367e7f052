"""Base, averaged, routed, hints in the prompt, one LoRA for everything, several attempts, the compiler, and a model after it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sleepy.agent import prompt
from sleepy.agent.task import Task
from sleepy.evaluation.experiments import school
from sleepy.evaluation.experiments.core import Cell, Findings, Result, Table
from sleepy.evaluation.experiments.lab import Lab, Sheet, by_group, changes, passed, routed
from sleepy.evaluation.frozen import AVERAGED, load_averaged
from sleepy.evaluation.statistics import Rate, mcnemar
from sleepy.report.figures import Drawing, bars
from sleepy.rust import suggestions

ATTEMPTS = 5
"""Proposals per koan in the runs with attempts, as in the earlier work."""
GLOBAL, COMPILER = "global LoRA", "compiler"
AFTER_COMPILER = ("base", "routed")
"""What is asked about the programs that do not compile after the compiler's suggestions, as they were before them."""


class Strategies:
    """How far each way of using the same model gets, and what it loses against base."""

    name = "strategies"
    trains = True

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.version = lab.coefficients(self.name)
        runs: dict[str, Callable[[], Sheet]] = {
            "base": lambda: self._routed(None, 1),
            "averaged": self._averaged,
            "routed": lambda: self._routed(self.version, 1),
            GLOBAL: self._global,
            "hints": self._hints,
            f"base, {ATTEMPTS} attempts": lambda: self._routed(None, ATTEMPTS),
            f"routed, {ATTEMPTS} attempts": lambda: self._routed(self.version, ATTEMPTS),
            COMPILER: self._compiler,
        }
        self.runs = {lab.key(self.version, name): (name, sit) for name, sit in runs.items()}

    def cells(self) -> Sequence[Cell]:
        """One for each strategy."""
        return [Cell(key, _as_result(sit)) for key, (_, sit) in self.runs.items()]

    def conclude(self, results: Mapping[str, Result]) -> Findings:
        """Rates with intervals, and each strategy beside base."""
        sheets: dict[str, Sheet] = {self.runs[key][0]: result["sheet"] for key, result in results.items()}
        if COMPILER in sheets:
            sheets |= {f"{COMPILER}, then {name}": then(sheets[COMPILER], sheets[name]) for name in AFTER_COMPILER}
        base = sheets["base"]
        rows, figures, rates = [], {}, dict[str, Rate]()
        for name, sheet in sheets.items():
            gained, lost = changes(base, sheet)
            rate, groups = passed(sheet), by_group(sheet)
            rates[name] = rate
            p = mcnemar(len(gained), len(lost))
            rows.append(
                [
                    name, str(rate), *(f"{one.passed}/{one.total}" for one in groups.values()),
                    str(len(gained)), ", ".join(lost) or "none", f"{p:.3g}",
                ]
            )  # fmt: skip
            figures[name] = {
                "passed": rate.passed, "total": rate.total, "interval": list(rate.interval),
                "groups": {group: [one.passed, one.total] for group, one in groups.items()},
                "gained": gained, "lost": lost, "p": p,
            }  # fmt: skip
        head = ["strategy", "passed (Wilson 95 %)", *by_group(base), "gained", "lost", "p (McNemar, exact)"]
        title = f"Strategies, {self.lab.exam.label} exam, {self.version.version}"
        drawing = Drawing("strategies", title, lambda axes, palette: bars(axes, palette, rates), 1.0 + 0.3 * len(rates))
        note = (
            "Gains and losses are against base, single shot. All but the runs with attempts are single shot and greedy. After the "
            "compiler a model is asked about what that leaves broken, as it was at first."
        )
        return Findings(title, [Table("Strategies", head, rows)], figures, drawing, [note])

    def _routed(self, version: Any, attempts: int) -> Sheet:
        hashes = self.lab.workshop.load(version)
        title = f"{'routed' if version else 'base'}, {attempts} attempts"
        return self.lab.sit(hashes, routed(hashes), title, attempts)

    def _averaged(self) -> Sheet:
        return self.lab.sit(load_averaged(self.lab.workshop, self.version), lambda _: AVERAGED, "averaged")

    def _global(self) -> Sheet:
        """One LoRA, trained on what all patterns of the bank are trained on, answers every koan."""
        lessons = [school.lesson(self.lab, name) for name in self.version.tasks]
        of = f"strategies {' '.join(self.version.tasks)}"  # another version may have others
        trained = school.School(self.lab, of).lora(GLOBAL, school.mixed(lessons))
        hashes = school.load_lora(self.lab, GLOBAL, trained)
        return self.lab.sit(hashes, lambda _: GLOBAL, GLOBAL)

    def _hints(self) -> Sheet:
        """Base, told in words what the pattern's coefficients know."""
        summaries = {pattern.name: pattern.summary for pattern in self.lab.workshop.router.patterns}

        def messages(task: Task) -> list[prompt.Message]:
            system, user = prompt.messages(task.program, task.errors)
            hint = summaries.get(task.pattern or "")
            if hint:
                user = prompt.Message(role="user", content=f"{user['content']}\nHint: {hint}. {REMEDY}")
            return [system, user]

        self.lab.workshop.load(None)
        replies = self.lab.ask(lambda _: None, messages)
        decode = self.lab.workshop.engine.decode
        return self.lab.judge({koan: decode(reply.tokens) for koan, reply in replies.items()}, "hints")

    def _compiler(self) -> Sheet:
        """rustc's own suggestions, each compiled before it counts; no model at all."""
        checker = self.lab.workshop.checker
        repaired = {
            task.id: prompt.reply_text(suggestions.repair(task.program, checker, task.build).program)
            for task in self.lab.tasks
        }
        return self.lab.judge(repaired, "compiler")


REMEDY = "Change as little as possible and keep every signature."
"""What every hint ends with."""


def then(first: Sheet, second: Sheet) -> Sheet:
    """What compiles after the first stays as it is, whatever its tests say; the second is asked about the rest."""
    return {koan: second[koan] if line["verdict"] == "does_not_compile" else line for koan, line in first.items()}


def _as_result(sit: Callable[[], Sheet]) -> Callable[[], Result]:
    return lambda: {"sheet": sit()}
