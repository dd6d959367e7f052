"""``sleepy service``: the systemd service, for the system (root) or for the user."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from sleepy.service.manager import Manager

app = typer.Typer(help="The systemd service: install, uninstall, status.", no_args_is_help=True)

User = Annotated[
    bool | None,
    typer.Option(
        "--user/--system", help="Of the user's own manager, or the system's. By default: the system's for root."
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")]


@app.command()
def install(
    ctx: typer.Context,
    user: User = None,
    now: Annotated[bool, typer.Option("--now", help="Enable and start it too.")] = False,
    cuda: Annotated[bool, typer.Option("--cuda", help="Add the drop-in for an NVIDIA GPU.")] = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Write the unit for this installation, with the global options given before `service`; twice changes nothing."""
    from sleepy.service import unit

    manager = _manager(user, dry_run)
    text = _render(ctx, manager)
    changed = manager.install(text, cuda, now)
    missing = unit.missing_tools()
    if as_json:
        print(json.dumps({"changed": changed, "unit": text, "done": manager.done, "missing": missing}, indent=1))
        return
    if dry_run:
        print(text)
    print(*manager.done, sep="\n")
    if missing:
        print(f"not found: {', '.join(missing)}; the service becomes ready only with them")
    if not now:
        words = "systemctl --user" if manager.mode == "user" else "systemctl"
        print(f"start it with `{words} enable --now sleepy`" if changed else "unchanged")


@app.command()
def uninstall(
    ctx: typer.Context,
    user: User = None,
    purge: Annotated[bool, typer.Option("--purge", help="Remove bank, history and models too.")] = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Stop and disable the service and remove its unit. The state stays, unless --purge says otherwise."""
    from sleepy.service.manager import SYSTEM_CACHE, SYSTEM_STATE

    manager = _manager(user, dry_run)
    own = [SYSTEM_STATE, SYSTEM_CACHE] if manager.mode == "system" else [ctx.obj().state]
    changed = manager.uninstall(own if purge else ())
    if as_json:
        print(json.dumps({"changed": changed, "done": manager.done}, indent=1))
        return
    print(*manager.done, sep="\n") if manager.done else print("not installed")
    if not purge:
        print(f"kept: {', '.join(str(path) for path in own if path.exists()) or 'nothing was there'}")


@app.command()
def status(ctx: typer.Context, user: User = None, as_json: AsJson = False) -> None:
    """What systemd says of the service, and whether the unit is the one that `install` would write. Exit code 1: inactive."""
    from sleepy.errors import SleepyError

    manager = _manager(user, dry_run=False)
    try:
        text: str | None = _render(ctx, manager)
    except SleepyError:
        text = None
    found: dict[str, Any] = manager.status(text)
    if as_json:
        print(json.dumps(found, indent=1))
    else:
        print(f"unit      {found['unit'] or 'not installed'}", end="")
        print({True: ", up to date", False: ", differs from what `install` would write", None: ""}[found["up_to_date"]])
        print(f"state     {found['ActiveState']} ({found['SubState']}), {found['UnitFileState'] or 'not enabled'}")
        print(f"doing     {found['StatusText'] or '-'}")
        print(f"process   {found['MainPID']}, {found['NRestarts']} restarts, last result {found['Result']}")
    if found["ActiveState"] != "active":
        raise typer.Exit(1)


def _manager(user: bool | None, dry_run: bool) -> Manager:
    from sleepy.service.manager import Manager

    is_user = os.geteuid() != 0 if user is None else user
    return Manager("user" if is_user else "system", dry_run)


def _render(ctx: typer.Context, manager: Manager) -> str:
    from sleepy.errors import UsageError
    from sleepy.service import unit

    ctx.obj()  # wrong options are refused now, not at the service's start
    if manager.mode == "system" and any(item.startswith("state_dir=") for item in ctx.obj.overrides):
        raise UsageError("--state: the system service keeps its state in /var/lib/sleepy; leave it out, or use --user")
    return unit.render(manager.mode, ctx.obj.arguments)
