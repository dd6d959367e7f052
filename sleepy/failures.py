"""Failures in a row, and how long to wait before it is tried again.

They are noted on disk, with the cycle whose phase is at work: what hangs under systemd's watchdog ends the supervisor too, and the
next one shall know. A cycle's failures are over only when a phase of that cycle ended well, whatever else did meanwhile.
"""

from __future__ import annotations

import time

from sleepy import log
from sleepy.control import Control, Trouble
from sleepy.errors import SleepyError

RETRY_MOST_S = 3600.0
"""Longest wait."""
_OTHERS = 0
"""Stands for the cycle of what belongs to none."""

_log = log.get("daemon")


class Failures:
    """Those that `control` knows of, if any."""

    def __init__(self, control: Control) -> None:
        self._control = control
        self._noted = control.trouble() or Trouble()
        self.retry_at = 0.0
        """Not before then, by the monotonic clock, in seconds."""

    @property
    def latest(self) -> tuple[int, str]:
        """How many there were in a row of what failed last, and the reason."""
        return next(reversed(self._noted.failed.values()), (0, ""))

    def of(self, cycle: int) -> tuple[int, str]:
        """The same of a cycle."""
        return self._noted.failed.get(cycle, (0, ""))

    def too_many(self, cycle: int | None, most: int) -> bool:
        """So many of this cycle that it is to be given up."""
        return cycle is not None and self.of(cycle)[0] >= most

    def started(self, cycle: int | None, what: str) -> None:
        """A phase of `cycle` is at work from now on; failures of other cycles are of the past."""
        if cycle is not None:
            failed = {of: counted for of, counted in self._noted.failed.items() if of in (cycle, _OTHERS)}
            self._note(Trouble(failed=failed, at_work=(cycle, what)))

    def ended(self) -> None:
        """It was seen to end."""
        self._note(self._noted.model_copy(update={"at_work": None}))

    def count_interrupted(self) -> None:
        """What was at work when an earlier supervisor ended, without having seen it end, failed. It may be tried again at once."""
        if self._noted.at_work is not None:
            cycle, what = self._noted.at_work
            self.ended()
            self.add(f"{what}: at work when the supervisor was killed", 0.0, cycle)
            _log.warning("%s; failure %d in a row", *reversed(self.latest))

    def add(self, reason: str, retry_s: float, cycle: int | None = None) -> tuple[int, float]:
        """One more; returns how many there are now and the wait in seconds: `retry_s`, doubled with every failure before it."""
        failed = dict(self._noted.failed)
        count = failed.pop(cycle or _OTHERS, (0, ""))[0] + 1
        self._note(self._noted.model_copy(update={"failed": {**failed, cycle or _OTHERS: (count, reason)}}))
        wait = min(retry_s * 2.0 ** min(count - 1, 20), RETRY_MOST_S)
        self.retry_at = time.monotonic() + wait
        return count, wait

    def clear(self, cycle: int | None = None) -> None:
        """They are over: those of `cycle`, and of what belongs to none."""
        failed = {of: counted for of, counted in self._noted.failed.items() if of not in (cycle, _OTHERS)}
        self._note(self._noted.model_copy(update={"failed": failed}))
        self.retry_at = 0.0

    def _note(self, trouble: Trouble) -> None:
        if trouble != self._noted:
            self._noted = trouble
            try:
                self._control.set_trouble(trouble)
            except SleepyError as error:  # a disk that is full for now is no reason to end
                _log.warning("%s", error)
