"""The clock: one cycle every day at the hour that the settings name. Never imports torch."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

from sleepy import log
from sleepy.errors import SleepyError, UsageError

if TYPE_CHECKING:
    from sleepy.cli import Session

_log = log.get("daemon")
MISFIRE_GRACE_S = 12 * 3600
"""A cycle that was due while the machine slept is still run this long afterwards."""


def run_forever(session: Session) -> None:
    """Run a cycle daily at `schedule.at`; an interrupted one goes on at once. Ends on SIGTERM or Ctrl-C."""
    from apscheduler.schedulers.blocking import BlockingScheduler
    from apscheduler.triggers.cron import CronTrigger

    schedule = session().schedule
    hour, _, minute = schedule.at.partition(":")
    try:
        trigger = CronTrigger(hour=int(hour), minute=int(minute), timezone=schedule.timezone)
    except (ValueError, KeyError, LookupError) as error:
        raise UsageError(f"schedule.timezone = {schedule.timezone!r}: {error}") from None
    scheduler = BlockingScheduler(timezone=trigger.timezone)
    signal.signal(signal.SIGTERM, lambda *_: scheduler.shutdown(wait=False))
    scheduler.add_job(
        _cycle, trigger, args=[session], coalesce=True, max_instances=1, misfire_grace_time=MISFIRE_GRACE_S
    )
    if session.workshop.history.unfinished_cycle() is not None:
        scheduler.add_job(_cycle, args=[session], max_instances=1)
    _log.info("a cycle every day at %s", schedule.at)
    scheduler.start()


def _cycle(session: Session) -> None:
    from sleepy.cycle import run_once

    try:
        run_once(session.workshop, session.arguments)
    except SleepyError as error:
        _log.error("%s", error)
