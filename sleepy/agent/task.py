"""What the agent works on, and what a proposal turned out to be."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sleepy.agent import honesty, prompt
from sleepy.errors import SandboxError
from sleepy.rust.build import PLAIN, Build
from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic
from sleepy.text import one_line


@dataclass(frozen=True)
class Task:
    """A broken program to repair. The agent never sees `tests` and `fixed`."""

    id: str
    family: str
    program: str
    errors: tuple[Diagnostic, ...]
    """What the compiler says of `program`."""
    pattern: str | None
    """Where the router sends it."""
    tests: str = ""
    """Hidden tests; empty when there are none."""
    fixed: str | None = None
    """Reference fix, which tells the items whose signature may change."""
    build: Build = PLAIN


@dataclass(frozen=True)
class Verdict:
    """What became of one reply."""

    kind: str
    """passed, no_reply, no_code, does_not_compile, tests_fail, cheated, timed_out or sandbox_error."""
    program: str | None = None
    """The proposed program."""
    detail: str = ""
    """Why it did not pass (or what contained it), one line that is safe to print."""
    errors: tuple[Diagnostic, ...] = ()
    """What the compiler says of the proposal."""
    check_s: float = 0.0

    @property
    def passed(self) -> bool:
        """It compiles, its hidden tests pass, and it did not cheat."""
        return self.kind == "passed"


def judge(task: Task, reply: str, checker: Checker) -> Verdict:
    """A fix counts when it compiles, its hidden tests pass, and it did not cheat."""
    program = prompt.parse_reply(reply)
    if program is None:
        return Verdict("no_code", detail="the reply holds no code block")
    started = time.monotonic()
    try:
        kind, detail, errors = _judged(task, program, checker)
    except SandboxError as error:
        kind, detail, errors = "sandbox_error", str(error), ()
    return Verdict(kind, program, one_line(detail), errors, time.monotonic() - started)


def examine(task: Task, reply: str, checker: Checker) -> Verdict:
    """The same for an exam, where a verdict has to be the program's and not the machine's: what ran out of time, or of which the
    sandbox says nothing, is judged once more. SandboxError where the sandbox works for nothing at all."""
    verdict = judge(task, reply, checker)
    if verdict.kind == "sandbox_error":
        checker.self_test()
    return judge(task, reply, checker) if verdict.kind in ("sandbox_error", "timed_out") else verdict


def _judged(task: Task, program: str, checker: Checker) -> tuple[str, str, tuple[Diagnostic, ...]]:
    may_change = honesty.changed_items(task.program, task.fixed) if task.fixed is not None else set()
    if cheat := honesty.problem(task.program, program, task.errors, may_change):
        return "cheated", cheat, ()
    check = checker.check(program, task.build)
    if not check.ok:
        kind = "timed_out" if check.run.timed_out else "does_not_compile"
        return kind, prompt.headline(check.errors[0]), tuple(check.errors)
    if not task.tests:
        return "passed", "", ()
    tests = checker.test(program, task.tests, task.build)
    if tests.passed:
        return "passed", "", ()
    return "timed_out" if tests.timed_out else "tests_fail", tests.detail, ()
