"""A small content-addressed store of texts, shared by threads and by processes."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import threading
import time
from collections.abc import Iterable
from pathlib import Path

from sleepy import faults
from sleepy.errors import SleepyError

BUSY_TIMEOUT_S = 30.0
"""How long to wait for another process that writes."""


class TextCache:
    """Texts by key in one SQLite file. Losing it costs time and nothing else, so a damaged one is begun anew."""

    def __init__(self, path: Path) -> None:
        """Open or create the file. Raises SleepyError when that cannot be done."""
        self.path = path
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._connection = self._connect()
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                self._remove()
                self._connection = self._connect()
        except (OSError, sqlite3.Error) as error:
            raise SleepyError(f"{path}: the cache cannot be opened: {error}") from None

    def get(self, key: str) -> str | None:
        """The text of `key`, if it is known."""
        with self._lock:
            row = self._connection.execute("SELECT text FROM texts WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def put(self, key: str, text: str) -> None:
        """Remember a text; it is there for other processes at once."""
        with self._lock, self._connection:
            self._connection.execute("INSERT OR REPLACE INTO texts (key, text) VALUES (?, ?)", (key, text))
            faults.point("cache: before commit")
        faults.point("cache: after commit")

    def trim(self, max_bytes: int) -> int:
        """Forget the oldest entries, half of them at a time, until the file is no larger. Returns how many went."""
        gone = 0
        with self._lock:
            while self._bytes() > max_bytes:
                with self._connection:
                    middle = "(SELECT (MIN(id) + MAX(id)) / 2 FROM texts)"
                    removed = self._connection.execute(f"DELETE FROM texts WHERE id <= {middle}").rowcount
                    faults.point("cache: trimmed, before commit")
                if removed == 0:
                    break
                gone += removed
                faults.point("cache: before compacting")
                self._connection.execute("VACUUM")
        return gone

    def _bytes(self) -> int:
        (pages,), (page,) = (
            self._connection.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size")
        )
        return int(pages) * int(page)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=BUSY_TIMEOUT_S, check_same_thread=False)
        try:
            _enter_wal(connection)
            connection.execute("PRAGMA synchronous = NORMAL")
            with connection:
                connection.execute(
                    "CREATE TABLE IF NOT EXISTS texts (id INTEGER PRIMARY KEY, key TEXT UNIQUE, text TEXT)"
                )
        except BaseException:
            connection.close()
            raise
        return connection

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                self.path.with_name(self.path.name + suffix).unlink()


def _enter_wal(connection: sqlite3.Connection) -> None:
    """Switch to write-ahead logging. Of several processes that do so at once some are told "locked" without any wait."""
    deadline = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def key_of(parts: Iterable[str]) -> str:
    """SHA-256 of the parts and of where one ends and the next begins."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode()
        digest.update(f"{len(data)}:".encode())
        digest.update(data)
    return digest.hexdigest()
