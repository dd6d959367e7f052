"""What rustc says of programs, remembered by content: routing all koans needs the compiler only once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from sleepy import log
from sleepy.koans.catalog import Koan
from sleepy.koans.pool import each
from sleepy.rust.build import PLAIN, Build
from sleepy.rust.check import Check, Checker
from sleepy.rust.diagnostics import Diagnostic
from sleepy.textcache import TextCache, key_of

CACHE_FILE = "diagnostics.db"
_FORMAT = "2"
"""Part of every key; another number when what is stored changes."""


class Diagnoser:
    """The errors of programs, from the cache where it has them. May be used from several threads."""

    def __init__(self, checker: Checker, cache_dir: Path, parallel: int) -> None:
        self._checker = checker
        self._parallel = parallel
        self._cache = TextCache(cache_dir / CACHE_FILE)

    def errors(self, program: str, build: Build = PLAIN) -> list[Diagnostic]:
        """The errors that stop `program` from compiling, in the compiler's order."""
        key = key_of((_FORMAT, self._checker.toolchain.version, *build.key, program))
        if (known := self._cache.get(key)) is not None:
            return [Diagnostic.from_json(data) for data in json.loads(known)]
        check = self._checker.check(program, build)
        if _is_lasting(check):
            self._cache.put(key, json.dumps([error.to_json() for error in check.errors]))
        return check.errors

    def many(self, koans: Sequence[Koan]) -> dict[str, list[Diagnostic]]:
        """The errors of each koan's broken side, by id."""
        found: dict[str, list[Diagnostic]] = {}
        with log.progress("diagnosing koans", len(koans), "koans") as report:
            for koan, errors in each(lambda koan: self.errors(koan.broken, koan.build), koans, self._parallel):
                found[koan.id] = errors
                report(len(found))
        return found


def _is_lasting(check: Check) -> bool:
    """The compiler ended by itself and said so; a limit of the sandbox may not be reached next time."""
    return check.run.returncode in (0, 1) and not check.run.timed_out and not check.run.truncated
