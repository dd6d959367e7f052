"""A server as a teacher: by day it is asked, within its limits, about what nobody here could solve."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sleepy import log
from sleepy.agent.solver import Solver, Trajectory
from sleepy.agent.task import Task
from sleepy.errors import ServerError
from sleepy.lm.responder import TEACHER

if TYPE_CHECKING:
    from sleepy.lm.server import Server
    from sleepy.workshop import Workshop

_log = log.get("teacher")
OnDone = Callable[[Trajectory], None]


class Teacher:
    """Takes what was not solved, asks about it, and hands on everything that is done. A server that fails stops nothing."""

    def __init__(self, server: Server, solver: Solver) -> None:
        self.server, self.solver = server, solver
        self._waiting: list[Trajectory] = []
        self._silent = False

    @classmethod
    def of(cls, workshop: Workshop, cycle_id: int | None) -> Teacher | None:
        """The teacher of a cycle; None when the settings want none. UsageError when they cannot be met."""
        if workshop.settings.server.role != "teacher":
            return None
        server = workshop.server(cycle_id)
        return cls(server, workshop.server_solver(server))

    def after(self, on_done: OnDone) -> OnDone:
        """What to do with a task that was tried here: hand it on, or keep it for `ask`."""

        def done(trajectory: Trajectory) -> None:
            if trajectory.solved or self._silent or not self._wants(trajectory.task):
                on_done(trajectory)
            else:
                self._waiting.append(trajectory)

        return done

    def ask(self, on_done: OnDone) -> None:
        """Put what is kept to the server, one attempt each, and hand all of it on."""
        waiting, self._waiting = self._waiting, []
        count = self.server.budget.admit_tasks(len(waiting))
        for trajectory in waiting[count:]:
            on_done(trajectory)
        handed: set[int] = set()

        def note(trajectory: Trajectory) -> None:
            handed.add(id(trajectory))
            on_done(trajectory)

        try:
            if count:
                self.solver.go_on(waiting[:count], lambda _: TEACHER, 1, note)
        except ServerError as error:
            _log.warning("the teacher cannot be asked: %s", error)
            self._silent = True
        for trajectory in waiting[:count]:
            if id(trajectory) not in handed:
                on_done(trajectory)
        if self.server.budget.spent and not self._silent:
            _log.info("the teacher is asked no more: %s is reached", self.server.budget.spent)
            self._silent = True

    def _wants(self, task: Task) -> bool:
        return task.fixed is None or self.server.settings.practice
