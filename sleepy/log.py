"""The console log: rich on a terminal, plain (one event a line) when it is not one.

Under journald a line begins with its priority (``<6>``) and has no time, which the journal adds itself. Progress of long work goes
through :func:`progress`: a live bar on a terminal, at most one line every few seconds elsewhere, and always a sign of life for the
supervisor. Everything here writes to stderr, so that stdout carries results alone (``--json``).
"""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from rich.console import Console
from rich.logging import RichHandler

from sleepy import heartbeat
from sleepy.text import visible

console = Console(stderr=True)
"""The console of the log (stderr)."""

PLAIN_INTERVAL_S = 5.0
"""Least time between two progress lines when stderr is not a terminal."""
JOURNAL_INTERVAL_S = 60.0
"""The same for the journal, which keeps them all; `systemctl status` shows the latest."""

_logger = logging.getLogger("sleepy")


def configure(level: str = "info") -> None:
    """Install the one handler of the ``sleepy`` logger. Safe to call again."""
    handler: logging.Handler
    if to_journal():
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(_Priority("%(message)s"))
    elif console.is_terminal:
        handler = RichHandler(console=console, show_path=False, markup=False, log_time_format="%H:%M:%S")
        handler.setFormatter(_Safe("%(message)s"))
    else:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(_Safe("%(asctime)s %(levelname)-7s %(message)s", "%Y-%m-%dT%H:%M:%S"))
    _logger.handlers[:] = [handler]
    _logger.propagate = False
    _logger.setLevel(level.upper())


def get(name: str) -> logging.Logger:
    """The logger of one part of the program, e.g. ``get("night")``."""
    return _logger.getChild(name)


def to_journal() -> bool:
    """Whether stderr goes to journald itself, and not to a terminal, pipe or file in a service's descendant."""
    device, _, inode = os.environ.get("JOURNAL_STREAM", "").partition(":")
    try:
        stderr = os.fstat(2)
    except OSError:
        return False
    return (device, inode) == (str(stderr.st_dev), str(stderr.st_ino))


def fatal(message: str) -> None:
    """The last line of a program that ends because of an error."""
    print(f"{'<3>' if to_journal() else ''}sleepy: {visible(message)}", file=sys.stderr)


class _Safe(logging.Formatter):
    """What programs or the model said, quoted in a message, can neither steer a terminal nor pass for a line of the log."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        record.message = visible(record.message).replace("\n", "\n    ")
        return super().formatMessage(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802
        return visible(super().formatException(ei))


class _Priority(_Safe):
    """Each line, those of a traceback too, with the priority that sd-daemon(3) describes."""

    def format(self, record: logging.LogRecord) -> str:
        levels = ((logging.CRITICAL, 2), (logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6))
        priority = next((number for level, number in levels if record.levelno >= level), 7)
        return "\n".join(f"<{priority}>{line}" for line in super().format(record).splitlines())


class Progress(Protocol):
    """What the body of a long computation calls."""

    def __call__(self, done: float, note: str = "") -> None:
        """Report that `done` of the total is finished, with a short note (a loss, a name)."""


@contextmanager
def progress(title: str, total: float, unit: str = "") -> Iterator[Progress]:
    """Show how far a long computation is. `total` is in the caller's own unit (`unit` is its label).

    A report ends the process (SystemExit) when its supervisor asked for that: call it where nothing is half done.
    """
    of = f"/{total:.0f}{f' {unit}' if unit else ''}"
    with _bar(title, total, of) if console.is_terminal and not to_journal() else _lines() as show:

        def report(done: float, note: str = "") -> None:
            show(done, note, text := f"{title}: {done:.0f}{of}{f' {note}' if note else ''}")
            heartbeat.beat(text)

        yield report


_Show = Callable[[float, str, str], None]
"""Takes what is done, the note, and all of it as a line of text."""


@contextmanager
def _bar(title: str, total: float, of: str) -> Iterator[_Show]:
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed:.0f}" + of),
        TimeRemainingColumn(),
        TextColumn("{task.fields[note]}"),
    )
    with RichProgress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(title, total=total, note="")
        yield lambda done, note, _text: bar.update(task, completed=done, note=note)


@contextmanager
def _lines() -> Iterator[_Show]:
    last = time.monotonic()
    interval = JOURNAL_INTERVAL_S if to_journal() else PLAIN_INTERVAL_S

    def line(_done: float, _note: str, text: str) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= interval:
            last = now
            _logger.info("%s", text)

    yield line
