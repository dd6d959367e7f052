"""Places where a crash must do no harm, for the fault-injection runs (tests/bench/faults.py).

`point` costs one look-up unless $SLEEPY_FAULT names a file that holds a number: every point that any process reaches counts it
down, and the one that reaches zero is killed with SIGKILL, as by a power cut.
"""

from __future__ import annotations

import fcntl
import os
import signal
import sys
from pathlib import Path


def point(name: str) -> None:
    """A step that may be the last one of this process."""
    if counter := os.environ.get("SLEEPY_FAULT"):
        _count_down(Path(counter), name)


def _count_down(path: Path, name: str) -> None:
    with path.open("r+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        left = int(file.read() or 0)
        if left <= 0:
            return
        file.seek(0)
        file.truncate()
        file.write(str(left - 1))
    if left == 1:
        with path.with_suffix(".log").open("a") as log:
            log.write(f"{name}\n")
        sys.stderr.flush()
        os.kill(os.getpid(), signal.SIGKILL)
