"""The live view: on a terminal it shows what the supervisor does, elsewhere it is refused."""

from __future__ import annotations

import io
import os
import pty
import signal
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from sleepy.report import watch
from sleepy.settings import Settings
from tests.test_cli import sleepy

NOW = datetime(2026, 6, 1, 12, 1, tzinfo=timezone.utc)
WORKING: dict[str, Any] = {
    "state_dir": "/s", "model": "tiny", "champion": "v0003", "versions": 4, "bytes": 1 << 20,
    "supervisor": {
        "running": True, "pid": 7, "state": "working", "doing": "night of cycle 4: step 12/30", "pause": None,
        "child": {"phase": "night", "cycle": 4, "pid": 8, "since": "2026-06-01T11:00:00+00:00"},
        "progress": {"text": "use_after_move: 12/30 steps loss 0.1\x1b[31m", "at": "2026-06-01T12:00:30+00:00"},
        "next": {"phase": "day", "at": "2026-06-02T08:00:00+00:00", "why": "the window opens"}, "failures": 0,
    },
    "last_cycle": {
        "id": 4, "state": "night", "started_at": NOW, "decision": None, "solved": 12, "episodes": 30, "by_base": 7,
        "by_pattern": 5, "by_compiler": 0, "trained": 1, "before_passed": 13, "after_passed": 19, "total": 30,
    },
    "counts": {"cycles": 4, "episodes": 90, "solved": 50, "promoted": 2, "rejected": 1},
}  # fmt: skip


def shown(found: dict[str, Any]) -> str:
    console = Console(file=io.StringIO(), width=120, force_terminal=False)
    console.print(watch.view(found, NOW))
    file = console.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()


def test_it_says_phase_progress_rates_and_what_is_next() -> None:
    text = shown(WORKING)
    for part in (
        "working", "night of cycle 4", "since 61 min ago", "last progress 30 s ago", "the window opens", "12/30 = 40%",
        "13 → 19/30 = 63%", "v0003", "4 cycles, 2 promoted, 1 rejected",
    ):  # fmt: skip
        assert part in text
    assert "\x1b" not in text
    bar = watch.progress(WORKING["supervisor"])
    assert bar is not None and (bar.completed, bar.total) == (12, 30)


def test_it_says_that_nothing_runs() -> None:
    idle = {**WORKING, "supervisor": {"running": False, "pause": None}, "last_cycle": None, "counts": None}
    text = shown(idle)
    assert "none runs; `sleepy run` starts one" in text and "not running" in text
    assert watch.progress(idle["supervisor"]) is None


def test_without_a_terminal_it_is_refused(tmp_path: Path) -> None:
    done = sleepy("--state", str(tmp_path), "status", "--watch")
    assert done.returncode == 2
    assert done.stderr == "sleepy: status --watch: needs a terminal; `sleepy status` (or --json) says it once\n"


def test_ctrl_c_ends_it(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100", "LINES": "30"}
    command = [sys.executable, "-m", "sleepy", "--state", str(tmp_path), "status", "--watch"]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    text = b""
    while b"supervisor" not in text:
        text += os.read(ours, 4096)
    process.send_signal(signal.SIGINT)
    try:
        while chunk := os.read(ours, 4096):
            text += chunk
    except OSError:  # the other end is closed
        pass
    assert process.wait(60) == 0
    assert b"Traceback" not in text
    assert not any(tmp_path.iterdir()), "looking changes nothing"


def test_looks_are_counted_on_any_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(watch, "INTERVAL_S", 0.0)
    left = iter([True, True, False])
    console = Console(file=io.StringIO(), force_terminal=True, width=100, height=30)
    watch.watch(Settings(state_dir=tmp_path), console, lambda: next(left))
    file = console.file
    assert isinstance(file, io.StringIO)
    assert file.getvalue().count("none runs") == 2
