"""Folders that untrusted programs write in."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sleepy.files import abandoned, claimed
from sleepy.rust.keeper.removal import remove

_PREFIX = "sleepy-work-"


@contextlib.contextmanager
def temporary() -> Iterator[Path]:
    """A folder that other users may read, below none that they may not, and that is gone afterwards.

    It lies in one that stays ours when it is given away, and is claimed: `sweep` finds what was left by a process that was killed.
    """
    ours = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        with claimed(ours):
            ours.chmod(0o755)
            make(ours / "in")
            yield ours / "in"
    finally:
        remove(str(ours))


def sweep() -> None:
    """Remove the temporary folders of this user's processes that are no more."""
    for left in abandoned(Path(tempfile.gettempdir()), _PREFIX):
        remove(str(left))


def make(folder: Path) -> None:
    """Make a folder, and those above it, that other users may read whatever the umask is: programs become one of them."""
    if not folder.is_dir():
        make(folder.parent)
        folder.mkdir()
        folder.chmod(0o755)


def holds(folder: Path, name: str) -> bool:
    """No link below a folder stands on the way to `name`, or in its place, so that the path leads nowhere else."""
    return os.path.realpath(folder / name) == os.path.join(os.path.realpath(folder), name)


def give(folder: Path, user: int) -> None:
    """Make a user the owner of a folder and of all in it, as deep as paths reach; links are not followed."""
    os.chown(folder, user, user)
    waiting = [str(folder)]
    while waiting:
        with contextlib.suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                os.chown(entry.path, user, user, follow_symlinks=False)
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
