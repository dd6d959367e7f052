"""Column types and JSON text, without the ORM: readers start faster for it."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator, TypeEngine


def utc_now() -> datetime:
    """The time now, aware, in UTC."""
    return datetime.now(timezone.utc)


def to_json(value: Any) -> str:
    """JSON text that every reader accepts.

    NaN and ±infinity (a diverged loss) become null, times ISO 8601, other unknown types text.
    """
    try:
        return json.dumps(value, allow_nan=False, default=_to_text)
    except ValueError:
        lenient = json.dumps(value, default=_to_text)
        return json.dumps(json.loads(lenient, parse_constant=lambda _: None))


def _to_text(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


class UtcTime(TypeDecorator[datetime]):
    """An aware time in UTC. SQLite keeps ISO 8601 text of one length, so that text order is time order."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Text on SQLite, a timestamp with time zone elsewhere."""
        return dialect.type_descriptor(String(32) if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """What is stored. Raises ValueError for a naive time."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} is naive; times in the history are aware")
        utc = value.astimezone(timezone.utc)
        return utc.isoformat(timespec="microseconds") if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """What is read: aware, in UTC."""
        if value is None:
            return None
        time = datetime.fromisoformat(value) if dialect.name == "sqlite" else value
        return time.astimezone(timezone.utc)


Json = JSON(none_as_null=True)
"""JSON where None is SQL's NULL."""
