"""What a phase tells its supervisor, and what the supervisor may ask of it: to end where nothing is half done.

The supervisor hands over the writing end of a pipe (its number in $SLEEPY_PROGRESS_FD). Every report of progress, at most a few a
second, becomes a line there. A phase that is asked to end (SIGTERM), or whose supervisor is gone, ends at its next report: that is
where an episode, a training step or a koan is done and what is finished was committed.
"""

from __future__ import annotations

import atexit
import ctypes
import os
import signal
import sys
import threading
import time
from typing import Any

VARIABLE = "SLEEPY_PROGRESS_FD"
GRACE_S = 12.0
"""Seconds after SIGTERM within which a report is waited for; then the phase ends where it is."""
TERMINATED = 128 + signal.SIGTERM
_LEAST_S = 0.2
"""Least time between two lines."""
_LONGEST = 200
"""Characters of a line."""
_PR_SET_PDEATHSIG = 1
"""prctl(2): the signal that this process gets when its parent ends."""


class _Heart:
    def __init__(self) -> None:
        number = os.environ.get(VARIABLE, "")
        self.pipe = int(number) if number.isdigit() else None
        self.last = -_LEAST_S
        self.ends = False


_heart: _Heart | None = None


def attach() -> None:
    """From now on SIGTERM ends this process at its next report, after GRACE_S seconds without one, or when it is repeated."""
    heart = _get()

    def end_now(*_: Any) -> None:
        sys.exit(TERMINATED)

    def end_soon(*_: Any) -> None:
        heart.ends = True
        signal.signal(signal.SIGTERM, end_now)
        signal.setitimer(signal.ITIMER_REAL, GRACE_S)

    signal.signal(signal.SIGALRM, end_now)
    signal.signal(signal.SIGTERM, end_soon)
    atexit.register(signal.setitimer, signal.ITIMER_REAL, 0)  # while the interpreter shuts down the alarm would kill
    if heart.pipe is not None:  # one that hangs makes no report, and would not notice that its supervisor was killed
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGTERM))


def beat(text: str) -> None:
    """Report progress. Raises SystemExit when this process was asked to end."""
    heart = _get()
    now = time.monotonic()
    if heart.pipe is not None and now - heart.last >= _LEAST_S:
        heart.last = now
        line = "".join(character if character.isprintable() else " " for character in text)[:_LONGEST].strip()
        try:
            os.write(heart.pipe, f"{line}\n".encode())
        except BlockingIOError:
            pass  # a supervisor that does not read is not worth waiting for
        except OSError:
            heart.pipe, heart.ends = None, True
    if heart.ends and threading.current_thread() is threading.main_thread():
        sys.exit(TERMINATED)


def _get() -> _Heart:
    global _heart
    if _heart is None:
        _heart = _Heart()
        if _heart.pipe is not None:
            try:
                os.set_blocking(_heart.pipe, False)
                os.set_inheritable(_heart.pipe, False)
            except OSError:  # the number of a pipe that is not ours, in an environment that was passed on
                _heart.pipe = None
    return _heart
