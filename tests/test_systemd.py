"""The service under a real systemd: ready, a cycle, a hang, a kill, a stop, and gone without a trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from math import ceil
from pathlib import Path
from typing import Any

import pytest

from sleepy.rust import toolchain

TOOLS = Path(__file__).parent / "tools"
BOOT = TOOLS / "with-systemd.sh"

pytestmark = pytest.mark.slow


def _cannot_boot() -> str:
    """Why there can be no systemd here; empty when there can."""
    if os.geteuid() != 0:
        return "needs root"
    try:
        tried = subprocess.run([BOOT, "true"], capture_output=True, text=True, timeout=120, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return "" if tried.returncode == 0 else f"cannot boot a systemd here: {tried.stderr.strip()[-200:]}"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What tests/tools/service_life.py saw, and the unit's journal."""
    if reason := _cannot_boot():
        pytest.skip(reason)
    results = tmp_path_factory.mktemp("service")
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "sleepy", "status"], capture_output=True, check=False)
    hang_s = 5 + ceil(5 * (time.monotonic() - began))  # a start of Python must fit in, on a busy machine too
    life = subprocess.run(
        [BOOT, sys.executable, TOOLS / "service_life.py", results, toolchain.find().sysroot, str(hang_s)],
        env={**os.environ, "WITH_SYSTEMD_RW": str(results)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    journal = (results / "journal.txt").read_text()
    print(journal)
    assert life.returncode == 0, life.stderr
    seen: dict[str, Any] = json.loads((results / "found.json").read_text())
    entries = [json.loads(line) for line in (results / "journal.json").read_text().splitlines()]
    print(json.dumps(seen, indent=1))
    return {**seen, "journal": journal, "entries": entries}


def test_installed_once_and_ready(found: dict[str, Any]) -> None:
    assert found["first"]["changed"] and not found["second"]["changed"]
    assert "Environment=PATH=/opt/rust/bin:" in found["first"]["unit"]
    assert "systemctl daemon-reload" in found["dry"]
    assert (found["status"]["ActiveState"], found["status"]["UnitFileState"]) == ("active", "enabled")
    assert found["status"]["up_to_date"] is True
    assert found["uid_is_sleepy"]


def test_a_cycle_in_a_light_process(found: dict[str, Any]) -> None:
    (cycle,) = found["cycles"]
    assert (cycle["state"], cycle["decision"], cycle["episodes"]) == ("done", "rejected", 3)
    assert found["status_text"].startswith("waiting: next cycle at ")
    assert found["rss_kib"] < 80 * 1024


def test_reloaded(found: dict[str, Any]) -> None:
    assert found["active_after_reload"] == "active"
    assert (
        "settings not read again, they stay as they were: /etc/sleepy/sleepy.toml: night.patterns = 0"
        in found["journal"]
    )


def test_what_hangs_is_ended_by_the_watchdog_and_gone_on_with(found: dict[str, Any]) -> None:
    assert found["watchdog_s"] < 10
    assert found["restarts"] == 1
    assert found["episodes_after_hang"] == 3, "two before, one after"


def test_killed_and_gone_on_with(found: dict[str, Any]) -> None:
    assert found["episodes_after_kill"] == 30


def test_stopped_in_time_at_a_safe_point(found: dict[str, Any]) -> None:
    assert found["stop_s"] < 30
    assert found["after_stop"] == ["inactive", "success", "0"]
    assert 2 < found["episodes_after_stop"] < 10_000


def test_every_decision_and_change_is_in_the_history(found: dict[str, Any]) -> None:
    events = [row["event"] for row in reversed(found["audit"])]
    assert events == ["settings", "rejected", "settings", "rejected", "rejected"]
    assert found["audit"][-3]["changes"] == {"night.patterns": [7, 3]}


def test_the_journal_has_priorities_and_one_time_stamp(found: dict[str, Any]) -> None:
    ours = {entry["MESSAGE"]: entry["PRIORITY"] for entry in found["entries"] if "sleepy" not in entry.get("UNIT", "")}
    refused = next(text for text in ours if text.startswith("settings not read again"))
    assert ours[refused] == "3"
    assert ours["stopped"] == "6"
    assert not [text for text in ours if text.startswith(("<", "20")) or "\x1b" in text]


def test_nothing_is_left(found: dict[str, Any]) -> None:
    assert (found["left"], found["user_left"], found["load_state"]) == ([], False, "not-found")
