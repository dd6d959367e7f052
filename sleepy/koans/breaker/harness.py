"""Which tests do not compile. The test harness stops at the first; a type check finds all of them."""

from __future__ import annotations

import re

from sleepy.koans.breaker.outline import Outline, Unit
from sleepy.rust.build import Build
from sleepy.rust.check import Checker

_MARKS = re.compile(r"#\[\s*(cfg\s*\(\s*test\s*\)|test)\s*\]")


def failing(program: str, tests: str, build: Build, checker: Checker) -> list[Unit]:
    """The functions, imports and other items of `tests` in which the compiler finds errors."""
    head = program + "\n"
    offset = len(head.encode())
    check = checker.check(head + _MARKS.sub(lambda found: " " * len(found[0]), tests), build)
    outline, found = Outline(tests), []
    for error in check.errors:
        unit = None if error.primary is None else outline.at(error.primary.byte_start - offset)
        while unit is not None and unit.kind == "statement" and unit.parent is not None:
            unit = outline.units[unit.parent]
        if unit is not None and unit.kind != "mod":
            found.append(unit)
    return found
