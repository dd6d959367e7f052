"""Failures in a row: whose they are, when they are over, and that they outlive the supervisor."""

from __future__ import annotations

from pathlib import Path

import pytest

from sleepy.control import Control
from sleepy.failures import Failures


@pytest.fixture
def control(tmp_path: Path) -> Control:
    return Control(tmp_path)


def test_a_cycles_are_over_only_when_one_of_its_phases_ended_well(control: Control) -> None:
    failures = Failures(control)
    failures.add("night fails", 1.0, cycle=3)
    failures.add("the inbox fails", 1.0)
    assert failures.latest == (1, "the inbox fails")
    failures.clear()  # a piece of the inbox that is done
    assert failures.latest == failures.of(3) == (1, "night fails")
    assert failures.add("night fails", 1.0, cycle=3) == (2, 2.0)
    failures.clear(3)
    assert failures.latest == failures.of(3) == (0, "")


def test_they_outlive_the_supervisor_and_what_ends_it_is_one(control: Control) -> None:
    failures = Failures(control)
    failures.add("night fails", 1.0, cycle=3)
    failures.started(3, "night of cycle 3")
    after = Failures(control)  # the one before was killed
    after.count_interrupted()
    assert after.of(3) == (2, "night of cycle 3: at work when the supervisor was killed")
    assert Failures(control).of(3) == after.of(3)
    after.started(3, "night of cycle 3")
    after.ended()
    last = Failures(control)
    last.count_interrupted()
    assert last.of(3)[0] == 2, "it was seen to end"
    last.started(4, "day of cycle 4")
    assert Failures(control).of(3) == (0, "")


def test_notes_that_cannot_be_read_or_written_stop_nobody(control: Control, tmp_path: Path) -> None:
    control.make()
    (control.folder / "trouble.json").write_text("{")
    assert Failures(control).latest == (0, "")
    (tmp_path / "file").touch()
    nowhere = Failures(Control(tmp_path / "file"))
    nowhere.add("the disk is full", 1.0, cycle=1)
    assert nowhere.of(1)[0] == 1
