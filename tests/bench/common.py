"""What every benchmark needs: the machine it ran on, medians, and a place for results."""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import torch

RESULTS = Path(__file__).parents[2] / "docs" / "results"
"""One JSON file per benchmark, kept with the project."""
_FLAGS = ("avx2", "avx512f", "avx512_bf16", "amx_bf16")


def machine() -> dict[str, Any]:
    """Processor, cores, accelerator and versions."""
    cpu = Path("/proc/cpuinfo").read_text()
    fields = dict(line.split(":", 1) for line in cpu.splitlines() if ":" in line)
    named = {key.strip(): value.strip() for key, value in fields.items()}
    flags = set(named.get("flags", named.get("Features", "")).split())
    return {
        "date": datetime.now(timezone.utc).date().isoformat(),
        "cpu": named.get("model name", "unknown"),
        "cores": os.cpu_count(),
        "instructions": [flag for flag in _FLAGS if flag in flags],
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


def store(name: str, found: Mapping[str, Any]) -> None:
    """Write docs/results/NAME.json, with the machine, and the same to stdout."""
    text = json.dumps({"benchmark": name, "machine": machine(), **found}, indent=1) + "\n"
    RESULTS.mkdir(parents=True, exist_ok=True)
    temporary = RESULTS / f".{name}.json"
    temporary.write_text(text)
    temporary.rename(RESULTS / f"{name}.json")
    print(text, end="")
