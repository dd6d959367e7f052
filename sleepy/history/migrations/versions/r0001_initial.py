"""The first schema. Constraint names follow the convention of :class:`sleepy.history.schema.Base`."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from sleepy.history.types import UtcTime

revision = "0001"
down_revision = None


def _json() -> sa.JSON:
    return sa.JSON(none_as_null=True)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True)


def _cycle(*, nullable: bool) -> sa.Column[int]:
    return sa.Column("cycle_id", sa.Integer(), sa.ForeignKey("cycle.id"), nullable=nullable, index=True)


def _made_by() -> list[sa.Column[Any]]:
    return [
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("settings", sa.String(), nullable=False),
        sa.Column("bank_version", sa.String()),
    ]


def upgrade() -> None:
    """Create the seven tables."""
    op.create_table(
        "cycle",
        _id(),
        sa.Column("started_at", UtcTime(), nullable=False),
        sa.Column("finished_at", UtcTime()),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("candidate", sa.String()),
        sa.Column("decision", sa.String()),
        sa.Column("summary", _json()),
        *_made_by(),
    )
    op.create_table(
        "episode",
        _id(),
        _cycle(nullable=True),
        sa.Column("koan", sa.String(), nullable=False, index=True),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("pattern", sa.String()),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("started_at", UtcTime(), nullable=False),
        sa.Column("finished_at", UtcTime(), nullable=False),
        sa.Column("solved", sa.Boolean(), nullable=False),
        sa.Column("solved_at_attempt", sa.Integer()),
        sa.Column("fixed_by", sa.String()),
        sa.Column("program", sa.Text(), nullable=False),
        sa.Column("diagnostics", _json(), nullable=False),
        *_made_by(),
    )
    op.create_table(
        "attempt",
        _id(),
        sa.Column("episode_id", sa.Integer(), sa.ForeignKey("episode.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("fixer", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False, index=True),
        sa.Column("pattern", sa.String()),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("program", sa.Text()),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("diagnostics", _json(), nullable=False),
        sa.Column("error_codes", _json(), nullable=False),
        sa.Column("tokens", sa.Integer(), nullable=False),
        sa.Column("generate_s", sa.Double(), nullable=False),
        sa.Column("check_s", sa.Double(), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.UniqueConstraint("episode_id", "number"),
    )
    op.create_table(
        "training_run",
        _id(),
        _cycle(nullable=False),
        sa.Column("pattern", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("examples", sa.Integer(), nullable=False),
        sa.Column("dropped", sa.Integer(), nullable=False),
        sa.Column("steps", sa.Integer(), nullable=False),
        sa.Column("parameters", sa.Integer(), nullable=False),
        sa.Column("loss_first", sa.Double()),
        sa.Column("loss_last", sa.Double()),
        sa.Column("losses", _json(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("started_at", UtcTime(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        *_made_by(),
    )
    op.create_table(
        "evaluation",
        _id(),
        _cycle(nullable=True),
        sa.Column("strategy", sa.String(), nullable=False),
        sa.Column("exam", sa.String(), nullable=False),
        sa.Column("exam_hash", sa.String(), nullable=False),
        sa.Column("started_at", UtcTime(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("passed", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        *_made_by(),
    )
    op.create_table(
        "evaluation_result",
        _id(),
        sa.Column("evaluation_id", sa.Integer(), sa.ForeignKey("evaluation.id"), nullable=False),
        sa.Column("koan", sa.String(), nullable=False, index=True),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("fixer", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("pattern", sa.String()),
        sa.Column("cached", sa.Boolean(), nullable=False),
        sa.Column("tokens", sa.Integer(), nullable=False),
        sa.Column("program", sa.Text()),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.UniqueConstraint("evaluation_id", "koan"),
    )
    op.create_table(
        "promotion",
        _id(),
        _cycle(nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("from_version", sa.String()),
        sa.Column("to_version", sa.String()),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("admitted", _json(), nullable=False),
        sa.Column("refused", _json(), nullable=False),
        sa.Column("gained", _json(), nullable=False),
        sa.Column("lost", _json(), nullable=False),
        sa.Column("before_passed", sa.Integer()),
        sa.Column("after_passed", sa.Integer()),
        sa.Column("total", sa.Integer()),
        sa.Column("reason", sa.Text(), nullable=False),
    )
