"""Opening the database for writing or for reading, with its schema checked. Knows nothing of the tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, exc

from sleepy import faults
from sleepy.errors import HistoryError
from sleepy.files import sync
from sleepy.history import migrate
from sleepy.history.engines import (
    one_line_errors,
    parse_url,
    place,
    reader_engine,
    sqlite_file,
    writer_engine,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class Database:
    """An open database at this program's schema. Leaving `with` closes it."""

    def __init__(self, engine: Engine, where: str) -> None:
        self.engine = engine
        self.where = where

    @classmethod
    def open(cls, url: str, *, create: bool = True) -> Self:
        """Open for writing, creating or migrating the schema where needed.

        Raises UsageError for a malformed URL; HistoryError when the database is missing and `create` is
        false, is not one, or was written by a newer sleepy.
        """
        parsed = parse_url(url)
        if (file := sqlite_file(parsed)) is not None:
            if not create and not file.is_file():
                raise _no_history(file)
            try:
                file.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise HistoryError(
                    f"{file.parent}: cannot be created: {error.strerror}; choose another state_dir"
                ) from None
        database = cls(writer_engine(parsed), place(parsed))
        database._check(migrate.upgrade)
        return database

    @classmethod
    def open_readonly(cls, url: str) -> Self:
        """Open for reading; a writer may work at the same time.

        Raises UsageError for a malformed URL; HistoryError when there is no history, or of another schema.
        """
        parsed = parse_url(url)
        if (file := sqlite_file(parsed)) is not None and not file.is_file():
            raise _no_history(file)
        database = cls(reader_engine(parsed), place(parsed))
        database._check(migrate.require_head)
        return database

    def backup(self, target: Path) -> None:
        """Copy a SQLite database to a new file while others read and write it. HistoryError when that cannot be."""
        if target.exists():
            raise HistoryError(f"{target}: exists already; name a file that does not")
        if self.engine.dialect.name != "sqlite":
            raise HistoryError(f"{self.where}: not a SQLite database; back it up with its own tools")
        temporary = target.with_name(f".{target.name}.part")
        try:
            with one_line_errors(self.where), self.engine.connect() as connection:
                source = connection.connection.driver_connection
                assert isinstance(source, sqlite3.Connection)
                with closing(sqlite3.connect(temporary)) as copy:
                    source.backup(copy)
                    (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
            if verdict != "ok":
                raise HistoryError(f"{self.where}: the copy is damaged ({verdict}); see `sleepy doctor`")
            sync(temporary)
            faults.point("backup: before it appears")
            temporary.rename(target)
            faults.point("backup: after it appeared")
            sync(target.parent)
        except (OSError, sqlite3.Error) as error:
            raise HistoryError(f"{target}: cannot be written: {error}") from None
        finally:
            temporary.unlink(missing_ok=True)

    def integrity(self) -> str:
        """SQLite's own verdict on the file: "ok", or the first thing that is wrong. Other databases are taken at their word."""
        if self.engine.dialect.name != "sqlite":
            return "ok"
        with one_line_errors(self.where), self.engine.connect() as connection:
            return str(connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar())

    def compact(self) -> None:
        """Give the space of removed rows back to the file system; left where another one writes, or where there is no room."""
        if self.engine.dialect.name == "sqlite":
            with suppress(exc.OperationalError, sqlite3.OperationalError), self.engine.connect() as connection:
                source = connection.connection.driver_connection
                assert isinstance(source, sqlite3.Connection)
                faults.point("history: before compacting")
                source.execute("VACUUM")
                faults.point("history: after compacting")

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _check(self, schema: Callable[[Engine, str], None]) -> None:
        try:
            with one_line_errors(self.where):
                schema(self.engine, self.where)
        except BaseException:
            self.close()
            raise


def _no_history(where: object) -> HistoryError:
    return HistoryError(f"{where}: no history yet; it begins with the first `sleepy run`")
