"""Results of experiments, a row per finished cell, so that one that was killed goes on where it was."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from sleepy.history.types import UtcTime

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """A table of its own."""
    op.create_table(
        "experiment_cell",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("experiment", sa.String(), nullable=False),
        sa.Column("cell", sa.String(), nullable=False),
        sa.Column("settings", sa.String(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("model_sha256", sa.String(), nullable=False),
        sa.Column("exam", sa.String(), nullable=False),
        sa.Column("exam_hash", sa.String(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("result", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("finished_at", UtcTime(), nullable=False),
        sa.UniqueConstraint(
            "experiment", "settings", "model_sha256", "exam_hash", "seed", "cell", name="uq_experiment_cell_experiment"
        ),
    )
