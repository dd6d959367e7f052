"""Taking things in: a copy of the sources in the state directory, and a row in the history.

The copy is what is worked on: a service may not look into anyone's home, and what is handed in may change meanwhile. It holds
sources alone (no version control, no build outputs), and no link is followed out of it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sleepy import log
from sleepy.errors import FixError, HistoryError, InboxError, SleepyError
from sleepy.files import give_like
from sleepy.fix import patch
from sleepy.history.schema import InboxItem
from sleepy.history.types import utc_now
from sleepy.rust import copying, project, stamps
from sleepy.rust.project import Project
from sleepy.rust.stamps import Stamps
from sleepy.text import one_line

if TYPE_CHECKING:
    from sleepy.history.store import History
    from sleepy.settings import Settings

FOLDER = "inbox"
"""Of the state directory: holds the copies."""
_LEFTOVER_S = 3600.0
"""Copies that belong to nothing and are older were left by a crash."""
_ACCOUNT = 1000
"""Most characters of an account of what went wrong."""
_log = log.get("inbox")


class ChangedError(InboxError):
    """Somebody is writing there."""


def take(
    settings: Settings, history: History, path: Path, *, package: str | None = None, door: str = "command"
) -> InboxItem:
    """Copy what is meant by `path` and put it into the inbox; what waits there of the same path gives way to it.

    UsageError when it is nothing that can be compiled, InboxError when it cannot be copied, or changes meanwhile.
    """
    found = project.locate(path)
    folders = _folders(found)
    before = stamps.take(folders)
    above = found.root if found.single else Path(os.path.commonpath(folders))
    sources = _copy(settings, found, folders, above)
    try:
        if stamps.take(folders).files != before.files:
            raise ChangedError(f"{path}: changed while it was copied; try again")
        item, former = history.add_to_inbox(
            InboxItem(
                path=str(found.meant),
                name=(found.single or found.member or found.root).name,
                package=package,
                door=door,
                fingerprint=before.digest,
                project=_described(found, above),
                sources=sources,
            )
        )
    except BaseException:
        forget_sources(settings, sources)
        raise
    if former is not None:
        _log.info("%d: gives way to %d, which is newer", former.id, item.id)
        forget_sources(settings, former.sources)
    _log.info("%d: %s is in the inbox", item.id, item.path)
    return item


def from_folder(settings: Settings, history: History) -> list[InboxItem]:
    """Take what is new in the watched folder: crates, workspaces and .rs files that nobody is writing any more."""
    taken = []
    for path, seen in _news(settings, history):
        try:
            taken.append(take(settings, history, path, door="folder"))
        except ChangedError as error:
            _log.info("%s", error)
        except HistoryError:
            raise
        except Exception as error:  # kept too, so that it is seen, and not tried again before it changes
            refused = InboxItem(path=str(path), name=path.name, door="folder", state="failed", detail=account(error))
            refused.fingerprint, refused.finished_at = seen.digest, utc_now()
            history.add_to_inbox(refused)
            _log.warning("%s", _about(path, error), exc_info=is_defect(error))
    return taken


def is_waiting(settings: Settings, history: History) -> bool:
    """There is something to do, or to be taken from the watched folder. Reads no sources, and what lies there raises nothing."""
    return bool(history.inbox("working", "waiting")) or next(_news(settings, history), None) is not None


def restored(settings: Settings, item: InboxItem) -> Project:
    """The project within the copy. InboxError when the copy is gone."""
    tree = settings.state / FOLDER / (item.sources or "")
    if item.sources is None or not tree.is_dir():
        raise InboxError(f"{tree}: the copy of {item.path} is gone; add it again")

    def at(key: str) -> Path | None:
        return None if item.project[key] is None else (tree / item.project[key]).resolve()

    return Project(at("root") or tree, at("member"), at("only"), at("single"))


def forget_sources(settings: Settings, sources: str | None) -> None:
    """Remove a copy that is done with."""
    if sources:
        shutil.rmtree(settings.state / FOLDER / sources, ignore_errors=True)


def tidy(settings: Settings, history: History) -> None:
    """Remove copies that a crash left behind."""
    folder = settings.state / FOLDER
    known = {item.sources for item in history.inbox("waiting", "working")}
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name not in known and time.time() - path.stat().st_ctime > _LEFTOVER_S:
            shutil.rmtree(path, ignore_errors=True)


def is_defect(error: Exception) -> bool:
    """It is neither a message for a user nor the disk's: whoever catches it logs where it came from."""
    return not isinstance(error, (SleepyError, OSError))


