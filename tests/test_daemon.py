"""The supervisor, as a process of its own, with real signals, a real history and phases that cost nothing."""

from __future__ import annotations

import math
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from .supervised import Socket, Supervised, is_gone, until

Make = Callable[..., Supervised]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Supervised] = []

    def supervised(**settings: Any) -> Supervised:
        made.append(Supervised(tmp_path / "sleepy", **settings))
        return made[-1]

    yield supervised
    for one in made:
        one.close()


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Socket]:
    socket = Socket(tmp_path / "notify")
    yield socket
    socket.close()


def test_a_cycle_a_pause_a_command_and_a_stop(make: Make, systemd: Socket) -> None:
    sleepy = make()
    process = sleepy.start(NOTIFY_SOCKET=str(systemd.path), WATCHDOG_USEC="2000000")
    sleepy.says("waiting: next cycle at .*, this day had its cycle")
    texts = [text for _, text in systemd.messages()]
    assert texts[0] == "STATUS=checking the database, the bank and the sandbox"
    assert texts.count("READY=1") == 1
    assert texts.index("READY=1") < texts.index("WATCHDOG=1"), "the checks may take longer than WatchdogSec"
    assert texts.index("READY=1") < next(n for n, text in enumerate(texts) if text.startswith("STATUS=day of cycle 1"))
    order = [sleepy.log.read_text().index(f"{phase} of cycle 1 starts") for phase in ("day", "night", "gate")]
    assert order == sorted(order)
    (cycle,) = sleepy.json("history", "cycles")
    assert (cycle["state"], cycle["decision"], cycle["episodes"]) == ("done", "rejected", 3)

    # Idle and light, the watchdog fed.
    resident = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())
    assert resident is not None
    print(f"idle supervisor: VmRSS {int(resident[1]) / 1024:.1f} MiB")
    assert int(resident[1]) < 80 * 1024
    maps = Path(f"/proc/{process.pid}/maps").read_text()
    assert "libtorch" not in maps and "numpy" not in maps
    fed = len(systemd.messages("WATCHDOG=1"))
    until(lambda: len(systemd.messages("WATCHDOG=1")) >= fed + 3, "watchdog fed", seconds=5)

    # A pause asks what runs to end where nothing is half done, and a resumed cycle goes on there.
    sleepy.behave(day={"steps": 400, "step_s": 0.1})
    assert f"process {process.pid} is told" in sleepy.sleepy("trigger", "cycle")
    sleepy.says("day of cycle 2 starts: by command")
    until(lambda: "fake day: " in sleepy.reported()["doing"], "progress reported")
    sleepy.sleepy("pause", "--for", "2h", "--reason", "a guest")
    sleepy.says("day of cycle 2 ended before its time: paused")
    sleepy.says("paused until at .*: a guest|paused at .*: a guest")
    status = sleepy.json("status")["supervisor"]
    assert (status["running"], status["state"], status["pause"]["reason"]) == (True, "paused", "a guest")
    kept = len(sleepy.json("history", "episodes", "--cycle", "2", "-n", "999"))
    assert 0 < kept < 400
    sleepy.behave()
    sleepy.sleepy("resume")
    sleepy.says("trigger cycle: done")
    assert len(sleepy.json("history", "episodes", "--cycle", "2", "-n", "999")) == kept
    assert not (sleepy.state / "control" / "trigger.json").exists()
    assert "waiting: next cycle" in sleepy.sleepy("status")

    assert sleepy.end(signal.SIGTERM) == 0
    assert [text for _, text in systemd.messages("STOPPING")] == ["STOPPING=1"]
    assert sleepy.json("status")["supervisor"] == {"running": False, "pause": None}


@pytest.fixture(scope="module")
def patience() -> int:
    """Seconds without progress that mean a hang here and now: a start of Python must fit in, on a busy machine too."""
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "sleepy", "status"], capture_output=True, check=False)
    return 3 + math.ceil(5 * (time.monotonic() - began))


def test_what_hangs_starves_the_watchdog_and_what_fails_is_tried_again(
    make: Make, systemd: Socket, patience: int
) -> None:
    watchdog_s = 2.0
    sleepy = make(schedule__hang_s=patience)
    sleepy.behave(
        day={"steps": 4, "step_s": 0.3, "hang_at": 2, "deaf": True, "once": True},
        night={"fail": True, "once": True},
    )
    sleepy.start(NOTIFY_SOCKET=str(systemd.path), WATCHDOG_USEC=str(int(watchdog_s * 1e6)))
    sleepy.says(
        f"day of cycle 1 made no progress for {patience} s, the last was: fake day: 2/4 steps; the watchdog bites"
    )
    hung = time.monotonic()
    sleepy.says(f"day of cycle 1: no progress for {patience} s, killed; failure 1 in a row, tried again in 0 s")
    silent = [at for at, _ in systemd.messages("WATCHDOG=1") if hung + 0.5 < at < hung + watchdog_s]
    assert silent == [], "systemd would have ended it by now"
    sleepy.says("fake: failed, as it was told to")
    sleepy.says("night of cycle 1: ended with status 1, see the lines above; failure 1 in a row")
    sleepy.says("waiting: next cycle at")
    assert len(systemd.messages("WATCHDOG=1")) > 3
    (cycle,) = sleepy.json("history", "cycles")
    assert (cycle["state"], cycle["episodes"]) == ("done", 3), "two before, one after"
    assert sleepy.end(signal.SIGTERM) == 0


