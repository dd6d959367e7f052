"""What people change, in the history: the settings whenever they differ from the last ones that worked there, and rollbacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sleepy import faults, log
from sleepy.history.engines import parse_url
from sleepy.history.schema import Promotion, SettingsChange

if TYPE_CHECKING:
    from sleepy.history.store import History
    from sleepy.settings import Settings
    from sleepy.workshop import Workshop

_log = log.get("settings")


def record_settings(history: History, settings: Settings, source: str) -> dict[str, list[Any]]:
    """Record the settings if they changed since the last record; returns key → [old, new]. `source`: who noticed."""
    values, last = flat(settings), history.last_settings()
    old: Mapping[str, Any] = last.snapshot if last else {}
    changes = {
        key: [old.get(key), values.get(key)] for key in sorted({*old, *values}) if old.get(key) != values.get(key)
    }
    if last is not None and not changes:
        return {}
    if last is None:
        changes = {}
    row = SettingsChange(digest=settings.digest(), source=source, changes=changes, snapshot=values)
    history.record_settings(row)
    for key, (before, after) in changes.items():
        _log.info("changed: %s: %s → %s", key, before, after)
    return changes


def roll_back(workshop: Workshop, version: str | None = None) -> tuple[str | None, str]:
    """Make an earlier bank version (the champion's parent by default) the champion; returns the champion before and now.

    The link is set first, as it is the truth; a row that a crash left out is made up for when a supervisor starts.
    """
    before = workshop.bank.champion()
    now = workshop.bank.rollback(version)
    faults.point("rollback: done, not yet recorded")
    row = Promotion(kind="rolled_back", from_version=before, to_version=now, reason="by command")
    workshop.history.record_promotion(row)
    return before, now


def flat(settings: Settings) -> dict[str, Any]:
    """Every setting by its dotted key. The state directory is left out (the history lies in it), passwords are hidden."""
    values: dict[str, Any] = {}
    for section, content in settings.model_dump(mode="json", exclude={"state_dir"}).items():
        values |= {f"{section}.{key}": value for key, value in content.items()}
    if settings.history.url is not None:
        values["history.url"] = parse_url(settings.history.url).render_as_string(hide_password=True)
    return values
