"""How commands reach a running supervisor, and what it tells: small files in the state directory's `control`.

paused.json and trigger.json are written by commands; the supervisor looks at them every few seconds, and at once after SIGUSR1.
supervisor.json is what it says of itself, trouble.json what it notes for the one after it. All are replaced by rename.
"""

from __future__ import annotations

import json
import os
import re
import signal
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from sleepy import log
from sleepy.errors import SleepyError, UsageError
from sleepy.files import put
from sleepy.locks import holder

_log = log.get("daemon")

What = Literal["day", "night", "cycle"]

SUPERVISOR_LOCK = "supervisor.lock"
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_LONGEST_S = 100 * 365 * _UNITS["d"]
"""Of a pause: its end is a date that every calendar has."""


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Pause(_File):
    """Nothing is run until `until`, or until `sleepy resume`."""

    since: AwareDatetime
    until: AwareDatetime | None = None
    reason: str = ""


class Trigger(_File):
    """A phase or a whole cycle that is wanted now, whatever the windows say."""

    what: What
    at: AwareDatetime
    cycle: int | None = None
    """The cycle that it is carried out with; None until that is known."""


class Trouble(_File):
    """What failed in a row, and what is at work (see `failures`)."""

    failed: dict[int, tuple[int, str]] = {}
    """How often, and the last reason, by cycle; what failed last comes last."""
    at_work: tuple[int, str] | None = None
    """The cycle, and what it is doing."""


_Model = TypeVar("_Model", bound=_File)


