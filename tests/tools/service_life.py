"""The life of the system service, from `service install` to `service uninstall --purge`. Run by tests/test_systemd.py as root in a
systemd of its own (with-systemd.sh), where all writes are lost; what was seen goes into the folder named by the first argument.

    service_life.py RESULTS RUST_SYSROOT HANG_S
"""

from __future__ import annotations

import json
import os
import pwd
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

RESULTS, RUST, HANG_S = Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3])
ROOT = Path(__file__).resolve().parents[2]
STATE = Path("/var/lib/sleepy")
PYTHON = Path("/opt/sleepy/bin/python")
FOUND: dict[str, Any] = {}


def main() -> None:
    prepare()
    install()
    cycle()
    reload()
    hang()
    kill()
    stop()
    uninstall()


def prepare() -> None:
    """An installation that the service can see: interpreter, packages, checkout and Rust below /opt, wherever they are here."""
    library = Path(sys.base_prefix) / "lib"
    for name, source in {
        "python": sys.base_prefix, "packages": sysconfig.get_path("purelib"), "src": ROOT, "rust": RUST,
    }.items():  # fmt: skip
        Path("/opt", name).mkdir(parents=True)
        run("mount", "--bind", str(source), f"/opt/{name}")
    os.environ["LD_LIBRARY_PATH"] = "/opt/python/lib"
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    run(f"/opt/python/bin/{version}", "-m", "venv", "--without-pip", "/opt/sleepy")
    Path(f"/opt/sleepy/lib/{version}/site-packages/sleepy.pth").write_text("/opt/src\n/opt/packages\n")
    os.environ["PATH"] = f"/opt/rust/bin:{os.environ['PATH']}"
    for name in ("PYTHONPATH", "PYTHONHOME"):
        os.environ.pop(name, None)
    assert library.is_dir()

    model = Path("/opt/tiny")
    model.mkdir()
    (model / "config.json").write_text("{}")
    (model / "model.safetensors").write_bytes(b"")
    Path("/etc/sleepy").mkdir()
    Path("/etc/sleepy/sleepy.toml").write_text(
        f'model.name = "/opt/tiny"\nmodel.device = "cpu"\nschedule.day = "00:00-00:00"\nschedule.night = "00:00-00:00"\n'
        f"schedule.hang_s = {HANG_S}\nschedule.min_free_memory_mib = 64\nschedule.min_free_disk_mib = 16\n"
    )
    drop_in = Path("/etc/systemd/system/sleepy.service.d")
    drop_in.mkdir(parents=True)
    (drop_in / "test.conf").write_text(
        "[Service]\nWatchdogSec=4s\nRestartSec=1s\n"
        f'Environment="SLEEPY_PHASE_COMMAND={PYTHON} /opt/src/tests/tools/fake_phase.py"\n'
        "Environment=LD_LIBRARY_PATH=/opt/python/lib PYTHONDONTWRITEBYTECODE=1\n"
    )


def install() -> None:
    """Dry, then really, then again."""
    FOUND["dry"] = sleepy("service", "install", "--system", "--dry-run")
    assert not Path("/etc/systemd/system/sleepy.service").exists()
    FOUND["first"] = json.loads(sleepy("service", "install", "--system", "--json"))
    FOUND["second"] = json.loads(sleepy("service", "install", "--system", "--json"))
    began = time.monotonic()
    sleepy("service", "install", "--system", "--now")  # returns when it is READY
    FOUND["start_s"] = time.monotonic() - began
    FOUND["status"] = json.loads(sleepy("service", "status", "--system", "--json"))


def cycle() -> None:
    """The first cycle, which is due at once."""
    journal("waiting: next cycle")
    pid = int(show("MainPID"))
    status = Path(f"/proc/{pid}/status").read_text()
    FOUND["rss_kib"] = int(re.findall(r"VmRSS:\s+(\d+)", status)[0])
    FOUND["uid_is_sleepy"] = Path(f"/proc/{pid}").stat().st_uid == pwd.getpwnam("sleepy").pw_uid
    FOUND["status_text"] = show("StatusText")
    FOUND["cycles"] = history("cycles")


def reload() -> None:
    """A wrong file changes nothing."""
    config = Path("/etc/sleepy/sleepy.toml")
    text = config.read_text()
    config.write_text(text + "night.patterns = 0\n")
    run("systemctl", "reload", "sleepy")
    journal("settings not read again")
    config.write_text(text + "night.patterns = 3\n")
    run("systemctl", "reload", "sleepy")
    journal("changed: night.patterns: 7 → 3")
    FOUND["active_after_reload"] = show("ActiveState")


