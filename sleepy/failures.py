"""Failures in a row, and how long to wait before it is tried again."""

from __future__ import annotations

import time
from dataclasses import dataclass

RETRY_MOST_S = 3600.0
"""Longest wait."""


@dataclass
class Failures:
    """So many in a row, none at first."""

    count: int = 0
    reason: str = ""
    """Of the last one."""
    retry_at: float = 0.0
    """Not before then, by the monotonic clock, in seconds."""

    def add(self, reason: str, retry_s: float) -> float:
        """One more; returns the wait in seconds: `retry_s`, doubled with every failure before it."""
        self.count, self.reason = self.count + 1, reason
        wait = min(retry_s * 2.0 ** min(self.count - 1, 20), RETRY_MOST_S)
        self.retry_at = time.monotonic() + wait
        return wait

    def clear(self) -> None:
        """They are over."""
        self.count, self.reason, self.retry_at = 0, "", 0.0
