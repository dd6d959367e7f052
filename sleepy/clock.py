"""Being woken at the edges of the windows, and every minute: APScheduler 3, jobs in memory, in a thread of its own."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from datetime import timezone
from typing import TYPE_CHECKING

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from sleepy.schedule import Windows

if TYPE_CHECKING:
    from typing_extensions import Self


class Alarm:
    """A pipe that becomes readable at each edge, each minute, and on every signal that Python handles.

    A late wake-up is as good as a punctual one, since what is due is then worked out from the time: no misfire is dropped, and
    those of one job that were missed together count once. The machine's time zone is nobody's business here, and need not be known.
    """

    def __enter__(self) -> Self:
        self.pipe, self._writing = os.pipe()
        for end in (self.pipe, self._writing):
            os.set_blocking(end, False)
        self._former = signal.set_wakeup_fd(self._writing, warn_on_full_buffer=False)
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        self._scheduler = BackgroundScheduler(job_defaults=defaults, timezone=timezone.utc)
        self._scheduler.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._scheduler.shutdown()
        signal.set_wakeup_fd(self._former)
        os.close(self.pipe)
        os.close(self._writing)

    def set(self, windows: Windows) -> None:
        """Wake at the edges of these windows from now on. Also to be called when the clock was moved."""
        self._scheduler.remove_all_jobs()
        self._scheduler.add_job(self.ring, IntervalTrigger(minutes=1, timezone=timezone.utc))
        for at in {windows.day.start, windows.day.end, windows.night.start, windows.night.end}:
            self._scheduler.add_job(self.ring, CronTrigger(hour=at.hour, minute=at.minute, timezone=windows.zone))

    def ring(self) -> None:
        """Wake now. May be called from any thread."""
        with suppress(BlockingIOError):
            os.write(self._writing, b"!")

    def drain(self) -> bool:
        """Be ready for the next wake-up. False when it was only that some child process ended."""
        rung = b""
        with suppress(BlockingIOError):
            while data := os.read(self.pipe, 4096):
                rung += data
        return bool(set(rung) - {signal.SIGCHLD})
