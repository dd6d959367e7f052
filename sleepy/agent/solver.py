"""The attempt loop: route, ask, judge, and ask again with the errors of the failed attempt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from sleepy import heartbeat
from sleepy.agent import prompt
from sleepy.agent.task import Task, Verdict, judge
from sleepy.lm.engine import Engine, Reply, Request, reply_key
from sleepy.lm.replies import ReplyCache
from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic

BASE = "base"
"""Name of the fixer that is the untouched base model."""


@dataclass(frozen=True)
class Proposal:
    """One reply and its verdict."""

    fixer: str
    """"base" or the name of the coefficient set."""
    reply: str
    verdict: Verdict
    tokens: int
    """Length of the reply, in tokens."""
    cached: bool
    """The reply was known and not generated anew."""
    generate_s: float = 0.0
    """This reply's share of the time that its batch took."""


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
    """Attempts tasks with a set of loaded coefficients; unknown patterns go to the base model."""

    def __init__(
        self,
        engine: Engine,
        checker: Checker,
        cache: ReplyCache | None,
        model: str,
        coefficient_hashes: Mapping[str, str],
        max_new_tokens: int,
        parallel: int,
    ) -> None:
        """`model` and `coefficient_hashes` (by set name) identify the weights in the reply cache."""
        self.engine, self.checker, self.cache = engine, checker, cache
        self.model, self.coefficient_hashes = model, coefficient_hashes
        self.max_new_tokens, self.parallel = max_new_tokens, parallel

    def solve(
        self,
        tasks: Sequence[Task],
        fixer_of: Callable[[Task], str | None],
        attempts: int,
        on_done: Callable[[Trajectory], None] | None = None,
    ) -> list[Trajectory]:
        """Up to `attempts` proposals per task, all tasks of a round in one batch. `on_done` gets each finished task."""
        trajectories = [Trajectory(task) for task in tasks]
        waiting = trajectories
        for number in range(1, attempts + 1):
            proposals = self._round(waiting, fixer_of)
            for trajectory, proposal in zip(waiting, proposals, strict=True):
                trajectory.proposals.append(proposal)
                if on_done is not None and (trajectory.solved or number == attempts):
                    on_done(trajectory)
            waiting = [trajectory for trajectory in waiting if not trajectory.solved]
            if not waiting:
                break
        return trajectories

    def _round(self, trajectories: Sequence[Trajectory], fixer_of: Callable[[Task], str | None]) -> list[Proposal]:
        """One proposal for each; programs are checked while others are still being generated."""
        requests = [self._request(trajectory, fixer_of(trajectory.task)) for trajectory in trajectories]
        keys = [self._key(request) for request in requests]
        known = {n: self.cache.get(key) for n, key in enumerate(keys)} if self.cache else {}
        verdicts: dict[int, Future[Verdict]] = {}
        replies: dict[int, Reply] = {}
        with ThreadPoolExecutor(self.parallel) as pool:

            def take(number: int, reply: Reply) -> None:
                replies[number] = reply
                text = self.engine.decode(reply.tokens)
                verdicts[number] = pool.submit(judge, trajectories[number].task, text, self.checker)

            for number, reply in known.items():
                if reply is not None:
                    take(number, reply)
            fresh = [number for number in range(len(requests)) if number not in replies]

            def generated(index: int, reply: Reply) -> None:
                if self.cache is not None:
                    self.cache.put(self._key(requests[fresh[index]]), reply)  # shapes may have changed: memory
                take(fresh[index], reply)
                heartbeat.beat(f"replies: {len(replies)}/{len(requests)}")

            self.engine.generate([requests[number] for number in fresh], generated)
        share = self.engine.stats.seconds / max(1, len(fresh))
        is_fresh = set(fresh)
        return [
            Proposal(
                fixer=requests[number].fixer or BASE,
                reply=self.engine.decode(replies[number].tokens),
                verdict=verdicts[number].result(),
                tokens=len(replies[number].tokens),
                cached=number not in is_fresh,
                generate_s=share if number in is_fresh else 0.0,
            )
            for number in range(len(requests))
        ]

    def _request(self, trajectory: Trajectory, fixer: str | None) -> Request:
        failed = [_problem(proposal.verdict) for proposal in trajectory.proposals]
        chat = prompt.messages(trajectory.task.program, trajectory.task.errors, failed)
        return Request(self.engine.encode(chat), fixer, self.max_new_tokens)

    def _key(self, request: Request) -> str:
        coefficients = BASE if request.fixer is None else self.coefficient_hashes[request.fixer]
        return reply_key(self.model, coefficients, request, self.engine.shape_key())


def _problem(verdict: Verdict) -> Sequence[Diagnostic] | str:
    return verdict.errors or verdict.detail
