"""What cargo says: errors by target, what it got to, and why it could not even begin."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple

from sleepy.errors import FixError
from sleepy.rust import diagnostics
from sleepy.rust.diagnostics import Diagnostic
from sleepy.rust.phases import Phase, phase, score
from sleepy.rust.sandbox import Run

_NO_DEPENDENCY = re.compile(
    r"(?:no matching package named|failed to (?:get|download|load source for dependency)|"
    r"failed to select a version for the requirement) `([^`]+)`"
)
_OFFLINE = re.compile(r"offline|network|failed to (?:get|download|load source)|no matching package")
_NIGHTLY = re.compile(r"requires a nightly|only accepted on the nightly|nightly version of Cargo|-Z.* nightly")
_BY_PROGRAM = "--- stderr"
_NOT_UTF8 = "stream did not contain valid UTF-8"


class Target(NamedTuple):
    """A library, binary, test, example or build script of a package."""

    package: str
    """Cargo's id of the package."""
    kind: str
    name: str


@dataclass(frozen=True)
class Report:
    """What cargo said of a workspace. A library and its unit tests are one target here."""

    errors: Mapping[Target, tuple[Diagnostic, ...]]
    """By target, each once, in the compiler's order; files by their name in the tree."""
    reached: frozenset[Target]
    """What was compiled, with or without success (the rest needs something that did not compile)."""
    testable: frozenset[Target]
    """What compiled as a test program."""
    executables: Mapping[Target, str]
    """Test programs that were linked."""
    ok: bool
    stopped: str | None = None
    """Why it failed though no compiler said so, in one line."""
    seconds: float = 0.0

    @property
    def all_errors(self) -> list[Diagnostic]:
        """The errors of all targets, each once."""
        return list(dict.fromkeys(error for errors in self.errors.values() for error in errors))


Change = Literal["better", "same", "worse"]


def compare(before: Report, after: Report) -> Change:
    """Whether a change was one for the better. One target that got worse outweighs all else.

    Targets that nothing had got to before do not count against it: their errors were there, unseen.
    """
    if after.stopped is not None or not before.reached <= after.reached:
        return "worse"
    changes = [_change(before.errors.get(t, ()), after.errors.get(t, ())) for t in before.reached]
    if "worse" in changes:
        return "worse"
    moved = "better" in changes or before.reached < after.reached or (after.ok and not before.ok)
    return "better" if moved else "same"


def _change(before: Sequence[Diagnostic], after: Sequence[Diagnostic]) -> Change:
    """Of one target. Where the parser stopped in some files, and now stops in others alone, those parse now."""
    stopped, stops = _files(before), _files(after)
    if stopped and stops and not stopped & stops and all(phase(error) is Phase.SYNTAX for error in before):
        return "better"
    old, new = score(before), score(after)
    return "same" if new == old else "better" if new < old else "worse"


def _files(errors: Sequence[Diagnostic]) -> set[str]:
    """Where there are errors of syntax."""
    spans = [error.primary for error in errors if phase(error) is Phase.SYNTAX]
    return {span.file for span in spans if span is not None}


def read(run: Run, place: Callable[[str], str]) -> Report:
    """Cargo's JSON messages. `place` gives the name in the tree for a file as the compiler calls it."""
    errors: dict[Target, dict[Diagnostic, None]] = {}
    reached: set[Target] = set()
    tested: dict[Target, str | None] = {}
    for line in run.stdout.splitlines():
        message = _json(line)
        target = _target(message)
        if target is None:
            continue
        reached.add(target)
        if message["reason"] == "compiler-artifact":
            profile, program = message.get("profile"), message.get("executable")
            if isinstance(profile, dict) and profile.get("test"):
                tested[target] = program if diagnostics.is_name(program) else None
        else:
            found = [_placed(error, place) for error in diagnostics.errors(diagnostics.parse(line))]
            errors.setdefault(target, {}).update(dict.fromkeys(found))
    by_target = {target: tuple(found) for target, found in errors.items() if found}
    stopped = None
    if run.timed_out or run.truncated or run.returncode < 0 or (not run.ok and not by_target):
        stopped = _stopped(run)
    return Report(
        errors=by_target,
        reached=frozenset(reached),
        testable=frozenset(target for target in tested if target not in by_target),
        executables={target: program for target, program in tested.items() if program},
        ok=run.ok,
        stopped=stopped,
        seconds=run.wall_s,
    )


