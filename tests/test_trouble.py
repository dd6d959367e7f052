"""What docs/OPERATION.md states for when things go wrong: a full or a read-only disk, a locked history, a clock that jumps."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from sleepy import daemon
from sleepy.daemon import Supervisor
from sleepy.settings import Settings
from sleepy.workshop import Workshop

from .supervised import Supervised, until

Make = Callable[..., Supervised]
FULL = "database or disk is full|disk I/O error|unable to open database file|No space left on device"


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Supervised] = []

    def supervised(**settings: Any) -> Supervised:
        made.append(Supervised(tmp_path / "sleepy", **settings))
        return made[-1]

    yield supervised
    for one in made:
        one.close()


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[None]:
    """A file system of its own at `place`."""
    place.mkdir(parents=True, exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "sleepy-test", str(place)],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip(f"no file system can be mounted here: {mounted.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def episodes(sleepy: Supervised) -> set[int]:
    with closing(sqlite3.connect(f"file:{sleepy.state}/history.db?mode=ro", uri=True, timeout=20)) as history:
        assert history.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {number for (number,) in history.execute("SELECT id FROM episode")}


def fill(file: Path) -> None:
    """Until nothing more goes onto the disk."""
    with file.open("ab", buffering=0) as ballast, pytest.raises(OSError, match="No space left"):
        while True:
            ballast.write(bytes(4096))


def test_a_full_disk_is_said_waited_for_and_loses_nothing(make: Make) -> None:
    sleepy = make(schedule__min_free_disk_mib=0)
    with small_disk(sleepy.state, "8m"):
        sleepy.behave(day={"steps": 200, "step_s": 0.1})  # long enough to be seen on a busy machine
        sleepy.start()
        until(lambda: "fake day: " in sleepy.reported().get("doing", ""), "progress")
        ballast = sleepy.state / "ballast"
        fill(ballast)
        sleepy.says(f"history cannot be used: ({FULL})")
        fill(ballast)
        before = episodes(sleepy)
        sleepy.says(r"day of cycle 1: ended with status 1, see the lines above; failure \d in a row, tried again in")
        assert before
        sleepy.configure(schedule__min_free_disk_mib=4)
        ballast.unlink()
        sleepy.says("waiting: next cycle at")
        after = episodes(sleepy)
        assert before <= after and len(after) == 200
        assert len(sleepy.json("history", "cycles")) == 1

        # Below the least free space nothing is started at all.
        ballast.write_bytes(bytes(2**20))
        assert sleepy.process is not None
        sleepy.configure(schedule__min_free_disk_mib=64)
        sleepy.process.send_signal(signal.SIGHUP)
        sleepy.says("settings read again")
        sleepy.sleepy("trigger", "cycle")
        sleepy.says(rf"holding off: \d+ MiB are free at {sleepy.state}, schedule.min_free_disk_mib is 64")
        assert sleepy.end(signal.SIGTERM) == 0


def test_a_read_only_state_can_be_read_and_refuses_the_rest_in_one_line(make: Make) -> None:
    sleepy = make(schedule__min_free_disk_mib=0)
    with small_disk(sleepy.state, "8m"):
        sleepy.start()
        sleepy.says("waiting: next cycle at")
        assert sleepy.end(signal.SIGTERM) == 0
        subprocess.run(["mount", "-o", "remount,ro", str(sleepy.state)], check=True)
        before = sorted((path.name, path.stat().st_mtime_ns) for path in sleepy.state.rglob("*"))
        assert sleepy.json("status")["counts"]["episodes"] == 3
        assert [cycle["state"] for cycle in sleepy.json("history", "cycles")] == ["done"]
        for words in (["run"], ["pause"], ["night", "--cycle", "1"]):
            done = subprocess.run(
                [sys.executable, "-m", "sleepy", *words],
                capture_output=True, text=True, env=sleepy.environment, check=False,
            )  # fmt: skip
            assert done.returncode == 1
            assert re.fullmatch(r"sleepy: /\S+: cannot be written: Read-only file system\n", done.stderr), done.stderr
        assert sorted((path.name, path.stat().st_mtime_ns) for path in sleepy.state.rglob("*")) == before


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
connection.execute(sys.argv[2])
connection.execute("SELECT COUNT(*) FROM episode").fetchone()
print("held", flush=True)
sys.stdin.readline()
connection.execute("COMMIT")
"""


