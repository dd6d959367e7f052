"""Pauses, triggers, holds, and what a phase and its supervisor say to each other."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from sleepy import heartbeat, holds, locks
from sleepy.child import Child
from sleepy.control import SUPERVISOR_LOCK, Control, Pause, Trigger, duration
from sleepy.errors import SleepyError, UsageError
from sleepy.log import _Priority
from sleepy.settings import ModelSettings, ScheduleSettings, Settings

from .supervised import is_gone, until
from .test_cli import sleepy

NOW = datetime(2026, 6, 1, 12, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("text", "seconds"), [("90s", 90), ("45m", 2700), ("2h", 7200), ("1h30m", 5400), ("3d", 259200)]
)
def test_durations(text: str, seconds: int) -> None:
    assert duration(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "2", "h", "2 h", "-1h", "1.5h", "99999999999999d"])
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(UsageError, match="--for"):
        duration(text)


def test_control_files_are_read_back_and_removed(tmp_path: Path) -> None:
    control = Control(tmp_path / "new" / "state")
    assert (control.pause(), control.trigger(), control.trigger_stamp()) == (None, None, None)
    assert not control.state.exists(), "looking makes nothing"
    pause = Pause(since=NOW, until=NOW + timedelta(hours=2), reason="a guest")
    trigger = Trigger(what="cycle", at=NOW)
    control.set_pause(pause)
    control.set_trigger(trigger)
    assert (control.pause(), control.trigger()) == (pause, trigger)
    assert sorted(path.name for path in control.folder.iterdir()) == ["paused.json", "trigger.json"]
    control.set_pause(None)
    control.set_trigger(None)
    control.set_trigger(None)
    assert (control.pause(), control.trigger()) == (None, None)


def test_a_file_that_cannot_be_read_is_safe(tmp_path: Path) -> None:
    control = Control(tmp_path)
    control.make()
    (control.folder / "paused.json").write_text("{")
    (control.folder / "trigger.json").write_text('{"what": "nap", "at": "2026-06-01T12:00:00Z"}')
    pause = control.pause()
    assert pause is not None and pause.until is None and "paused.json: cannot be read" in pause.reason
    with pytest.raises(SleepyError, match=r"trigger\.json: cannot be read: .*; delete it"):
        control.trigger()


def test_commands_without_a_supervisor(tmp_path: Path) -> None:
    state = ("--state", str(tmp_path))
    assert "the next one will see it" in sleepy(*state, "pause", "--for", "2h", "--reason", "a guest").stdout
    shown = sleepy(*state, "status").stdout
    assert "a guest" in shown and "none runs" in shown
    assert sleepy(*state, "resume").returncode == 0
    assert Control(tmp_path).reported() == {"running": False, "pause": None}
    assert sleepy(*state, "trigger", "night").returncode == 0
    wrong = sleepy(*state, "trigger", "nap")
    assert (wrong.returncode, wrong.stderr) == (2, "sleepy: trigger nap: unknown; allowed: day, night, cycle\n")


def test_one_supervisor_and_no_run_once_beside_it(tmp_path: Path) -> None:
    with locks.held(tmp_path / SUPERVISOR_LOCK):
        assert locks.holder(tmp_path / SUPERVISOR_LOCK) == os.getpid()
        assert Control(tmp_path).reported()["running"]
        for words in (["run"], ["run", "--once"]):
            done = sleepy("--state", str(tmp_path), *words)
            assert done.returncode == 1
            assert f"process {os.getpid()} runs the cycles here" in done.stderr.splitlines()[-1]
    assert locks.holder(tmp_path / SUPERVISOR_LOCK) is None
    assert locks.holder(tmp_path / "none") is None


@pytest.fixture
def plenty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A machine with 4 GiB available, and settings that ask for less than there is."""
    meminfo = tmp_path / "meminfo"
    meminfo.write_text("MemTotal:       8388608 kB\nMemAvailable:   4194304 kB\n")
    monkeypatch.setattr(holds, "MEMINFO", meminfo)
    monkeypatch.setenv("PATH", str(tmp_path))
    schedule = ScheduleSettings(min_free_memory_mib=4096, min_free_disk_mib=1, max_other_gpu_mib=100)
    return Settings(state_dir=tmp_path / "not" / "yet", schedule=schedule)


def with_schedule(settings: Settings, **changes: int) -> Settings:
    return settings.model_copy(update={"schedule": settings.schedule.model_copy(update=changes)})


def test_nothing_holds_off_while_there_is_enough(plenty: Settings) -> None:
    assert holds.reason(plenty) is None


def test_short_memory_and_disk_are_said_in_figures(plenty: Settings) -> None:
    memory = holds.reason(with_schedule(plenty, min_free_memory_mib=4097))
    assert memory == "4096 MiB of memory are free, schedule.min_free_memory_mib is 4097"
    disk = holds.reason(with_schedule(plenty, min_free_disk_mib=2**40))
    assert disk is not None and "schedule.min_free_disk_mib" in disk and str(plenty.state) in disk


