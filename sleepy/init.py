"""Write a commented configuration file. The comments are the attribute docstrings of the settings tree."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from sleepy.errors import UsageError
from sleepy.files import put
from sleepy.settings import Settings


def suited_model() -> str:
    """The 1.5 B model where there is an NVIDIA GPU, the 0.5 B elsewhere. Looks for the driver, not for torch."""
    has_gpu = Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi") is not None
    return "qwen2.5-coder-1.5b" if has_gpu else "qwen2.5-coder-0.5b"


def render(model: str) -> str:
    """The whole file: every setting with its meaning, commented out at its default, but for the model's name."""
    lines = [
        "# Configuration of sleepy. What is commented out shows the default.",
        "# Any key can also be set by environment (SLEEPY_SECTION__KEY) or by `sleepy --set section.key=value`.",
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
            active = (name, key) == ("model", "name")
            value = model if active else getattr(section, key)
            lines += [*_comment(info.description), f"{'' if active else '# '}{key} = {_toml(value)}"]
        lines.append("")
    return "\n".join(lines)


def write(path: Path, force: bool) -> str:
    """Write the file; returns what to tell the user. UsageError when it exists and `force` is not given."""
    if path.exists() and not force:
        raise UsageError(f"{path}: exists; `sleepy init --force` overwrites it")
    model = suited_model()
    try:
        put(path, render(model).encode())
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from None
    return f"wrote {path} for {model}; `sleepy models fetch {model}` gets the model, `sleepy run --once` runs a cycle"


def _comment(text: str | None) -> list[str]:
    return [f"# {line.strip()}" for line in (text or "").strip().splitlines() if line.strip()]


def _toml(value: Any) -> str:
    if value is None:
        return '""'
    if isinstance(value, tuple):
        value = list(value)
    return json.dumps(value if not isinstance(value, Path) else str(value))
