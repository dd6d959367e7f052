"""One phase at work, seen from the supervisor: a process, and a pipe on which it tells how far it is."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timezone
from typing import Any

from sleepy import heartbeat, notify


class Child:
    """A running child process. Times are of the monotonic clock, which stands still while the machine sleeps."""

    def __init__(self, phase: str, cycle: int | None, command: Sequence[str]) -> None:
        """Start it, in a session of its own: Ctrl-C reaches the supervisor alone, which then asks the child to end."""
        self.phase, self.cycle = phase, cycle
        self.title = f"{phase} of cycle {cycle}" if cycle is not None else phase
        self.started_at = datetime.now(timezone.utc)
        self.text, self.progress_at = "", self.started_at
        """The last report, and when it came."""
        self._moved = time.monotonic()
        self.asked: str | None = None
        """Why it was asked to end."""
        self.hung = False
        self._kill_at: float | None = None
        self.pipe, writing = os.pipe()
        os.set_blocking(self.pipe, False)
        environment = {name: value for name, value in os.environ.items() if name not in notify.VARIABLES}
        try:
            self._process = subprocess.Popen(
                command, stdout=subprocess.DEVNULL, env=environment | {heartbeat.VARIABLE: str(writing)},
                pass_fds=(writing,), start_new_session=True,
            )  # fmt: skip
        except OSError:
            os.close(self.pipe)
            raise
        finally:
            os.close(writing)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def described(self) -> dict[str, Any]:
        """For the supervisor's report."""
        return {"phase": self.phase, "cycle": self.cycle, "pid": self.pid, "since": self.started_at}

    @property
    def quiet_s(self) -> float:
        """Seconds since it made progress last, or began."""
        return time.monotonic() - self._moved

    def read(self) -> bool:
        """Take in what it reported. False when the pipe is at its end."""
        with suppress(BlockingIOError):
            while data := os.read(self.pipe, 65536):
                self._moved, self.progress_at = time.monotonic(), datetime.now(timezone.utc)
                self.text = data.decode(errors="replace").rstrip("\n").rpartition("\n")[2]
            return False
        return True

    def poll(self) -> int | None:
        """Its exit status (negative: the signal that killed it), once it ended."""
        return self._process.poll()

    def close(self) -> None:
        """Close the pipe of a child that ended."""
        os.close(self.pipe)

    def end(self, why: str, within_s: float) -> None:
        """Ask it to end where nothing is half done. `overdue` is true after `within_s` seconds. Once is enough."""
        if self.asked is None:
            self.asked = why
            self._kill_at = time.monotonic() + within_s
            self._process.send_signal(signal.SIGTERM)

    @property
    def overdue(self) -> bool:
        """It was asked to end and did not in time."""
        return self._kill_at is not None and time.monotonic() > self._kill_at

    def kill(self) -> None:
        """End it, and everything that it started in its session, now."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
