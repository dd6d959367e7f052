"""Where an experiment runs."""

from __future__ import annotations

import os
import platform
import re
from contextlib import suppress
from pathlib import Path


def device(asked: str = "auto") -> str:
    """The name of the GPU, or of the CPU and how many cores of it there are. `asked`: the setting model.device."""
    import torch

    if asked != "cpu" and torch.cuda.is_available():
        return torch.cuda.get_device_name(None if asked == "auto" else asked)
    return f"{cpu()}, {os.cpu_count()} cores"


def cpu() -> str:
    """The name of the CPU, or else of its architecture."""
    with suppress(OSError):
        if found := re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE):
            return found[1]
    return platform.machine()
