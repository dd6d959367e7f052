"""The console log: rich on a terminal, plain (one event a line) when it is not one.

Progress of long work goes through :func:`progress`: a live bar on a terminal, at most one line every few seconds
elsewhere. Everything here writes to stderr, so that stdout carries results alone (``--json``).
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.logging import RichHandler

console = Console(stderr=True)
"""The console of the log (stderr)."""

PLAIN_INTERVAL_S = 5.0
"""Least time between two progress lines when stderr is not a terminal."""

_logger = logging.getLogger("sleepy")


def configure(level: str = "info") -> None:
    """Install the one handler of the ``sleepy`` logger. Safe to call again."""
    handler: logging.Handler
    if console.is_terminal:
        handler = RichHandler(console=console, show_path=False, markup=False, log_time_format="%H:%M:%S")
        handler.setFormatter(logging.Formatter("%(message)s"))
    else:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-7s %(message)s", "%Y-%m-%dT%H:%M:%S"))
    _logger.handlers[:] = [handler]
    _logger.propagate = False
    _logger.setLevel(level.upper())


def get(name: str) -> logging.Logger:
    """The logger of one part of the program, e.g. ``get("night")``."""
    return _logger.getChild(name)


class Progress(Protocol):
    """What the body of a long computation calls."""

    def __call__(self, done: float, note: str = "") -> None:
        """Report that `done` of the total is finished, with a short note (a loss, a name)."""


@contextmanager
def progress(title: str, total: float, unit: str = "") -> Iterator[Progress]:
    """Show how far a long computation is. `total` is in the caller's own unit (`unit` is its label)."""
    if console.is_terminal:
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.completed:.0f}/{task.total:.0f}" + (f" {unit}" if unit else "")),
            TimeRemainingColumn(),
            TextColumn("{task.fields[note]}"),
        )
        with RichProgress(*columns, console=console, transient=True) as bar:
            task = bar.add_task(title, total=total, note="")
            yield lambda done, note="": bar.update(task, completed=done, note=note)
        return

    last = time.monotonic()

    def line(done: float, note: str = "") -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= PLAIN_INTERVAL_S:
            last = now
            _logger.info(
                "%s: %.0f/%.0f%s%s",
                title,
                done,
                total,
                f" {unit}" if unit else "",
                f" {note}" if note else "",
            )

    yield line
