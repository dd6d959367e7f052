"""Decisions and changes of the settings, in the history and in `sleepy history audit`."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest
from alembic import command

from sleepy import configuration
from sleepy.audit import flat, record_settings
from sleepy.history import migrate, query
from sleepy.history.engines import WRITING, parse_url, writer_engine
from sleepy.history.schema import Promotion
from sleepy.history.store import History
from sleepy.settings import HistorySettings, Settings

from .conftest import a_cycle


def test_settings_are_recorded_when_they_changed(history: History) -> None:
    first, second = Settings(), configuration.load(None, ["share.p=2", 'schedule.night="23:00-05:00"'])
    assert record_settings(history, first, "supervisor") == {}
    assert record_settings(history, first, "cycle") == {}
    changes = {"schedule.night": ["22:00-08:00", "23:00-05:00"], "share.p": [4, 2]}
    assert record_settings(history, second, "reload") == changes
    last = history.last_settings()
    assert last is not None
    assert (last.digest, last.source, last.changes) == (second.digest(), "reload", changes)
    assert last.snapshot == flat(second)
    assert record_settings(history, first, "cycle") == {key: [new, old] for key, (old, new) in changes.items()}


def test_a_setting_that_came_or_went_is_a_change(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    record_settings(history, Settings(), "cycle")
    monkeypatch.setattr(
        "sleepy.audit.flat", lambda of: {key: value for key, value in flat(of).items() if key != "share.p"}
    )
    assert record_settings(history, Settings(), "cycle") == {"share.p": [4, None]}


def test_neither_the_place_nor_a_password_is_recorded(tmp_path: Path) -> None:
    url = "postgresql://sleepy:secret@db/history"
    values = flat(Settings(state_dir=tmp_path, history=HistorySettings(url=url)))
    assert values["history.url"] == "postgresql://sleepy:***@db/history"
    assert not [key for key, value in values.items() if "secret" in str(value) or str(tmp_path) in str(value)]


def test_the_audit_is_in_order_newest_first(history: History) -> None:
    record_settings(history, Settings(), "supervisor")
    cycle = history.start_cycle(a_cycle())
    history.record_promotion(
        Promotion(
            kind="promoted", cycle_id=cycle.id, to_version="v0001", gained=["bc_1"], reason="1 koans gained, none lost"
        )
    )
    record_settings(history, configuration.load(None, ["night.seed=7"]), "cycle")
    history.record_promotion(Promotion(kind="rejected", from_version="v0001", to_version="v0002", lost=["rh_2"]))
    history.record_promotion(
        Promotion(kind="rolled_back", from_version="v0001", to_version="v0000", reason="by command")
    )
    found = query.audit(history)
    assert found.columns == ["at", "event", "cycle", "from", "to", "detail", "changes"]
    assert [row[1] for row in found.rows] == ["rolled_back", "rejected", "settings", "promoted", "settings"]
    assert [row[5] for row in found.rows] == [
        "by command", "lost rh_2", "cycle: night.seed: 0 → 7", "1 koans gained, none lost; gained bc_1",
        "supervisor: first record",
    ]  # fmt: skip
    assert found.rows[2][6] == {"night.seed": [0, 7]}
    assert found.rows[3][:5] == (found.rows[3][0], "promoted", cycle.id, None, "v0001")
    assert [row[1] for row in query.audit(history, limit=2).rows] == ["rolled_back", "rejected"]


def test_the_champion_is_the_last_move_and_no_rejected_one(history: History) -> None:
    assert history.last_champion() is None
    history.record_promotion(Promotion(kind="promoted", to_version="v0001"))
    history.record_promotion(Promotion(kind="rejected", to_version="v0002"))
    assert history.last_champion() == "v0001"
    history.record_promotion(Promotion(kind="rolled_back", from_version="v0001", to_version=None))
    assert history.last_champion() is None


def test_starts_are_the_latest_first(history: History) -> None:
    moments = [datetime(2026, 6, day, tzinfo=timezone.utc) for day in (1, 2, 3)]
    for moment in moments:
        history.start_cycle(a_cycle(started_at=moment))
    assert history.cycle_starts(2) == [moments[2], moments[1]]


def test_a_history_of_before_is_brought_up_to_date_with_its_rows(url: str, file: Path) -> None:
    file.parent.mkdir()
    engine = writer_engine(parse_url(url))
    with engine.execution_options(**WRITING).begin() as connection:
        config = migrate.alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        connection.exec_driver_sql(
            "INSERT INTO cycle (started_at, state, model, settings) VALUES ('2026-06-01T00:00:00.000000+00:00', 'day', 'm', 's')"
        )
    engine.dispose()
    with History.open(url) as history:
        assert history.counts().cycles == 1
        assert history.last_settings() is None
        record_settings(history, Settings(), "cycle")