def test_without_systemd_it_kills_what_hangs_and_waits_longer_each_time(make: Make, patience: int) -> None:
    sleepy = make(schedule__hang_s=patience, schedule__retry_s=1)
    sleepy.behave(day={"steps": 1, "hang_at": 0, "once": True}, night={"fail": True})
    sleepy.start()
    sleepy.says("day of cycle 1 made no progress for .* s, the last was: none; it is killed")
    sleepy.says("day of cycle 1: no progress for .* s, killed; failure 1 in a row, tried again in 1 s")
    sleepy.says("night of cycle 1: ended with status 1, see the lines above; failure 3 in a row, tried again in 4 s")
    failing = r"failures +\d+ in a row: night of cycle 1: ended with status 1"
    until(
        lambda: re.search(failing, sleepy.sleepy("status")), "the failure in the status"
    )  # reported every few seconds
    sleepy.behave()
    sleepy.sleepy("trigger", "cycle")
    sleepy.says("waiting: next cycle at")
    until(lambda: sleepy.reported()["failures"] == 0, "the failures are over")
    assert sleepy.end(signal.SIGINT) == 0


def test_a_cycle_that_does_not_get_on_is_given_up(make: Make) -> None:
    sleepy = make(schedule__give_up_after=3)
    sleepy.behave(night={"fail": True})
    sleepy.start()
    sleepy.says("cycle 1 is given up after 3 failures: night of cycle 1: ended with status 1, see the lines above")
    sleepy.says("waiting: next cycle at")
    assert "failure 3 in a row, tried again" not in sleepy.log.read_text()
    (cycle,) = sleepy.json("history", "cycles")
    assert (cycle["state"], cycle["decision"], cycle["episodes"]) == ("failed", "none", 3), "what it had finished stays"
    assert "1, failed, decision none" in sleepy.sleepy("status")
    sleepy.behave()
    sleepy.sleepy("trigger", "cycle")
    sleepy.says("gate of cycle 2 starts")
    until(lambda: len(sleepy.json("history", "cycles")) == 2, "the next cycle")
    assert sleepy.end(signal.SIGTERM) == 0


def test_a_phase_that_ends_well_with_its_work_not_done_has_failed(make: Make) -> None:
    sleepy = make()
    sleepy.behave(night={"idle": True, "once": True})
    sleepy.start()
    sleepy.says("night of cycle 1: ended without its work done; see the lines above; failure 1 in a row", seconds=60)
    sleepy.says("gate of cycle 1 ended")
    assert sleepy.end(signal.SIGTERM) == 0


def _at_night(sleepy: Supervised) -> int | None:
    """The process of the night at work."""
    report = sleepy.reported()
    child = report.get("child") or {}
    mine = sleepy.process is not None and report.get("pid") == sleepy.process.pid
    return child["pid"] if mine and child.get("phase") == "night" else None


def test_a_cycle_whose_phase_ends_the_supervisor_too_is_given_up(make: Make) -> None:
    """As a hang does under systemd: its watchdog kills both."""
    sleepy = make(schedule__give_up_after=2)
    sleepy.behave(night={"hang_at": 0})
    for count in (1, 2):
        sleepy.start()
        sleepy.says("night of cycle 1 starts", count)
        child = until(lambda: _at_night(sleepy), "the report")
        sleepy.end(signal.SIGKILL)
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        until(lambda pid=child: is_gone(pid), "its end")
    sleepy.behave()
    sleepy.start()
    sleepy.says("cycle 1 is given up after 2 failures: night of cycle 1: at work when the supervisor was killed")
    sleepy.says("waiting: next cycle at")
    (cycle,) = sleepy.json("history", "cycles")
    assert (cycle["state"], cycle["episodes"]) == ("failed", 3)
    assert sleepy.end(signal.SIGTERM) == 0


