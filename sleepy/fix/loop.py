"""The repair loop: one problem at a time, the compiler's suggestions before the model, nothing kept that does not help.

Each candidate is put into the copy, checked, and taken out again; the best of those that help is put back for good. One
helps when no part of the workspace gets worse by it and some part gets better (:func:`sleepy.rust.cargo.compare`), it does not
cheat (:mod:`sleepy.fix.guard`), and no test that passed before fails after it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from sleepy import heartbeat, log
from sleepy.fix import guard
from sleepy.fix.problem import Problem, group, place
from sleepy.fix.proposers import Candidate, Files, Proposer, Step
from sleepy.rust import cargo
from sleepy.rust.cargo import Report, Target, TestReport
from sleepy.rust.crate import Workspace
from sleepy.rust.diagnostics import Diagnostic
from sleepy.rust.phases import score

_log = log.get("fix")


@dataclass(frozen=True)
class Limits:
    """When to stop."""

    seconds: float = 600.0
    """Wall time of all of it."""
    tokens: int = 50_000
    """Reply tokens of all of it."""
    problems: int = 200
    """Problems looked at."""


@dataclass(frozen=True)
class Try:
    """One candidate and what became of it."""

    problem: Problem
    candidate: Candidate
    verdict: str
    """passed (it was kept), or why not: no_code, does_not_compile, tests_fail, cheated or timed_out."""
    detail: str
    before: int
    """Errors before it."""
    after: int | None
    """Errors after it, where it was compiled."""
    files: Files = field(default_factory=dict)
    errors: tuple[Diagnostic, ...] = ()
    check_s: float = 0.0
    undone: bool = False
    """It was compiled, and taken back because something got worse by it."""
    round: int = 0

    @property
    def kept(self) -> bool:
        """It is part of the patch."""
        return self.verdict == "passed"


@dataclass
class Outcome:
    """How far it got. Valid at any time, so that an interrupted run can be accounted for too."""

    errors_before: list[Diagnostic] = field(default_factory=list)
    errors_after: list[Diagnostic] = field(default_factory=list)
    builds: bool = False
    tests_before: TestReport = field(default_factory=TestReport)
    """Tests of what compiled at the beginning, as far as they were run."""
    tests_after: TestReport | None = None
    """All tests, where it builds now."""
    tries: list[Try] = field(default_factory=list)
    solved: dict[str, tuple[Problem, Try]] = field(default_factory=dict)
    """Problems that are gone, by key, with what took them away."""
    programs: dict[str, bytes] = field(default_factory=dict)
    """The file of each problem that was worked on, as it was then, by the problem's key."""
    stopped: str = ""
    """Why it ended before everything was mended; empty when all was, or nothing more helped."""
    seconds: float = 0.0
    tokens: int = 0

    @property
    def kept(self) -> list[Try]:
        """The edits of the patch, in order."""
        return [one for one in self.tries if one.kept]

    @property
    def status(self) -> str:
        """builds, fixed, improved or unchanged."""
        if self.builds:
            return "fixed" if self.kept else "builds"
        return "improved" if self.kept else "unchanged"


