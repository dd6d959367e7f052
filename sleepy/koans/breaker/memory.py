"""What the breaker found out before, by content: a second run over the same programs asks no compiler."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sleepy.rust.check import Checker
from sleepy.textcache import TextCache, key_of

CACHE_FILE = "breaker.db"
VERSION = "7"
"""Part of every key; another number when slices, coverage or verdicts change."""


@dataclass(frozen=True)
class Unsure:
    """An answer that may be another one next time, such as after a time limit was reached."""

    answer: Any


class Memory:
    """Answers that depend on the compiler and on nothing else that is not in their key. For several threads."""

    def __init__(self, checker: Checker, cache_dir: Path) -> None:
        """Open the cache. Raises SleepyError when that cannot be done."""
        self._version = checker.toolchain.version
        self._cache = TextCache(cache_dir / CACHE_FILE)

    def recall(self, what: str, parts: Sequence[str], find_out: Callable[[], Any]) -> Any:
        """The answer (plain data), from the cache or found out now. An Unsure one is not remembered."""
        key = key_of((VERSION, self._version, what, *parts))
        if (known := self._cache.get(key)) is not None:
            return json.loads(known)
        answer = find_out()
        if isinstance(answer, Unsure):
            return answer.answer
        self._cache.put(key, json.dumps(answer))
        return answer

    def learn(self, what: str, parts: Sequence[str], answer: Any) -> None:
        """Remember an answer (plain data)."""
        self._cache.put(key_of((VERSION, self._version, what, *parts)), json.dumps(answer))

    def holds(self, what: str, parts: Sequence[str]) -> bool:
        """The answer is known."""
        return self._cache.get(key_of((VERSION, self._version, what, *parts))) is not None

    def close(self) -> None:
        """Close the cache."""
        self._cache.close()
