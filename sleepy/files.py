"""Small durable file operations, each of which leaves what was there before or all of what is new."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path


def sync(path: Path) -> None:
    """Flush a file or a folder to disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove(paths: Iterable[Path]) -> None:
    """Remove files, links and whole folders."""
    for path in paths:
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()


def size(path: Path) -> int:
    """Bytes of a file, or of all files in a folder; 0 when it is not there. Links are not followed."""
    total = 0
    stack = [path]
    while stack:
        place = stack.pop()
        try:
            if place.is_symlink():
                continue
            if place.is_dir():
                stack.extend(place.iterdir())
            else:
                total += place.stat().st_size
        except FileNotFoundError:
            continue  # removed meanwhile
    return total


@contextmanager
def as_owner_of(folder: Path) -> Iterator[None]:
    """Be whom `folder` (or the nearest one above that is there) belongs to: what root makes there is for that user.

    Nothing changes for anybody but root.
    """
    if os.geteuid() != 0:
        yield
        return
    there = next(place for place in (folder, *folder.parents) if place.exists()).stat()
    group = os.getegid()
    os.setegid(there.st_gid)
    os.seteuid(there.st_uid)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(group)


def give_like(folder: Path, like: Path) -> None:
    """Give a folder, and all in it, to whom `like` belongs. Only root can; links are not followed."""
    owner = like.stat()
    if os.geteuid() == 0 and (owner.st_uid, owner.st_gid) != (0, 0):
        for place in (folder, *folder.rglob("*")):
            os.chown(place, owner.st_uid, owner.st_gid, follow_symlinks=False)
