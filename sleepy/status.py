"""What `sleepy status` shows, read from files and the database without any model."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sleepy.control import Control
from sleepy.files import size
from sleepy.history.query import cycles
from sleepy.history.store import History
from sleepy.settings import Settings
from sleepy.share.bank import Bank


def collect(settings: Settings, state_bytes: int | None = None) -> dict[str, Any]:
    """Supervisor, champion, last cycle, counts and sizes. Never writes; parts that do not exist yet are null.

    `state_bytes`: the size of the state directory, for whoever looks again and again; measured when it is not given.
    """
    bank = Bank(settings.state / "bank")
    found: dict[str, Any] = {
        "state_dir": str(settings.state),
        "supervisor": Control(settings.state).reported(),
        "model": settings.model.name,
        "settings": settings.digest(),
        "champion": bank.champion(),
        "versions": len(bank.versions()),
        "last_cycle": None,
        "counts": None,
        "bytes": size(settings.state) if state_bytes is None else state_bytes,
    }
    if settings.history.url is None and not (settings.state / "history.db").exists():
        return found
    with History.open_readonly(settings.history_url) as database:
        last = cycles(database, limit=1)
        found["last_cycle"] = dict(zip(last.columns, last.rows[0], strict=True)) if last.rows else None
        found["counts"] = asdict(database.counts())
    return found
