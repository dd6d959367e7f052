"""Is a koan what it says? The broken side fails as announced, the fixed side is clean, and the tests tell them apart."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from sleepy.koans import proof
from sleepy.koans.catalog import WITHOUT_TESTS, Koan
from sleepy.koans.diagnosis import Diagnoser
from sleepy.koans.pool import each
from sleepy.rust.build import Build
from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic
from sleepy.textcache import TextCache, key_of

CACHE_FILE = "verified.db"
VERSION = "2"
"""Part of every cache key; another number when verification gets stricter."""

_Diagnose = Callable[[str, Build], list[Diagnostic]]
TOGETHER = 12
"""Programs whose tests are built as one."""


class Failure(NamedTuple):
    """A koan that is not what it says."""

    id: str
    problem: str
    """What is wrong, one line; several problems are separated by semicolons."""


def verify(
    koans: Sequence[Koan],
    checker: Checker,
    cache_dir: Path,
    parallel: int,
    on_done: Callable[[int, str], None] = lambda _done, _koan_id: None,
) -> list[Failure]:
    """Check every koan; returns those that fail, by id. `on_done` gets the number done and the id of the last.

    Koans that verified before, word for word and with the same compiler, are taken from the cache at once; each new
    one is remembered as soon as it has verified, so an interrupted run goes on where it stopped.
    """
    cache = TextCache(cache_dir / CACHE_FILE)
    diagnoser = Diagnoser(checker, cache_dir, parallel)
    keys = {koan.id: key_of((VERSION, checker.toolchain.version, koan.content_hash)) for koan in koans}
    new = [koan for koan in koans if cache.get(keys[koan.id]) is None]
    done = len(koans) - len(new)
    failures = []
    for _, outcomes in each(lambda group: _together(group, checker, diagnoser.errors), _groups(new), parallel):
        for koan, found in outcomes:
            done += 1
            if found:
                failures.append(Failure(koan.id, "; ".join(found)))
            else:
                cache.put(keys[koan.id], "ok")
            on_done(done, koan.id)
    cache.close()
    return sorted(failures)


def problems(koan: Koan, checker: Checker) -> list[str]:
    """What is wrong with a koan, in a few words each. The tests are put to the proof only on a clean fixed side."""
    ((_, found),) = _together([koan], checker, lambda program, build: checker.check(program, build).errors)
    return found


def _together(koans: Sequence[Koan], checker: Checker, diagnose: _Diagnose) -> list[tuple[Koan, list[str]]]:
    """The problems of each; `koans` are built the same way."""
    broken = {koan.id: list(_broken_side(koan, diagnose)) for koan in koans}
    distinct = {_proof(koan): koan for koan in koans}
    fixed = {key: list(_fixed_side(koan, checker)) for key, koan in distinct.items()}
    # neither the documentation nor what was learnt has tests
    tested = [key for key, koan in distinct.items() if koan.source not in WITHOUT_TESTS and not fixed[key]]
    proved = proof.proved([distinct[key] for key in tested], checker) if len(tested) > 1 else [False] * len(tested)
    for key, good in zip(tested, proved, strict=True):
        if not good:
            fixed[key] = list(_unproved(distinct[key], checker))
    return [(koan, broken[koan.id] + fixed[_proof(koan)]) for koan in koans]


def _groups(koans: Sequence[Koan]) -> list[list[Koan]]:
    groups = []
    for _, same in itertools.groupby(sorted(koans, key=_build), key=_build):
        members: dict[tuple[str, str, bool], list[Koan]] = {}
        for koan in same:
            members.setdefault(_proof(koan), []).append(koan)
        proofs = list(members.values())
        for start in range(0, len(proofs), TOGETHER):
            groups.append(list(itertools.chain(*proofs[start : start + TOGETHER])))
    return groups


def _proof(koan: Koan) -> tuple[str, str, bool]:
    """What is the same of koans that break one program in several ways."""
    return koan.fixed, koan.tests, koan.source in WITHOUT_TESTS


def _build(koan: Koan) -> tuple[str, tuple[str, ...]]:
    return koan.build.edition, koan.build.crates


def _fixed_side(koan: Koan, checker: Checker) -> Iterator[str]:
    may_warn = koan.source in WITHOUT_TESTS
    for diagnostic in checker.check(koan.fixed, koan.build).diagnostics:
        if diagnostic.is_error or (diagnostic.level == "warning" and not may_warn):
            yield f"fixed.rs: {diagnostic.level}: {_first_line(diagnostic.message)}"
            return


def _unproved(koan: Koan, checker: Checker) -> Iterator[str]:
    names = [name for name, _ in proof.stubbed(koan.fixed)]
    tests, *lazy = proof.runs(koan, checker)
    if not tests.passed:
        yield f"tests.rs: {'fails' if tests.built else 'does not compile'} on fixed.rs: {tests.detail}"
        return
    for name, run in zip(names, lazy, strict=True):
        if run.passed:
            yield f"tests.rs: passes although {name} is todo!()"


def _broken_side(koan: Koan, diagnose: _Diagnose) -> Iterator[str]:
    errors = diagnose(koan.broken, koan.build)
    if not errors:
        yield "broken.rs: compiles"
        return
    for error in errors:
        if error.code is None:
            yield f"broken.rs: an error without a code: {_first_line(error.message)}"
            return
    found = {error.code for error in errors if error.code is not None}
    if found != set(koan.codes):
        yield f"broken.rs: reports {', '.join(sorted(found))} instead of {', '.join(sorted(koan.codes))}"


def _first_line(text: str) -> str:
    return (text.splitlines() or [""])[0]