class Repair:
    """Mends one workspace. `on_try` is told of each candidate as it is judged."""

    def __init__(
        self,
        workspace: Workspace,
        proposers: Sequence[Proposer],
        limits: Limits = Limits(),
        *,
        compiler: str = "this compiler",
        on_try: Callable[[Try], None] | None = None,
    ) -> None:
        self.workspace, self.proposers, self.limits = workspace, proposers, limits
        self.compiler, self.on_try = compiler, on_try
        self.outcome = Outcome()
        self._report: Report | None = None
        self._base: Report | None = None
        only = workspace.project.only
        self._only = only.relative_to(workspace.above).as_posix() if only is not None else None
        self._tested: set[Target] = set()
        self._passing: set[str] = set()

    def run(self) -> Outcome:
        """Mend what can be mended. Ctrl-C ends it with what was kept so far. FixError when nothing could be mended by edits."""
        started = time.monotonic()
        self.workspace.deadline = started + self.limits.seconds
        try:
            self._run()
        except KeyboardInterrupt:
            self.outcome.stopped = "interrupted"
        self.outcome.seconds = time.monotonic() - started
        self.outcome.tests_before = self._all_tests_before()
        return self.outcome

    def _run(self) -> None:
        where = str(self.workspace.project.only or self.workspace.project.single or self.workspace.project.root)
        report = self._base = self.workspace.check()
        if report.stopped is None or "stopped after" not in report.stopped:
            cargo.refuse_hopeless(report, where, self.compiler)
        self._report = report
        self.outcome.errors_before = self.outcome.errors_after = report.all_errors
        self.outcome.builds = report.ok
        if report.stopped is not None:
            self.outcome.stopped = report.stopped
        _log.info("%s: %d errors", where, len(report.all_errors))
        given_up: set[str] = set()
        looked_at = 0
        while not self._report.ok and not self._is_over():
            problems = self._problems()
            problem = next((problem for problem in problems if self._marked(problem) not in given_up), None)
            if problem is None or looked_at >= self.limits.problems:
                return
            looked_at += 1
            if not self._mend(problem, problems):
                given_up.add(self._marked(problem))
        if self._report.ok and self.outcome.tests_after is None and not self._is_over():
            self.outcome.tests_after = self.workspace.test()

    def _all_tests_before(self) -> TestReport:
        """Also those of programs that no edit could have touched, which were run at the end alone."""
        before, after = self.outcome.tests_before, self.outcome.tests_after
        if after is None or self._base is None:
            return before
        untouched = tuple(self.workspace.label(target) for target in self._base.testable - self._tested)
        same = {name: passed for name, passed in after.results.items() if untouched and name.startswith(untouched)}
        return TestReport({**same, **before.results}, before.problem)

    def _problems(self) -> list[Problem]:
        return group(self._meant(), self.workspace.owns, self.workspace.text)

    def _meant(self) -> list[Diagnostic]:
        """The errors that are to be mended: all, or those of one file."""
        assert self._report is not None
        errors, owns = self._report.all_errors, self.workspace.owns
        if self._only is None:
            return errors
        return [error for error in errors if (span := place(error, owns)) is not None and span.file == self._only]

    def _marked(self, problem: Problem) -> str:
        """The problem as it is now: when its file or its errors change it is worth another look."""
        return f"{problem.key} {hash((self.workspace.read(problem.file), problem.errors))}"

    def _is_over(self) -> bool:
        deadline = self.workspace.deadline
        if deadline is not None and time.monotonic() >= deadline:
            self.outcome.stopped = f"the time is up ({self.limits.seconds:.0f} s)"
        elif self.outcome.tokens >= self.limits.tokens:
            self.outcome.stopped = f"the model has said all it may ({self.limits.tokens} tokens)"
        return bool(self.outcome.stopped)

    def _mend(self, problem: Problem, others: Sequence[Problem]) -> bool:
        """Try the proposers in turn until one of them has a candidate that helps."""
        self.outcome.programs.setdefault(problem.key, self.workspace.read(problem.file))
        for proposer in self.proposers:
            failed: list[Sequence[Diagnostic] | str] = []
            for number in range(proposer.rounds):
                if self._is_over():
                    return False
                step = Step(problem, self.workspace, others, number, tuple(failed))
                tried = self._compete(step, proposer)
                if tried is None:
                    return True
                if not tried:
                    break
                failed += [one.errors or one.detail for one in tried[-1:]]
        return False

    def _compete(self, step: Step, proposer: Proposer) -> list[Try] | None:
        """The candidates of one round, tier by tier; None when one was kept, else what became of them."""
        failed: list[Try] = []
        for _, candidates in groupby(proposer.propose(step), key=lambda candidate: candidate.tier):
            helped: list[_Judged] = []
            for candidate in candidates:
                judged = self._judge(step, candidate)
                if isinstance(judged, Try):
                    failed.append(self._note(judged))
                    continue
                helped.append(judged)
                if judged.is_perfect:
                    break
                if self._is_over():
                    break
            if helped:
                best = min(helped, key=lambda judged: judged.rank)
                for judged in helped:
                    if judged is not best:
                        self._note(judged.failure("another one left fewer errors", before=self._count))
                self._keep(step, best)
                return None
            if self._is_over():
                break
        return failed

    @property
    def _count(self) -> int:
        return len(self._report.all_errors) if self._report else 0

    def _judge(self, step: Step, candidate: Candidate) -> _Judged | Try:
        """A candidate that helps, or why one does not."""
        self.outcome.tokens += candidate.tokens
        if candidate.refused is not None:
            verdict, why = candidate.refused
            return Try(step.problem, candidate, verdict, why, self._count, None, round=step.round)
        judged: _Judged | Try | None = None
        for files in candidate.variants:
            judged = self._judge_files(step, candidate, files)
            if isinstance(judged, _Judged):
                return judged
        assert judged is not None
        return judged

    def _judge_files(self, step: Step, candidate: Candidate, files: Files) -> _Judged | Try:
        assert self._report is not None
        before = {name: self.workspace.read(name) for name in files}

        def failure(verdict: str, why: str, after: Report | None = None, undone: bool = False) -> Try:
            errors = after.all_errors if after is not None else []
            seconds = after.seconds if after is not None else 0.0
            count = len(errors) if after is not None else None
            return Try(
                step.problem,
                candidate,
                verdict,
                why,
                self._count,
                count,
                files,
                tuple(errors),
                seconds,
                undone,
                step.round,
            )

        if self._only is not None and set(files) != {self._only}:
            return failure("cheated", f"changes another file than {self._only}")
        if not candidate.trusted and (cheat := guard.problem(before, files, self._report.all_errors)):
            return failure("cheated", cheat)
        relevant = self._tests_at_stake(files)
        try:
            self.workspace.write(files)
            report = self.workspace.check()
            if report.stopped is not None:
                return failure(
                    "timed_out" if "stopped" in report.stopped else "does_not_compile", report.stopped, report
                )
            change = cargo.compare(self._report, report)
            if change != "better":
                more = f"{self._count} errors before, {len(report.all_errors)} after"
                return failure("does_not_compile", f"{change}: {more}", report, undone=change == "worse")
            tests = self._test(report, relevant)
            if tests is not None and self._lost(tests, relevant, report):
                tests = self._test(report, relevant)  # once more: it may be a test that fails now and then
            if tests is not None and (lost := self._lost(tests, relevant, report)):
                if self._is_over():
                    return failure("timed_out", self.outcome.stopped, report)
                return failure("tests_fail", f"the test {lost} passed before", report, undone=True)
            return _Judged(step, candidate, files, report, tests)
        finally:
            self.workspace.write(before)

    def _tests_at_stake(self, files: Files) -> set[Target]:
        """Test programs that work now and that a change of `files` may break. Those not yet run are run, unchanged."""
        assert self._report is not None
        packages = [self.workspace.package_of(name) for name in files]
        touched = {package.id if package is not None else "" for package in packages}
        failing = {target.package for target in self._report.errors if "lib" in target.kind}
        if touched <= failing:  # nothing else can have been compiled against these
            relevant = {target for target in self._report.testable if target.package in touched}
        else:
            relevant = set(self._report.testable)
        if new := relevant - self._tested:
            found = self.workspace.test(new)
            self._tested |= new
            self._passing |= found.passed
            self.outcome.tests_before = TestReport(
                {**self.outcome.tests_before.results, **found.results}, found.problem
            )
        return relevant

    def _test(self, report: Report, relevant: set[Target]) -> TestReport | None:
        if report.ok:
            return self.workspace.test()
        return self.workspace.test(relevant) if relevant else None

    def _lost(self, tests: TestReport, relevant: set[Target], report: Report) -> str | None:
        """A test that passed and does not any more; of all, where everything builds and so everything was run."""
        names = self._passing
        if not report.ok:
            labels = tuple(self.workspace.label(target) for target in relevant)
            names = {name for name in names if name.startswith(labels)}
        return min(names - tests.passed, default=None)

    def _keep(self, step: Step, best: _Judged) -> None:
        assert self._report is not None
        gone = {problem.key: problem for problem in self._problems()}
        self.workspace.write(best.files)
        before = self._count
        self._report = best.report
        self.outcome.errors_after = best.report.all_errors
        self.outcome.builds = best.report.ok
        self.outcome.tests_after = best.tests if best.report.ok else None
        kept = Try(
            step.problem, best.candidate, "passed", best.candidate.summary, before, self._count, best.files,
            tuple(best.report.all_errors), best.report.seconds, round=step.round,
        )  # fmt: skip
        left = {problem.key for problem in self._problems()}
        for key, problem in gone.items():
            if key not in left and (key == step.problem.key or best.candidate.tier == 0):
                self.outcome.programs.setdefault(key, self.workspace.original(problem.file))
                self.outcome.solved[key] = (problem, kept)
        self._note(kept)
        _log.info("%s: %d errors left", best.candidate.fixer, self._count)

    def _note(self, one: Try) -> Try:
        self.outcome.tries.append(one)
        heartbeat.beat(f"fix: {len(self.outcome.tries)} tried, {self._count} errors left")
        if self.on_try is not None:
            self.on_try(one)
        return one


@dataclass(frozen=True)
class _Judged:
    """A candidate that helps."""

    step: Step
    candidate: Candidate
    files: Files
    report: Report
    tests: TestReport | None

    @property
    def failed(self) -> int:
        """Tests that fail, or cannot be run, where it builds."""
        if self.tests is None:
            return 0
        return len(self.tests.results) - len(self.tests.passed) + (self.tests.problem is not None)

    @property
    def is_perfect(self) -> bool:
        """It builds and all tests pass: nothing can be better."""
        return self.report.ok and self.failed == 0

    @property
    def rank(self) -> tuple[object, ...]:
        """The smallest is the best."""
        errors = self.report.all_errors
        return not self.report.ok, self.failed, len(errors), score(errors)

    def failure(self, why: str, before: int) -> Try:
        """As one that was not kept."""
        errors = tuple(self.report.all_errors)
        return Try(
            self.step.problem, self.candidate, "does_not_compile" if errors else "tests_fail", why, before, len(errors),
            self.files, errors, self.report.seconds, round=self.step.round,
        )  # fmt: skip