def test_stopped_at_a_safe_point_killed_and_gone_on_with(make: Make) -> None:
    sleepy = make()
    sleepy.behave(day={"steps": 500, "step_s": 0.1})
    sleepy.start()
    until(lambda: "fake day: " in sleepy.reported().get("doing", ""), "progress")
    began = time.monotonic()
    assert sleepy.end(signal.SIGTERM) == 0
    assert time.monotonic() - began < 15
    episodes = len(sleepy.json("history", "episodes", "-n", "999"))
    assert 0 < episodes < 500

    # Killed without a chance to say anything, its child ends by itself, and the next one goes on.
    sleepy.start()
    sleepy.says("day of cycle 1 starts", count=2)
    until(lambda: "fake day: " in sleepy.reported().get("doing", "") and sleepy.reported()["child"], "progress")
    orphan = sleepy.reported()["child"]["pid"]
    sleepy.end(signal.SIGKILL)
    sleepy.behave(day={"deaf": True, "steps": 500, "step_s": 0.1})
    sleepy.start()
    until(lambda: is_gone(orphan), "the orphan's end")
    sleepy.says("day of cycle 1 starts", count=3)
    assert len(sleepy.json("history", "episodes", "-n", "999")) >= episodes

    # Who is told twice does not wait for the child.
    until(lambda: "fake day: " in sleepy.reported().get("doing", ""), "progress")
    assert sleepy.process is not None
    sleepy.process.send_signal(signal.SIGINT)
    sleepy.says("day of cycle 1 is asked to end: the supervisor stops", count=2)
    assert sleepy.end(signal.SIGINT) == 0
    assert "day of cycle 1 does not end, it is killed" in sleepy.log.read_text()
    (cycle,) = sleepy.json("history", "cycles")
    assert cycle["state"] == "day"


def test_settings_are_read_again_recorded_and_wrong_ones_refused(make: Make, systemd: Socket) -> None:
    sleepy = make(night__patterns=5)
    sleepy.behave(day={"steps": 500, "step_s": 0.1})
    process = sleepy.start(NOTIFY_SOCKET=str(systemd.path))
    sleepy.says("day of cycle 1 starts")

    good = sleepy.config.read_text()
    sleepy.config.write_text(good.replace("night.patterns = 5", "night.patterns = 0"))
    process.send_signal(signal.SIGHUP)
    sleepy.says("settings not read again, they stay as they were: .*night.patterns = 0")
    assert (sleepy.state / "control" / "sleepy.toml").read_text() == good + "\n", "children keep the old ones too"
    sleepy.configure(state_dir=str(sleepy.root / "elsewhere"))
    process.send_signal(signal.SIGHUP)
    sleepy.says("state_dir and history.url change only with a restart")

    # Windows that are closed now end what runs in them; something short holds it off.
    later = datetime.now() + timedelta(hours=12)
    window = f"{later:%H:%M}-{later + timedelta(minutes=2):%H:%M}"
    sleepy.configure(state_dir=str(sleepy.state), schedule__day=window, schedule__night=window, night__patterns=6)
    process.send_signal(signal.SIGHUP)
    sleepy.says("changed: night.patterns: 5 → 6")
    sleepy.says("day of cycle 1 is asked to end: its window closed, it goes on at")
    sleepy.says("waiting: day of cycle 1 at .*, its window is closed")
    sleepy.behave()
    sleepy.configure(schedule__day="00:00-00:00", schedule__min_free_memory_mib=2**30)
    process.send_signal(signal.SIGHUP)
    sleepy.says(r"holding off: \d+ MiB of memory are free, schedule.min_free_memory_mib is 1073741824")
    until(lambda: any("held: " in text for _, text in systemd.messages("STATUS")), "STATUS says why")
    assert sleepy.json("status")["supervisor"]["state"] == "held"
    sleepy.configure(schedule__min_free_memory_mib=0)
    process.send_signal(signal.SIGHUP)
    sleepy.says("nothing is short any more")
    sleepy.says("waiting: night of cycle 1 at")
    assert systemd.messages("RELOADING")[0][1].startswith("RELOADING=1\nMONOTONIC_USEC=")

    audit = sleepy.json("history", "audit")
    assert [row["event"] for row in audit] == ["settings"] * 4
    assert audit[-1]["detail"] == "supervisor: first record"
    assert audit[-2]["changes"]["night.patterns"] == [5, 6]
    assert set(audit[-2]["changes"]) == {"night.patterns", "schedule.day", "schedule.night"}
    assert sleepy.end(signal.SIGTERM) == 0


def test_not_ready_without_a_toolchain(make: Make, systemd: Socket, tmp_path: Path) -> None:
    sleepy = make()
    process = sleepy.start(NOTIFY_SOCKET=str(systemd.path), PATH=str(tmp_path))
    assert process.wait(240) == 1
    assert "rustc: not found on PATH" in sleepy.log.read_text().splitlines()[-1]
    assert not systemd.messages("READY")
