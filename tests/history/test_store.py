"""What the writer promises: all or nothing, durable, in UTC, and readable while it writes."""

from __future__ import annotations

import math
import signal
import sqlite3
import tempfile
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, StatementError

from sleepy.errors import HistoryError
from sleepy.history import engines
from sleepy.history.results import Counts, PassRate
from sleepy.history.schema import Evaluation, EvaluationResult, Promotion, TrainingRun
from sleepy.history.store import History

from .conftest import MADE_BY, a_cycle, an_attempt, an_episode, child


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 10_000)],
)
def test_pragmas_are_in_effect(history: History, pragma: str, value: object) -> None:
    with history.engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_an_episode_of_an_unknown_cycle_is_refused(history: History) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        history.record_episode(an_episode(cycle_id=77))
    assert history.counts().episodes == 0


def test_an_episode_is_recorded_with_its_attempts(history: History) -> None:
    cycle = history.start_cycle(a_cycle())
    diagnostics = [{"code": "E0382", "message": "use of moved value: `é`"}]
    attempts = [
        an_attempt(2, "passed", program="fn main() { /* né */ }", tokens=31, generate_s=0.5, check_s=0.25),
        an_attempt(1, error_codes=["E0382", "E0505"], diagnostics=diagnostics, reply="```rust\n```"),
    ]
    episode = an_episode(cycle.id, attempts=attempts, solved=True, solved_at_attempt=2, fixed_by="base")
    assert history.record_episode(episode).id == 1

    (found,) = history.episodes_of(cycle.id)
    assert found is not episode
    assert (found.solved, found.solved_at_attempt, found.fixed_by) == (True, 2, "base")
    assert (found.model, found.settings, found.bank_version) == tuple(MADE_BY.values())
    assert [attempt.number for attempt in found.attempts] == [1, 2]
    assert found.attempts[0].diagnostics == diagnostics
    assert found.attempts[0].error_codes == ["E0382", "E0505"]
    assert found.attempts[1].program == "fn main() { /* né */ }"
    assert found.attempts[1].tokens == 31
    assert history.episodes_of(cycle.id + 1) == []


def test_what_a_teacher_solved_was_not_solved(history: History) -> None:
    cycle = history.start_cycle(a_cycle())
    for fixer in ("base", "teacher", None):
        verdicts = ("passed",) if fixer else ("tests_fail",)
        history.record_episode(an_episode(cycle.id, verdicts, koan=f"by {fixer}", fixed_by=fixer))
    found = {outcome.koan: outcome.solved for outcome in history.outcomes()}
    assert found == {"by base": True, "by teacher": False, "by None": False}


def test_an_episode_that_fails_in_the_middle_leaves_nothing(history: History) -> None:
    broken = an_episode(attempts=[an_attempt(1), an_attempt(2), an_attempt(2)])
    with pytest.raises(IntegrityError, match="UNIQUE"):
        history.record_episode(broken)
    assert history.counts() == Counts(0, 0, 0, 0, 0, 0, 0, 0)


def test_times_come_back_as_utc(history: History, file: Path) -> None:
    summer = timezone(timedelta(hours=2))
    started = datetime(2026, 7, 1, 1, 30, 0, 5, tzinfo=summer)
    history.start_cycle(a_cycle(started_at=started))
    cycle = history.unfinished_cycle()
    assert cycle is not None
    assert cycle.started_at == started
    assert cycle.started_at.tzinfo is timezone.utc
    assert cycle.finished_at is None
    with sqlite3.connect(file) as connection:
        stored = connection.execute("SELECT started_at FROM cycle").fetchone()
    assert stored == ("2026-06-30T23:30:00.000005+00:00",)


def test_a_naive_time_is_refused(history: History) -> None:
    with pytest.raises(StatementError, match="naive"):
        history.start_cycle(a_cycle(started_at=datetime(2026, 7, 1)))
    assert history.counts().cycles == 0


