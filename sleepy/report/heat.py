"""Who passes what: as `sleepy experiment heatmap` found it for the champion, else as the exams of the cycles show it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select

from sleepy.evaluation.statistics import Rate
from sleepy.history import query
from sleepy.history.schema import Evaluation, EvaluationResult, ExperimentCell
from sleepy.history.store import History
from sleepy.share.manifest import Manifest

BASE, ROUTED = "base", "routed"
"""Rows of the experiment beside those of single coefficient sets: without any, and by the router's choice."""
CHECK = "self-check"
"""The cell that shows that the coefficients were in use."""


@dataclass(frozen=True)
class Alone:
    """How a heat-map came about in which each coefficient set was examined alone."""

    version: str
    seed: int
    finished_at: datetime
    """When its last row was."""
    missing: list[str]
    """Rows that are not worked out yet."""
    check: dict[str, Any] | None
    """What the self-check found: same_as_base of replies, logits_differ of sets."""


@dataclass(frozen=True)
class HeatMap:
    """Who passes what at one exam with one base model."""

    exam: str
    koans: list[str]
    fixers: list[str]
    """base first."""
    passed: dict[tuple[str, str], bool]
    """By (fixer, koan); absent where that was never examined."""
    alone: Alone | None = None
    """None: the latest result of each fixer at each koan, whatever the bank version."""

    def mark(self, fixer: str, koan: str) -> str:
        """gained or lost (against base), passed, failed, or unknown."""
        found, base = self.passed.get((fixer, koan)), self.passed.get((BASE, koan))
        if found is None:
            return "unknown"
        if fixer == BASE or base is None or base == found:
            return "passed" if found else "failed"
        return "gained" if found else "lost"

    def rate(self, fixer: str) -> Rate:
        """Of the koans that this fixer was examined at."""
        known = [self.passed[fixer, koan] for koan in self.koans if (fixer, koan) in self.passed]
        return Rate(sum(known), len(known))


def of_champion(history: History, champion: Manifest) -> HeatMap | None:
    """What the experiment found for exactly these coefficients; None when there is not even base and one more row.

    Of several (settings, exams, seeds) a complete one, of these one of the gate's exam, and of these the one finished last.
    """
    keys = {f"{champion.identity}, {name}": name for name in (CHECK, BASE, *sorted(champion.patterns), ROUTED)}
    cell = ExperimentCell
    found = query.rows(
        history,
        select(cell.id, cell.settings, cell.exam, cell.exam_hash, cell.seed, cell.cell)
        .where(cell.experiment == "heatmap", cell.model_sha256 == champion.base_model_sha256, cell.cell.in_(keys))
        .order_by(cell.id),
    )
    runs: dict[tuple[Any, ...], dict[str, int]] = defaultdict(dict)
    for row in found:
        runs[row.exam.startswith("frozen "), row.settings, row.exam_hash, row.seed][keys[row.cell]] = row.id
    usable = {key: run for key, run in runs.items() if BASE in run and len(run.keys() - {BASE, CHECK}) > 0}
    if not usable:
        return None
    _, chosen = max(usable.items(), key=lambda item: (len(item[1].keys() - {CHECK}), item[0][0], max(item[1].values())))
    cells = query.rows(
        history,
        select(cell.cell, cell.exam, cell.seed, cell.finished_at, cell.result).where(cell.id.in_(chosen.values())),
    )
    return _drawn_up({keys[row.cell]: row for row in cells}, list(keys.values()), champion.version)


def _drawn_up(cells: dict[str, Row[Any]], names: list[str], version: str) -> HeatMap:
    check = cells.pop(CHECK, None)
    passed = {
        (name, koan): bool(line["passed"]) for name, row in cells.items() for koan, line in row.result["sheet"].items()
    }
    alone = Alone(
        version,
        cells[BASE].seed,
        max(row.finished_at for row in cells.values()),
        [name for name in names if name not in cells and name != CHECK],
        check.result if check else None,
    )
    koans = sorted(cells[BASE].result["sheet"])
    return HeatMap(cells[BASE].exam, koans, [name for name in names if name in cells], passed, alone)


def of_exams(history: History, model: str) -> HeatMap | None:
    """From what the cycles examined, at the exam that was sat last with this model: the latest result of each fixer."""
    last = query.rows(
        history,
        select(Evaluation.exam, Evaluation.exam_hash)
        .where(Evaluation.model == model, Evaluation.exam.like("frozen %"))
        .order_by(Evaluation.id.desc())
        .limit(1),
    )
    if not last:
        return None
    newest = (
        select(func.max(EvaluationResult.id).label("id"))
        .join_from(EvaluationResult, Evaluation, EvaluationResult.evaluation_id == Evaluation.id)
        .where(Evaluation.exam_hash == last[0].exam_hash, Evaluation.model == model)
        .group_by(EvaluationResult.fixer, EvaluationResult.koan)
        .subquery()
    )
    found = query.rows(
        history,
        select(EvaluationResult.fixer, EvaluationResult.koan, EvaluationResult.passed).join(
            newest, newest.c.id == EvaluationResult.id
        ),
    )
    passed = {(row.fixer, row.koan): bool(row.passed) for row in found}
    others = sorted({fixer for fixer, _ in passed} - {BASE})
    return HeatMap(last[0].exam, sorted({koan for _, koan in passed}), [BASE, *others], passed)
