"""Training runs count what the leak guard dropped and what was too long apart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Rows of before have both in `dropped`."""
    op.add_column("training_run", sa.Column("too_long", sa.Integer(), nullable=False, server_default="0"))
