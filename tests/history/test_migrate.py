"""The schema on disk: what migration makes, and which databases are refused."""

from __future__ import annotations

import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from sleepy.errors import HistoryError, UsageError
from sleepy.history import migrate, views
from sleepy.history.schema import Base
from sleepy.history.store import History

from .conftest import a_cycle, child


def tables(file: Path) -> list[str]:
    with sqlite3.connect(file) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]


def set_revision(file: Path, revision: str) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))


def test_the_migrated_schema_is_the_declared_one(history: History) -> None:
    with history.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_comparison_sees_a_missing_table(history: History) -> None:
    with history.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE promotion")
    with history.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata)


def test_the_head_constant_is_the_head_of_the_scripts() -> None:
    script = ScriptDirectory.from_config(migrate.alembic_config())
    assert script.get_heads() == [migrate.HEAD_REVISION]


@pytest.mark.usefixtures("history")
def test_all_views_are_there(file: Path) -> None:
    assert set(views.NAMES) <= set(tables(file))


def test_opening_again_keeps_what_is_there(history: History, url: str) -> None:
    history.start_cycle(a_cycle())
    with History.open(url) as again:
        assert again.counts().cycles == 1


@pytest.mark.usefixtures("history")
@pytest.mark.parametrize("open_it", [History.open, History.open_readonly])
def test_a_newer_database_is_refused(url: str, file: Path, open_it: Callable[[str], History]) -> None:
    set_revision(file, "0999")
    with pytest.raises(HistoryError, match=r"newer sleepy \(revision 0999\); upgrade sleepy or choose") as raised:
        open_it(url)
    assert str(raised.value).startswith(f"{file}: ")
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("open_it", [History.open, History.open_readonly])
def test_a_file_that_is_no_database_is_refused(url: str, file: Path, open_it: Callable[[str], History]) -> None:
    file.parent.mkdir()
    file.write_text("This is a diary, not a database. " * 50)
    before = file.read_bytes()
    with pytest.raises(HistoryError, match="file is not a database") as raised:
        open_it(url)
    assert "\n" not in str(raised.value)
    assert file.read_bytes() == before


def test_somebody_elses_database_is_left_alone(url: str, file: Path) -> None:
    file.parent.mkdir()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(HistoryError, match=r"not a sleepy history, it has other tables \(bookmarks\)"):
        History.open(url)
    assert tables(file) == ["bookmarks"]


@pytest.mark.parametrize("url", ["nonsense", ""])
def test_a_malformed_url_is_a_usage_error(url: str) -> None:
    with pytest.raises(UsageError, match=r"history\.url"):
        History.open(url)


def test_a_reader_makes_no_database(url: str, file: Path) -> None:
    with pytest.raises(HistoryError, match="no history yet"):
        History.open_readonly(url)
    with pytest.raises(HistoryError, match="no history yet"):
        History.open(url, create=False)
    assert not file.parent.exists()


def test_an_empty_file_is_no_history_for_a_reader_and_a_new_one_for_the_writer(url: str, file: Path) -> None:
    file.parent.mkdir()
    file.touch()
    with pytest.raises(HistoryError, match="no history yet"):
        History.open_readonly(url)
    with History.open(url) as history:
        assert history.counts().cycles == 0


def test_a_kill_in_the_middle_of_the_migration_leaves_nothing(url: str, file: Path) -> None:
    killed = child(
        "import os, signal, sys\n"
        "from sleepy.history import views\n"
        "from sleepy.history.store import History\n"
        "views.create_statements = lambda dialect: os.kill(os.getpid(), signal.SIGKILL)\n"
        "History.open(sys.argv[1])",
        url,
    )
    killed.communicate()
    assert killed.returncode == -signal.SIGKILL
    assert file.exists()
    assert tables(file) == []
    with History.open(url) as history:
        assert history.start_cycle(a_cycle()).id == 1


def test_a_failed_migration_is_rolled_back(url: str, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "create_statements", lambda _dialect: ["CREATE VIEW wrong AS SELEC"])
    with pytest.raises(HistoryError, match="syntax error"):
        History.open(url)
    assert tables(file) == []


def test_processes_may_open_a_new_database_together(url: str) -> None:
    code = (
        "import sys\n"
        "from conftest import a_cycle\n"
        "from sleepy.history.store import History\n"
        "print('ready', flush=True)\n"
        "History.open(sys.argv[1]).start_cycle(a_cycle())"
    )
    openers = [child(code, url) for _ in range(3)]
    errors = [opener.communicate()[1] for opener in openers]
    assert [opener.returncode for opener in openers] == [0, 0, 0], errors
    with History.open_readonly(url) as history:
        assert history.counts().cycles == 3
