"""Writing what an experiment found: NAME.md, NAME.svg and NAME.json."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from sleepy import __version__, files
from sleepy.evaluation.experiments.core import Findings, Run, Table
from sleepy.evaluation.experiments.lab import Conditions
from sleepy.evaluation.experiments.machine import device
from sleepy.report import figures
from sleepy.text import one_line


def write(
    run: Run, name: str, conditions: Conditions, folder: Path, changed: Sequence[str] = (),
    options: Mapping[str, int | str | None] | None = None,
) -> list[Path]:  # fmt: skip
    """Write all three, each as a whole; returns where. `changed`: the settings that are not the defaults; `options`: those of the
    command that were given, and the practice that it trained on."""
    about = {"experiment": name, **asdict(conditions), "changed": list(changed), **machine()}
    about |= {key: value for key, value in (options or {}).items() if value is not None}
    if devices := sorted({result["device"] for result in run.results.values() if "device" in result}):
        about["device"] = ", ".join(devices)  # where it was worked out, wherever it is written
    found = [folder / f"{name}.md", folder / f"{name}.json"]
    files.put(found[0], markdown(run.findings, about).encode())
    files.put(found[1], (json.dumps({**about, **run.to_json()}, indent=1) + "\n").encode())
    if run.findings.drawing is not None:
        drawing = run.findings.drawing._replace(name=name)
        figures.write([drawing], folder, kinds=("svg",))
        found.append(folder / f"{name}.svg")
    return found


def markdown(findings: Findings, about: dict[str, Any]) -> str:
    """The tables as a page."""
    parts = [f"# {findings.title}"]
    for table in findings.tables:
        parts += [f"## {table.title}", "\n".join(lines(table))]
    parts += findings.notes
    parts.append("\n".join(f"- {key}: {_plain(value)}" for key, value in about.items()))
    return "\n\n".join(parts) + "\n"


def machine() -> dict[str, Any]:
    """When, where and with what this was written."""
    import torch

    return {
        "written_at": datetime.now(timezone.utc).isoformat(timespec="seconds"), "sleepy": __version__,
        "python": platform.python_version(), "torch": torch.__version__, "device": device(),
    }  # fmt: skip


def lines(table: Table) -> Iterator[str]:
    """A table in Markdown, line by line."""

    def row(cells: Sequence[str]) -> str:
        return f"| {' | '.join(one_line(cell).replace('|', chr(92) + '|') for cell in cells)} |"

    yield row(table.head)
    yield f"|{'---|' * len(table.head)}"
    yield from map(row, table.rows)


def _plain(value: Any) -> str:
    return " ".join(value) if isinstance(value, list) else str(value)
