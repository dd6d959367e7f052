"""A fix in the history: one episode per problem that was worked on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sleepy import log
from sleepy.agent.router import Router
from sleepy.errors import SleepyError
from sleepy.fix.loop import Outcome, Try
from sleepy.fix.problem import Problem
from sleepy.history.schema import Attempt, Episode

SOURCE = "fix"
NO_MODEL = "none"
"""The model of episodes in which none was asked."""
MAX_TEXT = 64 * 1024
"""Longer files are not kept: the history is no archive of other people's sources."""
_log = log.get("fix")


def record(url: str, episodes: list[Episode]) -> None:
    """Add the episodes. A history that cannot be used is logged and stops nothing."""
    from sleepy.history.store import History

    if not episodes:
        return
    try:
        with History.open(url) as history:
            for episode in episodes:
                history.record_episode(episode)
    except SleepyError as error:
        _log.warning("not recorded: %s", error)


def episodes(
    outcome: Outcome,
    name: str,
    router: Router,
    *,
    started: datetime,
    settings: str,
    model: str = NO_MODEL,
    version: str | None = None,
    source: str = SOURCE,
    cycle: int | None = None,
) -> list[Episode]:
    """The problems with their attempts. `name` is what the project is called; `settings` is Settings.digest()."""
    made_by = {"settings": settings, "model": model, "bank_version": version}
    return list(_episodes(outcome, f"{source}/{name}", router, started, source, cycle, made_by))


def _episodes(
    outcome: Outcome,
    name: str,
    router: Router,
    started: datetime,
    source: str,
    cycle: int | None,
    made_by: Mapping[str, Any],
) -> Iterator[Episode]:
    problems: dict[str, Problem] = {}
    tries: dict[str, list[Try]] = {}
    for one in outcome.tries:
        problems.setdefault(one.problem.key, one.problem)
        tries.setdefault(one.problem.key, []).append(one)
    for key, (problem, kept) in outcome.solved.items():  # one edit may have taken several away
        problems.setdefault(key, problem)
        tries.setdefault(key, [kept])
    for key, problem in problems.items():
        pattern = router.route(problem.errors)
        solved = outcome.solved.get(key)
        attempts = [_attempt(number, problem, one, pattern) for number, one in enumerate(tries[key], 1)]
        yield Episode(
            cycle_id=cycle,
            koan=f"{name}/{problem.file}",
            family=SOURCE,
            pattern=pattern,
            source=source,
            started_at=started,
            solved=solved is not None,
            solved_at_attempt=next((a.number for a in attempts if a.verdict == "passed"), None) if solved else None,
            fixed_by=solved[1].candidate.fixer if solved else None,
            program=_text(outcome.programs.get(key, b"")),
            diagnostics=[error.to_json() for error in problem.errors],
            attempts=attempts,
            **made_by,
        )


def _attempt(number: int, problem: Problem, one: Try, pattern: str | None) -> Attempt:
    after = one.files.get(problem.file)
    return Attempt(
        number=number,
        fixer=one.candidate.fixer,
        pattern=pattern,
        verdict=one.verdict,
        reply=one.candidate.said.text,
        program=_text(after) if after is not None else None,
        detail=one.detail,
        diagnostics=[error.to_json() for error in one.errors],
        error_codes=list(dict.fromkeys(error.code for error in one.errors if error.code)),
        tokens=one.candidate.said.tokens,
        prompt_tokens=one.candidate.said.prompt_tokens,
        engine=one.candidate.said.engine,
        cost=one.candidate.said.cost,
        lesson=[dict(message) for message in one.candidate.lesson] if one.kept and one.candidate.lesson else None,
        generate_s=one.candidate.said.seconds,
        check_s=one.check_s,
    )


def _text(source: bytes) -> str:
    return source.decode() if len(source) <= MAX_TEXT else ""
