"""What the processes of one sandbox use, from /proc, and what a folder takes on disk."""

from __future__ import annotations

import contextlib
import math
import os
import stat
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_BLOCK = 512
_PER_FILE = 4096
"""Counted for every file, so that many empty ones are something too."""
_MAX_PATH = 3000
"""Deeper than this no path can be opened any more, so it counts as too much."""


class Process(NamedTuple):
    """A process of the machine."""

    pid: int
    parent: int
    tasks: int
    """Threads, the first one included."""


def descendants(root: int) -> list[Process]:
    """All processes below `root`, without it."""
    children: dict[int, list[Process]] = {}
    for process in _processes():
        children.setdefault(process.parent, []).append(process)
    found: list[Process] = []
    waiting = [root]
    while waiting:
        below = children.pop(waiting.pop(), [])
        found += below
        waiting += [process.pid for process in below]
    return found


def tasks_of(user: int) -> int:
    """Processes and threads of a user on the machine."""
    count = 0
    for process in _processes():
        with contextlib.suppress(OSError):
            count += process.tasks if os.stat(f"/proc/{process.pid}").st_uid == user else 0
    return count


def memory(processes: Iterable[Process]) -> int:
    """Bytes that are theirs alone: anonymous and shared memory and page tables; files in the page cache do not count."""
    return sum(_fields(f"/proc/{process.pid}/status", b"RssAnon", b"RssShmem", b"VmPTE") for process in processes)


def proportional_memory(processes: Iterable[Process]) -> int:
    """Like :func:`memory`, but what several share counts once. Slower; raises PermissionError where /proc does not tell."""
    shares = (b"Pss_Anon", b"Pss_Shmem")
    return sum(_fields(f"/proc/{process.pid}/smaps_rollup", *shares, strict=True) for process in processes)


def disk(folders: Iterable[str], processes: Iterable[Process], enough: float = math.inf) -> int:
    """Bytes on disk in `folders`, and in their deleted files that `processes` hold open. Stops counting at `enough`."""
    folders = list(folders)
    total = _deleted_but_open({os.stat(folder).st_dev for folder in folders}, processes) if folders else 0
    for size in _sizes(folders):
        total += size
        if total >= enough:
            break
    return total


def _sizes(folders: list[str]) -> Iterator[int]:
    """Of every entry below `folders`; links are not followed."""
    waiting = [os.path.realpath(folder) for folder in folders]
    while waiting:
        folder = waiting.pop()
        if len(folder) > _MAX_PATH:
            yield 1 << 62
            continue
        with contextlib.suppress(OSError), _listing(folder) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):  # gone again
                    yield max(_PER_FILE, entry.stat(follow_symlinks=False).st_blocks * _BLOCK)
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)


def _listing(folder: str) -> os._ScandirIterator[str] | contextlib.nullcontext[tuple[os.DirEntry[str], ...]]:
    try:
        return os.scandir(folder)
    except PermissionError:  # closed by the program, to hide what it holds
        with contextlib.suppress(OSError):
            _open_up(folder)
            return os.scandir(folder)
    return contextlib.nullcontext(())


def _open_up(folder: str) -> None:
    """Let its owner into a folder, unless the program, which runs meanwhile, put a link in its place or on the way to it."""
    place = os.open(folder, os.O_PATH | os.O_NOFOLLOW | os.O_DIRECTORY)
    try:
        itself = f"/proc/self/fd/{place}"
        if os.readlink(itself) == folder:
            os.chmod(itself, 0o700)
    finally:
        os.close(place)


def _deleted_but_open(devices: set[int], processes: Iterable[Process]) -> int:
    found: dict[tuple[int, int], int] = {}
    for process in processes:
        with contextlib.suppress(OSError), os.scandir(f"/proc/{process.pid}/fd") as descriptors:
            for descriptor in descriptors:
                with contextlib.suppress(OSError):
                    file = os.stat(descriptor.path)
                    if stat.S_ISREG(file.st_mode) and file.st_nlink == 0 and file.st_dev in devices:
                        found[file.st_dev, file.st_ino] = file.st_blocks * _BLOCK
    return sum(found.values())


def _processes() -> Iterator[Process]:
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", "rb", buffering=0) as file:
                line = file.read(1024)
        except OSError:  # it ended
            continue
        fields = line.rpartition(b") ")[2].split()
        yield Process(int(name), int(fields[1]), int(fields[17]))


def _fields(path: str, *names: bytes, strict: bool = False) -> int:
    """Sum of `Name: N kB` lines, in bytes."""
    try:
        with open(path, "rb", buffering=0) as file:
            text = file.read(8192)
    except PermissionError:
        if strict:
            raise
        return 0
    except OSError:
        return 0
    return 1024 * sum(int(line.split()[1]) for line in text.splitlines() if line.partition(b":")[0] in names)
