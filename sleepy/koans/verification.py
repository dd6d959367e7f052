"""Is a koan what it says? The broken side fails as announced, the fixed side is clean, and the tests tell them apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from sleepy.koans.catalog import Koan
from sleepy.koans.pool import each
from sleepy.rust.check import Checker, Tests
from sleepy.rust.items import function_bodies
from sleepy.textcache import TextCache, key_of

CACHE_FILE = "verified.db"
VERSION = "2"
"""Part of every cache key; another number when verification gets stricter."""


_SWITCH = """
#[doc(hidden)]
pub fn __is_stubbed(number: usize) -> bool {
    std::env::args().any(|argument| argument == format!("stub-{number}"))
}
"""


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
    keys = {koan.id: key_of((VERSION, checker.toolchain.version, koan.content_hash)) for koan in koans}
    new = [koan for koan in koans if cache.get(keys[koan.id]) is None]
    done = len(koans) - len(new)
    failures = []
    for koan, found in each(lambda koan: list(problems(koan, checker)), new, parallel):
        done += 1
        if found:
            failures.append(Failure(koan.id, "; ".join(found)))
        else:
            cache.put(keys[koan.id], "ok")
        on_done(done, koan.id)
    cache.close()
    return sorted(failures)


def problems(koan: Koan, checker: Checker) -> Iterator[str]:
    """What is wrong with a koan, in a few words each. The tests are put to the proof only on a clean fixed side."""
    yield from _broken_side(koan, checker)
    fixed = checker.check(koan.fixed, koan.build)
    may_warn = koan.source == "explain"
    for diagnostic in fixed.diagnostics:
        if diagnostic.is_error or (diagnostic.level == "warning" and not may_warn):
            yield f"fixed.rs: {diagnostic.level}: {_first_line(diagnostic.message)}"
            return
    if koan.source == "explain":
        return  # the documentation has no tests
    names = [name for name, _ in stubbed(koan.fixed)]
    tests, *lazy = _test_runs(koan, checker)
    if not tests.passed:
        yield f"tests.rs: {'fails' if tests.built else 'does not compile'} on fixed.rs: {tests.detail}"
        return
    for name, run in zip(names, lazy, strict=True):
        if run.passed:
            yield f"tests.rs: passes although {name} is todo!()"


def stubbed(program: str) -> list[tuple[str, str]]:
    """(function, program) with the body of one function at a time, `main` left out, replaced by todo!()."""
    source = program.encode()
    return [(name, (source[:start] + b"{ todo!() }" + source[end:]).decode()) for name, start, end in _bodies(program)]


def switchable(program: str) -> str:
    """`program` with all those stubs built in: the argument stub-N turns the N-th body into todo!()."""
    source = program.encode()
    for number, (_, start, end) in reversed(list(enumerate(_bodies(program)))):
        guard = f"{{ if crate::__is_stubbed({number}) {{ todo!() }} ".encode()
        source = source[:start] + guard + source[start:end] + b" }" + source[end:]
    return source.decode() + _SWITCH


def _test_runs(koan: Koan, checker: Checker) -> list[Tests]:
    """The tests of the fixed side, then of each stubbed one: from one build where that compiles (no const fn)."""
    programs = [koan.fixed, *(program for _, program in stubbed(koan.fixed))]
    arguments = [[], *(["--skip", f"stub-{number}"] for number in range(len(programs) - 1))]
    runs = checker.test_runs(switchable(koan.fixed), koan.tests, arguments, koan.build)
    if runs[0].built:
        return runs
    return [checker.test(program, koan.tests, koan.build) for program in programs]


def _bodies(program: str) -> list[tuple[str, int, int]]:
    return [body for body in function_bodies(program) if body[0] != "main"]


def _broken_side(koan: Koan, checker: Checker) -> Iterator[str]:
    check = checker.check(koan.broken, koan.build)
    if check.ok:
        yield "broken.rs: compiles"
        return
    for error in check.errors:
        if error.code is None:
            yield f"broken.rs: an error without a code: {_first_line(error.message)}"
            return
    if set(check.codes) != set(koan.codes):
        yield f"broken.rs: reports {', '.join(sorted(check.codes))} instead of {', '.join(sorted(koan.codes))}"


def _first_line(text: str) -> str:
    return (text.splitlines() or [""])[0]
