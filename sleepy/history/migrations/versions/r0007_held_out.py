"""Promotions say what the held-out practice showed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Decisions of before asked for none."""
    op.add_column("promotion", sa.Column("held_out", sa.JSON(none_as_null=True)))
