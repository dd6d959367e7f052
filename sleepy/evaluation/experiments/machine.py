"""Where an experiment runs."""

from __future__ import annotations

import os
import platform
import re
from contextlib import suppress
from pathlib import Path


def device() -> str:
    """The name of the GPU, or of the CPU and how many cores of it there are."""
    import torch

    return torch.cuda.get_device_name() if torch.cuda.is_available() else _cpu()


def _cpu() -> str:
    """Its name and how many cores of it there are."""
    with suppress(OSError):
        if found := re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE):
            return f"{found[1]}, {os.cpu_count()} cores"
    return platform.machine()
