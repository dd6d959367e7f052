"""Bring a database to this program's schema, or say why that is impossible.

Alembic takes 0.3 s to import, so it is imported only for a database that is not at :data:`HEAD_REVISION`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from sleepy import faults
from sleepy.errors import HistoryError
from sleepy.history.engines import WRITING

if TYPE_CHECKING:
    from alembic.config import Config

HEAD_REVISION = "0007"
"""The newest revision in ``migrations/versions`` (a test compares them)."""


def current_revision(connection: Connection, where: str) -> str | None:
    """The revision of the database (`where`, for messages); None when it is empty.

    Raises HistoryError when it holds tables that are not ours.
    """
    inspector = inspect(connection)
    if inspector.has_table("alembic_version"):
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if tables := inspector.get_table_names():
        raise HistoryError(
            f"{where}: not a sleepy history, it has other tables ({tables[0]}); set history.url to another database"
        )
    return None


def upgrade(engine: Engine, where: str) -> None:
    """Create or migrate the schema in one transaction; nothing to do when it is at head.

    Raises HistoryError for a database of a newer version.
    """
    with engine.connect() as connection:
        if current_revision(connection, where) == HEAD_REVISION:
            return
    with engine.execution_options(**WRITING).begin() as connection:
        _refuse_newer(current_revision(connection, where), where)
        from alembic import command

        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        faults.point("history: schema, before commit")
    faults.point("history: schema, after commit")


def require_head(engine: Engine, where: str) -> None:
    """Raise HistoryError unless the database is at head. For readers, who cannot migrate."""
    with engine.connect() as connection:
        revision = current_revision(connection, where)
        if revision == HEAD_REVISION:
            return
        if revision is None:
            raise HistoryError(f"{where}: no history yet; it begins with the first `sleepy run`")
        _refuse_newer(revision, where)
        raise HistoryError(f"{where}: the history is of an older sleepy; `sleepy run` brings it up to date")


def alembic_config() -> Config:
    """Alembic's configuration, without a file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config


def _refuse_newer(revision: str | None, where: str) -> None:
    from alembic.script import ScriptDirectory

    known = {script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()}
    if revision is not None and revision not in known:
        raise HistoryError(
            f"{where}: the history was written by a newer sleepy (revision {revision}); "
            "upgrade sleepy or choose another state directory"
        )
