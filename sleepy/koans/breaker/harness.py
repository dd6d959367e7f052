"""Which tests do not compile. The test harness stops at the first; a type check finds all of them."""

from __future__ import annotations

import re

from sleepy.koans.breaker.outline import Outline, Unit
from sleepy.rust.build import Build
from sleepy.rust.check import Checker
from sleepy.rust.diagnostics import Diagnostic

_MARKS = re.compile(r"#\[\s*(cfg\s*\(\s*test\s*\)|test)\s*\]")


def failing(program: str, tests: str, build: Build, checker: Checker) -> list[Unit]:
    """The functions, imports and other items of `tests` in which the compiler finds errors."""
    offset = len(f"{program}\n".encode())
    outline, found = Outline(tests), []
    for error in test_errors(program, tests, build, checker):
        unit = None if error.primary is None else outline.at(error.primary.byte_start - offset)
        while unit is not None and unit.kind == "statement" and unit.parent is not None:
            unit = outline.units[unit.parent]
        if unit is not None and unit.kind != "mod":
            found.append(unit)
    return found


def test_errors(program: str, tests: str, build: Build, checker: Checker) -> list[Diagnostic]:
    """What the compiler has against the two together; places count from the beginning of the program."""
    plain = _MARKS.sub(lambda found: " " * len(found[0]), tests)
    return checker.check(f"{program}\n{plain}", build).errors
