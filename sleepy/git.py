"""Git, asked about a repository that nobody vouches for: none of its settings may run a program."""

from __future__ import annotations

import subprocess
from pathlib import Path

from sleepy.errors import UsageError

_SAFE = ("-c", "core.fsmonitor=false", "-c", "core.quotePath=false")


def output(folder: Path, *words: str) -> bytes:
    """What `git WORDS` prints in `folder`. UsageError when git is not there or fails."""
    try:
        done = subprocess.run(["git", *_SAFE, "-C", str(folder), *words], capture_output=True, check=False)
    except OSError as error:
        raise UsageError(f"git: {error.strerror}; install it") from None
    if done.returncode != 0:
        raise UsageError(f"{folder}: git {words[0]}: {' '.join(done.stderr.decode(errors='replace').split())[:200]}")
    return done.stdout


def text(folder: Path, *words: str) -> str:
    """`output`, decoded, without the last end of line."""
    return output(folder, *words).decode(errors="replace").rstrip("\n")
