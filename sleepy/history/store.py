"""The writer's side: one :class:`History` per process, one transaction per method.

The objects that go in and come out are those of :mod:`sleepy.history.schema`, detached and complete. Every
method raises HistoryError when the database is locked for too long, full, or damaged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Literal, TypeVar

from sqlalchemy import ColumnElement, Engine, delete, func, select, text, update
from sqlalchemy.orm import Session, selectinload, sessionmaker

from sleepy import faults
from sleepy.errors import UnknownIdError
from sleepy.history.database import Database
from sleepy.history.engines import WRITING, one_line_errors
from sleepy.history.results import Counts, Lesson, Outcome, PassRate, ServerUse
from sleepy.history.schema import (
    Attempt,
    Base,
    Cycle,
    CycleState,
    Decision,
    Episode,
    Evaluation,
    EvaluationResult,
    ExperimentCell,
    InboxItem,
    InboxState,
    LearnedPair,
    LearnRepository,
    Promotion,
    SettingsChange,
    TrainingRun,
)
from sleepy.history.types import utc_now

Row = TypeVar("Row", bound=Base)


class History(Database):
    """The history database, opened by `History.open` or `History.open_readonly`. Leaving `with` closes it."""

    def __init__(self, engine: Engine, where: str) -> None:
        super().__init__(engine, where)
        self._reading = sessionmaker(engine, expire_on_commit=False)
        self._writing = sessionmaker(engine.execution_options(**WRITING), expire_on_commit=False)

    def start_cycle(self, cycle: Cycle) -> Cycle:
        """Add a cycle; its id is set afterwards."""
        return self._add(cycle)

    def update_cycle(
        self,
        cycle_id: int,
        *,
        state: CycleState | None = None,
        candidate: str | None = None,
        decision: Decision | None = None,
        summary: dict[str, Any] | None = None,
    ) -> Cycle:
        """Change what is given (None leaves a value as it is). Raises HistoryError for an unknown id."""
        changes = {"state": state, "candidate": candidate, "decision": decision, "summary": summary}
        return self._change_cycle(cycle_id, changes)

    def finish_cycle(
        self,
        cycle_id: int,
        state: Literal["done", "failed"],
        *,
        decision: Decision | None = None,
        summary: dict[str, Any] | None = None,
    ) -> Cycle:
        """End a cycle now. Raises HistoryError for an unknown id."""
        changes = {"state": state, "decision": decision, "summary": summary, "finished_at": utc_now()}
        return self._change_cycle(cycle_id, changes)

    def unfinished_cycle(self) -> Cycle | None:
        """The latest cycle that is neither done nor failed."""
        unfinished = select(Cycle).where(Cycle.state.not_in(("done", "failed")))
        with self._read() as session:
            return session.scalars(unfinished.order_by(Cycle.id.desc()).limit(1)).first()

    def latest_cycle(self) -> Cycle | None:
        """The cycle that began last, whatever became of it."""
        with self._read() as session:
            return session.scalars(select(Cycle).order_by(Cycle.id.desc()).limit(1)).first()

    def cycle_starts(self, limit: int = 8) -> list[datetime]:
        """When the last cycles began, latest first."""
        with self._read() as session:
            return list(session.scalars(select(Cycle.started_at).order_by(Cycle.id.desc()).limit(limit)))

    def record_episode(self, episode: Episode) -> Episode:
        """Add an episode with its attempts: all of it, or nothing."""
        return self._add(episode)

    def episodes_of(self, cycle_id: int) -> list[Episode]:
        """The episodes of a cycle in order, attempts loaded."""
        query = select(Episode).where(Episode.cycle_id == cycle_id).order_by(Episode.id)
        with self._read() as session:
            return list(session.scalars(query.options(selectinload(Episode.attempts))))

    def record_training_run(self, run: TrainingRun) -> TrainingRun:
        """Add a training run."""
        return self._add(run)

    def training_runs_of(self, cycle_id: int) -> list[TrainingRun]:
        """The training runs of a cycle in order."""
        query = select(TrainingRun).where(TrainingRun.cycle_id == cycle_id).order_by(TrainingRun.id)
        with self._read() as session:
            return list(session.scalars(query))

    def record_evaluation(self, evaluation: Evaluation) -> Evaluation:
        """Add an evaluation with its results: all of it, or nothing."""
        return self._add(evaluation)

    def record_promotion(self, promotion: Promotion) -> Promotion:
        """Add a decision about the champion."""
        return self._add(promotion)

    def last_move(self) -> Promotion | None:
        """The last decision recorded here that changed the champion."""
        moves = select(Promotion).where(Promotion.kind != "rejected")
        with self._read() as session:
            return session.scalars(moves.order_by(Promotion.id.desc()).limit(1)).first()

    def last_champion(self) -> str | None:
        """The champion according to the decisions recorded here; None is the base model."""
        move = self.last_move()
        return move.to_version if move else None

    def record_cell(self, cell: ExperimentCell) -> ExperimentCell:
        """Add a finished cell of an experiment."""
        return self._add(cell)

    def cells(
        self, experiment: str, settings: str, model_sha256: str, exam_hash: str, seed: int
    ) -> dict[str, ExperimentCell]:
        """The finished cells of an experiment under these conditions, by their keys."""
        query = select(ExperimentCell).where(
            ExperimentCell.experiment == experiment,
            ExperimentCell.settings == settings,
            ExperimentCell.model_sha256 == model_sha256,
            ExperimentCell.exam_hash == exam_hash,
            ExperimentCell.seed == seed,
        )
        with self._read() as session:
            return {row.cell: row for row in session.scalars(query.order_by(ExperimentCell.id))}

    def record_settings(self, change: SettingsChange) -> SettingsChange:
        """Add what the settings are now."""
        return self._add(change)

    def last_settings(self) -> SettingsChange | None:
        """What was recorded last."""
        with self._read() as session:
            return session.scalars(select(SettingsChange).order_by(SettingsChange.id.desc()).limit(1)).first()

    def add_to_inbox(self, item: InboxItem) -> tuple[InboxItem, InboxItem | None]:
        """Add what was handed in; its id is set afterwards. One of the same path and package that still waits gives way.

        Returns what is in the inbox now, and that one as it was.
        """
        same = select(InboxItem).where(
            InboxItem.path == item.path,
            InboxItem.package.is_(None) if item.package is None else InboxItem.package == item.package,
            InboxItem.state == "waiting",
        )
        with self._write("inbox item") as session:
            former = session.scalars(same.limit(1)).first()
            if former is not None:
                session.delete(former)
            session.add(item)
        return item, former

    def inbox(self, *states: InboxState) -> list[InboxItem]:
        """What is in the inbox (`states`: of that only what is in one of these), oldest first."""
        query = select(InboxItem).order_by(InboxItem.id)
        with self._read() as session:
            return list(session.scalars(query.where(InboxItem.state.in_(states)) if states else query))

    def handed_in(self) -> set[tuple[str, str]]:
        """(path, fingerprint) of all that is, or was, in the inbox."""
        with self._read() as session:
            return {(path, digest) for path, digest in session.execute(select(InboxItem.path, InboxItem.fingerprint))}

    def inbox_item(self, item_id: int) -> InboxItem:
        """One of them. Raises HistoryError for an unknown id."""
        with self._read() as session:
            return self._known(session.get(InboxItem, item_id), item_id)

    def update_inbox(self, item_id: int, *, episodes: Sequence[Episode] = (), **changes: Any) -> InboxItem:
        """Change columns, and add the episodes of the work on it: all of it, or nothing. HistoryError for an unknown id."""
        with self._write("inbox item's state") as session:
            item = self._known(session.get(InboxItem, item_id), item_id)
            for name, value in changes.items():
                setattr(item, name, value)
            session.add_all(episodes)
        return item

    def remove_from_inbox(self, item_id: int) -> InboxItem:
        """Forget one. Its episodes stay. HistoryError for an unknown id."""
        with self._write("inbox item's removal") as session:
            item = self._known(session.get(InboxItem, item_id), item_id)
            session.delete(item)
        return item

    def _known(self, item: InboxItem | None, item_id: int) -> InboxItem:
        if item is None:
            raise UnknownIdError(f"{self.where}: nothing in the inbox has the id {item_id}; see `sleepy inbox list`")
        return item

    def learn_repositories(self) -> list[LearnRepository]:
        """The repositories that may be learnt from, by path."""
        with self._read() as session:
            return list(session.scalars(select(LearnRepository).order_by(LearnRepository.path)))

    def add_learn_repository(self, repository: LearnRepository) -> LearnRepository:
        """Add a repository that may be learnt from."""
        return self._add(repository)

    def remove_learn_repository(self, path: str) -> None:
        """Forget one."""
        with self._write("repository's removal") as session:
            session.execute(delete(LearnRepository).where(LearnRepository.path == path))

    def learn(self, pairs: Sequence[LearnedPair]) -> int:
        """Add what is new of `pairs`; returns how many were."""
        with self._write("learned pairs") as session:
            rows = session.execute(select(LearnedPair.repository, LearnedPair.digest))
            known = {(repository, digest) for repository, digest in rows}
            fresh = {(pair.repository, pair.digest): pair for pair in pairs}
            new = [pair for key, pair in fresh.items() if key not in known]
            session.add_all(new)
        return len(new)

    def learned(self, *, repository: str | None = None, pattern: str | None = None) -> list[LearnedPair]:
        """What was learnt, newest first (of a repository, or for a pattern)."""
        query = select(LearnedPair).order_by(LearnedPair.id.desc())
        if repository is not None:
            query = query.where(LearnedPair.repository == repository)
        if pattern is not None:
            query = query.where(LearnedPair.pattern == pattern)
        with self._read() as session:
            return list(session.scalars(query))

    def unlearn(self, repository: str) -> int:
        """Forget what a repository taught; returns how much that was."""
        with self._write("forgotten pairs") as session:
            gone = session.execute(delete(LearnedPair).where(LearnedPair.repository == repository))
            return int(gone.rowcount)  # type: ignore[attr-defined]

    def pass_rates(self, cycle_id: int) -> list[PassRate]:
        """First-attempt results of each pattern met in a cycle, by name."""
        query = text(
            "SELECT pattern, judged, first_passed FROM pattern_progress"
            " WHERE cycle_id = :cycle_id AND episodes > 0 ORDER BY pattern"
        )
        with self._read() as session:
            return [PassRate(*row) for row in session.execute(query, {"cycle_id": cycle_id})]

    def outcomes(self, before: int | None = None) -> list[Outcome]:
        """Every episode of every cycle (`before`: of those with a smaller id), in order. What a teacher solved was not."""
        by_itself = Episode.solved & (func.coalesce(Episode.fixed_by, "") != "teacher")
        query = select(Episode.koan, Episode.cycle_id, by_itself).where(Episode.cycle_id.is_not(None))
        if before is not None:
            query = query.where(Episode.cycle_id < before)
        with self._read() as session:
            rows = session.execute(query.order_by(Episode.id))
            return [Outcome(koan, cycle, solved) for koan, cycle, solved in rows if cycle is not None]

    def last_practised(self, before: int) -> dict[str, int]:
        """The last cycle with a smaller id than `before` in which each pattern was met, by pattern."""
        met = select(Episode.pattern, func.max(Episode.cycle_id)).where(Episode.cycle_id < before)
        with self._read() as session:
            rows = session.execute(met.where(Episode.pattern.is_not(None)).group_by(Episode.pattern))
            return {pattern: cycle for pattern, cycle in rows if pattern is not None and cycle is not None}

    def server_use(self, cycle_id: int | None, since: datetime | None = None) -> ServerUse:
        """What servers were asked for in a cycle; None: outside of cycles, from `since` on."""
        query = (
            select(
                func.count(),
                func.coalesce(func.sum(Attempt.prompt_tokens), 0),
                func.coalesce(func.sum(Attempt.tokens), 0),
                func.coalesce(func.sum(Attempt.cost), 0.0),
                func.count(func.distinct(Attempt.episode_id)).filter(Attempt.fixer == "teacher"),
            )
            .join(Episode, Episode.id == Attempt.episode_id)
            .where(Attempt.engine.is_not(None), Episode.cycle_id == cycle_id)
        )
        if since is not None:
            query = query.where(Attempt.created_at >= since)
        with self._read() as session:
            return ServerUse(*session.execute(query).one())

    def lessons(self, pattern: str, limit: int) -> list[Lesson]:
        """What a teacher taught about a pattern, the latest first."""
        query = select(Attempt.lesson, Attempt.reply).where(Attempt.lesson.is_not(None), Attempt.verdict == "passed")
        with self._read() as session:
            rows = session.execute(query.where(Attempt.pattern == pattern).order_by(Attempt.id.desc()).limit(limit))
            return [Lesson(chat, reply) for chat, reply in rows if chat]

    def forget_texts(self, before: datetime) -> int:
        """Empty the bulky texts of attempts, episodes and exams older than `before`; returns how many attempts had some.

        Verdicts, error codes, times and counts stay for ever.
        """
        old = _with_texts(before)
        with self._write("forgotten texts") as session:
            attempts = session.execute(
                update(Attempt).where(old).values(reply="", program=None, diagnostics=[], lesson=None)
            )
            done = Episode.finished_at < before
            session.execute(update(Episode).where(done, Episode.program != "").values(program="", diagnostics=[]))
            sat = select(Evaluation.id).where(Evaluation.started_at < before)
            examined = EvaluationResult.evaluation_id.in_(sat) & EvaluationResult.program.is_not(None)
            session.execute(update(EvaluationResult).where(examined).values(program=None))
            return int(attempts.rowcount)  # type: ignore[attr-defined]

    def old_texts(self, before: datetime) -> tuple[int, int]:
        """How many attempts :meth:`forget_texts` would empty, and the length of their replies and programs."""
        length = func.length(Attempt.reply) + func.coalesce(func.length(Attempt.program), 0)
        with self._read() as session:
            count, size = session.execute(
                select(func.count(), func.coalesce(func.sum(length), 0)).where(_with_texts(before))
            ).one()
            return count, size

    def counts(self) -> Counts:
        """Sizes of everything."""

        def count(of: type[Base], *where: Any) -> Any:
            return select(func.count()).select_from(of).where(*where).scalar_subquery()

        query = select(
            count(Cycle),
            count(Episode),
            count(Episode, Episode.solved),
            count(Attempt),
            count(TrainingRun),
            count(Evaluation),
            count(Promotion, Promotion.kind == "promoted"),
            count(Promotion, Promotion.kind == "rejected"),
        )
        with self._read() as session:
            return Counts(*session.execute(query).one())

    def _add(self, row: Row) -> Row:
        with self._write(row.__tablename__) as session:
            session.add(row)
        return row

    def _change_cycle(self, cycle_id: int, changes: dict[str, Any]) -> Cycle:
        with self._write("cycle's state") as session:
            cycle = session.get(Cycle, cycle_id)
            if cycle is None:
                raise UnknownIdError(f"{self.where}: there is no cycle {cycle_id}; see `sleepy history cycles`")
            for name, value in changes.items():
                if value is not None:
                    setattr(cycle, name, value)
        return cycle

    @contextmanager
    def _write(self, what: str) -> Iterator[Session]:
        with one_line_errors(self.where), self._writing.begin() as session:
            yield session
            faults.point(f"history: {what}, before commit")
        faults.point(f"history: {what}, after commit")

    @contextmanager
    def _read(self) -> Iterator[Session]:
        with one_line_errors(self.where), self._reading() as session:
            yield session


def _with_texts(before: datetime) -> ColumnElement[bool]:
    """Attempts older than `before` whose texts are still there."""
    return (Attempt.created_at < before) & ((Attempt.reply != "") | Attempt.program.is_not(None))
