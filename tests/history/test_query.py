"""What people read: views, queries and the commands."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any, Literal

import pytest
from sqlalchemy.exc import OperationalError
from typer.testing import CliRunner

from sleepy.errors import HistoryError, UsageError
from sleepy.history import query
from sleepy.history.commands import app
from sleepy.history.schema import Evaluation, EvaluationResult, Promotion, TrainingRun
from sleepy.history.store import History
from sleepy.settings import HistorySettings, Settings

from .conftest import MADE_BY, a_cycle, an_attempt, an_episode, child

DAWN = datetime(2026, 3, 1, 6, 0, tzinfo=timezone.utc)


@pytest.fixture
def reader(history: History, url: str) -> History:
    """Two cycles at koans k1 and k2 of one pattern, read-only."""
    for day in range(2):
        morning = DAWN + timedelta(days=day)
        cycle = history.start_cycle(a_cycle(started_at=morning))
        failures = [
            an_attempt(1, error_codes=["E0382", "E0382"]),
            an_attempt(2, "tests_fail", detail="red\x1b[31m\x07"),
        ]
        tasks: list[dict[str, Any]] = [
            {"koan": "k1", "attempts": failures, "solved": False},
            {
                "koan": "k2",
                "solved": day == 1,
                "fixed_by": "pattern:moved" if day == 1 else None,
                "attempts": [an_attempt(1, "passed" if day == 1 else "cheated", error_codes=[f"E050{day}"])],
            },
        ]
        for changes in tasks:
            history.record_episode(
                an_episode(cycle.id, pattern="moved", started_at=morning + timedelta(hours=1), **changes)
            )
        history.record_training_run(
            TrainingRun(
                **MADE_BY,
                cycle_id=cycle.id,
                pattern="moved",
                kind="coefficients",
                state="done",
                examples=9,
                loss_last=0.5 - 0.25 * day,
            )
        )
        result = EvaluationResult(koan="k1", family="bc_move", group="bc", fixer="moved", verdict="passed", passed=True)
        history.record_evaluation(
            Evaluation(
                **MADE_BY,
                cycle_id=cycle.id,
                strategy="routed",
                exam="frozen",
                exam_hash="0f",
                started_at=morning + timedelta(hours=18),
                passed=1,
                total=1,
                results=[result],
            )
        )
        decision: Literal["promoted", "rejected"] = "promoted" if day else "rejected"
        history.record_promotion(
            Promotion(cycle_id=cycle.id, kind=decision, before_passed=3, after_passed=3 + day, total=30)
        )
        history.finish_cycle(cycle.id, "done", decision=decision)
    return History.open_readonly(url)


def objects(result: query.Result) -> list[dict[str, Any]]:
    return [dict(zip(result.columns, row, strict=True)) for row in result.rows]


def picked(result: query.Result, *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row[column] for column in columns) for row in objects(result)]


def test_cycle_summary(reader: History) -> None:
    result = query.cycles(reader)
    assert picked(result, "id", "decision", "episodes", "solved", "by_base", "by_pattern", "trained") == [
        (2, "promoted", 2, 1, 0, 1, 1),
        (1, "rejected", 2, 0, 0, 0, 1),
    ]
    assert picked(result, "before_passed", "after_passed", "total") == [(3, 4, 30), (3, 3, 30)]
    assert picked(result, "started_at") == [(DAWN + timedelta(days=1),), (DAWN,)]
    assert picked(query.cycles(reader, limit=1), "id") == [(2,)]


def test_koan_history_is_in_time_order(reader: History) -> None:
    result = query.sql(reader, "SELECT * FROM koan_history WHERE koan = 'k1'")
    assert picked(result, "cycle_id", "kind", "source", "strategy", "verdict", "passed", "bank_version") == [
        (1, "episode", "practice", None, "tests_fail", 0, "v0001"),
        (1, "evaluation", "frozen", "routed", "passed", 1, "v0001"),
        (2, "episode", "practice", None, "tests_fail", 0, "v0001"),
        (2, "evaluation", "frozen", "routed", "passed", 1, "v0001"),
    ]


def test_pattern_progress(reader: History) -> None:
    result = query.sql(reader, "SELECT * FROM pattern_progress")
    assert picked(result, "pattern", "cycle_id", "episodes", "solved", "pass_rate", "training_runs") == [
        ("moved", 1, 2, 0, 0.0, 1),
        ("moved", 2, 2, 1, 0.5, 1),
    ]
    assert picked(result, "last_loss") == [(0.5,), (0.25,)]


def test_repeat_errors_are_those_of_two_cycles(reader: History) -> None:
    result = query.sql(reader, "SELECT * FROM repeat_errors")
    assert result.rows == [("E0382", "koan", "k1", 2, 2, 1, 2), ("E0382", "pattern", "moved", 2, 2, 1, 2)]


def test_episodes_can_be_chosen(reader: History) -> None:
    assert picked(query.episodes(reader), "id") == [(4,), (3,), (2,), (1,)]
    assert picked(query.episodes(reader, cycle=1), "id") == [(2,), (1,)]
    assert picked(query.episodes(reader, koan="k1", cycle=2), "id") == [(3,)]
    assert picked(query.episodes(reader, solved=True), "id") == [(4,)]
    assert picked(query.episodes(reader, solved=False, limit=1), "id") == [(3,)]
    assert query.episodes(reader, pattern="unheard") == ([*query.episodes(reader).columns], [])


def test_attempts_can_be_chosen(reader: History) -> None:
    assert picked(query.attempts(reader, verdict="cheated"), "koan", "error_codes") == [("k2", ["E0500"])]
    assert picked(query.attempts(reader, episode=1), "number") == [(2,), (1,)]
    assert len(query.attempts(reader, koan="k1").rows) == 4
    assert len(query.attempts(reader, limit=5).rows) == 5


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM attempt",
        "INSERT INTO alembic_version VALUES ('x')",
        "WITH one AS (SELECT 1) UPDATE cycle SET state = 'day'",
        "CREATE TABLE mine (x)",
        "DROP VIEW cycle_summary",
        "SELECT 1; DELETE FROM attempt",
        "PRAGMA user_version = 7",
    ],
)
def test_sql_only_reads(reader: History, history: History, statement: str) -> None:
    before = history.counts()
    with pytest.raises(UsageError, match=r"^sql: ") as raised:
        query.sql(reader, statement)
    assert "\n" not in str(raised.value)
    assert history.counts() == before


def test_the_file_itself_is_opened_read_only(reader: History) -> None:
    with reader.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA query_only").scalar() == 1
        connection.exec_driver_sql("PRAGMA query_only = OFF")
        with pytest.raises(OperationalError, match="readonly"):
            connection.exec_driver_sql("DELETE FROM attempt")


def test_sql_errors_are_usage_errors(reader: History) -> None:
    with pytest.raises(UsageError, match=r"no such table: nowhere; write one SELECT \(views: cycle_summary"):
        query.sql(reader, "SELECT * FROM nowhere")


def test_sql_takes_statements_as_they_are(reader: History) -> None:
    assert query.sql(reader, "SELECT 'a:b' AS x WHERE 'a%' LIKE 'a%'") == (["x"], [("a:b",)])
    assert query.sql(reader, "SELECT id FROM attempt ORDER BY id", limit=2).rows == [(1,), (2,)]


def run(history: History, *arguments: str) -> str:
    settings = Settings(history=HistorySettings(url=f"sqlite:///{history.where}"))
    result = CliRunner().invoke(app, [*arguments], obj=lambda: settings, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.mark.parametrize(
    ("arguments", "length"),
    [
        (["cycles"], 2),
        (["cycles", "--limit", "1"], 1),
        (["episodes", "--unsolved", "--cycle", "1"], 2),
        (["episodes", "--solved"], 1),
        (["attempts", "--koan", "k2"], 2),
        (["attempts", "--verdict", "contained"], 0),
        (["sql", "SELECT * FROM koan_history"], 6),
    ],
)
def test_commands_print_json(reader: History, arguments: list[str], length: int) -> None:
    printed = json.loads(run(reader, *arguments, "--json"))
    assert len(printed) == length
    assert all(isinstance(row, dict) for row in printed)


def test_times_in_json_are_iso_8601(reader: History) -> None:
    assert json.loads(run(reader, "cycles", "--json"))[0]["started_at"] == "2026-03-02T06:00:00+00:00"


def test_counts_are_numbers_and_flags_are_booleans_in_json(reader: History) -> None:
    (cycle,) = json.loads(run(reader, "cycles", "--limit", "1", "--json"))
    (episode,) = json.loads(run(reader, "episodes", "--limit", "1", "--json"))
    assert repr(cycle["solved"]) == "1"
    assert episode["solved"] is True


def test_tables_are_plain_in_a_pipe(reader: History) -> None:
    lines = run(reader, "cycles").splitlines()
    assert lines[0].split()[:4] == ["id", "started_at", "finished_at", "state"]
    assert lines[1].split()[:3] == ["2", "2026-03-02", "06:00:00Z"]


def test_control_characters_do_not_reach_the_terminal(reader: History) -> None:
    table = run(reader, "attempts", "--episode", "1")
    assert "red�[31m�" in table
    assert "\x1b" not in table


def test_commands_before_the_first_cycle(url: str) -> None:
    settings = Settings(history=HistorySettings(url=url))
    result = CliRunner().invoke(app, ["cycles"], obj=lambda: settings)
    assert isinstance(result.exception, HistoryError)


def test_a_command_imports_nothing_heavy(reader: History) -> None:
    process = child(
        "import sys\n"
        "from sleepy.history.commands import app\n"
        "light = 'sqlalchemy' not in sys.modules\n"
        "from sleepy.settings import HistorySettings, Settings\n"
        "settings = Settings(history=HistorySettings(url=sys.argv[1]))\n"
        "app(['cycles', '--json'], obj=lambda: settings, standalone_mode=False)\n"
        "heavy = {'alembic', 'sqlalchemy.orm', 'torch', 'numpy', 'rich', 'transformers'} & set(sys.modules)\n"
        "print(light, heavy, file=sys.stderr)",
        f"sqlite:///{reader.where}",
    )
    out, err = process.communicate()
    assert len(json.loads(out)) == 2
    assert err.strip() == "True set()"
