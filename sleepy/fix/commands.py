"""``sleepy fix``: a verified patch for a file, crate or workspace that does not build, or an account of how far it got."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sleepy.fix.loop import Outcome
    from sleepy.fix.model import ModelAsker
    from sleepy.fix.patch import Changes
    from sleepy.fix.proposers import Proposer
    from sleepy.rust.crate import Workspace
    from sleepy.workshop import Workshop


def fix(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A .rs file, a crate or a workspace.")],
    apply: Annotated[bool, typer.Option("--apply", help="Write the changes, all or none.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Write them among uncommitted changes too.")] = False,
    package: Annotated[str | None, typer.Option("--package", "-p", help="Only this package of a workspace.")] = None,
    no_model: Annotated[bool, typer.Option("--no-model", help="The compiler's own suggestions alone.")] = False,
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
    afterwards; 1: it does not, and the patch is the best that was found.
    """
    from datetime import datetime, timezone

    from sleepy import log
    from sleepy.fix import patch, record, report
    from sleepy.fix.loop import Limits, Repair
    from sleepy.rust import crate, project

    settings = ctx.obj()
    found = project.locate(path)
    if apply and not force:
        patch.refuse_dirty(found.root)
    started = datetime.now(timezone.utc)
    workshop: Workshop = ctx.obj.workshop
    asker, proposers = _proposers(workshop, no_model, attempts or settings.agent.attempts)
    logger = log.get("fix")
    with crate.opened(found, workshop.checker, package=package, clippy=clippy, edition=edition) as workspace:
        for link in workspace.copied.links_out:
            logger.warning("%s leads out of %s and is not followed", link, found.root)
        repair = Repair(
            workspace,
            proposers,
            Limits(seconds=seconds),
            compiler=workshop.checker.toolchain.version,
            on_try=lambda one: logger.debug("%s", report.step(one)),
        )
        outcome = repair.run()
        changes = workspace.changed()
        text, hint = _patch(workspace, changes)
        applied = apply and bool(changes) and outcome.stopped != "interrupted"
        try:
            if applied:
                patch.write(workspace.above, changes)
                hint = f"written: {', '.join(changes)}"
        finally:
            _print(outcome, text, hint, applied, as_json)
        with suppress(KeyboardInterrupt):
            record.record(
                settings.history_url,
                record.episodes(
                    outcome,
                    (found.single or found.root).name,
                    workshop.router,
                    started=started,
                    settings=settings.digest(),
                    model=(asker and asker.label) or record.NO_MODEL,
                    version=asker.version if asker else None,
                ),
            )
    if not outcome.builds:
        raise typer.Exit(1)


def _proposers(workshop: Workshop, no_model: bool, attempts: int) -> tuple[ModelAsker | None, Sequence[Proposer]]:
    from sleepy.fix.model import ModelAsker
    from sleepy.fix.proposers import CompilerProposer, RegionProposer

    if no_model:
        return None, [CompilerProposer()]
    asker = ModelAsker(workshop)
    return asker, [CompilerProposer(), RegionProposer(asker, workshop.router, attempts)]


def _patch(workspace: Workspace, changes: Changes) -> tuple[str, str]:
    """The diff, and how it can be applied."""
    from sleepy.fix import patch

    top = patch.top_of(workspace.above)
    prefix = workspace.above.resolve().relative_to(top.resolve()).as_posix()
    text = patch.unified(changes, "" if prefix == "." else f"{prefix}/")
    return text, f"apply it with `git -C {top} apply`, or run this again with --apply"


def _print(outcome: Outcome, text: str, hint: str, applied: bool, as_json: bool) -> None:
    from sleepy.fix import report

    if as_json:
        print(json.dumps(report.data(outcome, text, applied), indent=1))
    else:
        sys.stdout.buffer.write(text.encode())  # as bytes: line ends are part of it
        sys.stdout.flush()
    print(report.account(outcome, hint), file=sys.stderr)
