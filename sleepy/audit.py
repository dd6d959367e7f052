"""What the settings were, in the history: a row whenever they differ from the last ones that worked there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sleepy import log
from sleepy.history.engines import parse_url
from sleepy.history.schema import SettingsChange

if TYPE_CHECKING:
    from sleepy.history.store import History
    from sleepy.settings import Settings

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


def flat(settings: Settings) -> dict[str, Any]:
    """Every setting by its dotted key. The state directory is left out (the history lies in it), passwords are hidden."""
    values: dict[str, Any] = {}
    for section, content in settings.model_dump(mode="json", exclude={"state_dir"}).items():
        values |= {f"{section}.{key}": value for key, value in content.items()}
    if settings.history.url is not None:
        values["history.url"] = parse_url(settings.history.url).render_as_string(hide_password=True)
    return values
