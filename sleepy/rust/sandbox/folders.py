"""Folders that untrusted programs write in."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sleepy.rust.keeper.removal import remove


@contextlib.contextmanager
def temporary() -> Iterator[Path]:
    """A folder that other users may read, below none that they may not, and that is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="sleepy-"))
    try:
        folder.chmod(0o755)
        yield folder
    finally:
        remove(str(folder))


def copy_crate(crate: Path, to: Path, most_bytes: int) -> str:
    """Copy a crate's files, and its links to places inside it, without target and .git. Returns what is wrong, or ""."""
    source = crate.resolve()
    size = 0

    def left_out(folder: str, names: list[str]) -> list[str]:
        nonlocal size
        out = [name for name in names if name in ("target", ".git") or not _belongs(Path(folder, name), source)]
        size += sum(Path(folder, name).lstat().st_size for name in set(names) - set(out))
        if size > most_bytes:
            raise OverflowError
        return out

    try:
        shutil.copytree(source, to, symlinks=True, ignore=left_out)
    except OverflowError:
        return f"the crate holds more than {most_bytes >> 20} MiB"
    except RecursionError:
        return "the crate's folders are nested too deeply"
    except shutil.Error as error:
        return f"the crate cannot be read: {error.args[0][0][2]}"
    except OSError as error:
        return f"the crate cannot be read: {error.strerror}"
    to.chmod(0o755)
    return ""


def _belongs(path: Path, root: Path) -> bool:
    if path.is_symlink():
        return path.resolve().is_relative_to(root)
    return path.is_dir() or path.is_file()


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
