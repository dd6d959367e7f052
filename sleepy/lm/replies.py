"""Replies kept by content hash, so that an evaluation only generates what a changed coefficient can change."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from sleepy.lm.engine import Reply


class ReplyCache:
    """An SQLite file from :func:`sleepy.lm.engine.reply_key` to a reply. Losing it costs time, nothing else."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(path, timeout=30, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("CREATE TABLE IF NOT EXISTS reply (key TEXT PRIMARY KEY, tokens TEXT, finished INTEGER)")

    def get(self, key: str) -> Reply | None:
        """The reply under a key, if it is known."""
        row = self._db.execute("SELECT tokens, finished FROM reply WHERE key = ?", (key,)).fetchone()
        return Reply(tuple(json.loads(row[0])), bool(row[1])) if row else None

    def put(self, key: str, reply: Reply) -> None:
        """Keep a reply."""
        tokens = json.dumps(reply.tokens)
        self._db.execute("INSERT OR REPLACE INTO reply VALUES (?, ?, ?)", (key, tokens, reply.finished))

    def close(self) -> None:
        """Release the file."""
        self._db.close()
