"""The history in a browser: Datasette, read-only, on loopback, with queries that people ask most."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from sleepy.errors import HistoryError, UsageError
from sleepy.history import views
from sleepy.history.engines import parse_url, sqlite_file

QUERIES: dict[str, tuple[str, str]] = {
    "cycles": ("What each cycle tried, learnt and decided", "SELECT * FROM cycle_summary ORDER BY id DESC"),
    "weak_patterns": (
        "Patterns by their last pass rate",
        "SELECT pattern, cycle_id, judged, first_passed, pass_rate FROM pattern_progress p WHERE judged > 0 AND cycle_id ="
        " (SELECT MAX(cycle_id) FROM pattern_progress q WHERE q.pattern = p.pattern AND q.judged > 0) ORDER BY pass_rate",
    ),
    "koan": ("Everything that happened to one koan", "SELECT * FROM koan_history WHERE koan = :koan ORDER BY at"),
    "repeat_errors": ("Errors that come back cycle after cycle", "SELECT * FROM repeat_errors"),
    "exam_progress": (
        "Exam results over time",
        "SELECT started_at, exam, strategy, bank_version, passed, total, model FROM evaluation ORDER BY started_at DESC",
    ),
    "cheats": (
        "Replies that were refused because they cheated",
        "SELECT e.koan, a.detail, a.program, a.created_at FROM attempt a JOIN episode e ON e.id = a.episode_id"
        " WHERE a.verdict = 'cheated' ORDER BY a.id DESC",
    ),
    "decisions": (
        "Promotions, rejections and rollbacks with their evidence",
        "SELECT created_at, kind, from_version, to_version, before_passed, after_passed, total, gained, lost, refused, reason"
        " FROM promotion ORDER BY id DESC",
    ),
    "slow_checks": (
        "Attempts that took longest to check",
        "SELECT e.koan, a.verdict, a.check_s, a.generate_s FROM attempt a JOIN episode e ON e.id = a.episode_id"
        " ORDER BY a.check_s DESC LIMIT 50",
    ),
}
"""Title and SQL of each canned query."""


def configuration(name: str) -> dict[str, Any]:
    """Datasette's metadata for a database file of that name (without its suffix)."""
    queries = {key: {"title": title, "sql": sql} for key, (title, sql) in QUERIES.items()}
    tables = {view: {"description": meaning} for view, meaning in views.MEANINGS.items()}
    return {
        "title": "sleepy",
        "description": "What was tried, learnt and decided",
        "databases": {name: {"queries": queries, "tables": tables}},
    }


def browse(url: str, port: int) -> None:
    """Serve the database on 127.0.0.1:`port` until Ctrl-C; does not return. HistoryError without Datasette or a history."""
    file = sqlite_file(parse_url(url))
    if file is None:
        raise UsageError(f"{url}: not a SQLite database; browse it with its own tools")
    if not file.is_file():
        raise HistoryError(f"{file}: no history yet; it begins with the first `sleepy run`")
    try:
        from datasette.cli import serve
    except ImportError:
        raise HistoryError(
            "datasette: not installed; `pipx inject sleepy datasette` (or pip, where sleepy is)"
        ) from None
    with tempfile.TemporaryDirectory() as folder:
        metadata = Path(folder) / "metadata.json"
        metadata.write_text(json.dumps(configuration(file.stem)))
        arguments = [str(file), "--host", "127.0.0.1", "--port", str(port), "--metadata", str(metadata)]
        os.environ.setdefault("NO_COLOR", "1")
        serve.main(args=arguments, standalone_mode=False)