def hang() -> None:
    """A hung child starves the watchdog; systemd ends the unit and starts it again, and the cycle goes on."""
    behave(day={"steps": 4, "step_s": 0.3, "hang_at": 2, "deaf": True, "once": True})
    trigger()
    journal("day of cycle 2 made no progress")
    began = time.monotonic()
    journal("Watchdog timeout")
    FOUND["watchdog_s"] = time.monotonic() - began
    journal("trigger cycle: done")
    FOUND["restarts"] = int(show("NRestarts"))
    FOUND["episodes_after_hang"] = len(history("episodes", "--cycle", "2", "-n", "999"))


def kill() -> None:
    """SIGKILL for the supervisor in the middle of a day."""
    behave(day={"steps": 30, "step_s": 0.2})
    trigger()
    journal("day of cycle 3 starts")
    until(lambda: len(history("episodes", "--cycle", "3", "-n", "999")) > 2, "episodes")
    pid = show("MainPID")
    os.kill(int(pid), 9)
    until(lambda: show("MainPID") not in (pid, "0"), "another process")
    journal("trigger cycle: done", count=2)
    FOUND["episodes_after_kill"] = len(history("episodes", "--cycle", "3", "-n", "999"))


def stop() -> None:
    """In the middle of a day."""
    behave(day={"steps": 10_000, "step_s": 0.2})
    trigger()
    journal("day of cycle 4 starts")
    until(lambda: len(history("episodes", "--cycle", "4", "-n", "999")) > 2, "episodes")
    began = time.monotonic()
    run("systemctl", "stop", "sleepy")
    FOUND["stop_s"] = time.monotonic() - began
    FOUND["after_stop"] = [show("ActiveState"), show("Result"), show("ExecMainStatus")]
    FOUND["episodes_after_stop"] = len(history("episodes", "--cycle", "4", "-n", "999"))
    FOUND["audit"] = history("audit")


def uninstall() -> None:
    """Nothing is left but what was there before."""
    Path("/etc/systemd/system/sleepy.service.d/test.conf").unlink()
    sleepy("service", "uninstall", "--system", "--purge")
    left = ["/etc/systemd/system", "/etc/sysusers.d", "/var/lib/sleepy", "/var/cache/sleepy", "/run/systemd/system"]
    FOUND["left"] = [str(path) for top in left for path in Path(top).rglob("*sleepy*")]
    FOUND["left"] += [name for name in left[2:4] if Path(name).exists()]
    FOUND["user_left"] = "sleepy" in {entry.pw_name for entry in pwd.getpwall()}
    FOUND["load_state"] = show("LoadState")


def sleepy(*words: str) -> str:
    return run(str(PYTHON), "-m", "sleepy", *words)


def history(*words: str) -> Any:
    """What the service's history says, asked as the service's user, as one should."""
    python = [str(PYTHON), "-m", "sleepy", "--state", str(STATE), "history", *words, "--json"]
    return json.loads(run("setpriv", "--reuid=sleepy", "--regid=sleepy", "--clear-groups", *python))


def trigger() -> None:
    sleepy("--state", str(STATE), "trigger", "cycle")


def behave(**phases: dict[str, Any]) -> None:
    (STATE / "fake.json").write_text(json.dumps(phases))
    (STATE / "fake.json").chmod(0o644)


def show(name: str) -> str:
    return run("systemctl", "show", "sleepy", "--value", "-p", name).strip()


def journal(sign: str, count: int = 1) -> None:
    """Wait until the unit's journal says it."""
    until(lambda: run("journalctl", "-u", "sleepy", "--no-pager").count(sign) >= count, sign)


def until(condition: Callable[[], Any], what: str, seconds: float = 240.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"in vain: {what}")
        time.sleep(0.2)


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {done.returncode}: {done.stderr}{done.stdout}")
    return done.stdout


try:
    main()
except BaseException as error:
    FOUND["error"] = f"{type(error).__name__}: {error}"
    raise
finally:
    journalctl = [shutil.which("journalctl") or "journalctl", "--no-pager", "-o", "short-iso", "-u", "sleepy"]
    (RESULTS / "journal.txt").write_text(subprocess.run(journalctl, capture_output=True, text=True, check=False).stdout)
    priorities = [*journalctl[:2], "-o", "json", "-u", "sleepy"]
    (RESULTS / "journal.json").write_text(
        subprocess.run(priorities, capture_output=True, text=True, check=False).stdout
    )
    (RESULTS / "found.json").write_text(json.dumps(FOUND, indent=1, default=str))
