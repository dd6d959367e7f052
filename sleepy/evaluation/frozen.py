"""Run an exam: single shot, greedy, the model alone, coefficients applied as the strategy says."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from sleepy import log
from sleepy.agent.solver import BASE, Trajectory
from sleepy.agent.task import Task
from sleepy.errors import UsageError
from sleepy.history.schema import Evaluation, EvaluationResult
from sleepy.workshop import Workshop

if TYPE_CHECKING:
    from sleepy.koans.exam import Exam
    from sleepy.share.bank import BankVersion

Strategy = Literal["base", "routed", "averaged"]
AVERAGED = "averaged"
"""Name of the one coefficient set of the averaged strategy: the mean of all ΔW (SHARE.md)."""


def evaluate(
    workshop: Workshop, exam: Exam, strategy: Strategy, version: BankVersion | None, cycle_id: int | None = None
) -> Evaluation:
    """Examine a bank version (None: there is only the base model) and record the result in the history.

    routed: the pattern's coefficients where there are some, else base; averaged: one mean update for every koan;
    base: no coefficients at all. Replies that are known by content hash are not generated again.
    """
    if version is None and strategy == "averaged":
        raise UsageError("averaged: there are no coefficients yet; run a cycle first (`sleepy run --once`)")
    tasks = workshop.tasks(exam.koans)
    hashes = _load(workshop, strategy, version)
    solver = workshop.solver(hashes)
    started = time.monotonic()
    title = f"{exam.name} exam, {strategy}{f' {version.version}' if version else ''}"
    with log.progress(title, len(tasks), "koans") as report:
        done: list[Trajectory] = []

        def on_done(trajectory: Trajectory) -> None:
            done.append(trajectory)
            report(len(done), trajectory.task.id)

        trajectories = solver.solve(
            tasks, _fixer_of(strategy, hashes), 1, on_done, lambda text: report(len(done), text)
        )
    groups = {koan.id: koan.group for koan in exam.koans}
    results = [_result(trajectory, groups[trajectory.task.id]) for trajectory in trajectories]
    return workshop.history.record_evaluation(
        Evaluation(
            strategy=strategy,
            exam=exam.label,
            exam_hash=exam.hash,
            passed=sum(result.passed for result in results),
            total=len(results),
            cycle_id=cycle_id,
            seconds=time.monotonic() - started,
            results=results,
            model=workshop.model.label,
            settings=workshop.settings.digest(),
            bank_version=version.version if version else None,
        )
    )


def summary(evaluation: Evaluation) -> dict[str, Any]:
    """What `sleepy eval --json` prints."""
    families: dict[str, dict[str, int]] = {}
    for result in evaluation.results:
        family = families.setdefault(result.group, {"passed": 0, "total": 0})
        family["total"] += 1
        family["passed"] += int(result.passed)
    return {
        "strategy": evaluation.strategy,
        "exam": evaluation.exam,
        "exam_hash": evaluation.exam_hash,
        "bank_version": evaluation.bank_version,
        "model": evaluation.model,
        "passed": evaluation.passed,
        "total": evaluation.total,
        "seconds": round(evaluation.seconds, 1),
        "per_family": families,
        "per_koan": {
            result.koan: {
                "passed": result.passed,
                "fixer": result.fixer,
                "pattern": result.pattern,
                "verdict": result.verdict,
                "detail": result.detail,
                "cached": result.cached,
            }
            for result in evaluation.results
        },
    }


def _load(workshop: Workshop, strategy: Strategy, version: BankVersion | None) -> dict[str, str]:
    if strategy == "base" or version is None:
        return workshop.load(None)
    if strategy == "routed":
        return workshop.load(version)
    return load_averaged(workshop, version)


def load_averaged(workshop: Workshop, version: BankVersion) -> dict[str, str]:
    """Put the mean of all ΔW into the engine, and nothing else; its hash by name. It acts on replies alone if all of them do."""
    from sleepy.share.subspace import average

    of_replies = [AVERAGED] if version.openings.keys() == version.tasks.keys() else []
    workshop.engine.adapted.load_cores(version.basis, {AVERAGED: average(version.tasks)}, of_replies)
    parts = sorted(version.coefficients_hash(pattern) for pattern in version.tasks)
    return {AVERAGED: hashlib.sha256("".join(["mean", *parts]).encode()).hexdigest()}


def _fixer_of(strategy: Strategy, loaded: dict[str, str]) -> Callable[[Task], str | None]:
    if strategy == "averaged":
        return lambda _task: AVERAGED
    return lambda task: task.pattern if task.pattern in loaded else None


def _result(trajectory: Trajectory, group: str) -> EvaluationResult:
    (proposal,) = trajectory.proposals
    task = trajectory.task
    return EvaluationResult(
        koan=task.id,
        family=task.family,
        group=group,
        fixer=proposal.fixer if proposal.fixer in (BASE, AVERAGED) else f"pattern:{proposal.fixer}",
        verdict=proposal.verdict.kind,
        passed=proposal.verdict.passed,
        pattern=task.pattern,
        cached=proposal.said.cached,
        tokens=proposal.said.tokens,
        program=proposal.verdict.program,
        detail=proposal.verdict.detail,
    )
