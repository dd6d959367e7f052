"""The tables. Their classes are also what the rest of the program passes around (keyword-only dataclasses).

Rows are only ever added; a cycle and what lies in the inbox alone are updated. Times are aware UTC, durations are seconds, and
every row that reports a result says which bank version, base model and settings made it (:class:`MadeBy`).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Double, ForeignKey, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column, relationship

from sleepy.history.types import Json, UtcTime, utc_now

CycleState = Literal["day", "night", "gate", "done", "failed", "interrupted"]
Decision = Literal["promoted", "rejected", "none"]
TrainingKind = Literal["lora", "coefficients"]
TrainingState = Literal["done", "refused", "failed"]
PromotionKind = Literal["promoted", "rejected", "rolled_back", "reconciled"]
InboxState = Literal["waiting", "working", "fixed", "improved", "unchanged", "failed"]


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False):
    """Common to all tables: types by annotation, and constraint names that migrations can rely on."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy's own interface)
        datetime: UtcTime(),
        float: Double(),
        CycleState: String(),
        Decision: String(),
        TrainingKind: String(),
        TrainingState: String(),
        PromotionKind: String(),
        InboxState: String(),
    }


class MadeBy(MappedAsDataclass, kw_only=True):
    """Where a result comes from."""

    model: Mapped[str]
    """Base model, as name@ and the first hex digits of its SHA-256."""
    settings: Mapped[str]
    """Settings.digest()."""
    bank_version: Mapped[str | None] = mapped_column(default=None)
    """Bank version in use, like v0001; null before there is a bank."""


class Cycle(MadeBy, Base, kw_only=True):
    """A day, its night and its gate. bank_version is the champion at the start."""

    __tablename__ = "cycle"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    started_at: Mapped[datetime] = mapped_column(default_factory=utc_now)
    finished_at: Mapped[datetime | None] = mapped_column(default=None)
    state: Mapped[CycleState] = mapped_column(default="day")
    candidate: Mapped[str | None] = mapped_column(default=None)
    """Bank version that the night built."""
    decision: Mapped[Decision | None] = mapped_column(default=None)
    summary: Mapped[dict[str, Any] | None] = mapped_column(Json, default=None)


