"""When what is due, as tables: (local time, what was done) → what to do. All in Vienna unless a test says otherwise."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from sleepy import schedule
from sleepy.errors import UsageError
from sleepy.schedule import Past, Window, Windows, due
from sleepy.settings import ScheduleSettings

VIENNA = ZoneInfo("Europe/Vienna")
DEFAULT = schedule.windows(ScheduleSettings(timezone="Europe/Vienna"))
GAPS = schedule.windows(ScheduleSettings(day="09:00-12:00", night="23:30-04:00", timezone="Europe/Vienna"))
"""Hours between the windows in which nothing may run."""


def at(text: str, fold: int = 0) -> datetime:
    """Local time in Vienna, e.g. "06-01 12:00" of 2026."""
    return datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=VIENNA, fold=fold)


def past(phase: Any = None, *starts: str) -> Past:
    return Past(phase, tuple(at(start) for start in starts))


NONE = past()
DAILY = past(None, "06-01 08:00")

TABLE: list[tuple[str, Windows, str, Past, Any, str]] = [
    # what, windows, now, past, trigger, expected: do phase [until]
    ("a new machine by day", DEFAULT, "06-01 12:00", NONE, None, "begin day"),
    ("a new machine by night", DEFAULT, "06-01 23:00", NONE, None, "begin day"),
    ("the window opens", DEFAULT, "06-02 08:00", DAILY, None, "begin day"),
    ("a minute before", DEFAULT, "06-02 07:59", DAILY, None, "wait day 06-02 08:00"),
    ("one cycle a day", DEFAULT, "06-01 21:00", DAILY, None, "wait day 06-02 08:00"),
    ("after midnight it is still that day", DEFAULT, "06-02 03:00", DAILY, None, "wait day 06-02 08:00"),
    ("the day goes on", DEFAULT, "06-01 09:00", past("day", "06-01 08:00"), None, "phase day"),
    ("the night waits", DEFAULT, "06-01 09:00", past("night", "06-01 08:00"), None, "wait night 06-01 22:00"),
    ("the night begins", DEFAULT, "06-01 22:00", past("night", "06-01 08:00"), None, "phase night"),
    ("across midnight", DEFAULT, "06-02 00:30", past("night", "06-01 08:00"), None, "phase night"),
    ("until its end", DEFAULT, "06-02 08:00", past("night", "06-01 08:00"), None, "wait night 06-02 22:00"),
    ("the gate needs no night", DEFAULT, "06-02 08:00", past("gate", "06-01 08:00"), None, "phase gate"),
    # catching up
    ("off all day, on by night", DEFAULT, "06-02 23:00", DAILY, None, "begin day"),
    ("on after midnight", DEFAULT, "06-03 02:00", DAILY, None, "begin day"),
    ("asleep for a week", DEFAULT, "06-08 10:00", DAILY, None, "begin day"),
    ("an interrupted day, by night", DEFAULT, "06-01 23:00", past("day", "06-01 21:50"), None, "phase day"),
    ("a night that was slept through", DEFAULT, "06-02 09:00", past("night", "06-01 08:00"), None, "wait night 06-02 22:00"),
    ("made up for by night, then the day's own", DEFAULT, "06-03 08:00", past(None, "06-02 23:00"), None, "begin day"),
    # windows that leave hours out
    ("neither window", GAPS, "06-01 15:00", NONE, None, "wait day 06-01 23:30"),
    ("before the morning", GAPS, "06-01 05:00", NONE, None, "wait day 06-01 09:00"),
    ("a day past its window", GAPS, "06-01 12:00", past("day", "06-01 11:00"), None, "wait day 06-01 23:30"),
    ("a gate past the night", GAPS, "06-02 04:00", past("gate", "06-01 09:00"), None, "wait gate 06-02 09:00"),
    ("the night's last minute", GAPS, "06-02 03:59", past("night", "06-01 09:00"), None, "phase night"),
    # the clock is put back
    ("an hour back, over the edge", DEFAULT, "06-02 07:30", past(None, "06-02 08:00", "06-01 08:00"), None, "wait day 06-02 08:00"),
    ("and again over it", DEFAULT, "06-02 08:00", past(None, "06-02 08:00", "06-01 08:00"), None, "wait day 06-03 08:00"),
    ("back from a wrong year", DEFAULT, "06-01 12:00", past(None, "12-24 08:00"), None, "begin day"),
    # commands
    ("a cycle by command", DEFAULT, "06-01 21:00", DAILY, "cycle", "begin day"),
    ("a day by command", GAPS, "06-01 15:00", NONE, "day", "begin day"),
    ("a night by command", DEFAULT, "06-01 09:00", past("night", "06-01 08:00"), "night", "phase night"),
    ("the rest by command", GAPS, "06-01 15:00", past("gate", "06-01 09:00"), "cycle", "phase gate"),
    ("a day's command runs no night", DEFAULT, "06-01 09:00", past("night", "06-01 08:00"), "day", "wait night 06-01 22:00"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("windows", "now", "done", "trigger", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_due(windows: Windows, now: str, done: Past, trigger: Any, expected: str) -> None:
    step = due(at(now), windows, done, trigger)
    until = f" {step.until.astimezone(VIENNA):%m-%d %H:%M}" if step.until else ""
    assert f"{step.do} {step.phase}{until}" == expected


def test_the_hour_that_is_left_out() -> None:
    """On 2026-03-29 clocks in Vienna go from 02:00 to 03:00."""
    windows = Windows(Window.parse("02:30-10:00"), Window.parse("22:00-02:15"), VIENNA)
    opens, closes = windows.day.on(date(2026, 3, 29), VIENNA)
    assert opens == at("03-29 03:00")
    assert closes - opens == timedelta(hours=7)
    assert windows.night.on(date(2026, 3, 28), VIENNA)[1] == at("03-29 03:00")
    assert due(at("03-29 01:59"), windows, past(None, "03-28 02:30")).until == at("03-29 03:00")
    assert due(at("03-29 03:00"), windows, past(None, "03-28 02:30")).do == "begin"


def test_the_hour_that_comes_twice() -> None:
    """On 2026-10-25 clocks in Vienna go from 03:00 back to 02:00."""
    windows = Windows(Window.parse("02:30-10:00"), Window.parse("22:00-02:15"), VIENNA)
    begun = past(None, "10-25 02:30")
    assert due(at("10-25 02:30"), windows, past(None, "10-24 02:30")).do == "begin"
    # A quarter of an hour later the clock shows 02:10 again: the window stays open, and nothing begins anew.
    again = at("10-25 02:10", fold=1)
    assert windows.is_open(("day",), again)
    assert not windows.is_open(("night",), again)
    assert windows.service_day(again) == date(2026, 10, 25)
    for moment in (again, at("10-25 02:30", fold=1), at("10-25 09:59")):
        assert due(moment, windows, begun).until == at("10-26 02:30")
    night = windows.night.on(date(2026, 10, 24), VIENNA)
    assert night[1] - night[0] == timedelta(hours=4, minutes=15)
    # A night across the change is an hour longer than the clock says.
    long = Window.parse("22:00-08:00").on(date(2026, 10, 24), VIENNA)
    assert long[1] - long[0] == timedelta(hours=11)


def test_a_whole_year_of_minutes_has_one_cycle_a_day() -> None:
    """Walk through a year in steps of 97 minutes, a cycle done as soon as it is due: 365 cycles, none before its window."""
    now, end = at("01-01 08:00"), at("12-31 23:59") + timedelta(hours=8)
    starts: list[datetime] = []
    while now < end.astimezone(timezone.utc):
        if due(now, DEFAULT, Past(None, tuple(starts[-8:]))).do == "begin":
            starts.append(now)
        now = (now.astimezone(timezone.utc) + timedelta(minutes=97)).astimezone(VIENNA)
    assert len(starts) == 365
    assert {start.astimezone(VIENNA).date() for start in starts} == {
        date(2026, 1, 1) + timedelta(days=n) for n in range(365)
    }
    assert all(time(8) <= start.astimezone(VIENNA).time() < time(9, 37) for start in starts)


def test_all_day_windows_never_close() -> None:
    windows = Windows(Window.parse("00:00-00:00"), Window.parse("00:00-00:00"), VIENNA)
    for minute in range(0, 1440, 90):
        now = at("06-01 00:00") + timedelta(minutes=minute)
        assert windows.is_open(("day",), now) and windows.is_open(("night",), now)
    assert due(at("06-01 15:00"), windows, past(None, "06-01 00:00")).until == at("06-02 00:00")


def test_an_unknown_time_zone_is_named() -> None:
    with pytest.raises(UsageError, match=r"schedule\.timezone = 'Europe/Atlantis'"):
        schedule.windows(ScheduleSettings(timezone="Europe/Atlantis"))
    assert schedule.windows(ScheduleSettings()).zone is not None
