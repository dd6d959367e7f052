"""Figures for Prometheus, as a text file for the node exporter's collector or on stdout."""

from __future__ import annotations

from pathlib import Path

from prometheus_client import CollectorRegistry, Gauge, generate_latest

from sleepy.errors import SleepyError
from sleepy.files import put
from sleepy.history.browse import QUERIES
from sleepy.history.query import sql
from sleepy.history.store import History
from sleepy.settings import Settings
from sleepy.share.bank import Bank
from sleepy.status import collect


def registry(settings: Settings) -> CollectorRegistry:
    """All gauges, filled from the state directory; those of a history that is not there yet are left out."""
    made = CollectorRegistry()

    def gauge(name: str, meaning: str, value: float | None, **labels: str) -> None:
        found = Gauge(f"sleepy_{name}", meaning, list(labels), registry=made) if name not in gauges else gauges[name]
        gauges[name] = found
        if value is not None:
            (found.labels(**labels) if labels else found).set(value)

    gauges: dict[str, Gauge] = {}
    found = collect(settings)
    bank = Bank(settings.state / "bank")
    champion = bank.champion()
    gauge("state_bytes", "Size of the state directory", found["bytes"])
    gauge("bank_versions", "Versions in the bank", found["versions"])
    gauge("champion", "Number of the bank version in use; 0: none", int(champion[1:]) if champion else 0)
    if champion:
        gauge("patterns", "Patterns with coefficients in the champion", len(bank.manifest(champion).patterns))
    if found["counts"] is None:
        return made
    for name, count in found["counts"].items():
        gauge(name, f"Rows in the history: {name}", count)
    with History.open_readonly(settings.history_url) as history:
        cycle = history.latest_cycle()
        if cycle is not None:
            gauge("last_cycle_started_seconds", "Unix time at which the last cycle began", cycle.started_at.timestamp())
            if cycle.finished_at is not None:
                gauge("last_cycle_finished_seconds", "Unix time of its end", cycle.finished_at.timestamp())
            promotion = cycle.summary or {}
            gauge("exam_passed", "Koans of the exam passed after the last gate", promotion.get("after"))
            gauge("exam_total", "Koans of the exam", promotion.get("total"))
        for row in sql(history, QUERIES["weak_patterns"][1]).rows:
            gauge(
                "pattern_pass_rate",
                "Share of first attempts that passed, last day of each pattern",
                row[4],
                pattern=row[0],
            )
    return made


def write(settings: Settings, path: Path) -> None:
    """Write the text file, whole or not at all, for everybody to read. SleepyError when it cannot be written."""
    text = render(settings).encode()
    try:
        put(path, text)
    except OSError as error:
        raise SleepyError(f"{path}: cannot be written: {error.strerror}") from None


def render(settings: Settings) -> str:
    """The text."""
    return generate_latest(registry(settings)).decode()
