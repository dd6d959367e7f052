"""One repair from the copy to the episodes, for all who want one: the command, the watcher, the inbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from sleepy import log
from sleepy.fix import patch, record, report
from sleepy.fix.loop import Limits, Outcome, Repair, Try
from sleepy.fix.proposers import CompilerProposer, RegionProposer
from sleepy.rust import crate

if TYPE_CHECKING:
    from sleepy.fix.model import ModelAsker, ServerAsker
    from sleepy.fix.patch import Changes
    from sleepy.fix.proposers import Proposer
    from sleepy.history.schema import Episode
    from sleepy.rust.crate import Workspace
    from sleepy.rust.project import Project
    from sleepy.workshop import Workshop

_log = log.get("fix")


@dataclass(frozen=True)
class Wish:
    """What is to be mended, and how far to go."""

    package: str | None = None
    clippy: bool = False
    edition: str = "2021"
    """Of a single file."""
    seconds: float = 600.0


@dataclass(frozen=True)
class Mended:
    """A repair that ended. The workspace is there as long as the context that gave this."""

    outcome: Outcome
    changes: Changes
    workspace: Workspace
    started: datetime

    def patch(self, prefix: str = "") -> str:
        """The diff, with names relative to where `prefix` begins."""
        return patch.unified(self.changes, prefix)


class Mender:
    """Mends one project after the other; the model is loaded once, when it is first asked."""

    def __init__(
        self,
        workshop: Workshop,
        *,
        use_model: bool,
        use_server: bool | None = None,
        attempts: int | None = None,
        cycle: int | None = None,
    ) -> None:
        """`use_server`: None leaves it to server.role. `cycle`: whose limits of a server count; None: those of 24 hours.

        UsageError when a server is wanted and the settings name none that can be used.
        """
        self.workshop = workshop
        self.attempts = attempts or workshop.settings.agent.attempts
        role = workshop.settings.server.role
        asks = use_server if use_server is not None else role != "off" and use_model
        self.asker: ModelAsker | ServerAsker | None = None
        self.teacher: ServerAsker | None = None
        if use_model or asks:
            from sleepy.fix.model import ModelAsker, ServerAsker

            if asks and role == "day":
                self.asker = ServerAsker(workshop, cycle, teaches=False)
            elif use_model:
                self.asker = ModelAsker(workshop)
            if asks and role != "day":
                self.teacher = ServerAsker(workshop, cycle, teaches=True)

    def proposers(self) -> Sequence[Proposer]:
        """Who proposes edits, for one repair, in turn: the compiler, the model or a server in its place, a teacher."""
        found: list[Proposer] = [CompilerProposer()]
        if self.asker is not None:
            found.append(RegionProposer(self.asker, self.workshop.router, self.attempts, who=self.asker.who))
        if self.teacher is not None:
            found.append(RegionProposer(self.teacher, self.workshop.router, rounds=1, who=self.teacher.who))
        return found

    @contextmanager
    def mended(
        self,
        project: Project,
        wish: Wish,
        on_try: Callable[[Try], None] = lambda one: _log.debug("%s", report.step(one)),
    ) -> Iterator[Mended]:
        """Copy `project` and mend the copy. FixError and its like when that cannot be; Ctrl-C leaves the best so far."""
        checker, started = self.workshop.checker, datetime.now(timezone.utc)
        with crate.opened(
            project, checker, package=wish.package, clippy=wish.clippy, edition=wish.edition
        ) as workspace:
            for link in workspace.copied.links_out:
                _log.warning("%s leads out of %s and is not followed", link, project.root)
            limits = Limits(seconds=wish.seconds)
            compiler = checker.toolchain.version
            repair = Repair(workspace, self.proposers(), limits, compiler=compiler, on_try=on_try)
            outcome = repair.run()
            yield Mended(outcome, workspace.changed(), workspace, started)

    def episodes(
        self, mended: Mended, name: str, *, source: str = record.SOURCE, cycle: int | None = None
    ) -> list[Episode]:
        """What goes into the history; `name` is what the project is called."""
        return record.episodes(
            mended.outcome,
            name,
            self.workshop.router,
            started=mended.started,
            settings=self.workshop.settings.digest(),
            model=self.model,
            version=self.asker.version if self.asker else None,
            source=source,
            cycle=cycle,
        )

    @property
    def model(self) -> str:
        """The base model that answered, for the history."""
        return (self.asker and self.asker.label) or record.NO_MODEL
