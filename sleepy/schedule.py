"""What is due when: pure functions of the time, the windows and what was done. Knows no files and no processes.

A cycle begins in the day window and trains in the night window. From one opening of the day window to the next is one *service
day*; each gets at most one new cycle. A service day whose day window passed unused (a suspend, a power cut, a pause) is made up
for in its night window. Windows are moments, not readings of a clock: an hour that is shown twice opens nothing twice, and an
edge within an hour that is left out comes at that hour's end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Literal

from sleepy.errors import UsageError

if TYPE_CHECKING:
    from sleepy.settings import ScheduleSettings

Phase = Literal["day", "night", "gate"]
What = Literal["day", "night", "cycle"]
"""What `sleepy trigger` can ask for."""
Name = Literal["day", "night"]
"""Of a window."""

WINDOWS_OF: dict[Phase, tuple[Name, ...]] = {"day": ("day", "night"), "night": ("night",), "gate": ("day", "night")}
"""Where each phase may run. A day that was missed may use the night; training never uses the day."""


@dataclass(frozen=True)
class Window:
    """Hours of the local day, from `start` until `end`: past midnight, or all day, when `end` is not the later one."""

    start: time
    end: time

    @classmethod
    def parse(cls, text: str) -> Window:
        """Read "HH:MM-HH:MM" (ValueError otherwise)."""
        start, _, end = text.partition("-")
        return cls(_time(start), _time(end))

    def on(self, day: date, zone: tzinfo) -> tuple[datetime, datetime]:
        """The opening and the closing of the window that opens on `day`, in UTC."""
        last = day if self.end > self.start else day + timedelta(days=1)
        return moment(day, self.start, zone), moment(last, self.end, zone)


@dataclass(frozen=True)
class Windows:
    """The hours of a day and of a night, in a time zone."""

    day: Window
    night: Window
    zone: tzinfo

    def is_open(self, names: Iterable[Name], now: datetime) -> bool:
        """Whether one of these windows is open."""
        return any(opens <= now < closes for name in names for opens, closes in self._around(name, now))

    def next_opening(self, names: Iterable[Name], now: datetime) -> datetime:
        """When one of these windows opens next, in UTC."""
        return min(opens for name in names for opens, _ in self._around(name, now) if opens > now)

    def service_day(self, now: datetime) -> date:
        """The local date on which the day window opened last."""
        today = now.astimezone(self.zone).date()
        days = (today + timedelta(days=offset) for offset in (1, 0, -1, -2))
        return next(day for day in days if moment(day, self.day.start, self.zone) <= now)

    def _around(self, name: Name, now: datetime) -> Iterator[tuple[datetime, datetime]]:
        window = self.day if name == "day" else self.night
        today = now.astimezone(self.zone).date()
        return (window.on(today + timedelta(days=offset), self.zone) for offset in range(-2, 4))


@dataclass(frozen=True)
class Past:
    """What the history says."""

    phase: Phase | None
    """Phase of the unfinished cycle; None when there is none."""
    starts: tuple[datetime, ...] = ()
    """When the last cycles began."""


@dataclass(frozen=True)
class Step:
    """What to do now."""

    do: Literal["begin", "phase", "wait"]
    """Begin a cycle (and its day), go on with a phase, or wait."""
    phase: Phase
    """The phase that is run, or waited for."""
    why: str
    until: datetime | None = None
    """When a wait ends, in UTC."""


def windows(settings: ScheduleSettings) -> Windows:
    """The windows that the settings name. UsageError for an unknown time zone."""
    return Windows(Window.parse(settings.day), Window.parse(settings.night), _zone(settings.timezone))


def due(now: datetime, windows: Windows, past: Past, trigger: What | None = None) -> Step:
    """What to do at `now` (aware). `trigger`: what a command asked for, windows or not."""
    if past.phase is None:
        return _new_cycle(now, windows, past, trigger)
    phase = past.phase
    if trigger is not None and (trigger != "day" or phase == "day"):
        return Step("phase", phase, "by command")
    names = WINDOWS_OF[phase]
    if windows.is_open(names, now):
        return Step("phase", phase, "its window is open")
    return Step("wait", phase, "its window is closed", windows.next_opening(names, now))


def _new_cycle(now: datetime, windows: Windows, past: Past, trigger: What | None) -> Step:
    if trigger in ("day", "cycle"):
        return Step("begin", "day", "by command")
    today = windows.service_day(now)
    if today in map(windows.service_day, past.starts):
        tomorrow = moment(today + timedelta(days=1), windows.day.start, windows.zone)
        return Step("wait", "day", "this day had its cycle", tomorrow)
    if windows.is_open(("day",), now):
        return Step("begin", "day", "its window is open")
    if windows.is_open(("night",), now):
        return Step("begin", "day", "its window was missed")
    return Step("wait", "day", "its window is closed", windows.next_opening(("day", "night"), now))


def moment(day: date, at: time, zone: tzinfo) -> datetime:
    """The first moment of `day`, in UTC, at which a clock in `zone` shows `at`, or more where `at` is left out."""
    local = datetime.combine(day, at)
    while True:
        found = local.replace(tzinfo=zone).astimezone(timezone.utc)
        if found.astimezone(zone).replace(tzinfo=None) == local:
            return found
        local += timedelta(minutes=1)


def _time(text: str) -> time:
    hour, _, minute = text.strip().partition(":")
    return time(int(hour), int(minute))


def _zone(name: str | None) -> tzinfo:
    from zoneinfo import ZoneInfo

    from tzlocal import get_localzone

    try:
        return ZoneInfo(name) if name else get_localzone()
    except (LookupError, ValueError, OSError) as error:
        raise UsageError(
            f"schedule.timezone = {name!r}: no such time zone here ({error}); name one like Europe/Vienna"
        ) from None
