"""What a fix did, for people and for scripts."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from sleepy.agent.prompt import headline
from sleepy.fix.loop import Outcome, Try
from sleepy.rust.cargo import TestReport
from sleepy.text import visible

MAX_LEFT = 10
"""Errors named that are left."""


def step(one: Try) -> str:
    """One candidate in a line, as it is judged."""
    where = f"{one.problem.file}:{one.problem.line}"
    who = f"{one.candidate.fixer}: {one.candidate.summary}".removesuffix(": ")
    if one.kept:
        return f"{where}: {one.problem.headline} <- {who} ({_count(one.before)} -> {one.after})"
    return f"{where}: {one.problem.headline} <- {who}: {'undone' if one.undone else 'refused'}, {one.detail}"


def print_patch(text: str) -> None:
    """On stdout: byte for byte for `git apply`, line ends included; on a terminal nothing in it can steer that."""
    sys.stdout.flush()
    sys.stdout.buffer.write((visible(text) if sys.stdout.isatty() else text).encode())
    sys.stdout.flush()


def account(outcome: Outcome, patch_hint: str = "") -> str:
    """What was wrong, what was done and by whom, and what is left."""
    return "\n".join(_lines(outcome, patch_hint))


def _lines(outcome: Outcome, patch_hint: str) -> Iterator[str]:
    if outcome.status == "builds":
        yield "it builds already; nothing was changed"
    for one in outcome.kept:
        gone = [problem for problem, by in outcome.solved.values() if by is one]
        for problem in gone or [one.problem]:
            yield f"{'fixed' if gone else 'helped'}: {problem.file}:{problem.line}: {problem.headline}"
        yield f"    by {one.candidate.fixer}: {one.candidate.summary} ({_count(one.before)} before, {one.after} after)"
    for error in outcome.errors_after[:MAX_LEFT]:
        span = error.primary
        yield f"left: {f'{span.file}:{span.line}: ' if span else ''}{headline(error)}"
    if len(outcome.errors_after) > MAX_LEFT:
        yield f"left: {len(outcome.errors_after) - MAX_LEFT} more"
    if outcome.stopped:
        yield f"stopped: {outcome.stopped}"
    yield (
        f"{outcome.status}: {_count(len(outcome.errors_before))} before, {len(outcome.errors_after)} after; "
        f"tests: {_tests(outcome.tests_before)} before, {_tests(outcome.tests_after)} after; by {_by(outcome)}; "
        f"{len(outcome.tries)} tried, {sum(one.undone for one in outcome.tries)} undone, {outcome.seconds:.1f} s"
    )
    if used := _server(outcome):
        yield used
    if patch_hint and outcome.kept:
        yield patch_hint


def data(outcome: Outcome, patch: str, applied: bool) -> dict[str, Any]:
    """All of it as plain data."""
    return {
        "status": outcome.status,
        "builds": outcome.builds,
        "applied": applied,
        "errors_before": [_error(error) for error in outcome.errors_before],
        "errors_after": [_error(error) for error in outcome.errors_after],
        "tests_before": _test_data(outcome.tests_before),
        "tests_after": _test_data(outcome.tests_after),
        "steps": [_step_data(one) for one in outcome.tries],
        "undone": sum(one.undone for one in outcome.tries),
        "stopped": outcome.stopped or None,
        "seconds": round(outcome.seconds, 3),
        "tokens": outcome.tokens,
        "cost": sum(one.candidate.said.cost for one in outcome.tries),
        "patch": patch,
    }


def _server(outcome: Outcome) -> str | None:
    """What servers were asked for; None when none was."""
    said = [one.candidate.said for one in outcome.tries if one.candidate.said.engine is not None]
    if not said:
        return None
    tokens = sum(each.prompt_tokens + each.tokens for each in said)
    engines = ", ".join(dict.fromkeys(each.engine for each in said if each.engine))
    requests = f"{len(said)} request{'' if len(said) == 1 else 's'}"
    return f"server: {requests} to {engines}, {tokens:,} tokens, cost {sum(each.cost for each in said):.4g}"


def _count(errors: int) -> str:
    return f"{errors} error{'' if errors == 1 else 's'}"


def _tests(tests: TestReport | None) -> str:
    if tests is None:
        return "not run"
    if not tests.results:
        return f"none ({tests.problem})" if tests.problem else "none"
    return f"{len(tests.passed)} of {len(tests.results)} pass"


def _by(outcome: Outcome) -> str:
    counts: dict[str, int] = {}
    for one in outcome.kept:
        counts[one.candidate.fixer] = counts.get(one.candidate.fixer, 0) + 1
    return ", ".join(f"{fixer} {count}" for fixer, count in counts.items()) or "nobody"


def _error(error: Any) -> dict[str, Any]:
    span = error.primary
    return {
        "code": error.code,
        "message": error.message,
        "file": span.file if span else None,
        "line": span.line if span else None,
    }


def _step_data(one: Try) -> dict[str, Any]:
    return {
        "file": one.problem.file,
        "line": one.problem.line,
        "problem": one.problem.headline,
        "fixer": one.candidate.fixer,
        "engine": one.candidate.said.engine,
        "what": one.candidate.summary,
        "verdict": one.verdict,
        "detail": one.detail,
        "kept": one.kept,
        "undone": one.undone,
        "errors_before": one.before,
        "errors_after": one.after,
    }


def _test_data(tests: TestReport | None) -> dict[str, Any] | None:
    if tests is None:
        return None
    failed = sorted(name for name, passed in tests.results.items() if not passed)
    return {"run": len(tests.results), "passed": len(tests.passed), "failed": failed, "problem": tests.problem}
