"""A post-commit hook that hands a repository in when it does not build. Known by its second line; others' hooks are left alone.

One run works at a time, and one waits for it that will see every commit made until then: a commit that comes meanwhile has no run
of its own. (Without flock(1), as on macOS, each commit has.) While a rebase goes on nothing is looked at; what it made is looked
at with the next commit.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from pathlib import Path

from sleepy import git, program
from sleepy.errors import InboxError
from sleepy.files import put
from sleepy.rust import project

NAME = "post-commit"
MARK = "# Written by `sleepy inbox hook install`; `sleepy inbox hook uninstall` removes it."
_SCRIPT = """#!/bin/sh
{mark}
for rebase in rebase-merge rebase-apply; do
    [ -d "$(git rev-parse --git-path $rebase)" ] && exit 0
done
log="$(git rev-parse --git-dir)/sleepy.log"
lock="$(git rev-parse --git-common-dir)/sleepy"
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_PREFIX
# In the background, so that no commit waits for it; what it says is in sleepy.log, beside git's own files.
(
    trap '' HUP
    if command -v flock; then
        flock -n 8 || exit 0 # one waits already, and will see this commit too
        flock 9
        exec 8>&-
    fi
    exec >"$log" 2>&1
    cd / # nothing in the repository, a sleepy.toml say, has a say in how it is looked at
    exec {command}
) </dev/null >/dev/null 2>&1 8>"$lock.next.lock" 9>"$lock.lock" &
exit 0
"""


def install(repo: Path, arguments: Sequence[str]) -> Path:
    """Write the hook for the crate or workspace at `repo`; its path. `arguments` are global options for sleepy.

    UsageError when there is no crate or no repository; InboxError for a hook of somebody else's.
    """
    root = project.locate(repo).root
    place = _place(root)
    if place.exists() and not _is_ours(place):
        raise InboxError(f"{place}: there is another hook; add to it: {_command(root, arguments)} &")
    script = _SCRIPT.format(mark=MARK, command=_command(root, arguments))
    try:
        put(place, script.encode(), 0o755)
    except OSError as error:
        raise InboxError(f"{place}: cannot be written: {error.strerror}") from None
    return place


def uninstall(repo: Path) -> Path:
    """Remove it. InboxError when it is not there, or somebody else's."""
    place = _place(project.locate(repo).root)
    if not place.exists():
        raise InboxError(f"{place}: there is no hook")
    if not _is_ours(place):
        raise InboxError(f"{place}: is not sleepy's; it stays as it is")
    place.unlink()
    return place


def _command(root: Path, arguments: Sequence[str]) -> str:
    inbox = ["inbox", "add", "--if-broken", "--door", "hook", str(root)]
    return shlex.join([*program.COMMAND, *arguments, *inbox])


def _is_ours(place: Path) -> bool:
    try:
        return MARK in place.read_text(errors="replace").splitlines()[:2]
    except OSError as error:
        raise InboxError(f"{place}: cannot be read: {error.strerror}") from None


def _place(root: Path) -> Path:
    hooks = git.text(root, "rev-parse", "--git-path", "hooks")
    return Path(os.path.normpath(root / hooks)) / NAME