@pytest.mark.parametrize(
    ("answer", "held"),
    [
        ("", False),
        ("4711, 90", False),
        ("4711, 90\n4712, 20", True),
        ("4711, [N/A]", True),
        ("1, 5000", False),  # our own
        ("No devices were found", False),
    ],
)
def test_somebody_else_on_the_gpu(plenty: Settings, tmp_path: Path, answer: str, held: bool) -> None:
    tool = tmp_path / "nvidia-smi"
    tool.write_text(f"#!/bin/sh\nprintf '{answer}\\n'\n")
    tool.chmod(0o755)
    reason = holds.reason(plenty, own={1})
    assert (reason is not None) == held
    if held:
        assert reason is not None and "process 4711" in reason and "schedule.max_other_gpu_mib is 100" in reason
    assert holds.reason(plenty.model_copy(update={"model": ModelSettings(device="cpu")})) is None


CHILD = """
import sys, time
from sleepy import heartbeat, log
heartbeat.attach()
with log.progress("work", 1000, "steps") as report:
    for step in range(1000):
        time.sleep({pause})
        print(step, file=sys.stderr, flush=True)
        report(step + 1, "ε\\n")
"""


HANGING = """
import time
from sleepy import heartbeat
heartbeat.GRACE_S = 0.3
heartbeat.attach()
heartbeat.beat("on")
time.sleep(600)
"""


@pytest.fixture
def run_child() -> Iterator[Callable[[str], Child]]:
    children: list[Child] = []

    def start(code: str) -> Child:
        children.append(Child("day", 7, [sys.executable, "-c", code]))
        return children[-1]

    yield start
    for child in children:
        child.kill()


def end_of(child: Child) -> int | None:
    until(lambda: child.poll() is not None)
    child.read()
    child.close()
    return child.poll()


def test_progress_arrives_as_text_and_restarts_the_clock(run_child: Callable[[str], Child]) -> None:
    child = run_child(CHILD.format(pause=0.05))
    until(lambda: child.read() and child.text.startswith("work: "))
    assert child.text.endswith("/1000 steps ε")
    assert child.quiet_s < 5
    child.end("enough", 20)
    child.end("twice is once", 0)
    assert not child.overdue
    assert end_of(child) == heartbeat.TERMINATED
    assert child.asked == "enough"


def test_a_phase_ends_after_the_step_and_not_in_it(
    run_child: Callable[[str], Child], capfd: pytest.CaptureFixture[str]
) -> None:
    child = run_child(CHILD.format(pause=0.5))
    until(lambda: child.read() and child.text != "")
    child.end("stop", 20)
    assert end_of(child) == heartbeat.TERMINATED
    steps = capfd.readouterr().err.split()
    assert child.text.startswith(f"work: {int(steps[-1]) + 1}/"), "the step during which it was asked was reported too"


def test_a_phase_without_reports_ends_all_the_same(run_child: Callable[[str], Child]) -> None:
    child = run_child(HANGING)
    until(lambda: child.read() and child.text == "on")
    child.end("stop", 20)
    assert end_of(child) == heartbeat.TERMINATED


@pytest.mark.parametrize("code", [CHILD.format(pause=0.05), HANGING], ids=["working", "hanging"])
def test_a_phase_whose_supervisor_is_gone_ends(code: str) -> None:
    supervising = (
        "import sys\nfrom sleepy.child import Child\n"
        f"child = Child('day', 1, [sys.executable, '-c', {code!r}])\n"
        "while not (child.read() and child.text): pass\n"
        "print(child.pid, flush=True)\nsys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", supervising], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as supervisor:
        assert supervisor.stdout is not None
        orphan = int(supervisor.stdout.readline())
        supervisor.kill()
    until(lambda: is_gone(orphan))


def test_a_killed_child_takes_its_session_along(run_child: Callable[[str], Child]) -> None:
    child = run_child(
        "import subprocess, sys\np = subprocess.Popen(['sleep', '1000'])\nprint(p.pid, file=sys.stderr, flush=True)\np.wait()"
    )
    until(lambda: Path(f"/proc/{child.pid}/task/{child.pid}/children").read_text().strip() != "")
    grandchild = int(Path(f"/proc/{child.pid}/task/{child.pid}/children").read_text().split()[0])
    child.kill()
    assert end_of(child) == -signal.SIGKILL
    until(lambda: is_gone(grandchild))


def test_every_line_has_its_priority_and_no_time() -> None:
    record = logging.LogRecord("sleepy.x", logging.WARNING, __file__, 1, "two\nlines", None, None)
    lines = _Priority("%(message)s").format(record).splitlines()
    assert [(line[:3], line[3:].strip()) for line in lines] == [("<4>", "two"), ("<4>", "lines")]


@pytest.mark.parametrize("ours", [True, False])
def test_the_journal_gets_priorities_and_a_file_gets_times(tmp_path: Path, ours: bool) -> None:
    """journald passes a socket; a file does as well, since only device and inode are compared."""
    code = (
        "import logging, sys\nfrom sleepy import log\nlog.configure()\n"
        "log.get('x').error('broken')\nlog.get('x').info('fine')\nlog.fatal('the end')"
    )
    with (tmp_path / "log").open("w") as file:
        stat = os.fstat(file.fileno())
        stream = f"{stat.st_dev}:{stat.st_ino if ours else stat.st_ino + 1}"
        environment = {**os.environ, "JOURNAL_STREAM": stream, "FORCE_COLOR": "" if not ours else "1"}
        subprocess.run([sys.executable, "-c", code], stderr=file, env=environment, check=True)
    lines = (tmp_path / "log").read_text().splitlines()
    if ours:
        assert lines == ["<3>broken", "<6>fine", "<3>sleepy: the end"]
    else:
        assert [line[:2] for line in lines[:2]] == ["20", "20"]
        assert lines[2] == "sleepy: the end"
