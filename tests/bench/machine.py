"""What a benchmark ran on, for results that are kept (docs/results)."""

from __future__ import annotations

import ctypes
import json
import os
import platform
import re
import subprocess
from collections.abc import Collection
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import sleepy
from sleepy.evaluation.experiments.machine import cpu
from sleepy.files import put
from sleepy.rust.keeper import usage

_PR_SET_CHILD_SUBREAPER = 36


def about() -> dict[str, Any]:
    """Date, machine and version."""
    memory = re.search(r"^MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text(), re.MULTILINE)
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False, cwd=Path(__file__).parent
    ).stdout.strip()
    return {
        "date": f"{datetime.now(timezone.utc):%Y-%m-%d}",
        "cpu": cpu(),
        "cores": os.cpu_count(),
        "memory_mib": int(memory[1]) // 1024 if memory else None,
        "kernel": platform.release(),
        "python": platform.python_version(),
        "sleepy": sleepy.__version__,
        "commit": commit or None,
    }


def write(path: Path, result: dict[str, Any]) -> None:
    """Replace a file of results."""
    put(path, (json.dumps(result, indent=1) + "\n").encode())


def adopt_orphans() -> None:
    """From now on every process that is left behind below this one becomes its child, so that it can be seen."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1)


def left_behind(known: Collection[int] = ()) -> list[str]:
    """Descendants of this process that are not `known`: id, state and command line. Its own that ended are reaped, not listed."""
    found = []
    for process in usage.descendants(os.getpid()):
        if process.pid in known:
            continue
        try:
            state = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0]
            command = Path(f"/proc/{process.pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except (FileNotFoundError, ProcessLookupError):
            continue
        if state == "Z" and process.parent == os.getpid():
            with suppress(ChildProcessError):
                os.waitpid(process.pid, os.WNOHANG)
        else:
            found.append(f"{process.pid} {state} {command.strip()[:120]}")
    return found