def test_a_cycle_from_start_to_end(history: History) -> None:
    assert history.unfinished_cycle() is None
    first, second = history.start_cycle(a_cycle()), history.start_cycle(a_cycle())
    history.update_cycle(second.id, state="night", candidate="v0002")
    history.update_cycle(second.id, state="interrupted", summary={"why": "SIGTERM"})
    unfinished = history.unfinished_cycle()
    assert unfinished is not None
    assert (unfinished.id, unfinished.state, unfinished.candidate) == (second.id, "interrupted", "v0002")
    assert unfinished.summary == {"why": "SIGTERM"}

    finished = history.finish_cycle(second.id, "done", decision="promoted")
    assert finished.finished_at is not None
    assert (finished.state, finished.decision, finished.summary) == ("done", "promoted", {"why": "SIGTERM"})
    unfinished = history.unfinished_cycle()
    assert unfinished is not None
    assert unfinished.id == first.id
    history.finish_cycle(first.id, "failed")
    assert history.unfinished_cycle() is None
    latest = history.latest_cycle()
    assert latest is not None
    assert latest.id == second.id


def test_an_unknown_cycle_cannot_be_changed(history: History) -> None:
    with pytest.raises(HistoryError, match="there is no cycle 3"):
        history.finish_cycle(3, "done")


def test_a_diverged_training_run_is_recorded_as_valid_json(history: History, file: Path) -> None:
    cycle = history.start_cycle(a_cycle())
    history.record_training_run(
        TrainingRun(
            **MADE_BY,
            cycle_id=cycle.id,
            pattern="moved",
            kind="lora",
            state="failed",
            examples=4,
            losses=[0.5, math.nan, math.inf],
            loss_first=0.5,
            loss_last=math.nan,
        )
    )
    (run,) = history.training_runs_of(cycle.id)
    assert run.losses == [0.5, None, None]
    assert run.loss_last is None
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT json_array_length(losses) FROM training_run").fetchone() == (3,)


def test_pass_rates_count_first_attempts_of_the_model_alone(history: History) -> None:
    cycle, other = history.start_cycle(a_cycle()), history.start_cycle(a_cycle())
    by_compiler = [an_attempt(1, "passed", fixer="compiler")]
    compiler_first = [an_attempt(1, "tests_fail", fixer="compiler"), an_attempt(2, "passed", fixer="moved")]
    for episode in (
        an_episode(cycle.id, ("passed",), pattern="moved"),
        an_episode(cycle.id, ("tests_fail", "passed"), pattern="moved"),  # solved, but not at once
        an_episode(cycle.id, ("sandbox_error", "passed"), pattern="moved"),  # the failure says nothing
        an_episode(cycle.id, attempts=compiler_first, solved=True, pattern="moved"),
        an_episode(cycle.id, attempts=by_compiler, solved=True, pattern="moved"),  # the model had no turn
        an_episode(cycle.id, ("sandbox_error",), pattern="bound"),
        an_episode(cycle.id, ("cheated",), pattern=None),
        an_episode(other.id, ("cheated",), pattern="moved"),
    ):
        history.record_episode(episode)
    assert history.pass_rates(cycle.id) == [PassRate("bound", 0, 0), PassRate("moved", 4, 3)]
    assert [rate.rate for rate in history.pass_rates(cycle.id)] == [None, 0.75]
    assert history.pass_rates(other.id) == [PassRate("moved", 1, 0)]


def test_counts(history: History) -> None:
    cycle = history.start_cycle(a_cycle())
    history.record_episode(an_episode(cycle.id, ("tests_fail", "passed")))
    history.record_episode(an_episode(None, ("no_code",), source="inbox"))
    results = [
        EvaluationResult(koan=koan, family="f", group="bc", fixer="base", verdict="passed", passed=True)
        for koan in ("bc_002", "bc_001")
    ]
    evaluation = Evaluation(
        **MADE_BY, strategy="base", exam="frozen", exam_hash="0f", passed=2, total=2, results=results
    )
    assert history.record_evaluation(evaluation).id == 1
    for kind in ("promoted", "rejected", "rejected", "rolled_back"):
        history.record_promotion(Promotion(kind=kind, to_version="v0002"))
    assert history.counts() == Counts(
        cycles=1, episodes=2, solved=1, attempts=3, training_runs=0, evaluations=1, promoted=1, rejected=2
    )


