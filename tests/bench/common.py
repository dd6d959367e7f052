"""What every benchmark needs: the machine it ran on, medians, and a place for results."""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch

from tests.bench import machine

RESULTS = Path(__file__).parents[2] / "docs" / "results"
"""One JSON file per benchmark, kept with the project."""
_FLAGS = ("avx2", "avx512f", "avx512_bf16", "amx_bf16")


def about() -> dict[str, Any]:
    """Date, machine, accelerator and versions."""
    cpu = Path("/proc/cpuinfo").read_text()
    return {
        **machine.about(),
        "instructions": [flag for flag in _FLAGS if re.search(rf"\b{flag}\b", cpu)],
        "gpu": torch.cuda.get_device_name() if torch.cuda.is_available() else None,
        "torch": torch.__version__,
    }


def timed(work: Callable[[], object]) -> float:
    """Wall-clock seconds of one call; a GPU is waited for."""
    started = time.perf_counter()
    work()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter() - started


def in_turns(contenders: Mapping[str, Callable[[], object]], repetitions: int) -> dict[str, list[float]]:
    """Seconds of each, `repetitions` times after one call each that does not count; they take turns."""
    for name, work in contenders.items():
        say(f"{name}: warm-up {timed(work):.2f} s")
    found: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(repetitions):
        for name, work in contenders.items():
            found[name].append(timed(work))
            say(f"{name}: {found[name][-1]:.2f} s")
    return found


def median(values: list[float]) -> float:
    """Rounded to milliseconds."""
    return round(statistics.median(values), 3)


def say(text: str) -> None:
    """Progress."""
    print(text, file=sys.stderr, flush=True)


def store(name: str, found: Mapping[str, Any], device: torch.device | None = None) -> None:
    """Write docs/results/NAME.json (NAME-gpu.json for what was measured on one), with the machine, and the same to stdout."""
    result = {"benchmark": name, "machine": about(), **found}
    on_gpu = device is not None and device.type == "cuda"
    machine.write(RESULTS / f"{name}{'-gpu' if on_gpu else ''}.json", result)
    print(json.dumps(result, indent=1))
