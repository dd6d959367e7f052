"""``sleepy fix``: a verified patch for a file, crate or workspace that does not build, or an account of how far it got."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sleepy.errors import UsageError

if TYPE_CHECKING:
    from sleepy.fix.loop import Outcome
    from sleepy.fix.session import Mended, Mender, Wish
    from sleepy.fix.watch import Round
    from sleepy.rust.project import Project


def fix(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A .rs file, a crate or a workspace.")] = Path(),
    apply: Annotated[bool, typer.Option("--apply", help="Write the changes, all or none.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Write them among uncommitted changes too.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Again whenever the sources change, until Ctrl-C.")] = False,
    package: Annotated[str | None, typer.Option("--package", "-p", help="Only this package of a workspace.")] = None,
    no_model: Annotated[bool, typer.Option("--no-model", help="The compiler's own suggestions alone.")] = False,
    server: Annotated[
        bool | None,
        typer.Option(
            "--server/--no-server",
            show_default=False,
            help="Ask the server of the settings too, or not; default: as server.role says.",
        ),
    ] = None,
    clippy: Annotated[bool, typer.Option("--clippy", help="Lints of clippy that are errors count too.")] = False,
    edition: Annotated[str, typer.Option(help="Edition of a single file.")] = "2021",
    attempts: Annotated[
        int | None, typer.Option(min=1, max=10, help="Replies of the model per problem; default: agent.attempts.")
    ] = None,
    seconds: Annotated[float, typer.Option(min=1, help="Longest time for all of it.")] = 600.0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON on stdout, the patch within.")] = False,
) -> None:
    """Mend code that does not build: a unified diff on stdout (for `git apply`), an account on stderr.

    Works on a copy, offline, in the sandbox; the files themselves change only with --apply. Exit code 0: it builds
    afterwards; 1: it does not, and the patch is the best that was found. With --watch: 0, after Ctrl-C.
    """
    from sleepy.fix.session import Mender, Wish
    from sleepy.koans.catalog import EDITIONS
    from sleepy.rust import project

    if edition not in EDITIONS:
        raise UsageError(f"--edition {edition}: unknown; allowed: {', '.join(EDITIONS)}")
    found = project.locate(path)
    if not watch:
        _may_write(found, apply, force)
    mender = Mender(ctx.obj.workshop, use_model=not no_model, use_server=server, attempts=attempts)
    wish = Wish(package=package, clippy=clippy, edition=edition, seconds=seconds)
    if watch:
        from sleepy.fix.watch import watch as keep_watching

        say = _nothing if as_json else _say
        keep_watching(path, lambda now: _round(mender, now, wish, apply, force, as_json), say)
    elif not _mend(mender, found, wish, apply, as_json)[0].builds:
        raise typer.Exit(1)


def _say(text: str) -> None:
    print(text, flush=True)


def _nothing(_: str) -> None:
    pass


def _round(mender: Mender, found: Project, wish: Wish, apply: bool, force: bool, as_json: bool) -> Round:
    """One round of --watch. Among uncommitted changes the patch is printed all the same, but not written."""
    from sleepy import log

    try:
        _may_write(found, apply, force)
    except UsageError as error:
        log.get("fix").warning("not written: %s", error)
        apply = False
    return _mend(mender, found, wish, apply, as_json, compact=True)


def _may_write(found: Project, apply: bool, force: bool) -> None:
    from sleepy.fix import patch

    if apply and not force:
        patch.refuse_dirty(found.root)


def _mend(mender: Mender, found: Project, wish: Wish, apply: bool, as_json: bool, compact: bool = False) -> Round:
    """Mend, print, write and record."""
    from sleepy.fix import patch, record

    with mender.mended(found, wish) as mended:
        outcome, changes, above = mended.outcome, mended.changes, mended.workspace.above
        top, prefix = patch.place(above)
        text, hint = mended.patch(prefix), f"apply it with `git -C {top} apply`, or run this again with --apply"
        applied = False
        try:
            if apply and changes and outcome.stopped != "interrupted":
                patch.write(above, changes)
                applied, hint = True, f"written: {', '.join(changes)}"
        finally:
            _print(outcome, text, hint, applied, as_json, compact)
        with suppress(*() if compact else (KeyboardInterrupt,)):  # a second Ctrl-C; a watch ends with the first
            name = (found.single or found.root).name
            record.record(mender.workshop.settings.history_url, mender.episodes(mended, name))
            if applied:
                _learn(mender, mended, found)
    return outcome, {Path(os.path.realpath(above / name)): new for name, (_, new) in changes.items()} if applied else {}


def _learn(mender: Mender, mended: Mended, found: Project) -> None:
    from sleepy.learn.repositories import accepted

    accepted(mender.workshop, mended, found.root)


def _print(outcome: Outcome, text: str, hint: str, applied: bool, as_json: bool, compact: bool) -> None:
    from sleepy.fix import report

    if as_json:
        print(json.dumps(report.data(outcome, text, applied), indent=None if compact else 1), flush=True)
    else:
        report.print_patch(text)
    print(report.account(outcome, hint), file=sys.stderr)