class Attempt(Base, kw_only=True):
    """One proposal, checked. Belongs to an episode; what made it stands there."""

    __tablename__ = "attempt"
    __table_args__ = (UniqueConstraint("episode_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    episode_id: Mapped[int] = mapped_column(ForeignKey("episode.id"), init=False)
    number: Mapped[int]
    """Position in the episode; the lowest number came first."""
    fixer: Mapped[str]
    """Who proposed it: base, compiler, teacher, or pattern:NAME, whose coefficients did."""
    verdict: Mapped[str] = mapped_column(index=True)
    """passed, no_reply, no_code, does_not_compile, tests_fail, cheated, timed_out, contained or sandbox_error."""
    pattern: Mapped[str | None] = mapped_column(default=None)
    """What the router recognised before this attempt."""
    reply: Mapped[str] = mapped_column(Text, default="")
    program: Mapped[str | None] = mapped_column(Text, default=None)
    """The whole program with the reply spliced in; null when the reply had no code."""
    detail: Mapped[str] = mapped_column(Text, default="")
    """One line: why this verdict."""
    diagnostics: Mapped[list[dict[str, Any]]] = mapped_column(Json, default_factory=list)
    error_codes: Mapped[list[str]] = mapped_column(Json, default_factory=list)
    tokens: Mapped[int] = mapped_column(default=0)
    """Of the reply."""
    prompt_tokens: Mapped[int] = mapped_column(default=0, server_default="0")
    engine: Mapped[str | None] = mapped_column(default=None)
    """MODEL@HOST of the server that replied; null: this machine."""
    cost: Mapped[float] = mapped_column(default=0.0, server_default="0")
    """What the server's reply cost, by the prices in the settings."""
    lesson: Mapped[list[dict[str, Any]] | None] = mapped_column(Json, default=None)
    """The chat that a teacher's verified reply answers, to be trained on by night; null: nothing to learn from."""
    generate_s: Mapped[float] = mapped_column(default=0.0)
    check_s: Mapped[float] = mapped_column(default=0.0)
    created_at: Mapped[datetime] = mapped_column(default_factory=utc_now)


class Episode(MadeBy, Base, kw_only=True):
    """The attempts at one task. Outside a cycle (`sleepy fix`) cycle_id is null."""

    __tablename__ = "episode"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    cycle_id: Mapped[int | None] = mapped_column(ForeignKey("cycle.id"), index=True, default=None)
    koan: Mapped[str] = mapped_column(index=True)
    family: Mapped[str]
    pattern: Mapped[str | None] = mapped_column(default=None)
    """What the router recognised in the broken program; null when nothing."""
    source: Mapped[str]
    """Where the task comes from: practice, inbox, …"""
    started_at: Mapped[datetime] = mapped_column(default_factory=utc_now)
    finished_at: Mapped[datetime] = mapped_column(default_factory=utc_now)
    solved: Mapped[bool]
    solved_at_attempt: Mapped[int | None] = mapped_column(default=None)
    fixed_by: Mapped[str | None] = mapped_column(default=None)
    """base, compiler, teacher or pattern:NAME; null when unsolved."""
    program: Mapped[str] = mapped_column(Text)
    """The broken program."""
    diagnostics: Mapped[list[dict[str, Any]]] = mapped_column(Json, default_factory=list)
    attempts: Mapped[list[Attempt]] = relationship(order_by=Attempt.number, default_factory=list, repr=False)


class TrainingRun(MadeBy, Base, kw_only=True):
    """One pattern trained once. bank_version is the parent version."""

    __tablename__ = "training_run"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    cycle_id: Mapped[int] = mapped_column(ForeignKey("cycle.id"), index=True)
    pattern: Mapped[str]
    kind: Mapped[TrainingKind]
    state: Mapped[TrainingState]
    examples: Mapped[int]
    dropped: Mapped[int] = mapped_column(default=0)
    """Examples that the leak guard removed."""
    too_long: Mapped[int] = mapped_column(default=0)
    """Examples that exceeded training.max_tokens."""
    steps: Mapped[int] = mapped_column(default=0)
    parameters: Mapped[int] = mapped_column(default=0)
    """Numbers that were trained."""
    loss_first: Mapped[float | None] = mapped_column(default=None)
    loss_last: Mapped[float | None] = mapped_column(default=None)
    losses: Mapped[list[float]] = mapped_column(Json, default_factory=list)
    """Loss of each step; null in the JSON where it was not finite."""
    seconds: Mapped[float] = mapped_column(default=0.0)
    """Its share of the time, by tokens, when several were trained together."""
    started_at: Mapped[datetime] = mapped_column(default_factory=utc_now)
    detail: Mapped[str] = mapped_column(Text, default="")
    """Why it failed; else AdamW's step size and the share of padding."""


class EvaluationResult(Base, kw_only=True):
    """One koan of one evaluation."""

    __tablename__ = "evaluation_result"
    __table_args__ = (UniqueConstraint("evaluation_id", "koan"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    evaluation_id: Mapped[int] = mapped_column(ForeignKey("evaluation.id"), init=False)
    koan: Mapped[str] = mapped_column(index=True)
    family: Mapped[str]
    group: Mapped[str]
    """Third of the exam: bc, rh or tb."""
    fixer: Mapped[str]
    """base, averaged, or pattern:NAME, whose coefficients replied."""
    verdict: Mapped[str]
    passed: Mapped[bool]
    pattern: Mapped[str | None] = mapped_column(default=None)
    cached: Mapped[bool] = mapped_column(default=False)
    tokens: Mapped[int] = mapped_column(default=0)
    program: Mapped[str | None] = mapped_column(Text, default=None)
    detail: Mapped[str] = mapped_column(Text, default="")


class Evaluation(MadeBy, Base, kw_only=True):
    """One run of an exam under one strategy (base, routed or averaged)."""

    __tablename__ = "evaluation"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    cycle_id: Mapped[int | None] = mapped_column(ForeignKey("cycle.id"), index=True, default=None)
    strategy: Mapped[str]
    exam: Mapped[str]
    exam_hash: Mapped[str]
    started_at: Mapped[datetime] = mapped_column(default_factory=utc_now)
    seconds: Mapped[float] = mapped_column(default=0.0)
    passed: Mapped[int]
    total: Mapped[int]
    results: Mapped[list[EvaluationResult]] = relationship(
        order_by=EvaluationResult.koan, default_factory=list, repr=False
    )


class Promotion(Base, kw_only=True):
    """A decision about the champion, with its evidence."""

    __tablename__ = "promotion"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    cycle_id: Mapped[int | None] = mapped_column(ForeignKey("cycle.id"), index=True, default=None)
    kind: Mapped[PromotionKind]
    from_version: Mapped[str | None] = mapped_column(default=None)
    to_version: Mapped[str | None] = mapped_column(default=None)
    created_at: Mapped[datetime] = mapped_column(default_factory=utc_now)
    admitted: Mapped[list[str]] = mapped_column(Json, default_factory=list)
    """Patterns whose new coefficients were let in."""
    refused: Mapped[dict[str, str]] = mapped_column(Json, default_factory=dict)
    """Pattern → why its new coefficients were not."""
    gained: Mapped[list[str]] = mapped_column(Json, default_factory=list)
    """Koans that the candidate passes and the champion does not."""
    lost: Mapped[list[str]] = mapped_column(Json, default_factory=list)
    before_passed: Mapped[int | None] = mapped_column(default=None)
    after_passed: Mapped[int | None] = mapped_column(default=None)
    total: Mapped[int | None] = mapped_column(default=None)
    """These three of the exam."""
    held_out: Mapped[dict[str, int] | None] = mapped_column(Json, default=None)
    """before, after and total of the held-out practice of the patterns with new coefficients; null: none was asked for."""
    reason: Mapped[str] = mapped_column(Text, default="")


class SettingsChange(Base, kw_only=True):
    """The settings, each time that they differed from those of before."""

    __tablename__ = "settings_change"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    at: Mapped[datetime] = mapped_column(default_factory=utc_now)
    digest: Mapped[str]
    """Settings.digest(): the same when the change cannot influence a result."""
    source: Mapped[str]
    """Who noticed: supervisor, reload or cycle."""
    changes: Mapped[dict[str, list[Any]]] = mapped_column(Json, default_factory=dict)
    """Key → [old, new]; empty in the first row."""
    snapshot: Mapped[dict[str, Any]] = mapped_column(Json)
    """All settings by key, without the state directory and passwords."""


class InboxItem(Base, kw_only=True):
    """A crate, workspace or file that somebody handed in, as it was then, and what became of it."""

    __tablename__ = "inbox"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    added_at: Mapped[datetime] = mapped_column(default_factory=utc_now)
    path: Mapped[str] = mapped_column(index=True)
    """Where it lies, or lay."""
    name: Mapped[str]
    package: Mapped[str | None] = mapped_column(default=None)
    """The package of the workspace that is meant; null: all."""
    door: Mapped[str] = mapped_column(default="command")
    """How it came: command, folder or hook."""
    state: Mapped[InboxState] = mapped_column(default="waiting")
    """waiting, working, then fixed, improved, unchanged or failed."""
    fingerprint: Mapped[str] = mapped_column(default="")
    """Of the names, sizes and times of its files when it was copied."""
    project: Mapped[dict[str, Any]] = mapped_column(Json, default_factory=dict)
    """What the copy holds, by path: above, top, root, member, only, single."""
    sources: Mapped[str | None] = mapped_column(default=None)
    """Folder of the copy, in the state directory's inbox; null once it is done with."""
    starts: Mapped[int] = mapped_column(default=0)
    """How often work on it began and did not end where nothing is half done."""
    started_at: Mapped[datetime | None] = mapped_column(default=None)
    finished_at: Mapped[datetime | None] = mapped_column(default=None)
    cycle_id: Mapped[int | None] = mapped_column(ForeignKey("cycle.id"), index=True, default=None)
    """The cycle whose day worked on it; null outside of any."""
    detail: Mapped[str] = mapped_column(Text, default="")
    """One line: how it ended."""
    evidence: Mapped[dict[str, Any] | None] = mapped_column(Json, default=None)
    """What `sleepy fix --json` says, the patch included."""
    applied_at: Mapped[datetime | None] = mapped_column(default=None)
    """When its patch was written into the user's tree by `sleepy inbox apply`."""
    model: Mapped[str | None] = mapped_column(default=None)
    settings: Mapped[str | None] = mapped_column(default=None)
    bank_version: Mapped[str | None] = mapped_column(default=None)


class LearnRepository(Base, kw_only=True):
    """A repository whose owner agreed that sleepy learns from it."""

    __tablename__ = "learn_repository"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    path: Mapped[str] = mapped_column(unique=True)
    bank: Mapped[str]
    """shared: what it teaches goes into this bank; own: into the one in the state directory `state`."""
    state: Mapped[str]
    """The state directory that what was learnt is kept in."""
    added_at: Mapped[datetime] = mapped_column(default_factory=utc_now)


class LearnedPair(Base, kw_only=True):
    """A broken piece of a user's code and the user's or an accepted fix, as a chat and the reply that is wanted."""

    __tablename__ = "learned_pair"
    __table_args__ = (UniqueConstraint("repository", "digest"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    repository: Mapped[str] = mapped_column(index=True)
    """Path of the repository."""
    source: Mapped[str]
    """history: from a commit that builds again; patch: from a patch that was applied."""
    origin: Mapped[str]
    """The commit, or where the patch came from."""
    file: Mapped[str]
    codes: Mapped[list[str]] = mapped_column(Json)
    pattern: Mapped[str | None] = mapped_column(default=None)
    """What the router recognises in its errors."""
    koan: Mapped[str | None] = mapped_column(default=None)
    """The koan that was made of it, which is trained on in its place; null where it does not stand alone."""
    chat: Mapped[list[dict[str, str]]] = mapped_column(Json)
    reply: Mapped[str] = mapped_column(Text)
    broken: Mapped[str] = mapped_column(Text)
    """The code that is shown, for the leak guard."""
    fixed: Mapped[str] = mapped_column(Text)
    digest: Mapped[str]
    """SHA-256 of broken and fixed."""
    created_at: Mapped[datetime] = mapped_column(default_factory=utc_now)


class ExperimentCell(Base, kw_only=True):
    """One finished part of an experiment. What it depends on is its key, so that it is never worked out twice."""

    __tablename__ = "experiment_cell"
    __table_args__ = (UniqueConstraint("experiment", "settings", "model_sha256", "exam_hash", "seed", "cell"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    experiment: Mapped[str]
    """Its name, e.g. heatmap."""
    cell: Mapped[str]
    """Which part; where coefficients take part, beginning with their hash."""
    settings: Mapped[str]
    """Settings.digest()."""
    model: Mapped[str]
    """Base model, as name@ and the first hex digits of its SHA-256."""
    model_sha256: Mapped[str]
    exam: Mapped[str]
    exam_hash: Mapped[str]
    seed: Mapped[int]
    result: Mapped[dict[str, Any]] = mapped_column(Json)
    """What was found."""
    seconds: Mapped[float]
    finished_at: Mapped[datetime] = mapped_column(default_factory=utc_now)
