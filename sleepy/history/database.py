"""Opening the database for writing or for reading, with its schema checked. Knows nothing of the tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from sleepy.errors import HistoryError
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
