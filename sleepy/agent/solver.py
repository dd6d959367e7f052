"""The attempt loop: route, ask, judge, and ask again with the errors of the failed attempt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from sleepy import heartbeat
from sleepy.agent import prompt
from sleepy.agent.task import Task, Verdict, judge
from sleepy.errors import ServerError
from sleepy.lm.responder import BASE, Question, Responder, Said
from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic

__all__ = ["BASE", "Proposal", "Solver", "Trajectory"]

Judge = Callable[[Task, str, Checker], Verdict]


@dataclass(frozen=True)
class Proposal:
    """One reply and its verdict."""

    fixer: str
    """"base", "teacher" or the name of the coefficient set."""
    said: Said
    verdict: Verdict


@dataclass
class Trajectory:
    """The attempts at one task."""

    task: Task
    proposals: list[Proposal] = field(default_factory=list)

    @property
    def solved(self) -> bool:
        """The last attempt passed."""
        return bool(self.proposals) and self.proposals[-1].verdict.passed


class Solver:
    """Attempts tasks by asking a responder."""

    def __init__(
        self, responder: Responder, checker: Checker, max_new_tokens: int, parallel: int, judge: Judge = judge
    ) -> None:
        self.responder, self.checker, self.judge = responder, checker, judge
        self.max_new_tokens, self.parallel = max_new_tokens, parallel

    def solve(
        self,
        tasks: Sequence[Task],
        fixer_of: Callable[[Task], str | None],
        attempts: int,
        on_done: Callable[[Trajectory], None] | None = None,
        say: Callable[[str], None] = heartbeat.beat,
    ) -> list[Trajectory]:
        """Up to `attempts` proposals per task, all tasks of a round in one batch. `on_done` gets each task that is finished,
        `say` how far a round is whenever a reply comes (where nothing is half done).

        Where the responder is not asked any more (a limit, a server that broke down) a task ends with what it has; one that
        has nothing is not reported to `on_done`.
        """
        trajectories = [Trajectory(task) for task in tasks]
        self.go_on(trajectories, fixer_of, attempts, on_done, say)
        return trajectories

    def go_on(
        self,
        trajectories: Sequence[Trajectory],
        fixer_of: Callable[[Task], str | None],
        attempts: int,
        on_done: Callable[[Trajectory], None] | None = None,
        say: Callable[[str], None] = heartbeat.beat,
    ) -> None:
        """The same for tasks that somebody else tried before: up to `attempts` more proposals."""
        waiting = list(trajectories)
        for number in range(1, attempts + 1):
            left = []
            try:
                proposals = self._round(waiting, fixer_of, say)
            except ServerError:  # what was tried so far counts (and may have cost something)
                for trajectory in waiting:
                    if on_done is not None and trajectory.proposals:
                        on_done(trajectory)
                raise
            for trajectory, proposal in zip(waiting, proposals, strict=True):
                if proposal is not None:
                    trajectory.proposals.append(proposal)
                if proposal is not None and not trajectory.solved and number < attempts:
                    left.append(trajectory)
                elif on_done is not None and trajectory.proposals:
                    on_done(trajectory)
            waiting = left
            if not waiting:
                break

    def _round(
        self,
        trajectories: Sequence[Trajectory],
        fixer_of: Callable[[Task], str | None],
        say: Callable[[str], None],
    ) -> list[Proposal | None]:
        """One proposal for each; programs are checked while others are still being generated."""
        questions = [self._question(trajectory, fixer_of(trajectory.task)) for trajectory in trajectories]
        verdicts: dict[int, Future[Verdict]] = {}
        with ThreadPoolExecutor(self.parallel) as pool:

            def take(number: int, said: Said) -> None:
                verdicts[number] = pool.submit(self._verdict, trajectories[number].task, said)
                say(f"{len(verdicts)}/{len(questions)} replies")

            replies = self.responder.respond(questions, take)
        return [
            Proposal(question.fixer or BASE, said, verdicts[number].result()) if said is not None else None
            for number, (question, said) in enumerate(zip(questions, replies, strict=True))
        ]

    def _verdict(self, task: Task, said: Said) -> Verdict:
        return Verdict("no_reply", detail=said.failure) if said.failure else self.judge(task, said.text, self.checker)

    def _question(self, trajectory: Trajectory, fixer: str | None) -> Question:
        failed = [_problem(proposal.verdict) for proposal in trajectory.proposals]
        chat = prompt.messages(trajectory.task.program, trajectory.task.errors, failed)
        failed_before = [proposal.said.text for proposal in trajectory.proposals]
        return Question(chat, fixer, self.max_new_tokens, (prompt.unchanged(chat), *failed_before))


def _problem(verdict: Verdict) -> Sequence[Diagnostic] | str:
    return verdict.errors or verdict.detail
