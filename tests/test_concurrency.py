"""People ask, back up and fix while the daemon writes as fast as it can: nobody meets a lock, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

from tests.bench.concurrency import READING, crowd


def test_a_crowd_at_one_state_directory(tmp_path: Path) -> None:
    found = crowd(tmp_path, rounds=1, fixes=1)
    print(found)
    assert found["failed"] == []
    assert found["lock_errors"] == 0
    assert found["commands"] == len(READING) + 1
    assert found["supervisor_status"] == 0
    assert found["integrity"] == "ok"
    assert found["episodes"] == found["episodes_numbered"] > 20, "all that the day recorded, each once"
    assert found["episodes_of_fixes"] > 0
    assert found["evaluations"] == found["evaluations_recorded"] > 0
    assert found["results"] == 3 * found["evaluations"]
    assert found["backups"] == found["backups_whole"] == 1