def refuse_hopeless(report: Report, where: str, compiler: str) -> None:
    """FixError when no edit can help: a compiler of another kind is needed, sources are no text, or cargo cannot begin."""
    for error in report.all_errors:
        if error.code == "E0554":
            raise FixError(f"{where}: needs a nightly compiler ({_line(error.message)}); {compiler} is not one")
        if _NOT_UTF8 in error.message:
            file = re.search(r"`([^`]+)`", error.message)
            raise FixError(f"{file[1] if file else where}: not UTF-8; convert it first, e.g. with iconv")
    if report.stopped is None:
        return
    if _NIGHTLY.search(report.stopped):
        raise FixError(f"{where}: needs a nightly compiler; {compiler} is not one: {report.stopped}")
    raise FixError(f"{where}: {report.stopped}")


def failure(stderr: str) -> str:
    """The reason that cargo gives, in one line."""
    dependency = _NO_DEPENDENCY.search(stderr)
    if dependency and _OFFLINE.search(stderr):
        return f"the dependency {dependency[1]} is not here and nothing is downloaded; run `cargo fetch` or `cargo vendor` first"
    lines = [line.strip() for line in stderr.splitlines() if line.strip() and not line.startswith("{")]
    start = next((n for n, line in enumerate(lines) if line.startswith("error")), max(0, len(lines) - 1))
    reason = [line for line in lines[start : start + 8] if line != "Caused by:"][:3]
    if _BY_PROGRAM in lines[start:]:  # a build script's own words say more than how it ended
        said = [
            line
            for line in lines[lines.index(_BY_PROGRAM, start) + 1 :]
            if not line.startswith(("thread '", "note: run with"))
        ]
        reason = [*reason[:1], *said[:2]]
    return _line(": ".join(reason).removeprefix("error: ")) or "cargo gave no reason"


def _stopped(run: Run) -> str:
    if run.timed_out:
        return f"cargo was stopped after {run.wall_s:.0f} s"
    if run.truncated:
        return "cargo was stopped because it wrote too much"
    if run.stopped.startswith("signal"):
        return f"cargo was killed by {run.stopped}"
    if run.stopped:
        return f"cargo was stopped: {run.why}"
    return failure(run.stderr)


def _json(line: str) -> dict[str, Any]:
    try:
        data = json.loads(line) if line.startswith("{") else {}
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _target(message: dict[str, Any]) -> Target | None:
    """None for what is not cargo's: a procedural macro may write to the same stream."""
    if message.get("reason") not in ("compiler-artifact", "compiler-message"):
        return None
    try:
        target = message["target"]
        found = Target(message["package_id"], target["kind"][0], target["name"])
    except (KeyError, TypeError, IndexError):
        return None
    return found if all(map(diagnostics.is_name, found)) else None


def _placed(error: Diagnostic, place: Callable[[str], str]) -> Diagnostic:
    spans = tuple(replace(span, file=place(span.file)) for span in error.spans)
    return replace(error, spans=spans, children=tuple(_placed(child, place) for child in error.children))


def _line(text: str) -> str:
    return " ".join(text.split())[:300]


@dataclass(frozen=True)
class TestReport:
    """What the tests of a workspace did."""

    __test__ = False  # not a test class for pytest

    results: Mapping[str, bool] = field(default_factory=dict)
    """Whether it passed, by "package target: test"; ignored tests are left out."""
    problem: str | None = None
    """Why they could not be run, or not all, in one line."""

    @property
    def passed(self) -> frozenset[str]:
        """Names of the tests that passed."""
        return frozenset(name for name, passed in self.results.items() if passed)


_RESULT = re.compile(r"^test (.+?)(?: - should panic)? \.\.\. (ok|FAILED)\b", re.MULTILINE)
_HARNESS = re.compile(r"^running \d+ tests?$", re.MULTILINE)


def read_tests(run: Run, label: str) -> dict[str, bool]:
    """Results of one test program; one with a harness of its own is a single test."""
    if not _HARNESS.search(run.stdout):
        return {label: run.ok}
    return {f"{label}: {name}": result == "ok" for name, result in _RESULT.findall(run.stdout)}
