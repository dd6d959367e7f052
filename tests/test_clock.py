"""Being woken at the edges of the windows."""

from __future__ import annotations

import pytest
from apscheduler.schedulers import base
from apscheduler.triggers import cron, interval

from sleepy import schedule
from sleepy.clock import Alarm
from sleepy.settings import ScheduleSettings


def test_with_a_time_zone_in_the_settings_the_machines_need_not_be_known(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> None:
        raise LookupError("/etc/localtime leads nowhere")

    for module in (base, cron, interval):
        monkeypatch.setattr(module, "get_localzone", unknown)
    with Alarm() as alarm:
        alarm.set(schedule.windows(ScheduleSettings(timezone="Europe/Vienna")))
        assert not alarm.drain()
        alarm.ring()
        assert alarm.drain()
