"""Why a phase should not start now: too little memory or disk, or somebody else on the GPU."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sleepy.settings import Settings

MEMINFO = Path("/proc/meminfo")
QUERY = ("--query-compute-apps=pid,used_memory", "--format=csv,noheader,nounits")
QUERY_S = 20.0
"""nvidia-smi takes seconds when no process keeps the driver loaded."""


def reason(settings: Settings, own: Collection[int] = ()) -> str | None:
    """One line that says what is short, or None. `own`: processes that may use the GPU."""
    schedule = settings.schedule
    memory, disk = free_memory_mib(), free_disk_mib(settings.state)
    if memory is not None and memory < schedule.min_free_memory_mib:
        return f"{memory} MiB of memory are free, schedule.min_free_memory_mib is {schedule.min_free_memory_mib}"
    if disk < schedule.min_free_disk_mib:
        return f"{disk} MiB are free at {settings.state}, schedule.min_free_disk_mib is {schedule.min_free_disk_mib}"
    if settings.model.device != "cpu":
        others = [(pid, used) for pid, used in gpu_users() if pid not in own]
        if sum(used for _, used in others) > schedule.max_other_gpu_mib:
            pids = ", ".join(str(pid) for pid, _ in others)
            return f"the GPU is used by others (process {pids}), schedule.max_other_gpu_mib is {schedule.max_other_gpu_mib}"
    return None


def free_memory_mib() -> int | None:
    """What the kernel says a new program could have, in MiB."""
    found = re.search(r"^MemAvailable:\s+(\d+) kB", MEMINFO.read_text(), re.MULTILINE)
    return int(found[1]) // 1024 if found else None


def free_disk_mib(folder: Path) -> int:
    """Free space, in MiB, where `folder` is or will be."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free // 2**20


def gpu_users() -> list[tuple[int, int]]:
    """Compute processes on the NVIDIA GPUs, with MiB (a whole GPU where the driver does not say). Empty without nvidia-smi."""
    if shutil.which("nvidia-smi") is None:
        return []
    try:
        asked = subprocess.run(["nvidia-smi", *QUERY], capture_output=True, text=True, timeout=QUERY_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return []
    users = []
    for line in asked.stdout.splitlines() if asked.returncode == 0 else ():
        pid, _, used = (part.strip() for part in line.partition(","))
        if pid.isdigit():
            users.append((int(pid), int(used) if used.isdigit() else 2**20))
    return users
