"""Keeping the state directory within bounds: what may be removed and in which order. What is in use is never touched."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from sleepy import faults, log
from sleepy.files import remove, size
from sleepy.history.store import History
from sleepy.settings import Settings
from sleepy.share.bank import Bank
from sleepy.textcache import TextCache

_log = log.get("housekeeping")
_MIB = 1024 * 1024
_FEWEST_VERSIONS = 1
"""Ancestors of the champion that even the cap on the state directory leaves: there is always one to go back to."""


@dataclass(frozen=True)
class Removal:
    """Something that was removed, or would be."""

    what: str
    why: str
    bytes: int


@dataclass(frozen=True)
class Report:
    """What a round of house-keeping did."""

    removed: tuple[Removal, ...]
    before: int
    """Bytes of the state directory."""
    after: int
    cap: int
    """retention.state_mib, in bytes."""

    def to_json(self) -> dict[str, Any]:
        """For `sleepy prune --json`."""
        return asdict(self)


def prune(settings: Settings, dry_run: bool = False) -> Report:
    """Apply the retention settings, then the cap. With `dry_run` nothing is removed, and sizes are estimates."""
    before = size(settings.state)
    keeper = _Keeper(settings, dry_run)
    removed = [
        *keeper.work(),
        *keeper.versions(settings.retention.bank_versions),
        *keeper.caches(settings.retention.cache_mib),
    ]
    removed += keeper.texts(settings.retention.attempts_days)
    cap = settings.retention.state_mib * _MIB
    steps: tuple[Callable[[], Iterator[Removal]], ...] = (
        lambda: keeper.caches(0),
        keeper.built,
        lambda: keeper.versions(_FEWEST_VERSIONS),
        lambda: keeper.texts(7),
    )
    for step in steps:
        if _left(settings, removed, before, dry_run) <= cap:
            break
        removed += list(step())
    after = _left(settings, removed, before, dry_run)
    if after > cap:
        _log.warning("%s holds %d MiB, more than retention.state_mib = %d", settings.state, after // _MIB, cap // _MIB)
    return Report(tuple(removed), before, after, cap)


def _left(settings: Settings, removed: list[Removal], before: int, dry_run: bool) -> int:
    return before - sum(removal.bytes for removal in removed) if dry_run else size(settings.state)


class _Keeper:
    def __init__(self, settings: Settings, dry_run: bool) -> None:
        self.settings, self.dry_run = settings, dry_run
        self.gone: set[str] = set()
        self.texts_seen = (0, 0)
        """Attempts, and the length of their texts, that a dry run has counted."""

    def work(self) -> Iterator[Removal]:
        """Training results of cycles that are over."""
        open_cycle = self._unfinished()
        for folder in sorted((self.settings.state / "work").glob("cycle-*")):
            number = re.fullmatch(r"cycle-(\d+)", folder.name)
            if number and int(number[1]) != open_cycle:
                yield self._remove(folder, "its cycle is over")

    def versions(self, keep: int) -> Iterator[Removal]:
        """Bank versions beyond the champion, its newest `keep` ancestors and the newest `keep` of the others."""
        bank = Bank(self.settings.state / "bank")
        champion = bank.champion()
        ancestors = bank.lineage(champion) if champion else []
        others = [version for version in bank.versions() if version not in ancestors and version != champion]
        kept = {champion, self.settings.share.start, *ancestors[:keep], *others[-keep:]}
        for version in bank.versions():
            if version not in kept and version not in self.gone:
                removal = Removal(
                    f"bank version {version}", f"older than the {keep} that are kept", size(bank.root / version)
                )
                self.gone.add(version)
                if not self.dry_run:
                    bank.remove(version)
                yield removal

    def caches(self, limit_mib: int) -> Iterator[Removal]:
        """The oldest entries of caches that are larger than `limit_mib`."""
        for path in sorted((self.settings.state / "cache").glob("*.db")):
            before = size(path)
            if before <= limit_mib * _MIB or path.name in self.gone:
                continue
            why = f"larger than {limit_mib} MiB"
            if limit_mib == 0:
                self.gone.add(path.name)
                yield self._remove(path, "the state directory is above its cap")
            elif self.dry_run:
                yield Removal(f"oldest entries of {path.name}", why, before - limit_mib * _MIB)
            else:
                with closing(TextCache(path)) as cache:
                    cache.trim(limit_mib * _MIB)
                yield Removal(f"oldest entries of {path.name}", why, before - size(path))

    def built(self) -> Iterator[Removal]:
        """Vendored crates; they are built again when they are needed."""
        for folder in sorted((self.settings.state / "cache" / "crates").glob("*")):
            yield self._remove(folder, "the state directory is above its cap")

    def texts(self, days: int) -> Iterator[Removal]:
        """Replies, programs and diagnostics of old attempts."""
        if not self._has_history():
            return
        until, why = datetime.now(timezone.utc) - timedelta(days=days), f"older than {days} days"
        if self.dry_run:
            with History.open_readonly(self.settings.history_url) as history:
                count, length = history.old_texts(until)
            if count > self.texts_seen[0]:
                new, self.texts_seen = (count - self.texts_seen[0], length - self.texts_seen[1]), (count, length)
                yield Removal(f"texts of {new[0]} attempts", why, new[1])
            return
        with History.open(self.settings.history_url) as history:
            before = size(self.settings.state)
            count = history.forget_texts(until)
            if count:
                history.compact()
                yield Removal(f"texts of {count} attempts", why, before - size(self.settings.state))

    def _remove(self, path: Path, why: str) -> Removal:
        name = str(path.relative_to(self.settings.state))
        removal = Removal(name, why, size(path))
        if not self.dry_run:
            kind = "file" if path.is_file() else "folder"
            faults.point(f"house-keeping: before a {kind} is removed")
            remove([path, *path.parent.glob(f"{path.name}-*")] if kind == "file" else [path])
            faults.point(f"house-keeping: after a {kind} was removed")
        return removal

    def _unfinished(self) -> int | None:
        if not self._has_history():
            return None
        with History.open_readonly(self.settings.history_url) as history:
            cycle = history.unfinished_cycle()
            return cycle.id if cycle else None

    def _has_history(self) -> bool:
        return self.settings.history.url is not None or (self.settings.state / "history.db").exists()
