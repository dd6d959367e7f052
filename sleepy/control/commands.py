"""``sleepy pause``, ``resume`` and ``trigger``: what a supervisor is told."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Annotated, Any, Optional

import typer

from sleepy.control import Control, Pause, Trigger, duration
from sleepy.errors import UsageError


def pause(
    ctx: typer.Context,
    for_: Annotated[Optional[str], typer.Option("--for", metavar="TIME", help="E.g. 45m, 2h, 1h30m, 3d.")] = None,  # noqa: UP045
    reason: Annotated[str, typer.Option(help="Shown by status.")] = "",
) -> None:
    """Run nothing until `sleepy resume`, or for a time. What runs ends where nothing is half done."""
    now = datetime.now(timezone.utc)
    until = now + duration(for_) if for_ else None
    text = f"paused until {until.astimezone():%Y-%m-%d %H:%M:%S}" if until else "paused until `sleepy resume`"
    _tell_supervisor(ctx, text, pause=Pause(since=now, until=until, reason=reason))


def resume(ctx: typer.Context) -> None:
    """End a pause."""
    _tell_supervisor(ctx, "not paused", pause=None)


def trigger(
    ctx: typer.Context,
    what: Annotated[str, typer.Argument(help="day, night or cycle.", metavar="WHAT")],
) -> None:
    """Run a phase or a whole cycle now, whatever the hours: day begins a cycle (or goes on with its day), night takes an
    unfinished cycle to its end, cycle does both."""
    if what not in ("day", "night", "cycle"):
        raise UsageError(f"trigger {what}: unknown; allowed: day, night, cycle")
    _tell_supervisor(ctx, f"{what} is wanted", trigger=Trigger(what=what, at=datetime.now(timezone.utc)))


def _tell_supervisor(ctx: typer.Context, said: str, **changes: Any) -> None:
    control = Control(ctx.obj().state)
    for name, value in changes.items():
        getattr(control, f"set_{name}")(value)
    pid = control.nudge()
    typer.echo(f"{said}; {f'process {pid} is told' if pid else 'no supervisor runs, the next one will see it'}")
