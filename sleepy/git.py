"""Git, asked about a repository that nobody vouches for: none of its settings may run a program.

Switched off: hooks, file system monitors, filters, checking signatures, looking into submodules (which have settings of their own),
external diffs, and fetching what a partial clone lacks (by a transport, a credential helper or ssh). Pagers and aliases need
nothing: the output is no terminal, and no alias replaces a command of git's own.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from sleepy.errors import UsageError

_NO_PROGRAM = "/dev/null"
_SETTINGS = {
    "core.fsmonitor": "false",
    "core.quotePath": "false",
    "log.showSignature": "false",
    # `git archive` may check signatures too, for files with the attribute export-subst.
    **{f"gpg.{kind}program": _NO_PROGRAM for kind in ("", "openpgp.", "x509.", "ssh.")},
}
_WORDS = {
    "log": ("--no-ext-diff", "--no-textconv", "--ignore-submodules"),
    "status": ("--ignore-submodules=dirty",),
}
"""What else a command needs."""
_ENVIRONMENT = {"LC_ALL": "C", "GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1"}
_FILTER = {"clean": "", "smudge": "", "process": "", "required": "false"}


class NoRepositoryError(UsageError):
    """A folder is in no repository, as far as can be told: git may not be there."""


def output(folder: Path, *words: str) -> bytes:
    """What `git WORDS` prints in `folder`. UsageError when it fails."""
    settings = {**_SETTINGS, **_no_filters(folder)}
    if words[0] != "rev-parse":  # which runs no hook, and is asked where they are
        settings["core.hooksPath"] = _NO_PROGRAM
    command, *more = words
    done = _run(folder, settings, command, *_WORDS.get(command, ()), *more)
    if done.returncode != 0:
        raise _refusal(folder, command, done)
    return done.stdout


def text(folder: Path, *words: str) -> str:
    """`output`, decoded, without the last end of line."""
    return output(folder, *words).decode(errors="replace").rstrip("\n")


def _no_filters(folder: Path) -> dict[str, str]:
    """Settings that switch off every filter that the repository's settings, or the user's, define."""
    found = _run(folder, _SETTINGS, "config", "-z", "--name-only", "--get-regexp", r"^filter\.")
    if found.returncode not in (0, 1):  # 1: there are none
        raise _refusal(folder, "config", found)
    keys = found.stdout.decode(errors="surrogateescape").split("\0")[:-1]
    names = {key.partition(".")[2].rpartition(".")[0] for key in keys}
    if odd := next((name for name in names if "=" in name), None):  # `-c` takes the first = for the end of the name
        raise UsageError(
            f"{folder}: a filter in git's settings is called {odd!r}; rename it, so that it can be switched off"
        )
    return {f"filter.{name}.{key}": value for name in names for key, value in _FILTER.items()}


def _run(folder: Path, settings: dict[str, str], *words: str) -> subprocess.CompletedProcess[bytes]:
    options = [word for key, value in settings.items() for word in ("-c", f"{key}={value}")]
    command = ["git", "--no-optional-locks", *options, "-C", str(folder), *words]
    try:
        return subprocess.run(command, capture_output=True, check=False, env={**os.environ, **_ENVIRONMENT})
    except OSError as error:
        raise NoRepositoryError(f"git: {error.strerror}; install it") from None


def _refusal(folder: Path, command: str, done: subprocess.CompletedProcess[bytes]) -> UsageError:
    said = " ".join(done.stderr.decode(errors="replace").split())
    if "not a git repository" in said:
        return NoRepositoryError(f"{folder}: in no git repository; `git init` makes one")
    return UsageError(f"{folder}: git {command}: {said[:200]}")
