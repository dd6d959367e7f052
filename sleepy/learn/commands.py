"""``sleepy learn``: agree to learning from a repository, see what it taught, withdraw it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sleepy.text import visible

if TYPE_CHECKING:
    from sleepy.history.schema import LearnRepository
    from sleepy.history.store import History

app = typer.Typer(help="Learn from your own repositories, those that you name.", no_args_is_help=True)
Repo = Annotated[Path, typer.Argument(metavar="REPO", help="A crate or workspace within a git repository.")]


@app.command()
def add(
    ctx: typer.Context,
    repo: Repo,
    bank: Annotated[
        str | None, typer.Option(help="shared: it teaches this bank; own: one of its own. Default: learn.bank.")
    ] = None,
    break_: Annotated[bool, typer.Option("--break", help="Practise on it too: `koans break` on its crates.")] = False,
) -> None:
    """Agree that sleepy learns from REPO: from patches that you apply there, and from fixes in its history, looked through now."""
    from sleepy.errors import UsageError
    from sleepy.learn import repositories

    if bank not in (None, "shared", "own"):
        raise UsageError(f"--bank {bank}: unknown; allowed: shared, own")
    settings = ctx.obj()
    with _history(ctx) as history:
        repository = repositories.add(settings, history, repo, bank or settings.learn.bank)
    typer.echo(f"{repository.path}: may be learnt from, for the bank in {repository.state}")
    if repository.bank == "own":
        typer.echo(f"work with it: `sleepy --state {repository.state} run --once`, then `… fix`")
    _scan(ctx, repository)
    if break_:
        _break(ctx, repository)


@app.command()
def scan(ctx: typer.Context, repo: Annotated[Path | None, typer.Argument(metavar="REPO")] = None) -> None:
    """Look for new fixes in the history of REPO, or of all repositories."""
    from sleepy.errors import UsageError

    with _history(ctx) as history:
        known = history.learn_repositories()
    chosen = [one for one in known if repo is None or one.path == str(repo.resolve())]
    if repo is not None and not chosen:
        raise UsageError(f"{repo}: is not learnt from; see `sleepy learn list`")
    for repository in chosen:
        _scan(ctx, repository)


@app.command("list")
def list_(ctx: typer.Context, as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """The repositories that are learnt from, and what they taught."""
    from sleepy.history.store import History
    from sleepy.learn import repositories

    with History.open_readonly(ctx.obj().history_url) as history:
        known = history.learn_repositories()
    rows: list[dict[str, Any]] = []
    for one in known:
        koans, pairs = repositories.counts(ctx.obj(), one)
        rows.append({"path": one.path, "bank": one.bank, "state": one.state, "koans": koans, "pairs": pairs})
    if as_json:
        print(json.dumps(rows, indent=1))
        return
    if not rows:
        typer.echo("nothing is learnt from yet; `sleepy learn add REPO`")
    for row in rows:
        typer.echo(f"{visible(row['path'])}: {row['bank']} bank, {row['koans']} koans, {row['pairs']} pairs")


@app.command()
def remove(ctx: typer.Context, repo: Repo) -> None:
    """Withdraw REPO: what was learnt from it goes as material. Coefficients trained on it stay until they are rolled back."""
    from sleepy.learn import repositories

    with _history(ctx) as history:
        repository, gone = repositories.remove(ctx.obj(), history, repo)
    typer.echo(
        f"{repository.path}: withdrawn, its practice and {gone} lessons are gone; `sleepy rollback` goes back to an earlier bank"
    )


@contextmanager
def _history(ctx: typer.Context) -> Iterator[History]:
    from sleepy.history.store import History

    with History.open(ctx.obj().history_url) as history:
        yield history


def _scan(ctx: typer.Context, repository: LearnRepository) -> None:
    from sleepy.learn import commits, repositories

    settings = ctx.obj()
    known = repositories.origins(settings, repository)
    done = commits.walk(ctx.obj.workshop, Path(repository.path), known)
    new = sum(repositories.keep(settings, repository, lessons, "history", commit.id) for commit, lessons in done.found)
    typer.echo(
        f"{repository.path}: {done.commits} commits, {done.candidates} small enough, {done.compiled} checks, "
        f"{done.fixes} fixes, {new} new lessons{f'; {done.stopped}' if done.stopped else ''}"
    )


def _break(ctx: typer.Context, repository: LearnRepository) -> None:
    """What cannot be broken here (no tests, dependencies) is said, crate by crate."""
    from sleepy.errors import KoanError
    from sleepy.koans.breaker.commands import broken
    from sleepy.koans.breaker.engine import Limits
    from sleepy.koans.breaker.operators import OPERATORS
    from sleepy.learn.repositories import koans_of
    from sleepy.learn.slices import MAX_LINES
    from sleepy.rust import copying

    root = Path(repository.path)
    limits = Limits(frozenset(operator.name for operator in OPERATORS), frozenset(), None, None)
    for manifest in sorted(path for path in copying.sources([root]) if path.name == "Cargo.toml"):
        try:
            result = broken(manifest.parent, koans_of(repository), limits, ctx.obj(), MAX_LINES)
            typer.echo(f"{manifest.parent}: {len(result.koans)} koans")
        except KoanError as error:
            typer.echo(f"not broken: {error}", err=True)
