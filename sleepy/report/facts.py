"""What the morning page says, read from the history and the bank; nothing here draws or formats.

A few queries that the database aggregates, so that a thousand cycles cost little more than ten.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Executable, case, func, select
from sqlalchemy.orm import Session

from sleepy import log
from sleepy.errors import BankError, HistoryError, UnknownIdError
from sleepy.evaluation.statistics import Rate
from sleepy.history import query
from sleepy.history.schema import (
    Attempt,
    Cycle,
    Episode,
    Promotion,
    TrainingRun,
)
from sleepy.history.store import History
from sleepy.report import experiments, heat
from sleepy.report.experiments import Experiment
from sleepy.report.heat import HeatMap
from sleepy.settings import Settings
from sleepy.share.bank import Bank
from sleepy.share.manifest import Manifest

_log = log.get("report")


@dataclass(frozen=True)
class Task:
    """An episode of the cycle that is reported."""

    koan: str
    pattern: str | None
    solved: bool
    attempts: int
    fixed_by: str | None
    verdict: str
    """Of the last attempt."""
    detail: str


@dataclass(frozen=True)
class CycleFacts:
    """One cycle: tried, solved, learnt, decided."""

    cycle: Cycle
    tasks: list[Task]
    runs: list[TrainingRun]
    decision: Promotion | None


@dataclass(frozen=True)
class Morning:
    """One cycle in the course of things. None where there is nothing to rate."""

    cycle: int
    started_at: datetime
    decision: str | None
    exam: Rate | None
    """What was in use after the gate: the candidate when it was promoted, else the champion."""
    day: Rate
    """Episodes solved."""
    first: Rate
    """First attempts that passed."""
    repeats: Rate
    """Attempts at patterns met before that fail by an error code which failed the same pattern in an earlier cycle."""
    steps: float | None
    """Steps to green: mean number of attempts of the episodes that were solved."""


@dataclass(frozen=True)
class Size:
    """One pattern's coefficients, or the basis."""

    name: str
    kind: str
    parameters: int
    bytes: int


@dataclass(frozen=True)
class Sizes:
    """The bank version in use, in numbers."""

    version: str
    basis: Size
    patterns: list[Size]
    lora_parameters: int
    """Of a LoRA of the same layers, at share.lora_rank."""
    rank: int
    ratios: dict[int, float]
    """Tasks → how many times fewer parameters than so many LoRAs, the basis counted."""


@dataclass(frozen=True)
class Facts:
    """Everything on the page."""

    model: str
    champion: str | None
    cycles: int
    chosen: CycleFacts
    mornings: list[Morning]
    heat_map: HeatMap | None
    by_pattern: dict[str, Rate] = field(default_factory=dict)
    """Attempts that passed, of all cycles, most attempts first."""
    by_fixer: dict[str, Rate] = field(default_factory=dict)
    sizes: Sizes | None = None
    experiments: list[Experiment] = field(default_factory=list)


def gather(settings: Settings, cycle_id: int | None = None) -> Facts:
    """Read everything; `cycle_id`: the cycle to tell about, the last one that ended by default.

    Raises HistoryError when there is no history, or no such cycle.
    """
    with History.open_readonly(settings.history_url) as history:
        return _Reader(history, settings).facts(cycle_id)


