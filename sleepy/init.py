"""Write a commented configuration file. The comments are the attribute docstrings of the settings tree."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from sleepy import configuration
from sleepy.errors import UsageError
from sleepy.files import put
from sleepy.settings import Settings

ON_CPU: Mapping[str, Any] = {"model.name": "qwen2.5-coder-0.5b", "share.acts_on": "reply"}
ON_GPU: Mapping[str, Any] = {
    "model.name": "qwen2.5-coder-1.5b",
    "day.patterns": 48,
    "day.tasks_per_pattern": 6,
    "night.patterns": 24,
    "night.examples": 400,
    "share.p": 8,
    "share.cold_start": 6,
    "training.batch_size": 4,
    "training.steps": 160,
    "training.min_steps": 64,
    "training.max_tokens": 1280,
    "gate.held_out": 16,
}
"""What suits the machine, where it is not the default. On a CPU, time is short, and a prompt that is read once saves a third to a
half of it (docs/LOG.md); on a GPU a night has time for more patterns, more programs of each and more steps
(docs/EXPERIMENTS.md)."""


def suited() -> Mapping[str, Any]:
    """The settings for a machine with an NVIDIA GPU, or for one without. Looks for the driver, not for torch."""
    has_gpu = Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi") is not None
    return ON_GPU if has_gpu else ON_CPU


def render(chosen: Mapping[str, Any]) -> str:
    """The whole file: every setting with its meaning, commented out at its default unless another value is chosen."""
    lines = [
        '# Configuration of sleepy. What is commented out shows the default; "" stands for unset there.',
        "# Any key can also be set by environment (SLEEPY_SECTION__KEY, SLEEPY_STATE_DIR) or by `sleepy --set section.key=value`.",
        "",
    ]
    defaults = Settings()
    for name, info in Settings.model_fields.items():
        value = getattr(defaults, name)
        if not isinstance(value, BaseModel):
            lines += [*_comment(info.description), f"# {name} = {_toml(value)}", ""]
    for name in Settings.model_fields:
        section = getattr(defaults, name)
        if not isinstance(section, BaseModel):
            continue
        lines += [*_comment(type(section).__doc__), f"[{name}]"]
        for key, info in type(section).model_fields.items():
            active = f"{name}.{key}" in chosen
            value = chosen[f"{name}.{key}"] if active else getattr(section, key)
            lines += [*_comment(info.description), f"{'' if active else '# '}{key} = {_toml(value)}"]
        lines.append("")
    return "\n".join(lines)


def write(path: Path, force: bool) -> str:
    """Write the file; returns what to tell the user. UsageError when it exists and `force` is not given."""
    if path.exists() and not force:
        raise UsageError(f"{path}: exists; `sleepy init --force` overwrites it")
    chosen = suited()
    model = chosen["model.name"]
    try:
        put(path, render(chosen).encode())
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from None
    use = f"sleepy --config {path}" if configuration.is_others(path) else "sleepy"
    return f"wrote {path} for {model}; `{use} models fetch {model}` gets the model, `{use} run --once` runs a cycle"


def _comment(text: str | None) -> list[str]:
    return [f"# {line.strip()}" for line in (text or "").strip().splitlines() if line.strip()]


def _toml(value: Any) -> str:
    if value is None:
        return '""'
    if isinstance(value, tuple):
        value = list(value)
    return json.dumps(value if not isinstance(value, Path) else str(value))
