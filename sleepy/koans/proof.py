"""Do the tests of a koan pass on its fixed side, and fail when any one of its functions does nothing?

Every such stub is built into the program and switched on by an argument of the test binary, so that one build serves them all. For
many koans at once their programs become modules of one program: most of a small build is the same every time. Only
a clear success is taken from there; whatever else happened, the koan is tried alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sleepy.koans.catalog import Koan
from sleepy.rust.check import Checker, Tests
from sleepy.rust.items import function_bodies

_SWITCH = """
#[doc(hidden)]
pub fn __is_stubbed(number: usize) -> bool {
    std::env::args().any(|argument| argument == format!("stub-{number}"))
}
"""
_FROM_ROOT = re.compile(r"\bcrate\s*::\s*(?!__is_stubbed\b)")


def stubbed(program: str) -> list[tuple[str, str]]:
    """(function, program) with the body of one function at a time, `main` left out, replaced by todo!()."""
    source = program.encode()
    return [(name, (source[:start] + b"{ todo!() }" + source[end:]).decode()) for name, start, end in _bodies(program)]


def switchable(program: str) -> str:
    """`program` with all those stubs built in: the argument stub-N turns the N-th body into todo!()."""
    return _guarded(program) + _SWITCH


def runs(koan: Koan, checker: Checker) -> list[Tests]:
    """The tests of the fixed side, then of each stubbed one: from one build where that compiles (no const fn)."""
    programs = [koan.fixed, *(program for _, program in stubbed(koan.fixed))]
    found = checker.test_runs(switchable(koan.fixed), koan.tests, _arguments(len(programs) - 1), koan.build)
    if found[0].built:
        return found
    return [checker.test(program, koan.tests, koan.build) for program in programs]


def proved(koans: Sequence[Koan], checker: Checker) -> list[bool]:
    """For each koan whether its tests pass on the fixed side and fail on every stubbed one; False also when unclear.

    All must have the same edition and crates.
    """
    modules = [_module(number, koan) for number, koan in enumerate(koans)]
    stubs = [len(_bodies(koan.fixed)) for koan in koans]
    with checker.built("\n".join(modules), _SWITCH, koans[0].build) as run:
        whole, *arguments = _arguments(max(stubs))
        first = run(whole)
        passed = [_of(number, first) for number in range(len(koans))]
        good = [bool(results) and all(results.values()) for results in passed]
        for stub, words in enumerate(arguments if any(good) else []):
            common = run(words)
            for number, results in enumerate(passed):
                if good[number] and stub < stubs[number]:
                    found = _of(number, common)
                    # Where another one ended that run, it has its own.
                    same = found.keys() == results.keys()
                    good[number] = not (all(found.values()) if same else run([f"k{number}::", *words]).passed)
    if first.built or len(koans) == 1:
        return good
    half = len(koans) // 2  # one that cannot be a module keeps only its neighbours from it
    return [*proved(koans[:half], checker), *proved(koans[half:], checker)]


def _of(number: int, run: Tests) -> dict[str, bool]:
    return {name: passed for name, passed in run.results.items() if name.startswith(f"k{number}::")}


def _module(number: int, koan: Koan) -> str:
    text = f"{_guarded(koan.fixed)}\n{koan.tests}"
    return f"mod k{number} {{\n{_FROM_ROOT.sub(f'crate::k{number}::', text)}\n}}\n"


def _guarded(program: str) -> str:
    source = program.encode()
    for number, (_, start, end) in reversed(list(enumerate(_bodies(program)))):
        guard = f"{{ if crate::__is_stubbed({number}) {{ todo!() }} ".encode()
        source = source[:start] + guard + source[start:end] + b" }" + source[end:]
    return source.decode()


def _arguments(stubs: int) -> list[list[str]]:
    return [[], *(["--skip", f"stub-{number}"] for number in range(stubs))]


def _bodies(program: str) -> list[tuple[str, int, int]]:
    return [body for body in function_bodies(program) if body[0] != "main"]
