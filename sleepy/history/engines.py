"""Engines: how SQLite is opened for the writer and for readers, and how its errors reach a user."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, make_url

from sleepy.errors import HistoryError, UsageError
from sleepy.history.types import to_json

BUSY_TIMEOUT_S = 10.0
"""How long a connection waits for another one's lock on SQLite."""

WRITING = {"sqlite_begin": "BEGIN IMMEDIATE"}
"""Execution options of a transaction that writes: SQLite takes its lock first, when waiting still works."""


def parse_url(text: str) -> URL:
    """The URL of `history.url`. Raises UsageError when it is not one."""
    try:
        return make_url(text)
    except exc.ArgumentError:
        raise UsageError(f"history.url: {text!r} is not a URL like sqlite:////path/history.db") from None


def sqlite_file(url: URL) -> Path | None:
    """The file of an SQLite URL; None for a database in memory and for other databases."""
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return None
    return Path(url.database)


def place(url: URL) -> str:
    """Where the database is, for messages: its file, or its URL without the password."""
    return str(sqlite_file(url) or url.render_as_string(hide_password=True))


def writer_engine(url: URL) -> Engine:
    """An engine that reads and writes. On SQLite: WAL, synchronous FULL, foreign keys, 10 s of patience."""
    return _engine(url, ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"))


def reader_engine(url: URL) -> Engine:
    """An engine that can only read; on SQLite it is the file that is opened so.

    WAL needs a file beside the database even for reading. Where there is none and it cannot be made (the
    directory of a stopped service, seen by another user), nobody writes either, and SQLite is told so.
    """
    if (file := sqlite_file(url)) is not None:
        uri = f"file:{quote(str(file.absolute()))}"
        query = {"mode": "ro", "uri": "true"}
        if not os.access(file.parent, os.W_OK) and not file.with_name(f"{file.name}-wal").exists():
            query["immutable"] = "1"
        return _engine(url.set(database=uri, query=query), ("query_only = ON",))
    return _engine(url, (), execution_options={"postgresql_readonly": True})


def _engine(url: URL, pragmas: tuple[str, ...], **options: Any) -> Engine:
    sqlite = url.get_backend_name() == "sqlite"
    if sqlite:
        options["connect_args"] = {"timeout": BUSY_TIMEOUT_S}
    try:
        engine = create_engine(url, json_serializer=to_json, **options)
    except (exc.NoSuchModuleError, ModuleNotFoundError) as error:
        raise HistoryError(f"{place(url)}: no driver ({error}); install it with pip") from None
    if sqlite:
        _listen(engine, pragmas)
    return engine


def _listen(engine: Engine, pragmas: tuple[str, ...]) -> None:
    """Set the pragmas on connect, and begin transactions ourselves: sqlite3 would begin none before DDL."""

    @event.listens_for(engine, "connect")
    def connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def began(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("sqlite_begin", "BEGIN"))


@contextmanager
def one_line_errors(where: str) -> Iterator[None]:
    """Turn what a user can do something about (locked, full, corrupt, no permission) into a HistoryError.

    A violated constraint or wrong SQL is a defect of this program and stays as it is.
    """
    try:
        yield
    except (exc.IntegrityError, exc.ProgrammingError, exc.DataError):
        raise
    except exc.DatabaseError as error:
        reason = str(error.orig).strip().split("\n")[0]
        raise HistoryError(
            f"{where}: history cannot be used: {reason}; put that right, or set history.url to another"
        ) from error
