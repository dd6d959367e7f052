"""What contained a program, in words for the attempt's row."""

from __future__ import annotations

import re
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sleepy.settings import SandboxSettings

_LOOK_AT = 65536
"""Bytes at the end of each output in which a cause is looked for."""


def why(stopped: str, returncode: int, said: str, limits: SandboxSettings, wall_s: float) -> str:
    """The limit or rule that a run met, a few words; empty when it met none.

    `stopped` is Run.stopped, `said` both outputs. A program may print what makes this wrong, about itself only.
    """
    by_limit = {
        "time": f"more than {wall_s:g} s",
        "output": f"more than {limits.output_kib} KiB of output",
        "memory": f"more than {limits.memory_mib} MiB of memory",
        "disk": f"more than {limits.disk_mib} MiB on disk",
        "processes": f"more than {limits.processes} processes and threads",
    }
    if stopped in by_limit:
        return by_limit[stopped]
    by_signal = {
        signal.SIGXCPU: f"more than {limits.cpu_s} s of CPU time",
        signal.SIGXFSZ: f"a file of more than {limits.file_mib} MiB",
        signal.SIGSYS: "a forbidden system call",
    }
    if returncode < 0 and -returncode in by_signal:
        return by_signal[signal.Signals(-returncode)]
    by_text = {
        r"memory allocation of \d+ bytes failed|Cannot allocate memory|memory exhausted|os error 12\b": by_limit[
            "memory"
        ],
        r"has overflowed its stack": "a stack overflow",
        r"Resource temporarily unavailable|Cannot fork|os error 11\b": by_limit["processes"],
        r"File too large|os error 27\b": by_signal[signal.SIGXFSZ],
        r"No space left on device|os error 28\b": f"more than {limits.file_mib} MiB in /tmp",
    }
    return next((words for pattern, words in by_text.items() if re.search(pattern, said[-_LOOK_AT:])), "")


def signal_name(number: int) -> str:
    """SIGKILL for 9; the number where it has no name."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
