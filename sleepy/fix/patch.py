"""A change of files as a unified diff that `git apply` takes, and as a write that happens altogether or not at all."""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from sleepy import git
from sleepy.errors import FixError, UsageError
from sleepy.files import sync

CONTEXT = 3
"""Unchanged lines around each change."""
Changes = Mapping[str, tuple[bytes, bytes]]
"""(before, after) by name."""


def unified(changes: Changes, prefix: str = "") -> str:
    """The diff, with names relative to where `prefix` (empty, or ending in a slash) begins. CRLF stays CRLF."""
    return "".join(line for name, (old, new) in sorted(changes.items()) for line in _file(prefix + name, old, new))


def top_of(folder: Path) -> Path:
    """What the diff's names are relative to: the git work tree that holds `folder`, else `folder` itself."""
    with suppress(UsageError):
        top = Path(git.text(folder, "rev-parse", "--show-toplevel"))
        if folder.resolve().is_relative_to(top.resolve()):  # core.worktree may name another place
            return top
    return folder


def place(above: Path) -> tuple[Path, str]:
    """(what the names of a patch are relative to: the git work tree, or `above` itself; the prefix of names below `above`)."""
    top = top_of(above)
    prefix = above.resolve().relative_to(top.resolve()).as_posix()
    return top, "" if prefix == "." else f"{prefix}/"


def refuse_dirty(folder: Path) -> None:
    """UsageError when git knows of changes in `folder` that are not committed, or cannot tell."""
    try:
        status = git.text(folder, "status", "--porcelain", "--", ".")
    except git.NoRepositoryError:
        return
    if status:
        what = status.splitlines()[0][3:]
        raise UsageError(f"{folder}: has changes that are not committed ({what}); commit them, or say --force")


def write(folder: Path, changes: Changes) -> None:
    """Write the new contents into the files below `folder`: each by renaming, and all of them or none.

    Links are followed. FixError when a file is no longer what it was, or cannot be written.
    """
    places = {name: Path(os.path.realpath(folder / name)) for name in changes}
    new: list[tuple[Path, Path]] = []
    done: list[tuple[Path, bytes]] = []
    try:
        for name, (old, text) in changes.items():
            if places[name].read_bytes() != old:
                raise FixError(f"{places[name]}: changed meanwhile; nothing was written, run it again")
            new.append((_beside(places[name], text), places[name]))
        for temporary, place in new:
            os.replace(temporary, place)
            done.append((place, next(old for name, (old, _) in changes.items() if places[name] == place)))
        for parent in {place.parent for place in places.values()}:
            sync(parent)
    except OSError as error:
        for place, old in done:
            with suppress(OSError):
                os.replace(_beside(place, old), place)
        raise FixError(
            f"{error.filename or folder}: cannot be written: {error.strerror}; nothing was changed"
        ) from None
    finally:
        for temporary, _ in new:
            temporary.unlink(missing_ok=True)


def _beside(place: Path, data: bytes) -> Path:
    """A new file next to `place`, with its permissions, on disk."""
    descriptor, name = tempfile.mkstemp(prefix=f".{place.name}.", suffix=".sleepy", dir=place.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(place.stat().st_mode & 0o7777)
        with suppress(PermissionError):
            os.chown(temporary, place.stat().st_uid, place.stat().st_gid)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _file(name: str, old: bytes, new: bytes) -> Iterator[str]:
    before, after = _lines(old), _lines(new)
    hunks = list(difflib.unified_diff(before, after, n=CONTEXT))[2:]  # without its own header
    if not hunks:
        return
    yield f"diff --git {_quoted(f'a/{name}')} {_quoted(f'b/{name}')}\n"
    yield f"--- {_quoted(f'a/{name}')}{_tab(name)}\n"
    yield f"+++ {_quoted(f'b/{name}')}{_tab(name)}\n"
    for line in hunks:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(data: bytes) -> list[str]:
    """Split after line feeds alone (str.splitlines knows more ends of lines than git does)."""
    parts = data.decode().split("\n")
    return [f"{part}\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])


def _quoted(name: str) -> str:
    """As git writes names with unusual characters: in quotes, bytes in octal."""
    if all(" " <= character < "\x7f" and character not in '"\\' for character in name):
        return name
    return '"' + "".join(map(_escaped, name.encode())) + '"'


def _escaped(byte: int) -> str:
    if byte in b'"\\':
        return f"\\{chr(byte)}"
    return chr(byte) if 0x20 <= byte < 0x7F else f"\\{byte:03o}"


def _tab(name: str) -> str:
    return "\t" if " " in name and _quoted(name) == name else ""
