"""What the settings were is kept, so that a change of results can be laid beside a change of settings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from sleepy.history.types import UtcTime

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """A table of its own; the settings of before were not kept."""
    op.create_table(
        "settings_change",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("changes", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("snapshot", sa.JSON(none_as_null=True), nullable=False),
    )
