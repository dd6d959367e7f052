"""``sleepy inbox``: hand something in, see what became of it, apply its patch."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sleepy.errors import InboxError, UsageError
from sleepy.text import visible

if TYPE_CHECKING:
    from sleepy.fix.patch import Changes
    from sleepy.history.schema import InboxItem, LearnRepository
    from sleepy.history.store import History
    from sleepy.learn.lessons import Lesson
    from sleepy.settings import Settings

app = typer.Typer(help="Hand in crates that do not build; the day works on them first.", no_args_is_help=True)
hook = typer.Typer(
    help="A git hook that hands a repository in when a commit of it does not build.", no_args_is_help=True
)
app.add_typer(hook, name="hook")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Id = Annotated[int, typer.Argument(metavar="ID", help="As `sleepy inbox list` shows it.")]
Repo = Annotated[Path, typer.Argument(metavar="REPO", help="A crate or workspace within a git repository.")]


@app.command()
def add(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A .rs file, a crate or a workspace.")],
    package: Annotated[str | None, typer.Option("--package", "-p", help="Only this package of a workspace.")] = None,
    if_broken: Annotated[bool, typer.Option("--if-broken", help="Only if it does not build.")] = False,
    door: Annotated[str, typer.Option(hidden=True)] = "command",
) -> None:
    """Put a copy of PATH's sources into the inbox; what waits there of the same path gives way to it."""
    from sleepy.control import Control
    from sleepy.inbox import intake

    settings: Settings = ctx.obj()
    if if_broken and _builds(ctx, path, package):
        typer.echo(f"{path}: builds; not added")
        return
    with _history(settings, write=True) as history:
        item = intake.take(settings, history, path, package=package, door=door)
    Control(settings.state).nudge()
    typer.echo(f"{item.id}: {item.path} is in the inbox; `sleepy inbox show {item.id}` says what became of it")


@app.command("list")
def list_(ctx: typer.Context, as_json: AsJson = False) -> None:
    """What was handed in, and how far it is."""
    with _history(ctx.obj()) as history:
        items = history.inbox()
    if as_json:
        print(json.dumps([_data(ctx.obj(), item) for item in items], indent=1, default=str))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not console.is_terminal:
        console.width = 10_000  # nothing is cut or wrapped in a pipe or a file
    table = Table("id", "state", "added", "path", "what", box=None, pad_edge=False)
    for item in items:
        what = f"applied; {item.detail}" if item.applied_at else item.detail
        cells = (str(item.id), item.state, f"{item.added_at:%Y-%m-%d %H:%M}Z", item.path, what)
        table.add_row(*(Text(visible(cell)) for cell in cells))
    console.print(table)


@app.command()
def show(
    ctx: typer.Context,
    item_id: Id,
    patch: Annotated[bool, typer.Option("--patch", help="Print the patch alone, for `git apply`.")] = False,
    as_json: AsJson = False,
) -> None:
    """One of them: what was wrong, what was done, and the patch."""
    from sleepy.fix.report import print_patch

    if patch and as_json:
        raise UsageError("inbox show: --patch is for `git apply`, --json has the patch within; choose one")
    settings: Settings = ctx.obj()
    with _history(settings) as history:
        item = history.inbox_item(item_id)
    if as_json:
        print(json.dumps(_data(settings, item) | {"evidence": item.evidence}, indent=1, default=str))
        return
    diff = (item.evidence or {}).get("patch", "")
    if not patch:
        from sleepy.inbox.patches import ACCOUNT, folder_of

        print(f"{item.id}: {visible(item.path)}: {item.state}{f': {visible(item.detail)}' if item.detail else ''}")
        account = folder_of(settings.state, item) / ACCOUNT
        if account.is_file():
            print("\n".join(map(visible, account.read_text().splitlines())))
        print(f"patch and evidence: {account.parent}\n" if diff else "", end="")
    elif not diff:
        raise InboxError(f"{item.id}: {item.state}, there is no patch")
    print_patch(diff)


