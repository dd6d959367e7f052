"""Figures for Prometheus, and the pages that are made from the schema."""

from __future__ import annotations

from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from typer.testing import CliRunner

from sleepy.cli import app
from sleepy.history import reference, views
from sleepy.history.browse import QUERIES, configuration
from sleepy.history.query import sql
from sleepy.history.store import History
from sleepy.settings import Settings
from tests.history.conftest import a_cycle, an_episode


def figures(state: Path) -> dict[str, float]:
    done = CliRunner().invoke(app, ["--state", str(state), "metrics"])
    assert done.exit_code == 0
    families = text_string_to_metric_families(done.stdout)
    return {
        sample.name + "".join(f"[{label}]" for label in sample.labels.values()): sample.value
        for family in families
        for sample in family.samples
    }


def test_nothing_yet(tmp_path: Path) -> None:
    assert figures(tmp_path)["sleepy_champion"] == 0
    assert "sleepy_cycles" not in figures(tmp_path)


def test_a_history(tmp_path: Path) -> None:
    with History.open(f"sqlite:///{tmp_path / 'history.db'}") as history:
        cycle = history.start_cycle(a_cycle())
        for verdict in ("passed", "tests_fail"):
            history.record_episode(an_episode(cycle.id, (verdict,), pattern="missing_mut"))
        history.finish_cycle(cycle.id, "done", summary={"after": 7, "total": 30})
    found = figures(tmp_path)
    assert found["sleepy_cycles"] == 1 and found["sleepy_episodes"] == 2
    assert found["sleepy_pattern_pass_rate[missing_mut]"] == 0.5
    assert found["sleepy_exam_passed"] == 7
    assert found["sleepy_last_cycle_finished_seconds"] >= found["sleepy_last_cycle_started_seconds"]


def test_the_text_file_is_written_whole(tmp_path: Path) -> None:
    out = tmp_path / "sleepy.prom"
    done = CliRunner().invoke(app, ["--state", str(tmp_path / "state"), "metrics", "--out", str(out)])
    assert done.exit_code == 0 and "sleepy_champion 0.0" in out.read_text()


def test_the_reference_page_is_the_schemas() -> None:
    page = Path(__file__).parent.parent / "docs" / "HISTORY.md"
    assert page.read_text() == reference.render(), "sleepy history reference > docs/HISTORY.md"


@pytest.mark.parametrize("name", QUERIES)
def test_canned_queries_run(name: str, tmp_path: Path) -> None:
    with History.open(f"sqlite:///{tmp_path / 'history.db'}") as history:
        statement = QUERIES[name][1].replace(":koan", "'k1'")
        assert sql(history, statement).rows == []


def test_the_browser_knows_views_and_queries() -> None:
    database = configuration("history")["databases"]["history"]
    assert set(database["tables"]) == set(views.NAMES)
    assert set(database["queries"]) == set(QUERIES)


def test_browsing_nothing(tmp_path: Path) -> None:
    from sleepy.errors import HistoryError
    from sleepy.history.browse import browse

    with pytest.raises(HistoryError, match="no history yet"):
        browse(Settings(state_dir=tmp_path).history_url, 8001)