def account(error: Exception) -> str:
    """What went wrong, in a line that the history can hold."""
    kind = f"{type(error).__name__}: " if is_defect(error) else ""
    return kind + one_line(str(error), _ACCOUNT)


def _about(path: Path, error: Exception) -> str:
    return account(error) if isinstance(error, SleepyError) else one_line(f"{path}: {account(error)}", 2 * _ACCOUNT)


def _folders(found: Project) -> Sequence[Path]:
    return [found.single] if found.single else found.folders()


def _described(found: Project, above: Path) -> dict[str, Any]:
    """The project by paths relative to `above`, and what a patch's names are relative to."""
    top = patch.top_of(above)
    parts = {"root": found.root, "member": found.member, "only": found.only, "single": found.single}
    inside = {key: path and path.relative_to(above).as_posix() for key, path in parts.items()}
    return {"above": str(above), "top": str(top), **inside}


def _copy(settings: Settings, found: Project, folders: Sequence[Path], above: Path) -> str:
    """Copy the folders; the name of the copy in the inbox's folder."""
    inbox = settings.state / FOLDER
    most = settings.inbox.max_mib << 20
    try:
        inbox.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix="", dir=inbox))
    except PermissionError:
        raise InboxError(
            f"{inbox}: cannot be written by this user; run `sudo sleepy --state {settings.state} inbox add "
            f"{found.single or found.root}`"
            + (f", or copy it to {settings.inbox.folder}" if settings.inbox.folder else "")
        ) from None
    except OSError as error:
        raise InboxError(f"{inbox}: cannot be written: {error.strerror}") from None
    try:
        if found.single is not None:
            if found.single.stat().st_size > most:
                raise FixError(f"{found.single}: more than {settings.inbox.max_mib} MiB; see inbox.max_mib")
            shutil.copyfile(found.single, new / found.single.name)
        else:
            copying.copy(folders, above, new, most_bytes=most)
        give_like([inbox], settings.state)
    except (OSError, SleepyError) as error:
        shutil.rmtree(new, ignore_errors=True)
        reason = f"{found.root}: cannot be copied: {error.strerror}" if isinstance(error, OSError) else str(error)
        raise InboxError(reason) from None
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    return new.name


def _news(settings: Settings, history: History) -> Iterator[tuple[Path, Stamps]]:
    """What lies in the watched folder and was not taken as it is now."""
    folder = settings.inbox.folder
    if folder is None:
        return
    known = history.handed_in()
    for path, seen in _offered(folder, settings.inbox.settle_s):
        if (str(path), seen.digest) not in known:
            yield path, seen


def _offered(folder: Path, settle_s: float) -> Iterator[tuple[Path, Stamps]]:
    """What lies in the watched folder and is settled. What cannot be looked at is left out, whatever the reason."""
    try:
        entries = sorted(Path(os.path.realpath(folder)).iterdir())
    except FileNotFoundError:
        return
    except OSError as error:
        _warn_once(f"inbox.folder = {folder}: cannot be read: {error.strerror}")
        return
    for path in entries:
        try:
            seen = _seen(path)
        except Exception as error:  # a manifest may hold anything, and the supervisor must not end because of it
            _warn_once(_about(path, error))
            continue
        if seen is not None and seen.is_settled(settle_s, time.time()):
            yield path, seen


def _seen(path: Path) -> Stamps | None:
    """The files of a crate, workspace or program as they are now; None for anything else."""
    if path.name.startswith(".") or path.is_symlink():
        return None
    if path.suffix != ".rs" and not (path / project.MANIFEST).is_file():
        return None
    return stamps.take(_folders(project.locate(path)))


@lru_cache(maxsize=1000)
def _warn_once(message: str) -> None:
    """The supervisor looks every minute."""
    _log.warning("%s", message)
