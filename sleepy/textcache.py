"""A small content-addressed store of texts, shared by threads and by processes."""

from __future__ import annotations

import fcntl
import hashlib
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sleepy import faults, log
from sleepy.errors import SleepyError

BUSY_TIMEOUT_S = 30.0
"""How long to wait for another process that writes."""
_log = log.get("cache")


class TextCache:
    """Texts by key in one SQLite file. Losing it costs time and nothing else: a damaged one is begun anew, whenever that is
    noticed, and what cannot be read or written (a full disk, say) is done without. Nothing is raised once it is open.
    """

    def __init__(self, path: Path) -> None:
        """Open or create the file. Raises SleepyError when that cannot be done."""
        self.path = path
        self._lock = threading.Lock()
        self._warned = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with _opening(path.parent):
                try:
                    self._connection, self._inode = self._connect()
                except sqlite3.Error as error:
                    if not _is_damage(error):
                        raise
                    self._remove()
                    self._connection, self._inode = self._connect()
        except (OSError, sqlite3.Error) as error:
            raise SleepyError(f"{path}: the cache cannot be opened: {error}") from None

    def get(self, key: str) -> str | None:
        """The text of `key`, if it is known."""
        row = None
        with self._file() as connection:
            row = connection.execute("SELECT text FROM texts WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def put(self, key: str, text: str) -> None:
        """Remember a text; it is there for other processes at once."""
        with self._file() as connection, connection:
            connection.execute("INSERT OR REPLACE INTO texts (key, text) VALUES (?, ?)", (key, text))
            faults.point("cache: before commit")
        faults.point("cache: after commit")

    def trim(self, max_bytes: int) -> int:
        """Forget the oldest entries, half of them at a time, until the file is no larger. Returns how many went."""
        gone = 0
        with self._file() as connection:
            while _bytes(connection) > max_bytes:
                with connection:
                    middle = "(SELECT (MIN(id) + MAX(id)) / 2 FROM texts)"
                    removed = connection.execute(f"DELETE FROM texts WHERE id <= {middle}").rowcount
                    faults.point("cache: trimmed, before commit")
                if removed == 0:
                    break
                gone += removed
                faults.point("cache: before compacting")
                connection.execute("VACUUM")
        return gone

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _file(self) -> Iterator[sqlite3.Connection]:
        """The connection, for one thread at a time. What goes wrong with the file ends the block, and nothing else."""
        with self._lock:
            try:
                yield self._connection
            except sqlite3.Error as error:
                if _is_damage(error):
                    _log.warning("%s: the cache is damaged (%s), it is begun anew", self.path, error)
                    self._begin_anew()
                else:
                    self._warn(error)

    def _begin_anew(self) -> None:
        """Replace the file, unless another process did so meanwhile. When that cannot be, the connection stays closed."""
        try:
            with _opening(self.path.parent):
                is_ours = self.path.exists() and self.path.stat().st_ino == self._inode
                self._connection.close()
                if is_ours:
                    self._remove()
                self._connection, self._inode = self._connect()
        except (OSError, sqlite3.Error) as error:
            self._warn(error)

    def _warn(self, error: Exception) -> None:
        if not self._warned:
            self._warned = True
            _log.warning("%s: the cache cannot be used (%s); it goes on without", self.path, error)

    def _connect(self) -> tuple[sqlite3.Connection, int]:
        """A connection, and the inode of its file."""
        connection = sqlite3.connect(self.path, timeout=BUSY_TIMEOUT_S, check_same_thread=False)
        try:
            _enter_wal(connection)
            connection.execute("PRAGMA synchronous = NORMAL")
            with connection:
                connection.execute(
                    "CREATE TABLE IF NOT EXISTS texts (id INTEGER PRIMARY KEY, key TEXT UNIQUE, text TEXT)"
                )
            return connection, self.path.stat().st_ino
        except BaseException:
            connection.close()
            raise

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                self.path.with_name(self.path.name + suffix).unlink()


@contextmanager
def _opening(folder: Path) -> Iterator[None]:
    """One process at a time opens or replaces a cache in `folder`: nobody finds a new file beside the log of an old one."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # file systems that cannot lock folders
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _is_damage(error: sqlite3.Error) -> bool:
    """SQLite cannot make sense of the file (SQLITE_CORRUPT, SQLITE_NOTADB): other errors have classes of their own."""
    return type(error) is sqlite3.DatabaseError


def _bytes(connection: sqlite3.Connection) -> int:
    (pages,), (page,) = (connection.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
    return int(pages) * int(page)


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
