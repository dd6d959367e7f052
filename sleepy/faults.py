"""Places where a crash must do no harm, for the fault-injection runs (tests/bench/faults.py).

`point` costs one look-up unless $SLEEPY_FAULT names a file that says where to die: "N" at the N-th point that any process reaches,
"N NAME" at the N-th of that name. There the process gets SIGKILL, as by a power cut, and the name goes into the file's `.log`.
"LIST" kills nobody and notes every name in the file's `.seen`.
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
        number, _, only = file.read().strip().partition(" ")
        if number == "LIST":
            return _note(path.with_suffix(".seen"), name)
        left = int(number or 0)
        if left <= 0 or only not in ("", name):
            return None
        file.seek(0)
        file.truncate()
        file.write(f"{left - 1} {only}")
    if left == 1:
        _note(path.with_suffix(".log"), name)
        sys.stderr.flush()
        os.kill(os.getpid(), signal.SIGKILL)
    return None


def _note(path: Path, name: str) -> None:
    with path.open("a") as log:
        log.write(f"{name}\n")