class Control:
    """The control files of one state directory."""

    def __init__(self, state: Path) -> None:
        self.state = state
        self.folder = state / "control"
        self.settings = self.folder / "sleepy.toml"
        """The configuration file as the supervisor read it: its children work with this copy."""

    def pause(self) -> Pause | None:
        """The pause in force, if any. A file that cannot be read counts as a pause without an end."""
        try:
            return self._read("paused.json", Pause)
        except SleepyError as error:
            return Pause(since=datetime.fromtimestamp(0, timezone.utc), reason=str(error))

    def trigger(self) -> Trigger | None:
        """What is wanted now. SleepyError when the file cannot be read."""
        return self._read("trigger.json", Trigger)

    def trouble(self) -> Trouble | None:
        """What the supervisor noted. A file that cannot be read is as good as none."""
        with suppress(SleepyError):
            return self._read("trouble.json", Trouble)
        return None

    def trigger_stamp(self) -> float | None:
        """Changes with the trigger's file; None when there is none."""
        try:
            return (self.folder / "trigger.json").stat().st_mtime
        except OSError:
            return None

    def write_settings(self, text: str) -> None:
        """Keep the configuration file as it was read, for this user alone: it may hold a password."""
        self._write(self.settings.name, text, 0o600)

    def pause_at(self, now: datetime) -> Pause | None:
        """The pause that holds at `now`; one that is over is taken away. SleepyError as in `pause`."""
        pause = self.pause()
        if pause is not None and pause.until is not None and pause.until <= now:
            with suppress(SleepyError):  # over is over, also on a disk that takes no change
                self.set_pause(None)
                _log.info("the pause is over")
            return None
        return pause

    def set_pause(self, pause: Pause | None) -> None:
        """Pause, or end the pause."""
        self._write("paused.json", pause.model_dump_json() if pause else None)

    def set_trigger(self, trigger: Trigger | None) -> None:
        """Ask for something, or take that back."""
        self._write("trigger.json", trigger.model_dump_json() if trigger else None)

    def set_trouble(self, trouble: Trouble) -> None:
        """Note what failed and what is at work, for the next supervisor."""
        self._write("trouble.json", trouble.model_dump_json())

    def wanted(self, cycle: int | None, phase: str | None) -> What | None:
        """What a command asked for, given the unfinished cycle and the phase that it waits for, if any.

        A trigger is bound to that cycle, and dropped once it is carried out or cannot be. SleepyError as in `trigger`.
        """
        trigger = self.trigger()
        if trigger is None:
            return None
        dropped = None
        if trigger.cycle is not None:
            if cycle != trigger.cycle or (trigger.what == "day" and phase != "day"):
                dropped = f"trigger {trigger.what}: done"
        elif trigger.what == "night" and cycle is None:
            dropped = "trigger night: no cycle waits for its night; `sleepy trigger cycle` runs a new one"
        elif trigger.what == "day" and cycle is not None and phase != "day":
            dropped = f"trigger day: cycle {cycle} had its day; `sleepy trigger cycle` finishes it"
        if dropped is not None:
            _log.info("%s", dropped)
            self.set_trigger(None)
            return None
        if cycle is not None:
            self.bind_trigger(cycle)
        return trigger.what

    def bind_trigger(self, cycle: int) -> None:
        """Note with which cycle a trigger is carried out, so that it is not carried out twice."""
        trigger = self.trigger()
        if trigger is not None and trigger.cycle is None:
            self.set_trigger(trigger.model_copy(update={"cycle": cycle}))

    def report(self, report: dict[str, Any]) -> None:
        """What the supervisor says of itself."""
        self._write("supervisor.json", json.dumps(report, indent=1, default=str))

    def reported(self) -> dict[str, Any]:
        """What the running supervisor said last; only `running` (and `pause`) when none runs."""
        pid, pause = self.supervisor(), self.pause()
        found: dict[str, Any] = {}
        if pid is not None:
            with suppress(OSError, ValueError):
                found = json.loads((self.folder / "supervisor.json").read_text())
            if found.get("pid") != pid:  # one that has just started, or `sleepy run --once`
                found = {"pid": pid, "state": "starting", "doing": "starting, or `sleepy run --once`"}
        return {"running": pid is not None, **found, "pause": pause.model_dump(mode="json") if pause else None}

    def supervisor(self) -> int | None:
        """Process id of the supervisor (or `run --once`) that works in this state directory."""
        return holder(self.state / SUPERVISOR_LOCK)

    def nudge(self) -> int | None:
        """Make a running supervisor look at the files now. Returns its process id."""
        pid = self.supervisor()
        if pid is not None and self.reported().get("state") not in (None, "starting"):
            with suppress(ProcessLookupError, PermissionError):  # it looks every few seconds anyway
                os.kill(pid, signal.SIGUSR1)
        return pid

    def _read(self, name: str, model: type[_Model]) -> _Model | None:
        path = self.folder / name
        try:
            return model.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValidationError) as error:
            reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error.strerror
            raise SleepyError(f"{path}: cannot be read: {reason}; delete it") from None

    def _write(self, name: str, text: str | None, mode: int = 0o644) -> None:
        """Replace a file (None: remove it). Others may read it by default: root's commands are for the service's user."""
        path = self.folder / name
        try:
            if text is None:
                path.unlink(missing_ok=True)
                return
            self.make()
            put(path, f"{text}\n".encode(), mode)
        except OSError as error:
            raise SleepyError(f"{path}: cannot be written: {error.strerror}") from None

    def make(self) -> None:
        """Make the folder. It belongs to whom the state directory belongs to, also when root makes it."""
        if not self.folder.is_dir():
            self.state.mkdir(parents=True, exist_ok=True)
            self.folder.mkdir(exist_ok=True)
            if os.geteuid() == 0:
                owner = self.state.stat()
                os.chown(self.folder, owner.st_uid, owner.st_gid)


def duration(text: str) -> timedelta:
    """Read "90s", "45m", "2h", "1h30m" or "3d". UsageError otherwise."""
    if not re.fullmatch(r"(\d+[smhd])+", text):
        raise UsageError(f"--for {text}: write a duration like 45m, 2h, 1h30m or 3d")
    seconds = sum(int(number) * _UNITS[unit] for number, unit in re.findall(r"(\d+)([smhd])", text))
    if seconds > _LONGEST_S:
        raise UsageError(f"--for {text}: too long; leave --for out to pause until `sleepy resume`")
    return timedelta(seconds=seconds)
