"""Small durable file operations, each of which leaves what was there before or all of what is new."""

from __future__ import annotations

import fcntl
import glob
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_UNCLAIMED_S = 60.0
"""A folder is claimed within this time after it was made."""


def put(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Write a file by rename, so that whoever looks finds the old one or the new one, after a power cut too. Makes the folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


@contextmanager
def claimed(folder: Path) -> Iterator[None]:
    """Hold the lock of a new folder as long as the block lasts; with the process, however it ends, the kernel lets go of it."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def abandoned(parent: Path, prefix: str) -> Iterator[Path]:
    """This user's folders in `parent` whose names begin so and that nobody claims (any more): what killed processes left there."""
    for place in parent.glob(f"{glob.escape(prefix)}*"):
        with suppress(OSError):
            descriptor = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                status = os.fstat(descriptor)
                if status.st_uid == os.geteuid() and time.time() - status.st_mtime > _UNCLAIMED_S:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    yield place
            finally:
                os.close(descriptor)


@contextmanager
def appearing(folder: Path) -> Iterator[Path]:
    """A new folder beside `folder`, hidden, that takes its name when the block has ended well; what was there before goes.

    All of it is on disk before that, so that a power cut leaves no folder of empty files. Only between two renames is there
    neither; after a kill right there the old one lies beside it as `.old-…`, whole. What a killed process left half-made goes.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    for left in abandoned(folder.parent, f".new-{folder.name}-"):
        shutil.rmtree(left, ignore_errors=True)
    new = Path(tempfile.mkdtemp(prefix=f".new-{folder.name}-", dir=folder.parent))
    old = new.with_name(new.name.replace(".new-", ".old-", 1))
    try:
        new.chmod(0o755)
        with claimed(new):
            yield new
            sync_all(new)
            if folder.exists():
                os.rename(folder, old)
            os.rename(new, folder)
            sync(folder.parent)
    finally:
        if folder.exists():
            shutil.rmtree(old, ignore_errors=True)
        elif old.exists():
            os.rename(old, folder)
        shutil.rmtree(new, ignore_errors=True)


def sync(path: Path) -> None:
    """Flush a file or a folder to disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_all(folder: Path) -> None:
    """Flush a folder and all in it to disk. Links are not followed."""
    for place in (*folder.rglob("*"), folder):
        if not place.is_symlink():
            sync(place)


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


def give_like(paths: Iterable[Path], like: Path) -> None:
    """Give files, and folders with all in them, to whom `like` belongs: what root makes there is for that user.

    Nothing changes for anybody but root. Links are not followed.
    """
    owner = like.stat()
    if os.geteuid() != 0 or (owner.st_uid, owner.st_gid) == (0, 0):
        return
    for path in paths:
        for place in (path, *path.rglob("*")):
            os.chown(place, owner.st_uid, owner.st_gid, follow_symlinks=False)
