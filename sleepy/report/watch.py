"""`sleepy status --watch`: what is going on now, on a terminal, until Ctrl-C."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timezone
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.panel import Panel
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from sleepy.errors import UsageError
from sleepy.evaluation.statistics import Rate
from sleepy.files import size
from sleepy.settings import Settings
from sleepy.status import collect
from sleepy.text import one_line

INTERVAL_S = 1.0
"""Seconds between two looks."""
MEASURE_S = 30.0
"""The same for the size of the state directory, which may hold many files."""
_PROGRESS = re.compile(r"(\d+)/(\d+)")
"""How far, in the text of a progress report (sleepy/log.py)."""


def watch(settings: Settings, console: Console | None = None, looks: Callable[[], bool] = lambda: True) -> None:
    """Show it until Ctrl-C, or while `looks` says so. Raises UsageError where there is no terminal to show it on."""
    console = console or Console()
    if not console.is_terminal:
        raise UsageError("status --watch: needs a terminal; `sleepy status` (or --json) says it once")
    state_bytes, measure_at = 0, 0.0
    with suppress(KeyboardInterrupt), Live(console=console, screen=True, auto_refresh=False) as live:
        while looks():
            if time.monotonic() >= measure_at:
                state_bytes, measure_at = size(settings.state), time.monotonic() + MEASURE_S
            live.update(view(collect(settings, state_bytes), datetime.now(timezone.utc)), refresh=True)
            time.sleep(INTERVAL_S)


def view(found: dict[str, Any], now: datetime) -> RenderableType:
    """What :func:`sleepy.status.collect` found, as it is shown."""
    supervisor, cycle = found["supervisor"], found["last_cycle"]
    state = "paused" if supervisor["pause"] else supervisor.get("state", "not running")
    parts: list[RenderableType] = [_grid(_doing(supervisor, now))]
    if (bar := progress(supervisor)) is not None:
        parts.append(bar)
    parts += [Text(), _grid(_cycle(cycle)), Text(), _grid(_standing(found))]
    title = f"sleepy, {state}, {now.astimezone():%H:%M:%S}"
    return Panel(Group(*parts), title=title, subtitle="Ctrl-C ends", title_align="left", subtitle_align="left")


def progress(supervisor: dict[str, Any]) -> ProgressBar | None:
    """A bar when the child said how far it is: "day: 12/30 tasks"."""
    text = (supervisor.get("progress") or {}).get("text") or ""
    match = _PROGRESS.search(text) if supervisor.get("child") else None
    if match is None or int(match[2]) == 0:
        return None
    return ProgressBar(total=int(match[2]), completed=min(int(match[1]), int(match[2])), width=60)


def _doing(supervisor: dict[str, Any], now: datetime) -> Iterator[tuple[str, str]]:
    if pause := supervisor["pause"]:
        yield "paused", f"{'until ' + pause['until'] if pause['until'] else 'until `sleepy resume`'} {pause['reason']}"
    if not supervisor["running"]:
        yield "supervisor", "none runs; `sleepy run` starts one"
        return
    yield "doing", supervisor["doing"]
    if child := supervisor.get("child"):
        told = (supervisor.get("progress") or {}).get("at")
        quiet = f", last progress {_ago(told, now)}" if told else ""
        yield "phase", f"{child['phase']} of cycle {child['cycle'] or '-'}, since {_ago(child['since'], now)}{quiet}"
    if supervisor.get("hold"):
        yield "holding off", supervisor["hold"]
    if step := supervisor.get("next"):
        yield "next", f"{step['phase'] or ''} {_local(step['at'])} ({step['why']})"
    if supervisor.get("failures"):
        yield "failures", f"{supervisor['failures']} in a row: {supervisor['failure']}"


def _cycle(cycle: dict[str, Any] | None) -> Iterator[tuple[str, str]]:
    if cycle is None:
        yield "last cycle", "none yet"
        return
    yield (
        "cycle",
        f"{cycle['id']}, {cycle['state']}, began {_local(cycle['started_at'])}, decision {cycle['decision'] or '-'}",
    )
    yield "solved", str(Rate(cycle["solved"], cycle["episodes"]))
    yield "by", f"base {cycle['by_base']}, patterns {cycle['by_pattern']}, compiler {cycle['by_compiler']}"
    yield "trained", f"{cycle['trained']} patterns"
    if cycle["total"] and cycle["after_passed"] is not None:
        yield "exam", f"{cycle['before_passed']} → {Rate(cycle['after_passed'], cycle['total'])}"


def _standing(found: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield "champion", f"{found['champion'] or 'none: the base model'} ({found['versions']} versions kept)"
    if counts := found["counts"]:
        yield "so far", f"{counts['cycles']} cycles, {counts['promoted']} promoted, {counts['rejected']} rejected"
        yield "episodes", str(Rate(counts["solved"], counts["episodes"]))
    yield "state", f"{found['state_dir']} ({found['bytes'] / 2**20:.1f} MiB)"


def _grid(rows: Iterator[tuple[str, str]]) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", min_width=11)
    table.add_column(overflow="fold")
    for name, text in rows:
        table.add_row(name, Text(one_line(str(text))))
    return table


def _local(moment: datetime | str | None) -> str:
    if moment is None:
        return "soon"
    at = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return f"{at.astimezone():%a %H:%M}"


def _ago(moment: str, now: datetime) -> str:
    seconds = max(0, int((now - datetime.fromisoformat(moment)).total_seconds()))
    return f"{seconds} s ago" if seconds < 120 else f"{seconds // 60} min ago"
