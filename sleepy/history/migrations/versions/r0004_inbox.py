"""What users hand in, and what their repositories teach."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from sleepy.history.types import UtcTime

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Three tables of their own."""
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("added_at", UtcTime(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("package", sa.String()),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("project", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("sources", sa.String()),
        sa.Column("starts", sa.Integer(), nullable=False),
        sa.Column("started_at", UtcTime()),
        sa.Column("finished_at", UtcTime()),
        sa.Column("cycle_id", sa.Integer(), sa.ForeignKey("cycle.id", name="fk_inbox_cycle_id")),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("evidence", sa.JSON(none_as_null=True)),
        sa.Column("applied_at", UtcTime()),
        sa.Column("model", sa.String()),
        sa.Column("settings", sa.String()),
        sa.Column("bank_version", sa.String()),
    )
    op.create_index("ix_inbox_path", "inbox", ["path"])
    op.create_index("ix_inbox_cycle_id", "inbox", ["cycle_id"])
    op.create_table(
        "learn_repository",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("bank", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("added_at", UtcTime(), nullable=False),
        sa.UniqueConstraint("path", name="uq_learn_repository_path"),
    )
    op.create_table(
        "learned_pair",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("repository", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("codes", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("pattern", sa.String()),
        sa.Column("koan", sa.String()),
        sa.Column("chat", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("broken", sa.Text(), nullable=False),
        sa.Column("fixed", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.UniqueConstraint("repository", "digest", name="uq_learned_pair_repository"),
    )
    op.create_index("ix_learned_pair_repository", "learned_pair", ["repository"])
