"""Attempts say which server replied, what it was shown and what it cost."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Rows of before were all made on this machine."""
    op.add_column("attempt", sa.Column("engine", sa.String()))
    op.add_column("attempt", sa.Column("prompt_tokens", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("attempt", sa.Column("cost", sa.Double(), nullable=False, server_default="0"))
    op.add_column("attempt", sa.Column("lesson", sa.JSON(none_as_null=True)))
