"""What ``sleepy history`` prints: columns and rows, newest first, from a read-only database.

The columns are named here once more because the ORM would double the time that a query command takes.
"""

from __future__ import annotations

import sqlite3
from typing import Any, NamedTuple

from sqlalchemy import Boolean, ColumnElement, Executable, Row, TableClause, column, select, table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine

from sleepy.errors import UsageError
from sleepy.history import views
from sleepy.history.database import Database
from sleepy.history.engines import one_line_errors
from sleepy.history.types import Json, UtcTime

_TIME = UtcTime()


def _table(name: str, columns: str, **types: TypeEngine[Any]) -> TableClause:
    return table(name, *(column(each, types.get(each)) for each in columns.split()))


CYCLE_SUMMARY = _table(
    "cycle_summary",
    "id started_at finished_at state decision bank_version candidate episodes solved by_base by_pattern"
    " by_compiler by_teacher trained before_passed after_passed total server_requests server_tokens server_cost model"
    " settings",
    started_at=_TIME,
    finished_at=_TIME,
)
EPISODE = _table(
    "episode",
    "id cycle_id koan family pattern source solved solved_at_attempt fixed_by bank_version started_at finished_at",
    solved=Boolean(),
    started_at=_TIME,
    finished_at=_TIME,
)
ATTEMPT = _table(
    "attempt",
    "id episode_id number fixer engine pattern verdict error_codes prompt_tokens tokens cost generate_s check_s detail"
    " created_at",
    error_codes=Json,
    created_at=_TIME,
)


PROMOTION = _table(
    "promotion",
    "id created_at kind cycle_id from_version to_version reason gained lost",
    created_at=_TIME,
    gained=Json,
    lost=Json,
)
SETTINGS_CHANGE = _table("settings_change", "id at source digest changes", at=_TIME, changes=Json)


class Result(NamedTuple):
    """A table."""

    columns: list[str]
    rows: list[tuple[Any, ...]]


def cycles(database: Database, *, limit: int = 20) -> Result:
    """The view cycle_summary."""
    return _select(database, select(CYCLE_SUMMARY).order_by(CYCLE_SUMMARY.c.id.desc()).limit(limit))


def episodes(
    database: Database,
    *,
    cycle: int | None = None,
    koan: str | None = None,
    pattern: str | None = None,
    solved: bool | None = None,
    limit: int = 20,
) -> Result:
    """Episodes without their programs."""
    chosen = {"cycle_id": cycle, "koan": koan, "pattern": pattern, "solved": solved}
    query = select(EPISODE).where(*_equal(EPISODE, chosen)).order_by(EPISODE.c.id.desc())
    return _select(database, query.limit(limit))


def attempts(
    database: Database,
    *,
    episode: int | None = None,
    koan: str | None = None,
    verdict: str | None = None,
    limit: int = 20,
) -> Result:
    """Attempts without replies and programs."""
    query = (
        select(EPISODE.c.koan, ATTEMPT)
        .join_from(ATTEMPT, EPISODE, ATTEMPT.c.episode_id == EPISODE.c.id)
        .where(*_equal(ATTEMPT, {"episode_id": episode, "verdict": verdict}), *_equal(EPISODE, {"koan": koan}))
        .order_by(ATTEMPT.c.id.desc())
    )
    return _select(database, query.limit(limit))


def audit(database: Database, *, limit: int = 20) -> Result:
    """Decisions about the champion and changes of the settings. `changes`: key → [old, new], null for a decision."""
    decisions = _select(database, select(PROMOTION).order_by(PROMOTION.c.id.desc()).limit(limit))
    settings = _select(database, select(SETTINGS_CHANGE).order_by(SETTINGS_CHANGE.c.id.desc()).limit(limit))
    rows = [
        (at, kind, cycle, before, after, _evidence(reason, gained, lost), None)
        for _, at, kind, cycle, before, after, reason, gained, lost in decisions.rows
    ]
    rows += [
        (at, "settings", None, None, digest, f"{source}: {_changed(changes)}", changes)
        for _, at, source, digest, changes in settings.rows
    ]
    rows.sort(key=lambda row: row[0], reverse=True)
    return Result(["at", "event", "cycle", "from", "to", "detail", "changes"], rows[:limit])


def _evidence(reason: str, gained: list[str], lost: list[str]) -> str:
    parts = [reason, f"gained {', '.join(gained)}" if gained else "", f"lost {', '.join(lost)}" if lost else ""]
    return "; ".join(part for part in parts if part)


def _changed(changes: dict[str, list[Any]]) -> str:
    return "; ".join(f"{key}: {old} → {new}" for key, (old, new) in changes.items()) or "first record"


def sql(database: Database, text: str, *, limit: int | None = None) -> Result:
    """Run one statement that reads. Raises UsageError when it is wrong or would write."""
    try:
        with database.engine.connect() as connection:
            answer = connection.execution_options(no_parameters=True).exec_driver_sql(text)
            if not answer.returns_rows:
                return Result([], [])
            rows = answer.fetchall() if limit is None else answer.fetchmany(limit)
            return Result(list(answer.keys()), [tuple(row) for row in rows])
    except (DBAPIError, sqlite3.Warning) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        reason = str(cause).strip().split("\n")[0].rstrip(".")
        raise UsageError(f"sql: {reason}; write one SELECT (views: {', '.join(views.NAMES)})") from None


def rows(database: Database, query: Executable) -> list[Row[Any]]:
    """What a statement of SQLAlchemy's finds. HistoryError when the database refuses."""
    with one_line_errors(database.where), database.engine.connect() as connection:
        return list(connection.execute(query))


def _equal(of: TableClause, chosen: dict[str, Any]) -> list[ColumnElement[bool]]:
    return [of.c[name] == value for name, value in chosen.items() if value is not None]


def _select(database: Database, query: Executable) -> Result:
    with one_line_errors(database.where), database.engine.connect() as connection:
        answer = connection.execute(query)
        return Result(list(answer.keys()), [tuple(row) for row in answer])
