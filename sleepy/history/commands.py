"""``sleepy history``: look at what happened, also while the daemon works. Opens the database read-only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sleepy.text import visible

if TYPE_CHECKING:
    from sleepy.history.database import Database
    from sleepy.history.query import Result

app = typer.Typer(help="Look at what happened (read-only).", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print a JSON list of objects.")]
Limit = Annotated[int, typer.Option("--limit", "-n", min=1, help="Most rows, newest first.")]


@app.command()
def cycles(ctx: typer.Context, limit: Limit = 20, as_json: AsJson = False) -> None:
    """One line per cycle: what was solved, learnt and decided."""
    from sleepy.history import query

    with _database(ctx) as database:
        _show(query.cycles(database, limit=limit), as_json)


@app.command()
def episodes(
    ctx: typer.Context,
    cycle: Annotated[int | None, typer.Option(help="Only of this cycle.")] = None,
    koan: Annotated[str | None, typer.Option(help="Only of this koan.")] = None,
    pattern: Annotated[str | None, typer.Option(help="Only of this pattern.")] = None,
    solved: Annotated[bool | None, typer.Option("--solved/--unsolved", help="Only these.")] = None,
    limit: Limit = 20,
    as_json: AsJson = False,
) -> None:
    """Tasks and how they ended."""
    from sleepy.history import query

    with _database(ctx) as database:
        rows = query.episodes(database, cycle=cycle, koan=koan, pattern=pattern, solved=solved, limit=limit)
        _show(rows, as_json)


@app.command()
def attempts(
    ctx: typer.Context,
    episode: Annotated[int | None, typer.Option(help="Only of this episode.")] = None,
    koan: Annotated[str | None, typer.Option(help="Only of this koan.")] = None,
    verdict: Annotated[str | None, typer.Option(help="Only with this verdict, e.g. tests_fail.")] = None,
    limit: Limit = 20,
    as_json: AsJson = False,
) -> None:
    """Proposals and their verdicts (replies and programs: `sleepy history sql`)."""
    from sleepy.history import query

    with _database(ctx) as database:
        _show(query.attempts(database, episode=episode, koan=koan, verdict=verdict, limit=limit), as_json)


@app.command()
def audit(ctx: typer.Context, limit: Limit = 20, as_json: AsJson = False) -> None:
    """Promotions, rejections, rollbacks and changes of the settings, newest first."""
    from sleepy.history import query

    with _database(ctx) as database:
        found = query.audit(database, limit=limit)
        if not as_json:  # `detail` says it too
            found = query.Result(found.columns[:-1], [row[:-1] for row in found.rows])
        _show(found, as_json)


@app.command()
def sql(
    ctx: typer.Context,
    statement: Annotated[str, typer.Argument(help="One statement that only reads.")],
    limit: Annotated[int | None, typer.Option("--limit", "-n", min=1, help="Most rows.")] = None,
    as_json: AsJson = False,
) -> None:
    """Ask in SQL. Views: cycle_summary, koan_history, pattern_progress, repeat_errors."""
    from sleepy.history import query

    with _database(ctx) as database:
        _show(query.sql(database, statement, limit=limit), as_json)


@app.command()
def backup(
    ctx: typer.Context,
    target: Annotated[Path, typer.Argument(help="File to write; it must not exist.")],
) -> None:
    """Copy the history to a file, consistently, while the daemon works."""
    from sleepy.files import size

    with _database(ctx) as database:
        database.backup(target)
    print(f"{target}: {size(target):,} bytes")


@app.command()
def browse(
    ctx: typer.Context,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port on 127.0.0.1.")] = 8001,
) -> None:
    """Look at the history in a browser, read-only, with the queries that people ask most (needs the extra `browse`)."""
    from sleepy.history.browse import browse as serve

    serve(ctx.obj().history_url, port)


@app.command()
def reference() -> None:
    """Print what every table, view and column means, in Markdown."""
    from sleepy.history.reference import render

    print(render(), end="")


@contextmanager
def _database(ctx: typer.Context) -> Iterator[Database]:
    from sleepy.history.database import Database

    with Database.open_readonly(ctx.obj().history_url) as database:
        yield database


def _show(result: Result, as_json: bool) -> None:
    if as_json:
        from sleepy.history.types import to_json

        objects = (dict(zip(result.columns, row, strict=True)) for row in result.rows)
        print("[" + ",\n ".join(map(to_json, objects)) + "]")
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not console.is_terminal:
        console.width = 10_000  # nothing is cut or wrapped in a pipe or a file
    table = Table(*result.columns, box=None, pad_edge=False)
    for row in result.rows:
        table.add_row(*(Text(_cell(value)) for value in row))
    console.print(table)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}Z"
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return visible(text)  # programs and replies are untrusted