def test_a_killed_writer_loses_nothing_that_it_confirmed(url: str) -> None:
    writer = child(
        "import sys\n"
        "from conftest import an_episode\n"
        "from sleepy.history.store import History\n"
        "history = History.open(sys.argv[1])\n"
        "while True:\n"
        "    print(history.record_episode(an_episode(None, ('tests_fail', 'passed'))).id, flush=True)",
        url,
    )
    assert writer.stdout is not None
    confirmed = [int(writer.stdout.readline()) for _ in range(40)]
    writer.kill()
    confirmed += map(int, writer.stdout.read().split())
    assert writer.wait() == -signal.SIGKILL

    with History.open_readonly(url) as history, history.engine.connect() as connection:
        query = text("SELECT episode_id, COUNT(*) AS attempts FROM attempt GROUP BY episode_id")
        found = {row.episode_id: row.attempts for row in connection.execute(query)}
        episodes = set(connection.execute(text("SELECT id FROM episode")).scalars())
        integrity = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
    assert set(confirmed) <= episodes
    assert found == dict.fromkeys(episodes, 2)
    assert integrity == "ok"
    with History.open(url) as history:
        assert history.record_episode(an_episode()).id > max(confirmed)


def test_a_reader_sees_the_last_commit_while_a_transaction_is_open(history: History, url: str) -> None:
    history.record_episode(an_episode())
    with History.open_readonly(url) as reader:
        with history.engine.begin() as connection:
            connection.execute(text("DELETE FROM episode"))
            assert reader.counts().episodes == 1
        assert reader.counts().episodes == 0


def test_readers_see_whole_episodes_while_a_writer_writes(history: History, url: str) -> None:
    def write() -> None:
        for _ in range(60):
            history.record_episode(an_episode(None, ("tests_fail", "passed")))

    writer = threading.Thread(target=write)
    seen = set()
    with History.open_readonly(url) as reader:
        writer.start()
        while writer.is_alive():
            counts = reader.counts()
            assert counts.attempts == 2 * counts.episodes
            seen.add(counts.episodes)
        writer.join()
        assert reader.counts().episodes == 60
    assert len(seen) > 1


def test_a_lock_that_is_held_too_long_is_one_line(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "BUSY_TIMEOUT_S", 0.05)
    with History.open(url) as first, History.open(url) as second:
        with first.engine.begin() as connection:
            connection.execute(text("DELETE FROM episode"))
            with pytest.raises(HistoryError, match="database is locked") as raised:
                second.start_cycle(a_cycle())
        assert "\n" not in str(raised.value)
        assert second.start_cycle(a_cycle()).id == 1


def test_compacting_is_left_while_another_one_writes(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "BUSY_TIMEOUT_S", 0.05)
    with History.open(url) as first, History.open(url) as second, first.engine.begin() as connection:
        connection.execute(text("DELETE FROM episode"))
        second.compact()


def test_a_reader_cannot_record(history: History, url: str) -> None:
    with History.open_readonly(url) as reader, pytest.raises(HistoryError, match="readonly"):
        reader.start_cycle(a_cycle())
    assert history.counts().cycles == 0


def test_the_history_of_a_stopped_service_can_be_read_by_others() -> None:
    """Its directory is not theirs, so SQLite cannot make the files that WAL needs."""
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        url = f"sqlite:///{directory / 'history.db'}"
        History.open(url).close()
        directory.chmod(0o555)
        visitor = child(
            "import os, sys\n"
            "from sleepy.history.store import History\n"
            "if os.geteuid() == 0:\n"
            "    History.open(sys.argv[1]).close()  # imports what is imported late\n"
            "    os.setuid(65534)\n"
            "print(History.open_readonly(sys.argv[1]).counts().cycles)",
            url,
        )
        out, err = visitor.communicate()
        directory.chmod(0o755)
    assert out == "0\n", err
