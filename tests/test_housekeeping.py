"""What is removed, what never is, and the copy of a history that is in use."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sleepy.cli import app
from sleepy.errors import BankError, HistoryError
from sleepy.history.schema import Evaluation, EvaluationResult
from sleepy.history.store import History
from sleepy.housekeeping import prune
from sleepy.settings import RetentionSettings, Settings
from sleepy.share.bank import Bank
from sleepy.textcache import TextCache
from tests.history.conftest import MADE_BY, a_cycle, an_attempt, an_episode
from tests.share.test_bank import write


def settings(state: Path, **retention: int) -> Settings:
    return Settings(state_dir=state, retention=RetentionSettings(**retention))


@pytest.fixture
def bank(tmp_path: Path) -> Bank:
    """Ten versions; each odd one was promoted, the even ones were refused."""
    bank = Bank(tmp_path / "bank")
    for number in range(1, 11):
        version = write(bank, parent=bank.champion())
        if number % 2:
            bank.promote(version)
    return bank


def test_versions_beyond_those_kept_go(bank: Bank, tmp_path: Path) -> None:
    assert bank.champion() == "v0009"
    report = prune(settings(tmp_path, bank_versions=2))
    assert bank.versions() == ["v0005", "v0007", "v0008", "v0009", "v0010"]
    assert report.after < report.before and len(report.removed) == 5
    assert bank.rollback() == "v0007"
    assert write(bank) == "v0011"
    assert prune(settings(tmp_path, bank_versions=20)).removed == ()


def test_the_champion_cannot_be_removed(bank: Bank) -> None:
    with pytest.raises(BankError, match="v0009 is the champion"):
        bank.remove("v0009")
    with pytest.raises(BankError, match="no version v0044"):
        bank.remove("v0044")


def test_a_dry_run_removes_nothing(bank: Bank, tmp_path: Path) -> None:
    report = prune(settings(tmp_path, bank_versions=1), dry_run=True)
    assert len(bank.versions()) == 10
    assert {removal.what for removal in report.removed} >= {"bank version v0001", "bank version v0002"}
    assert report.after < report.before


def test_training_results_of_finished_cycles_go(tmp_path: Path) -> None:
    with History.open(f"sqlite:///{tmp_path / 'history.db'}") as history:
        history.finish_cycle(history.start_cycle(a_cycle()).id, "done")
        history.start_cycle(a_cycle())
    for number in (1, 2):
        (tmp_path / "work" / f"cycle-{number:04d}" / "lora-x").mkdir(parents=True)
    prune(settings(tmp_path))
    assert [folder.name for folder in (tmp_path / "work").iterdir()] == ["cycle-0002"]


def test_caches_forget_the_oldest_first(tmp_path: Path) -> None:
    with closing(TextCache(tmp_path / "cache" / "replies.db")) as cache:
        for number in range(3000):
            cache.put(f"k{number}", "x" * 1000)
        cache.put("k0", "again")
    (removal,) = prune(settings(tmp_path, cache_mib=1)).removed
    assert removal.what == "oldest entries of replies.db"
    with closing(TextCache(tmp_path / "cache" / "replies.db")) as cache:
        assert cache.get("k1") is None and cache.get("k2999") is not None and cache.get("k0") == "again"


def test_above_the_cap_caches_go_before_versions(bank: Bank, tmp_path: Path) -> None:
    (tmp_path / "cache" / "crates" / "abc").mkdir(parents=True)
    (tmp_path / "cache" / "crates" / "abc" / "libx.rlib").write_bytes(bytes(70 * 2**20))
    with closing(TextCache(tmp_path / "cache" / "replies.db")) as cache:
        cache.put("k", "x")
    report = prune(settings(tmp_path, state_mib=64))
    assert [removal.what for removal in report.removed] == ["cache/replies.db", "cache/crates/abc"]
    assert report.after <= report.cap and len(bank.versions()) == 10


def test_a_state_that_cannot_be_made_small_enough_is_reported(
    bank: Bank, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "koans").mkdir()
    (tmp_path / "koans" / "mine").write_bytes(bytes(70 * 2**20))
    with caplog.at_level("WARNING", logger="sleepy"):
        report = prune(settings(tmp_path, state_mib=64))
    assert report.after > report.cap
    assert bank.versions() == ["v0007", "v0009", "v0010"]
    assert (tmp_path / "koans" / "mine").exists()


def an_evaluation(when: datetime) -> Evaluation:
    result = EvaluationResult(
        koan="bc_001", family="f", group="bc", fixer="base", verdict="passed", passed=True, program="fn main() {}"
    )
    made = Evaluation(**MADE_BY, strategy="base", exam="frozen", exam_hash="0", started_at=when, passed=1, total=1)
    made.results.append(result)
    return made


def test_old_texts_go_and_verdicts_stay(tmp_path: Path) -> None:
    old = datetime.now(timezone.utc) - timedelta(days=40)
    with History.open(f"sqlite:///{tmp_path / 'history.db'}") as history:
        cycle = history.start_cycle(a_cycle())
        for when in (old, datetime.now(timezone.utc)):
            attempt = an_attempt(reply="a reply", program="fn main() {}", created_at=when, error_codes=["E0382"])
            history.record_episode(an_episode(cycle.id, attempts=[attempt], finished_at=when))
            history.record_evaluation(an_evaluation(when))
    would = prune(settings(tmp_path, attempts_days=30), dry_run=True)
    assert [(one.what, one.bytes) for one in would.removed] == [("texts of 1 attempts", len("a replyfn main() {}"))]
    (did,) = prune(settings(tmp_path, attempts_days=30)).removed
    assert did.what == would.removed[0].what
    with History.open(f"sqlite:///{tmp_path / 'history.db'}") as history:
        first, second = history.episodes_of(cycle.id)
    assert (first.attempts[0].reply, first.attempts[0].program, first.program) == ("", None, "")
    assert first.attempts[0].error_codes == ["E0382"]
    assert second.attempts[0].reply == "a reply" and second.program != ""
    with closing(sqlite3.connect(tmp_path / "history.db")) as history_file:
        examined = history_file.execute("SELECT program, verdict FROM evaluation_result ORDER BY id").fetchall()
    assert examined == [(None, "passed"), ("fn main() {}", "passed")]


def test_a_backup_while_someone_writes(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'history.db'}"
    stop = threading.Event()

    def busy() -> None:
        with History.open(url) as history:
            while not stop.is_set():
                history.record_episode(an_episode(verdicts=("passed",)))

    with History.open(url) as history:
        history.start_cycle(a_cycle())
        writer = threading.Thread(target=busy)
        writer.start()
        try:
            history.backup(tmp_path / "copy.db")
        finally:
            stop.set()
            writer.join()
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT COUNT(*) FROM cycle").fetchone() == (1,)


def test_a_backup_never_overwrites(tmp_path: Path) -> None:
    with History.open(f"sqlite:///{tmp_path / 'history.db'}") as history:
        (tmp_path / "copy.db").write_text("mine")
        with pytest.raises(HistoryError, match="exists already"):
            history.backup(tmp_path / "copy.db")
        with pytest.raises(HistoryError, match="cannot be written"):
            history.backup(tmp_path / "nowhere" / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "mine"


def test_by_command(bank: Bank, tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["--state", str(tmp_path), "--set", "retention.bank_versions=1", "prune"])
    assert done.exit_code == 0 and "bank version v0001: older than the 1 that are kept" in done.stdout
    assert bank.versions() == ["v0007", "v0009", "v0010"]
