"""Git, asked about a repository that nobody vouches for: none of its settings may run a program."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from sleepy.errors import UsageError

_SAFE = ("-c", "core.fsmonitor=false", "-c", "core.quotePath=false")


class NoRepositoryError(UsageError):
    """A folder is in no repository, as far as can be told: git may not be there."""


def output(folder: Path, *words: str) -> bytes:
    """What `git WORDS` prints in `folder`. UsageError when it fails."""
    command = ["git", *_SAFE, "-C", str(folder), *words]
    try:
        done = subprocess.run(command, capture_output=True, check=False, env={**os.environ, "LC_ALL": "C"})
    except OSError as error:
        raise NoRepositoryError(f"git: {error.strerror}; install it") from None
    if done.returncode != 0:
        said = " ".join(done.stderr.decode(errors="replace").split())
        if "not a git repository" in said:
            raise NoRepositoryError(f"{folder}: in no git repository; `git init` makes one")
        raise UsageError(f"{folder}: git {words[0]}: {said[:200]}")
    return done.stdout


def text(folder: Path, *words: str) -> str:
    """`output`, decoded, without the last end of line."""
    return output(folder, *words).decode(errors="replace").rstrip("\n")