@contextmanager
def held(database: Path, begin: str) -> Iterator[Callable[[], None]]:
    """Another process in a transaction; call what is yielded to end it."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(database), begin], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"

        def end() -> None:
            other.communicate(b"\n")
            assert other.returncode == 0

        yield end
        other.kill()


def test_a_long_reader_stops_nobody_and_a_writer_is_waited_for(make: Make) -> None:
    sleepy = make()
    sleepy.start()
    sleepy.says("waiting: next cycle at")
    database = sleepy.state / "history.db"
    with held(database, "BEGIN") as end:
        sleepy.sleepy("trigger", "cycle")
        sleepy.says("trigger cycle: done")
        assert len(episodes(sleepy)) == 6
        end()
    with held(database, "BEGIN IMMEDIATE") as end:
        started = time.monotonic()
        sleepy.sleepy("trigger", "cycle")
        assert len(sleepy.json("history", "cycles")) == 2, "reading goes on"
        while time.monotonic() < started + 3:  # well below the patience of 10 s
            assert "cycle 3 begins" not in sleepy.log.read_text()
            time.sleep(0.1)
        end()
    sleepy.says("trigger cycle: done", count=2)
    log = sleepy.log.read_text()
    assert "locked" not in log and "failure" not in log
    assert len(episodes(sleepy)) == 9
    assert sleepy.end(signal.SIGTERM) == 0


def test_a_writer_that_does_not_end_fails_the_phase_which_is_tried_again(make: Make) -> None:
    """The patience is 10 s; here it is shorter, by a sitecustomize of its own."""
    sleepy = make()
    patch = sleepy.root / "patch"
    patch.mkdir()
    (patch / "sitecustomize.py").write_text("from sleepy.history import engines\nengines.BUSY_TIMEOUT_S = 0.2\n")
    sleepy.start()
    sleepy.says("waiting: next cycle at")
    assert sleepy.end(signal.SIGTERM) == 0
    root = str(Path(__file__).parents[1])
    sleepy.behave(day={"steps": 10_000, "step_s": 0.1})  # it works until it is shut out, however fast the machine
    sleepy.start(PYTHONPATH=os.pathsep.join([str(patch), root]))
    sleepy.sleepy("trigger", "cycle")
    until(lambda: len(episodes(sleepy)) > 5, "episodes")
    with held(sleepy.state / "history.db", "BEGIN IMMEDIATE") as end:
        kept = episodes(sleepy)
        sleepy.behave(day={"steps": len(kept) - 3 + 5})  # the next day's; this one has read its own
        sleepy.says("history cannot be used: database is locked")
        sleepy.says("day of cycle 2: ended with status 1, see the lines above; failure 1 in a row")
        end()
    sleepy.says("trigger cycle: done")
    assert [cycle["state"] for cycle in sleepy.json("history", "cycles")] == ["done", "done"]
    assert episodes(sleepy) > kept and len(episodes(sleepy)) == len(kept) + 5, "none twice, none lost"
    assert sleepy.end(signal.SIGTERM) == 0


@pytest.mark.parametrize("moved", [-86_400.0, 40.0, 400 * 86_400.0])
def test_a_clock_that_jumps_is_noticed_and_what_is_due_is_worked_out_anew(
    moved: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(state_dir=tmp_path)

    class Session:
        config, overrides, workshop = None, (), Workshop(settings)

        def __call__(self) -> Settings:
            return settings

    class Alarm:
        windows: Any = None

        def set(self, windows: Any) -> None:
            self.windows = windows

    supervisor = Supervisor(Session())  # type: ignore[arg-type]
    supervisor._alarm = Alarm()  # type: ignore[assignment]
    supervisor._look_at = 1e12
    supervisor._notice_clock()
    assert (supervisor._look_at, supervisor._alarm.windows) == (1e12, None), "time that goes by is no jump"
    true = time.time
    monkeypatch.setattr(daemon.time, "time", lambda: true() + moved)
    with caplog.at_level("INFO", logger="sleepy"):
        supervisor._notice_clock()
    assert supervisor._look_at == 0.0
    assert supervisor._alarm.windows is supervisor.windows
    supervisor._look_at = 1e12
    supervisor._notice_clock()
    assert supervisor._look_at == 1e12, "once"
