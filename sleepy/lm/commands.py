"""``sleepy models``: which models there are, and getting one beforehand."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(help="Language models: list them, fetch one.", no_args_is_help=True)


@app.command("list")
def list_models(
    ctx: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON list of objects.")] = False,
) -> None:
    """Known and cached models, and where they are. Any other hub name, directory or .gguf file works too."""
    from sleepy.lm import registry
    from sleepy.lm.transport import MIB

    entries = registry.listing(ctx.obj().models_dir)
    if as_json:
        import json
        from dataclasses import asdict

        print(json.dumps([asdict(entry) for entry in entries], indent=1, default=str))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not console.is_terminal:
        console.width = 10_000  # nothing is cut or wrapped in a pipe or a file
    table = Table("name", "size", "state", "path", "licence", box=None, pad_edge=False)
    for entry in entries:
        path = entry.path or entry.gguf
        size = f"{entry.bytes / MIB:,.0f} MiB"
        table.add_row(*map(Text, (entry.name, size, entry.state, str(path or ""), entry.licence or "")))
        if entry.path and entry.gguf:
            table.add_row("", f"{entry.gguf.stat().st_size / MIB:,.0f} MiB", "gguf, kept", str(entry.gguf))
    console.print(table)


@app.command("fetch")
def fetch_model(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="A name from the list, org/repo, a directory or a .gguf file.")],
) -> None:
    """Download, verify and convert a model now; prints its label and path."""
    from sleepy.lm import registry

    local = registry.fetch(name, ctx.obj().models_dir)
    print(local.label, local.path, sep="\t")
