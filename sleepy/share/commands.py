"""`sleepy bank …`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from sleepy.errors import UsageError

app = typer.Typer(no_args_is_help=True)


@app.command()
def info(
    ctx: typer.Context, as_json: Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")] = False
) -> None:
    """Versions, champion, base model, patterns with k, p and parameters."""
    from sleepy.share.bank import Bank

    found = Bank(ctx.obj().state / "bank").info()
    if as_json:
        typer.echo(json.dumps(found, indent=2))
        return
    typer.echo(f"champion: {found['champion'] or 'none: the base model'}")
    typer.echo(f"versions: {', '.join(found['versions']) or 'none'}")
    if found["champion"]:
        typer.echo(f"base model: {found['base_model']}")
    for name, pattern in (found.get("patterns") or {}).items():
        typer.echo(
            f"  {name}: {pattern['kind']}, k {pattern['k']}, p {pattern['p']}, {pattern['parameters']:,} parameters"
        )


@app.command()
def export(
    ctx: typer.Context,
    pattern: Annotated[str, typer.Argument(help="Pattern to export.")],
    folder: Annotated[Path, typer.Argument(help="Folder to write; must not exist.")],
    version: Annotated[str, typer.Option(help="Bank version; the champion by default.")] = "",
) -> None:
    """Write a pattern's coefficients as a PEFT LoRA folder that plain PEFT loads on the plain base model."""
    from sleepy.share import peft_io

    workshop = ctx.obj.workshop
    chosen = workshop.bank.load(version, workshop.model.sha256) if version else workshop.champion()
    if chosen is None:
        raise UsageError("bank: there is no version yet; run a cycle first (`sleepy run --once`)")
    if pattern not in chosen.tasks:
        raise UsageError(f"{pattern}: not in {chosen.version}; it has: {', '.join(sorted(chosen.tasks))}")
    if folder.exists():
        raise UsageError(f"{folder}: exists already; name a new folder")
    peft_io.export(chosen, pattern, folder, str(workshop.model.path))
    typer.echo(f"{pattern} of {chosen.version} → {folder}")
