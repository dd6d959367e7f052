"""Whether source files changed: their names, sizes and times, without reading them. What editors put beside them does not count."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sleepy.rust import copying

LOOK_S = 0.4
"""Time between two looks."""
_KEPT_HIDDEN = ".cargo"


@dataclass(frozen=True)
class Stamps:
    """The files below some folders, as they were at one moment."""

    files: frozenset[tuple[str, int, int, int]]
    """(path, bytes, time of the last change in ns, inode)."""
    newest: float
    """When one of them was written or put there last, in seconds of the clock."""

    @property
    def digest(self) -> str:
        """The same for the same files."""
        return hashlib.sha256(json.dumps(sorted(self.files)).encode()).hexdigest()

    def is_settled(self, seconds: float, now: float) -> bool:
        """Nothing was written in the last `seconds`. (A time in the future is that of another clock.)"""
        return bool(self.files) and not 0 <= now - self.newest < seconds


def take(roots: Sequence[Path]) -> Stamps:
    """Of the files below `roots` (or of those files) that a copy would hold."""
    files: set[tuple[str, int, int, int]] = set()
    newest = 0.0
    for path in copying.sources(roots):
        if _is_by_the_way(path, roots):
            continue
        try:
            status = path.stat()
        except OSError:
            continue  # gone meanwhile
        files.add((str(path), status.st_size, status.st_mtime_ns, status.st_ino))
        newest = max(newest, status.st_mtime, status.st_ctime)
    return Stamps(frozenset(files), newest)


def wait_for_change(
    roots: Callable[[], Sequence[Path]], since: Stamps, pause: Callable[[float], None] = time.sleep
) -> Stamps:
    """Wait until the files differ from `since`, and then until they stay as they are for one look."""
    last = since
    while True:
        pause(LOOK_S)
        now = take(roots())
        if now.files != since.files and now.files == last.files:
            return now
        last = now


def _is_by_the_way(path: Path, roots: Sequence[Path]) -> bool:
    """Swap and back-up files, and hidden ones, but not cargo's configuration."""
    inside = next((path.relative_to(root).parts for root in roots if path.is_relative_to(root)), ())
    hidden = any(part.startswith(".") and part != _KEPT_HIDDEN for part in inside)
    return hidden or path.name.endswith("~") or path.suffix in (".swp", ".tmp", ".part")
