"""Lock files that name their holder. The kernel releases a lock with the process, however that ends."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_TRIES = 4
_PAUSE_S = 0.05


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock and note this process in it. BlockingIOError, with the holder in it, when another process does."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+") as file:
        for left in reversed(range(_TRIES)):
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if not left:
                    file.seek(0)
                    raise BlockingIOError(file.read().strip() or "unknown") from None
                time.sleep(_PAUSE_S)  # it may only be a look by `holder`
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def holder(path: Path) -> int | None:
    """The process that holds the lock, or None. Changes nothing and makes no file."""
    try:
        with path.open() as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                text = file.read().strip()
                return int(text) if text.isdigit() else None
    except OSError:
        return None
    return None