@app.command()
def remove(ctx: typer.Context, item_id: Id) -> None:
    """Take something out of the inbox, with its copy and its patch. What was tried stays in the history."""
    from sleepy import cycle, locks
    from sleepy.inbox import intake, patches

    settings: Settings = ctx.obj()
    with _history(settings, write=True) as history:
        if history.inbox_item(item_id).state == "working" and locks.holder(settings.state / cycle.PHASE_LOCK):
            raise InboxError(f"{item_id}: is being worked on; wait, or `sleepy pause` first")
        item = history.remove_from_inbox(item_id)
    intake.forget_sources(settings, item.sources)
    patches.remove(settings.state, item)
    typer.echo(f"{item.id}: removed")


@app.command("apply")
def apply_(
    ctx: typer.Context,
    item_id: Id,
    force: Annotated[bool, typer.Option("--force", help="Among uncommitted changes too.")] = False,
) -> None:
    """Write the patch into the files that it was made for, all or none; not among uncommitted changes."""
    from sleepy.history.types import utc_now
    from sleepy.inbox import patches
    from sleepy.learn.repositories import keep

    settings: Settings = ctx.obj()
    with _history(settings, write=True) as history:
        item = history.inbox_item(item_id)
        changes = patches.ready(settings.state, item, force)
        learnt = _lessons(ctx, history, item, changes)
        written = patches.apply(item, changes)
        history.update_inbox(item_id, applied_at=utc_now())
        for repository, lessons in learnt:
            keep(settings, repository, lessons, "patch", f"inbox {item_id}")
    typer.echo(f"{item.id}: written: {', '.join(map(str, written))}")


@app.command()
def work(ctx: typer.Context) -> None:
    """Work on all that waits, now (the day does the same, and a supervisor that has nothing else to do)."""
    from sleepy import heartbeat
    from sleepy.cycle import alone
    from sleepy.inbox.work import work as do

    heartbeat.attach()
    with alone(ctx.obj().state):
        done = do(ctx.obj.workshop)
    for item in done:
        typer.echo(f"{item.id}: {item.path}: {item.state}: {item.detail}")
    if not done:
        typer.echo("nothing waits")


@hook.command("install")
def hook_install(ctx: typer.Context, repo: Repo = Path()) -> None:
    """Write a post-commit hook that adds REPO to the inbox when it does not build. It never holds up a commit."""
    from sleepy.inbox.hook import install

    typer.echo(f"written: {install(repo, ctx.obj.arguments)}")


@hook.command("uninstall")
def hook_uninstall(repo: Repo = Path()) -> None:
    """Remove the hook again."""
    from sleepy.inbox.hook import uninstall

    typer.echo(f"removed: {uninstall(repo)}")


@contextmanager
def _history(settings: Settings, write: bool = False) -> Iterator[History]:
    """The history; what root writes belongs to whom the state directory belongs to."""
    from sleepy.files import give_like
    from sleepy.history.store import History

    if not write:
        with History.open_readonly(settings.history_url) as history:
            yield history
        return
    with History.open(settings.history_url) as history:
        if settings.state.is_dir():
            give_like(settings.state.glob("history.db*"), settings.state)
        yield history


def _builds(ctx: typer.Context, path: Path, package: str | None) -> bool:
    from sleepy.rust import crate, project

    with crate.opened(project.locate(path), ctx.obj.workshop.checker, package=package) as workspace:
        return workspace.check().ok


def _lessons(
    ctx: typer.Context, history: History, item: InboxItem, changes: Changes
) -> list[tuple[LearnRepository, list[Lesson]]]:
    """What the patch teaches, by the repository that may be learnt from; found while its tree is still broken."""
    from sleepy.learn.repositories import covering, prepared
    from sleepy.rust import project

    repository = covering(history, Path(item.path))
    if repository is None or not (item.evidence or {}).get("builds"):
        return []
    return [(repository, prepared(ctx.obj.workshop, project.locate(Path(item.path)), item.package, changes))]


def _data(settings: Settings, item: InboxItem) -> dict[str, Any]:
    from sleepy.inbox.patches import folder_of

    keys = ("id", "path", "name", "package", "door", "state", "detail")
    times = ("added_at", "started_at", "finished_at", "applied_at")
    found: dict[str, Any] = {key: getattr(item, key) for key in keys}
    found |= {key: (at := getattr(item, key)) and at.isoformat() for key in times}
    folder = folder_of(settings.state, item)
    return found | {"patch": str(folder) if folder.is_dir() else None}
