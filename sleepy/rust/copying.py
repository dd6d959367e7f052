"""Copy source trees to where they may be worked on: sources alone, no link out of them, nothing of the original's permissions.

Left out: version control, build outputs (any folder with a CACHEDIR.TAG, as cargo writes it), links that lead out of what is
copied, and whatever is no file, folder or link.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sleepy.errors import FixError
from sleepy.rust.sandbox.folders import make

MAX_BYTES = 2 * 2**30
"""More than this is not a source tree."""
_SKIPPED = frozenset({".git", ".hg", ".svn", ".jj", "node_modules"})
_BUILD_OUTPUT = ("CACHEDIR.TAG", ".rustc_info.json")


@dataclass
class Copied:
    """What a copy holds."""

    bytes: int = 0
    links_out: list[Path] = field(default_factory=list)
    """Links of the original that were left out because they lead out of what is copied."""


def copy(
    roots: Sequence[Path], above: Path, to: Path, leave_out: Collection[Path] = (), most_bytes: int = MAX_BYTES
) -> Copied:
    """Copy each of `roots` (resolved folders below `above`) to the same place below `to`, without the folders `leave_out`.

    FixError when something cannot be read, is too large, or nested too deeply.
    """
    job = _Job(tuple(roots), above, to, frozenset(leave_out), Copied(), most_bytes)
    for root in roots:
        try:
            _copy_folder(root, to / root.relative_to(above), job)
        except RecursionError:
            raise FixError(f"{root}: its folders are nested too deeply") from None
    return job.done


def sources(roots: Iterable[Path]) -> Iterator[Path]:
    """The files that a copy of `roots` (files, or folders) would hold, links left out. What vanishes meanwhile is left out too."""
    for root in roots:
        if root.is_file():
            yield root
            continue
        for place, files in walk(root, lambda name: name in _SKIPPED):
            yield from (path for name in files if not (path := Path(place, name)).is_symlink())


def walk(root: Path, skips: Callable[[str], bool]) -> Iterator[tuple[Path, list[str]]]:
    """Each folder below `root` with its files, build outputs and folders whose name is skipped left out, however deep.

    Links to folders are not followed, and what cannot be read is passed over. (os.walk recurses before Python 3.12.)
    """
    waiting = [root]
    while waiting:
        place = waiting.pop()
        try:
            with os.scandir(place) as found:
                entries = sorted(found, key=lambda entry: entry.name, reverse=True)
        except OSError:
            continue
        folders = [Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False)]
        yield place, sorted(entry.name for entry in entries if not _leads_to_folder(entry))
        waiting += [folder for folder in folders if not skips(folder.name) and not is_build_output(folder)]


def is_build_output(folder: Path) -> bool:
    """Cargo wrote this folder, or another tool that marks its caches."""
    return any(os.path.exists(folder / name) for name in _BUILD_OUTPUT)


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    """A link to itself, or to a name too long, leads to none; DirEntry.is_dir raises for those."""
    return os.path.isdir(entry.path) if entry.is_symlink() else entry.is_dir()


@dataclass(frozen=True)
class _Job:
    roots: tuple[Path, ...]
    above: Path
    to: Path
    leave_out: frozenset[Path]
    done: Copied
    most_bytes: int


def _copy_folder(source: Path, target: Path, job: _Job) -> None:
    try:
        make(target)
        entries = sorted(os.scandir(source), key=lambda entry: entry.name)
        for entry in entries:
            path = Path(entry.path)
            if entry.is_symlink():
                _copy_link(path, target / entry.name, job)
            elif entry.is_dir():
                if entry.name not in _SKIPPED and path not in job.leave_out and not is_build_output(path):
                    _copy_folder(path, target / entry.name, job)
            elif entry.is_file():
                _copy_file(path, target / entry.name, job)
    except OSError as error:
        raise FixError(f"{error.filename or source}: cannot be copied: {error.strerror}") from None


def _copy_file(source: Path, target: Path, job: _Job) -> None:
    status = source.stat()
    job.done.bytes += status.st_size
    if job.done.bytes > job.most_bytes:
        raise FixError(f"{source}: more than {job.most_bytes >> 20} MiB to copy; name a smaller crate")
    shutil.copyfile(source, target)
    target.chmod(0o755 if status.st_mode & 0o111 else 0o644)


def _copy_link(source: Path, target: Path, job: _Job) -> None:
    """Links within what is copied stay links, relative ones."""
    leads_to = Path(os.path.realpath(source))
    if not os.path.exists(leads_to) or not any(leads_to.is_relative_to(root) for root in job.roots):
        job.done.links_out.append(source)
        return
    target.symlink_to(os.path.relpath(job.to / leads_to.relative_to(job.above), target.parent))