class _Reader:
    def __init__(self, history: History, settings: Settings) -> None:
        self.history, self.settings = history, settings

    def facts(self, cycle_id: int | None) -> Facts:
        bank = Bank(self.settings.state / "bank")
        manifest = _champion(bank)
        cycle = self._cycle(cycle_id)
        return Facts(
            model=cycle.model,
            champion=bank.champion(),
            cycles=self._one(select(func.count()).select_from(Cycle)),
            chosen=self._chosen(cycle),
            mornings=self._mornings(),
            heat_map=self._heat_map(cycle.model, manifest),
            by_pattern=self._rates(Episode.pattern),
            by_fixer=self._rates(Attempt.fixer),
            sizes=None if manifest is None else _sizes(bank, manifest, self.settings.share.lora_rank),
            experiments=experiments.of(self.history, self.settings.state),
        )

    def _cycle(self, cycle_id: int | None) -> Cycle:
        latest = select(Cycle).order_by((Cycle.finished_at.is_(None)), Cycle.id.desc()).limit(1)
        with Session(self.history.engine) as session:
            found = session.scalars(latest if cycle_id is None else select(Cycle).where(Cycle.id == cycle_id)).first()
        if found is None:
            if cycle_id is None:
                raise HistoryError(f"{self.history.where}: no cycle yet; `sleepy run --once` runs one")
            raise UnknownIdError(f"{self.history.where}: there is no cycle {cycle_id}")
        return found

    def _chosen(self, cycle: Cycle) -> CycleFacts:
        tasks = []
        for episode in self.history.episodes_of(cycle.id):
            last = episode.attempts[-1] if episode.attempts else None
            tasks.append(
                Task(
                    koan=episode.koan,
                    pattern=episode.pattern,
                    solved=episode.solved,
                    attempts=len(episode.attempts),
                    fixed_by=episode.fixed_by,
                    verdict=last.verdict if last else "",
                    detail=last.detail if last else "",
                )
            )
        decisions = select(Promotion).where(Promotion.cycle_id == cycle.id).order_by(Promotion.id.desc()).limit(1)
        with Session(self.history.engine) as session:
            decision = session.scalars(decisions).first()
        return CycleFacts(cycle, tasks, self.history.training_runs_of(cycle.id), decision)

    def _mornings(self) -> list[Morning]:
        exams = self._exams()
        firsts = self._firsts()
        repeats = self._repeats()
        solved = case((Episode.solved, 1), else_=0)
        steps = func.avg(case((Episode.solved, Episode.solved_at_attempt)))
        days = {
            row.cycle_id: (Rate(int(row.solved), row.total), row.steps)
            for row in self._rows(
                select(Episode.cycle_id, func.count().label("total"), func.sum(solved).label("solved"), steps.label("steps"))
                .where(Episode.cycle_id.is_not(None))
                .group_by(Episode.cycle_id)
            )
        }  # fmt: skip
        mornings = []
        for row in self._rows(select(Cycle.id, Cycle.started_at, Cycle.decision).order_by(Cycle.id)):
            day, mean = days.get(row.id, (Rate(0, 0), None))
            mornings.append(
                Morning(
                    cycle=row.id,
                    started_at=row.started_at,
                    decision=row.decision,
                    exam=exams.get(row.id),
                    day=day,
                    first=firsts.get(row.id, Rate(0, 0)),
                    repeats=repeats.get(row.id, Rate(0, 0)),
                    steps=None if mean is None else float(mean),
                )
            )
        return mornings

    def _exams(self) -> dict[int, Rate]:
        """What the decision of each cycle left in use, at the exam."""
        found = {}
        chosen = select(
            Promotion.cycle_id, Promotion.kind, Promotion.before_passed, Promotion.after_passed, Promotion.total
        ).order_by(Promotion.id)
        for row in self._rows(chosen):
            passed = row.after_passed if row.kind == "promoted" else row.before_passed
            if row.cycle_id is not None and row.total and passed is not None:
                found[row.cycle_id] = Rate(passed, row.total)
        return found

    def _firsts(self) -> dict[int, Rate]:
        rows = query.sql(
            self.history, "SELECT cycle_id, SUM(first_passed), SUM(judged) FROM pattern_progress GROUP BY cycle_id"
        ).rows
        return {cycle: Rate(int(passed or 0), int(judged or 0)) for cycle, passed, judged in rows}

    def _repeats(self) -> dict[int, Rate]:
        met: set[str] = set()
        failed: dict[str, set[str]] = defaultdict(set)
        counts: dict[int, Counter[str]] = defaultdict(Counter)
        now, new_codes, new_patterns = None, defaultdict[str, set[str]](set), set[str]()
        chosen = (
            select(Episode.cycle_id, Episode.pattern, Attempt.verdict, Attempt.error_codes)
            .join_from(Attempt, Episode, Attempt.episode_id == Episode.id)
            .where(Episode.cycle_id.is_not(None), Episode.pattern.is_not(None))
            .order_by(Episode.cycle_id)
        )
        for row in self._rows(chosen):
            if row.cycle_id != now:
                now = row.cycle_id
                met |= new_patterns
                for pattern, codes in new_codes.items():
                    failed[pattern] |= codes
                new_codes, new_patterns = defaultdict(set), set()
            new_patterns.add(row.pattern)
            again = False
            if row.verdict != "passed":
                again = bool(failed[row.pattern].intersection(row.error_codes))
                new_codes[row.pattern].update(row.error_codes)
            if row.pattern in met:
                counts[row.cycle_id].update(total=1, again=int(again))
        return {cycle: Rate(count["again"], count["total"]) for cycle, count in counts.items()}

    def _heat_map(self, model: str, champion: Manifest | None) -> HeatMap | None:
        found = None if champion is None else heat.of_champion(self.history, champion)
        return found or heat.of_exams(self.history, model)

    def _rates(self, by: Any) -> dict[str, Rate]:
        passed = func.sum(case((Attempt.verdict == "passed", 1), else_=0))
        chosen = (
            select(by.label("name"), passed.label("passed"), func.count().label("total"))
            .join_from(Attempt, Episode, Attempt.episode_id == Episode.id)
            .group_by(by)
        )
        rows = sorted(self._rows(chosen), key=lambda row: (-row.total, row.name or ""))
        return {row.name or "no pattern": Rate(int(row.passed), row.total) for row in rows}

    def _rows(self, chosen: Executable) -> list[Any]:
        return list(query.rows(self.history, chosen))

    def _one(self, chosen: Executable) -> int:
        return int(self._rows(chosen)[0][0])


def _champion(bank: Bank) -> Manifest | None:
    """Its manifest; None before there is one, and with a warning where it cannot be read."""
    champion = bank.champion()
    try:
        return None if champion is None else bank.manifest(champion)
    except BankError as error:
        _log.warning("%s", error)
        return None


def _sizes(bank: Bank, manifest: Manifest, rank: int) -> Sizes:
    folder = bank.root / manifest.version

    def size(path: str) -> int:
        return (folder / path).stat().st_size

    patterns = [
        Size(name, entry.kind, entry.parameters, size(f"coefficients/{name}.safetensors"))
        for name, entry in sorted(manifest.patterns.items())
    ]
    return Sizes(
        version=manifest.version,
        basis=Size("basis, shared by all", "", manifest.basis_parameters, size("basis.safetensors")),
        patterns=patterns,
        lora_parameters=manifest.lora_parameters(rank),
        rank=rank,
        ratios={tasks: manifest.ratio(tasks, rank) for tasks in sorted({max(1, len(patterns)), 1, 10, 100, 1000})},
    )
